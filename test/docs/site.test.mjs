/** The documentation site: complete, whole, found, and as accessible as what it documents. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { safeParse } from 'valibot';
import { articleSchema } from '../../dist/article/schema.js';
import { chromiumFlags, findChromium } from '../../tools/browsers.mjs';
import { buildSite } from '../../tools/docs/build.mjs';
import { readData } from '../../tools/docs/data.mjs';
import { fold } from '../../tools/docs/fold.mjs';
import { valueAt } from '../../tools/docs/schema-fields.mjs';
import { startServer } from '../e2e/server.mjs';
import { missingEntries } from './site-entries.mjs';

/** The site may lie in any folder. */
const FOLDER = 'cong/tai-lieu';
const data = await readData();
const root = await mkdtemp(join(tmpdir(), 'gov-article-docs-'));
const outdir = join(root, FOLDER);
await buildSite(outdir, data);
const names = await readdir(outdir, { recursive: true });
const pages = new Map(
  await Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .map(async (name) => [name, await readFile(join(outdir, name), 'utf8')]),
  ),
);
const idsOf = (text) => new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));

after(() => rm(root, { recursive: true, force: true }));

describe('the documentation site', () => {
  it('has an entry for everything that a page can write, hear, style or be told', () => {
    const missing = missingEntries(data, (page) => pages.get(page));
    assert.deepEqual(missing, []);
  });

  for (const language of ['', 'en/'])
    it(`has no id twice on a page of ${language || 'vi/'}`, () => {
      for (const [name, text] of pages) {
        if (name.startsWith('en/') !== (language === 'en/')) continue;
        const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
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
        const isThere = names.includes(file) && (!hash || idsOf(pages.get(file)).has(decodeURIComponent(hash)));
        if (!isThere) broken.push(`${name}: ${target}`);
      }
    }
    assert.deepEqual(broken, []);
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
        assert.ok(!hash || idsOf(pages.get(folder + path)).has(hash), url);
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
      { path: 'docs/recipes/php.md', text: guide },
      { path: 'docs/recipes/php/article.php', text: '<?php echo 1 < 2; ?>' },
    ];
    const copy = join(root, 'recipes');
    await buildSite(copy, { ...data, documents: [...data.documents, ...added] });
    const text = await readFile(join(copy, 'guides/recipes/php.html'), 'utf8');
    const php = 'href="php/article.php.html"';
    assert.ok(text.includes(`<a ${php}>Folder</a>, <a ${php}>page</a>, <span>source</span>`), text);
    assert.ok(text.includes('<a href="../formats.html#a-mapping">'));
    assert.match(await readFile(join(copy, 'guides/recipes/php/article.php.html'), 'utf8'), /&lt;\?php echo 1 &lt; 2;/);
  });

  it('takes letters without their marks for the letters with them', () => {
    assert.equal(fold('Báo lỗi ĐƯỜNG'), 'bao loi duong');
  });
});

