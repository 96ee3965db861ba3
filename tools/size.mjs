/** Prints the size of the script-tag bundle, what each part of it weighs, and fails past the budget. */
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { kB, measure, sizesLine } from './compress.mjs';

const budget = 62_500; // bytes of gzip; compressors of different machines differ by a hundred

const bundle = await readFile(new URL('../dist/gov-article.js', import.meta.url));
const map = JSON.parse(await readFile(new URL('../dist/gov-article.js.map', import.meta.url), 'utf8'));
const bytes = measure(bundle);

console.log(`gov-article.js: ${sizesLine(bytes)}\n`);
console.log('Minified bytes by origin:');
for (const [part, weight] of sharesOf(bundle.toString('utf8'), new SourceMap(map))) {
  const percent = ((weight / bytes.min) * 100).toFixed(1);
  console.log(`  ${kB(weight).padStart(8)}  ${percent.padStart(4)} %  ${part}`);
}

const verdict = bytes.gzip <= budget ? 'within' : 'OVER';
console.log(`\n${kB(bytes.gzip)} gzip is ${verdict} the budget of ${kB(budget)}.`);
if (bytes.gzip > budget) process.exitCode = 1;

/** Gives each character of the bundle to the source it was made from; heaviest part first. */
function sharesOf(code, sourceMap) {
  const weights = new Map();
  code.split('\n').forEach((line, row) => {
    let column = 0;
    for (const character of `${line}\n`) {
      const part = partOf(sourceMap.findEntry(row, column).originalSource);
      weights.set(part, (weights.get(part) ?? 0) + Buffer.byteLength(character));
      column += character.length;
    }
  });
  return [...weights].sort((a, b) => b[1] - a[1]);
}

/** The package or the folder of ours that a source path belongs to. */
function partOf(source) {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(source)?.[1];
  if (name) return /^(lit|lit-html|lit-element|@lit\/reactive-element)$/.test(name) ? 'lit' : name;
  return /\bsrc\/[^/]+/.exec(source)?.[0] ?? 'glue of the bundler';
}
