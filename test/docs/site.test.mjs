/** The documentation site as it is written: complete, and whole. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { after, describe, it } from 'node:test';
import { safeParse } from 'valibot';
import { articleSchema } from '../../dist/article/schema.js';
import { buildSite } from '../../tools/docs/build.mjs';
import { fold } from '../../tools/docs/fold.mjs';
import { valueAt } from '../../tools/docs/schema-fields.mjs';
import { builtSite } from './built-site.mjs';
import { missingEntries } from './site-entries.mjs';

const { data, root, outdir, names, pages, remove } = await builtSite();
const idsOf = (text) => [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);

after(remove);

describe('the documentation site', () => {
  it('has an entry for everything that a page can write, hear, style or be told', () => {
    const missing = missingEntries(data, (page) => pages.get(page));
    assert.deepEqual(missing, []);
  });

  it('has no id twice on a page', () => {
    for (const [name, text] of pages) {
      const ids = idsOf(text);
      assert.deepEqual(
        ids.filter((id, i) => ids.indexOf(id) < i),
        [],
        name,
      );
    }
  });

  it('leads nowhere that is not there', () => {
    const broken = [];
    for (const [name, text] of pages) {
      for (const target of localTargets(text)) {
        const [path, hash] = target.split('#');
        const file = path === '' ? name : posix.join(posix.dirname(name), path.split('?')[0]);
        const isThere = names.includes(file) && (!hash || idsOf(pages.get(file)).includes(decodeURIComponent(hash)));
        if (!isThere) broken.push(`${name}: ${target}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it('lists a guide in the language of the page, and leads from it to the same in the other', () => {
    const guide = pages.get('guides/webmaster.vi.html');
    const [contents] = /<nav class="contents".*?<\/nav>/s.exec(guide);
    assert.match(contents, /<a href="webmaster\.vi\.html"\s+aria-current="page"/);
    assert.doesNotMatch(contents, /webmaster\.en\.html/);
    assert.match(guide, /<a class="language" href="\.\.\/en\/guides\/webmaster\.en\.html"/);
  });

  it('finds only what is there', async () => {
    for (const [language, folder] of [
      ['vi', ''],
      ['en', 'en/'],
    ]) {
      const index = JSON.parse(await readFile(join(outdir, `assets/search.${language}.json`), 'utf8'));
      assert.ok(index.length > 300);
      for (const { url } of index) {
        const [path, hash] = url.split('#');
        assert.ok(pages.has(folder + path), url);
        assert.ok(!hash || idsOf(pages.get(folder + path)).includes(hash), url);
      }
    }
  });

  it('shows an example of every field, in an article without a fault', () => {
    assert.deepEqual(
      data.fields.filter(({ path }) => valueAt(data.example, path) === undefined),
      [],
    );
    assert.equal(safeParse(articleSchema, data.example).issues, undefined);
  });

  it('runs the example that it shows of each element', () => {
    for (const { tagName } of data.elements) {
      const text = pages.get(`elements/${tagName}.html`);
      const [, live] = /<div class="live" lang="vi">([\s\S]*?)<\/div>\s*<details class="source"/.exec(text);
      assert.ok(live.includes(`<${tagName}`), tagName);
      const shown = /<details class="source"[\s\S]*?<pre><code>([\s\S]*?)<\/code>/.exec(text)[1];
      assert.equal(unescape(shown), live, tagName);
    }
  });

  it('misses what is not there', async () => {
    const [, gone] = /(<div class="entry" id="attribute-loading">)/.exec(pages.get('elements/gov-article.html'));
    const without = (page) => pages.get(page).replace(gone, '').replace('id="error-cors"', '');
    assert.deepEqual(missingEntries(data, without), [
      'elements/gov-article.html#attribute-loading',
      'en/elements/gov-article.html#attribute-loading',
      'codes.html#error-cors',
      'en/codes.html#error-cors',
    ]);
    const fields = [...data.fields, { path: 'body[map].place', kinds: [], limits: [] }];
    const added = { ...data, fields, errors: [...data.errors, 'gone'] };
    assert.deepEqual(
      missingEntries(added, (page) => pages.get(page)).filter((each) => !each.startsWith('en/')),
      ['codes.html#error-gone', 'fields.html#field-body[map].place'],
    );
  });

  it('is not built without words for what is new', async () => {
    const build = (changed) => buildSite(join(root, 'new'), { ...data, ...changed });
    const warnings = [...data.warnings, { code: 'gone', remedy: '' }];
    const fields = [...data.fields, { path: 'body[map].place', kinds: [], limits: [] }];
    await assert.rejects(build({ errors: [...data.errors, 'gone'] }), /nothing of the error “gone”/);
    await assert.rejects(build({ warnings }), /nothing of the warning “gone”/);
    await assert.rejects(build({ fields }), /nothing of the field “body\[map\]\.place”/);
  });

  it('takes whatever documents there are, and shows the sources that they lead to', async () => {
    const guide =
      '# PHP\n\n[Folder](php/), [page](php/article.php), [source](../../src/index.ts), [formats](../formats.md#a-mapping)';
    const added = [
      { path: 'docs/trials/php.md', text: guide },
      { path: 'docs/trials/php/article.php', text: '<?php echo 1 < 2; ?>' },
    ];
    const copy = join(root, 'recipes');
    await buildSite(copy, { ...data, documents: [...data.documents, ...added] });
    const text = await readFile(join(copy, 'guides/trials/php.html'), 'utf8');
    const php = 'href="php/article.php.html"';
    assert.ok(text.includes(`<a ${php}>Folder</a>, <a ${php}>page</a>, <span>source</span>`), text);
    assert.ok(text.includes('<a href="../formats.html#a-mapping">'));
    assert.match(await readFile(join(copy, 'guides/trials/php/article.php.html'), 'utf8'), /&lt;\?php echo 1 &lt; 2;/);
  });

  it('takes letters without their marks for the letters with them', () => {
    assert.equal(fold('Báo lỗi ĐƯỜNG'), 'bao loi duong');
  });
});

/** Addresses within the site, in links, styles, scripts, pictures and forms. */
function localTargets(text) {
  const outside = text.replace(/<div class="live"[\s\S]*?<\/div>\s*<details class="source"/g, '');
  return [...outside.matchAll(/\s(?:href|src|action|data-index)="([^"]*)"/g)]
    .map(([, target]) => unescape(target))
    .filter((target) => !/^[a-z]+:/.test(target));
}

function unescape(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
