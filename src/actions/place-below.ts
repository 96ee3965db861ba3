/** Room between a panel and the edge of the screen, and between it and what it belongs to, in CSS px. */
const EDGE = 8;
const GAP = 4;

/**
 * Puts a panel of the top layer below an element, moved inwards where it would leave the screen. It scrolls with the page.
 *
 * @param panel absolutely positioned, and shown: its width is measured
 */
export function placeBelow(panel: HTMLElement, element: HTMLElement): void {
  const { left, right, bottom } = element.getBoundingClientRect();
  const { width } = panel.getBoundingClientRect();
  // Its px are those of the boxes around it, which the portal may have zoomed.
  const zoom = width / panel.offsetWidth || 1;
  const isRightToLeft = getComputedStyle(element).direction === 'rtl';
  const wanted = isRightToLeft ? right - width : left;
  const furthest = document.documentElement.clientWidth - width - EDGE;
  panel.style.setProperty('left', `${String((Math.max(EDGE, Math.min(wanted, furthest)) + scrollX) / zoom)}px`);
  panel.style.setProperty('top', `${String((bottom + scrollY + GAP) / zoom)}px`);
}
