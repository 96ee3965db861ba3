import { DisplaySettingsElement } from '../elements/display-settings/display-settings-element.js';
import { warnOfAnother } from '../warn-of-another.js';

if (!customElements.get('display-settings')) customElements.define('display-settings', DisplaySettingsElement);
else warnOfAnother('display-settings', DisplaySettingsElement);

declare global {
  interface HTMLElementTagNameMap {
    'display-settings': DisplaySettingsElement;
  }
}
