/** Writes what was measured as Markdown. */
import { summarize } from './statistics.mjs';

const LEGEND = [
  'limit: `innerHTML` of clean HTML. purify: DOMPurify to a string, then `innerHTML`. Ratios are medians (least–greatest).',
  'CPU is that of the page’s main thread until everything is there and the page is idle. The article is plain text in',
  'blocks, which needs no sanitizing; the old HTML does. A long article that costs less than a baseline is not sanitized',
  'faster: its layout is put off until it is scrolled to.',
];

/**
 * @param {{ content: object[], shift: object[] }} results every case with its `runs`, each with a result per variant
 * @param {string[]} machine lines on what it ran
 */
export function report({ content, shift }, machine) {
  const withText = content.filter(({ runs }) => runs.some(({ ours }) => ours.text));
  return [
    '# Benchmark',
    ...machine.map((line) => `- ${line}`),
    '',
    ...LEGEND,
    ...(content.length > 0 ? contentTables(content) : []),
    ...(withText.length > 0 ? textTable(withText) : []),
    ...(shift.length > 0 ? shiftTable(shift) : []),
  ].join('\n');
}

function contentTables(cases) {
  return [
    ...table(
      ['content', 'CPU / limit', 'CPU / purify', 'first frame / limit', 'CPU, ms: limit · purify · ours'],
      cases.map(({ name, runs }) => [
        name,
        ratio(runs, ({ ours, limit }) => ours.content.cpu / limit.content.cpu),
        ratio(runs, ({ ours, purify }) => ours.content.cpu / purify.content.cpu),
        ratio(runs, ({ ours, limit }) => ours.content.frame / limit.content.frame),
        ['limit', 'purify', 'ours'].map((name) => mid(runs, (run) => run[name].content.cpu)).join(' · '),
      ]),
    ),
    ...table(
      ['content', 'first frame, ms: limit · purify · ours', 'longest task, ms of CPU', 'by the clock'],
      cases.map(({ name, runs }) => [
        name,
        ['limit', 'purify', 'ours'].map((name) => mid(runs, (run) => run[name].content.frame)).join(' · '),
        spread(runs, ({ ours }) => ours.content.taskCpu),
        spread(runs, ({ ours }) => ours.content.task),
      ]),
    ),
  ];
}

function textTable(cases) {
  return table(
    [
      'one step of the text size',
      'CPU / `font-size` on a plain copy',
      'CPU, ms: plain · ours',
      'longest task, ms of CPU',
    ],
    cases.map(({ name, runs }) => [
      name,
      ratio(runs, ({ ours, limit }) => ours.text.cpu / limit.text.cpu),
      ['limit', 'ours'].map((name) => mid(runs, (run) => run[name].text.cpu)).join(' · '),
      spread(runs, ({ ours }) => ours.text.taskCpu),
    ]),
  );
}

function shiftTable(cases) {
  return table(
    ['page whose article loads', 'layout shift'],
    cases.map(({ name, runs }) => [name, print(runs, ({ ours }) => ours.shift, 3)]),
  );
}

function ratio(runs, of) {
  return print(runs, of, 2);
}

function spread(runs, of) {
  return print(runs, of, 0);
}

function print(runs, of, digits) {
  const { median, min, max } = summarize(runs.map(of));
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}

function mid(runs, of) {
  const { median } = summarize(runs.map(of));
  return median.toFixed(median < 10 ? 1 : 0);
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return ['', line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}
