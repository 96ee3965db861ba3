import { openArticle, type Article } from '../article/article.js';
import { MAX_NESTING } from '../article/check.js';
import type { ArticleWarning } from '../article/errors.js';
import { toNative } from '../article/formats/to-native.js';
import { copyJson } from '../article/json.js';
import { refusal } from '../article/refusal.js';
import { stringsFor } from '../i18n/strings.js';
import { ArticleView } from '../view/article-view.js';
import { refuseDeepHtml } from './depth.js';
import { withDom } from './dom.js';
import { readOptions, type ReadOptions } from './read-options.js';
import type { RenderOptions } from './render-options.js';

/** An article as readers get it; its nodes are good for as long as there is a DOM. */
export interface BuiltArticle {
  article: Article;
  element: HTMLElement;
  /** The same as JSON of article format 1. */
  native: unknown;
  options: ReadOptions;
  warnings: ArticleWarning[];
}

/**
 * Builds an article whole.
 *
 * @param use what is made of it, while there is a DOM
 * @throws {ArticleError} `invalid` or `forbidden`
 */
export function withArticle<Result>(json: unknown, given: RenderOptions, use: (built: BuiltArticle) => Result): Result {
  const options = readOptions(given);
  const { baseUrl, pageUrl, language, headingLevel, imageHosts, linkHosts } = options;
  try {
    const native = copyJson(toNative(json, baseUrl, given), MAX_NESTING);
    return withDom(pageUrl, () => {
      refuseDeepHtml(native);
      const { article, warnings } = openArticle(native, baseUrl, {});
      const strings = stringsFor(language);
      const view = new ArticleView(article, { strings, language, headingLevel, imageHosts, linkHosts });
      view.finish();
      return use({ article, element: view.element, native, options, warnings: [...warnings, ...view.takeWarnings()] });
    });
  } catch (cause) {
    if (cause instanceof RangeError) throw refusal('', 'an article that is not nested without end', 'one', cause);
    throw cause;
  }
}
