import { flatAncestors } from './flat-ancestors.js';

/**
 * Runs a change of layout and scrolls so that the line at the top of the screen is there again.
 *
 * Browsers' own scroll anchoring is missing in WebKit and loses the place where a paragraph is taller than the screen.
 */
export function keepReadingPosition(target: HTMLElement, change: () => void): void {
  const boxes = scrollersOf(target);
  const edge = Math.max(0, ...boxes.map((box) => box.getBoundingClientRect().top));
  const { top, bottom } = target.getBoundingClientRect();
  // The beginning is on the screen, or the article is not: growing downwards moves nothing that is being read.
  const anchor = top < edge && bottom > edge ? elementAt(edge, target) : undefined;
  if (!anchor) {
    change();
    return;
  }
  const before = anchor.getBoundingClientRect();
  const share = before.height > 0 ? (edge - before.top) / before.height : 0;
  change();
  for (const box of [...boxes, window]) {
    const after = anchor.getBoundingClientRect();
    box.scrollBy({ top: after.top + share * after.height - edge, behavior: 'instant' });
  }
}

/** Boxes with a scroll bar of their own, from the inside: some portals scroll in one instead of the page. */
function scrollersOf(target: Element): Element[] {
  return [...flatAncestors(target)].filter(
    (element) =>
      element !== document.scrollingElement &&
      element.scrollHeight > element.clientHeight &&
      /auto|scroll/.test(getComputedStyle(element).overflowY),
  );
}

/** The innermost element that crosses a line of the screen, or the first one below it. */
export function elementAt(edge: number, element: Element): Element {
  for (const child of element.children) {
    const { bottom, height } = child.getBoundingClientRect();
    if (bottom > edge && height > 0) return elementAt(edge, child);
  }
  return element;
}
