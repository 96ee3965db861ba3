import { anyOf, END, START, type Rule } from './rules.js';

/** Short forms that mean the same on every portal. The article's own come first: they are marked on the page. */
const WORDS: Readonly<Record<string, string>> = {
  UBND: 'ủy ban nhân dân',
  HĐND: 'hội đồng nhân dân',
  UBMTTQ: 'ủy ban Mặt trận Tổ quốc',
  MTTQ: 'Mặt trận Tổ quốc',
  BTV: 'ban thường vụ',
  BCH: 'ban chấp hành',
  TUV: 'tỉnh ủy viên',
  ĐBQH: 'đại biểu Quốc hội',
  TW: 'Trung ương',
  TƯ: 'Trung ương',
  'T.Ư': 'Trung ương',
  CHXHCN: 'cộng hòa xã hội chủ nghĩa',
  THPT: 'trung học phổ thông',
  THCS: 'trung học cơ sở',
  CNTT: 'công nghệ thông tin',
  TNHH: 'trách nhiệm hữu hạn',
  HTX: 'hợp tác xã',
  BHYT: 'bảo hiểm y tế',
  BHXH: 'bảo hiểm xã hội',
  CCCD: 'căn cước công dân',
  TTHC: 'thủ tục hành chính',
  PCCC: 'phòng cháy chữa cháy',
  GPMB: 'giải phóng mặt bằng',
  ATGT: 'an toàn giao thông',
  ANTT: 'an ninh trật tự',
  KCN: 'khu công nghiệp',
  'KT-XH': 'kinh tế xã hội',
  SĐT: 'số điện thoại',
  TPHCM: 'thành phố Hồ Chí Minh',
};

const TITLES: Readonly<Record<string, string>> = {
  GS: 'giáo sư',
  PGS: 'phó giáo sư',
  TSKH: 'tiến sĩ khoa học',
  TS: 'tiến sĩ',
  ThS: 'thạc sĩ',
  BS: 'bác sĩ',
  KS: 'kỹ sư',
};

const TITLE = `(?:${anyOf(Object.keys(TITLES))})`;
/** A proper name follows. */
const NAME = '(?=\\p{Lu})';

export const abbreviationRules: readonly Rule[] = [
  [
    new RegExp(`${START}${TITLE}(?:(?:\\.\\s?|,?\\s)${TITLE}){0,3}(?:\\.\\s?|\\s)(?=\\p{Lu}\\p{Ll})`, 'gu'),
    (all) => titles(all),
  ],
  [new RegExp(`${START}T[Pp](?:\\.\\s?|\\s)${NAME}`, 'gu'), 'thành phố '],
  [new RegExp(`${START}TX(?:\\.\\s?|\\s)${NAME}`, 'gu'), 'thị xã '],
  [new RegExp(`${START}TT\\.\\s?${NAME}`, 'gu'), 'thị trấn '],
  [new RegExp(`${START}Q\\.\\s?(?=\\d|\\p{Lu}\\p{Ll})`, 'gu'), 'quận '],
  [new RegExp(`${START}P\\.\\s?(?=\\d)`, 'gu'), 'phường '],
  [new RegExp(`${START}QL\\.?\\s?(?=\\d)`, 'gu'), 'quốc lộ '],
  [new RegExp(`${START}ĐT(?=\\s?[:.]\\s?[\\d(+])`, 'gu'), 'điện thoại'],
  [new RegExp(`${START}[Đđ]/c\\.?${END}`, 'gu'), 'đồng chí'],
  [new RegExp(`${START}v\\.?v(?:\\.{1,3}|…|${END})`, 'gu'), 'vân vân.'],
  [new RegExp(`${START}(?:${anyOf(Object.keys(WORDS))})${END}`, 'gu'), (form) => WORDS[form] ?? form],
  [/(?<=\s)&(?=\s)/gu, 'và'],
];

/** “PGS.TS.” A short form that has other meanings, such as TS alone, needs its full stop. */
function titles(written: string): string {
  const forms = written.match(/\p{L}+/gu) ?? [];
  if (forms.length === 1 && !written.includes('.') && /^(?:TS|BS|KS)$/.test(forms[0])) return written;
  return `${forms.map((form) => TITLES[form] ?? form).join(' ')} `;
}
