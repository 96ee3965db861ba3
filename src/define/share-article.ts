import { ShareArticleElement } from '../elements/share-article/share-article-element.js';
import { warnOfAnother } from '../warn-of-another.js';

if (!customElements.get('share-article')) customElements.define('share-article', ShareArticleElement);
else warnOfAnother('share-article', ShareArticleElement);

declare global {
  interface HTMLElementTagNameMap {
    'share-article': ShareArticleElement;
  }
}
