/** What articles leave behind that come and go. Nothing is judged here: test/e2e/leaks.test.mjs does that. */
import { add, addAndRemove, countObservers, measure, remove } from '../../e2e/leak-probe.mjs';
import { inPage } from '../browser.mjs';
import { table } from '../table.mjs';

const ROUND = 1000; // articles
const TOGETHER = 200;

/** One run is enough: what is left is counted, not timed. */
export const leaks = { name: 'leaks', cases: [{ name: 'leaks-1000', every: 100, repeats: 1 }], run, report };

/** The first batch leaves what all later ones share, such as style sheets and templates: it comes before the first figure. */
function run({ browser, origin }) {
  return inPage(browser, { width: 1280, height: 900 }, async (page) => {
    await countObservers(page);
    await page.goto(`${origin}/plain.html`, { waitUntil: 'load' });
    await remove(page);
    await addAndRemove(page, 40);
    const before = await measure(page);
    await addAndRemove(page, ROUND);
    const after = await measure(page);
    await add(page, TOGETHER);
    const together = await measure(page);
    await remove(page);
    return { before, after, together, gone: await measure(page) };
  });
}

function report(cases) {
  const names = {
    before: 'before',
    after: `${ROUND} articles added and removed`,
    together: `${TOGETHER} articles on the page`,
    gone: 'after them',
  };
  return cases.flatMap(({ name, runs: [found] }) =>
    table(
      [name, 'heap, MB', 'heap / before', 'nodes', 'listeners', 'observers', 'adopted sheets'],
      Object.entries(names).map(([moment, text]) => {
        const { heap, nodes, listeners, observers, sheets } = found[moment];
        return [
          text,
          (heap / 1e6).toFixed(2),
          (heap / found.before.heap).toFixed(2),
          nodes,
          listeners,
          observers,
          sheets,
        ];
      }),
    ),
  );
}
