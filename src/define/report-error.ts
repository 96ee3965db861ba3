import { ReportErrorElement } from '../elements/report-error/report-error-element.js';
import { warnOfAnother } from '../warn-of-another.js';

if (!customElements.get('report-error')) customElements.define('report-error', ReportErrorElement);
else warnOfAnother('report-error', ReportErrorElement);

declare global {
  interface HTMLElementTagNameMap {
    'report-error': ReportErrorElement;
  }
}
