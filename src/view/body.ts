import type { Article } from '../article/article.js';
import { sanitizeInSlices } from '../article/sanitize.js';
import { renderBlock } from './blocks.js';
import type { ViewContext } from './context.js';
import { h } from './h.js';
import { finishHtml } from './legacy-html.js';

/** Up to here a body is one flow; longer ones come in groups that the browser may leave undrawn until they are near. */
const UNGROUPED_BLOCKS = 40;
const GROUP_BLOCKS = 20;

/**
 * The body piece by piece, each with what the sanitizer and the view have to do for it: whoever takes the pieces decides
 * when the work is done.
 */
export function* bodyPieces(article: Article, context: ViewContext): Generator<Node, void> {
  if (article.bodyHtml !== undefined) yield* htmlPieces(article.bodyHtml, context);
  else if (article.body.length <= UNGROUPED_BLOCKS) yield* blockPieces(article, context, 0, article.body.length);
  else {
    for (let start = 0; start < article.body.length; start += GROUP_BLOCKS) {
      yield group([...blockPieces(article, context, start, start + GROUP_BLOCKS)]);
    }
  }
}

function* blockPieces(article: Article, context: ViewContext, start: number, end: number): Generator<Node, void> {
  for (const block of article.body.slice(start, end)) {
    const node = renderBlock(block, context);
    if (node instanceof Node) yield node;
  }
}

function* htmlPieces(html: string, context: ViewContext): Generator<Node, void> {
  let first: DocumentFragment | undefined;
  let isGrouped = false;
  for (const piece of sanitizeInSlices(html, context.baseUrl)) {
    finishHtml(piece, context);
    // One piece alone needs no group, and only the second tells that it was not alone.
    if (first) {
      yield group([first]);
      isGrouped = true;
    }
    first = piece;
  }
  if (first) yield isGrouped ? group([first]) : first;
}

/** The guess of a group's height keeps the scroll bar honest until the browser has measured it. */
function group(nodes: Node[]): HTMLElement {
  const element = h('div', { 'data-group': true });
  element.append(...nodes);
  const lines = element.textContent.length / 70 + element.querySelectorAll('figure, img').length * 12;
  element.style.setProperty('contain-intrinsic-block-size', `auto ${String(Math.round(lines * 1.7))}em`, 'important');
  return element;
}
