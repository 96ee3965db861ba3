import type { Article } from '../article/article.js';
import { readBodyHtmlInSlices } from '../article/body-html.js';
import { collapsed, visibleText } from '../article/legacy-html/dom.js';
import type { Block, Party } from '../article/schema.js';
import { renderBlock } from './blocks.js';
import type { ViewContext } from './context.js';
import { h } from './h.js';
import { finishHtml } from './legacy-html.js';
import { Outline } from './outline.js';

/** Up to here a body comes in one go; longer ones in groups that the browser may leave undrawn until they are near. */
const UNGROUPED_BLOCKS = 40;
const GROUP_BLOCKS = 20;

/**
 * The body piece by piece, each with what the sanitizer and the view have to do for it: whoever takes the pieces decides
 * when the work is done.
 */
export function* bodyPieces(article: Article, context: ViewContext): Generator<Node, void> {
  const { blocks, bodyHtml } = article;
  if (bodyHtml !== undefined) yield* htmlPieces(bodyHtml, article, context);
  else if (blocks.first(UNGROUPED_BLOCKS + 1).length <= UNGROUPED_BLOCKS)
    yield fragmentOf(blockNodes(blocks.readAll(), context));
  else for (const some of blocks.inGroups(GROUP_BLOCKS)) yield group(blockNodes(some, context));
}

function blockNodes(blocks: readonly Block[], context: ViewContext): Node[] {
  return blocks.map((block) => renderBlock(block, context)).filter((node) => node instanceof Node);
}

function fragmentOf(nodes: Node[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}

function* htmlPieces(html: string, { authors }: Article, context: ViewContext): Generator<Node, void> {
  let held: DocumentFragment | undefined;
  let isGrouped = false;
  const outline = new Outline();
  for (const piece of readBodyHtmlInSlices(html, context, context.report)) {
    outline.repair(piece);
    finishHtml(piece, context);
    // One piece alone needs no group, and only the second tells that it was not alone.
    if (held) {
      yield group([held]);
      isGrouped = true;
    }
    held = piece;
  }
  if (!held) return;
  dropByline(held, authors);
  yield isGrouped ? group([held]) : held;
}

/** Old CMSs have the author at the end of the text as well; below it he is shown in any case. */
function dropByline(piece: DocumentFragment, authors: readonly Party[]): void {
  const last = piece.lastElementChild;
  const names = collapsed(authors.map(({ name }) => name).join(', '));
  if (last?.localName === 'p' && names && visibleText(last) === names) last.remove();
}

/** The guess of a group's height keeps the scroll bar honest until the browser has measured it. */
function group(nodes: Node[]): HTMLElement {
  const element = h('div', { 'data-group': true });
  element.append(...nodes);
  const lines = element.textContent.length / 70 + element.querySelectorAll('figure, img').length * 12;
  element.style.setProperty('contain-intrinsic-block-size', `auto ${String(Math.round(lines * 1.7))}em`, 'important');
  return element;
}
