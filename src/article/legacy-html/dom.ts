/** Small tools for the inert document that old HTML is mended in. */

const BLOCKS = new Set(
  (
    'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Finds what a paragraph does not hold. */
export const HOLDS_BLOCK = 'blockquote, div, dl, figure, h1, h2, h3, h4, h5, h6, hr, ol, p, pre, table, ul';

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

export function isBlock(node: Node): boolean {
  return BLOCKS.has((node as Element).localName);
}

const LOOSE_BLANKS = /[^\S ]|\u200B| {2}/;

/** The text as readers see it: one blank for any run of them, composed letters, so that NFD equals NFC. */
export function visibleText(node: Node): string {
  return collapsed(node.textContent ?? '');
}

export function collapsed(text: string): string {
  // Most text has nothing to collapse, and looking is ten times as fast as replacing each blank by itself.
  const single = LOOSE_BLANKS.test(text) ? text.replace(/[\s\u200B]+/g, ' ') : text;
  return single.trim().normalize('NFC');
}

/** No words: blanks, those of HTML included. */
export function isBlankText(text: string | null): boolean {
  return !text?.trim();
}

export function make(near: Node, tag: string): HTMLElement {
  return (near.ownerDocument as Document).createElement(tag);
}

// One by one: as arguments of one call, a hundred thousand nodes are too many for an engine's stack.

export function moveChildren(from: Node, to: Node): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

export function appendAll(parent: Node, nodes: readonly Node[]): void {
  for (const node of nodes) parent.appendChild(node);
}

export function replaceWithAll(element: Element, nodes: readonly Node[]): void {
  for (const node of nodes) element.before(node);
  element.remove();
}

export function unwrap(element: Element): void {
  replaceWithAll(element, [...element.childNodes]);
}

/** Names that parsers accept in a tag can be refused by `setAttribute`: only those with a meaning here are kept. */
const KEPT_ATTRIBUTES = 'id lang dir title class align data-style src alt width height'.split(' ');

/** The same content under another name. */
export function rename(element: Element, tag: string): HTMLElement {
  const renamed = make(element, tag);
  for (const name of KEPT_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) renamed.setAttribute(name, value);
  }
  moveChildren(element, renamed);
  element.replaceWith(renamed);
  return renamed;
}

/** A style as the author wrote it; the sanitizer's first step renames the attribute. */
export function styleOf(element: Element): string {
  return element.getAttribute('data-style') ?? element.getAttribute('style') ?? '';
}
