import { isBlock, visibleText } from '../../article/legacy-html/dom.js';
import type { Block, Inline } from '../../article/schema.js';
import { inlineOf } from './inline.js';
import { placeOf, type Tell } from './notes.js';

/** A table of words, row by row; nothing where cells are joined or hold more than a line. */
export function tableOf(table: HTMLTableElement, tell: Tell): Block | undefined {
  const rows = [...table.rows];
  if (table.querySelector('table, img') || rows.length === 0) return undefined;
  const cells = rows.map((row) => [...row.cells]);
  if (cells.flat().some((cell) => cell.colSpan > 1 || cell.rowSpan > 1 || holdsBlocks(cell))) return undefined;
  const isHead = (row: readonly Element[]): boolean =>
    row.length > 0 && row.every(({ localName }) => localName === 'th');
  const headRows = Math.max(
    0,
    cells.findIndex((row) => !isHead(row)),
  );
  const isBold = headRows === 0 && cells.length > 1 && isAllBold(cells[0]) && !isAllBold(cells[1]);
  if (isBold) tell('heads-guessed', placeOf(table), (cells[0] ?? []).map((cell) => visibleText(cell)).join(' | '));
  const split = isBold ? 1 : headRows;
  // Heads of rows have no place in a block.
  if (cells.slice(split).some((row) => row.some(({ localName }) => localName === 'th'))) return undefined;
  const head = cells.slice(0, split).map(isBold ? (row) => row.map((cell) => ({ text: visibleText(cell) })) : inlines);
  const caption = table.caption ? visibleText(table.caption) : '';
  return {
    type: 'table',
    ...(caption && { caption }),
    ...(head.length > 0 && { head }),
    rows: cells.slice(split).map(inlines),
  };
}

/** Old editors had no other way to make a head. */
function isAllBold(row: readonly Element[] = []): boolean {
  return (
    row.length > 1 &&
    row.every((cell) => {
      const bold = cell.querySelector('b, strong');
      return bold !== null && visibleText(bold) === visibleText(cell) && visibleText(cell) !== '';
    })
  );
}

function inlines(row: readonly Element[]): Inline[] {
  return row.map((cell) => inlineOf(soleParagraph(cell) ?? cell));
}

function holdsBlocks(cell: Element): boolean {
  const inner = soleParagraph(cell) ?? cell;
  return [...inner.querySelectorAll('*')].some((element) => isBlock(element));
}

function soleParagraph(cell: Element): Element | undefined {
  const [first, ...others] = cell.children;
  return first?.localName === 'p' && others.length === 0 && visibleText(first) === visibleText(cell)
    ? first
    : undefined;
}
