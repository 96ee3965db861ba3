import { isRecord } from './json.js';

interface Word {
  text: string;
  isHtml: boolean;
}

/** Keys whose strings are addresses, names of types and sizes, not words for a reader. */
const NOT_WORDS = new Set('type url href cite align encodingFormat id level width height contentSize'.split(' '));

/** The words anywhere inside a value, in the order of the document, as plain text. */
export function textOf(value: unknown): string {
  return wordsOf(value)
    .map(({ text }) => text)
    .join(' ');
}

/** The same as HTML, in which plain text is not taken for mark-up; empty where none of them is HTML. */
export function htmlOf(value: unknown): string {
  const words = wordsOf(value);
  if (!words.some(({ isHtml }) => isHtml)) return '';
  return words.map(({ text, isHtml }) => (isHtml ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))).join(' ');
}

function wordsOf(value: unknown, isHtml = false): Word[] {
  if (typeof value === 'number') return [{ text: String(value), isHtml: false }];
  if (hasText(value)) return [{ text: value, isHtml }];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, isHtml));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    NOT_WORDS.has(key) || hasText(value[htmlKey(key)]) ? [] : wordsOf(item, /html$/i.test(key)),
  );
}

/** Where the format has the HTML of a plain text, which is read in its place: `html` for `text`, `captionHtml` for `caption`. */
function htmlKey(key: string): string {
  return key === 'text' ? 'html' : `${key}Html`;
}

/** Text that is more than blanks. */
export function hasText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
