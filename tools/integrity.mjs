/**
 * After the build: writes the hash and the sizes of the script-tag bundle to dist/gov-article.integrity.json and into
 * the README, so that the snippet which webmasters copy always belongs to the file they get.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { measure, sizesLine } from './compress.mjs';

const file = 'gov-article.js';
const readmeUrl = new URL('../README.md', import.meta.url);
const hashes = /integrity="[^"]*"/g;
const sizes = /(<!-- integrity -->)[^]*?(<!-- \/integrity -->)/;

const bundle = await readFile(new URL(`../dist/${file}`, import.meta.url));
const integrity = `sha384-${createHash('sha384').update(bundle).digest('base64')}`;
const bytes = measure(bundle);

const record = JSON.stringify({ file, integrity, bytes }, null, 2);
await writeFile(new URL('../dist/gov-article.integrity.json', import.meta.url), `${record}\n`);

const readme = await readFile(readmeUrl, 'utf8').catch(() => fail('there is no README.md'));
if (!readme.match(hashes)) fail('README.md has no integrity="…" to fill in');
if (!sizes.test(readme)) fail('README.md has no <!-- integrity -->…<!-- /integrity --> to write the sizes between');

const updated = readme
  .replace(hashes, () => `integrity="${integrity}"`)
  .replace(sizes, (_, open, close) => `${open}\n\n${sizesLine(bytes)}\n\n${close}`);
if (updated !== readme) await writeFile(readmeUrl, updated);

function fail(reason) {
  console.error(`tools/integrity.mjs: ${reason}.`);
  process.exit(1);
}
