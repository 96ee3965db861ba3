/**
 * Adds 1,000 articles to a page and takes them away in batches, and shows 200 at once; prints what is there before, with
 * them, and after. Nothing is judged: test/e2e/leaks.test.mjs does that. `npm run bench:leaks`
 */
import { fileURLToPath } from 'node:url';
import { startServer } from '../e2e/server.mjs';
import { add, addAndRemove, countObservers, measure, remove } from '../e2e/leak-probe.mjs';
import { launch } from './browser.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

async function benchLeaks() {
  const server = await startServer({ roots: [folder('../e2e/pages'), folder('../../dist'), folder('../../demo')] });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await countObservers(page);
    await page.goto(`${server.origin}/plain.html`, { waitUntil: 'load' });
    console.log(report(await browser.version(), await run(page)));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The first batch leaves what all later ones share, such as style sheets and templates: it comes before the first figure. */
async function run(page) {
  await remove(page);
  await addAndRemove(page, 40);
  const rows = [['before', await measure(page)]];
  await addAndRemove(page, 1000);
  rows.push(['1,000 articles added and removed', await measure(page)]);
  await addAndRemove(page, 1000);
  rows.push(['another 1,000', await measure(page)]);
  await add(page, 200);
  rows.push(['200 articles on the page', await measure(page)]);
  await remove(page);
  rows.push(['after them', await measure(page)]);
  return rows;
}

function report(version, rows) {
  const [[, before]] = rows;
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const heads = ['', 'heap, MB', 'heap / before', 'nodes', 'listeners', 'observers', 'adopted sheets'];
  return [
    `# Leaks\n\n${version}\n`,
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(([name, { heap, nodes, listeners, observers, sheets }]) =>
      line([name, (heap / 1e6).toFixed(2), (heap / before.heap).toFixed(2), nodes, listeners, observers, sheets]),
    ),
  ].join('\n');
}

await benchLeaks();
