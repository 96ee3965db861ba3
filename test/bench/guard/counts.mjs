/** What does not depend on the speed of a machine: how often things are done while an article is shown, and what stays. */
import { countObservers } from '../../e2e/leak-probe.mjs';
import { inPage, tracePage } from '../browser.mjs';
import { readForced, forcedCategories } from '../trace.mjs';
import { contentCases } from '../suites/content-cases.mjs';

/** How many frames a long article takes depends on the machine, and so do its layouts. */
const cases = [
  { name: 'article', isInOneGo: true },
  { name: 'old-html', isInOneGo: true },
  { name: '10-articles', isInOneGo: true },
  { name: 'word', isInOneGo: false },
  { name: 'captions-40x', isInOneGo: false },
];

/** @returns {Promise<Record<string, number>>} counts by their name in the record */
export async function measureCounts(site) {
  const counts = {};
  for (const { name, isInOneGo } of cases) {
    const { layouts, styles, ...others } = await countCase(site, name);
    const found = isInOneGo ? { ...others, layouts, styles } : others;
    for (const [what, count] of Object.entries(found)) counts[`${name}: ${what}`] = count;
  }
  return { ...counts, ...(await countLoadedPage(site)) };
}

/** What is done and what is there more, from before an article is shown until all of it is. */
function countCase({ browser, origin }, name) {
  const testCase = contentCases.find((each) => each.name === name);
  return inPage(browser, { width: 1280, height: 800 }, async (page) => {
    await page.evaluateOnNewDocument(countCalls);
    await page.goto(`${origin}/content.html`);
    await page.evaluate((testCase) => window.bench.prepare(testCase, 'ours'), testCase);
    const before = await countPage(page);
    const events = await tracePage(page, () => page.evaluate(() => window.bench.showContent()), forcedCategories);
    const after = await countPage(page);
    const gained = Object.fromEntries(Object.keys(after).map((what) => [what, after[what] - before[what]]));
    return { ...gained, ...readForced(events) };
  });
}

async function countPage(page) {
  const devtools = await page.createCDPSession();
  for (let i = 0; i < 3; i += 1) await devtools.send('HeapProfiler.collectGarbage');
  await devtools.detach();
  const { JSEventListeners: listeners, LayoutCount: layouts, RecalcStyleCount: styles } = await page.metrics();
  return { listeners, layouts, styles, ...(await page.evaluate(readCounts)) };
}

/** A page as a reader loads it. */
function countLoadedPage({ browser, origin }) {
  return inPage(browser, { width: 360, height: 740 }, async (page) => {
    let requests = 0;
    page.on('request', (request) => (requests += Number(request.url().startsWith('http'))));
    await countObservers(page);
    await page.goto(`${origin}/load/ours.html`, { waitUntil: 'networkidle0' });
    const counts = {
      requests,
      observers: await page.evaluate(() => window.watching),
      ...(await page.evaluate(countSheets)),
    };
    return Object.fromEntries(Object.entries(counts).map(([what, count]) => [`page: ${what}`, count]));
  });
}

/** In the page, before its scripts: DOMPurify walks once through each piece of HTML that it cleans. */
function countCalls() {
  window.calls = { parses: 0, walks: 0 };
  const count = (owner, method, name) => {
    const original = owner[method];
    owner[method] = function (...values) {
      window.calls[name] += 1;
      return original.apply(this, values);
    };
  };
  count(DOMParser.prototype, 'parseFromString', 'parses');
  count(window.Document.prototype, 'createNodeIterator', 'walks');
}

/** In the page. */
function readCounts() {
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? elementsIn(shadowRoot) : 0),
      0,
    );
  return { ...window.calls, elements: elementsIn(document) };
}

/** In the page: sheets that elements adopted, their rules, and the custom properties that these set. */
function countSheets() {
  const rootsIn = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const sheets = [...new Set(rootsIn(document).flatMap((root) => [...root.adoptedStyleSheets]))];
  const text = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
  const properties = new Set(text.match(/(?<![\w-])--[\w-]+(?=\s*:)/g));
  return { 'style sheets': sheets.length, declarations: text.split(';').length, 'custom properties': properties.size };
}
