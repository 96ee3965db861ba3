/** The documentation site in a browser: as accessible as what it documents, searched, and asking nobody else. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../tools/browsers.mjs';
import { startServer } from '../e2e/server.mjs';
import { builtSite } from './built-site.mjs';

describe('the documentation site in a browser', async () => {
  const { data, root, folder, remove } = await builtSite();
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
    await remove();
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
    await page.goto(`${site.server.origin}/${folder}/${path}`, { waitUntil: 'load' });
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
      const foreign = page.requested.filter((url) => !url.startsWith(`${site.server.origin}/${folder}/`));
      assert.deepEqual(foreign, []);
      await page.browserContext().close();
    });

  it('is no wider than a screen of 320 px', async () => {
    const page = await open('index.html', { width: 320 });
    for (const path of [...kinds, 'guides/webmaster.en.html', 'project/security.html', 'project/readme.html']) {
      await page.goto(`${site.server.origin}/${folder}/${path}`, { waitUntil: 'load' });
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
      await page.goto(`${site.server.origin}/${folder}/elements/${tagName}.html`, { waitUntil: 'load' });
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
