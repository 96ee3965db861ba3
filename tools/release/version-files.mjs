/** What the folder of one version holds. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../list-files.mjs';

const SCRIPTS = ['gov-article', 'gov-article-full'];

/** For articles that a server has rendered. */
const STYLES = ['gov-article'];

/** Below the names that they have in the package. `site` is the documentation as pages, where it was built. */
const BESIDE = [
  ...SCRIPTS.map((name) => [`dist/${name}.js.map`, `${name}.js.map`]),
  ['dist/article.schema.json', 'article.schema.json'],
  ['dist/gov-article.licenses.txt', 'gov-article.licenses.txt'],
  ...['custom-elements.json', 'LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md'].map((name) => [name, name]),
];
const FOLDERS = ['docs', 'site'];

/**
 * @param {string} root of the project, after the build
 * @param {{ version: string, date: string }} release
 * @returns {Promise<Map<string, Buffer>>} by path, in an order that does not change
 */
export async function versionFiles(root, release) {
  const files = new Map();
  const add = async (name, ending) => {
    const bytes = await readFile(join(root, 'dist', `${name}.${ending}`));
    // A name of its own for these bytes, also where the file is copied away from its folder.
    const file = `${name}-${release.version}.${sha384(bytes, 'hex').slice(0, 8)}.${ending}`;
    files.set(file, bytes);
    return { name, file, integrity: integrityOf(bytes), bytes: bytes.length };
  };
  const scripts = [];
  const styles = [];
  for (const name of SCRIPTS) scripts.push(await add(name, 'js')); // one after the other, for their order
  for (const name of STYLES) styles.push(await add(name, 'css'));
  for (const { file } of scripts) checkVersion(file, files.get(file), release.version);
  for (const [from, to] of BESIDE) files.set(to, await readFile(join(root, from)));
  for (const folder of FOLDERS) {
    for (const path of await filesIn(join(root, folder)))
      files.set(`${folder}/${path}`, await readFile(join(root, folder, path)));
  }
  files.set('integrity.json', Buffer.from(`${JSON.stringify({ ...release, scripts, styles }, null, 2)}\n`));

  const sums = [...files].map(([path, bytes]) => `${sha384(bytes, 'hex')}  ${path}\n`);
  files.set('SHA384SUMS', Buffer.from(sums.join('')));
  return files;
}

/** As `integrity="…"` has it. */
export const integrityOf = (bytes) => `sha384-${sha384(bytes, 'base64')}`;

const sha384 = (bytes, encoding) => createHash('sha384').update(bytes).digest(encoding);

/** A build of another version must not go by this name. */
function checkVersion(file, script, version) {
  if (script.includes(`/*! gov-article ${version};`)) return;
  throw new Error(`The script for ${file} was not built as version ${version}. Run: npm run build`);
}

/** Those below a folder; none where there is no such folder. */
export async function filesIn(folder) {
  return listFiles(folder).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
