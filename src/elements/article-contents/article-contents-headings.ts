import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchSection } from '../../actions/headings/current-section.js';
import { goToHeading } from '../../actions/headings/heading-focus.js';
import { giveIds } from '../../actions/headings/heading-ids.js';
import { addHeadingLinks, type HeadingLinkOptions } from '../../actions/headings/heading-links.js';
import { headingsOf } from '../../actions/headings/headings.js';
import { Turns } from '../../actions/headings/turns.js';
import { findFragment } from '../../actions/place/fragment.js';
import { hasMoved, isReturn, isTraversal, watchReader } from '../../actions/place/reading-place.js';
import { findTarget, textRootOf } from '../../actions/target.js';
import { followTarget } from '../follow-target.js';

/** What comes, goes or grows. */
const CHANGES = ['gov-article-load', 'gov-article-complete', 'gov-article-error'];

/** Several elements may list the headings of one text: one of them gives these their ids and buttons. */
const turns = new Turns<HTMLElement>();

type ContentsHost = ReactiveControllerHost & HTMLElement & { htmlFor: string | undefined };

export interface HeadingsOptions {
  links: () => HeadingLinkOptions;
}

/** Knows the headings of a text and the one that is read, and gives each a lasting address. */
export class HeadingsController implements ReactiveController {
  readonly #host: ContentsHost;
  readonly #options: HeadingsOptions;
  #root: HTMLElement | undefined;
  #headings: readonly HTMLElement[] = [];
  #looks = 0;
  #current: HTMLElement | undefined;
  #leave: (() => void) | undefined;
  #hasTurn = false;
  #isThere = false;
  /** The headings that have got what they get, and how it is taken back. */
  readonly #equipped = new Set<HTMLElement>();
  readonly #undo: (() => void)[] = [];
  #language = '';
  #stopWatching: (() => void) | undefined;

  constructor(host: ContentsHost, options: HeadingsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    followTarget(host, this.refresh, () => !this.#root || !this.#has(headingsOf(this.#root)));
  }

  /** The text that the headings are of; absent while there is none. */
  get root(): HTMLElement | undefined {
    return this.#root;
  }

  /** How often it was looked at. */
  get looks(): number {
    return this.#looks;
  }

  get headings(): readonly HTMLElement[] {
    return this.#headings;
  }

  /** The heading of what is being read. */
  get current(): HTMLElement | undefined {
    return this.#current;
  }

  hostConnected(): void {
    watchReader();
    addEventListener('hashchange', this.#follow);
    document.addEventListener('DOMContentLoaded', this.refresh);
    for (const type of CHANGES) document.addEventListener(type, this.#refreshIfOurs);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    document.removeEventListener('DOMContentLoaded', this.refresh);
    for (const type of CHANGES) document.removeEventListener(type, this.#refreshIfOurs);
    this.#setRoot(undefined);
  }

  hostUpdate(): void {
    const { language } = this.#options.links();
    if (language === this.#language) return;
    this.#language = language;
    if (!this.#hasTurn) return;
    this.#end();
    this.#begin();
  }

  /** Looks at the text again. */
  refresh = (): void => {
    const target = this.#target;
    this.#looks++;
    this.#setRoot(target && isReady(target) ? textRootOf(target) : undefined);
    this.#setHeadings(this.#root ? headingsOf(this.#root) : []);
    this.#host.requestUpdate();
    // The list itself may push the text down.
    void this.#host.updateComplete.then(this.#arrive);
  };

  get #target(): HTMLElement | undefined {
    return findTarget(this.#host, this.#host.htmlFor);
  }

  #setRoot(root: HTMLElement | undefined): void {
    if (root === this.#root) return;
    this.#leave?.();
    this.#setHeadings([]);
    this.#root = root;
    this.#leave = root && turns.join(root, this.#begin, this.#end);
  }

  #setHeadings(headings: readonly HTMLElement[]): void {
    if (this.#has(headings)) return;
    this.#headings = headings;
    if (this.#hasTurn) this.#equip();
    this.#stopWatching?.();
    if (!headings.includes(this.#current as HTMLElement)) this.#current = undefined;
    this.#stopWatching = headings.length > 0 ? watchSection(headings, this.#setCurrent) : undefined;
  }

  #has(headings: readonly HTMLElement[]): boolean {
    return headings.length === this.#headings.length && headings.every((each, i) => each === this.#headings[i]);
  }

  #setCurrent = (heading: HTMLElement | undefined): void => {
    if (heading === this.#current) return;
    this.#current = heading;
    this.#host.requestUpdate();
  };

  #begin = (): void => {
    this.#hasTurn = true;
    this.#equip();
  };

  #end = (): void => {
    this.#hasTurn = false;
    for (const undo of this.#undo.splice(0)) undo();
    this.#equipped.clear();
  };

  /** Also of a text that has grown: what has its button keeps it, and the focus that may be on it. */
  #equip(): void {
    // An article may have left the page before the elements that list it are told.
    const fresh = this.#headings.filter((heading) => heading.isConnected && !this.#equipped.has(heading));
    for (const heading of fresh) this.#equipped.add(heading);
    const named = giveIds(fresh);
    this.#undo.push(addHeadingLinks(fresh, this.#options.links()), () => {
      for (const heading of named) heading.removeAttribute('id');
    });
  }

  #refreshIfOurs = ({ target }: Event): void => {
    const ours = this.#target;
    if (ours && target instanceof Node && (ours.contains(target) || target.contains(ours))) this.refresh();
    else if (!ours && this.#root) this.refresh();
  };

  /** To where the address leads: the browser, and the article, looked before the heading had its name. */
  #arrive = (): void => {
    if (this.#isThere || hasMoved() || isReturn()) return;
    this.#isThere = this.#goToHash();
  };

  /** A link to a heading that has only just come, and has no name yet. */
  #follow = (): void => {
    if (isTraversal() || (this.#root && findFragment(this.#root, location.hash))) return;
    requestAnimationFrame(() => {
      this.refresh();
      this.#goToHash();
    });
  };

  #goToHash(): boolean {
    const part = this.#root && findFragment(this.#root, location.hash);
    if (!part || !this.#headings.includes(part)) return false;
    goToHeading(part);
    return true;
  }
}

/** Until its article is there, what is in the element is not the text. */
function isReady(target: HTMLElement): boolean {
  return target.localName !== 'gov-article' || (target as { status?: string }).status === 'ready';
}
