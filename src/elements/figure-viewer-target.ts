import type { LitElement, ReactiveController } from 'lit';
import { figureButtonsOf, type FigureButtons, type FigureUser } from '../actions/figure-buttons.js';
import { shortened, wordsOf, type Figure } from '../actions/figures.js';
import { findTarget } from '../actions/target.js';
import { formatNumber } from '../i18n/numbers.js';
import { stringsLanguage } from '../i18n/strings.js';
import type { ToolStrings } from '../i18n/tool-types.js';

/** Characters of a caption in the name of a button. */
const NAME_LENGTH = 80;

export interface FigureTargetOptions {
  strings: () => ToolStrings;
  language: () => string;
  /** Figures came or went. */
  onChange: () => void;
  /** @param index from 0 */
  onEnlarge: (index: number, button: HTMLElement) => void;
}

/** Finds the element whose figures a viewer enlarges, and gives them their buttons, in the language of the viewer. */
export class FigureTarget implements ReactiveController {
  readonly #host: LitElement & { htmlFor: string | undefined };
  readonly #options: FigureTargetOptions;
  readonly #user: FigureUser;
  #target: HTMLElement | undefined;
  #buttons: FigureButtons | undefined;
  #leave: (() => void) | undefined;
  /** The texts that the buttons are named with. */
  #named: ToolStrings | undefined;

  constructor(host: LitElement & { htmlFor: string | undefined }, options: FigureTargetOptions) {
    this.#host = host;
    this.#options = options;
    this.#user = {
      nameOf: (figure, position) => this.#nameOf(figure, position),
      language: () => stringsLanguage(options.language()),
      onChange: options.onChange,
      onEnlarge: options.onEnlarge,
    };
    host.addController(this);
  }

  get figures(): readonly Figure[] {
    return this.#buttons?.figures ?? [];
  }

  /** Whether this viewer acts for the figures; of several, the first does. */
  get isFirst(): boolean {
    return this.#buttons?.isFirst(this.#user) === true;
  }

  buttonOf(index: number): HTMLElement | undefined {
    return this.#buttons?.buttonOf(index);
  }

  hostConnected(): void {
    // What the viewer acts on may come after it in the page, or load later.
    document.addEventListener('DOMContentLoaded', this.#find);
    document.addEventListener('gov-article-load', this.#find);
    this.#find();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#find);
    document.removeEventListener('gov-article-load', this.#find);
    this.#release();
  }

  hostUpdate(): void {
    this.#find();
    const strings = this.#options.strings();
    if (this.#named !== strings) this.#buttons?.rename();
    this.#named = strings;
  }

  #find = (): void => {
    if (!this.#host.isConnected) return;
    const target = findTarget(this.#host, this.#host.htmlFor);
    if (target === this.#target) return;
    this.#release();
    this.#target = target;
    if (!target) return;
    this.#buttons = figureButtonsOf(target);
    this.#leave = this.#buttons.join(this.#user);
  };

  #release(): void {
    this.#leave?.();
    this.#target = this.#buttons = this.#leave = undefined;
    this.#host.requestUpdate();
  }

  #nameOf(figure: Figure, position: number): string {
    const strings = this.#options.strings();
    const { caption, alt } = wordsOf(figure);
    const words = shortened(caption || alt, NAME_LENGTH);
    return words
      ? strings.enlargeFigure(words)
      : strings.enlargeFigureAt(formatNumber(position, this.#options.language()));
  }
}
