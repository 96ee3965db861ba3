import { scrollToElement } from '../place/reading-place.js';

/**
 * Goes to a heading, and gives it the focus: the keyboard and the screen reader go on from there. Headings are no stops of
 * the Tab key, neither before nor after.
 */
export function goToHeading(heading: HTMLElement): void {
  focusForNow(heading);
  scrollToElement(heading);
}

/** The same with a way to see, where readers have not asked for less motion. */
export function glideToHeading(heading: HTMLElement): void {
  focusForNow(heading);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  heading.scrollIntoView({ behavior: isStill ? 'instant' : 'smooth' });
}

/** For what is no stop of the Tab key, neither before nor after. */
export function focusForNow(heading: HTMLElement, options: FocusOptions = { preventScroll: true }): void {
  if (!heading.hasAttribute('tabindex')) {
    heading.tabIndex = -1;
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
  }
  heading.focus(options);
}
