/** Adds articles to a page, takes them away, and counts what is left of them. For the whole-page test and the benchmark. */

/** Makes a page count the observers that watch something. Before its first script runs. */
export function countObservers(page) {
  return page.evaluateOnNewDocument(() => {
    window.watching = 0;
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
      window[name] = class extends window[name] {
        #isWatching = false;
        #count(isWatching) {
          window.watching += Number(isWatching) - Number(this.#isWatching);
          this.#isWatching = isWatching;
        }
        observe(...values) {
          this.#count(true);
          return super.observe(...values);
        }
        disconnect() {
          this.#count(false);
          return super.disconnect();
        }
      };
    }
  });
}

/** @returns {Promise<{ heap: number, nodes: number, listeners: number, observers: number, sheets: number }>} heap in bytes */
export async function measure(page) {
  const devtools = await page.createCDPSession();
  // What the first collection frees lets go of more.
  for (let i = 0; i < 3; i += 1) await devtools.send('HeapProfiler.collectGarbage');
  await devtools.detach();
  const { JSHeapUsedSize: heap, Nodes: nodes, JSEventListeners: listeners } = await page.metrics();
  const [observers, sheets] = await page.evaluate(() => [window.watching, document.adoptedStyleSheets.length]);
  return { heap, nodes, listeners, observers, sheets };
}

/** Articles from the property and from the address, ready and still loading; the first of a batch is used as readers do. */
export async function addAndRemove(page, count, batch = 20) {
  for (let added = 0; added < count; added += batch) {
    await add(page, Math.min(batch, count - added));
    await remove(page);
  }
}

export function add(page, count) {
  return page.evaluate(async (count) => {
    window.json ??= await (await fetch('articles/portal-article.json')).json();
    const src = 'articles/portal-article.json';
    const lazy = { loading: 'lazy', src };
    const forms = [{ article: window.json }, { article: window.json, printPage: true }, { src }, lazy];
    const articles = Array.from({ length: count }, (_, i) =>
      Object.assign(document.createElement('gov-article'), forms[i % forms.length]),
    );
    document.body.append(...articles);
    const [first] = articles;
    while (first.status !== 'ready') await new Promise((resolve) => setTimeout(resolve, 5));
    await first.updateComplete;
    const tool = (tag) => first.shadowRoot.querySelector(tag);
    tool('font-size-toggle').increase();
    tool('font-size-toggle').reset();
    tool('email-share').open();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await tool('email-share').updateComplete;
  }, count);
}

/** Also ends what was still loading. */
export function remove(page) {
  return page.evaluate(async () => {
    for (const article of document.body.querySelectorAll('gov-article')) article.remove();
    await new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));
  });
}
