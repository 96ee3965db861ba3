/**
 * HTML in a document where nothing runs and nothing is asked for. Elements with a name hide the properties of their
 * document and of the form around them: `<img name="body">` is `document.body`. So the nodes are taken out of the
 * document at once, and out of their forms, by what the prototypes have, which no name can hide.
 */

/** @param html trusted for this document only, where the page requires Trusted Types */
export function parseInert(html: string): DocumentFragment {
  const inert = new DOMParser().parseFromString(html, 'text/html');
  // One by one: a range takes them all at once, but on a server in the square of the time.
  const take = (from: Node): DocumentFragment => {
    const content = Document.prototype.createDocumentFragment.call(inert);
    for (let node = firstChild(from); node; node = firstChild(from)) content.append(node);
    return content;
  };
  const content = take(Reflect.get(Document.prototype, 'body', inert));
  for (const form of content.querySelectorAll('form')) Element.prototype.replaceWith.call(form, take(form));
  return content;
}

function firstChild(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'firstChild', node);
}
