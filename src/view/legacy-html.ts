import { MEDIA_LINK } from '../article/media-links.js';
import type { ViewContext } from './context.js';
import { frameBack } from './embed.js';
import { h, heading } from './h.js';
import { finishPicture } from './picture.js';
import { scroller } from './scroller.js';

/** Gives sanitized HTML what the blocks have from the start: eager first picture, table scrollers, heading levels. */
export function finishHtml(root: DocumentFragment, context: ViewContext): void {
  for (const img of root.querySelectorAll('img')) finishPicture(img, context);
  for (const table of root.querySelectorAll('table')) if (isDataTable(table)) wrap(table, context);
  for (const anchor of root.querySelectorAll<HTMLAnchorElement>(MEDIA_LINK)) frameBack(anchor);
  shiftHeadings(root, context.headingLevel);
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

/** The title has the level before the body's first; an h1 inside the body would stand beside it. */
function shiftHeadings(root: DocumentFragment, headingLevel: number): void {
  if (headingLevel === 1 && !root.querySelector('h1')) return;
  for (const old of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const renamed = heading(Math.max(2, Number(old.localName.slice(1))) + headingLevel - 1, {});
    for (const { name, value } of old.attributes) renamed.setAttribute(name, value);
    renamed.append(...old.childNodes);
    old.replaceWith(renamed);
  }
}
