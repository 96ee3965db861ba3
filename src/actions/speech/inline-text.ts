import { displayOf, isUnread } from './unread.js';

const RAISED: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

/** The words of what stands in a line, as they are to be read. */
export function inlineText(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  if (node.localName === 'br') return '\n';
  if (isUnread(node) || !displayOf(node)) return '';
  if (node.localName === 'abbr' && node.title.trim()) return node.title;
  if (node.localName === 'sup') return RAISED[node.textContent.trim()] ?? wordsIn(node);
  // A credit beside a caption is a sentence of its own.
  if (node.matches('figcaption > small:not(:first-child)')) return `\n${wordsIn(node)}`;
  return wordsIn(node);
}

function wordsIn(element: Element): string {
  return [...element.childNodes].map(inlineText).join('');
}

/** Without blanks at the ends of lines, and without empty lines. */
export function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
