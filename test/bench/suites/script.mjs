/** What a script costs before anything is shown: each is loaded for the first time, into a page without an article. */
import { inPage, tracePage } from '../browser.mjs';
import { inTurn } from '../schedule.mjs';
import { medians, spread, table } from '../table.mjs';
import { readScript, scriptCategories } from '../trace.mjs';

export const scripts = { purify: 'purify.js', react: 'react.js', ours: 'gov-article.js' };
const variants = Object.keys(scripts);

export const script = { name: 'script', cases: [{ name: 'cold-script', every: 1, repeats: 2 }], run, report };

async function run(site, testCase) {
  const results = {};
  for (const variant of inTurn(variants, testCase.runs.length))
    results[variant] = await runScript(site, scripts[variant]);
  return results;
}

/** @returns {Promise<{ main: number, other: number }>} CPU in ms: of the main thread, and of those that compile beside it */
export async function runScript({ browser, origin }, file) {
  return inPage(browser, { width: 1280, height: 800 }, async (page) => {
    await page.goto(`${origin}/empty.html`);
    const load = () => page.addScriptTag({ url: `${origin}/${file}` });
    return readScript(await tracePage(page, load, scriptCategories), file);
  });
}

function report(cases) {
  return [
    '',
    'A script that a page loads for the first time: main-thread CPU to run it, and CPU of other threads that read and',
    'compile it meanwhile. purify: DOMPurify’s ES build alone, minified; react: React, React DOM and DOMPurify.',
    ...table(
      ['script', 'runs', 'CPU / purify', 'CPU / react', 'CPU, ms: purify · react · ours', 'beside it, ms'],
      cases.map(({ name, runs }) => [
        name,
        runs.length,
        spread(runs, ({ ours, purify }) => ours.main / purify.main, 2),
        spread(runs, ({ ours, react }) => ours.main / react.main, 2),
        medians(runs, variants, ({ main }) => main),
        medians(runs, variants, ({ other }) => other),
      ]),
    ),
  ];
}
