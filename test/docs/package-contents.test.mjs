import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { changelogVersions } from '../../tools/release/changelog.mjs';
import { compareWithTable } from './file-table.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const releases = read('docs/releases.md');
const heading = '## Contents of the npm package';

/** What `npm pack` would put into the package, after the build. */
async function pack() {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: fileURLToPath(root),
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32', // npm is a script there
  });
  const [packed] = JSON.parse(stdout);
  return { ...packed, paths: packed.files.map(({ path }) => path) };
}

const packed = await pack();

describe('the npm package', () => {
  it('holds what docs/releases.md lists, and nothing else', () => {
    assert.ok(packed.paths.includes('dist/gov-article.js'), 'there is no build');
    const differences = compareWithTable(packed.paths, releases, heading);
    assert.deepEqual(differences, { undocumented: [], missing: [] }, `docs/releases.md, “${heading}”`);
  });

  it('has about the size that docs/releases.md says', () => {
    const [, ...stated] = /([\d.]+) MB packed, ([\d.]+) MB unpacked/.exec(releases) ?? [];
    const found = [packed.size, packed.unpackedSize].map((bytes) => bytes / 1e6);
    const off = found.filter((size, at) => !(Math.abs(size - Number(stated[at])) <= size / 10));
    const rounded = found.map((size) => size.toFixed(1));
    assert.deepEqual(off, [], `docs/releases.md should say: ${rounded[0]} MB packed, ${rounded[1]} MB unpacked`);
  });

  it('has the sources in its source maps, so that these lead somewhere', () => {
    const maps = packed.paths.filter((path) => path.endsWith('.map'));
    assert.ok(maps.length > 0);
    const empty = maps.filter((path) => {
      const { sources, sourcesContent } = JSON.parse(read(path));
      return sources.some((_, at) => typeof sourcesContent?.[at] !== 'string');
    });
    assert.deepEqual(empty, [], 'source maps without sources');
  });
});

describe('the version', () => {
  const { version } = JSON.parse(read('package.json'));
  const changelog = read('CHANGELOG.md');
  const [first, newest] = changelogVersions(changelog);

  it('is the same in package.json, package-lock.json, src/version.ts and CHANGELOG.md', () => {
    const lock = JSON.parse(read('package-lock.json'));
    const [, inSource] = /VERSION = '(.+)'/.exec(read('src/version.ts')) ?? [];
    const found = { lock: lock.version, root: lock.packages[''].version, source: inSource, changelog: newest?.version };
    assert.deepEqual(found, { lock: version, root: version, source: version, changelog: version });
  });

  it('stands below what is not released, with its day', () => {
    assert.equal(first?.version, 'Unreleased');
    assert.match(newest?.date ?? 'no day', /^\d{4}-\d{2}-\d{2}$/);
  });

  it('has its changes in the parts that Keep a Changelog knows', () => {
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    const parts = [...changelog.matchAll(/^### (.+)$/gm)].map(([, part]) => part);
    assert.ok(parts.length > 0);
    assert.deepEqual(
      parts.filter((part) => !known.includes(part)),
      [],
    );
    const headings = changelog.match(/^## .+$/gm) ?? [];
    assert.equal(headings.length, changelogVersions(changelog).length, `one of these is no version: ${headings}`);
  });
});
