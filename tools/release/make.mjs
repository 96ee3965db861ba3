/** Makes a release folder, or adds a version to one. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import semver from 'semver';
import { changelogVersions } from './changelog.mjs';
import { indexPage } from './index-page.mjs';
import { serverFiles } from './servers.mjs';
import { versionFiles } from './version-files.mjs';
import { addVersion, readVersions } from './versions.mjs';

/** Stands in the snippets until somebody says where the folder will be. */
const SOMEWHERE = 'https://cdn.example.gov.vn/gov-article/';

/**
 * @param {object} options
 * @param {string} options.root of the project, after the build
 * @param {string} options.folder may hold earlier versions, which stay as they are
 * @param {string} [options.base] address at which the folder will be served; without it, that of the last time
 * @returns {Promise<{ version: string, isNew: boolean, releases: object }>} `releases` is what releases.json holds
 * @throws where the version is not in the changelog, was not built, or is in the folder with other bytes
 */
export async function makeRelease({ root, folder, base }) {
  const release = await releaseOf(root);
  const address = new URL(base ?? (await lastBase(folder)) ?? SOMEWHERE);
  if (!address.pathname.endsWith('/')) address.pathname += '/';

  await mkdir(folder, { recursive: true });
  await readVersions(folder); // before anything is added to versions that are not as they were
  const isNew = await addVersion(folder, release.version, await versionFiles(root, release));
  const versions = await readVersions(folder);
  const releases = { name: 'gov-article', base: address.href, latest: latestOf(versions), versions };

  const open = {
    'releases.json': `${JSON.stringify(releases, null, 2)}\n`,
    ...(await indexPage(releases)),
    ...serverFiles(
      address.pathname,
      versions.map(({ version }) => version),
    ),
  };
  for (const [name, text] of Object.entries(open)) await writeFile(join(folder, name), text);
  return { version: release.version, isNew, releases };
}

/** The version of package.json, with the day that the changelog gives it. */
async function releaseOf(root) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const known = changelogVersions(await readFile(join(root, 'CHANGELOG.md'), 'utf8'));
  const date = known.find((each) => each.version === version)?.date;
  if (!date) throw new Error(`CHANGELOG.md has no “## [${version}] - YYYY-MM-DD”, the version of package.json.`);
  return { version, date };
}

async function lastBase(folder) {
  try {
    return JSON.parse(await readFile(join(folder, 'releases.json'), 'utf8')).base;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The newest that is no trial of one to come; where there are only trials, the newest of them. */
const latestOf = (versions) => (versions.find(({ version }) => !semver.prerelease(version)) ?? versions[0]).version;
