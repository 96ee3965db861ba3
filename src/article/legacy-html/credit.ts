import { make } from './dom.js';

/**
 * The photographer or the source at the end of a caption: behind a dash, a full stop or in brackets, with the word that
 * says so. Without the word it could be a name that belongs to the sentence; longer than 60 characters, a sentence.
 */
const CREDIT =
  /(?:^| ?[–—-] ?|(?<=[.!?…]) | ?\()((?:ảnh|hình|nguồn|tranh|video|photo|source)(?: minh họa)? ?[:/] ?[^()]{1,60}?)\)?\.?$/iu;
/** Captions are long at times, names are not: nothing further from the end is looked at. */
const CREDIT_LENGTH = 120;
/** Where a picture of a stock comes from: “(Ảnh minh họa. Nguồn: Internet)” leaves its bracket open. */
const OPEN_BRACKET = /^\(([^()]*)$/;

/** What the caption says, and whom it credits. No word is lost, only brackets and dashes between the two. */
export function splitCredit(words: string): { caption: string; credit?: string } {
  const text = words.replace(/\s+/gu, ' ').trimEnd();
  const start = Math.max(0, text.length - CREDIT_LENGTH);
  const match = CREDIT.exec(text.slice(start));
  // Cut off in the middle of a word, the beginning would be taken for that of the caption.
  if (!match?.[1] || (start > 0 && match.index === 0)) return { caption: words };
  const before = text.slice(0, start + match.index);
  return { caption: before.replace(OPEN_BRACKET, '$1').trimEnd(), credit: match[1] };
}

/** Puts the credit at the end of a caption into a `small` of its own, which marks it from here on. */
export function markCredit(figcaption: Element): void {
  const last = lastText(figcaption);
  if (!last) return;
  const { caption, credit } = splitCredit(last.data);
  if (credit === undefined) return;
  last.data = caption;
  const small = make(figcaption, 'small');
  small.textContent = credit;
  dropBreaks(figcaption);
  figcaption.append(...(figcaption.hasChildNodes() ? [' '] : []), small);
}

/** The text that ends the caption, unless it is part of a link. */
function lastText(figcaption: Element): Text | undefined {
  let node: Node | null = figcaption;
  while (node && node.nodeType !== Node.TEXT_NODE) {
    let child: Node | null = node.lastChild;
    while (child && !child.textContent?.trim()) child = child.previousSibling;
    if ((child as Element | null)?.localName === 'a') return undefined;
    node = child;
  }
  return (node as Text | null) ?? undefined;
}

/** What stood between caption and credit. */
function dropBreaks(figcaption: Element): void {
  for (let node = figcaption.lastChild; node && !node.textContent?.trim(); node = figcaption.lastChild) node.remove();
}
