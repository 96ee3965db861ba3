import { FontSizeToggleElement } from '../elements/font-size-toggle/font-size-toggle-element.js';
import { warnOfAnother } from '../warn-of-another.js';

if (!customElements.get('font-size-toggle')) customElements.define('font-size-toggle', FontSizeToggleElement);
else warnOfAnother('font-size-toggle', FontSizeToggleElement);

declare global {
  interface HTMLElementTagNameMap {
    'font-size-toggle': FontSizeToggleElement;
  }
}
