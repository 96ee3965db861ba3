/** The versions that lie in a release folder. They are added and read, never changed. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import semver from 'semver';
import { brotli, gzip } from '../compress.mjs';
import { filesIn, integrityOf } from './version-files.mjs';

/**
 * Adds a version in one step, so that a folder is never half of one.
 *
 * @returns {Promise<boolean>} false where it is there already, with the same bytes
 * @throws where it is there with others
 */
export async function addVersion(folder, version, files) {
  const place = join(folder, version);
  if ((await filesIn(place)).length > 0) {
    await checkSame(place, files);
    return false;
  }
  const unfinished = join(folder, `.${version}.unfinished`);
  await rm(unfinished, { recursive: true, force: true });
  for (const [path, bytes] of [...files, ...compressed(files)]) {
    await mkdir(dirname(join(unfinished, path)), { recursive: true });
    await writeFile(join(unfinished, path), bytes);
  }
  await rename(unfinished, place);
  return true;
}

/** What pages and tools load, for servers that hand out what is compressed already. */
function compressed(files) {
  return [...files]
    .filter(([path]) => /^[^/]+\.(?:js|css|map|json)$/.test(path))
    .flatMap(([path, bytes]) => [
      [`${path}.gz`, gzip(bytes)],
      [`${path}.br`, brotli(bytes)],
    ]);
}

/** They may differ from one zlib to the next; what they hold may not. */
const isCompressed = (path) => /\.(?:gz|br)$/.test(path);

async function checkSame(place, files) {
  const there = await filesIn(place);
  const all = [...new Set([...there, ...files.keys()])].filter((path) => !isCompressed(path)).sort();
  const differing = [];
  for (const path of all) {
    const same = there.includes(path) && files.get(path)?.equals(await readFile(join(place, path)));
    if (!same) differing.push(path);
  }
  if (differing.length === 0) return;
  throw new Error(
    `${place} is there already and is never changed, but this build differs from it in ${differing.join(', ')}. ` +
      'Give the new one a version of its own.',
  );
}

/**
 * @returns {Promise<object[]>} what the `integrity.json` of each version says, newest first, with files as paths from
 *   the folder, and whether the version has its documentation as pages, and the page that makes the code
 * @throws where one of these files is no longer what was released
 */
export async function readVersions(folder) {
  const names = (await readdir(folder)).filter((name) => semver.valid(name) === name);
  return Promise.all(semver.rsort(names).map((name) => readVersion(folder, name)));
}

async function readVersion(folder, version) {
  const release = JSON.parse(await readFile(join(folder, version, 'integrity.json'), 'utf8'));
  const inFolder = (each) => ({ ...each, file: `${version}/${each.file}` });
  const [scripts, styles] = [release.scripts.map(inFolder), release.styles.map(inFolder)];
  for (const { file, integrity } of [...scripts, ...styles]) {
    if (integrityOf(await readFile(join(folder, file))) === integrity) continue;
    throw new Error(`${join(folder, file)} is not what was released: its hash differs from integrity.json.`);
  }
  const has = async (name) => (await filesIn(join(folder, version, name))).includes('index.html');
  return { ...release, scripts, styles, hasSite: await has('site'), hasEmbed: await has('embed') };
}
