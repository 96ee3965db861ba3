/**
 * Articles as the APIs of real sites answer with them. Baselines get the HTML that ours made of each: the same nodes, and
 * already clean. To read the format and to mend its HTML is then work of ours alone, so the ratios are rather too high.
 */
import { inPage, tracePage } from '../browser.mjs';
import { hasCorpora } from '../corpora.mjs';
import { median } from '../statistics.mjs';
import { medians, spread, table } from '../table.mjs';
import { readStep } from '../trace.mjs';

const variants = ['limit', 'purify', 'ours'];

export const corpora = { name: 'corpora', cases: [{ name: 'real-articles', every: 2, repeats: 1 }], run, report };

/** What ours makes of each file, by the site that serves them; made once, so that no run begins with ours warmed. */
const made = new Map();

/** @returns {Promise<object[]>} CPU in ms of each file: `{ name, limit, purify, ours }` */
async function run({ browser, origin }) {
  if (!hasCorpora()) return [];
  const use = (act) => inPage(browser, { width: 1280, height: 800 }, async (page) => act(await opened(page, origin)));
  if (!made.has(origin)) made.set(origin, await use((page) => page.evaluate(() => window.bench.htmlOfAll())));
  return use(async (page) => {
    const names = await page.evaluate((...of) => window.bench.prepare(...of), made.get(origin), variants);
    const events = await tracePage(page, () => page.evaluate(() => window.bench.showAll()));
    const cpu = (variant, i) => readStep(events, `${variant}-${i}`).cpu;
    return names.map((name, i) => ({
      name,
      ...Object.fromEntries(variants.map((variant) => [variant, cpu(variant, i)])),
    }));
  });
}

async function opened(page, origin) {
  await page.goto(`${origin}/corpora.html`);
  return page;
}

function report(cases) {
  if (!hasCorpora()) return ['', 'Real articles are left out: GOV_ARTICLE_CORPORA names no folder of them.'];
  return cases.flatMap(({ runs }) => {
    const [files] = runs;
    const folders = [...new Set(files.map(folderOf))];
    return [
      '',
      'Answers of real APIs, each shown once a run; CPU of all files together. Baselines get the HTML that ours made of each,',
      'already clean: reading the format and mending its HTML is work of ours alone. Worst: the file furthest from purify.',
      ...table(
        ['real articles', 'files', 'runs', 'CPU / limit', 'CPU / purify', 'CPU, ms: limit · purify · ours'],
        [
          ...folders.map((folder) => rowOf(folder, runs, (file) => folderOf(file) === folder)),
          rowOf('all', runs, () => true),
          rowOf(`worst: ${worstOf(runs)}`, runs, ({ name }) => name === worstOf(runs)),
        ],
      ),
    ];
  });
}

function rowOf(title, runs, isWanted) {
  const sums = runs.map((files) => {
    const wanted = files.filter(isWanted);
    return Object.fromEntries(
      variants.map((variant) => [variant, wanted.reduce((sum, file) => sum + file[variant], 0)]),
    );
  });
  const ratio = (baseline) => spread(sums, (sum) => sum.ours / sum[baseline], 2);
  const count = runs[0].filter(isWanted).length;
  return [title, count, runs.length, ratio('limit'), ratio('purify'), medians(sums, variants, (cpu) => cpu)];
}

function worstOf(runs) {
  const ratios = runs[0].map(({ name }, i) => ({
    name,
    ratio: median(runs.map((run) => run[i].ours / run[i].purify)),
  }));
  return ratios.reduce((worst, each) => (each.ratio > worst.ratio ? each : worst)).name;
}

function folderOf({ name }) {
  return name.split('/')[0];
}
