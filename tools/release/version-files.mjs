/** What the folder of one version holds. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../list-files.mjs';
import { embedFiles } from './embed-page.mjs';

const SCRIPTS = ['gov-article', 'gov-article-full'];

/** For articles that a server has rendered. */
const STYLES = ['gov-article'];

/** Below the names that they have in the package. */
const BESIDE = [
  ...SCRIPTS.map((name) => [`dist/${name}.js.map`, `${name}.js.map`]),
  ['dist/article.schema.json', 'article.schema.json'],
  ['dist/gov-article.licenses.txt', 'gov-article.licenses.txt'],
  ...['custom-elements.json', 'LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md'].map((name) => [name, name]),
];

/** `site` is the documentation as pages. */
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
  checkSite(files, release.version, scripts.at(-1));
  for (const [path, bytes] of await embedFiles(root, scripts)) files.set(`embed/${path}`, bytes);
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

/** The documentation of another build, or none, must not go along; nor one that does not lead to the page beside it. */
function checkSite(files, version, full) {
  const start = String(files.get('site/index.html'));
  const script = files.get('site/assets/gov-article-full.js') ?? Buffer.of();
  const wanted = [`class="version">${version}<`, full.integrity, 'href="../embed/index.html'];
  if (wanted.every((each) => start.includes(each)) && integrityOf(script) === full.integrity) return;
  throw new Error('site/ is not the documentation of this build. Run: npm run docs -- --in-release');
}

/** Those below a folder; none where there is no such folder. */
export async function filesIn(folder) {
  return listFiles(folder).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
