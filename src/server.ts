/** For Node: the article as HTML before it reaches the browser. Needs the package `jsdom`. */
export { renderArticle } from './server/render-article.js';
export { renderHead } from './server/render-head.js';
export type { RenderOptions } from './server/render-options.js';
