import type { LitElement, ReactiveController } from 'lit';
import { figureButtonsOf, type FigureButtons, type FigureUser } from '../../actions/figures/figure-buttons.js';
import { shortened, wordsOf, type Figure } from '../../actions/figures/figures.js';
import { findTarget } from '../../actions/target.js';
import { formatNumber } from '../../i18n/numbers.js';
import { stringsLanguage } from '../../i18n/strings.js';
import type { ToolStrings } from '../../i18n/tool-types.js';
import { followTarget } from '../follow-target.js';

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
    followTarget(host, () => {
      this.#find();
    });
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

  hostDisconnected(): void {
    this.#release();
  }

  hostUpdate(): void {
    const strings = this.#options.strings();
    if (this.#named !== strings) this.#buttons?.rename();
    this.#named = strings;
  }

  #find(): void {
    this.#release();
    const target = findTarget(this.#host, this.#host.htmlFor);
    this.#buttons = target && figureButtonsOf(target);
    this.#leave = this.#buttons?.join(this.#user);
  }

  #release(): void {
    this.#leave?.();
    this.#buttons = this.#leave = undefined;
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
