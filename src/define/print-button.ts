import { PrintButtonElement } from '../elements/print-button/print-button-element.js';
import { warnOfAnother } from '../warn-of-another.js';

if (!customElements.get('print-button')) customElements.define('print-button', PrintButtonElement);
else warnOfAnother('print-button', PrintButtonElement);

declare global {
  interface HTMLElementTagNameMap {
    'print-button': PrintButtonElement;
  }
}
