import { Task, TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { openArticle, type Article } from '../article/article.js';
import { onEmbedsChange } from '../article/embeds.js';
import { ArticleError, type ArticleWarning } from '../article/errors.js';
import type { FormatOptions } from '../article/formats/to-native.js';
import { emit } from '../events.js';
import { armour, styleRootOf } from '../view/armour.js';
import { findFirstLetters, onStyleSheet } from '../view/first-letters.js';
import { ArticleView, type ArticleViewOptions } from '../view/article-view.js';
import { hasSource, portalArticle, readSource, type ArticleSource } from './article-source.js';

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
  readonly #task: Task<readonly unknown[], Shown | undefined>;
  #shown: Shown | undefined;
  /** Ends when the page knows that an article is there: nothing is told of its end before. */
  #told: Promise<void> | undefined;
  /** What went wrong after the first part of a long article was on the page. */
  #lateError: ArticleError | undefined;
  #stops: (() => void)[] = [];

  constructor(host: LitElement, request: () => ArticleRequest) {
    this.#host = host;
    this.#request = request;
    this.#task = new Task(host, {
      args: () => {
        const { source, reading, isWanted } = request();
        return [source.article, source.src, source.inline, reading.format, reading.item, reading.mapping, isWanted];
      },
      task: (_, { signal }) => this.#load(signal),
      onComplete: (shown) => {
        if (shown) this.#show(shown);
      },
      onError: (error) => {
        if (error instanceof ArticleError) this.#tellError(error);
      },
    });
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

  /** Why there is no article; absent also where a load was only given up. */
  get error(): ArticleError | undefined {
    const { status, error } = this.#task;
    return status === TaskStatus.ERROR && error instanceof ArticleError ? error : this.#lateError;
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
    this.#task.abort();
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

  /** Loads the article, again where it is there. */
  async load(): Promise<void> {
    await this.#task.run();
  }

  /** Adds what is left of a long article, now. */
  finish(): void {
    try {
      this.#shown?.view.finish();
    } catch (cause) {
      this.#giveUp(cause);
    }
  }

  async #load(signal: AbortSignal): Promise<Shown | undefined> {
    const { source, reading, isWanted } = this.#request();
    this.#takeAway();
    this.#lateError = undefined;
    if (!isWanted || !hasSource(source)) return undefined;
    try {
      const { json, baseUrl } = await readSource(source, { signal, ...this.#request() });
      const { article, warnings } = openArticle(json, baseUrl, reading);
      return { article, warnings, view: new ArticleView(article, this.#request().view) };
    } catch (cause) {
      signal.throwIfAborted();
      throw asArticleError(cause);
    }
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.#host.append(shown.view.element);
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
      if (code === 'encoding') console.warn(`gov-article: ${path} is in ${received}, not in Unicode. ${remedy}`);
    }
  }

  /** Adds the rest of a long article, and tells the page when all of it is there. */
  async #grow(shown: Shown): Promise<void> {
    try {
      const isWhole = await shown.view.grow();
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
    this.#lateError = asArticleError(cause);
    this.#host.requestUpdate();
    this.#tellError(this.#lateError);
  }

  #takeAway(): void {
    this.#shown?.view.remove();
    this.#shown = undefined;
  }

  #tellError(error: ArticleError): void {
    void this.#host.updateComplete.then(() => emit(this.#host, 'gov-article-error', { error }));
  }
}

function asArticleError(cause: unknown): ArticleError {
  return cause instanceof ArticleError
    ? cause
    : new ArticleError('invalid', 'The article could not be read', { cause });
}
