import { EmailShareElement } from '../elements/email-share/email-share-element.js';
import { warnOfAnother } from '../warn-of-another.js';

if (!customElements.get('email-share')) customElements.define('email-share', EmailShareElement);
else warnOfAnother('email-share', EmailShareElement);

declare global {
  interface HTMLElementTagNameMap {
    'email-share': EmailShareElement;
  }
}
