/**
 * Runs a change of layout and scrolls so that the line at the top of the screen is there again.
 *
 * Browsers' own scroll anchoring is missing in WebKit and loses the place where a paragraph is taller than the screen.
 */
export function keepReadingPosition(target: HTMLElement, change: () => void): void {
  const { top, bottom } = target.getBoundingClientRect();
  // The beginning is on the screen, or the article is not: growing downwards moves nothing that is being read.
  const anchor = top < 0 && bottom > 0 ? elementAtTop(target) : undefined;
  if (!anchor) {
    change();
    return;
  }
  const before = anchor.getBoundingClientRect();
  const share = before.height > 0 ? -before.top / before.height : 0;
  change();
  const after = anchor.getBoundingClientRect();
  scrollBy({ top: after.top + share * after.height, behavior: 'instant' });
}

/** The innermost element that crosses the upper edge of the screen, or the first one below it. */
function elementAtTop(element: Element): Element {
  for (const child of element.children) {
    const { bottom, height } = child.getBoundingClientRect();
    if (bottom > 0 && height > 0) return elementAtTop(child);
  }
  return element;
}
