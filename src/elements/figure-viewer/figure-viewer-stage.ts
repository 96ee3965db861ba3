import { PanZoom, type Point, type Size } from '../../actions/figures/pan-zoom.js';
import { PointerGestures } from '../../actions/figures/pointer-gestures.js';

export interface FigureStageOptions {
  /** The picture's real size, as far as it is known. */
  size: () => Size;
  /** The reader has enlarged the picture. @param isStep by a step that is worth saying */
  onZoom: (isStep: boolean) => void;
  /** @param direction -1 to the left, 1 to the right */
  onSwipe: (direction: -1 | 1) => void;
  /** A click beside the picture. */
  onLeave: () => void;
}

/** Where the picture is: as large as it fits, enlarged, or moved. */
export class FigureStage {
  readonly zoom = new PanZoom();
  readonly #options: FigureStageOptions;
  readonly #observer = new ResizeObserver(() => {
    this.layOut();
  });
  #element: HTMLElement | null = null;

  constructor(options: FigureStageOptions) {
    this.#options = options;
  }

  attach(element: HTMLElement): void {
    this.#element = element;
    this.#observer.observe(element);
    new PointerGestures(element, {
      onPan: this.panBy,
      onPinch: (factor, point) => this.#zoom(() => this.zoom.zoomTo(this.zoom.scale * factor, point)),
      onDoubleTap: (point) => this.#zoom(() => this.zoom.toggle(point), true),
      onSwipe: this.#options.onSwipe,
      onTap: (target) => {
        if (target === element) this.#options.onLeave();
      },
      isZoomed: () => this.zoom.isZoomed,
    });
  }

  detach(): void {
    this.#observer.disconnect();
    this.#element = null;
  }

  zoomIn = (): void => {
    this.#zoom(() => this.zoom.zoomIn(), true);
  };

  zoomOut = (): void => {
    this.#zoom(() => this.zoom.zoomOut(), true);
  };

  zoomBack = (): void => {
    this.#zoom(() => this.zoom.zoomTo(1), true);
  };

  /** Shows more of that side. */
  look = ({ x, y }: Point): void => {
    this.zoom.look(x, y);
    this.#draw();
  };

  panBy = (x: number, y: number): void => {
    this.zoom.panBy(x, y);
    this.#draw();
  };

  /** After anything has changed its size, or that of the picture. */
  layOut(): void {
    if (!this.#element) return;
    const { clientWidth: width, clientHeight: height } = this.#element;
    this.zoom.place({ width, height }, this.#options.size());
    this.#draw();
  }

  #zoom(change: () => void, isStep = false): void {
    const before = this.zoom.scale;
    // Before there is a picture, there is nothing to enlarge.
    if (this.#picture) change();
    this.#draw();
    if (this.zoom.scale !== before) this.#options.onZoom(isStep);
  }

  #draw(): void {
    const picture = this.#picture;
    if (!picture) return;
    const { fit, centre, scale } = this.zoom;
    picture.style.setProperty('inline-size', `${String(fit.width)}px`);
    picture.style.setProperty('block-size', `${String(fit.height)}px`);
    picture.style.setProperty(
      'transform',
      `translate(${String(centre.x)}px, ${String(centre.y)}px) scale(${String(scale)})`,
    );
  }

  get #picture(): HTMLElement | null {
    return this.#element?.querySelector('img') ?? null;
  }
}
