/** Whole pages on an old phone: a slow line, a slow processor, a small screen, nothing in the cache. */
import { inPage } from '../browser.mjs';
import { inTurn } from '../schedule.mjs';
import { median } from '../statistics.mjs';
import { medians, spread, table } from '../table.mjs';

const variants = ['plain', 'by-hand', 'react', 'ours'];
const phone = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const SLOWDOWN = 4;
const slowLine = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }; // ms, B/s

export const load = { name: 'load', cases: [{ name: 'load-phone', every: 2, repeats: 1 }], run, report };

async function run(site, testCase) {
  const results = {};
  for (const variant of inTurn(variants, testCase.runs.length)) results[variant] = await loadPage(site, variant);
  return results;
}

/** @returns {Promise<{ paint: number, article: number, shift: number, blocked: number, bytes: number }>} ms, but for shift and bytes */
function loadPage({ browser, origin }, variant) {
  return inPage(browser, phone, async (page) => {
    const devtools = await page.createCDPSession();
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slowLine);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${origin}/load/${variant}.html`, { waitUntil: 'load' });
    const seen = await page.evaluate(() => window.seen());
    return { ...seen, bytes };
  });
}

/** In the page, before its scripts. A task blocks for as long as it takes longer than 50 ms; before the first paint none does. */
function watch() {
  const found = { paint: 0, article: 0, first: 0, shift: 0, tasks: [] };
  const observe = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (found.paint = startTime));
  observe(
    'paint',
    ({ name, startTime }) => (found.first = name === 'first-contentful-paint' ? startTime : found.first),
  );
  observe('layout-shift', ({ value }) => (found.shift += value));
  observe('longtask', ({ startTime, duration }) => found.tasks.push({ startTime, duration }));
  const isThere = () => document.querySelector('main h1');
  const look = () => (isThere() ? (found.article = performance.now()) : requestAnimationFrame(look));
  requestAnimationFrame(look);

  window.seen = async () => {
    while (!found.article) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 1000)); // pictures on the screen, and what follows them
    const { first, tasks, ...rest } = found;
    const blocked = tasks
      .filter(({ startTime }) => startTime >= first)
      .reduce((sum, { duration }) => sum + duration - 50, 0);
    return { ...rest, blocked };
  };
}

function report(cases) {
  return [
    '',
    `Whole pages, nothing in the cache: ${phone.width} × ${phone.height}, processor ${SLOWDOWN} times slower, 1.6 Mbit/s,`,
    `${slowLine.latency} ms to the server and back, everything compressed. Medians: plain (the server wrote the article into the`,
    'page) · by hand (fetch, DOMPurify, `innerHTML`) · react (React, DOMPurify) · ours (script tag with `defer`, `src`).',
    'Times are by the clock, so that only a quiet machine gives good ones.',
    ...cases.flatMap(({ name, runs }) =>
      table(
        [`${name}, ${runs.length} runs`, variants.join(' · '), 'ours / plain', 'ours / by hand', 'ours / react'],
        [
          row('largest contentful paint, ms', runs, ({ paint }) => paint),
          row('the article’s first frame, ms', runs, ({ article }) => article),
          row('total blocking time, ms', runs, ({ blocked }) => blocked),
          row('on the line, kB', runs, ({ bytes }) => bytes / 1000),
          ['layout shift', variants.map((each) => shiftOf(runs, each)).join(' · '), '–', '–', '–'],
        ],
      ),
    ),
  ];
}

function shiftOf(runs, variant) {
  return median(runs.map((run) => run[variant].shift)).toFixed(3);
}

function row(what, runs, of) {
  // Where a page never blocks there is nothing to divide by.
  const isComparable = (baseline) => runs.every((run) => of(run[baseline]) > 0);
  const ratio = (baseline) =>
    isComparable(baseline) ? spread(runs, (run) => of(run.ours) / of(run[baseline]), 2) : '–';
  return [what, medians(runs, variants, of), ratio('plain'), ratio('by-hand'), ratio('react')];
}
