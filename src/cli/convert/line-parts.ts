import { readDate } from '../../article/dates.js';
import { strip } from '../strip.js';

export type LineField = 'datePublished' | 'dateModified' | 'author' | 'sourceOrganization';

/** One thing that a line says of an article. */
export interface Said {
  field: LineField;
  value: string;
  /** With a label that says what it is; a bare date; or a date that can be that of a meeting as well. */
  kind: 'labelled' | 'bare' | 'vague';
}

export interface LineText {
  said: Said[];
  /** Nothing else is in the line but counters. */
  isWhole: boolean;
}

const CLOCK = String.raw`\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?(?:SA|CH|AM|PM)\b)?`;
const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`;
/** “11:00 | 09/01/2018” is one date, not two parts of a line. */
const PARTED = new RegExp(`(${CLOCK}) ?[|•·] ?(?=(?:ngày )?${DAY})|(${DAY}) ?[|•·] ?(?=${CLOCK})`, 'giu');
const IN_WORDS = /(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/giu;
/** A date with a time before or behind it, in the middle of other words. */
const DATE = new RegExp(`(?:${CLOCK},? ?[-–]? ?(?:ngày )?)?${DAY}(?:,? ?[-–]? ?${CLOCK})?`, 'iu');
/** What stands between a label and its date; anything else, and the label is about something else. */
const BEFORE = /^(?:[ ,:(–-]|lúc|ngày|vào|hồi|tin|bài viết|thứ [\p{L}\d]+|chủ nhật)*$/iu;

const PUBLISHED =
  /^(?:(?:ngày|thời gian) (?:đăng(?: tải)?|xuất bản|viết|tạo)|đăng (?:ngày|lúc)|đăng tải|xuất bản|published|posted)(?: lúc| ngày| vào| on)? ?:? ?/iu;
const MODIFIED =
  /^(?:(?:ngày )?cập nhật(?: lúc| ngày| lần cuối| mới nhất)*|sửa đổi|last updated|updated|modified)(?: on)? ?:? ?/iu;
const VAGUE = /^thời gian ?: ?/iu;
const AUTHOR =
  /^(?:tác giả(?: bài viết)?|người (?:viết|đăng|tạo)|bút danh|phóng viên|(?:tin,? (?:và )?)?bài(?: viết)?(?:,? (?:và )?ảnh)?|tin,? (?:và )?ảnh|thực hiện|by|author) ?[:：] ?(.+)$/iu;
/** “In 2018” and “the steering committees of the communes” stand behind the same labels. */
const NAME = /^\p{Lu}\D{1,79}$/u;
const SOURCE = /^\(?(?:(?:theo )?nguồn(?: tin)?|source) ?[:：] ?((?:[^.!?]|[.!?](?=\S)){2,120})\.?$/iu;
/** “(Theo TTXVN)”, where what follows is a name and not a plan or a law. */
const AFTER = /^\(?theo(?: ?[:：] ?| )((?:[^.!?:,\d]|\.(?=\S)){2,40})$/iu;
const OUTLET = /^["“]?\p{Lu}|^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/u;
const COUNTER = /^(?:(?:số )?lượt (?:xem|đọc)|đã xem|views?|\d+ (?:lượt xem|views?))\s*(?::\s*)?[\d.,]*$/iu;

/** What the text of a line says, part by part. */
export function readLineText(raw: string): LineText {
  const line = raw
    .normalize('NFC')
    .trim()
    .replace(/\s{4,}/gu, '|')
    .replace(/\s+/gu, ' ')
    .replace(IN_WORDS, '$1/$2/$3')
    .replace(PARTED, '$1$2 ');
  const said: Said[] = [];
  let isWhole = true;
  for (const part of line.split(/[|•·]/).map((each) => each.trim())) {
    if (!part || COUNTER.test(part)) continue;
    const read = readPart(part);
    if (read) said.push(read.said);
    if (!read?.isAll) isWhole = false;
  }
  return { said, isWhole };
}

function readPart(part: string): { said: Said; isAll: boolean } | undefined {
  for (const [field, label] of [
    ['datePublished', PUBLISHED],
    ['dateModified', MODIFIED],
  ] as const) {
    const date = label.test(part) ? dateIn(part.replace(label, '')) : undefined;
    if (date) return { said: { field, value: date.value, kind: 'labelled' }, isAll: date.isAll };
  }
  const author = AUTHOR.exec(part)?.[1];
  if (author !== undefined && NAME.test(author)) return whole('author', author);
  const source = strip(SOURCE.exec(part)?.[1] ?? AFTER.exec(part)?.[1] ?? '', '() ');
  if (OUTLET.test(source)) return whole('sourceOrganization', source);
  const date = dateIn(part.replace(VAGUE, ''));
  return date?.isAll ? whole('datePublished', date.value, VAGUE.test(part) ? 'vague' : 'bare') : undefined;
}

function whole(field: LineField, value: string, kind: Said['kind'] = 'labelled'): { said: Said; isAll: true } {
  return { said: { field, value, kind }, isAll: true };
}

/** As article format 1 has dates, and whether it is all that the text says. */
function dateIn(text: string): { value: string; isAll: boolean } | undefined {
  const all = readDate(bare(text))?.datetime;
  if (all !== undefined) return { value: all, isAll: true };
  const inside = DATE.exec(text);
  const value = inside && BEFORE.test(text.slice(0, inside.index)) ? readDate(inside[0])?.datetime : undefined;
  if (!inside || value === undefined) return undefined;
  const behind = strip(text.slice(inside.index + inside[0].length), '()[] -–,.');
  return { value, isAll: !behind || COUNTER.test(behind) };
}

function bare(text: string): string {
  return strip(text, '()[] ');
}
