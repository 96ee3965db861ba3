/**
 * Prints the size of the script-tag bundle and what each part of it weighs, and fails where one is over its budget.
 * `--json` prints `{ min, gzip, brotli, budget, parts: { name: { min, gzip, budget } } }` instead of the table.
 */
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';
import { kB, measure, sizesLine } from './compress.mjs';
import { PARTS, TOTAL } from './size-parts.mjs';

const code = await readFile(new URL('../dist/gov-article.js', import.meta.url), 'utf8');
const map = await readFile(new URL('../dist/gov-article.js.map', import.meta.url), 'utf8');

const sizes = {
  ...measure(Buffer.from(code)),
  budget: TOTAL,
  parts: partsOf(runsOf(code, new SourceMap(JSON.parse(map)))),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
else printTable(sizes);

const over = [...Object.entries(sizes.parts), ['gov-article.js', sizes]].filter(
  ([, { gzip, budget }]) => gzip > budget,
);
for (const [name, { gzip, budget }] of over)
  console.error(`${name}: ${kB(gzip)} gzip is over the budget of ${kB(budget)}`);
if (over.length > 0) process.exitCode = 1;

/** The bundle in runs of characters that are made from one part. */
function runsOf(text, sourceMap) {
  const runs = [];
  text.split(/(?<=\n)/).forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const part = partFor(sourceMap.findEntry(row, column).originalSource ?? '');
      const last = runs.at(-1);
      if (last?.part === part) last.text += line[column];
      else runs.push({ part, text: line[column] });
    }
  });
  return runs;
}

function partFor(source) {
  // Packages below others, as npm puts them, are told by the last folder of their kind.
  const path = source.replace(/^.*(?=node_modules\/)/, '');
  return PARTS.find(([, , sources]) => sources.test(path))[0];
}

function partsOf(runs) {
  const textOf = (isWanted) => runs.flatMap(({ part, text }) => (isWanted(part) ? text : [])).join('');
  const gzipOf = (text) => gzipSync(text, { level: 9 }).length;
  const whole = gzipOf(textOf(() => true));
  return Object.fromEntries(
    PARTS.map(([name, budget]) => {
      const min = Buffer.byteLength(textOf((part) => part === name));
      return [name, { min, gzip: whole - gzipOf(textOf((part) => part !== name)), budget }];
    }),
  );
}

function printTable({ parts, ...whole }) {
  console.log(`gov-article.js: ${sizesLine(whole)}; budget ${kB(whole.budget)} gzip\n`);
  console.log('     min     gzip   budget');
  for (const [name, { min, gzip, budget }] of Object.entries(parts)) {
    console.log([...[min, gzip, budget].map((bytes) => kB(bytes).padStart(8)), ` ${name}`].join(' '));
  }
}
