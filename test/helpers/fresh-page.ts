import { waitUntil } from './wait.js';
/** A page of its own inside this one: nothing is registered in it, its modules are new, and it can be narrow. */

export interface FreshPage {
  window: Window & typeof globalThis;
  document: Document;
  /** Runs a module of `src/` there; resolves when it and all its imports have run. */
  load: (module: string) => Promise<void>;
}

const opened = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of opened) frame.remove();
  opened.clear();
});

/** It is gone after the test. */
export async function openPage(body = '', width = 600): Promise<FreshPage> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { border: '0', inlineSize: `${width}px`, blockSize: '500px' });
  frame.srcdoc = `<!doctype html><html lang="vi"><head></head><body style="margin: 0">${body}</body></html>`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  opened.add(frame);
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  return { window: frame.contentWindow as FreshPage['window'], document: page, load: (path) => run(page, path) };
}

async function run(page: Document, path: string): Promise<void> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL(`../../src/${path}`, import.meta.url).href;
  let outcome = '';
  script.onload = () => (outcome = 'ran');
  script.onerror = () => (outcome = 'failed');
  page.head.append(script);
  await waitUntil(() => outcome, `${path} on a fresh page`, { interval: 5 });
  if (outcome === 'failed') throw new Error(`${path} could not be loaded on a fresh page`);
}
