/** Plain text out of what CMSs store as HTML. No parser: pages with strict Trusted Types have one for our policy only. */

const NAMES = (
  'amp & lt < gt > quot " apos \' nbsp \u00a0 hellip … ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ ' +
  'laquo « raquo » bull • middot · times × deg ° copy © reg ® trade ™ euro € dstrok đ Dstrok Đ'
).split(' ');
const NAMED = new Map<string, string>();
for (let i = 0; i < NAMES.length; i += 2) NAMED.set(NAMES[i] ?? '', NAMES[i + 1] ?? '');
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  breve: '\u0306',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,7}));/gi;
const ACCENTED = /^([a-z])(grave|acute|circ|tilde|breve|uml|ring|caron|cedil)$/i;

const PLAINLY_HTML = /<\/[a-z]|<br\b|<img\b/i;
const TAG = /<(?:\/?[a-z][^<>]*|!--)>?/i;
const INLINE_TAGS = /<\/?(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u)\b[^<>]*>/gi;
const TAGS = /<(?:\/?[a-z]|!)[^<>]*>/gi;

/** Decodes entities exactly once; names that are neither punctuation nor a Latin letter with an accent stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? accented(name) ?? entity;
    return character(decimal ? Number(decimal) : parseInt(hex ?? '', 16)) ?? entity;
  });
}

function accented(name: string): string | undefined {
  const [, letter = '', accent = ''] = ACCENTED.exec(name) ?? [];
  const mark = ACCENTS[accent.toLowerCase()];
  return mark && `${letter}${mark}`.normalize('NFC');
}

function character(code: number): string | undefined {
  // Old editors wrote the numbers of Windows, and HTML reads them so.
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(new Uint8Array([code]));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Whether a text holds any tag. */
export function hasTag(text: string): boolean {
  return TAG.test(text);
}

/** Whether a text is HTML and not just one with angle brackets: it closes a tag, or has one that needs no closing. */
export function isPlainlyHtml(text: string): boolean {
  return PLAINLY_HTML.test(text);
}

/** The words of HTML or of text with entities, in one line where it was HTML; words of different blocks stay apart. */
export function plainText(text: string): string {
  const bare = isPlainlyHtml(text) ? text.replace(INLINE_TAGS, '').replace(TAGS, ' ').replace(/\s+/gu, ' ') : text;
  return decodeEntities(bare).trim();
}
