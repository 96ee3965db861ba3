import { ToolSheet } from '../tool-sheet.js';

const MARK = 'data-gov-reading';

/** Mixed of the text's own colour, it suits pages of any colour; forced colours show the line instead. */
const sheet = new ToolSheet(`
@media screen {
  [${MARK}] {
    background-color: color-mix(in srgb, currentcolor 15%, transparent);
    outline: 0.15em solid transparent;
    outline-offset: -0.1em;
  }
  @supports not (color: color-mix(in srgb, red, blue)) {
    [${MARK}] { outline-color: currentcolor; }
  }
}`);

/** How long, in ms, readers who have moved the page themselves are left alone; and how long our own moves may take. */
const LEFT_ALONE = 5000;
const OWN_MOVE = 1500;

const MOVES = ['wheel', 'touchmove', 'keydown', 'scroll'] as const;
const KEYS = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End| )$/;

/** Marks what is being read, and keeps it on the screen. */
export class ReadingMark {
  #element: HTMLElement | undefined;
  #movedAt = -Infinity;
  #ownMoveAt = -Infinity;

  /** Marks an element, and no other. */
  show(element: HTMLElement): void {
    if (this.#element === element) return;
    if (!this.#element)
      for (const type of MOVES) addEventListener(type, this.#noteMove, { capture: true, passive: true });
    this.#element?.removeAttribute(MARK);
    this.#element = element;
    sheet.adopt(element);
    element.setAttribute(MARK, '');
    if (performance.now() - this.#movedAt >= LEFT_ALONE && !isSeen(element)) this.#bringIn(element);
  }

  clear(): void {
    this.#element?.removeAttribute(MARK);
    this.#element = undefined;
    for (const type of MOVES) removeEventListener(type, this.#noteMove, { capture: true });
  }

  #bringIn(element: HTMLElement): void {
    this.#ownMoveAt = performance.now();
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const block = element.getBoundingClientRect().height < roomFor() ? 'center' : 'start';
    element.scrollIntoView({ block, behavior: isCalm ? 'instant' : 'smooth' });
  }

  #noteMove = (event: Event): void => {
    if (event instanceof KeyboardEvent && !KEYS.test(event.key)) return;
    const now = performance.now();
    if (event.type === 'scroll' && now - this.#ownMoveAt < OWN_MOVE) return;
    this.#movedAt = now;
  };
}

/** Whether all of an element is on the screen, or the beginning of one that is too high for it. */
function isSeen(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const room = roomFor();
  return top >= 0 && (bottom <= room || (height >= room && top < room / 2));
}

/** Height of the screen above what lies on its lower edge, in CSS px. */
function roomFor(): number {
  const { scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return innerHeight - (parseFloat(scrollPaddingBottom) || 0);
}
