import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below the screen an article begins to load, so that it is there when the reader is. */
const MARGIN = '600px';

/** Knows whether an element has ever been near the screen. It watches from the first question on. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: IntersectionObserver | undefined;
  #isNear = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get isNear(): boolean {
    if (!this.#isNear) this.#watch();
    return this.#isNear;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #watch(): void {
    if (this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#isNear = true;
        this.#observer?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#host);
  }
}
