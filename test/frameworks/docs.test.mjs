import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
/** Formatters break lines in one place and not in the other. */
const plain = (code) => code.replace(/\s+|,(?=\s*[}\])])|;$/g, '');

const guide = await read('docs/frameworks.md');
const blocks = [...guide.matchAll(/<!-- (test\/\S+) -->\n\n```\w+\n(.+?)\n```/gs)];

describe('docs/frameworks.md', () => {
  it('has code of every framework', () => {
    const folders = new Set(blocks.map(([, path]) => path.split('/')[2]));
    for (const name of ['react', 'preact', 'vue', 'svelte', 'angular', 'htmx', 'jquery', 'quirks'])
      assert.ok(folders.has(name), name);
  });

  for (const [i, [, path, code]] of blocks.entries())
    it(`says what is tested in ${path} (${i + 1})`, async () =>
      assert.ok(plain(await read(path)).includes(plain(code)), code));
});
