/**
 * Prints the sizes of the script-tag bundles and what each part of them weighs, and fails where one is over its budget.
 * `--json` prints `{ bundles: { name: { min, gzip, brotli, budget } }, parts: { name: { min, gzip, budget } } }` instead of
 * the tables.
 */
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';
import { kB, measure, sizesLine } from './compress.mjs';
import { BUDGETS, FULL_PARTS, PARTS } from './size-parts.mjs';

const small = await weigh('gov-article', PARTS, PARTS);
const full = await weigh('gov-article-full', [...FULL_PARTS, ...PARTS], FULL_PARTS);
const sizes = {
  bundles: { [small.name]: small.bundle, [full.name]: full.bundle },
  parts: { ...small.parts, ...full.parts },
};
if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
else for (const bundle of [small, full]) printTable(bundle);

// A bundle and a part of it may have one name.
const over = [...named(sizes.bundles, '.js'), ...named(sizes.parts, '')].filter(({ gzip, budget }) => gzip > budget);
for (const { name, gzip, budget } of over)
  console.error(`${name}: ${kB(gzip)} gzip is over the budget of ${kB(budget)}`);
if (over.length > 0) process.exitCode = 1;

function named(all, ending) {
  return Object.entries(all).map(([name, size]) => ({ name: name + ending, ...size }));
}

/** @param {string} name of the bundle @param all parts, of which the first that fits counts @param shown those of interest */
async function weigh(name, all, shown) {
  const read = (ending) => readFile(new URL(`../dist/${name}.${ending}`, import.meta.url), 'utf8');
  const [code, map] = [await read('js'), await read('js.map')];
  const parts = partsOf(runsOf(code, new SourceMap(JSON.parse(map)), all), shown);
  return { name, bundle: { ...measure(Buffer.from(code)), budget: BUDGETS[name] }, parts };
}

/** The bundle in runs of characters that are made from one part. */
function runsOf(text, sourceMap, all) {
  const runs = [];
  text.split(/(?<=\n)/).forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const part = partFor(sourceMap.findEntry(row, column).originalSource ?? '', all);
      const last = runs.at(-1);
      if (last?.part === part) last.text += line[column];
      else runs.push({ part, text: line[column] });
    }
  });
  return runs;
}

function partFor(source, all) {
  // Packages below others, as npm puts them, are told by the last folder of their kind.
  const path = source.replace(/^.*(?=node_modules\/)/, '');
  return all.find(([, , sources]) => sources.test(path))[0];
}

function partsOf(runs, shown) {
  const textOf = (isWanted) => runs.flatMap(({ part, text }) => (isWanted(part) ? text : [])).join('');
  const gzipOf = (text) => gzipSync(text, { level: 9 }).length;
  const whole = gzipOf(textOf(() => true));
  return Object.fromEntries(
    shown.map(([name, budget]) => {
      const min = Buffer.byteLength(textOf((part) => part === name));
      return [name, { min, gzip: whole - gzipOf(textOf((part) => part !== name)), budget }];
    }),
  );
}

function printTable({ name, bundle, parts }) {
  console.log(`${name}.js: ${sizesLine(bundle)}; budget ${kB(bundle.budget)} gzip\n`);
  console.log('     min     gzip   budget');
  for (const [part, { min, gzip, budget }] of Object.entries(parts)) {
    console.log([...[min, gzip, budget].map((bytes) => kB(bytes).padStart(8)), ` ${part}`].join(' '));
  }
  console.log('');
}
