/** A copy of what a release is made from, which a test may call another version. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const SCRIPTS = ['gov-article.js', 'gov-article-full.js'];
const NEEDED = [
  ...SCRIPTS.flatMap((name) => [`dist/${name}`, `dist/${name}.map`]),
  'dist/gov-article.css',
  'dist/article.schema.json',
  'dist/gov-article.licenses.txt',
  ...['custom-elements.json', 'package.json', 'LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'docs'],
];

/** @returns {Promise<{ path: string, remove: () => Promise<void> }>} an empty folder */
export async function emptyFolder() {
  const path = await mkdtemp(join(tmpdir(), 'gov-article-release-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Puts the project below a folder. @returns {Promise<string>} its path */
export async function copyProject(folder, name) {
  const copy = join(folder, name);
  await mkdir(join(copy, 'dist'), { recursive: true });
  for (const path of NEEDED) await cp(join(root, path), join(copy, path), { recursive: true });
  return copy;
}

/** As if it had been built and described as another version. */
export async function becomeVersion(copy, next, date) {
  await change(copy, 'package.json', (text) => text.replace(`"version": "${version}"`, `"version": "${next}"`));
  await change(copy, 'CHANGELOG.md', (text) => text.replace(/^## \[\d/m, `## [${next}] - ${date}\n\n$&`));
  for (const name of SCRIPTS) await change(copy, `dist/${name}`, (text) => text.replaceAll(version, next));
}

/** Changes a file that is there already. */
export async function change(folder, path, edit) {
  const before = await readFile(join(folder, path), 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`Nothing changed in ${path}.`);
  await writeFile(join(folder, path), after);
}
