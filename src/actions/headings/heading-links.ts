import { ToolSheet } from '../tool-sheet.js';
import { HEADING_LINKS_CSS } from './heading-links-css.js';
import { wordsOf } from './headings.js';

/** Marks what a control puts among the elements of an article: it is none of the article's own. */
const TOOL = 'data-gov-tool';
const HEADING = 'data-gov-heading';
const ROOM_BELOW = '--_gov-below';
const HALF_LINE = '--_gov-half-line';
/** The reader's size of the text, see scale-text.ts. */
const SCALE = '--gov-font-scale';
const SVG = 'http://www.w3.org/2000/svg';
/** A chain. Engines that know `d` as a property take it from the style sheet. */
const CHAIN =
  'M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1';

const sheet = new ToolSheet(HEADING_LINKS_CSS);

export interface HeadingLinkOptions {
  /** Names the button. */
  name: (words: string) => string;
  /** Language of the name, where it is not that of the article. */
  language: string;
  onClick: (heading: HTMLElement, button: HTMLButtonElement) => void;
}

/**
 * Puts a button behind each heading. Beside it and not in it: the name of the heading stays as it is for assistive
 * technology, and without any word of its own a button is no part of what is copied, searched or read in a reader's view.
 *
 * @returns a function that takes them back
 */
export function addHeadingLinks(headings: readonly HTMLElement[], options: HeadingLinkOptions): () => void {
  // Nothing that can be used may be inside something else that can.
  const free = headings.filter((heading) => !heading.closest('a, button, summary, label'));
  // All are measured before the first is changed: a style read after one was written would cost a layout each.
  const measured = free.map((heading) => [heading, measure(heading)] as const);
  const rows = measured.map(([heading, sizes]) => addRow(heading, sizes, options));
  return () => {
    for (const row of rows) row.remove();
    for (const heading of free) heading.removeAttribute(HEADING);
  };
}

interface Sizes {
  /** The portal's margin between the heading and the row behind it, CSS px. */
  below: string;
  /** CSS px, at the ordinary size of the text. */
  halfLine: string;
}

function measure(heading: HTMLElement): Sizes {
  const style = getComputedStyle(heading);
  const line = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.2;
  const scale = Number(style.getPropertyValue(SCALE)) || 1;
  return {
    below: `calc(${style.marginBlockEnd} + ${style.paddingBlockEnd})`,
    halfLine: `${String(line / 2 / scale)}px`,
  };
}

function addRow(heading: HTMLElement, { below, halfLine }: Sizes, options: HeadingLinkOptions): HTMLElement {
  sheet.adopt(heading);
  const row = document.createElement('div');
  row.setAttribute(TOOL, 'heading-link');
  row.style.setProperty(ROOM_BELOW, below);
  row.style.setProperty(HALF_LINE, halfLine);
  const button = document.createElement('button');
  button.type = 'button';
  const name = options.name(wordsOf(heading));
  button.setAttribute('aria-label', name);
  button.title = name;
  if (options.language) button.lang = options.language;
  button.append(chain());
  button.addEventListener('click', () => {
    options.onClick(heading, button);
  });
  row.append(button);
  heading.setAttribute(HEADING, '');
  heading.after(row);
  return row;
}

function chain(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', CHAIN);
  svg.append(path);
  return svg;
}
