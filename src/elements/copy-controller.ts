import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { copyText } from '../actions/clipboard.js';
import type { Strings } from '../i18n/strings.js';

/** Copies for the reader, and says so; where the browser refuses to, it shows the text to be copied by hand. */
export class CopyController implements ReactiveController {
  readonly #host: LitElement;
  #status = '';
  #textToCopy: string | undefined;
  /** Of copies, the last one asked for: what an earlier one has to say comes too late. */
  #last: object | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /**
   * @param done what the reader is told
   * @param near an element to copy from, inside whatever the browser keeps the focus in
   */
  async copy(text: string, done: string, near: Element, strings: Strings): Promise<void> {
    const copy = (this.#last = {});
    this.#say(''); // so that the same words are announced again
    const isCopied = await copyText(text, near);
    if (this.#last !== copy) return; // closed meanwhile, or another one asked for
    this.#textToCopy = isCopied ? undefined : text;
    this.#say(isCopied ? done : strings.copyFailed);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('textarea')?.select();
  }

  /** Takes back what was said. */
  clear(): void {
    this.#last = undefined;
    this.#textToCopy = undefined;
    this.#say('');
  }

  render(strings: Strings): TemplateResult {
    const text = this.#textToCopy;
    return html`
      <p class="status" role="status">${this.#status}</p>
      ${
        text === undefined
          ? nothing
          : html`<textarea readonly rows="5" aria-label=${strings.textToCopy} .value=${text}></textarea>`
      }
    `;
  }

  #say(status: string): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}
