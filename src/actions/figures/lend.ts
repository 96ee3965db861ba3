/**
 * Puts part of an element's shadow tree at the end of the page for a while, in a shadow root with the same styles. In a
 * menu that is closed, or a row that is folded away, not even the top layer would show it.
 *
 * @returns a function that brings it back
 */
export function lend(part: HTMLElement, host: HTMLElement): () => void {
  const home = part.getRootNode();
  // `display: contents` has no box either; there it does no harm.
  if (host.getClientRects().length > 0 || !(home instanceof ShadowRoot)) return () => undefined;
  const holder = document.createElement('div');
  const root = holder.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = home.adoptedStyleSheets;
  root.append(part);
  document.body.append(holder);
  return () => {
    home.append(part);
    holder.remove();
  };
}