describe('the documentation site in a browser', () => {
  const kinds = [
    'index.html',
    'search.html?q=bao+loi',
    'elements/gov-article.html',
    'elements/article-contents.html',
    'fields.html',
    'codes.html',
    'texts.html',
    'guides/webmaster.vi.html',
    'guides/formats.html',
    'project/accessibility.html',
    'en/index.html',
    'en/elements/figure-viewer.html',
  ];
  const site = {};
  let axe;

  before(async () => {
    axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
    site.server = await startServer({ roots: [root] });
    site.browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags });
  });
  after(async () => {
    await site.browser?.close();
    await site.server?.close();
  });

  async function open(path, { width = 1280, scheme = 'light', scripts = true } = {}) {
    const page = await (await site.browser.createBrowserContext()).newPage();
    page.logged = [];
    page.requested = [];
    page.on('console', (message) => page.logged.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => page.logged.push(`error: ${error.message}`));
    page.on('request', (request) => page.requested.push(request.url()));
    await page.setViewport({ width, height: 900 });
    await page.setJavaScriptEnabled(scripts);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${site.server.origin}/${FOLDER}/${path}`, { waitUntil: 'load' });
    if (scripts) await page.waitForFunction(isReady);
    return page;
  }

  for (const path of kinds)
    it(`${path} passes axe in light and dark, obeys its policy, and asks no other host`, async () => {
      const page = await open(path);
      await page.evaluate(axe);
      assert.deepEqual(await violations(page), [], 'light');
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      assert.deepEqual(await violations(page, ['color-contrast']), [], 'dark'); // the other rules know no colours
      assert.deepEqual(page.logged, []);
      const foreign = page.requested.filter((url) => !url.startsWith(`${site.server.origin}/${FOLDER}/`));
      assert.deepEqual(foreign, []);
      await page.browserContext().close();
    });

  it('is no wider than a screen of 320 px', async () => {
    const page = await open('index.html', { width: 320 });
    for (const path of [...kinds, 'guides/webmaster.en.html', 'project/security.html', 'project/readme.html']) {
      await page.goto(`${site.server.origin}/${FOLDER}/${path}`, { waitUntil: 'load' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${path}: ${width} px`);
    }
  });

  it('is searched by the keyboard, without diacritics', async () => {
    const page = await open('index.html');
    await page.focus('#q');
    await page.keyboard.type('bao loi');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /^Số mục tìm thấy: \d/.test(document.querySelector('#status')?.textContent));
    const found = await page.$$eval('#results a', (links) => links.map(({ href }) => href));
    assert.ok(
      found.some((url) => url.endsWith('/texts.html#string-reportError')),
      found.join('\n'),
    );
    await page.focus('#q');
    await page.keyboard.press('Tab'); // the button
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(page.url(), found[0]);
  });

  it('says when nothing was found, and when nothing was asked', async () => {
    const page = await open('en/search.html');
    const status = () => page.$eval('#status', ({ textContent }) => textContent);
    await page.type('#q', 'xyzxyz');
    await page.waitForFunction(() => document.querySelector('#status').textContent === 'Nothing was found.');
    await page.$eval('#q', (input) => input.select());
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => document.querySelector('#status').textContent === '');
    assert.equal(await status(), '');
  });

  it('shows the real elements', async () => {
    const page = await open('elements/gov-article.html');
    assert.match(await page.$eval('.live gov-article h3', ({ textContent }) => textContent), /Suối Mơ/);
    for (const { tagName } of data.elements) {
      await page.goto(`${site.server.origin}/${FOLDER}/elements/${tagName}.html`, { waitUntil: 'load' });
      // It hides, and says so, where the browser has no voice.
      const isShown = (tag) => {
        const element = document.querySelector(`.live ${tag}`);
        return element.getBoundingClientRect().height >= 24 || element.matches('read-aloud[unavailable]');
      };
      await page.waitForFunction(isShown, { timeout: 5000 }, tagName);
    }
  });

  it('has all its pages in the contents without scripts', async () => {
    const page = await open('search.html', { scripts: false, width: 360 });
    const links = await page.$$eval('.contents a', (all) => all.filter((each) => each.checkVisibility()).length);
    assert.ok(links > data.elements.length + 5);
    const results = await page.$$eval('.all-pages a', (all) => all.length);
    assert.equal(results, links);
  });

  it('opens its contents on narrow screens by the keyboard, and has them open on wide ones', async () => {
    const page = await open('codes.html', { width: 360 });
    const isOpen = () => page.$eval('.contents details', (details) => details.open);
    assert.equal(await isOpen(), false);
    await page.focus('.contents summary');
    await page.keyboard.press('Enter');
    assert.equal(await isOpen(), true);
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForFunction(() => document.querySelector('.contents details').open);
  });

  it('skips to the main content', async () => {
    const page = await open('codes.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
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

/** In the page: examples are shown, and what was searched for. */
function isReady() {
  const articles = [...document.querySelectorAll('gov-article')];
  const isSearched =
    !document.querySelector('#results') || !location.search || document.querySelector('#status').textContent;
  return isSearched && articles.every(({ status }) => status === 'ready');
}

/** @param {string[]} [rules] instead of all of WCAG 2.2 AA and the best practices */
async function violations(page, rules) {
  return page.evaluate(async (only) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations: found } = await window.axe.run(document, {
      runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: tags },
      rules: only ? {} : { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' ')}`);
  }, rules);
}
