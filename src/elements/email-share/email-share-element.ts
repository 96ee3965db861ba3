import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  describe,
  gmailHref,
  mailtoHref,
  messageText,
  outlookHref,
  shareByDevice,
  type Message,
} from '../../actions/share/share.js';
import { findTarget } from '../../actions/target.js';
import { emit } from '../../events.js';
import { CopyController } from '../copy-controller.js';
import { emailIcon } from '../icons.js';
import { PanelController } from '../panel-controller.js';
import { panelStyles } from '../panel-styles.js';
import { sharedStyles } from '../shared-styles.js';
import { StringsController } from '../strings-controller.js';

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
  static override styles: CSSResultGroup = [sharedStyles, panelStyles];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    message: { state: true },
  };

  /** Id of the element to send; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;
  /** What the open panel sends; absent while it is closed. */
  declare protected message: Message | undefined;

  readonly #strings = new StringsController(this);
  readonly #copy = new CopyController(this);
  readonly #panel = new PanelController(this, {
    onOpen: () => this.#start(),
    onClose: () => {
      this.#end();
    },
  });

  /** Opens the panel. Does nothing on a disconnected element, or when a listener prevented it. */
  open(): void {
    this.#panel.open();
  }

  /** Closes the panel. */
  close(): void {
    this.#panel.close();
  }

  override render(): TemplateResult {
    const { strings } = this.#strings;
    const content = html` ${this.message ? this.#renderPanel(this.message) : nothing} ${this.#copy.render(strings)} `;
    return html`
      <div class="root">
        ${this.#panel.render({ icon: emailIcon, word: strings.email, label: strings.emailPanel, content })}
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
      <button type="button" class="close" @click=${this.#panel.closeAndReturn}>${strings.close}</button>
    `;
  }

  #renderWebMail(href: string, name: string): TemplateResult {
    return html`<a href=${href} target="_blank" rel="noopener noreferrer"
      >${name}<span class="visually-hidden"> ${this.#strings.strings.opensInNewTab}</span></a
    >`;
  }

  /** @returns false when a listener prevented it */
  #start(): boolean {
    const message = describe(findTarget(this, this.htmlFor));
    if (!emit(this, 'email-share-open', { ...message }, true)) return false;
    this.message = message;
    return true;
  }

  #end(): void {
    this.message = undefined;
    this.#copy.clear();
  }

  #copyLink = (): void => {
    if (this.message) this.#copyText(this.message.url, this.#strings.strings.linkCopied);
  };

  #copyMessage = (): void => {
    if (this.message) this.#copyText(messageText(this.message), this.#strings.strings.textCopied);
  };

  #copyText(text: string, done: string): void {
    if (this.#panel.element) void this.#copy.copy(text, done, this.#panel.element, this.#strings.strings);
  }

  #shareByDevice = (): void => {
    if (!this.message) return;
    const { title, description: text, url } = this.message;
    shareByDevice({ title, text, url }, this.#copyLink);
  };
}
