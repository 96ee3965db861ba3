import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, onStringsChange, stringsFor, type Strings, type StringTable } from '../i18n/strings.js';

const connected = new Set<StringsController>();
let observer: MutationObserver | undefined;
let stopListening: (() => void) | undefined;

/** Gives an element the texts of the language it is in, and renders it again when the page changes its language. */
export class StringsController<Texts extends Strings = Strings> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #table: StringTable<Texts> | undefined;

  /** @param table of controls that have more texts than the article and its three */
  constructor(host: ReactiveControllerHost & HTMLElement, table?: StringTable<Texts>) {
    this.#host = host;
    this.#table = table;
    host.addController(this);
  }

  /** BCP 47; empty where the page names none. */
  get language(): string {
    return languageOf(this.#host);
  }

  get strings(): Texts {
    const { language } = this;
    // Without a table of their own, elements ask for no other texts than those of the core.
    return this.#table ? stringsFor(language, this.#table) : (stringsFor(language) as Texts);
  }

  hostConnected(): void {
    connected.add(this);
    if (connected.size === 1) watch();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size === 0) unwatch();
  }

  refresh(): void {
    this.#host.requestUpdate();
  }
}

/** One observer serves every control of the page. */
function watch(): void {
  const refresh = (): void => {
    for (const controller of connected) controller.refresh();
  };
  observer = new MutationObserver(refresh);
  observer.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
  stopListening = onStringsChange(refresh);
}

function unwatch(): void {
  observer?.disconnect();
  stopListening?.();
}
