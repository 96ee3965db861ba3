/** The mark-up of a fragment, which stays as it is; pictures in it are not loaded. */
export function markupOf(fragment: DocumentFragment): string {
  const place = document.implementation.createHTMLDocument('').createElement('div');
  place.append(fragment.cloneNode(true));
  return place.innerHTML;
}
