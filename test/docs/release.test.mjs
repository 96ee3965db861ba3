import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { makeRelease } from '../../tools/release/make.mjs';
import { filesIn } from '../../tools/release/version-files.mjs';
import { compareWithTable } from './file-table.mjs';
import {
  becomeVersion,
  change,
  copyProject,
  copyRelease,
  emptyFolder,
  runIn,
  version,
  writeDocumentation,
} from './release-project.mjs';

const sha384 = (bytes, encoding) => createHash('sha384').update(bytes).digest(encoding);

/** Every file of a folder, by its hash. */
async function hashesIn(folder) {
  const paths = await filesIn(folder);
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, sha384(await readFile(join(folder, path)), 'hex')])),
  );
}

describe('npm run release', () => {
  const next = '99.0.0';
  let temp;
  let root; // of the project
  let folder; // that of the first version, with the second added below
  let printed;
  const read = (path) => readFile(join(folder, path));
  const make = (from = root, to = folder) => makeRelease({ root: from, folder: to });

  before(async () => {
    temp = await emptyFolder();
    folder = join(temp.path, 'release');
    root = await copyProject(temp.path);
    const options = ['--to', folder, '--base', 'https://cdn.example.gov.vn/kho/gov-article'];
    printed = await runIn(root, 'tools/release.mjs', ...options);
  });
  after(() => temp?.remove());

  it('makes a folder of what docs/releases.md lists, and nothing else', async () => {
    const files = await filesIn(folder);
    const text = await readFile(join(root, 'docs/releases.md'), 'utf8');
    const differences = compareWithTable(files, text, '## Contents of a release folder');
    assert.deepEqual(differences, { undocumented: [], missing: [] });
  });

  it('prints tags with the address, the version, and the hash that the build wrote', async () => {
    for (const name of ['gov-article', 'gov-article-full']) {
      const { integrity } = JSON.parse(await readFile(join(root, `dist/${name}.integrity.json`), 'utf8'));
      const hash = sha384(await readFile(join(root, `dist/${name}.js`)), 'hex').slice(0, 8);
      const src = `https://cdn.example.gov.vn/kho/gov-article/${version}/${name}-${version}.${hash}.js`;
      const tag = `<script src="${src}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
      assert.ok(printed.includes(tag), `${tag} is not in ${printed}`);
    }
  });

  it('builds the scripts and the documentation first', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    assert.equal(scripts.release, 'npm run build && npm run docs -- --in-release && node tools/release.mjs');
    assert.equal(scripts.docs, 'node tools/docs/main.mjs');
  });

  it('makes the same bytes twice, the documentation too', async () => {
    const again = join(temp.path, 'again');
    await writeDocumentation(root);
    await makeRelease({ root, folder: again, base: 'https://cdn.example.gov.vn/kho/gov-article/' });
    assert.deepEqual(await hashesIn(again), await hashesIn(folder));
  });

  it('writes the hash of every file of a version that is not a compressed one', async () => {
    const sums = (await read(`${version}/SHA384SUMS`)).toString().trimEnd().split('\n');
    const stated = Object.fromEntries(sums.map((line) => line.split('  ').reverse()));
    const found = Object.entries(await hashesIn(join(folder, version)));
    const expected = found.filter(([path]) => path !== 'SHA384SUMS' && !/\.(?:br|gz)$/.test(path));
    assert.deepEqual(stated, Object.fromEntries(expected));
  });

  it('compresses what pages load, and loses nothing by it', async () => {
    const files = await filesIn(join(folder, version));
    const scripts = files.filter((path) => /^[^/]+\.(?:js|css)$/.test(path));
    assert.equal(scripts.length, 3);
    for (const path of scripts.flatMap((name) => [`${name}.gz`, `${name}.br`])) assert.ok(files.includes(path), path);
    for (const path of files.filter((each) => /\.(?:br|gz)$/.test(each))) {
      const unpack = path.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      const whole = await read(`${version}/${path.replace(/\.\w+$/, '')}`);
      assert.ok(unpack(await read(`${version}/${path}`)).equals(whole), path);
    }
  });

  it('leaves a version alone that is there with the same bytes, and remembers the address', async () => {
    const before = await hashesIn(folder);
    assert.equal((await make()).isNew, false);
    assert.deepEqual(await hashesIn(folder), before);
  });

  it('refuses other bytes under the same version, and names them', async () => {
    const changed = await copyRelease(root, temp.path, 'changed');
    await change(changed, 'dist/gov-article.licenses.txt', (text) => `${text}\n`);
    const before = await hashesIn(folder);
    await assert.rejects(
      make(changed),
      /is never changed, but .* differs from it in SHA384SUMS, gov-article\.licenses/,
    );
    assert.deepEqual(await hashesIn(folder), before);
  });

  it('refuses a version that the changelog does not have, and one that was not built', async () => {
    const unfinished = await copyRelease(root, temp.path, 'unfinished');
    const to = join(temp.path, 'nothing');
    await change(unfinished, 'package.json', (text) => text.replace(`"${version}"`, `"${next}"`));
    await assert.rejects(make(unfinished, to), /CHANGELOG\.md has no “## \[99\.0\.0\] - /);
    await change(unfinished, 'CHANGELOG.md', (text) => text.replace(`[${version}]`, `[${next}]`));
    await assert.rejects(make(unfinished, to), /gov-article-99\.0\.0\..+\.js was not built as version 99\.0\.0/);
    assert.deepEqual(await filesIn(to), []);
  });

  for (const [what, edit] of [
    ['none', (copy) => rm(join(copy, 'site'), { recursive: true })],
    ['that of another version', (copy) => change(copy, 'site/index.html', (text) => text.replaceAll(version, next))],
    ['that of another build', (copy) => change(copy, 'site/assets/gov-article-full.js', (text) => `${text}\n`)],
    [
      'one that leads to no page that makes the code',
      (copy) => change(copy, 'site/index.html', (text) => text.replace('../embed/', '../')),
    ],
  ]) {
    it(`refuses documentation as pages that is not of this build: ${what}`, async () => {
      const copy = await copyRelease(root, temp.path, `site ${what}`);
      await edit(copy);
      const to = join(temp.path, 'nothing');
      await assert.rejects(make(copy, to), /site\/ is not the documentation of this build\. Run: npm run docs -- /);
      assert.deepEqual(await filesIn(to), []);
    });
  }

  it('adds a version, and changes nothing of the earlier one', async () => {
    const copy = await copyRelease(root, temp.path, 'next');
    await becomeVersion(copy, next, '2027-01-31');
    const before = await hashesIn(join(folder, version));
    await make(copy);
    assert.deepEqual(await hashesIn(join(folder, version)), before);

    const { base, latest, versions } = JSON.parse(await read('releases.json'));
    assert.deepEqual([base, latest], ['https://cdn.example.gov.vn/kho/gov-article/', next]);
    assert.deepEqual(
      versions.map((each) => each.version),
      [next, version],
    );
    for (const { file, integrity } of versions.flatMap(({ scripts, styles }) => [...scripts, ...styles])) {
      assert.equal(`sha384-${sha384(await read(file), 'base64')}`, integrity, file);
    }
  });

  it('has the documentation as pages of each version, which leads to the page that makes the code', async () => {
    for (const each of [version, next]) {
      const start = (await read(`${each}/site/index.html`)).toString();
      assert.ok(start.includes(`class="version">${each}<`));
      const { scripts } = JSON.parse(await read(`${each}/integrity.json`));
      assert.ok(start.includes(scripts.find(({ name }) => name === 'gov-article-full').integrity));
      assert.ok((await read('index.html')).includes(`href="${each}/site/index.html"`));
      for (const [page, address] of [
        ['index.html', '../embed/index.html#lang=vi'],
        ['en/index.html', '../../embed/index.html#lang=en'],
        ['project/readme.html', '../../embed/index.html#lang=vi'],
      ])
        assert.ok((await read(`${each}/site/${page}`)).includes(`href="${address}"`), page);
    }
  });

  it('names every version in the settings of servers that must know it', async () => {
    for (const each of [version, next]) {
      assert.ok((await read('_headers')).includes(`\n/kho/gov-article/${each}/*\n`), `_headers: ${each}`);
      assert.ok((await read('web.config')).includes(`<location path="${each}">`), `web.config: ${each}`);
    }
  });

  it('stops where a script of an earlier version is no longer what was released', async () => {
    const [name] = (await filesIn(join(folder, version))).filter((path) => /^gov-article-.*\.js$/.test(path));
    await change(folder, `${version}/${name}`, (text) => `${text} `);
    const copy = await copyRelease(root, temp.path, 'later');
    await becomeVersion(copy, '99.0.1', '2027-02-28');
    await assert.rejects(make(copy), new RegExp(`${name.replaceAll('.', '\\.')} is not what was released`));
    assert.deepEqual(await filesIn(join(folder, '99.0.1')), []);
  });
});
