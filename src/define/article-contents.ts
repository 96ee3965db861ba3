import { ArticleContentsElement } from '../elements/article-contents/article-contents-element.js';
import { warnOfAnother } from '../warn-of-another.js';

if (!customElements.get('article-contents')) customElements.define('article-contents', ArticleContentsElement);
else warnOfAnother('article-contents', ArticleContentsElement);

declare global {
  interface HTMLElementTagNameMap {
    'article-contents': ArticleContentsElement;
  }
}
