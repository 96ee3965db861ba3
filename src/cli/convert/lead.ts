import { make, moveChildren, visibleText } from '../../article/legacy-html/dom.js';
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
  lead.remove();
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
  for (const line of lineElements({ root: scope, leftovers: [root] })) {
    if (headline.contains(line) || !follows(headline, line) || !follows(line, root)) continue;
    if (line.closest(AROUND) ?? line.closest(HIDDEN)) continue;
    const { said, isWhole } = readLineText(line.textContent);
    if ((isWhole && said.every(isSaid)) || isControl(line, scope)) continue;
    const words = visibleText(line);
    if (words.length > SHORTEST && linkShare(line) < 0.33) {
      const paragraph = make(line, 'p');
      moveChildren(line, paragraph);
      kept.push(paragraph);
    } else tell('left-out', placeOf(line), words);
  }
  root.prepend(...kept);
}

/** It, or what is around it, is the portal's. */
function isControl(line: Element, scope: Element): boolean {
  for (let at: Element | null = line; at && at !== scope; at = at.parentElement) if (isLeftover(at)) return true;
  return false;
}
