import { FONTS } from '../../display-choices.js';
import { COLORS_CSS, OURS, withArticlesIn } from './display-colors-css.js';

const HEADINGS = ':is(h1, h2, h3, h4, h5, h6)';
/** Letters that are joined: a gap between them breaks the word. */
const JOINED = ':lang(ar), :lang(fa), :lang(ps), :lang(ug), :lang(ur)';
/** Paragraphs and what stands between them; not the first line of a list item or a cell. */
const BLOCKS = `:is(p, ul, ol, dl, blockquote, pre, figure, table):not(${OURS} *, :is(li, td, th, dd, figcaption) > *)`;
const TABLES = 'table, table *, pre, pre *';
const CENTERED = '[data-align], [align="center"], [style*="center"], [data-part="authors"], [data-part="source"]';

/** A portal’s own article is as wide as it says; ours reads a custom property. */
const portalColumn = (state: string): string => `${state}:not(gov-article), gov-article${state} > article:not(${OURS})`;

/** @see https://www.w3.org/TR/WCAG22/#text-spacing for the least that the widest must be */
function lineSpacing(name: string, text: number, heading: number, paragraph: string): string {
  const state = `[data-gov-line-spacing="${name}"]`;
  return `
${state}, ${state} * { line-height: ${String(text)}; }
${state} ${HEADINGS}, ${state} ${HEADINGS} * { line-height: ${String(heading)}; }
${withArticlesIn(state)} { --gov-article-spacing: ${paragraph}; }
${state} ${BLOCKS} { margin-block-end: ${paragraph}; }`;
}

function letterSpacing(name: string, letters: string, words: string): string {
  const state = `[data-gov-letter-spacing="${name}"]`;
  return `
${state}, ${state} * { word-spacing: ${words}; }
${state}:not(${JOINED}), ${state} :not(${JOINED}) { letter-spacing: ${letters}; }
${state} :is(${JOINED}) { letter-spacing: normal; }`;
}

function columnWidth(name: string, width: string): string {
  const state = `[data-gov-column-width="${name}"]`;
  return `
${withArticlesIn(state)} { --gov-article-measure: ${width}; }
${portalColumn(state)} { max-inline-size: ${width}; }`;
}

function font(name: string): string {
  return `${withArticlesIn(`[data-gov-font="${name}"]`)} { --gov-article-font-family: "${name}", system-ui, sans-serif; }`;
}

const LETTERS = `:not(:empty, pre, pre *, code, kbd, samp, svg *, [class*="icon"])`;

/** The reader’s settings, on the screen; paper is as the publisher has it. */
export const DISPLAY_CSS = `
@media screen {
${COLORS_CSS}
${lineSpacing('wide', 1.9, 1.55, '1.5em')}
${lineSpacing('widest', 2.2, 1.75, '2em')}
${letterSpacing('wide', '0.06em', '0.08em')}
${letterSpacing('widest', '0.12em', '0.16em')}
${columnWidth('narrow', '30em')}
${columnWidth('full', 'none')}
[data-gov-alignment="start"], [data-gov-alignment="start"] :not(${TABLES}) { text-align: start; }
[data-gov-alignment="justify"] :is(p, li, dd, div):not(${TABLES}, figcaption *, ${CENTERED}) { text-align: justify; }
${FONTS.map(font).join('\n')}
[data-gov-font], [data-gov-font] ${LETTERS} { font-family: var(--gov-article-font-family); }
@media (prefers-reduced-motion: reduce) {
  [data-gov-display], [data-gov-display] * { transition: none; }
}
}
`;
