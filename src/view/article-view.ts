import type { Article } from '../article/article.js';
import { embedHosts } from '../article/embeds.js';
import type { ArticleWarning } from '../article/errors.js';
import { readHosts } from '../article/hosts.js';
import { MAX_WARNINGS, pictureWarning } from '../article/warnings.js';
import { stringsLanguage, type Strings } from '../i18n/strings.js';
import { abbreviator } from './abbreviations.js';
import { bodyPieces } from './body.js';
import type { ViewContext } from './context.js';
import { articleFoot } from './foot.js';
import { h } from './h.js';
import { articleHead } from './head.js';
import { markLongText } from './long-text.js';
import { brokenPicture } from './picture.js';
import { Slices } from './slices.js';
import { takeOver } from './take-over.js';

export interface ArticleViewOptions {
  strings: Strings;
  /** BCP 47 language of the interface. */
  language: string;
  /** 1–6. */
  headingLevel: number;
  /** Whether pictures wait for the reader’s tap. */
  savesData?: boolean | undefined;
  /** As the webmaster wrote them; see {@link readHosts}. */
  imageHosts?: string | undefined;
  linkHosts?: string | undefined;
}

/** An article as nodes of the light DOM, with schema.org microdata on the elements that readers see. */
export class ArticleView {
  readonly #article: Article;
  #options: ArticleViewOptions;
  #embedHosts = embedHosts();
  #element: HTMLElement;
  #body: Slices;
  /** What a server wrote, until all of ours is there. */
  #rendered: HTMLElement | undefined;
  readonly #warnings: ArticleWarning[] = [];

  /**
   * @param rendered the article as it is on the page already; it is kept where ours comes to the same
   * @throws {ArticleError} `blocked`, see sanitize.ts
   */
  constructor(article: Article, options: ArticleViewOptions, rendered?: HTMLElement) {
    this.#article = article;
    this.#options = options;
    this.#rendered = rendered;
    [this.#element, this.#body] = build(article, options, this.#warnings);
    this.#settle();
  }

  /** Holds the head and the first screen from the start. */
  get element(): HTMLElement {
    return this.#rendered ?? this.#element;
  }

  /** What was found in the body since it was asked for last; the rest of a long body follows. */
  takeWarnings(): ArticleWarning[] {
    return [...this.#article.blocks.takeWarnings(), ...this.#warnings.splice(0)];
  }

  /**
   * Builds the article again where other options, or hosts whose media may play by now, change what it shows.
   *
   * @returns whether it did, and has to grow again
   */
  update(options: ArticleViewOptions): boolean {
    if (isSame(options, this.#options) && this.#embedHosts === embedHosts()) return false;
    this.#options = options;
    this.#embedHosts = embedHosts();
    this.#body.stop();
    const old = this.#element;
    // What is wrong with the article was told already.
    [this.#element, this.#body] = build(this.#article, options, []);
    old.replaceWith(this.#element);
    this.#settle();
    return true;
  }

  /**
   * Adds the rest of a long body, in slices.
   *
   * @returns false where the article was built again meanwhile: that one's growing tells of its end
   * @throws {ArticleError} `blocked`, see sanitize.ts
   */
  async grow(): Promise<boolean> {
    const body = this.#body;
    await body.grow();
    if (body !== this.#body) return false;
    this.#settle();
    return true;
  }

  /** Adds the rest of a long body, now. */
  finish(): void {
    this.#body.finish();
    this.#settle();
  }

  remove(): void {
    // What is growing still must not settle.
    this.#rendered = undefined;
    this.#body.stop();
    this.#element.remove();
  }

  /** Half an article never takes the place of a whole one. */
  #settle(): void {
    const rendered = this.#rendered;
    if (!rendered || !this.#body.isWhole) return;
    this.#rendered = undefined;
    if (!takeOver(rendered, this.#element)) {
      rendered.replaceWith(this.#element);
      return;
    }
    this.#element = rendered;
    replaceBrokenPictures(rendered, this.#options.strings.brokenImage);
    for (const img of rendered.querySelectorAll('img')) if (hasFailed(img)) img.dispatchEvent(new Event('error'));
  }
}

function hasFailed(img: HTMLImageElement): boolean {
  return img.complete && img.currentSrc !== '' && img.naturalWidth === 0;
}

function isSame(a: ArticleViewOptions, b: ArticleViewOptions): boolean {
  return (
    a.strings === b.strings &&
    a.language === b.language &&
    a.headingLevel === b.headingLevel &&
    a.savesData === b.savesData &&
    a.imageHosts === b.imageHosts &&
    a.linkHosts === b.linkHosts
  );
}

function build(article: Article, options: ArticleViewOptions, warnings: ArticleWarning[]): [HTMLElement, Slices] {
  const { strings, language, headingLevel, savesData, imageHosts, linkHosts } = options;
  let hasEager = false;
  let told = 0;
  const context: ViewContext = {
    strings,
    language,
    headingLevel,
    savesData,
    baseUrl: article.baseUrl,
    imageHosts: imageHosts === undefined ? undefined : readHosts(imageHosts),
    linkHosts: linkHosts === undefined ? undefined : readHosts(linkHosts),
    label: labelsIn(stringsLanguage(language), article.inLanguage),
    report: (code, received, block) => {
      if (++told > MAX_WARNINGS) return;
      const path = block ? `body[${String(article.blocks.indexOf(block))}].html` : 'bodyHtml';
      warnings.push(pictureWarning(code, path, received));
    },
    takeEager: () => !savesData && !hasEager && (hasEager = true),
  };
  const head = articleHead(article, context);
  const body = h('div', { itemprop: 'articleBody', 'data-part': 'body' });
  const element = h(
    'article',
    { slot: 'article', lang: article.inLanguage, itemscope: true, itemtype: 'https://schema.org/NewsArticle' },
    ...head,
    body,
    ...articleFoot(article, context),
  );
  const abbreviate = abbreviator(article.abbreviations);
  abbreviate?.(element);
  markLongText(element);
  replaceBrokenPictures(element, strings.brokenImage);
  return [element, new Slices(body, marked(bodyPieces(article, context), body, abbreviate))];
}

function* marked(pieces: Iterable<Node>, body: Element, abbreviate?: (piece: Node) => void): Generator<Node, void> {
  for (const piece of pieces) {
    abbreviate?.(piece);
    if (markLongText(piece)) body.setAttribute('data-long', '');
    yield piece;
  }
}

function labelsIn(language: string, around: string): ViewContext['label'] {
  const isSame = language.split('-')[0] === around.toLowerCase().split('-')[0];
  return (text) => (isSame ? text : h('span', { lang: language }, text));
}

/** `error` does not bubble, but it can be caught on its way down: one listener serves every picture. */
function replaceBrokenPictures(element: HTMLElement, label: string): void {
  element.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLImageElement) target.replaceWith(brokenPicture(target, label));
    },
    true,
  );
}
