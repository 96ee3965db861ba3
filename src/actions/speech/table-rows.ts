import { inlineText, tidy } from './inline-text.js';
import { displayOf } from './unread.js';

/** Old pages lay out text in tables: their cells are read as the text that they hold. */
const LAYOUT = 'table, figure, img, ul, ol, h1, h2, h3, h4, h5, h6, p + p, blockquote';
/** Cells of figures and names are short. */
const LONGEST = 300;

/** Whether a table is one of data, to be read row by row. */
export function isDataTable(table: HTMLTableElement): boolean {
  if (table.rows.length < 2 || table.querySelector(LAYOUT))
    return table.querySelector('th') !== null && !table.querySelector('table');
  return [...table.rows].every(({ cells }) => [...cells].every(({ textContent }) => textContent.length <= LONGEST));
}

/** Each row in words, its cells behind the heads of their columns. */
export function* rowsOf(table: HTMLTableElement): Generator<{ element: HTMLElement; text: string }, void> {
  const rows = [...table.rows].filter((row) => displayOf(row));
  const head = rows.filter((row) => row.parentElement?.localName === 'thead' || isHead(row));
  const names = namesOf(head.at(-1));
  const body = rows.filter((row) => !head.includes(row));
  for (const row of body.length > 0 ? body : head)
    yield { element: row, text: textOf(row, body.length > 0 ? names : []) };
}

function isHead(row: HTMLTableRowElement): boolean {
  return row.cells.length > 1 && [...row.cells].every(({ localName }) => localName === 'th');
}

/** The name of each column; a cell over several names them all. */
function namesOf(row: HTMLTableRowElement | undefined): string[] {
  return [...(row?.cells ?? [])].flatMap((cell) => Array<string>(Math.min(cell.colSpan, 50)).fill(wordsOf(cell)));
}

function textOf(row: HTMLTableRowElement, names: readonly string[]): string {
  let column = 0;
  const parts: string[] = [];
  for (const cell of row.cells) {
    const name = cell.localName === 'td' ? names[column] : undefined;
    const words = wordsOf(cell);
    if (words) parts.push(name && name !== words ? `${name}: ${words}` : words);
    column += cell.colSpan;
  }
  return parts.map((part) => part.replace(/[.;,]$/, '')).join('; ');
}

function wordsOf(cell: HTMLTableCellElement): string {
  return displayOf(cell) ? tidy([...cell.childNodes].map(inlineText).join('')).replaceAll('\n', ', ') : '';
}
