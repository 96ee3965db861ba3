import { oldEncodingOf, type OldEncoding } from '../../article/encoding.js';
import { styleOf } from '../../article/legacy-html/dom.js';
import { toUnicode } from './unicode.js';

const VIETNAMESE = /[\u0103\u0110\u0111\u01A1\u01B0\u1EA0-\u1EF9]/;
const BEYOND_ASCII = /[\u00A1-\u00FF]/;
const WORDED = ['alt', 'title', 'content'];
const UNSEEN = new Set(['script', 'style', 'noscript']);

/** `.VnTime`, `.VnArialH` and `VNI-Times` say what the letters are; an H behind it draws all of them as capitals. */
const TCVN3_FONT = /\.Vn[a-z]+(?:\s[a-z]+)*/i;
const CAPITAL_FONT = /\.Vn[A-Za-z ]*H\b/;
const VNI_FONT = /\bVNI-/i;

/**
 * Turns the text of a page into Unicode where it was never converted: by its font, else by its letters.
 *
 * @returns the encodings that were found
 */
export function convertToUnicode(document: Document): OldEncoding[] {
  const texts = textsOf(document);
  const rest = texts.map(({ data }) => data).filter((data) => !VIETNAMESE.test(data));
  const encodingOfPage = oldEncodingOf(rest.filter((data) => BEYOND_ASCII.test(data)).join(' '));
  const found = new Set<OldEncoding>();

  for (const text of texts) {
    const font = fontOf(text.parentElement);
    const byFont = TCVN3_FONT.test(font) ? 'TCVN3' : VNI_FONT.test(font) ? 'VNI' : undefined;
    const encoding = VIETNAMESE.test(text.data) ? undefined : (byFont ?? encodingOfPage);
    if (!encoding) continue;
    const converted = toUnicode(text.data, encoding);
    if (converted !== text.data) found.add(encoding);
    text.data = encoding === 'TCVN3' && CAPITAL_FONT.test(font) ? converted.toLocaleUpperCase('vi') : converted;
  }
  const [encoding] = encodingOfPage ? [encodingOfPage] : found;
  if (encoding) convertAttributes(document, encoding);
  return [...found];
}

function textsOf(document: Document): Text[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!UNSEEN.has(text.parentElement?.localName ?? '')) texts.push(text);
  }
  return texts;
}

function convertAttributes(document: Document, encoding: OldEncoding): void {
  for (const name of WORDED) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      if (!VIETNAMESE.test(value) && BEYOND_ASCII.test(value)) element.setAttribute(name, toUnicode(value, encoding));
    }
  }
}

/** The nearest font that is named; empty where none is. */
function fontOf(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const font = at.getAttribute('face') ?? /font(?:-family)?\s*:([^;]*)/i.exec(styleOf(at))?.[1];
    if (font) return font;
  }
  return '';
}
