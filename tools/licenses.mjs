/**
 * After the build: writes dist/gov-article.licenses.txt, the licences of everything that the script-tag bundles hold. The
 * authors ask for no more than that their names travel along.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const map = JSON.parse(await readFile(new URL('dist/gov-article-full.js.map', root), 'utf8'));
const inBundle = map.sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);

const parts = [await part('gov-article', root)];
for (const name of [...new Set(inBundle)].sort()) parts.push(await part(name, new URL(`node_modules/${name}/`, root)));
await writeFile(new URL('dist/gov-article.licenses.txt', root), parts.join('\n'));

async function part(name, folder) {
  const { version, license } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (!file) throw new Error(`${name} has no licence file.`);
  const text = await readFile(new URL(file, folder), 'utf8');
  const line = '-'.repeat(80);
  return `${line}\n${name} ${version}, ${license}\n${line}\n\n${text.trim()}\n`;
}
