import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { placeBelow } from '../actions/place-below.js';
import { hasPopover } from './has-popover.js';

/** What can have the focus in a panel; the first of them gets it. */
const CONTROLS = 'a[href], button, input, select, summary';

export interface PanelOptions {
  /** Before it opens. @returns false when it is to stay closed */
  onOpen: () => boolean;
  /** After it has closed, by whatever. */
  onClose: () => void;
}

export interface PanelParts {
  icon: TemplateResult;
  /** On the button. */
  word: string;
  /** Names the panel. */
  label: string;
  /** Rendered also while it is closed, so that live regions are there before they speak. */
  content: TemplateResult;
}

/** A button with a panel below it: a dialog that leaves the page usable, closed by Esc and by a click elsewhere. */
export class PanelController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PanelOptions;
  #isOpen = false;
  #hasJustOpened = false;

  constructor(host: LitElement, options: PanelOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Absent until the element has been on the page. */
  get element(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('#panel') ?? null;
  }

  /** Does nothing on a disconnected element, or when it is not to open. */
  open(): void {
    if (!this.#host.isConnected || this.#isOpen) return;
    if (hasPopover) this.element?.showPopover();
    else this.#start();
  }

  close(): void {
    if (hasPopover && this.#isOpen) this.element?.hidePopover();
    this.#end();
  }

  /** For a button inside the panel. */
  closeAndReturn = (): void => {
    this.close();
    this.#button?.focus();
  };

  hostUpdated(): void {
    if (!this.#hasJustOpened) return;
    this.#hasJustOpened = false;
    this.#place();
    // A popover is not in its place yet.
    this.element?.querySelector<HTMLElement>(CONTROLS)?.focus({ preventScroll: hasPopover });
  }

  hostDisconnected(): void {
    // A popover that leaves the page closes without a word.
    this.#end();
  }

  render({ icon, word, label, content }: PanelParts): TemplateResult {
    return html`
      <button
        type="button"
        id="button"
        part="button"
        aria-haspopup="dialog"
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
        aria-controls="panel"
        popovertarget="panel"
        @click=${hasPopover ? nothing : this.#toggle}
      >
        ${icon}<span>${word}</span>
      </button>
      <div
        id="panel"
        part="panel"
        class=${this.#isOpen ? 'open' : ''}
        role="dialog"
        aria-label=${label}
        popover
        @beforetoggle=${this.#followPopover}
        @toggle=${this.#scrollToPanel}
        @keydown=${hasPopover ? nothing : this.#closeOnEscape}
      >
        ${content}
      </div>
    `;
  }

  #toggle = (): void => {
    if (this.#isOpen) this.#end();
    else this.#start();
  };

  #start(): boolean {
    if (!this.#options.onOpen()) return false;
    this.#isOpen = true;
    this.#hasJustOpened = true;
    addEventListener('resize', this.#place);
    this.#host.requestUpdate();
    return true;
  }

  #end(): void {
    if (!this.#isOpen) return;
    const hasFocus = this.element?.contains(this.#host.shadowRoot?.activeElement ?? null);
    this.#isOpen = false;
    this.#hasJustOpened = false;
    removeEventListener('resize', this.#place);
    this.#options.onClose();
    this.#host.requestUpdate();
    // What has the focus goes away with the panel, and no browser would know where to leave it.
    if (hasFocus) this.#button?.focus();
  }

  /** The browser opens and closes the popover by itself: on its button, on Esc, and on a click elsewhere. */
  #followPopover = (event: ToggleEvent): void => {
    if (event.target !== this.element) return; // of something inside it
    if (event.newState === 'closed') this.#end();
    else if (!this.#start()) event.preventDefault();
  };

  #scrollToPanel = (event: ToggleEvent): void => {
    if (event.newState === 'open') this.element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  #place = (): void => {
    if (hasPopover && this.element) placeBelow(this.element, this.#host);
  };

  /** For browsers without popovers. */
  #closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.closeAndReturn();
  };

  get #button(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('#button') ?? null;
  }
}
