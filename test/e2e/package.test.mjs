import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** No such file: the tests say what is in it. It stands where the package's own name can be imported. */
const entry = fileURLToPath(new URL('app.js', import.meta.url));

/** What an app's bundler makes of one import of this package. */
async function bundle(code) {
  const { output } = (
    await build({
      configFile: false,
      logLevel: 'silent',
      root: fileURLToPath(new URL('../..', import.meta.url)),
      plugins: [
        {
          name: 'app',
          resolveId: (id) => (id === entry ? entry : undefined),
          load: (id) => (id === entry ? code : undefined),
        },
      ],
      build: { write: false, lib: { entry, formats: ['es'], fileName: 'app' }, minify: false },
    })
  )[0];
  return output[0].code;
}

const hasLit = (code) => code.includes('_$litElement$');
const define = await readFile(new URL('../../src/define.ts', import.meta.url), 'utf8');
const tags = [...define.matchAll(/'\.\/define\/(.+)\.js'/g)].map(([, tag]) => tag);
const registered = (code) => tags.filter((tag) => code.includes(`customElements.define("${tag}"`));

describe('the package in an app', () => {
  it('does not pull in Lit, DOMPurify or the schema with one pure function', async () => {
    const code = await bundle(`import { readDate } from 'gov-article'; console.log(readDate('09/01/2018'));`);
    assert.ok(code.includes('Asia/Ho_Chi_Minh'));
    assert.deepEqual(
      [hasLit(code), code.includes('DOMPurify'), code.includes('articleVersion')],
      [false, false, false],
    );
  });

  it('registers nothing with the classes', async () => {
    const code = await bundle(`import { GovArticleElement } from 'gov-article'; console.log(GovArticleElement);`);
    assert.ok(hasLit(code));
    assert.deepEqual(registered(code), []);
  });

  it('registers every element with gov-article/define', async () => {
    assert.deepEqual(registered(await bundle(`import 'gov-article/define';`)).sort(), [...tags].sort());
  });

  for (const tag of tags) {
    it(`registers ${tag} alone with gov-article/define/${tag}`, async () => {
      assert.deepEqual(registered(await bundle(`import 'gov-article/define/${tag}';`)), [tag]);
    });
  }

  it('carries the licences of everything in its bundles, and the bundles say where', async () => {
    const dist = new URL('../../dist/', import.meta.url);
    const licenses = await readFile(new URL('gov-article.licenses.txt', dist), 'utf8');
    for (const name of ['lit-html', '@lit/reactive-element', 'lit-element', 'dompurify', 'valibot', 'lean-qr'])
      assert.match(licenses, new RegExp(`^${name} \\d`, 'm'));
    for (const name of ['gov-article.js', 'gov-article-full.js'])
      assert.match(await readFile(new URL(name, dist), 'utf8'), /^\/\*! .*gov-article\.licenses\.txt/);
  });

  it('publishes a JSON Schema that knows every block', async () => {
    const schema = JSON.parse(await readFile(new URL('../../dist/article.schema.json', import.meta.url), 'utf8'));
    const blocks = schema.properties.body.items.oneOf ?? schema.properties.body.items.anyOf;
    const types = blocks.map((block) => block.properties.type.const);
    const expected = 'paragraph heading figure gallery list table quote embed attachment html divider'.split(' ');
    assert.deepEqual(types, expected);
    assert.ok(schema.required.includes('headline') && schema.required.includes('articleVersion'));
  });
});
