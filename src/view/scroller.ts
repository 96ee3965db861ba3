import { collapsed } from '../article/legacy-html/dom.js';
import { h } from './h.js';

/** A wide table scrolls in a box of its own, which the keyboard can reach and a screen reader can name. */
export function scroller(table: HTMLTableElement, label: string): HTMLElement {
  // Its words and not its id: ids are of the page, and a server does not know what else is on that.
  const name = collapsed(table.caption?.textContent ?? '') || label;
  return h('div', { role: 'region', tabindex: 0, 'data-scroller': true, 'aria-label': name }, table);
}
