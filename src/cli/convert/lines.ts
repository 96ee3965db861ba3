import { isBlock, neighbour, visibleText } from '../../article/legacy-html/dom.js';
import type { Content } from './content.js';
import { readLineText, type LineText, type Said } from './line-parts.js';
import { placeOf, type Tell } from './notes.js';

/** A short line of a page that says who wrote an article, when, and after whom. */
export interface Line extends LineText {
  element: Element;
  /** Where it was: it can leave the page. */
  place: string;
}

/** Characters up to which a line is no paragraph. */
export const LONGEST = 160;
/** Lines at both ends of a text that can be about it. */
const ENDS = 4;

/**
 * Lines around the text, and the first and last of the text.
 *
 * @param scope element around the text and its title
 */
export function readLines(scope: Element, content: Content): Line[] {
  const { root, leftovers } = content;
  const inText = lineElements(content);
  const start = new Set(inText.slice(0, ENDS));
  const end = new Set(inText.slice(-ENDS));
  const firstLong = inText.find((element) => visibleText(element).length > LONGEST) ?? root;
  const lines: Line[] = [];
  for (const element of scope.querySelectorAll('*')) {
    const isInText = root.contains(element) && !leftovers.some((each) => each.contains(element));
    if (isInText ? !start.has(element) && !end.has(element) : element.closest('nav, footer, aside, a')) continue;
    if (lines.some((each) => each.element.contains(element))) continue;
    const line = readLine(element);
    if (!line) continue;
    const isBefore = line.isWhole && follows(element, firstLong);
    // A date by itself is also that of other articles: only above the text is it this one's; the time of a meeting is there too.
    const isAbove = isBefore && (!isInText || element === inText[0]);
    const said = line.said.filter(({ kind }) => kind === 'labelled' || (kind === 'bare' ? isBefore : isAbove));
    const isWhole = line.isWhole && said.length === line.said.length;
    if (said.length > 0) lines.push({ ...line, element, place: placeOf(element), said, isWhole });
  }
  return lines;
}

/** A line leaves the text where the head says all that it does. */
export function takeLines(lines: readonly Line[], root: Element, isSaid: (said: Said) => boolean, tell: Tell): void {
  for (const { element, place, isWhole, said } of lines) {
    if (!isWhole || !root.contains(element) || !said.every(isSaid)) continue;
    tell('line-taken', place, visibleText(element));
    element.remove();
  }
}

/** What stands in a line of its own, in the text: blocks of words, and words between line breaks. */
export function lineElements({ root, leftovers }: Content): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (found.at(-1)?.contains(element) || hasBlocks(element) || leftovers.some((each) => each.contains(element)))
      continue;
    const isLine = isBlock(element) ? !element.querySelector('br') : standsAlone(element);
    if (isLine && visibleText(element) !== '') found.push(element);
  }
  return found;
}

/** Whether one element comes behind another, or in it. */
export function follows(before: Node, behind: Node): boolean {
  return (before.compareDocumentPosition(behind) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function standsAlone(element: Element): boolean {
  return (['previousSibling', 'nextSibling'] as const).every((side) => {
    const next = neighbour(element, side);
    return !next || next.nodeName === 'BR' || isBlock(next);
  });
}

function hasBlocks(element: Element): boolean {
  return [...element.children].some((child) => isBlock(child));
}

/** What a line says; nothing where it is none of these. */
function readLine(element: Element): LineText | undefined {
  if (hasBlocks(element)) return undefined;
  const { length } = visibleText(element);
  return length < 4 || length > LONGEST ? undefined : readLineText(element.textContent);
}
