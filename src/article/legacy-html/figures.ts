import { markCredit } from './credit.js';
import {
  appendAll,
  collapsed,
  isBlankText,
  isBlock,
  isElement,
  make,
  neighbour,
  rename,
  unwrap,
  visibleText,
} from './dom.js';

/** Elements that only say how a caption looks, or that it is one. */
const DRESS = new Set('p div center em i b strong span font small u figcaption td th dd'.split(' '));
/** What editors call the name of the photographer. */
const CREDIT = '[class*="author" i], [class*="credit" i]';

/**
 * Makes the one shape that the view knows: `figure > (a >) img + figcaption`, and for several pictures figures in a
 * figure.
 *
 * @param units pictures, and figures that are made already
 * @param captions what the caption is made of, in their order
 */
export function makeFigure(near: Node, units: readonly Element[], captions: readonly Node[] = []): HTMLElement {
  const figure = make(near, 'figure');
  const caption = makeCaption(near, captions);
  if (units.length === 1) appendAll(figure, units.map(withLink));
  else
    appendAll(
      figure,
      units.map((unit) => (unit.localName === 'figure' ? unit : makeFigure(near, [unit]))),
    );
  if (caption) figure.append(caption);
  if (caption) forgetRepeatedAlts(figure, visibleText(caption));
  return figure;
}

/** @returns nothing where there are no words */
export function makeCaption(near: Node, parts: readonly Node[]): HTMLElement | undefined {
  const figcaption = make(near, 'figcaption');
  for (const part of parts) {
    if (isBlankText(part.textContent ?? '')) continue;
    if (figcaption.hasChildNodes()) figcaption.append(make(near, 'br'));
    figcaption.append(isElement(part) && part.matches(CREDIT) ? rename(part, 'small') : part);
  }
  if (!figcaption.hasChildNodes()) return undefined;
  undress(figcaption);
  markCredit(figcaption);
  return figcaption;
}

/** A picture with the link around it, where the link holds nothing else. */
export function withLink(unit: Element): Element {
  let inner = unit;
  for (let around = unit.parentElement; around && soleChild(around) === inner; around = inner.parentElement) {
    if (around.localName === 'a') return around;
    if (isBlock(around)) break;
    inner = around;
  }
  return unit;
}

/** Takes the caption out of what only gave it a look; paragraphs in it become lines. */
function undress(figcaption: Element): void {
  for (let sole = soleChild(figcaption); sole && DRESS.has(sole.localName); sole = soleChild(figcaption)) unwrap(sole);
  for (const block of figcaption.querySelectorAll('*')) {
    if (!isBlock(block) || !DRESS.has(block.localName)) continue;
    if (hasWordsBefore(block)) block.before(make(block, 'br'));
    unwrap(block);
  }
  figcaption.normalize();
  trim(figcaption);
}

function soleChild(element: Element): Element | undefined {
  let sole: Element | undefined;
  // No further than the second: it is asked of a line for every picture in it.
  for (const node of element.childNodes) {
    if (!isElement(node) && isBlankText(node.nodeValue)) continue;
    if (sole || !isElement(node)) return undefined;
    sole = node;
  }
  return sole;
}

function hasWordsBefore(block: Element): boolean {
  const before = neighbour(block, 'previousSibling');
  return before !== null && before.nodeName !== 'BR';
}

/** Blanks and line breaks at both ends, which the mark-up around it had. */
function trim(figcaption: Element): void {
  for (const end of ['firstChild', 'lastChild'] as const) {
    for (let node = figcaption[end]; node && isBlankText(node.textContent); node = figcaption[end]) node.remove();
    const text = figcaption[end];
    if (text?.nodeType !== Node.TEXT_NODE) continue;
    const { nodeValue } = text;
    text.nodeValue = (end === 'firstChild' ? nodeValue?.trimStart() : nodeValue?.trimEnd()) ?? '';
  }
}

/** A screen reader would say the caption twice. */
function forgetRepeatedAlts(figure: Element, caption: string): void {
  for (const img of figure.querySelectorAll('img')) {
    const alt = collapsed(img.getAttribute('alt') ?? '');
    if (alt && alt === caption) img.setAttribute('alt', '');
  }
}
