import { h } from './h.js';

let count = 0;

/** A wide table scrolls in a box of its own, which the keyboard can reach and a screen reader can name. */
export function scroller(table: HTMLTableElement, label: string): HTMLElement {
  const caption = table.caption?.textContent.trim() ? table.caption : undefined;
  if (caption && !caption.id) caption.id = `gov-article-table-${String(++count)}`;
  return h(
    'div',
    {
      role: 'region',
      tabindex: 0,
      'data-scroller': true,
      ...(caption ? { 'aria-labelledby': caption.id } : { 'aria-label': label }),
    },
    table,
  );
}
