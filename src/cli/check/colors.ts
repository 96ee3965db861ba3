import { isBlock, styleOf, visibleText } from '../../article/legacy-html/dom.js';
import { finding, type Finding } from './finding.js';
import type { Part } from './parts.js';

const COLORED = 'font[color], [data-style*="color" i]';
const COLOR = /(?:^|;)\s*color\s*:\s*([^;!]+)/i;
/** Colours of text as it is anyway. */
const PLAIN =
  /^(?:black|inherit|initial|unset|currentcolor|windowtext|#000(?:000)?|#[1-3]([\da-f])\1?[1-3]?.*|rgb\((?:[0-6]?\d[, ]*){3}\)|var\(.*)$/i;
const EMPHASIS = 'strong, b, em, i, u, mark, a, h1, h2, h3, h4, h5, h6, th';

/** Words inside of a sentence that stand out by their colour, which no sanitized article keeps, and by nothing else. */
export function colorOnly({ path, raw }: Part): Finding[] {
  return [...raw.querySelectorAll(COLORED)].flatMap((element) => {
    const color = (element.getAttribute('color') ?? COLOR.exec(styleOf(element))?.[1] ?? '').trim();
    const words = visibleText(element);
    if (!color || PLAIN.test(color) || !words || isBlock(element)) return [];
    const isEmphasised = element.closest(EMPHASIS) !== null || element.querySelector(EMPHASIS) !== null;
    if (isEmphasised || words === visibleText(blockAround(element))) return [];
    return [finding('accessibility', 'color-only', path, `“${words}” (${color})`)];
  });
}

function blockAround(element: Element): Node {
  let around: Node = element;
  while (around.parentNode && !isBlock(around)) around = around.parentNode;
  return around;
}
