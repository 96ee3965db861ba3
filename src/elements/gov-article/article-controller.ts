import type { LitElement, ReactiveController } from 'lit';
import { openArticle, type Article } from '../../article/article.js';
import { onEmbedsChange } from '../../article/embeds.js';
import { ArticleError, type ArticleWarning } from '../../article/errors.js';
import type { FormatOptions } from '../../article/formats/to-native.js';
import { emit } from '../../events.js';
import { armour, styleRootOf } from '../../view/armour.js';
import { ArticleView, type ArticleViewOptions } from '../../view/article-view.js';
import { findFirstLetters, onStyleSheet } from '../../view/first-letters.js';
import {
  hasSource,
  isSameSource,
  portalArticle,
  readSource,
  renderedArticle,
  type ArticleSource,
} from './article-source.js';

export type ArticleStatus = 'empty' | 'loading' | 'ready' | 'error';

/** What an element asks for; read anew at every update. */
export interface ArticleRequest {
  source: ArticleSource;
  /** How to read it. */
  reading: FormatOptions;
  /** False while a lazy element is far from the screen. */
  isWanted: boolean;
  /** In ms. */
  timeout: number;
  credentials: RequestCredentials;
  view: ArticleViewOptions;
}

interface Shown {
  article: Article;
  warnings: ArticleWarning[];
  view: ArticleView;
}

/** Loads the article that an element asks for, puts it into the element's light DOM, and tells the page. */
export class ArticleController implements ReactiveController {
  readonly #host: LitElement;
  readonly #request: () => ArticleRequest;
  /** What the article that is there, or on its way, was asked for by. */
  #asked: readonly unknown[] | undefined;
  /** What was read last. */
  #source: ArticleSource | undefined;
  #loading: AbortController | undefined;
  #shown: Shown | undefined;
  /** Ends when the page knows that an article is there: nothing is told of its end before. */
  #told: Promise<void> | undefined;
  #error: ArticleError | undefined;
  #stops: (() => void)[] = [];

  constructor(host: LitElement, request: () => ArticleRequest) {
    this.#host = host;
    this.#request = request;
    host.addController(this);
  }

  get status(): ArticleStatus {
    if (this.error) return 'error';
    if (this.#shown) return 'ready';
    if (hasSource(this.#request().source)) return 'loading';
    return portalArticle(this.#host) ? 'ready' : 'empty';
  }

  get article(): Article | undefined {
    return this.#shown?.article;
  }

  /** What readers see of it. */
  get element(): HTMLElement | undefined {
    return this.#shown?.view.element;
  }

  /** Why there is no article; absent where a load was only given up. */
  get error(): ArticleError | undefined {
    return this.#error;
  }

  hostConnected(): void {
    const refresh = (): void => {
      this.#host.requestUpdate();
    };
    this.#stops = [onEmbedsChange(refresh), onStyleSheet(this.#protect)];
    if (this.#shown) refresh();
    // Moved to another root, or taken away while it was loading or waiting to.
    if (this.#shown) this.#protect();
    else if (this.#host.hasUpdated && this.status === 'loading') void this.load();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#loading?.abort();
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    if (!this.#asked?.every((part, i) => Object.is(part, wanted[i]))) void this.load();
  }

  hostUpdated(): void {
    const shown = this.#shown;
    try {
      if (!shown?.view.update(this.#request().view)) return;
      this.#protect();
      void this.#grow(shown);
    } catch (cause) {
      // After this update: the next one is not to be asked for inside of it.
      void this.#host.updateComplete.then(() => {
        if (this.#shown === shown) this.#giveUp(cause);
      });
    }
  }

  /** Loads the article, again where it is there; what is on its way already is given up. */
  async load(): Promise<void> {
    this.#loading?.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    this.#asked = this.#wanted();
    this.#takeAway();
    this.#error = undefined;
    try {
      const shown = await this.#read(signal);
      signal.throwIfAborted();
      if (shown) this.#show(shown);
      this.#host.requestUpdate();
    } catch (cause) {
      if (!signal.aborted) this.#giveUp(cause);
    }
  }

  /** Adds what is left of a long article, now. */
  finish(): void {
    try {
      this.#shown?.view.finish();
      this.#protect();
    } catch (cause) {
      this.#giveUp(cause);
    }
  }

  #wanted(): readonly unknown[] {
    const { source, reading, isWanted } = this.#request();
    const { article, src, inline, inlineBase } = source;
    return [article, src, inline, inlineBase, reading.format, reading.item, reading.mapping, isWanted];
  }

  async #read(signal: AbortSignal): Promise<Shown | undefined> {
    const { source, reading, isWanted } = this.#request();
    // A rendering belongs to what came with it.
    if (this.#source && !isSameSource(source, this.#source)) renderedArticle(this.#host)?.remove();
    if (!isWanted || !hasSource(source)) return undefined;
    this.#source = source;
    const { json, baseUrl } = await readSource(source, { signal, ...this.#request() });
    // From here on the page is changed: what is no longer wanted must not take a newer one's place.
    signal.throwIfAborted();
    const { article, warnings } = openArticle(json, baseUrl, reading);
    return { article, warnings, view: new ArticleView(article, this.#request().view, renderedArticle(this.#host)) };
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    if (!this.#host.contains(shown.view.element)) this.#host.append(shown.view.element);
    this.#protect();
    this.#told = this.#tellLoad(shown);
    void this.#grow(shown);
  }

  #protect = (): void => {
    if (!this.#shown) return;
    armour(styleRootOf(this.#host));
    findFirstLetters(this.#shown.view.element);
  };

  async #tellLoad({ article, warnings: ofJson, view }: Shown): Promise<void> {
    await this.#host.updateComplete;
    const warnings = [...ofJson, ...view.takeWarnings()];
    this.#tellWarnings(warnings);
    emit(this.#host, 'gov-article-load', { article, warnings });
  }

  #tellWarnings(warnings: ArticleWarning[]): void {
    if (warnings.length > 0) emit(this.#host, 'gov-article-warning', { warnings });
    for (const { code, path, received, remedy } of warnings) {
      // Readers can do nothing about it, and nobody listens for events on pages that are this old.
      if (code === 'encoding') console.warn(`gov-article: ${path} has ${received} instead of UTF-8. ${remedy}`);
    }
  }

  /** Adds the rest of a long article, and tells the page when all of it is there. */
  async #grow(shown: Shown): Promise<void> {
    try {
      const { element } = shown.view;
      const isWhole = await shown.view.grow();
      if (shown.view.element !== element) this.#protect();
      await this.#told;
      if (!isWhole || this.#shown !== shown) return;
      this.#tellWarnings(shown.view.takeWarnings());
      emit(this.#host, 'gov-article-complete', { article: shown.article });
    } catch (cause) {
      if (this.#shown === shown) this.#giveUp(cause);
    }
  }

  /** Half an article would mislead: the fallback is shown instead. */
  #giveUp(cause: unknown): void {
    this.#takeAway();
    const error =
      cause instanceof ArticleError ? cause : new ArticleError('invalid', 'The article could not be read', { cause });
    this.#error = error;
    void this.#host.updateComplete.then(() => emit(this.#host, 'gov-article-error', { error }));
  }

  #takeAway(): void {
    this.#shown?.view.remove();
    this.#shown = undefined;
    this.#host.requestUpdate();
  }
}
