/** Rendering: one or many articles, shown by each variant in a fresh page. */
import { inPage, tracePage } from '../browser.mjs';
import { inTurn } from '../schedule.mjs';
import { medians, spread, table } from '../table.mjs';
import { readStep } from '../trace.mjs';
import { contentCases } from './content-cases.mjs';

export const content = { name: 'content', cases: contentCases, run: runVariants, report };

const LEGEND = [
  'limit: `innerHTML` of the same HTML, as it is. purify: DOMPurify to a string, then `innerHTML`. react: React with that',
  'string in `dangerouslySetInnerHTML`. Ratios are medians of runs (least–greatest). CPU is that of the page’s main thread',
  'until everything is there and the page is idle. The article is plain text in blocks, which needs no sanitizing; the other',
  'contents are HTML, which does. A long article that costs less than a baseline is not sanitized faster: its layout is put',
  'off until it is scrolled to.',
];

async function runVariants(site, testCase) {
  const results = {};
  for (const variant of inTurn(testCase.variants, testCase.runs.length)) {
    results[variant] = await runContent(site, testCase, variant);
  }
  return results;
}

/** @returns {Promise<{ content: object, text?: object, print?: object }>} what trace.mjs reads, by step */
async function runContent({ browser, origin }, testCase, variant) {
  // The plain copy to compare a text step with is the limit's.
  const withText = testCase.hasTextStep && (variant === 'ours' || variant === 'limit');
  const withPrint = testCase.hasPrintStep && variant === 'ours';
  return inPage(browser, { width: 1280, height: 800 }, async (page) => {
    await page.goto(`${origin}/content.html`);
    await page.evaluate((...of) => window.bench.prepare(...of), testCase, variant);
    const events = await tracePage(page, async () => {
      await page.evaluate(() => window.bench.showContent());
      if (withText) await page.evaluate(() => window.bench.enlargeText());
      if (withPrint) await page.evaluate(() => window.bench.printContent());
    });
    return {
      content: readStep(events, 'content'),
      ...(withText && { text: readStep(events, 'text') }),
      ...(withPrint && { print: readStep(events, 'print') }),
    };
  });
}

function report(cases) {
  return [
    '',
    ...LEGEND,
    ...ratioTable(cases),
    ...timeTable(cases),
    ...textTable(cases.filter(({ hasTextStep }) => hasTextStep)),
    ...printTable(cases.filter(({ hasPrintStep }) => hasPrintStep)),
  ];
}

function ratioTable(cases) {
  const cpu = (of) => (run) => run.ours.content.cpu / run[of].content.cpu;
  return table(
    ['content', 'runs', 'CPU / limit', 'CPU / purify', 'CPU / react', 'CPU, ms: limit · purify · ours'],
    cases.map(({ name, runs, variants }) => [
      name,
      runs.length,
      spread(runs, cpu('limit'), 2),
      spread(runs, cpu('purify'), 2),
      variants.includes('react') ? spread(runs, cpu('react'), 2) : '–',
      medians(runs, ['limit', 'purify', 'ours'], (variant) => variant.content.cpu),
    ]),
  );
}

function timeTable(cases) {
  return table(
    ['content', 'first frame / limit', 'ms: limit · purify · ours', 'longest task, ms of CPU', 'by the clock'],
    cases.map(({ name, runs }) => [
      name,
      spread(runs, ({ ours, limit }) => ours.content.frame / limit.content.frame, 2),
      medians(runs, ['limit', 'purify', 'ours'], (variant) => variant.content.frame),
      spread(runs, ({ ours }) => ours.content.taskCpu, 0),
      spread(runs, ({ ours }) => ours.content.task, 0),
    ]),
  );
}

function textTable(cases) {
  return table(
    [
      'one step of the text size',
      'runs',
      'CPU / `font-size` on a plain copy',
      'CPU, ms: plain · ours',
      'longest task, ms of CPU',
    ],
    cases.map(({ name, runs }) => [
      name,
      runs.length,
      spread(runs, ({ ours, limit }) => ours.text.cpu / limit.text.cpu, 2),
      medians(runs, ['limit', 'ours'], (variant) => variant.text.cpu),
      spread(runs, ({ ours }) => ours.text.taskCpu, 0),
    ]),
  );
}

/** A plain page does nothing before it is printed: there is only the work of showing it to compare with. */
function printTable(cases) {
  return table(
    [
      'click on print, until the dialog opens',
      'runs',
      'CPU / showing it by `innerHTML`',
      'CPU, ms',
      'longest task, ms of CPU',
    ],
    cases.map(({ name, runs }) => [
      name,
      runs.length,
      spread(runs, ({ ours, limit }) => ours.print.cpu / limit.content.cpu, 2),
      spread(runs, ({ ours }) => ours.print.cpu, 1),
      spread(runs, ({ ours }) => ours.print.taskCpu, 0),
    ]),
  );
}
