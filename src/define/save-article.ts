import { SaveArticleElement } from '../elements/save-article/save-article-element.js';
import { warnOfAnother } from '../warn-of-another.js';

if (!customElements.get('save-article')) customElements.define('save-article', SaveArticleElement);
else warnOfAnother('save-article', SaveArticleElement);

declare global {
  interface HTMLElementTagNameMap {
    'save-article': SaveArticleElement;
  }
}
