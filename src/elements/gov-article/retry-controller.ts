import type { LitElement, ReactiveController } from 'lit';
import { focusForNow } from '../../actions/headings/heading-focus.js';
import type { ArticleErrorCode } from '../../article/errors.js';
import { onFormatsChange } from '../../article/formats/registry.js';
import type { ArticleController } from './article-controller.js';

/** What may be over when the connection is back, or the page. */
const passing = new Set<ArticleErrorCode | undefined>(['network', 'offline', 'timeout']);

/** In ms. Browsers say that they are online when a cable is in, before an address can be looked up. */
const SETTLING = 1000;

/**
 * Loads an article again: when the reader asks, and once by itself when the browser is online again, the page back, or
 * the format known.
 */
export class RetryController implements ReactiveController {
  readonly #host: LitElement;
  readonly #article: ArticleController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopListening: (() => void) | undefined;

  constructor(host: LitElement, article: ArticleController) {
    this.#host = host;
    this.#article = article;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#whenOnline);
    addEventListener('pageshow', this.#whenShown);
    this.#stopListening = onFormatsChange(this.#whenFormatsChange);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#whenOnline);
    removeEventListener('pageshow', this.#whenShown);
    this.#stopListening?.();
    clearTimeout(this.#timer);
  }

  /** Who had the focus on the button finds it on the title of the article, or on the button again. */
  again = async (): Promise<void> => {
    const hadFocus = this.#button?.matches(':focus');
    await this.#article.load();
    await this.#host.updateComplete;
    // The button was away meanwhile, and the focus with it.
    if (!hadFocus || document.activeElement !== document.body) return;
    const title = this.#host.querySelector<HTMLElement>(':scope > article[slot] [itemprop="headline"]');
    if (this.#button) this.#button.focus();
    else if (title) focusForNow(title, {});
  };

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[part="button"]');
  }

  #whenOnline = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#recover, SETTLING);
  };

  #whenShown = ({ persisted }: PageTransitionEvent): void => {
    // Pages are also shown once when they are new.
    if (persisted) this.#recover();
  };

  #whenFormatsChange = (): void => {
    if (this.#article.error?.code === 'invalid') void this.#article.load();
  };

  #recover = (): void => {
    if (passing.has(this.#article.error?.code)) void this.again();
  };
}
