import { isRecord } from './json.js';

interface Word {
  text: string;
  isHtml: boolean;
}

/** Keys whose strings are addresses, names of types and sizes, not words for a reader. */
const NOT_WORDS = new Set('type url href cite align encodingFormat id level width height contentSize'.split(' '));
/** Keys of HTML, each with the key of the plain text that it stands for. */
const HTML = new Map([
  ['html', 'text'],
  ['captionHtml', 'caption'],
]);

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
  return words.map(({ text, isHtml }) => (isHtml ? text : text.replace(/[&<]/g, escape))).join(' ');
}

function wordsOf(value: unknown, isHtml = false): Word[] {
  if (typeof value === 'number') return [{ text: String(value), isHtml: false }];
  if (hasText(value)) return [{ text: value, isHtml }];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, isHtml));
  if (!isRecord(value)) return [];
  const unread = [...HTML].map(([html, text]) => hasText(value[html]) && text);
  return Object.entries(value).flatMap(([key, item]) =>
    NOT_WORDS.has(key) || unread.includes(key) ? [] : wordsOf(item, HTML.has(key)),
  );
}

function hasText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function escape(character: string): string {
  return `&#${String(character.charCodeAt(0))};`;
}
