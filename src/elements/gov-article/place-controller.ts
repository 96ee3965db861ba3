import type { LitElement, ReactiveController } from 'lit';
import { ROUTE } from '../../actions/figures/figure-address.js';
import { focusForNow } from '../../actions/headings/heading-focus.js';
import { findFragment } from '../../actions/place/fragment.js';
import {
  hasMoved,
  isTraversal,
  leavePlace,
  returnToPlace,
  scrollToElement,
  watchReader,
} from '../../actions/place/reading-place.js';
import { portalArticle, renderedArticle } from './article-source.js';
import { linkedPart } from './place-links.js';

/** Where a link of an article led last, as in `location.hash`: the reader is there, in whichever article of the page. */
let reached = '';

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
    host.addEventListener('click', this.#click);
    for (const type of ARRIVALS) host.addEventListener(type, this.#arrive);
  }

  hostConnected(): void {
    watchReader();
    addEventListener('hashchange', this.#follow);
    addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    removeEventListener('pagehide', this.#leave);
  }

  get #article(): Element | undefined {
    return renderedArticle(this.#host) ?? portalArticle(this.#host);
  }

  #arrive = ({ target }: Event): void => {
    const article = this.#article;
    if (target !== this.#host || !article || hasMoved()) return;
    const goAgain: (() => void) | undefined = returnToPlace(article)
      ? () => returnToPlace(article)
      : this.#goTo(location.hash);
    // What else of the page waited for the article, such as a list of its headings, comes now and pushes it down.
    unlessScrolled(
      goAgain &&
        (() => {
          if (!hasMoved()) goAgain();
        }),
    );
  };

  /** A link of the article itself, which may have the same names for its parts as another one of the page. */
  #click = (event: MouseEvent): void => {
    const hash = linkedPart(event);
    if (!hash) return;
    event.preventDefault();
    reached = hash;
    if (!ROUTE.test(location.hash)) location.hash = hash;
    this.#go(hash, true);
  };

  /** A link of the page, or an address that was written, to a part that may not be there yet. */
  #follow = (): void => {
    if (reached !== location.hash) reached = '';
    if (!reached && !isTraversal()) this.#go(location.hash);
  };

  #go(hash: string, isOwn?: boolean): void {
    if (findFragment(this.#host, hash, isOwn) === undefined) this.#finish();
    // What was left undrawn around it is drawn for the next frame, and moves it where browsers do not hold on to it.
    unlessScrolled(this.#goTo(hash, isOwn));
  }

  #leave = (): void => {
    if (this.#article) leavePlace(this.#article);
  };

  /** @returns what goes there once more; nothing where there is no such part */
  #goTo(hash: string, isOwn?: boolean): (() => void) | undefined {
    const part = findFragment(this.#host, hash, isOwn);
    if (!part) return undefined;
    scrollToElement(part);
    if (isOwn) focusForNow(part);
    // As the browser does with what it finds itself, from where the reader may have gone on by now.
    else if (!part.matches(':focus-within')) part.focus({ preventScroll: true });
    return () => {
      scrollToElement(part);
    };
  }
}

/**
 * Two frames later, where nobody has scrolled before the first of them, such as a control that takes the reader back. What
 * the browser itself moves, because something is drawn, comes after it.
 */
function unlessScrolled(act: (() => void) | undefined): void {
  // Most pages go nowhere, and are not made to wait for the layout that this asks for.
  if (!act) return;
  const before = scrollY;
  requestAnimationFrame(() => {
    if (scrollY === before) requestAnimationFrame(act);
  });
}
