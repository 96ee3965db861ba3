/** The page that makes the code, from a release folder alone: on any host, in any folder, under the strictest policy. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../tools/browsers.mjs';
import { makeRelease } from '../../tools/release/make.mjs';
import { strictPolicy } from '../../tools/test-files.mjs';
import { answer, codeOf, settled, watchPolicy } from './embed-maker.mjs';
import { startServer } from './server.mjs';
import { copyProject, emptyFolder, version } from '../docs/release-project.mjs';

/** The sample with faults has it on purpose. */
const MISSING = /\/khong-con\.jpg$/;

describe('the page that makes the code, in a release folder', () => {
  let temp, browser, host, portal, index;
  /** What a webmaster did: the code that was copied, and the file that was uploaded. */
  const done = {};

  before(async () => {
    temp = await emptyFolder();
    const root = await copyProject(temp.path);
    await makeRelease({ root, folder: join(temp.path, 'host/kho/gov-article') });
    const headers = { '/kho/': { 'content-security-policy': strictPolicy } };
    host = await startServer({ roots: [join(temp.path, 'host')], headers });
    index = `${host.origin}/kho/gov-article/index.html`;
    browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags });
  });
  after(async () => {
    await browser?.close();
    await host?.close();
    await portal?.close();
    await temp?.remove();
  });

  async function openPage(address) {
    const page = await (await browser.createBrowserContext()).newPage();
    Object.assign(page, { logged: [], failed: [], requested: [] });
    page.on('console', (message) => page.logged.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => page.logged.push(`error: ${error.message}`));
    page.on('response', (response) => response.ok() || page.failed.push(response.url()));
    page.on('request', (request) => page.requested.push(request.url()));
    await page.evaluateOnNewDocument(watchPolicy);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(address, { waitUntil: 'load' });
    return page;
  }

  /** Opens it as a webmaster does: by the first link of the release. */
  async function openMaker(lang) {
    const page = await openPage(index);
    const links = await page.$$eval('a', (all) => all.slice(0, 2).map(({ href, lang: of }) => [of || 'vi', href]));
    const maker = await openPage(new Map(links).get(lang));
    await settled(maker);
    return maker;
  }
  const violations = (page) => page.evaluate(() => window.violations);

  for (const [lang, title] of [
    ['vi', 'Tạo mã nhúng bài viết'],
    ['en', 'Make the code for an article'],
  ]) {
    it(`is what the release leads to first, and asks nobody else (${lang})`, async () => {
      const page = await openMaker(lang);
      assert.equal(await page.$eval('h1', ({ textContent }) => textContent), title);
      assert.deepEqual([await violations(page), page.logged, page.failed], [[], [], []]);
      const foreign = page.requested.filter(
        (url) => !url.startsWith(`${host.origin}/kho/`) && !url.startsWith('about:'),
      );
      assert.deepEqual(foreign, []);
      const links = await page.$$eval('a:not([href*="#"])', (all) => all.map(({ href }) => href));
      assert.ok(links.length > 2, links.join());
      for (const link of links) assert.equal((await fetch(link)).status, 200, link);
      assert.ok(links.some((link) => link.endsWith(`/${version}/site/guides/webmaster.${lang}.html`)));
    });
  }

  it('reads every sample, with its pictures', async () => {
    const page = await openMaker('vi');
    const samples = await page.$$eval('#sample option', (options) => options.map(({ value }) => value));
    assert.ok(samples.length > 5);
    for (const name of samples) {
      const before = await page.$eval('[data-code="html"]', ({ textContent }) => textContent);
      await page.select('#sample', name);
      if (name !== samples[0])
        await page.waitForFunction(
          (old) => document.querySelector('[data-code="html"]').textContent !== old,
          {},
          before,
        );
      await settled(page);
      assert.match(await page.$eval('#read-status', ({ textContent }) => textContent), /^Đã đọc “/, name);
      const frame = page.frames().find((each) => each !== page.mainFrame());
      await frame.evaluate(() => {
        for (const img of document.querySelectorAll('img')) img.loading = 'eager';
      });
      await page.waitForNetworkIdle({ idleTime: 100 });
    }
    assert.deepEqual(
      page.failed.map((url) => MISSING.test(url) || url),
      [true],
    );
    assert.deepEqual(await violations(page), []);
  });

  it('copies the code, and hands out the file that belongs to it', async () => {
    const page = await openMaker('vi');
    const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
    await page.browserContext().overridePermissions(host.origin, permissions);
    await page.bringToFront();
    await page.click('[data-copy="html"]');
    await page.waitForFunction(() => document.querySelector('[data-copied="html"]').textContent === 'Đã sao chép');
    done.html = await page.evaluate(() => navigator.clipboard.readText());
    done.csp = (await codeOf(page)).csp;
    const link = await page.$eval('#download', ({ href, download }) => ({ href, download }));
    done.name = link.download;
    done.script = Buffer.from(await (await fetch(link.href)).arrayBuffer());
    assert.ok(link.href.endsWith(`/${version}/${done.name}`), link.href); // the script of the release, not a copy of it
    const hash = createHash('sha384').update(done.script);
    assert.ok(done.html.includes(`src="/js/${done.name}" integrity="sha384-${hash.digest('base64')}"`), done.html);
  });

  it('makes code that shows the article on a portal with the uploaded file', async () => {
    const [name, policy] = done.csp.split(/: (.*)/);
    const [, src] = /<gov-article src="([^"]+)"/.exec(done.html.replaceAll(/\s+/g, ' '));
    const article = await (await fetch(`${host.origin}${src}`)).text();
    const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="/icon.svg"><title>Trang</title>`;
    portal = await startServer({
      roots: [],
      routes: {
        '/trang.html': (_, response) => answer(response, 'text/html', `${page}${done.html}</html>`, { [name]: policy }),
        [`/js/${done.name}`]: (_, response) => answer(response, 'text/javascript', done.script),
        [src]: (_, response) => answer(response, 'application/json', article),
      },
    });
    const there = await openPage(`${portal.origin}/trang.html`);
    await there.waitForFunction(() => document.querySelector('gov-article').status === 'ready');
    assert.match(await there.$eval('gov-article h1', ({ textContent }) => textContent), /^Tăng cường gắn kết/);
    assert.deepEqual(await violations(there), []);
  });
});
