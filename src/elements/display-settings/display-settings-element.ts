import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  DEFAULT_DISPLAY,
  displaySettings,
  isDefaultDisplay,
  onDisplaySettingsChange,
  setDisplaySettings,
} from '../../actions/display/display-settings.js';
import { applyDisplay } from '../../actions/display/display.js';
import { installedFonts } from '../../actions/display/fonts.js';
import { onPreferenceChange, prefersMoreContrast, usesForcedColors } from '../../actions/display/reader-preferences.js';
import { findTarget } from '../../actions/target.js';
import { FONTS, type DisplaySettings } from '../../display-choices.js';
import { emit } from '../../events.js';
import { toolStrings } from '../../i18n/tool-strings.js';
import { followTarget } from '../follow-target.js';
import { displayIcon } from '../icons.js';
import { PanelController } from '../panel-controller.js';
import { panelStyles } from '../panel-styles.js';
import { sharedStyles } from '../shared-styles.js';
import { StringsController } from '../strings-controller.js';
import { renderDisplayForm } from './display-settings-form.js';
import { displayPanelStyles } from './display-settings-styles.js';

/**
 * Shows an article as its reader can read it best: colours, spacing, width of the column, alignment, font. Every choice is
 * seen at once, and remembered for all articles and tabs of a site.
 *
 * ```html
 * <display-settings for="content"></display-settings>
 * ```
 *
 * @summary The Display of an article.
 * @tag display-settings
 * @fires {CustomEvent<DisplaySettingsChangeDetail>} display-settings-change - Before the settings change; cancelable.
 * @csspart button - The button that opens the panel.
 * @csspart panel - The panel.
 */
export class DisplaySettingsElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles, panelStyles, displayPanelStyles];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    fonts: { state: true },
    status: { state: true },
  };

  /** Id of the element to show; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;
  /** Families to choose from; absent while the panel is closed. */
  declare protected fonts: DisplaySettings['font'][] | undefined;
  declare protected status: string;

  readonly #strings = new StringsController(this, toolStrings);
  readonly #panel = new PanelController(this, {
    onOpen: () => this.#start(),
    onClose: () => {
      this.fonts = undefined;
      this.status = '';
    },
  });
  #stopListening: (() => void)[] = [];

  constructor() {
    super();
    followTarget(this, (before) => {
      // What it acted on is again as it was.
      if (before) applyDisplay(before, DEFAULT_DISPLAY);
      this.#apply();
    });
    this.status = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = [onDisplaySettingsChange(this.#refresh), onPreferenceChange(this.#refresh)];
    document.addEventListener('gov-article-load', this.#applyIfChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stopListening) stop();
    document.removeEventListener('gov-article-load', this.#applyIfChanged);
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('toggle', this.#showText, true);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('fonts') && this.fonts) this.#focusFirst();
  }

  /** Opens the panel. Does nothing on a disconnected element. */
  open(): void {
    this.#panel.open();
  }

  /** Closes the panel. */
  close(): void {
    this.#panel.close();
  }

  /** Shows everything as page and publisher have it. */
  reset(): void {
    if (isDefaultDisplay(displaySettings()) || !this.#change(DEFAULT_DISPLAY)) return;
    this.status = this.#strings.strings.displayWasReset;
  }

  override render(): TemplateResult {
    const { strings } = this.#strings;
    const content = html`
      ${this.fonts ? this.#renderPanel(this.fonts) : nothing}
      <p class="visually-hidden" role="status">${this.status}</p>
    `;
    const parts = { icon: displayIcon, word: strings.display, label: strings.displayPanel, content };
    return html`<div class="root">${this.#panel.render(parts)}</div>`;
  }

  #renderPanel(fonts: DisplaySettings['font'][]): TemplateResult {
    const { strings } = this.#strings;
    const settings = displaySettings();
    return html`
      <p class="title" aria-hidden="true">${strings.displayPanel}</p>
      ${renderDisplayForm({ strings, settings, fonts, isForced: usesForcedColors(), onChange: this.#choose })}
      <div class="ends">
        <button type="button" aria-disabled=${isDefaultDisplay(settings) ? 'true' : 'false'} @click=${this.#reset}>
          ${strings.displayReset}
        </button>
        <button type="button" class="close" @click=${this.#panel.closeAndReturn}>${strings.close}</button>
      </div>
    `;
  }

  #start(): boolean {
    this.fonts = installedFonts(FONTS);
    return true;
  }

  /** In a group of radio buttons the chosen one is where the keyboard goes. */
  #focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('input:checked:enabled')?.focus({ preventScroll: true });
  }

  /** On a narrow screen the panel is at the bottom: the article goes up, so that what changes is seen. */
  #showText = (): void => {
    const panel = this.#panel.element?.getBoundingClientRect();
    const { right, bottom } = this.getBoundingClientRect();
    if (panel?.height && panel.left < right && panel.top < bottom) this.scrollIntoView({ behavior: 'instant' });
  };

  #choose = (changes: Partial<DisplaySettings>): void => {
    this.status = '';
    // Prevented: the form shows again what holds.
    if (!this.#change(changes)) this.requestUpdate();
  };

  #reset = (): void => {
    this.reset();
  };

  /** @returns false when a listener prevented it, or the element is on no page */
  #change(changes: Partial<DisplaySettings>): boolean {
    const settings = { ...displaySettings(), ...changes };
    if (!this.isConnected || !emit(this, 'display-settings-change', { settings }, true)) return false;
    setDisplaySettings(changes);
    return true;
  }

  #refresh = (): void => {
    this.#apply();
    // The control that is used speaks after this; what another one said is no longer so.
    this.status = '';
    this.requestUpdate();
  };

  /** As published an article that comes needs nothing, and a hundred of them need it from each of a hundred controls. */
  #applyIfChanged = (): void => {
    if (!isDefaultDisplay(displaySettings()) || prefersMoreContrast()) this.#apply();
  };

  #apply = (): void => {
    const target = findTarget(this, this.htmlFor);
    if (target) applyDisplay(target, displaySettings());
  };
}
