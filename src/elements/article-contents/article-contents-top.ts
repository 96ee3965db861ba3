import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { watchFarBelow } from '../../actions/headings/far-below.js';
import { glideToHeading } from '../../actions/headings/heading-focus.js';
import { titleOf } from '../../actions/headings/headings.js';
import { Turns } from '../../actions/headings/turns.js';
import { ToolSheet } from '../../actions/tool-sheet.js';
import { topIcon } from './article-contents-icons.js';

/** At the end of a page the last line can be scrolled out from under the button. */
const ROOM = 'data-gov-top-room';
const sheet = new ToolSheet(`@media screen { [${ROOM}] { padding-block-end: max(64px, 4em); } }`);

/** A text that several elements list has one way up. */
const turns = new Turns<HTMLElement>();

/** A small button at the lower end corner of the screen that takes readers who are far down back to the title. */
export class TopController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #root: HTMLElement | undefined;
  #leave: (() => void) | undefined;
  #stop: (() => void) | undefined;
  #isFar = false;
  /** Whether the button would cover what has the focus. */
  #givesWay = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.follow(undefined);
  }

  /** Belongs to another text from now on. */
  follow(root: HTMLElement | undefined): void {
    if (root === this.#root) return;
    this.#leave?.();
    this.#root = root;
    this.#leave = root && turns.join(root, this.#begin, this.#end);
  }

  render(name: string): TemplateResult | typeof nothing {
    if (!this.#isFar) return nothing;
    return html`<button
      type="button"
      id="top"
      part="top"
      class=${this.#givesWay ? 'away' : ''}
      aria-label=${name}
      title=${name}
      @click=${this.#go}
    >
      ${topIcon}
    </button>`;
  }

  #begin = (): void => {
    const root = this.#root;
    if (root) this.#stop = watchFarBelow(root, titleOf(root) ?? root.firstElementChild ?? root, this.#setFar);
  };

  #end = (): void => {
    this.#stop?.();
    this.#setFar(false);
    this.#root?.removeAttribute(ROOM);
  };

  #setFar = (isFar: boolean): void => {
    if (isFar === this.#isFar) return;
    this.#isFar = isFar;
    this.#givesWay = false;
    if (isFar) {
      document.addEventListener('focusin', this.#giveWay);
      if (this.#root) sheet.adopt(this.#root);
      this.#root?.setAttribute(ROOM, '');
    } else document.removeEventListener('focusin', this.#giveWay);
    this.#host.requestUpdate();
  };

  #giveWay = (event: FocusEvent): void => {
    const [focused] = event.composedPath();
    const button = this.#host.shadowRoot?.querySelector('#top');
    if (!button || !(focused instanceof Element) || focused === button) return;
    this.#givesWay = isOver(button.getBoundingClientRect(), focused.getBoundingClientRect());
    this.#host.requestUpdate();
  };

  #go = (): void => {
    const title = this.#root && (titleOf(this.#root) ?? this.#root);
    if (title) glideToHeading(title);
  };
}

function isOver(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
