import { ToolSheet } from '../tool-sheet.js';
import { FIGURE_CSS } from './figure-css.js';

const OPEN = 'data-gov-figure-open';

/** For what enlarging puts on the page: on every root that it does something in. */
export const figureSheet = new ToolSheet(FIGURE_CSS);

/**
 * Keeps the page where it is while something covers it.
 *
 * @returns a function that lets it go, in the same place
 */
export function holdScroll(): () => void {
  const { scrollX, scrollY } = window;
  const holder = viewportHolder();
  // Without the room of its scroll bar the page would be wider, and its lines would break elsewhere.
  const hasBar = window.innerWidth > document.documentElement.clientWidth;
  figureSheet.adopt(holder);
  holder.setAttribute(OPEN, hasBar ? 'gutter' : '');
  return () => {
    holder.removeAttribute(OPEN);
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) {
      scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    }
  };
}

/** The element whose `overflow` is that of the page: were it taken from the other, the page would lose its place. */
function viewportHolder(): HTMLElement {
  const { documentElement, body } = document;
  const isVisible = (element: Element): boolean => getComputedStyle(element).overflow === 'visible';
  return isVisible(documentElement) && !isVisible(body) ? body : documentElement;
}
