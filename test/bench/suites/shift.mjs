/** How much a page moves while its article loads and is scrolled through. */
import { inPage } from '../browser.mjs';
import { spread, table } from '../table.mjs';

/** `isBare`: the page keeps no room for the article until the script is there. */
const cases = [
  { name: 'shift-desktop', width: 1280, height: 800, isBare: false },
  { name: 'shift-phone', width: 360, height: 740, isBare: false },
  { name: 'shift-phone-bare', width: 360, height: 740, isBare: true },
].map((testCase) => ({ ...testCase, every: 3, repeats: 1 }));

export const shift = { name: 'shift', cases, run, report };

async function run({ browser, origin }, { width, height, isBare }) {
  return inPage(browser, { width, height }, async (page) => {
    await page.goto(`${origin}/shift.html${isBare ? '?bare' : ''}`);
    return { shift: await page.evaluate(() => window.bench.readToTheEnd()) };
  });
}

function report(cases) {
  return table(
    ['page whose article loads', 'runs', 'layout shift'],
    cases.map(({ name, runs }) => [name, runs.length, spread(runs, (run) => run.shift, 3)]),
  );
}
