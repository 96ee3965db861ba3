/** A copy of the project, built as it is, in which a test may make releases and call them another version. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const SCRIPTS = ['gov-article', 'gov-article-full'];
const BESIDE = ['custom-elements.json', 'package.json', 'LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md'];

/** What the documentation and a release are made from, with the tools that make them. */
const ALL = ['dist', 'docs', 'demo', 'src', 'tools', 'tsconfig.json', ...BESIDE];

/** What a release is made from. */
const NEEDED = [
  ...SCRIPTS.flatMap((name) => ['js', 'js.map', 'integrity.json'].map((ending) => `dist/${name}.${ending}`)),
  ...['dist/gov-article.css', 'dist/article.schema.json', 'dist/gov-article.licenses.txt'],
  ...['demo/embed.html', 'demo/embed', 'demo/articles', 'demo/img', 'docs', 'site', ...BESIDE],
];

/** @returns {Promise<{ path: string, remove: () => Promise<void> }>} an empty folder */
export async function emptyFolder() {
  const path = await mkdtemp(join(tmpdir(), 'gov-article-release-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Puts the project, with its documentation as pages, below a folder. @returns {Promise<string>} its path */
export async function copyProject(folder) {
  const copy = await copyPaths(ALL, root, join(folder, 'project'));
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  await writeDocumentation(copy);
  return copy;
}

/** Puts what a release is made from below a folder, as it is in a copy of the project. @returns {Promise<string>} its path */
export const copyRelease = (project, folder, name) => copyPaths(NEEDED, project, join(folder, name));

async function copyPaths(paths, from, to) {
  await mkdir(join(to, 'dist'), { recursive: true });
  for (const path of paths) await cp(join(from, path), join(to, path), { recursive: true });
  return to;
}

/** `npm run docs -- --in-release`, as `npm run release` has it. */
export async function writeDocumentation(copy) {
  await runIn(copy, 'tools/docs/main.mjs', '--in-release');
}

/** Runs a tool of a copy. @returns {Promise<string>} what it printed */
export async function runIn(copy, tool, ...options) {
  const { stdout } = await promisify(execFile)(process.execPath, [join(copy, tool), ...options], { cwd: copy });
  return stdout;
}

/** As if it had been built, documented and described as another version. */
export async function becomeVersion(copy, next, date) {
  await change(copy, 'package.json', (text) => text.replace(`"version": "${version}"`, `"version": "${next}"`));
  await change(copy, 'CHANGELOG.md', (text) => text.replace(/^## \[\d/m, `## [${next}] - ${date}\n\n$&`));
  for (const name of SCRIPTS) {
    await change(copy, `dist/${name}.js`, (text) => text.replaceAll(version, next));
    const digest = createHash('sha384').update(await readFile(join(copy, `dist/${name}.js`)));
    const integrity = `sha384-${digest.digest('base64')}`;
    await change(copy, `dist/${name}.integrity.json`, (text) => JSON.stringify({ ...JSON.parse(text), integrity }));
  }
  const [full] = SCRIPTS.slice(-1);
  await cp(join(copy, `dist/${full}.js`), join(copy, `site/assets/${full}.js`));
  const [before, after] = await Promise.all(
    [root, copy].map((each) => readFile(join(each, `dist/${full}.integrity.json`))),
  );
  const hashes = [before, after].map((text) => JSON.parse(text).integrity);
  await change(copy, 'site/index.html', (text) => text.replaceAll(version, next).replaceAll(...hashes));
}

/** Changes a file that is there already. */
export async function change(folder, path, edit) {
  const before = await readFile(join(folder, path), 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`Nothing changed in ${path}.`);
  await writeFile(join(folder, path), after);
}
