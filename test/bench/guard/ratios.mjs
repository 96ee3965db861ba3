/**
 * CPU of ours by CPU of a baseline, both measured in turn in the same page, so that whatever else the machine does meets
 * both. An article is shown several times in a page: what is compared is warm, and many turns take little time.
 */
import { inPage, tracePage } from '../browser.mjs';
import { inTurn } from '../schedule.mjs';
import { median } from '../statistics.mjs';
import { contentCases } from '../suites/content-cases.mjs';
import { runScript, scripts } from '../suites/script.mjs';
import { readStep } from '../trace.mjs';

const byCpu = (baseline) => ({ what: `CPU / ${baseline}`, of: (turn) => turn.ours.cpu / turn[baseline].cpu });
/** Whether a long article is still built in slices. */
const byTask = { what: 'longest task / CPU of limit', of: (turn) => turn.ours.taskCpu / turn.limit.cpu };

/** `pages` in one pass, with so many `turns` in each, after one that warms it. */
export const ratioCases = [
  {
    name: 'article',
    variants: ['limit', 'purify', 'ours'],
    ratios: [byCpu('limit'), byCpu('purify')],
    pages: 2,
    turns: 8,
  },
  {
    name: 'old-html',
    variants: ['limit', 'purify', 'ours'],
    ratios: [byCpu('limit'), byCpu('purify')],
    pages: 2,
    turns: 8,
  },
  { name: 'heavy-tags', variants: ['purify', 'ours'], ratios: [byCpu('purify')], pages: 1, turns: 8 },
  { name: 'word', variants: ['purify', 'ours'], ratios: [byCpu('purify')], pages: 2, turns: 7 },
  { name: '10-articles', variants: ['purify', 'ours'], ratios: [byCpu('purify')], pages: 2, turns: 7 },
  { name: 'old-html-100x', variants: ['limit', 'ours'], ratios: [byTask], pages: 1, turns: 4 },
  { name: 'cold-script', variants: ['purify', 'ours'], ratios: [byCpu('purify')], pages: 8, turns: 1 },
];

/** @returns a function that measures a pass; each pass it is called again, its ratios are made of all turns so far */
export function ratiosOf(site, testCase) {
  const measure = testCase.name === 'cold-script' ? measureScript : measureContent;
  const turns = [];
  return async () => {
    for (let page = 0; page < testCase.pages; page += 1) turns.push(...(await measure(site, testCase, page)));
    const entries = testCase.ratios.map(({ what, of }) => [
      `${testCase.name}: ${what}`,
      rounded(median(turns.map(of))),
    ]);
    return Object.fromEntries(entries);
  };
}

/** @returns {Promise<Record<string, object>[]>} what trace.mjs reads, by variant, of each turn */
function measureContent({ browser, origin }, { name, variants, turns }) {
  const content = contentCases.find((each) => each.name === name);
  return inPage(browser, { width: 1280, height: 800 }, async (page) => {
    await page.goto(`${origin}/content.html`);
    await page.evaluate((...of) => window.bench.prepare(...of), content, ...variants);
    const indexes = Array.from({ length: turns + 1 }, (_, i) => i);
    const steps = indexes.flatMap((i) => inTurn(variants, i).map((variant) => [variant, `${variant}-${i}`]));
    const events = await tracePage(page, () => page.evaluate(showAll, steps));
    const read = (variant, i) => [variant, readStep(events, `${variant}-${i}`)];
    return indexes.slice(1).map((i) => Object.fromEntries(variants.map((variant) => read(variant, i))));
  });
}

/** In the page. */
async function showAll(steps) {
  for (const [variant, step] of steps) {
    await window.bench.makeRoom(variant);
    await window.bench.showContent(step);
  }
}

async function measureScript(site, { variants }, page) {
  const turn = {};
  for (const variant of inTurn(variants, page)) turn[variant] = { cpu: (await runScript(site, scripts[variant])).main };
  return [turn];
}

/** More digits than that are noise, and would change the record each time. */
function rounded(ratio) {
  return Number(ratio.toFixed(2));
}
