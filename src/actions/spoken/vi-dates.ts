import { before, type Rule } from './rules.js';

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
const YEAR = '((?:1[5-9]|2[01])\\d\\d)';
const TO = '\\s?[-–—]\\s?';
/** Only where a day is meant are two figures with a stroke a date; elsewhere they are a share. */
const OF_A_DAY =
  '(?<=(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|lễ|dịp|thứ\\s(?:hai|ba|tư|năm|sáu|bảy)|chủ\\snhật)(?:\\snay|\\squa)?,?\\s\\(?)';

/** Dates and times of the day, as they are said. */
export const dateRules: readonly Rule[] = [
  [rule(`${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])`), (_, y = '', m = '', d = '', ...at) => day(at, d, m, y)],
  [
    rule(`${DAY}${TO}${DAY}/${MONTH}/${YEAR}`),
    (_, from = '', d = '', m = '', y = '', ...at) => `${day(at, from)} đến ngày ${day([], d, m, y, '')}`,
  ],
  [rule(`${DAY}([/.-])${MONTH}\\2${YEAR}`), (_, d = '', __, m = '', y = '', ...at) => day(at, d, m, y)],
  [
    rule(`${OF_A_DAY}${DAY}/${MONTH}${TO}${DAY}/${MONTH}`),
    (_, d = '', m = '', d2 = '', m2 = '', ...at) => `${day(at, d, m)} đến ${day([], d2, m2)}`,
  ],
  [rule(`${OF_A_DAY}${DAY}/${MONTH}`, '(?!/)'), (_, d = '', m = '', ...at) => day(at, d, m)],
  [rule(`\\(${DAY}/${MONTH}\\)`, ''), (_, d = '', m = '') => `(${day([], d, m)})`],
  [
    rule(`quý\\s(I{1,3}|IV|[1-4])/${YEAR}`),
    (all, quarter = '', year = '') => `${all.slice(0, 3)} ${quarter} năm ${year}`,
  ],
  [
    rule(`tháng\\s${MONTH}${TO}${MONTH}/${YEAR}`),
    (all, a = '', b = '', y = '') => `${all.slice(0, 5)} ${bare(a)} đến tháng ${bare(b)} năm ${y}`,
  ],
  [
    rule(`(?<!số\\s)(tháng\\s)?${MONTH}/${YEAR}`),
    (_, word, month = '', year = '') => `${word ?? 'tháng '}${bare(month)} năm ${year}`,
  ],
  [
    rule("([01]?\\d|2[0-4])[:hg]([0-5]\\d)(?::([0-5]\\d))?(?:\\s?(?:phút|['’′p]))?"),
    (_, h = '', m = '', s) => time(h, m, s),
  ],
  [rule('([01]?\\d|2[0-4])\\s?h'), (_, hour = '') => `${bare(hour)} giờ`],
  // Between times and between dates.
  [/(?<=(?:\d giờ|\d phút|tháng \d{1,2}|năm \d{4})\s?)[-–—](?=\s?(?:ngày |tháng )?\d)/gu, ' đến '],
];

function rule(source: string, end = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}/])${source}(?![\\p{L}\\p{N}]|/\\d)${end}`, 'giu');
}

/** “ngày 9 tháng 1 năm 2018”, without the first word where it stands before already. */
function day(at: readonly unknown[], d: string, m?: string, y?: string, word = 'ngày '): string {
  const isSaid = /(?:ngày|mùng|mồng)\s\(?$/iu.test(before(at, 8));
  return [`${isSaid ? '' : word}${bare(d)}`, m && `tháng ${bare(m)}`, y && `năm ${y}`].filter(Boolean).join(' ');
}

function time(hour: string, minute: string, second?: string): string {
  const parts = [`${bare(hour)} giờ`];
  if (Number(minute) > 0 || second) parts.push(`${bare(minute)} phút`);
  if (second) parts.push(`${bare(second)} giây`);
  return parts.join(' ');
}

/** Without the nought in front. */
function bare(figures: string): string {
  return String(Number(figures));
}
