/** The documentation site as `npm run docs` makes it, in a folder of its own, for the tests of one file. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../tools/docs/build.mjs';
import { readData } from '../../tools/docs/data.mjs';

/** The site may lie in any folder of a server. */
const FOLDER = 'cong/tai-lieu';

/**
 * @returns {Promise<object>} `data` it is made from; `root` of a server and the `folder` below it; `names` of all files, and
 *   the text of its `pages`; `remove()`
 */
export async function builtSite() {
  const data = await readData();
  const root = await mkdtemp(join(tmpdir(), 'gov-article-docs-'));
  const outdir = join(root, FOLDER);
  await buildSite(outdir, data);
  const names = (await readdir(outdir, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const html = names.filter((name) => name.endsWith('.html'));
  const texts = html.map(async (name) => [name, await readFile(join(outdir, name), 'utf8')]);
  const pages = new Map(await Promise.all(texts));
  return { data, root, folder: FOLDER, outdir, names, pages, remove: () => rm(root, { recursive: true, force: true }) };
}
