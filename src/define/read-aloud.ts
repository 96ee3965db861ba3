import { ReadAloudElement } from '../elements/read-aloud/read-aloud-element.js';
import { warnOfAnother } from '../warn-of-another.js';

if (!customElements.get('read-aloud')) customElements.define('read-aloud', ReadAloudElement);
else warnOfAnother('read-aloud', ReadAloudElement);

declare global {
  interface HTMLElementTagNameMap {
    'read-aloud': ReadAloudElement;
  }
}
