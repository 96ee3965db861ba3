import { Listeners } from '../listeners.js';

/** One of each kind that portals give a large first letter or a first line of their own. */
const KINDS = ['p', 'h1', 'li', 'figcaption', 'td'];
const PARTS = ['::first-letter', '::first-line'];

/** Without a rule these are the element's own … */
const INHERITED = [
  'color',
  'fontSize',
  'fontFamily',
  'fontStyle',
  'fontWeight',
  'letterSpacing',
  'textTransform',
] as const;
/** … and these what they are everywhere. */
const INITIAL = {
  float: 'none',
  backgroundColor: 'rgba(0, 0, 0, 0)',
  textDecorationLine: 'none',
  verticalAlign: 'baseline',
};

const waiting = new Set<HTMLElement>();
const sheets = new Listeners();
let isListening = false;

/**
 * Marks an article in which the portal has rules for first letters or lines, for the armour to take them back. Where no
 * rule is, the mere taking back would make browsers lay out each block in parts, which costs half as much again.
 *
 * All articles of a frame are looked at together, before it is drawn: the styles that are asked for are those it needs.
 */
export function findFirstLetters(article: HTMLElement): void {
  if (waiting.size === 0) requestAnimationFrame(look);
  waiting.add(article);
}

/** Tells when a style sheet came into the document late. @returns a function that stops it */
export function onStyleSheet(listener: () => void): () => void {
  // It does not bubble, but it can be caught on its way down.
  if (!isListening) document.addEventListener('load', tell, true);
  isListening = true;
  return sheets.add(listener);
}

function tell({ target }: Event): void {
  if (target instanceof HTMLLinkElement || target instanceof HTMLStyleElement) sheets.tell();
}

function look(): void {
  const found = [...waiting].filter((article) => article.isConnected && KINDS.some((kind) => isStyled(article, kind)));
  waiting.clear();
  for (const article of found) article.setAttribute('data-first-letters', '');
}

function isStyled(article: HTMLElement, kind: string): boolean {
  const element = article.querySelector(kind);
  if (!element) return false;
  const own = getComputedStyle(element);
  return PARTS.some((part) => {
    const style = getComputedStyle(element, part);
    return (
      INHERITED.some((name) => style[name] !== own[name]) ||
      Object.entries(INITIAL).some(([name, value]) => style[name as keyof typeof INITIAL] !== value)
    );
  });
}
