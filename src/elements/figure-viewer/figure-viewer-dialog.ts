import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { wordsOf, type Figure } from '../../actions/figures/figures.js';
import { holdScroll } from '../../actions/figures/hold-scroll.js';
import { lend } from '../../actions/figures/lend.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { ToolStrings } from '../../i18n/tool-types.js';
import type { Strings } from '../../i18n/types.js';
import { actOf } from './figure-viewer-keys.js';
import { FigureLoader, preload } from './figure-viewer-loader.js';
import { FigureStage } from './figure-viewer-stage.js';
import { renderFigure, type FigureActs } from './figure-viewer-view.js';

export interface FigureDialogOptions {
  strings: () => Strings & ToolStrings;
  language: () => string;
  figures: () => readonly Figure[];
  /** Another figure is shown. @param index from 0 */
  onMove: (index: number) => void;
  /** The dialog has closed, by whatever. */
  onClose: () => void;
}

/** The dialog of a viewer: one figure at a time, built while it is open. */
export class FigureDialog implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: FigureDialogOptions;
  readonly #loader = new FigureLoader(() => {
    this.#follow();
  });
  readonly #stage = new FigureStage({
    size: () => this.#loader.size,
    onZoom: (isStep) => {
      if (isStep) this.#said = this.#zoomText;
      this.#host.requestUpdate();
    },
    onSwipe: (direction) => this.#go(this.#index + (this.#isRightToLeft ? direction : -direction)),
    onLeave: () => this.close(),
  });
  #dialog: HTMLDialogElement | null = null;
  /** Kept as it was found, because the article may be built anew meanwhile. */
  #figure: Figure | undefined;
  #index = 0;
  #said = '';
  #undo: (() => void)[] = [];

  constructor(host: LitElement, options: FigureDialogOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#figure !== undefined;
  }

  get index(): number {
    return this.#index;
  }

  /** Opens, or goes to another figure; does nothing where there is none. */
  show(index: number): void {
    const figure = this.#options.figures()[index];
    if (!figure || (this.isOpen && index === this.#index)) return;
    this.#figure = figure;
    this.#index = index;
    this.#said = '';
    this.#stage.zoom.reset();
    this.#loader.load(figure.picture);
    this.#follow();
  }

  close(): void {
    this.#dialog?.close();
    this.#end();
  }

  hostUpdated(): void {
    this.#dialog ??= this.#host.renderRoot.querySelector('dialog');
    if (!this.#dialog || !this.isOpen) return;
    if (!this.#dialog.open) this.#open(this.#dialog);
    this.#stage.layOut();
    this.#reachCaption();
  }

  hostDisconnected(): void {
    this.close();
  }

  render(): TemplateResult {
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#closed} @keydown=${this.#press}>
      ${this.#figure ? this.#renderFigure(this.#figure) : nothing}
    </dialog>`;
  }

  #renderFigure(figure: Figure): TemplateResult {
    const language = this.#options.language();
    const view = {
      strings: this.#options.strings(),
      words: wordsOf(figure),
      loader: this.#loader,
      zoom: this.#stage.zoom,
      index: this.#index,
      count: this.#count,
      number: (value: number) => formatNumber(value, language),
      said: this.#said,
      isRightToLeft: this.#isRightToLeft,
    };
    return renderFigure(view, this.#acts);
  }

  readonly #acts: FigureActs = {
    close: () => this.close(),
    previous: () => this.#go(this.#index - 1),
    next: () => this.#go(this.#index + 1),
    first: () => this.#go(0),
    last: () => this.#go(this.#count - 1),
    zoomIn: this.#stage.zoomIn,
    zoomOut: this.#stage.zoomOut,
    zoomBack: this.#stage.zoomBack,
    look: this.#stage.look,
  };

  #go(index: number): void {
    const before = this.#figure;
    this.show(index);
    if (this.#figure !== before) this.#options.onMove(index);
  }

  #press = (event: KeyboardEvent): void => {
    const { isZoomed } = this.#stage.zoom;
    const act = actOf(event, { isZoomed, isRightToLeft: this.#isRightToLeft, isSingle: this.#count === 1 }, this.#acts);
    if (!act) return;
    event.preventDefault();
    act();
  };

  #open(dialog: HTMLDialogElement): void {
    this.#undo = [holdScroll(), lend(dialog, this.#host)];
    dialog.showModal();
    // The name of the dialog is read with what has the focus: a way out, and the arrows work from everywhere.
    dialog.querySelector<HTMLElement>('.close')?.focus();
    const stage = dialog.querySelector<HTMLElement>('.stage');
    if (stage) this.#stage.attach(stage);
  }

  /** The picture is there, or not; then the reader will want the next one, or the one before. */
  #follow(): void {
    this.#host.requestUpdate();
    if (this.#loader.status !== 'ready') return;
    const figures = this.#options.figures();
    preload(figures[this.#index + 1]?.picture);
    preload(figures[this.#index - 1]?.picture);
  }

  /** A long caption must be in reach of the keyboard, which could not scroll it otherwise in every browser. */
  #reachCaption(): void {
    const caption = this.#dialog?.querySelector('.caption');
    const isLong = caption && caption.scrollHeight > caption.clientHeight + 1;
    if (isLong) caption.setAttribute('tabindex', '0');
    else caption?.removeAttribute('tabindex');
  }

  /** The event is told later: by then the dialog may be open again. */
  #closed = (): void => {
    if (!this.#dialog?.open) this.#end();
  };

  #end(): void {
    if (!this.isOpen) return;
    this.#figure = undefined;
    this.#loader.stop();
    this.#stage.detach();
    for (const step of this.#undo.reverse()) step();
    this.#undo = [];
    this.#host.requestUpdate();
    this.#options.onClose();
  }

  get #count(): number {
    return Math.max(this.#options.figures().length, this.#index + 1);
  }

  get #zoomText(): string {
    const percent = formatNumber(Math.round(this.#stage.zoom.scale * 100), this.#options.language());
    return this.#options.strings().zoomNow(`${percent}%`);
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }
}
