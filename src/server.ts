/** For Node: the article as HTML before it reaches the browser. Needs the package `jsdom`. */
export { renderArticle } from './server/render-article.js';
export { renderHead } from './server/render-head.js';
export type { RenderOptions } from './server/render-options.js';

// What a page registers in the browser, a server registers as well, and with the renderer: their articles are equal then.
export { readDate, type ArticleDate } from './article/dates.js';
export { allowEmbeds } from './article/embeds.js';
export { ArticleError, type ArticleErrorCode, type ArticleWarning } from './article/errors.js';
export type { Field, Fields } from './article/formats/format.js';
export { registerFormat } from './article/formats/registry.js';
export { registerStrings } from './i18n/strings.js';
export type { PartOfStrings } from './i18n/types.js';
