import { rename, replaceWithAll } from './dom.js';

/** Signs of data: heads, a caption. */
const DATA = 'th, thead, caption';

/** Before captions are read: tables in one column are only a sequence, and tables around tables a page. */
export function unwrapColumns(root: ParentNode): void {
  // The outermost first: what is in them is asked for itself then.
  for (const table of root.querySelectorAll('table')) {
    const rows = rowsOf(table);
    const isSequence = rows.every((cells) => cells.length <= 1);
    // Wider tables in several rows are data, whatever is in one of their cells.
    const isNarrow = rows.length === 1 || rows.every((cells) => cells.length <= 2);
    const isPage = isNarrow && table.querySelector('table') !== null;
    if ((isSequence || isPage || isPresentation(table)) && isLayout(table, rows)) unwrapTable(table, rows);
  }
}

/**
 * After captions are read: words beside a picture in one row must not become its caption, but on a phone they follow it.
 *
 * @returns whether there were any
 */
export function unwrapRows(root: ParentNode): boolean {
  let isUnwrapped = false;
  for (const table of root.querySelectorAll('table')) {
    const rows = rowsOf(table);
    if (rows.length !== 1 || !table.querySelector('img, p, div, figure') || !isLayout(table, rows)) continue;
    unwrapTable(table, rows);
    isUnwrapped = true;
  }
  return isUnwrapped;
}

/** The cells of its own rows, not those of tables in it. */
function rowsOf(table: Element): Element[][] {
  const groups = [...table.children].filter(({ localName }) => /^(?:tbody|thead|tfoot)$/.test(localName));
  return groups.flatMap((group) => [...group.children].map((row) => [...row.children]));
}

function isPresentation(table: Element): boolean {
  return table.getAttribute('role') === 'presentation';
}

function isLayout(table: Element, rows: readonly Element[][]): boolean {
  const hasOwnHead = rows.flat().some(({ localName }) => localName === 'th');
  return !hasOwnHead && ![...table.children].some((child) => child.matches(DATA));
}

function unwrapTable(table: Element, rows: readonly Element[][]): void {
  replaceWithAll(
    table,
    rows.flat().map((cell) => rename(cell, 'div')),
  );
}
