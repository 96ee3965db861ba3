import {
  appendAll,
  isBlankText,
  isBlock,
  isElement,
  make,
  moveChildren,
  visibleText,
} from '../../article/legacy-html/dom.js';
import { isLeftover, linkShare } from './leftovers.js';
import { readLineText, type Said } from './line-parts.js';
import { follows, lineElements, LONGEST } from './lines.js';
import { placeOf, type Tell } from './notes.js';

/** What portals call the words between title and text. */
export const LEAD =
  'sapo lead tomtat tom-tat chapo summary description trich mota mo-ta gioithieu gioi-thieu intro hometext'
    .split(' ')
    .map((name) => `[class*="${name}" i]`)
    .join(', ');
/** Letters from which words are a lead or a paragraph, and not a label. */
const SHORTEST = 40;
const AROUND = 'nav, aside, footer, form, figure, a';
const HIDDEN =
  '[hidden], .hidden, .hide, .d-none, .sr-only, .visually-hidden, [style*="display:none" i], [style*="display: none" i]';

/** Marked by its class, above the text or the first of it, and short: some portals call the whole text so. */
export function readLead(scope: Element, root: Element, headline: Element | undefined): string | undefined {
  const most = Math.min(2000, visibleText(root).length / 2);
  const [lead] = [...scope.querySelectorAll(LEAD)].filter((element) => {
    if (element.contains(root) || element.querySelector('p + p')) return false;
    const { length } = visibleText(element);
    return length > SHORTEST && length < most && (!headline || follows(headline, element));
  });
  if (!lead) return undefined;
  const first = lineElements({ root, leftovers: [] }).find((line) => visibleText(line).length > LONGEST);
  if (first && follows(first, lead) && !first.contains(lead)) return undefined;
  const words = visibleText(lead);
  lead.replaceWith(...lead.querySelectorAll('img'));
  return words;
}

/**
 * Puts paragraphs that stand between title and text in front of the text; of other words there, tells that they are left
 * out, but for buttons, counters, and what the head says.
 */
export function keepBetween(
  scope: Element,
  root: Element,
  headline: Element,
  isSaid: (said: Said) => boolean,
  tell: Tell,
): void {
  const kept: Element[] = [];
  for (const [first, ...others] of [...piecesIn(scope, [headline, root])]) {
    const near = isElement(first) ? first : first?.parentElement;
    if (!first || !near || !follows(headline, first) || !follows(first, root)) continue;
    if ((near.closest(AROUND) ?? near.closest(HIDDEN)) || isInControl(near, scope)) continue;
    const place = placeOf(near);
    const paragraph = make(root, 'p');
    if (others.length === 0 && isElement(first) && isBlock(first)) moveChildren(first, paragraph);
    else appendAll(paragraph, [first, ...others]);
    const words = visibleText(paragraph);
    const { said, isWhole } = readLineText(paragraph.textContent);
    if (words === '' || (isWhole && said.every(isSaid)) || isLeftover(paragraph)) continue;
    if (words.length > SHORTEST && linkShare(paragraph) < 0.33) kept.push(paragraph);
    else tell('left-out', place, words);
  }
  root.prepend(...kept);
}

/** Blocks without blocks, and what stands in lines between blocks and line breaks. */
function* piecesIn(parent: Element, bounds: readonly Element[]): Generator<ChildNode[]> {
  let line: ChildNode[] = [];
  for (const node of parent.childNodes) {
    if (
      isElement(node)
        ? !isBlock(node) && node.localName !== 'br' && !holds(node, bounds)
        : !isBlankText(node.nodeValue) || line.length > 0
    ) {
      line.push(node);
      continue;
    }
    if (line.length > 0) yield line;
    line = [];
    if (!isElement(node) || bounds.includes(node)) continue;
    if (holds(node, bounds) || [...node.children].some((child) => isBlock(child))) yield* piecesIn(node, bounds);
    else yield [node];
  }
  if (line.length > 0) yield line;
}

function holds(element: Element, bounds: readonly Element[]): boolean {
  return bounds.some((bound) => element.contains(bound));
}

/** What is around it is the portal's. */
function isInControl(element: Element, scope: Element): boolean {
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement) if (isLeftover(at)) return true;
  return false;
}
