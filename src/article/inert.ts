/**
 * HTML in a document where nothing runs and nothing is asked for. Elements with a name hide the properties of their
 * document and of the form around them: `<img name="body">` is `document.body`. So the nodes are taken out of the
 * document at once, and out of their forms, by what the prototypes hold, which no name can hide.
 */

/** @param html trusted for this document only, where the page requires Trusted Types */
export function parseInert(html: string): DocumentFragment {
  const inert = new DOMParser().parseFromString(html, 'text/html');
  const content = Document.prototype.createDocumentFragment.call(inert);
  moveChildren(bodyOf(inert) ?? inert, (node) => content.append(node));
  for (const form of content.querySelectorAll('form')) {
    moveChildren(form, (node) => {
      Element.prototype.before.call(form, node);
    });
    Element.prototype.remove.call(form);
  }
  return content;
}

/** One by one: a range takes them all at once, but on a server the square of their number. */
function moveChildren(from: Node, move: (node: Node) => void): void {
  const firstChild = getter(Node.prototype, 'firstChild');
  for (let node = firstChild.call(from); node; node = firstChild.call(from)) move(node);
}

function bodyOf(inert: Document): Node | null {
  return getter(Document.prototype, 'body').call(inert);
}

function getter(prototype: Node, name: string): () => Node | null {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as () => Node | null;
}
