/**
 * After the build: writes the hashes and the sizes of the script-tag bundles beside them and into the README, so that the
 * snippet which webmasters copy always belongs to the file they get.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { measure, sizesLine } from './compress.mjs';
import { changeReadme, writeToReadme } from './readme.mjs';

const names = ['gov-article', 'gov-article-full'];
const dist = new URL('../dist/', import.meta.url);
const lines = [];

for (const name of names) {
  const file = `${name}.js`;
  const bundle = await readFile(new URL(file, dist));
  const integrity = `sha384-${createHash('sha384').update(bundle).digest('base64')}`;
  const bytes = measure(bundle);
  lines.push(`\`${file}\`: ${sizesLine(bytes)}`);
  await writeFile(new URL(`${name}.integrity.json`, dist), `${JSON.stringify({ file, integrity, bytes }, null, 2)}\n`);
  await writeHash(file, integrity);
}
await writeToReadme('integrity', lines.join('\\\n'));

async function writeHash(file, integrity) {
  const hashes = new RegExp(`(?<=src="${file}" integrity=")[^"]*`, 'g');
  await changeReadme((readme) => {
    if (!readme.match(hashes)) throw new Error(`README.md has no src="${file}" integrity="…" to fill in.`);
    return readme.replace(hashes, () => integrity);
  });
}
