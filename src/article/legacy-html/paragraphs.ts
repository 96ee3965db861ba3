import { appendAll, HOLDS_BLOCK, isBlankText, isBlock, isElement, make, neighbour, rename, unwrap } from './dom.js';
import type { Survey } from './survey.js';

const HOLDERS = new Set('p div td th li dd'.split(' '));
const NBSP = '\u00A0';
const BLANK_RUN = /[ \u00A0]{2,}/g;

/** Makes paragraphs of what only looks like them: two line breaks, `div` around a line, bare text between blocks. */
export function mendParagraphs(root: ParentNode & Node): void {
  for (const holder of holdersOfDoubleBreaks(root)) wrapLines(holder);
  wrapLines(root);
  for (const caption of root.querySelectorAll('figcaption')) if (!caption.closest('figure')) rename(caption, 'div');
  for (const div of root.querySelectorAll('div')) if (!div.querySelector(HOLDS_BLOCK)) rename(div, 'p');
  for (const text of textsOf(root)) {
    if (text.data.includes(NBSP)) text.data = text.data.replace(BLANK_RUN, (run) => (run.includes(NBSP) ? ' ' : run));
  }
}

/** No paragraph holds a table or a figure: parsers of old pages let it, and figures were made in it. */
export function freeBlocks(root: ParentNode): void {
  for (const block of root.querySelectorAll('p table, p figure')) {
    for (let around = block.closest('p'); around; around = block.closest('p')) rename(around, 'div');
  }
}

/** Takes away what is there only to keep distance; targets of links stay. */
export function dropBlanks(root: ParentNode, survey: Survey): void {
  for (const element of root.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6')) {
    if (survey.isBlank(element) && !element.id && !element.querySelector('a[name], a[id]')) element.remove();
  }
}

function holdersOfDoubleBreaks(root: ParentNode): Set<Element> {
  const holders = new Set<Element>();
  for (const second of root.querySelectorAll('br + br')) {
    if (!isDouble(second) || second.closest('pre')) continue;
    let holder = second.parentElement;
    // Fonts around several paragraphs would end up in each of them.
    while (holder && /^(?:font|span)$/.test(holder.localName)) {
      unwrap(holder);
      holder = second.parentElement;
    }
    if (holder && HOLDERS.has(holder.localName)) holders.add(holder);
  }
  return holders;
}

/** `br + br` sees no text between. */
function isDouble(second: Node): boolean {
  return neighbour(second, 'previousSibling')?.nodeName === 'BR';
}

/** Puts the lines of a holder into paragraphs, cut at blocks and at two or more line breaks. */
function wrapLines(holder: ParentNode & Node): void {
  const lines: ChildNode[][] = [[]];
  for (const node of [...holder.childNodes]) {
    if (isBlock(node)) lines.push([], []);
    else if (node.nodeName === 'BR' && isDouble(node)) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const isParagraph = (holder as Element).localName === 'p';
  if (isParagraph && lines.length === 1) return;
  for (const line of lines) {
    trim(line);
    const [first] = line;
    if (!first) continue;
    const paragraph = isParagraph ? ((holder as Element).cloneNode() as Element) : make(holder, 'p');
    // Links lead to the first of them.
    if (isParagraph) (holder as Element).removeAttribute('id');
    first.before(paragraph);
    appendAll(paragraph, line);
  }
  for (const node of [...holder.childNodes]) if (node.nodeName === 'BR') node.remove();
  if (isParagraph) unwrap(holder as Element);
}

function isBreak(node: Node): boolean {
  return node.nodeName === 'BR' || (!isElement(node) && isBlankText(node.nodeValue));
}

/** Takes line breaks and blanks away at both ends. */
function trim(line: ChildNode[]): void {
  while (line[0] && isBreak(line[0])) line.shift()?.remove();
  for (let last = line.at(-1); last && isBreak(last); last = line.at(-1)) line.pop()?.remove();
}

function* textsOf(root: Node): Generator<Text> {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('pre')) yield text;
  }
}
