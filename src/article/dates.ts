/** A date as readers and as machines read it. */
export interface ArticleDate {
  /** `09/01/2018 11:00`, `09/01/2018`, or the source's own words where they are no date. */
  text: string;
  /** For `<time datetime>`: `2018-01-09T11:00:00+07:00` or `2018-01-09`; absent where `text` is no date. */
  datetime?: string;
}

interface Parts {
  year: number;
  month: number;
  day: number;
  time?: { hour: number; minute: number; second: number };
  /** Minutes east of UTC, where the text says so. */
  offset?: number | undefined;
}

export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * UTC+07:00 without daylight saving since 1975: arithmetic, because the first `Intl.DateTimeFormat` of a page costs more
 * than building a whole article.
 */
const FIXED_OFFSETS: ReadonlyMap<string, number> = new Map([
  [DEFAULT_TIME_ZONE, 420],
  ['Asia/Saigon', 420],
  ['Asia/Bangkok', 420],
  ['UTC', 0],
]);
const MINUTE = 60_000;

// Blanks are single ones by then: with \s* beside \s*, a line of blanks would take the square of its length.
const ISO_DAY = String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`;
const ISO_TIME = String.raw`(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?`;
const ISO_ZONE = String.raw`(?<zone>Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?`;
const ISO = new RegExp(`^${ISO_DAY}(?:[T ]${ISO_TIME} ?${ISO_ZONE})?$`, 'i');
const WEEKDAY = /^(?:thứ\s+\p{L}+|thứ\s+\d|chủ\s+nhật|t[2-7]|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s,]+/iu;
const ZONE = / ?\(?(?:GMT|UTC) ?([+-](?:0?\d|1[0-4])(?::?[0-5]\d)?)\)?$/i;
const DAY = String.raw`(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})`;
const TIME = String.raw`(?<hour>\d{1,2})[:h](?<minute>\d{2})(?::(?<second>\d{2}))? ?(?<half>SA|CH|AM|PM)?`;
const BETWEEN = String.raw` ?[,\-\u2013|]? ?`;
const DAY_FIRST = new RegExp(`^(?:ngày )?${DAY}(?:${BETWEEN}${TIME})?$`, 'i');
const TIME_FIRST = new RegExp(`^${TIME}${BETWEEN}(?:ngày )?${DAY}$`, 'i');

/**
 * Reads a date as Vietnamese portals write it, the day always before the month, and gives the text to show.
 *
 * @param raw ISO 8601 or RFC 3339, `dd/mm/yyyy`, also with `-` or `.`, with the time before or after it, a weekday in
 *   front, `GMT+7` behind, SA/CH or AM/PM
 * @param timeZone IANA zone of dates without one, and of the text shown
 * @returns nothing for years before 1000: CMSs write `0001-01-01` and `0000-00-00` for "none"
 */
export function readDate(raw: string, timeZone: string = DEFAULT_TIME_ZONE): ArticleDate | undefined {
  const trimmed = raw.replace(/\s+/gu, ' ').trim();
  if (!trimmed) return undefined;
  const parts = parse(trimmed.normalize('NFC'));
  if (!parts) return { text: trimmed };
  if (parts.year < 1000) return undefined;
  if (!isRealDate(parts)) return { text: trimmed };
  return parts.time ? inZone(parts, parts.time, timeZone) : dayOnly(parts);
}

function parse(raw: string): Parts | undefined {
  const bare = raw.replace(ZONE, '').replace(WEEKDAY, '');
  const groups = (ISO.exec(raw) ?? DAY_FIRST.exec(bare) ?? TIME_FIRST.exec(bare))?.groups;
  if (!groups) return undefined;
  const { day, month, year, hour, minute, second = 0, half, zone = ZONE.exec(raw)?.[1] } = groups;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(hour && { time: { hour: hourOf(Number(hour), half), minute: Number(minute), second: Number(second) } }),
    offset: zone === undefined ? undefined : offsetOf(zone),
  };
}

/** Minutes east of UTC: of `Z`, `+07:00`, `+0700` and `+7`. */
function offsetOf(zone: string): number {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -size : size;
}

function hourOf(hour: number, half: string | undefined): number {
  if (/^(CH|PM)$/i.test(half ?? '')) return hour < 12 ? hour + 12 : hour;
  return /^(SA|AM)$/i.test(half ?? '') && hour === 12 ? 0 : hour;
}

/** The 31st of April and the 13th month are typing errors, not other dates; databases write 9999 for "never". */
function isRealDate({ year, month, day, time }: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year < 9999 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    (!time || (time.hour < 24 && time.minute < 60 && time.second < 60))
  );
}

function dayOnly({ year, month, day }: Parts): ArticleDate {
  return { text: `${two(day)}/${two(month)}/${String(year)}`, datetime: `${String(year)}-${two(month)}-${two(day)}` };
}

function inZone({ year, month, day, offset }: Parts, time: NonNullable<Parts['time']>, timeZone: string): ArticleDate {
  const asUtc = Date.UTC(year, month - 1, day, time.hour, time.minute, time.second);
  const instant = offset === undefined ? localInstant(asUtc, timeZone) : asUtc - offset * MINUTE;
  const shownOffset = zoneOffset(timeZone, instant);
  const shown = new Date(instant + shownOffset * MINUTE).toISOString();
  const [date = '', clock = ''] = shown.slice(0, 19).split('T');
  return {
    text: `${date.split('-').reverse().join('/')} ${clock.slice(0, 5)}`,
    datetime: `${date}T${clock}${formatOffset(shownOffset)}`,
  };
}

/** A wall clock's instant: the second try is right even where the first crossed a change of daylight saving. */
function localInstant(asUtc: number, timeZone: string): number {
  const first = asUtc - zoneOffset(timeZone, asUtc) * MINUTE;
  return asUtc - zoneOffset(timeZone, first) * MINUTE;
}

/** Minutes east of UTC at an instant; an unknown zone counts as Vietnam's. */
function zoneOffset(timeZone: string, instant: number): number {
  const fixed = FIXED_OFFSETS.get(timeZone);
  if (fixed !== undefined) return fixed;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - instant) / MINUTE);
  } catch {
    return 420;
  }
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
