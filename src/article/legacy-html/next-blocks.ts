import { alignmentOf, captionScore, CAPTION_SCORE } from './caption-score.js';
import { isBlankText, isBlock, isElement, make, moveChildren, neighbour, replaceWithAll, visibleText } from './dom.js';
import { splitCredit } from './credit.js';
import { makeFigure, withLink } from './figures.js';
import type { Survey } from './survey.js';

/** Beyond these a picture is not on a line of its own. */
const BOUNDS = new Set('td th li dd dt blockquote figure'.split(' '));
/** What a caption is not, and what none holds. */
const NO_CAPTION = 'ul, ol, dl, table, h1, h2, h3, h4, h5, h6, blockquote, pre, figure, hr, td, th';
/** A block of blocks is a part of the article. */
const BLOCKS_INSIDE = 'p + p, div + div, p + div, div + p';
/** Characters of a caption in the paragraph of its picture. */
const LONGEST_BESIDE = 300;
/** “Several pictures of …”: the caption of all that stand above it. */
const OF_SEVERAL = /^(?:một số|những|chùm|loạt)\s/iu;
/** Characters past which a block is not even looked at. */
const LONGEST_BELOW = 1000;
/** Pixels up to which a picture is a sign, not an illustration. */
const ICON = 48;

/** P8–P11, P14, P15: the editor only knew paragraphs, so the one below a picture may be its caption. */
export function readNextBlocks(root: ParentNode & Node, survey: Survey): void {
  const seen = new Set<Element>();
  /** Figures without a caption that stand right above. */
  let above: Element[] = [];
  for (const img of root.querySelectorAll('img')) {
    const line = lineOf(img, root, survey);
    if (seen.has(line) || img.closest('figure') || isIcon(img)) continue;
    seen.add(line);
    const figure = isAlone(line, root) ? figureWithNext(line, survey, above) : figureWithin(line, img, survey);
    if (!figure || figure.querySelector('figcaption') || !isBelow(figure, above)) above = [];
    if (figure && !figure.querySelector('figcaption')) above.push(figure);
  }
}

/** The largest part around a picture that holds nothing but pictures of the same line. */
function lineOf(img: Element, root: Node, survey: Survey): Element {
  let line = img;
  for (let around = line.parentElement; around && around !== root && !BOUNDS.has(around.localName);) {
    const isSameLine = !isBlock(line) || survey.of(around).pictures === survey.of(line).pictures;
    if (!survey.isOnlyPictures(around) || !isSameLine) break;
    line = around;
    around = line.parentElement;
  }
  return line;
}

function isIcon(img: Element): boolean {
  return ['width', 'height'].some((size) => Number(img.getAttribute(size) ?? ICON + 1) <= ICON);
}

/** On a line of its own: a block, or between blocks. */
function isAlone(line: Element, root: Node): boolean {
  const isBetween = [neighbour(line, 'previousSibling'), neighbour(line, 'nextSibling')].every((n) => !n || isBlock(n));
  return isBlock(line) || (isBetween && (line.parentNode === root || isBlock(line.parentElement as Element)));
}

function figureWithNext(line: Element, survey: Survey, above: Element[]): Element | undefined {
  const imgs = line.localName === 'img' ? [line] : [...line.querySelectorAll('img')];
  const caption = captionBelow(line, imgs, survey);
  // In a cell or a list, a picture alone needs no more than it has.
  if (!caption && line.parentElement && BOUNDS.has(line.parentElement.localName)) return undefined;
  const isOfSeveral = caption && OF_SEVERAL.test(visibleText(caption)) && isBelow(line, above);
  const pictures = isOfSeveral ? [...above.flatMap((figure) => [...figure.querySelectorAll('img')]), ...imgs] : imgs;
  const marker = make(line, 'figure');
  line.replaceWith(marker);
  if (isOfSeveral) for (const figure of above) figure.remove();
  const figures =
    caption || pictures.length === 1
      ? [makeFigure(marker, pictures, caption ? [caption] : [])]
      : pictures.map((img) => makeFigure(marker, [img]));
  replaceWithAll(marker, figures);
  return figures.at(-1);
}

function captionBelow(line: Element, imgs: readonly Element[], survey: Survey): Element | undefined {
  let place: Element = line;
  let next = neighbour(place, 'nextSibling');
  for (
    let around = place.parentElement;
    !next && around && survey.isOnlyPictures(around);
    around = place.parentElement
  ) {
    if (BOUNDS.has(around.localName)) return undefined;
    place = around;
    next = neighbour(place, 'nextSibling');
  }
  if (!isElement(next) || next.matches(NO_CAPTION) || holdsMore(next)) return undefined;
  const { letters, pictures, others } = survey.of(next);
  if (letters === 0 || letters > LONGEST_BELOW || pictures + others > 0) return undefined;
  return captionScore(next, imgs, survey) >= CAPTION_SCORE ? next : undefined;
}

function holdsMore(block: Element): boolean {
  return block.querySelector(`${NO_CAPTION}, ${BLOCKS_INSIDE}`) !== null;
}

/** P14: a centred paragraph of one picture, and below it, behind a line break or not, its caption. */
function figureWithin(line: Element, img: Element, survey: Survey): Element | undefined {
  const block = line.parentElement?.closest('p, div, td, li');
  if (!block || !/^(?:p|div)$/.test(block.localName)) return undefined;
  const { letters, pictures, others } = survey.of(block);
  if (pictures !== 1 || others > 0 || letters > LONGEST_BESIDE || hasWordsBefore(img, block)) return undefined;
  if (holdsMore(block)) return undefined;
  // Two sentences are a paragraph that has a picture in front.
  if (/[.!?…] \p{Lu}/u.test(splitCredit(visibleText(block)).caption)) return undefined;
  if (alignmentOf(block) !== 'center' && captionScore(block, [img], survey) < CAPTION_SCORE) return undefined;
  withLink(img).remove();
  const caption = make(block, 'div');
  moveChildren(block, caption);
  const figure = makeFigure(block, [img], [caption]);
  block.replaceWith(figure);
  return figure;
}

function hasWordsBefore(img: Element, block: Element): boolean {
  for (let node: Node = img; node !== block; node = node.parentNode as Node) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (!isBlankText(before.textContent)) return true;
    }
  }
  return false;
}

function isBelow(element: Element, above: readonly Element[]): boolean {
  return above.length > 0 && neighbour(element, 'previousSibling') === above.at(-1);
}
