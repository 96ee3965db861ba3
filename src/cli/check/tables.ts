import type { Article } from '../../article/article.js';
import { visibleText } from '../../article/legacy-html/dom.js';
import { textOf } from '../../article/words.js';
import { finding, type Finding } from './finding.js';
import type { Part } from './parts.js';

/** Tables of data, of which nothing says what a cell is about. */
export function tablesWithoutHeads({ body }: Article, parts: readonly Part[]): Finding[] {
  const blocks = body.flatMap((block, i) =>
    block.type === 'table' && !(block.head ?? []).some((row) => row.length > 0)
      ? [finding('accessibility', 'table-without-heads', `body[${String(i)}].head`, textOf(block.rows[0]))]
      : [],
  );
  const html = parts.flatMap(({ path, content }) =>
    [...content.querySelectorAll('table')]
      .filter((table) => isData(table))
      .map((table) => finding('accessibility', 'table-without-heads', path, visibleText(table).slice(0, 80))),
  );
  return [...blocks, ...html];
}

/** What is laid out by a table has pictures in it, other tables, or one column. */
function isData(table: HTMLTableElement): boolean {
  if (table.querySelector('th, table, img')) return false;
  return [...table.rows].filter((row) => row.cells.length > 1).length > 1;
}
