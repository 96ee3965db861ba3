import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { copyText } from '../../actions/clipboard.js';
import { addressOf } from '../../actions/headings/heading-ids.js';
import type { Strings } from '../../i18n/strings.js';

/** How long what was done is said, in ms. */
const SAID = 5000;

/** Copies the address of a heading, and says so at the lower edge of the screen, where the reader is. */
export class CopyToast implements ReactiveController {
  readonly #host: LitElement;
  #words: 'linkCopied' | 'copyFailed' | undefined;
  /** Shown to be copied by hand, where the browser refused to. */
  #address: string | undefined;
  #button: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#clear();
  }

  async copy(heading: HTMLElement, button: HTMLButtonElement): Promise<void> {
    this.#clear(); // so that the same words are announced again
    this.#button = button;
    const address = addressOf(heading);
    const isCopied = await copyText(address, button.parentElement ?? button);
    if (this.#button !== button || !this.#host.isConnected) return; // another one, or gone meanwhile
    this.#words = isCopied ? 'linkCopied' : 'copyFailed';
    this.#address = isCopied ? undefined : address;
    if (isCopied) this.#timer = setTimeout(this.#clear, SAID);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('textarea')?.select();
  }

  render(strings: Strings): TemplateResult {
    return html`<div class=${this.#words ? 'toast' : 'visually-hidden'} part="status" @keydown=${this.#closeOnEscape}>
      <p class="status" role="status">${this.#words ? strings[this.#words] : nothing}</p>
      ${
        this.#address === undefined
          ? nothing
          : html`<textarea readonly rows="3" aria-label=${strings.textToCopy} .value=${this.#address}></textarea>
              <button type="button" class="close" @click=${this.#close}>${strings.close}</button>`
      }
    </div>`;
  }

  #clear = (): void => {
    clearTimeout(this.#timer);
    this.#words = undefined;
    this.#address = undefined;
    this.#host.requestUpdate();
  };

  #close = (): void => {
    this.#clear();
    this.#button?.focus({ preventScroll: true });
  };

  #closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
  };
}
