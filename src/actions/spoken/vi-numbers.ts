import { anyOf, END, spelled, START, type Rule } from './rules.js';

const UNITS: Readonly<Record<string, string>> = {
  'km/h': 'ki lô mét trên giờ',
  km: 'ki lô mét',
  m: 'mét',
  cm: 'xăng ti mét',
  mm: 'mi li mét',
  ha: 'héc ta',
  kg: 'ki lô gam',
  g: 'gam',
  ml: 'mi li lít',
  kW: 'ki lô oát',
  kWh: 'ki lô oát giờ',
  MW: 'mê ga oát',
  kV: 'ki lô vôn',
  '°C': 'độ C',
  ºC: 'độ C',
  '°': 'độ',
  đ: 'đồng',
  '₫': 'đồng',
  '€': 'ơ rô',
};

/** Also without a number in front. */
const CERTAIN: Readonly<Record<string, string>> = {
  km2: 'ki lô mét vuông',
  'km²': 'ki lô mét vuông',
  m2: 'mét vuông',
  'm²': 'mét vuông',
  m3: 'mét khối',
  'm³': 'mét khối',
  'cm²': 'xăng ti mét vuông',
  VNĐ: 'đồng',
  VND: 'đồng',
  USD: 'đô la Mỹ',
};

const MEASURED = 'đồng|triệu|tỷ|tỉ|tấn|tạ|yến|gam|lít|người|lượt|hộ|con|cây|suất|khối|Mỹ|vuông';

/** Figures of telephones, one at a time; numbers, shares and measures. Times and dates are said before. */
export const numberRules: readonly Rule[] = [
  [/(?<![\p{L}\p{N}.,/+-])(?:\+84|0)[\d .-]{7,15}\d(?![\p{L}\p{N}])/gu, (all) => telephone(all, /^\+?\d{10,11}$/)],
  [/(?<![\p{L}\p{N}.,/+-])1[89]00[ .]?[\d .]{3,6}\d(?![\p{L}\p{N}])/gu, (all) => telephone(all, /^1[89]00\d{4,6}$/)],
  [/(?<![\p{L}\p{N}.,])\d{1,3}(?:\.\d{3}){1,6}(?![\d]|[.]\d)/gu, (all) => all.replaceAll('.', '')],
  [/(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3}){2,6}(?![\d]|,\d)/gu, (all) => all.replaceAll(',', '')],
  [/(?<![\d.,])(\d{1,15}),(\d{1,9})(?![\d]|,\d)/gu, (_, whole = '', part = '') => `${whole} phẩy ${fraction(part)}`],
  [/(?<=\d)\s?%/gu, ' phần trăm'],
  [/(?<=\d)\s?‰/gu, ' phần nghìn'],
  [/(?<!\p{L}|[\p{N}.,)]\s?)[-−](?=\d{1,3}(?: phẩy [\d ]{1,5})?\s?(?:°|º|độ|phần))/gu, 'âm '],
  [/(?<=t[ỷỉ] số \d{1,2})\s?[-–—]\s?(?=\d)/giu, ', '],
  // Not between the figures of a longer number with strokes.
  [/(?<=(?<![\p{L}\d–—-])\d{1,12}(?: phần trăm)?\s?)[-–—](?=\s?\d{1,12}(?![\d–—-]))/gu, ' đến '],
  [/(?<![\p{L}\p{N}/])(\d{1,6})\/(\d{1,6})(?![\p{L}\p{N}/])/gu, '$1 trên $2'],
  [/~(?=\s?\d)/gu, 'khoảng '],
  [new RegExp(`${START}(${anyOf(Object.keys(CERTAIN))})${END}`, 'gu'), (unit) => CERTAIN[unit] ?? unit],
  // Where the unit touches its number: `5000đ`, `120m2`.
  [
    new RegExp(`(?<=\\d)\\s?(${anyOf([...Object.keys(CERTAIN), ...Object.keys(UNITS)])})${END}`, 'gu'),
    (_, unit = '') => ` ${CERTAIN[unit] ?? UNITS[unit] ?? unit}`,
  ],
  [
    new RegExp(`(?<=(?:${MEASURED})\\s?)/\\s?(\\p{Ll}{1,8})${END}`, 'gu'),
    (_, unit = '') => ` một ${UNITS[unit] ?? unit}`,
  ],
];

/** Figures that are no telephone number stay as they are. */
function telephone(written: string, form: RegExp): string {
  const figures = written.replace(/[ .-]/g, '');
  if (!form.test(figures.replace(/^\+84/, '+0'))) return written;
  const groups = written.trim().split(/[ .-]+/);
  const parts = groups.length > 1 ? groups : [figures.slice(0, 4), figures.slice(4, 7), figures.slice(7)];
  return parts.map((group) => spelled(group).replace('+', 'cộng')).join(', ');
}

/** “05” and “345” one at a time. */
function fraction(figures: string): string {
  return figures.startsWith('0') || figures.length > 2 ? spelled(figures) : figures;
}
