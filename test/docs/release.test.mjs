import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { makeRelease } from '../../tools/release/make.mjs';
import { filesIn } from '../../tools/release/version-files.mjs';
import { compareWithTable } from './file-table.mjs';
import { becomeVersion, change, copyProject, emptyFolder, root, version } from './release-project.mjs';

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
  let folder; // that of the first version, with the second added below
  let printed;
  const read = (path) => readFile(join(folder, path));
  const make = (from = root, to = folder) => makeRelease({ root: from, folder: to });

  before(async () => {
    temp = await emptyFolder();
    folder = join(temp.path, 'release');
    const options = ['--to', folder, '--base', 'https://cdn.example.gov.vn/kho/gov-article'];
    ({ stdout: printed } = await promisify(execFile)(process.execPath, [join(root, 'tools/release.mjs'), ...options]));
  });
  after(() => temp?.remove());

  it('makes a folder of what docs/releases.md lists, and nothing else', async () => {
    const files = (await filesIn(folder)).filter((path) => !path.startsWith(`${version}/site/`));
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

  it('makes the same bytes twice', async () => {
    const again = join(temp.path, 'again');
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
    const changed = await copyProject(temp.path, 'changed');
    await change(changed, 'dist/gov-article.licenses.txt', (text) => `${text}\n`);
    const before = await hashesIn(folder);
    await assert.rejects(
      make(changed),
      /is never changed, but .* differs from it in SHA384SUMS, gov-article\.licenses/,
    );
    assert.deepEqual(await hashesIn(folder), before);
  });

  it('refuses a version that the changelog does not have, and one that was not built', async () => {
    const unfinished = await copyProject(temp.path, 'unfinished');
    const to = join(temp.path, 'nothing');
    await change(unfinished, 'package.json', (text) => text.replace(`"${version}"`, `"${next}"`));
    await assert.rejects(make(unfinished, to), /CHANGELOG\.md has no “## \[99\.0\.0\] - /);
    await change(unfinished, 'CHANGELOG.md', (text) => text.replace(`[${version}]`, `[${next}]`));
    await assert.rejects(make(unfinished, to), /gov-article-99\.0\.0\..+\.js was not built as version 99\.0\.0/);
    assert.deepEqual(await filesIn(to), []);
  });

  it('adds a version, and changes nothing of the earlier one', async () => {
    const copy = await copyProject(temp.path, 'next');
    await becomeVersion(copy, next, '2027-01-31');
    await mkdir(join(copy, 'site'));
    await writeFile(join(copy, 'site/index.html'), '<!doctype html><title>Tài liệu</title>');
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

  it('takes the documentation along as pages where it was built, and leads there', async () => {
    assert.match((await read(`${next}/site/index.html`)).toString(), /Tài liệu/);
    assert.ok((await read('index.html')).includes(`href="${next}/site/index.html"`));
    assert.ok((await read(`${next}/SHA384SUMS`)).includes('  site/index.html\n'));
  });

  it('names every version in the settings of servers that must know it', async () => {
    for (const each of [version, next]) {
      assert.ok((await read('_headers')).includes(`\n/kho/gov-article/${each}/*\n`), `_headers: ${each}`);
      assert.ok((await read('web.config')).includes(`<location path="${each}">`), `web.config: ${each}`);
    }
  });

  it('stops where a script of an earlier version is no longer what was released', async () => {
    const [name] = (await filesIn(join(folder, version))).filter((path) => path.endsWith('.js'));
    await change(folder, `${version}/${name}`, (text) => `${text} `);
    const copy = await copyProject(temp.path, 'later');
    await becomeVersion(copy, '99.0.1', '2027-02-28');
    await assert.rejects(make(copy), new RegExp(`${name.replaceAll('.', '\\.')} is not what was released`));
    assert.deepEqual(await filesIn(join(folder, '99.0.1')), []);
  });
});
