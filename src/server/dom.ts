import { JSDOM } from 'jsdom';
import { quickenChanges } from './quick-changes.js';

/** What the article and its view ask of a browser. */
const NAMES = [
  'Document',
  'DOMParser',
  'document',
  'Element',
  'HTMLImageElement',
  'Node',
  'NodeFilter',
  'Text',
] as const;

/** jsdom, because it is the only DOM outside of browsers that the authors of DOMPurify hold to be safe. */
let window: (Window & typeof globalThis) | undefined;
let running = 0;

/**
 * Runs code of browsers on a server. The names are global only while it runs, and it must be synchronous: nobody else,
 * who would take this for a browser, ever sees them.
 *
 * @param pageUrl absolute address of the page that is made
 */
export function withDom<Result>(pageUrl: string, act: () => Result): Result {
  window ??= createWindow();
  const location = new URL(pageUrl);
  const names = { window, location, self: { origin: location.origin }, ...pick(window, NAMES) };
  const before = Object.keys(names).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  running++;
  try {
    for (const [name, value] of Object.entries(names)) {
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
    }
    return act();
  } finally {
    running--;
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

function createWindow(): Window & typeof globalThis {
  const { window } = new JSDOM();
  // jsdom's selectors listen there for every document that is asked, and would keep each for ever.
  window.addEventListener = () => undefined;
  quickenChanges(window.document, () => running > 0);
  return window;
}

function pick<Source, Name extends keyof Source>(source: Source, names: readonly Name[]): Pick<Source, Name> {
  return Object.fromEntries(names.map((name) => [name, source[name]])) as Pick<Source, Name>;
}
