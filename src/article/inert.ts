/**
 * HTML in a document where nothing runs and nothing is asked for. Elements with a name hide the properties of their
 * document and of the form around them: `<img name="body">` is `document.body`. So the nodes are taken out of the
 * document at once, and out of their forms.
 */

let range: Range | undefined;

/** @param html trusted for this document only, where the page requires Trusted Types */
export function parseInert(html: string): DocumentFragment {
  const inert = new DOMParser().parseFromString(html, 'text/html');
  // A range asks no property of the nodes that it moves.
  range ??= new Range();
  range.selectNodeContents(bodyOf(inert) ?? inert);
  const content = range.extractContents();
  for (const form of content.querySelectorAll('form')) {
    range.selectNodeContents(form);
    const inner = range.extractContents();
    range.selectNode(form);
    range.deleteContents();
    range.insertNode(inner);
  }
  // Kept, and out of the way: a DOM looks after each range at each change around it.
  range.selectNodeContents(new Text());
  return content;
}

/** Asked of the prototype, which no name can hide. */
function bodyOf(inert: Document): Node | null {
  const body = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get as () => Node | null;
  return body.call(inert);
}
