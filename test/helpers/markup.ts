/** The mark-up of a fragment, which stays as it is; pictures in it are not loaded. */
export function markupOf(fragment: DocumentFragment): string {
  const place = document.implementation.createHTMLDocument('').createElement('div');
  place.append(fragment.cloneNode(true));
  return place.innerHTML;
}

/** Elements, words and attributes, the attributes in one order. */
export function treeOf(node: Node): unknown {
  if (!(node instanceof Element)) return node.nodeValue;
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  return [node.localName, attributes, ...[...node.childNodes].map(treeOf)];
}
