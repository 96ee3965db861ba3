import type { LitElement, ReactiveController } from 'lit';
import { findFragment, isOnPage } from '../actions/fragment.js';
import {
  hasMoved,
  isTraversal,
  leavePlace,
  returnToPlace,
  scrollToElement,
  watchReader,
} from '../actions/reading-place.js';

const ARRIVALS = ['gov-article-load', 'gov-article-complete'];

/**
 * Takes readers to where they were, or else to where the address of the page leads. The article comes later than the page:
 * what the browser would have scrolled to was not there yet.
 */
export class PlaceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #finish: () => void;

  /** @param finish puts all of a long article on the page */
  constructor(host: LitElement, finish: () => void) {
    this.#host = host;
    this.#finish = finish;
    host.addController(this);
  }

  hostConnected(): void {
    watchReader();
    addEventListener('hashchange', this.#follow);
    addEventListener('pagehide', this.#leave);
    for (const type of ARRIVALS) this.#host.addEventListener(type, this.#arrive);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    removeEventListener('pagehide', this.#leave);
    for (const type of ARRIVALS) this.#host.removeEventListener(type, this.#arrive);
  }

  get #article(): Element | null {
    return this.#host.querySelector(':scope > article');
  }

  #arrive = ({ target }: Event): void => {
    const article = this.#article;
    if (target !== this.#host || !article || hasMoved()) return;
    const isBack = returnToPlace(article);
    const part = isBack ? undefined : this.#goToFragment();
    if (!isBack && !part) return;
    // What else of the page waited for the article, such as a list of its headings, comes now and pushes it down.
    unlessScrolled(() => {
      if (hasMoved()) return;
      if (isBack) returnToPlace(article);
      else if (part) scrollToElement(part);
    });
  };

  /** A link, of the article or of the page, to a part that may not be there yet. */
  #follow = (): void => {
    if (isTraversal()) return;
    if (!isOnPage(this.#host, location.hash)) this.#finish();
    const part = this.#goToFragment();
    // What was left undrawn around it is drawn for the next frame, and moves it where browsers do not hold on to it.
    if (part) {
      unlessScrolled(() => {
        scrollToElement(part);
      });
    }
  };

  #leave = (): void => {
    if (this.#article) leavePlace(this.#article);
  };

  #goToFragment(): HTMLElement | undefined {
    const part = findFragment(this.#host, location.hash);
    if (!part) return undefined;
    scrollToElement(part);
    // As the browser does with what it finds itself, from where the reader may have gone on by now.
    if (!part.matches(':focus-within')) part.focus({ preventScroll: true });
    return part;
  }
}

/**
 * Two frames later, where nobody has scrolled before the first of them, such as a control that takes the reader back. What
 * the browser itself moves, because something is drawn, comes after it.
 */
function unlessScrolled(act: () => void): void {
  const before = scrollY;
  requestAnimationFrame(() => {
    if (scrollY === before) requestAnimationFrame(act);
  });
}
