import { waitingPictures } from '../../waiting-pictures.js';
import { findFigures, type Figure } from './figures.js';
import { figureSheet } from './hold-scroll.js';
import { PictureCorners } from './picture-corners.js';

const HOLDER = 'data-gov-figure';
const BUTTON = 'data-gov-enlarge';
const CONCERNED = 'img, figcaption, [data-broken], [data-put-off]';
/** Least time between two looks at an article that grows, in ms. */
const PAUSE = 200;

/** Who enlarges the figures of an element. Of several, the first one speaks and acts. */
export interface FigureUser {
  /** @param position counted from 1 */
  nameOf: (figure: Figure, position: number) => string;
  /** BCP 47 language of the names. */
  language: () => string;
  onChange: () => void;
  /** @param index counted from 0 */
  onEnlarge: (index: number, button: HTMLElement) => void;
}

const known = new WeakMap<HTMLElement, FigureButtons>();

/** The figures of an element, each with a button, once, however many ask. */
export function figureButtonsOf(target: HTMLElement): FigureButtons {
  const buttons = known.get(target) ?? new FigureButtons(target);
  known.set(target, buttons);
  return buttons;
}

export class FigureButtons {
  readonly #target: HTMLElement;
  readonly #users: FigureUser[] = [];
  readonly #buttons = new Map<HTMLElement, HTMLButtonElement>();
  readonly #corners = new PictureCorners();
  #figures: Figure[] = [];
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looked = 0;

  constructor(target: HTMLElement) {
    this.#target = target;
  }

  get figures(): readonly Figure[] {
    return this.#figures;
  }

  isFirst(user: FigureUser): boolean {
    return this.#users[0] === user;
  }

  buttonOf(index: number): HTMLElement | undefined {
    const figure = this.#figures[index];
    return figure && this.#buttons.get(figure.picture);
  }

  /** @returns a function that takes everything back when the last one leaves */
  join(user: FigureUser): () => void {
    this.#users.push(user);
    if (this.#users.length === 1) this.#start();
    this.#look();
    return () => {
      this.#users.splice(this.#users.indexOf(user), 1);
      if (this.#users.length === 0) this.#stop();
      else this.rename();
    };
  }

  /** After a change of language. */
  rename(): void {
    const [user] = this.#users;
    if (!user) return;
    const lang = user.language();
    this.#figures.forEach((figure, index) => {
      const button = this.#buttons.get(figure.picture);
      if (!button) return;
      set(button, 'aria-label', user.nameOf(figure, index + 1));
      set(button, 'lang', lang);
    });
  }

  #start(): void {
    this.#target.addEventListener('click', this.#enlarge);
    // It does not bubble; what had no size before may be an icon.
    this.#target.addEventListener('load', this.#lookSoon, true);
    this.#observer = new MutationObserver((records) => {
      if (records.some(concernsPictures)) this.#lookSoon();
    });
    this.#observer.observe(this.#target, { childList: true, subtree: true });
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer?.disconnect();
    this.#target.removeEventListener('click', this.#enlarge);
    this.#target.removeEventListener('load', this.#lookSoon, true);
    for (const picture of [...this.#buttons.keys()]) this.#take(picture);
    this.#figures = [];
  }

  #lookSoon = (): void => {
    this.#timer ??= setTimeout(this.#look, Math.max(0, this.#looked + PAUSE - performance.now()));
  };

  #look = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#looked = performance.now();
    figureSheet.adopt(this.#target);
    this.#figures = findFigures(this.#target);
    const pictures = new Set(this.#figures.map(({ picture }) => picture));
    for (const picture of [...this.#buttons.keys()]) if (!pictures.has(picture)) this.#take(picture);
    // Before one that waits for a tap there is a button already, to be pressed first.
    for (const figure of this.#figures) if (!waitingPictures.has(figure.picture)) this.#give(figure);
    this.rename();
    for (const user of [...this.#users]) user.onChange();
  };

  #give({ picture, holder }: Figure): void {
    const old = this.#buttons.get(picture);
    if (old?.parentElement === holder) return;
    if (old) this.#take(picture);
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute(BUTTON, picture instanceof HTMLImageElement ? '' : 'broken');
    // Before it is on the page, where every change of language is watched.
    button.lang = this.#users[0]?.language() ?? '';
    this.#buttons.set(picture, button);
    if (!holder.hasAttribute(HOLDER)) holder.setAttribute(HOLDER, isPlaced(holder) ? 'placed' : '');
    // Behind all else in it: whatever counts its children counts as before.
    holder.append(button);
    this.#corners.keep(button, picture, holder);
  }

  #take(picture: HTMLElement): void {
    const button = this.#buttons.get(picture);
    const holder = button?.parentElement;
    this.#buttons.delete(picture);
    this.#corners.release(picture);
    button?.remove();
    if (!holder?.querySelector(`:scope > [${BUTTON}]`)) holder?.removeAttribute(HOLDER);
  }

  #enlarge = (event: MouseEvent): void => {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (event.defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const index = this.#figures.findIndex(
      ({ picture }) => this.#buttons.get(picture) === target || (picture === target && isFree(picture)),
    );
    const opener = this.buttonOf(index);
    if (opener) this.#users[0]?.onEnlarge(index, opener);
  };
}

/** A click on a picture in a link follows the link; what does not show is not enlarged by mistake. */
function isFree(picture: HTMLElement): boolean {
  return picture instanceof HTMLImageElement && !picture.closest('a[href]');
}

/** Portals' own rules may place a figure already; past the armour they cannot, and a style would cost more to ask for. */
function isPlaced(holder: HTMLElement): boolean {
  const isArmoured = holder.closest('gov-article:not([unstyled]) > article[slot="article"]') !== null;
  return !isArmoured && getComputedStyle(holder).position !== 'static';
}

function concernsPictures({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (node.matches(CONCERNED) || node.querySelector(CONCERNED)),
  );
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
