import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { copyText } from '../actions/clipboard.js';
import { placeBelow } from '../actions/place-below.js';
import { describe, gmailHref, mailtoHref, messageText, outlookHref, type Message } from '../actions/share.js';
import { findTarget } from '../actions/target.js';
import { emit } from '../events.js';
import { emailStyles } from './email-share-styles.js';
import { emailIcon } from './icons.js';
import { sharedStyles } from './shared-styles.js';
import { StringsController } from './strings-controller.js';

/** In the top layer no portal can clip the panel; browsers without it open the panel in the flow of the page. */
const hasPopover = 'popover' in HTMLElement.prototype;

/**
 * Sends an article's title, lead and address by e-mail: with the mail program, with Gmail or Outlook on the web, or by
 * copying, since many desktops have no mail program. Nothing leaves the page before the reader chooses.
 *
 * ```html
 * <email-share for="content"></email-share>
 * ```
 *
 * @summary The Email of an article.
 * @tag email-share
 * @fires {CustomEvent<EmailShareDetail>} email-share-open - Before the panel opens; cancelable.
 * @csspart button - The button that opens the panel.
 * @csspart panel - The panel.
 */
export class EmailShareElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles, emailStyles];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    message: { state: true },
    status: { state: true },
    textToCopy: { state: true },
  };

  /** Id of the element to send; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;
  /** What the open panel sends; absent while it is closed. */
  declare protected message: Message | undefined;
  declare protected status: string;
  /** Shown to be copied by hand, where the browser refused to. */
  declare protected textToCopy: string | undefined;

  readonly #strings = new StringsController(this);

  constructor() {
    super();
    this.status = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.#place);
    // A popover that leaves the page closes without a word.
    this.#end();
  }

  /** Opens the panel. Does nothing on a disconnected element, or when a listener prevented it. */
  open(): void {
    if (!this.isConnected || this.message) return;
    if (hasPopover) this.#panel?.showPopover();
    else this.#start();
  }

  /** Closes the panel. */
  close(): void {
    if (hasPopover && this.message) this.#panel?.hidePopover();
    this.#end();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('message')) return;
    removeEventListener('resize', this.#place);
    if (!this.message) return;
    addEventListener('resize', this.#place);
    this.#place();
    // A popover is not in its place yet.
    this.#panel?.querySelector('a')?.focus({ preventScroll: hasPopover });
  }

  override render(): TemplateResult {
    const { strings } = this.#strings;
    const isOpen = this.message !== undefined;
    return html`
      <div class="root">
        <button
          type="button"
          id="button"
          part="button"
          aria-haspopup="dialog"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="panel"
          popovertarget="panel"
          @click=${hasPopover ? nothing : this.#toggle}
        >
          ${emailIcon}<span>${strings.email}</span>
        </button>
        <div
          id="panel"
          part="panel"
          class=${isOpen ? 'open' : ''}
          role="dialog"
          aria-label=${strings.emailPanel}
          popover
          @beforetoggle=${this.#followPopover}
          @toggle=${this.#scrollToPanel}
          @keydown=${hasPopover ? nothing : this.#closeOnEscape}
        >
          ${this.message ? this.#renderPanel(this.message) : nothing}
          <p class="status" role="status">${this.status}</p>
          ${this.textToCopy === undefined ? nothing : this.#renderTextToCopy(this.textToCopy)}
        </div>
      </div>
    `;
  }

  #renderPanel(message: Message): TemplateResult {
    const { strings } = this.#strings;
    const canShare = typeof navigator.share === 'function';
    return html`
      <p class="title" aria-hidden="true">${strings.emailPanel}</p>
      <a href=${mailtoHref(message)}>${strings.mailProgram}</a>
      ${this.#renderWebMail(gmailHref(message), strings.gmail)}
      ${this.#renderWebMail(outlookHref(message), strings.outlook)}
      <button type="button" @click=${this.#copyLink}>${strings.copyLink}</button>
      <button type="button" @click=${this.#copyMessage}>${strings.copyText}</button>
      ${canShare ? html`<button type="button" @click=${this.#shareByDevice}>${strings.deviceShare}</button>` : nothing}
      <button type="button" class="close" @click=${this.#closeAndReturn}>${strings.close}</button>
    `;
  }

  #renderWebMail(href: string, name: string): TemplateResult {
    return html`<a href=${href} target="_blank" rel="noopener noreferrer"
      >${name}<span class="visually-hidden"> ${this.#strings.strings.opensInNewTab}</span></a
    >`;
  }

  #renderTextToCopy(text: string): TemplateResult {
    return html`<textarea readonly rows="5" aria-label=${this.#strings.strings.textToCopy} .value=${text}></textarea>`;
  }

  #toggle = (): void => {
    if (this.message) this.#end();
    else this.#start();
  };

  /** @returns false when a listener prevented it */
  #start(): boolean {
    const message = describe(findTarget(this, this.htmlFor));
    if (!emit(this, 'email-share-open', { ...message }, true)) return false;
    this.message = message;
    return true;
  }

  #end(): void {
    const hasFocus = this.#panel?.contains(this.shadowRoot?.activeElement ?? null);
    this.message = undefined;
    this.textToCopy = undefined;
    this.status = '';
    // What has the focus goes away with the panel, and no browser would know where to leave it.
    if (hasFocus) this.#button?.focus();
  }

  /** The browser opens and closes the popover by itself: on its button, on Esc, and on a click elsewhere. */
  #followPopover = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.#end();
    else if (!this.#start()) event.preventDefault();
  };

  #scrollToPanel = (event: ToggleEvent): void => {
    if (event.newState === 'open') this.#panel?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  #place = (): void => {
    if (hasPopover && this.#panel) placeBelow(this.#panel, this);
  };

  /** For browsers without popovers. */
  #closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#closeAndReturn();
  };

  #closeAndReturn = (): void => {
    this.close();
    this.#button?.focus();
  };

  #copyLink = (): void => {
    void this.#copy(this.message?.url ?? '', this.#strings.strings.linkCopied);
  };

  #copyMessage = (): void => {
    if (this.message) void this.#copy(messageText(this.message), this.#strings.strings.textCopied);
  };

  async #copy(text: string, done: string): Promise<void> {
    const { message } = this;
    const panel = this.#panel;
    this.status = ''; // so that the same words are announced again
    const isCopied = panel !== null && (await copyText(text, panel));
    if (this.message !== message) return; // closed meanwhile
    this.textToCopy = isCopied ? undefined : text;
    this.status = isCopied ? done : this.#strings.strings.copyFailed;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.select();
  }

  #shareByDevice = (): void => {
    if (!this.message) return;
    const { title, description: text, url } = this.message;
    // Refused means that the reader closed the sheet.
    navigator.share({ title, text, url }).catch(() => undefined);
  };

  get #button(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('#button') ?? null;
  }

  /** Absent until the element has been on the page. */
  get #panel(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('#panel') ?? null;
  }
}
