import { withoutFragment } from '../without-fragment.js';

const FRAGMENT = /^#anh-([1-9]\d{0,3})$/;
/** Addresses of single-page portals that have their route behind the `#`: it must stay. */
export const ROUTE = /^#[!/]/;

/** True from the step back that ends a visit until the browser has made it. */
let isLeaving = false;

/** Whether the address is still that of something closed already. */
export function isLeavingFigure(): boolean {
  return isLeaving;
}

/** The figure that the page's address names, counted from 1. */
export function figureInAddress(hash: string = location.hash): number | undefined {
  const position = FRAGMENT.exec(hash)?.[1];
  return position === undefined ? undefined : Number(position);
}

/**
 * The entry in the browser's history that stands for open figures, so that Back closes them and the address can be copied.
 * What the page keeps in its entries stays in ours.
 */
export class FigureAddress {
  /** Whether the entry before ours is the page as it was. */
  #canGoBack = false;
  #isIn = false;
  /** Whether our entry has an address of its own. */
  #isNamed = false;
  /** Entries, as last seen: a link to a figure makes one more. */
  #length = history.length;
  /** Where the page is. */
  #place: Place = { left: 0, top: 0 };

  /** @param isArrival whether the page was opened at this address */
  enter(position: number, isArrival = false): void {
    this.#place = { left: scrollX, top: scrollY };
    if (figureInAddress() === position) {
      this.#canGoBack = !isArrival && history.length > this.#length;
      this.#isIn = true;
    } else {
      this.#canGoBack = this.#isIn = write('pushState', addressOf(position));
    }
    this.#length = history.length;
    this.#isNamed = figureInAddress() !== undefined;
  }

  /** Another figure takes the place of the one before: one step back closes them all. */
  move(position: number): void {
    if (this.#isIn && this.#isNamed && figureInAddress() !== position) write('replaceState', addressOf(position));
  }

  /** They were closed by other means than the history: no entry is left over. */
  leave(): void {
    if (!this.#isIn) return;
    this.#isIn = false;
    if (!this.#canGoBack) {
      // The page may have gone elsewhere meanwhile.
      if (figureInAddress() !== undefined) write('replaceState', withoutFragment(location.href));
      return;
    }
    isLeaving = true;
    const end = (): void => {
      isLeaving = false;
      removeEventListener('popstate', end);
      removeEventListener('pagehide', end);
      stay(this.#place, this.#isNamed);
    };
    addEventListener('popstate', end);
    addEventListener('pagehide', end);
    history.back();
  }

  /** The reader went back, or elsewhere in the page. */
  left(): void {
    if (this.#isIn && this.#canGoBack) stay(this.#place, this.#isNamed);
    this.#isIn = false;
  }

  /** The page goes on elsewhere and takes its history along: only our address is taken back. */
  abandon(): void {
    this.#canGoBack = false;
    this.leave();
  }
}

interface Place {
  left: number;
  top: number;
}

/**
 * Keeps the page where it is after a step back. Browsers go to where they think it was, and whatever follows the address
 * goes to the heading that the page was opened at.
 *
 * @param hasChanged whether the address is another one, which is told a little later
 */
function stay(place: Place, hasChanged: boolean): void {
  const goBack = (): void => {
    if (scrollX !== place.left || scrollY !== place.top) scrollTo({ ...place, behavior: 'instant' });
  };
  goBack();
  requestAnimationFrame(goBack);
  // Who follows the address may look again when what was left undrawn is drawn, two frames later.
  const outstay = (): void => {
    goBack();
    requestAnimationFrame(() => requestAnimationFrame(goBack));
  };
  if (hasChanged) addEventListener('hashchange', outstay, { once: true });
}

/** Whole, because a fragment alone would follow the page's `<base>`. */
function addressOf(position: number): string {
  return ROUTE.test(location.hash) ? location.href : `${withoutFragment(location.href)}#anh-${String(position)}`;
}

/** Browsers refuse in some frames, and after many steps in a short time. */
function write(method: 'pushState' | 'replaceState', address: string): boolean {
  try {
    history[method](history.state, '', address);
    return true;
  } catch {
    return false;
  }
}
