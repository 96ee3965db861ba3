import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isLeavingFigure } from '../actions/figure-address.js';
import { figureButtonsOf, type FigureButtons, type FigureUser } from '../actions/figure-buttons.js';
import { shortened, wordsOf, type Figure } from '../actions/figures.js';
import { largestSource } from '../actions/picture-source.js';
import { findTarget } from '../actions/target.js';
import { emit } from '../events.js';
import { formatNumber } from '../i18n/numbers.js';
import { stringsLanguage } from '../i18n/strings.js';
import { toolStrings } from '../i18n/tool-strings.js';
import { FigureDialog } from './figure-viewer-dialog.js';
import { FigureLink } from './figure-viewer-link.js';
import { figureViewerStyles } from './figure-viewer-styles.js';
import { picturesIcon } from './icons.js';
import { sharedStyles } from './shared-styles.js';
import { StringsController } from './strings-controller.js';

/** Characters of a caption in the name of a button. */
const NAME_LENGTH = 80;

/** One on a page, however many viewers the page has. */
let isAnyOpen = false;

/**
 * Enlarges the figures of an article: each gets a button, and a dialog shows them one by one, in full resolution, with
 * caption and credit. `#anh-2` in the address opens the second.
 *
 * ```html
 * <figure-viewer for="content"></figure-viewer>
 * ```
 *
 * @summary The Ảnh of an article.
 * @tag figure-viewer
 * @fires {CustomEvent<FigureViewerDetail>} figure-viewer-open - Before a figure is shown enlarged; cancelable.
 * @csspart button - The button that opens the first figure, and each button of the dialog.
 * @csspart dialog - The dialog.
 * @csspart position - Which figure of how many.
 * @csspart stage - Where the picture is.
 * @csspart status - What is said while a picture loads, or when it cannot be shown.
 * @csspart caption - Caption and credit.
 */
export class FigureViewerElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles, figureViewerStyles];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    count: { state: true },
  };

  /** Id of the element whose figures are enlarged; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;
  /** Figures found. */
  declare protected count: number;

  readonly #strings = new StringsController(this, toolStrings);
  readonly #dialog = new FigureDialog(this, {
    strings: () => this.#strings.strings,
    language: () => this.#strings.language,
    figures: () => this.#buttons?.figures ?? [],
    onMove: (index) => {
      this.#link.move(index);
    },
    onClose: () => {
      this.#finish();
    },
  });
  readonly #link = new FigureLink(this, {
    isOpen: () => this.#dialog.isOpen,
    has: (index) => this.#buttons?.isFirst(this.#user) === true && this.#buttons.figures[index] !== undefined,
    open: (index, isArrival) => {
      this.#enlarge(index, isArrival ? undefined : focusedElement(), isArrival);
    },
    show: (index) => {
      this.#dialog.show(index);
    },
    close: () => {
      this.#dialog.close();
    },
  });
  readonly #user: FigureUser = {
    nameOf: (figure, position) => this.#nameOf(figure, position),
    language: () => stringsLanguage(this.#strings.language),
    onChange: () => {
      this.count = this.#buttons?.figures.length ?? 0;
      this.#link.arrive();
    },
    onEnlarge: (index, button) => {
      this.#enlarge(index, button);
    },
  };
  #target: HTMLElement | undefined;
  #buttons: FigureButtons | undefined;
  #leaveButtons: (() => void) | undefined;
  /** The texts that the figures' buttons are named with. */
  #named: object | undefined;
  /** What gets the focus back; if it is there no more, the button of the figure that was opened. */
  #opener: HTMLElement | undefined;
  /** Absent where the page was opened at a figure. */
  #openedAt: number | undefined;

  constructor() {
    super();
    this.count = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What the element acts on may come after it in the page, or load later.
    document.addEventListener('DOMContentLoaded', this.#find);
    document.addEventListener('gov-article-load', this.#find);
    this.#find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#find);
    document.removeEventListener('gov-article-load', this.#find);
    this.#release();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('htmlFor')) this.#find();
    // Not `hidden`, which is the page's.
    this.toggleAttribute('data-empty', this.count === 0 && !this.#dialog.isOpen);
    const { strings } = this.#strings;
    if (this.#named !== strings) this.#buttons?.rename();
    this.#named = strings;
  }

  /**
   * Shows a figure enlarged. Does nothing on a disconnected element, where there is no such figure, while a viewer is open,
   * or when a listener prevented it.
   *
   * @param index counted from 0
   */
  open(index = 0): void {
    this.#enlarge(index, focusedElement());
  }

  /** Closes the dialog. */
  close(): void {
    this.#dialog.close();
  }

  override render(): TemplateResult {
    return html`<div class="root">${this.count > 0 ? this.#renderButton() : nothing}</div>
      ${this.#dialog.render()}`;
  }

  #renderButton(): TemplateResult {
    const { strings, language } = this.#strings;
    const count = formatNumber(this.count, language);
    const name = strings.viewFigures(this.count > 1 ? count : undefined);
    return html`<button
      type="button"
      id="button"
      part="button"
      aria-haspopup="dialog"
      aria-label=${name}
      title=${name}
      @click=${this.#openFirst}
    >
      ${picturesIcon}<span>${strings.figures}</span><span class="count" data-count=${count}></span>
    </button>`;
  }

  #openFirst = (): void => {
    this.#enlarge(0, this.renderRoot.querySelector<HTMLElement>('#button') ?? undefined);
  };

  #enlarge(index: number, opener: HTMLElement | undefined, isArrival = false): void {
    const figure = this.#buttons?.figures[index];
    if (!this.isConnected || !figure || isAnyOpen) return;
    if (isLeavingFigure()) {
      // The browser is still on its way back from the last visit.
      addEventListener('popstate', () => this.#enlarge(index, opener, isArrival), { once: true });
      return;
    }
    const { picture } = figure;
    const src = picture instanceof HTMLImageElement ? largestSource(picture).url : '';
    if (!emit(this, 'figure-viewer-open', { index, src, caption: wordsOf(figure).caption }, true)) return;
    isAnyOpen = true;
    this.#opener = opener;
    this.#openedAt = isArrival ? undefined : index;
    this.#link.enter(index, isArrival);
    this.#dialog.show(index);
  }

  #finish(): void {
    isAnyOpen = false;
    this.#link.leave();
    if (this.#opener?.isConnected) this.#opener.focus({ preventScroll: true });
    // Without a place in the page to go back to, the figure is that place.
    else if (this.#openedAt === undefined) this.#buttons?.buttonOf(this.#dialog.index)?.focus();
    else this.#buttons?.buttonOf(this.#openedAt)?.focus({ preventScroll: true });
  }

  #find = (): void => {
    const target = findTarget(this, this.htmlFor);
    if (!this.isConnected || target === this.#target) return;
    this.#release();
    this.#target = target;
    if (!target) return;
    this.#buttons = figureButtonsOf(target);
    this.#leaveButtons = this.#buttons.join(this.#user);
  };

  #release(): void {
    this.#leaveButtons?.();
    this.#target = this.#buttons = this.#leaveButtons = undefined;
    this.count = 0;
  }

  #nameOf(figure: Figure, position: number): string {
    const { strings, language } = this.#strings;
    const { caption, alt } = wordsOf(figure);
    const words = shortened(caption || alt, NAME_LENGTH);
    return words ? strings.enlargeFigure(words) : strings.enlargeFigureAt(formatNumber(position, language));
  }
}

/** Inside whatever shadow trees it is. */
function focusedElement(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}
