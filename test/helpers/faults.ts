/** The server of tools/faults.mjs, as one test sees it. */
import { expect } from '@open-wc/testing';
import type { GovArticleElement } from '../../src/index.js';
import { waitUntil } from './wait.js';

export interface FaultyServer {
  /** Address of a fault; with `cors`, on another site that lets the page read, or without, one that does not. */
  address: (fault: string) => string;
  elsewhere: (fault: string, cors: boolean) => Promise<string>;
  /** From now on every address of this test answers with the article. */
  mend: () => Promise<void>;
  /** What the server saw: `silent asked`, `silent broken off`, `article answered`. */
  log: () => Promise<string[]>;
}

/** What the article of the server is called. */
export const TITLE = 'Nước đã rút ở vùng trũng';

export function faultyServer(): FaultyServer {
  const page = `page=${crypto.randomUUID()}`;
  const ask = async (name: string): Promise<unknown> => (await fetch(`/faults/${name}?${page}`)).json();
  return {
    address: (fault) => `/faults/${fault}?${page}`,
    elsewhere: async (fault, cors) => {
      const { origin } = (await ask('elsewhere')) as { origin: string };
      return `${origin}/faults/${fault}?${page}${cors ? '&cors' : ''}`;
    },
    mend: async () => {
      await ask('mend');
    },
    log: async () => (await ask('log')) as string[],
  };
}

/** Waits for the end of a load over a real line: 5 MiB take seconds on a busy machine. */
export async function ended(element: GovArticleElement): Promise<GovArticleElement> {
  await waitUntil(() => element.status !== 'loading', 'the article stays on its way', { interval: 20 });
  await element.updateComplete;
  return element;
}

/** Everything that a page's developer would see of us in the console; the browser's own lines do not come this way. */
export function useQuietConsole(): void {
  const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
  let noise: unknown[] = [];
  const before = methods.map((method) => [method, console[method]] as const);
  const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    noise.push(event.type, event instanceof ErrorEvent ? event.message : String(event.reason));
  };

  beforeEach(() => {
    noise = [];
    for (const method of methods) console[method] = (...words: unknown[]) => void noise.push(method, ...words);
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
  });
  afterEach(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20)); // browsers tell of unhandled ones a little later
    for (const [method, own] of before) console[method] = own;
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    expect(noise).to.deep.equal([]);
  });
}
