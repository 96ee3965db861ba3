import { moveChildren } from '../article/legacy-html/dom.js';
import { MEDIA_LINK } from '../article/media-links.js';
import type { ViewContext } from './context.js';
import { frameBack } from './embed.js';
import { finishFootnotes } from './footnotes.js';
import { h } from './h.js';
import { renameHeading } from './outline.js';
import { finishPicture } from './picture.js';
import { scroller } from './scroller.js';

/** Gives sanitized HTML what the blocks have from the start: eager first picture, figures, table scrollers, heading levels. */
export function finishHtml(root: DocumentFragment, context: ViewContext): void {
  for (const img of root.querySelectorAll('img')) finishPicture(img, context);
  finishFigures(root, context);
  for (const table of root.querySelectorAll('table')) if (isDataTable(table)) wrap(table, context);
  for (const anchor of root.querySelectorAll<HTMLAnchorElement>(MEDIA_LINK)) frameBack(anchor);
  shiftHeadings(root, context.headingLevel);
  finishFootnotes(root, context);
}

/** Tables around pictures are layout: a box to scroll would only be a stop on the way of the keyboard. */
function isDataTable(table: HTMLTableElement): boolean {
  return (
    !table.parentElement?.closest('table') &&
    (table.querySelector('th') !== null || table.querySelector('img') === null)
  );
}

function wrap(table: HTMLTableElement, context: ViewContext): void {
  const place = h('div');
  table.replaceWith(place);
  place.replaceWith(scroller(table, context.strings.table));
}

/** Figures that the sanitizer let through, or that were made of old captions, as the view makes its own. */
function finishFigures(root: DocumentFragment, context: ViewContext): void {
  for (const figure of root.querySelectorAll('figure')) {
    if (figure.querySelector('figure')) finishGallery(figure, context);
    else if (figure.querySelector('img')) finishFigure(figure);
  }
}

function finishGallery(figure: Element, { strings }: ViewContext): void {
  figure.setAttribute('data-gallery', '');
  if (![...figure.children].some(({ localName }) => localName === 'figcaption')) {
    figure.setAttribute('aria-label', strings.gallery);
  }
}

function finishFigure(figure: Element): void {
  setItem(figure, 'image', 'https://schema.org/ImageObject');
  figure.querySelector('img')?.setAttribute('itemprop', 'contentUrl');
  const figcaption = figure.querySelector('figcaption');
  if (!figcaption) return;
  const { lastElementChild } = figcaption;
  const credit =
    lastElementChild?.localName === 'small' && !lastElementChild.nextSibling ? lastElementChild : undefined;
  credit?.remove();
  const words = h('span', { itemprop: 'caption' });
  moveChildren(figcaption, words);
  if (words.lastChild?.nodeType === Node.TEXT_NODE)
    words.lastChild.nodeValue = (words.lastChild.nodeValue ?? '').trimEnd();
  const hasWords = words.textContent.trim() !== '';
  if (hasWords) figcaption.append(words);
  if (!credit) return;
  credit.setAttribute('itemprop', 'creditText');
  figcaption.append(...(hasWords ? [' '] : []), credit);
}

function setItem(element: Element, itemprop: string, itemtype: string): void {
  element.setAttribute('itemprop', itemprop);
  element.toggleAttribute('itemscope', true);
  element.setAttribute('itemtype', itemtype);
}

/** The title has the level before the body's first; an h1 inside the body would stand beside it. */
function shiftHeadings(root: DocumentFragment, headingLevel: number): void {
  if (headingLevel === 1 && !root.querySelector('h1')) return;
  for (const old of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    renameHeading(old, Math.max(2, Number(old.localName.slice(1))) + headingLevel - 1);
  }
}
