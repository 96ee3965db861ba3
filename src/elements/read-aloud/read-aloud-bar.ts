import type { LitElement, ReactiveController } from 'lit';
import { ToolSheet } from '../../actions/tool-sheet.js';
import { hasPopover } from '../has-popover.js';

const PADDING = 'scroll-padding-block-end';
/** For what other controls fix to the lower edge of the screen. */
const HEIGHT = '--gov-article-bar-height';
/** At the end of a page the last line can be scrolled out from behind the bar; paper has none. */
const sheet = new ToolSheet(`@media screen { :root[style*="${HEIGHT}"] { padding-block-end: var(${HEIGHT}); } }`);

/** Shows the bar of a reading, and keeps what has the focus from lying behind it (WCAG 2.4.11). */
export class BarController implements ReactiveController {
  readonly #host: LitElement;
  readonly #isWanted: () => boolean;
  #isOpen = false;
  #padding = '';
  // In the next frame: room at the end of a page may change the size of what else is observed in this one.
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(this.#keepRoom));

  constructor(host: LitElement, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isWanted() === this.#isOpen) return;
    if (this.#isOpen) this.#close();
    else this.#open();
  }

  hostDisconnected(): void {
    this.#close();
  }

  #open(): void {
    const bar = this.#element;
    if (!bar || !this.#host.isConnected) return;
    this.#isOpen = true;
    if (hasPopover) bar.showPopover();
    sheet.adopt(root());
    this.#padding = root().style.getPropertyValue(PADDING);
    this.#observer.observe(bar);
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#observer.disconnect();
    root().style.setProperty(PADDING, this.#padding);
    root().style.removeProperty(HEIGHT);
    if (root().getAttribute('style') === '') root().removeAttribute('style');
    if (hasPopover && this.#element?.matches(':popover-open')) this.#element.hidePopover();
  }

  #keepRoom = (): void => {
    if (!this.#isOpen) return;
    const height = `${String(Math.ceil(this.#element?.getBoundingClientRect().height ?? 0))}px`;
    for (const name of [PADDING, HEIGHT]) root().style.setProperty(name, height);
  };

  get #element(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('#player') ?? null;
  }
}

function root(): HTMLElement {
  return document.documentElement;
}
