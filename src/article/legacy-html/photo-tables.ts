import { replaceWithAll } from './dom.js';
import { makeFigure } from './figures.js';
import type { Survey } from './survey.js';

/** Characters of a caption in a cell: those of tables of data are longer only where they are no captions. */
const LONGEST = 500;
/** Pictures side by side; what is wider is data. */
const WIDEST = 4;

/**
 * P3–P7: a table of pictures, each row of pictures with at most one row of captions below it, one for each picture or
 * one for all. Picture and words in one row are a box of information, two rows of words are data: those stay.
 */
export function readPhotoTables(root: ParentNode, survey: Survey): void {
  for (const table of root.querySelectorAll('table')) {
    const { pictures, letters, others } = survey.of(table);
    // The table itself is one of the others.
    if (pictures === 0 || others > 1 || letters > pictures * LONGEST || table.querySelector('th, caption')) continue;
    const figures = figuresOf(table, survey);
    if (figures) replaceWithAll(table, figures);
  }
}

interface Group {
  /** All cells of the row, blank ones included: captions stand in the same column. */
  pictures: Element[];
  captions: Element[];
}

function figuresOf(table: Element, survey: Survey): Element[] | undefined {
  const groups: Group[] = [];
  for (const row of table.querySelectorAll('tr')) {
    const cells = [...row.children];
    const filled = cells.filter((cell) => !survey.isBlank(cell));
    const group = groups.at(-1);
    if (filled.length === 0) continue;
    if (cells.length > WIDEST) return undefined;
    if (filled.every((cell) => survey.isOnlyPictures(cell))) groups.push({ pictures: cells, captions: [] });
    else if (group?.captions.length === 0 && areCaptions(cells, group.pictures, survey)) group.captions = cells;
    else return undefined;
  }
  return groups.flatMap((group) => groupFigures(table, group, survey));
}

function areCaptions(cells: readonly Element[], pictures: readonly Element[], survey: Survey): boolean {
  const isCaption = (cell: Element): boolean => survey.of(cell).pictures === 0 && survey.of(cell).letters <= LONGEST;
  if (!cells.every(isCaption)) return false;
  if (cells.length === 1) return true;
  return (
    cells.length === pictures.length &&
    cells.every((cell, i) => survey.isBlank(cell) || survey.isOnlyPictures(pictures[i] as Element))
  );
}

function groupFigures(table: Element, { pictures, captions }: Group, survey: Survey): Element[] {
  const imgs = (cell: Element): Element[] => [...cell.querySelectorAll('img')];
  const all = pictures.flatMap(imgs);
  if (captions.length === 1 || all.length === 1) return [makeFigure(table, all, captions)];
  const figures = pictures.flatMap((cell, i) =>
    survey.isBlank(cell) ? [] : [makeFigure(table, imgs(cell), captions.slice(i, i + 1))],
  );
  return captions.length > 0 && figures.length > 1 ? [makeFigure(table, figures)] : figures;
}
