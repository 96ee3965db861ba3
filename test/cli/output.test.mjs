import assert from 'node:assert/strict';
import { link, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, run, useFolder } from './run.mjs';

const folder = await useFolder();
const json = JSON.stringify({ articleVersion: 1, headline: 'Khánh thành cầu Rạch Giữa', inLanguage: 'vi', body: [] });
const here = (...args) => run(args, { cwd: folder });
const text = (name) => readFile(join(folder, name), 'utf8');

await writeFile(join(folder, 'a.json'), json);
await writeFile(join(folder, 'b.json'), json);
await link(join(folder, 'a.json'), join(folder, 'same.json'));
await symlink('a.json', join(folder, 'link.json'));

describe('where results go', () => {
  it('refuses to write over what it reads, by whatever name', async () => {
    for (const out of ['a.json', './a.json', join(folder, 'a.json'), 'same.json', 'link.json']) {
      const { code, stderr } = await here('render', 'a.json', '--out', out);
      assert.equal(code, 2, out);
      assert.equal(stderr, `“${out}” is a file that is read; name another place to write to with --out.\n`);
    }
    assert.equal(await text('a.json'), json);
    const page = await readFile(join(root, 'test/fixtures/portal-pages/wordpress.html'), 'utf8');
    await writeFile(join(folder, 'page.json'), page);
    assert.equal((await here('convert', 'page.json', '--out', './page.json')).code, 2);
    assert.equal((await here('convert', 'page.json', 'b.json', '--out', '.')).code, 2);
    assert.equal(await text('page.json'), page);
    assert.equal(await text('b.json'), json);
  });

  it('writes over a result of before', async () => {
    for (let time = 0; time < 2; time++) assert.equal((await here('render', 'a.json', '-o', 'a.html')).code, 0);
    assert.match(await text('a.html'), /<h1[^>]*>Khánh thành cầu Rạch Giữa/);
  });

  it('makes the folder of a file', async () => {
    assert.equal((await here('render', 'a.json', '-o', 'moi/trang/x.html')).code, 0);
    assert.deepEqual(await readdir(join(folder, 'moi/trang')), ['x.html']);
  });

  it('names what could not be written, not what was read', async () => {
    const { code, stderr } = await here('render', 'a.json', '-o', 'a.json/x.html');
    assert.equal(code, 2);
    assert.match(stderr, /^a\.json\/x\.html could not be written: E/);
    await mkdir(join(folder, 'dau-ra/a.html'), { recursive: true });
    const many = await here('render', 'a.json', 'b.json', '-o', 'dau-ra');
    assert.equal(many.code, 1);
    assert.match(many.stderr, /dau-ra\/a\.html could not be written: EISDIR/);
    assert.match(await text('dau-ra/b.html'), /Khánh thành/);
  });
});
