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
    if (figures) table.replaceWith(...figures);
  }
}

function figuresOf(table: Element, survey: Survey): Element[] | undefined {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].filter((cell) => !survey.isBlank(cell)),
  );
  const groups: { pictures: Element[]; captions: Element[] }[] = [];
  for (const cells of rows) {
    const group = groups.at(-1);
    if (cells.length === 0) continue;
    if (cells.length > WIDEST) return undefined;
    if (cells.every((cell) => survey.isOnlyPictures(cell))) groups.push({ pictures: cells, captions: [] });
    else if (group?.captions.length === 0 && isCaptionRow(cells, group.pictures, survey)) group.captions = cells;
    else return undefined;
  }
  return groups.flatMap(({ pictures, captions }) => groupFigures(table, pictures, captions));
}

function isCaptionRow(cells: readonly Element[], pictures: readonly Element[], survey: Survey): boolean {
  return (
    (cells.length === 1 || cells.length === pictures.length) &&
    cells.every((cell) => survey.of(cell).pictures === 0 && survey.of(cell).letters <= LONGEST)
  );
}

function groupFigures(table: Element, pictures: readonly Element[], captions: readonly Element[]): Element[] {
  const imgs = (cell: Element): Element[] => [...cell.querySelectorAll('img')];
  const [caption, ...others] = captions;
  if (others.length === 0) {
    const all = pictures.flatMap(imgs);
    return caption || all.length === 1
      ? [makeFigure(table, all, captions)]
      : all.map((img) => makeFigure(table, [img]));
  }
  const figures = pictures.map((cell, i) => makeFigure(table, imgs(cell), captions.slice(i, i + 1)));
  return [makeFigure(table, figures)];
}
