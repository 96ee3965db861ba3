import {
  css,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { citation } from '../../actions/share/citation.js';
import { qrCode, type QrCode } from '../../actions/share/qr-code.js';
import { describe, shareByDevice } from '../../actions/share/share.js';
import { findTarget } from '../../actions/target.js';
import { emit, type ShareDetail } from '../../events.js';
import { toolStrings } from '../../i18n/tool-strings.js';
import { CopyController } from '../copy-controller.js';
import { shareIcon } from '../icons.js';
import { PanelController } from '../panel-controller.js';
import { panelStyles } from '../panel-styles.js';
import { sharedStyles } from '../shared-styles.js';
import { StringsController } from '../strings-controller.js';

/**
 * Passes an article on: by the device's own share sheet, by its address, as a citation, or as a QR code that is drawn on
 * the device. Nothing leaves the page before the reader chooses.
 *
 * ```html
 * <share-article for="content"></share-article>
 * ```
 *
 * @summary Share sheet, link, citation and QR code of an article.
 * @tag share-article
 * @fires {CustomEvent<ShareDetail>} share-article-open - Before the panel opens; cancelable.
 * @csspart button - The button that opens the panel.
 * @csspart panel - The panel.
 */
export class ShareArticleElement extends LitElement {
  static override styles: CSSResultGroup = [
    sharedStyles,
    panelStyles,
    css`
      figure {
        margin: 0;
      }
      figure > svg {
        display: block;
        inline-size: 100%;
        max-inline-size: 14em;
        block-size: auto;
        margin-inline: auto;
        stroke: none;
        /* Cameras read dark on light only. */
        fill: #000;
        background-color: #fff;
        forced-color-adjust: none;
      }
      figcaption {
        font-size: 0.9em;
        overflow-wrap: anywhere;
      }
      figcaption > span {
        display: block;
        color: var(--_muted);
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    shared: { state: true },
    code: { state: true },
  };

  /** Id of the element to share; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;
  /** What the open panel shares; absent while it is closed. */
  declare protected shared: ShareDetail | undefined;
  /** Null where the address is too long for one; absent until it is asked for. */
  declare protected code: QrCode | null | undefined;

  readonly #strings = new StringsController(this, toolStrings);
  readonly #copy = new CopyController(this);
  readonly #panel = new PanelController(this, {
    onOpen: () => this.#start(),
    onClose: () => {
      this.shared = undefined;
      this.code = undefined;
      this.#copy.clear();
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
    const content = html`${this.shared ? this.#renderPanel(this.shared) : nothing}${this.#copy.render(strings)}`;
    return html`
      <div class="root">
        ${this.#panel.render({ icon: shareIcon, word: strings.share, label: strings.sharePanel, content })}
      </div>
    `;
  }

  #renderPanel(shared: ShareDetail): TemplateResult {
    const { strings } = this.#strings;
    const canShare = typeof navigator.share === 'function';
    return html`
      <p class="title" aria-hidden="true">${strings.sharePanel}</p>
      ${canShare ? html`<button type="button" @click=${this.#shareByDevice}>${strings.deviceShare}</button>` : nothing}
      <button type="button" @click=${this.#copyLink}>${strings.copyLink}</button>
      <button type="button" @click=${this.#copyCitation}>${strings.copyCitation}</button>
      <button type="button" aria-expanded=${this.code === undefined ? 'false' : 'true'} @click=${this.#toggleCode}>
        ${strings.showQrCode}
      </button>
      <div role="status">${this.#renderCode(shared.url)}</div>
      <button type="button" class="close" @click=${this.#panel.closeAndReturn}>${strings.close}</button>
    `;
  }

  #renderCode(url: string): TemplateResult | typeof nothing {
    const { strings } = this.#strings;
    const { code } = this;
    if (code === undefined) return nothing;
    if (code === null) return html`<p class="status">${strings.qrCodeTooLong}</p>`;
    const box = `0 0 ${code.size} ${code.size}`;
    return html`<figure>
      <svg viewBox=${box} role="img" aria-label=${strings.qrCode(url)}><path d=${code.path} /></svg>
      <figcaption>${strings.qrCodeHint} <span>${url}</span></figcaption>
    </figure>`;
  }

  /** @returns false when a listener prevented it */
  #start(): boolean {
    const target = findTarget(this, this.htmlFor);
    const { title, url } = describe(target);
    const shared = { title, url, citation: citation(target) };
    if (!emit(this, 'share-article-open', { ...shared }, true)) return false;
    this.shared = shared;
    return true;
  }

  #copyLink = (): void => {
    this.#copyText(this.shared?.url, this.#strings.strings.linkCopied);
  };

  #copyCitation = (): void => {
    this.#copyText(this.shared?.citation, this.#strings.strings.citationCopied);
  };

  #copyText(text: string | undefined, done: string): void {
    const { element } = this.#panel;
    if (element && text) void this.#copy.copy(text, done, element, this.#strings.strings);
  }

  #toggleCode = (): void => {
    if (this.code === undefined) void this.#drawCode();
    else this.code = undefined;
  };

  async #drawCode(): Promise<void> {
    const { shared } = this;
    if (!shared) return;
    const code = (await qrCode(shared.url)) ?? null;
    if (this.shared === shared) this.code = code;
  }

  #shareByDevice = (): void => {
    if (!this.shared) return;
    const { title, url } = this.shared;
    shareByDevice({ title, url }, this.#copyLink);
  };
}
