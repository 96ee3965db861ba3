import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { isLeavingFigure } from '../../actions/figures/figure-address.js';
import { wordsOf } from '../../actions/figures/figures.js';
import { largestSource } from '../../actions/figures/picture-source.js';
import { focusedElement } from '../../actions/focused-element.js';
import { emit } from '../../events.js';
import { formatNumber } from '../../i18n/numbers.js';
import { toolStrings } from '../../i18n/tool-strings.js';
import { picturesIcon } from '../icons.js';
import { sharedStyles } from '../shared-styles.js';
import { StringsController } from '../strings-controller.js';
import { FigureDialog } from './figure-viewer-dialog.js';
import { FigureLink } from './figure-viewer-link.js';
import { figureViewerStyles } from './figure-viewer-styles.js';
import { FigureTarget } from './figure-viewer-target.js';

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
  };

  /** Id of the element whose figures are enlarged; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;

  readonly #strings = new StringsController(this, toolStrings);
  readonly #dialog = new FigureDialog(this, {
    strings: () => this.#strings.strings,
    language: () => this.#strings.language,
    figures: () => this.#target.figures,
    onMove: (index) => this.#link.move(index),
    onClose: () => this.#finish(),
  });
  readonly #link = new FigureLink(this, {
    isOpen: () => this.#dialog.isOpen,
    has: (index) => this.#target.isFirst && this.#target.figures[index] !== undefined,
    open: (index, isArrival) => this.#enlarge(index, isArrival ? undefined : focusedElement(), isArrival),
    show: (index) => this.#dialog.show(index),
    close: () => this.#dialog.close(),
  });
  readonly #target = new FigureTarget(this, {
    strings: () => this.#strings.strings,
    language: () => this.#strings.language,
    onChange: () => {
      this.requestUpdate();
      this.#link.arrive();
    },
    onEnlarge: (index, button) => this.#enlarge(index, button),
  });
  /** What gets the focus back; if it is there no more, the button of the figure that was opened. */
  #opener: HTMLElement | undefined;
  /** Absent where the page was opened at a figure. */
  #openedAt: number | undefined;

  /** After the target was found, and before anything is shown. */
  protected override update(changed: PropertyValues): void {
    // Not `hidden`, which is the page's.
    this.toggleAttribute('data-empty', this.#target.figures.length === 0 && !this.#dialog.isOpen);
    super.update(changed);
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
    const count = this.#target.figures.length;
    return html`<div class="root">${count > 0 ? this.#renderButton(count) : nothing}</div>
      ${this.#dialog.render()}`;
  }

  #renderButton(figures: number): TemplateResult {
    const { strings, language } = this.#strings;
    const count = formatNumber(figures, language);
    const name = strings.viewFigures(figures > 1 ? count : undefined);
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
    this.#enlarge(0, this.#button);
  };

  get #button(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('#button') ?? undefined;
  }

  #enlarge(index: number, opener: HTMLElement | undefined, isArrival = false): void {
    const figure = this.#target.figures[index];
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
    else if (this.#openedAt === undefined) this.#target.buttonOf(this.#dialog.index)?.focus();
    // Of an article that has another's place by now, the figure may be gone as well.
    else (this.#target.buttonOf(this.#openedAt) ?? this.#button)?.focus({ preventScroll: true });
  }
}
