/**
 * After the build: writes the hash and the sizes of the script-tag bundle to dist/gov-article.integrity.json and into
 * the README, so that the snippet which webmasters copy always belongs to the file they get.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { measure, sizesLine } from './compress.mjs';
import { changeReadme, writeToReadme } from './readme.mjs';

const file = 'gov-article.js';
const hashes = /integrity="[^"]*"/g;

const bundle = await readFile(new URL(`../dist/${file}`, import.meta.url));
const integrity = `sha384-${createHash('sha384').update(bundle).digest('base64')}`;
const bytes = measure(bundle);

const record = JSON.stringify({ file, integrity, bytes }, null, 2);
await writeFile(new URL('../dist/gov-article.integrity.json', import.meta.url), `${record}\n`);

await changeReadme((readme) => {
  if (!readme.match(hashes)) throw new Error('README.md has no integrity="…" to fill in.');
  return readme.replace(hashes, () => `integrity="${integrity}"`);
});
await writeToReadme('integrity', sizesLine(bytes));
