import { appendAll, isBlankText, isBlock, isElement, visibleText } from '../../article/legacy-html/dom.js';
import { MEDIA_LINK } from '../../article/media-links.js';
import type { Block } from '../../article/schema.js';
import { Outline } from '../../view/outline.js';
import { figureOf, imageOf } from './figures.js';
import { cleanAttributes, inlineOf, markupOf } from './inline.js';
import { FILE } from './leftovers.js';
import { listOf } from './lists.js';
import type { Tell } from './notes.js';
import { tableOf } from './tables.js';

/**
 * Makes blocks of article format 1 of sanitized HTML, old captions already recognised. What no block has room for, such as
 * a table with joined cells, stays HTML.
 */
export class BlockReader {
  readonly #tell: Tell;
  readonly #outline = new Outline();
  readonly #blocks: Block[] = [];

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** Pieces of one text, in their order. */
  read(piece: DocumentFragment): void {
    this.#outline.repair(piece);
    cleanAttributes(piece);
    for (const block of readAll(piece, this.#tell)) {
      const last = this.#blocks.at(-1);
      if (block.type === 'html' && last?.type === 'html') last.html += block.html;
      else this.#blocks.push(block);
    }
  }

  finish(): Block[] {
    while (this.#blocks.at(-1)?.type === 'divider') this.#blocks.pop();
    return this.#blocks;
  }
}

function* readAll(parent: Node, tell: Tell): Generator<Block> {
  let line: Node[] = [];
  for (const node of [...parent.childNodes]) {
    if (!isElement(node) || !isBlock(node)) {
      line.push(node);
      continue;
    }
    yield* lineOf(line, parent, tell);
    line = [];
    yield* read(node, tell);
  }
  yield* lineOf(line, parent, tell);
}

/** Bare words and inline elements between blocks. */
function* lineOf(nodes: readonly Node[], near: Node, tell: Tell): Generator<Block> {
  if (nodes.every((node) => isBlankText(node.textContent) && !(isElement(node) && hasPicture(node)))) return;
  const paragraph = (near.ownerDocument as Document).createElement('p');
  appendAll(paragraph, nodes);
  yield* read(paragraph, tell);
}

function* read(element: Element, tell: Tell): Generator<Block> {
  switch (element.localName) {
    case 'p':
      yield* paragraphOf(element);
      break;
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      yield headingOf(element);
      break;
    case 'figure':
      yield figureOf(element) ?? asHtml(element);
      break;
    case 'ul':
    case 'ol':
      yield listOf(element) ?? asHtml(element);
      break;
    case 'table':
      yield tableOf(element as HTMLTableElement, tell) ?? asHtml(element);
      break;
    case 'blockquote':
      yield quoteOf(element) ?? asHtml(element);
      break;
    case 'hr':
      yield { type: 'divider' };
      break;
    case 'div':
      yield* readAll(element, tell);
      break;
    default:
      if (visibleText(element) || hasPicture(element)) yield asHtml(element);
  }
}

function* paragraphOf(element: Element): Generator<Block> {
  const words = visibleText(element);
  const sole = element.children.length === 1 ? element.firstElementChild : null;
  if (hasPicture(element)) {
    const image = words === '' && element.querySelectorAll('img').length === 1 ? imageOf(element) : undefined;
    yield image ? { type: 'figure', ...image } : asHtml(element);
  } else if (sole?.localName === 'a' && visibleText(sole) === words && words !== '') {
    yield linkOf(sole, words) ?? { type: 'paragraph', ...inlineOf(element) };
  } else if (words !== '') yield { type: 'paragraph', ...inlineOf(element) };
}

/** A line that is a link to a recording, or to a document to take home. */
function linkOf(link: Element, words: string): Block | undefined {
  const url = link.getAttribute('href') ?? '';
  if (link.matches(MEDIA_LINK)) return { type: 'embed', url, title: words };
  return FILE.test(url) ? { type: 'attachment', attachment: { url, name: words } } : undefined;
}

function headingOf(element: Element): Block {
  const level = Math.max(2, Number(element.localName.slice(1))) as 2 | 3 | 4 | 5 | 6;
  return { type: 'heading', level, text: visibleText(element) };
}

function quoteOf(element: Element): Block | undefined {
  const [first, ...others] = element.children;
  const isOne = first?.localName === 'p' && others.length === 0 && visibleText(first) === visibleText(element);
  if (isOne) return { type: 'quote', ...inlineOf(first) };
  return [...element.children].some((child) => isBlock(child)) ? undefined : { type: 'quote', ...inlineOf(element) };
}

function asHtml(element: Element): Block {
  return { type: 'html', html: markupOf(element.outerHTML) };
}

function hasPicture(element: Element): boolean {
  return element.localName === 'img' || element.querySelector('img') !== null;
}
