import { readDate } from '../../article/dates.js';
import { strip } from '../strip.js';
import { isBlock, neighbour, visibleText } from '../../article/legacy-html/dom.js';
import type { Content } from './content.js';
import { placeOf } from './notes.js';

export type LineField = 'datePublished' | 'dateModified' | 'author' | 'sourceOrganization';

/** A short line of a page that says who wrote an article, when, and after whom. */
export interface Line {
  element: Element;
  /** Where it was: it can leave the page. */
  place: string;
  /** Nothing else is in the line: it can leave the text. */
  isWhole: boolean;
  found: { field: LineField; value: string; isLabelled: boolean }[];
}

const LONGEST = 160;
/** Lines at both ends of a text that can be about it. */
const ENDS = 4;
const BETWEEN = /[|•·]|\s{4}/;
const PUBLISHED =
  /^(?:ngày (?:đăng|xuất bản|viết|tạo)|đăng (?:ngày|lúc)|đăng tải|xuất bản|thời gian|published|posted)(?: lúc| ngày| vào| on)? ?:? ?/iu;
const MODIFIED =
  /^(?:(?:ngày )?cập nhật(?: lúc| ngày| lần cuối| mới nhất)*|sửa đổi|last updated|updated|modified)(?: on)? ?:? ?/iu;
const AUTHOR =
  /^(?:tác giả(?: bài viết)?|người (?:viết|đăng|tạo)|bút danh|phóng viên|(?:tin,? (?:và )?)?(?:bài,? (?:và )?)?ảnh|(?:tin,? (?:và )?)?bài(?: viết)?|thực hiện|by|author) ?[:：] ?(.{2,80})$/iu;
const SOURCE = /^\(?(?:(?:theo )?nguồn(?: tin)?|theo|source) ?[:：] ?([^.!?]{2,80})$/iu;
/** “(Theo TTXVN)”, where what follows is a name and not a plan or a law. */
const AFTER = /^\(?[Tt]heo (\p{Lu}[^.!?:,\d]{1,40})$/u;
const COUNTER = /^(?:(?:số )?lượt (?:xem|đọc)|đã xem|views?|\d+ (?:lượt xem|views?))\s*(?::\s*)?[\d.,]*$/iu;
/** A date with a time before or behind it, in the middle of other words. */
const DATE =
  /(?:\d{1,2}[:h]\d{2}(?::\d{2})?,? ?[-–,]? ?(?:ngày )?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:,? ?[-–|]? ?\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?(?:SA|CH|AM|PM))?)?/iu;

/**
 * Lines around the text, and the first and last of the text. What is only such a line leaves the page.
 *
 * @param scope element around the text and its title
 */
export function readLines(scope: Element, content: Content): Line[] {
  const { root, leftovers } = content;
  const inText = lineElements(content);
  const start = new Set(inText.slice(0, ENDS));
  const end = new Set(inText.slice(-ENDS));
  const firstLong = inText.find((element) => visibleText(element).length > LONGEST) ?? root;
  const lines: Line[] = [];
  for (const element of scope.querySelectorAll('*')) {
    const isInText = root.contains(element) && !leftovers.some((each) => each.contains(element));
    if (isInText ? !start.has(element) && !end.has(element) : element.closest('nav, footer, aside, a')) continue;
    if (lines.some((each) => each.element.contains(element))) continue;
    const line = readLine(element);
    if (!line) continue;
    const isBefore = (element.compareDocumentPosition(firstLong) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    // A date by itself is also that of other articles: only above the text is it this one's.
    const found = line.found.filter(({ isLabelled }) => isLabelled || (line.isWhole && isBefore));
    if (found.length > 0) lines.push({ ...line, found });
  }
  for (const { element, isWhole } of lines) if (isWhole) element.remove();
  return lines;
}

/** What stands in a line of its own, in the text: blocks of words, and words between line breaks. */
export function lineElements({ root, leftovers }: Content): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (found.at(-1)?.contains(element) || hasBlocks(element) || leftovers.some((each) => each.contains(element)))
      continue;
    const isLine = isBlock(element) ? !element.querySelector('br') : standsAlone(element);
    if (isLine && visibleText(element) !== '') found.push(element);
  }
  return found;
}

function standsAlone(element: Element): boolean {
  return (['previousSibling', 'nextSibling'] as const).every((side) => {
    const next = neighbour(element, side);
    return !next || next.nodeName === 'BR' || isBlock(next);
  });
}

function hasBlocks(element: Element): boolean {
  return [...element.children].some((child) => isBlock(child));
}

/** What a line says; nothing where it is none of these. */
function readLine(element: Element): Line | undefined {
  if (hasBlocks(element)) return undefined;
  const text = visibleText(element);
  if (text.length < 4 || text.length > LONGEST) return undefined;
  const raw = element.textContent.normalize('NFC').trim();
  const parts = raw.split(BETWEEN).map((part) => part.replace(/\s+/gu, ' ').trim());
  const found: Line['found'] = [];
  let isWhole = true;
  for (const part of parts) {
    if (!part || COUNTER.test(part)) continue;
    const read = readPart(part);
    if (read) found.push(read);
    else isWhole = false;
  }
  return found.length > 0 ? { element, place: placeOf(element), isWhole, found } : undefined;
}

function readPart(part: string): Line['found'][number] | undefined {
  for (const [field, label] of [
    ['datePublished', PUBLISHED],
    ['dateModified', MODIFIED],
  ] as const) {
    const value = label.test(part) ? dateIn(part.replace(label, '')) : undefined;
    if (value !== undefined) return { field, value, isLabelled: true };
  }
  const author = AUTHOR.exec(part)?.[1];
  if (author !== undefined) return { field: 'author', value: author, isLabelled: true };
  const source = SOURCE.exec(part)?.[1] ?? AFTER.exec(part)?.[1];
  if (source !== undefined) return { field: 'sourceOrganization', value: strip(source, '() '), isLabelled: true };
  const date = readDate(bare(part));
  return date?.datetime === undefined ? undefined : { field: 'datePublished', value: date.datetime, isLabelled: false };
}

/** As article format 1 has dates. */
function dateIn(text: string): string | undefined {
  const whole = readDate(bare(text))?.datetime;
  if (whole !== undefined) return whole;
  const inside = DATE.exec(text)?.[0];
  return inside === undefined ? undefined : readDate(inside)?.datetime;
}

function bare(text: string): string {
  return strip(text, '()[] ');
}
