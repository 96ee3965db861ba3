import type { Point } from './pan-zoom.js';

/** What a reader does with a finger, a pen or the mouse. Points are in CSS px from the element's centre. */
export interface Gestures {
  onPan: (x: number, y: number) => void;
  /** @param factor to the size before */
  onPinch: (factor: number, point: Point) => void;
  /** @param direction -1 to the left, 1 to the right */
  onSwipe: (direction: -1 | 1) => void;
  onDoubleTap: (point: Point) => void;
  /** A click; whether on the picture or beside it, the target says. */
  onTap: (target: Element | null) => void;
  /** Whether a finger that moves moves the picture, and does not go to the next one. */
  isZoomed: () => boolean;
}

/** CSS px */
const SWIPE = 48;
const TAP = 10;
/** ms between two taps */
const DOUBLE = 350;
/** Of the wheel's px. */
const WHEEL = 0.002;

/** Reads gestures from an element whose own scrolling and zooming is switched off. */
export class PointerGestures {
  readonly #element: HTMLElement;
  readonly #gestures: Gestures;
  readonly #pointers = new Map<number, Point>();
  #start: Point = { x: 0, y: 0 };
  /** A second finger, or a way longer than a tap's. */
  #isMoved = false;
  #hadTwo = false;
  #tapped = { time: -Infinity, x: 0, y: 0 };

  constructor(element: HTMLElement, gestures: Gestures) {
    this.#element = element;
    this.#gestures = gestures;
    element.addEventListener('pointerdown', this.#down);
    element.addEventListener('pointermove', this.#move);
    element.addEventListener('pointerup', this.#up);
    element.addEventListener('pointercancel', this.#cancel);
    element.addEventListener('click', this.#click);
    element.addEventListener('wheel', this.#wheel, { passive: false });
  }

  #down = (event: PointerEvent): void => {
    if (event.button !== 0 || isControl(event.target)) return;
    if (this.#pointers.size === 0) {
      this.#start = { x: event.clientX, y: event.clientY };
      this.#isMoved = this.#hadTwo = false;
    }
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#pointers.size > 1) this.#isMoved = this.#hadTwo = true;
    try {
      this.#element.setPointerCapture(event.pointerId);
    } catch {
      // The pointer has gone already.
    }
  };

  #move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, now);
    if (distance(now, this.#start) > TAP) this.#isMoved = true;
    if (other) this.#pinch(before, now, other);
    else if (this.#gestures.isZoomed()) this.#gestures.onPan(now.x - before.x, now.y - before.y);
  };

  #up = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId) || this.#pointers.size > 0) return;
    if (!this.#isMoved) this.#tap(event);
    else if (!this.#hadTwo && event.pointerType !== 'mouse' && !this.#gestures.isZoomed()) this.#swipe(event);
  };

  #cancel = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
  };

  #pinch(before: Point, now: Point, other: Point): void {
    const length = distance(before, other);
    const middle = (a: Point): Point => ({ x: (a.x + other.x) / 2, y: (a.y + other.y) / 2 });
    const [from, to] = [middle(before), middle(now)];
    this.#gestures.onPan(to.x - from.x, to.y - from.y);
    if (length > 0) this.#gestures.onPinch(distance(now, other) / length, this.#fromCentre(to));
  }

  #swipe({ clientX, clientY }: PointerEvent): void {
    const [x, y] = [clientX - this.#start.x, clientY - this.#start.y];
    if (Math.abs(x) >= SWIPE && Math.abs(x) > Math.abs(y)) this.#gestures.onSwipe(x < 0 ? -1 : 1);
  }

  #tap({ clientX: x, clientY: y, timeStamp: time }: PointerEvent): void {
    const isSecond = time - this.#tapped.time < DOUBLE && distance({ x, y }, this.#tapped) < 2 * TAP;
    this.#tapped = isSecond ? { time: -Infinity, x, y } : { time, x, y };
    if (isSecond) this.#gestures.onDoubleTap(this.#fromCentre({ x, y }));
  }

  /** Later than the tap itself: what a tap uncovered would be clicked. */
  #click = ({ clientX, clientY, target }: MouseEvent): void => {
    if (isControl(target) || this.#isMoved) return;
    // A pointer that was captured ends at the element that captured it.
    const root = this.#element.getRootNode() as ShadowRoot | Document;
    this.#gestures.onTap(root.elementFromPoint(clientX, clientY));
  };

  #wheel = (event: WheelEvent): void => {
    const { ctrlKey, deltaX, deltaY, clientX, clientY } = event;
    if (!ctrlKey && !this.#gestures.isZoomed()) return;
    // The browser would enlarge the whole page.
    event.preventDefault();
    if (ctrlKey) this.#gestures.onPinch(Math.exp(-deltaY * WHEEL), this.#fromCentre({ x: clientX, y: clientY }));
    else this.#gestures.onPan(-deltaX, -deltaY);
  };

  #fromCentre({ x, y }: Point): Point {
    const { left, top, width, height } = this.#element.getBoundingClientRect();
    return { x: x - left - width / 2, y: y - top - height / 2 };
  }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
