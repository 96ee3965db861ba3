import { elementAt } from './reading-position.js';

/** Where a reader was: an element of the article, by its position in each element around it, and how much of it was gone. */
interface Place {
  path: number[];
  /** 0–1 */
  share: number;
}

/** One for each address: on the way Back there may be other articles. */
const key = (): string => `gov-article-place:${location.href}`;

/** What readers do to a page. From then on it is they who say where they are. */
const INPUTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

let isWatching = false;
let isMoved = false;
let isBack = false;
let place: Place | undefined;

/**
 * Knows from here on whether the reader has touched the page, and where the reader was, who loads the page anew or comes
 * Back to it. Browsers give the place back themselves, but only as far down as the page reaches before its article is there.
 */
export function watchReader(): void {
  if (isWatching) return;
  isWatching = true;
  const left = takeKept();
  place = isReturn() ? left : undefined;
  for (const type of INPUTS) addEventListener(type, noteMove, { capture: true, passive: true, once: true });
  (globalThis as { navigation?: Navigation }).navigation?.addEventListener('navigate', ({ navigationType }) => {
    isBack = navigationType === 'traverse';
  });
}

/** Whether the page must not move by itself any more. */
export function hasMoved(): boolean {
  return isMoved;
}

/**
 * Whether the last step was one Back or forward: browsers take readers to where they were themselves, which is not where the
 * address leads. False in browsers that do not tell, such as Safari before 26.2.
 */
export function isTraversal(): boolean {
  return isBack;
}

/** Keeps the place in the tab, where the top of the screen is in the article. */
export function leavePlace(article: Element): void {
  const { top, bottom } = article.getBoundingClientRect();
  if (top >= 0 || bottom <= 0) return;
  const element = elementAt(0, article);
  const rect = element.getBoundingClientRect();
  const path: number[] = [];
  for (let at = element; at !== article && at.parentElement; at = at.parentElement) {
    path.unshift(partsOf(at.parentElement).indexOf(at));
  }
  const share = rect.height > 0 ? Math.max(0, -rect.top / rect.height) : 0;
  try {
    sessionStorage.setItem(key(), JSON.stringify({ path, share } satisfies Place));
  } catch {
    // Blocked or full: the reader begins where the browser says.
  }
}

/** @returns whether the reader was somewhere in the page before; of a long article, the place may be still to come */
export function returnToPlace(article: Element): boolean {
  if (!place || history.scrollRestoration === 'manual') return false;
  const element = place.path.reduce<Element | undefined>((around, index) => around && partsOf(around)[index], article);
  if (element) scrollToElement(element, place.share);
  return true;
}

/** @param share how much of it is above the screen, 0–1 */
export function scrollToElement(element: Element, share = 0): void {
  drawAround(element);
  element.scrollIntoView();
  if (share > 0) scrollBy({ top: share * element.getBoundingClientRect().height, behavior: 'instant' });
}

/**
 * Draws the group of an element, and the one before it that may share the screen, for good. The heights of groups that were
 * never drawn are guesses, and browsers draw them when it suits them, some frames after the reader has come.
 */
function drawAround(element: Element): void {
  const group = element.closest<HTMLElement>('[data-group]');
  for (const each of [group, group?.previousElementSibling]) {
    if (each instanceof HTMLElement) each.style.setProperty('content-visibility', 'visible', 'important');
  }
}

function noteMove(): void {
  isMoved = true;
}

/** What controls have put into the article may not be there the next time. */
function partsOf(element: Element): Element[] {
  return [...element.children].filter((child) => !child.hasAttribute('data-gov-tool'));
}

/** Whether the page was loaded anew or come back to: then it is not the address that says where the reader is. */
export function isReturn(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload' || navigation?.type === 'back_forward';
}

/** Kept no longer than until the page is opened again, in whatever way: then the reader may be elsewhere. */
function takeKept(): Place | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key()) ?? 'null') as Place | null;
    sessionStorage.removeItem(key());
    return Array.isArray(kept?.path) ? kept : undefined;
  } catch {
    return undefined;
  }
}
