import type { LitElement, ReactiveController } from 'lit';
import { FigureAddress, figureInAddress, isLeavingFigure } from '../../actions/figures/figure-address.js';
import { hasMoved, isTraversal } from '../../actions/place/reading-place.js';

export interface FigureLinkOptions {
  isOpen: () => boolean;
  /** Whether the viewer has such a figure, and acts for it. @param index from 0 */
  has: (index: number) => boolean;
  /** @param isArrival whether the page was opened at the address of the figure */
  open: (index: number, isArrival: boolean) => void;
  show: (index: number) => void;
  close: () => void;
}

/** Of all on the page, the one that was opened last: Back and forward lead to its visits. */
let latest: FigureLinkOptions | undefined;

/** Keeps a viewer and the address of the page together: links to figures, Back and forward, articles that come late. */
export class FigureLink implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: FigureLinkOptions;
  readonly #address = new FigureAddress();
  /** The figure that the address asks for, from 1; it may come later than the page. */
  #wanted: number | undefined;
  #isArrival = false;

  constructor(host: LitElement, options: FigureLinkOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
    addEventListener('hashchange', this.#follow);
    this.#wanted = isLeavingFigure() ? undefined : figureInAddress();
    this.#isArrival = true;
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
    removeEventListener('hashchange', this.#follow);
    if (latest === this.#options) latest = undefined;
  }

  /** Figures have come. */
  arrive(): void {
    const [position, isArrival] = [this.#wanted, this.#isArrival];
    if (!position || !this.#options.has(position - 1)) return;
    this.#wanted = undefined;
    // Readers who are reading by now are not interrupted.
    if (!isArrival || !hasMoved()) this.#options.open(position - 1, isArrival);
  }

  enter(index: number, isArrival: boolean): void {
    this.#wanted = undefined;
    latest = this.#options;
    this.#address.enter(index + 1, isArrival);
  }

  move(index: number): void {
    this.#address.move(index + 1);
  }

  leave(): void {
    if (this.#host.isConnected) this.#address.leave();
    else this.#address.abandon();
  }

  /** The reader went Back or forward, followed a link, or wrote an address. */
  #follow = (): void => {
    if (isLeavingFigure()) return;
    const position = figureInAddress();
    if (!this.#options.isOpen()) {
      if (isTraversal() && position && latest !== this.#options && latest?.has(position - 1)) return;
      this.#wanted = position;
      this.#isArrival = false;
      this.arrive();
    } else if (position !== undefined) {
      this.#options.show(position - 1);
    } else {
      this.#address.left();
      this.#options.close();
    }
  };
}
