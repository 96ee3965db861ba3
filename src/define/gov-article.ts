import { GovArticleElement } from '../elements/gov-article/gov-article-element.js';
import { warnOfAnother } from '../warn-of-another.js';

if (!customElements.get('gov-article')) customElements.define('gov-article', GovArticleElement);
else warnOfAnother('gov-article', GovArticleElement);

declare global {
  interface HTMLElementTagNameMap {
    'gov-article': GovArticleElement;
  }
}
