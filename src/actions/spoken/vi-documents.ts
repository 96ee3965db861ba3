import { after, before, END, spelled, START, type Rule } from './rules.js';

const KINDS: Readonly<Record<string, string>> = {
  NĐ: 'nghị định',
  QĐ: 'quyết định',
  NQ: 'nghị quyết',
  TT: 'thông tư',
  TTLT: 'thông tư liên tịch',
  CT: 'chỉ thị',
  KH: 'kế hoạch',
  TB: 'thông báo',
  BC: 'báo cáo',
  TTr: 'tờ trình',
  CV: 'công văn',
  HD: 'hướng dẫn',
  CĐ: 'công điện',
  KL: 'kết luận',
};

const ISSUERS: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  UBND: 'ủy ban nhân dân',
  HĐND: 'hội đồng nhân dân',
  UBTVQH: 'Ủy ban thường vụ Quốc hội',
  QH: 'Quốc hội',
  TW: 'Trung ương',
  BTC: 'Bộ Tài chính',
  BYT: 'Bộ Y tế',
  BNV: 'Bộ Nội vụ',
  BTP: 'Bộ Tư pháp',
  BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng',
  BCT: 'Bộ Công Thương',
  BXD: 'Bộ Xây dựng',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BGTVT: 'Bộ Giao thông vận tải',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  NHNN: 'Ngân hàng Nhà nước',
};

/** How far around a number its kind and its issuer are looked for, in characters. */
const NEAR = 80;

/** Numbers of documents: `15/2018/NĐ-CP`, `12/QĐ-UBND`, `24/2018/QH14`, `01-NQ/TW`. */
export const documentRules: readonly Rule[] = [
  [
    new RegExp(
      `${START}(\\d{1,6})(?:/(\\d{4}))?/(\\p{Lu}{1,5}r?)-(\\p{Lu}\\p{L}{0,9}(?:-\\p{Lu}\\p{L}{0,9}){0,3})${END}`,
      'gu',
    ),
    (all, number = '', year, kind, issuer, ...at) => say({ number, year, kind, issuer }, all, at),
  ],
  [
    new RegExp(`${START}(\\d{1,6})/(\\d{4})/((?:UBTV)?QH)(\\d{1,2})${END}`, 'gu'),
    (all, number = '', year, issuer, term = '', ...at) => `${say({ number, year, issuer }, all, at)} khóa ${term}`,
  ],
  [
    new RegExp(`${START}(\\d{1,6})-(\\p{Lu}{2,4}r?)/(\\p{Lu}\\p{L}{1,9})${END}`, 'gu'),
    (all, number = '', kind, issuer, ...at) => say({ number, kind, issuer }, all, at),
  ],
];

interface Parts {
  number: string;
  year?: string | undefined;
  kind?: string | undefined;
  issuer?: string | undefined;
}

/** As it is read out: “15 năm 2018, nghị định của Chính phủ”, without what the sentence says already. */
function say({ number, year, kind, issuer }: Parts, all: string, at: readonly unknown[]): string {
  const said = before(at, NEAR).toLowerCase();
  const follows = after(at, all, NEAR).toLowerCase();
  const parts = [String(Number(number)), year && `năm ${year}`];
  const kindWords = kind && (KINDS[kind] ?? spelled(kind));
  if (kindWords && !said.includes(kindWords)) parts.push(kindWords);
  const names = issuer?.split('-') ?? [];
  for (const name of names) {
    const words = ISSUERS[name];
    if (!words) parts.push(spelled(name));
    else if (!follows.includes(`của ${words.toLowerCase()}`) && !follows.includes(`của ${name.toLowerCase()}`))
      parts.push(`của ${words}`);
  }
  return parts.filter(Boolean).join(' ');
}
