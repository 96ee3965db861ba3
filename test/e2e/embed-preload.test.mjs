/** The first line of the code that a webmaster copied: the JSON comes beside the script, and once. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { policyOf } from '../../demo/embed/policy.js';
import { releaseName } from '../../demo/embed/release-name.js';
import { settingsOf } from '../../demo/embed/settings.js';
import { snippetOf } from '../../demo/embed/snippet.js';
import { chromiumFlags, findChromium, findFirefox } from '../../tools/browsers.mjs';
import { answer, watchPolicy } from './embed-maker.mjs';
import { startServer } from './server.mjs';

const browsers = [
  { name: 'Chromium', options: async () => ({ executablePath: await findChromium(), args: chromiumFlags }) },
  { name: 'Firefox', options: () => ({ browser: 'firefox', executablePath: findFirefox() }) },
].filter(({ name }) => (process.env.BROWSERS || 'chromium').includes(name.toLowerCase()));

const dist = new URL('../../dist/', import.meta.url);
const script = await readFile(new URL('gov-article.js', dist));
const { integrity } = JSON.parse(await readFile(new URL('gov-article.integrity.json', dist), 'utf8'));
const bundle = { name: 'gov-article', integrity };
const version = '1.2.3';
const article = JSON.stringify({ articleVersion: 1, headline: 'Bài', bodyHtml: '<p>Chữ.</p>' });

/** What the script waits for the JSON to be asked for, where the page does not ask before it runs. */
const PATIENCE = 2000; // ms

for (const { name, options } of browsers) {
  describe(`the article beside the script in ${name}`, () => {
    let browser, site, api, page, headers, seen;

    /** Answers with the article, and notes who asked. */
    const json = (request, response) => {
      seen.asked.push(request.headers.cookie ?? '');
      seen.first();
      answer(response, 'application/json', article, headers);
    };
    const routes = {
      '/trang.html': (_, response) =>
        answer(response, 'text/html', page.html, { 'content-security-policy': page.policy, 'set-cookie': 'phien=1' }),
      [`/js/${releaseName(bundle, version)}`]: async (_, response) => {
        seen.isBeside = await Promise.race([seen.json, new Promise((resolve) => setTimeout(resolve, PATIENCE, false))]);
        answer(response, 'text/javascript', script);
      },
      '/bai.json': json,
    };

    before(async () => {
      site = await startServer({ roots: [], routes });
      api = await startServer({ roots: [], routes: { '/bai.json': json } });
      browser = await puppeteer.launch(await options());
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      await api?.close();
    });

    /** Opens a page with the code for an address, under the policy that was printed with it. */
    async function open(entries, sent) {
      const settings = settingsOf({ source: 'address', folder: '/js/', tools: 'email', ...entries });
      const pageAddress = `${site.origin}/embed.html`;
      const code = snippetOf(settings, { bundle, version, fallback: { href: '/', words: 'Đọc' }, pageAddress });
      const head = '<meta charset="utf-8"><title>Trang</title><link rel="icon" href="/js/no.svg">';
      const policy = policyOf(settings, { pictures: [], recordings: [] }, pageAddress);
      page = { html: `<!doctype html><html lang="vi">${head}${code}</html>`, policy: policy.split(/: (.*)/)[1] };
      headers = sent;
      seen = { asked: [] };
      seen.json = new Promise((resolve) => (seen.first = () => resolve(true)));
      const tab = await (await browser.createBrowserContext()).newPage();
      const logged = [];
      tab.on('console', (message) => logged.push(message.text()));
      await tab.evaluateOnNewDocument(watchPolicy);
      await tab.goto(`${site.origin}/trang.html`, { waitUntil: 'load' });
      await tab.waitForFunction(() => document.querySelector('gov-article').status === 'ready');
      return { violations: await tab.evaluate(() => window.violations), logged };
    }
    const quiet = ({ violations, logged }) =>
      assert.deepEqual([violations, logged.filter((line) => /preload|security/i.test(line))], [[], []]);

    for (const age of ['no-store', 'public, max-age=60']) {
      it(`comes once, with the reader’s cookies, from the portal’s own host (${age})`, async () => {
        quiet(await open({ address: '/bai.json' }, { 'cache-control': age }));
        assert.deepEqual([seen.asked, seen.isBeside], [['phien=1'], true]);
      });

      it(`comes once from another host (${age})`, async () => {
        const sent = { 'cache-control': age, 'access-control-allow-origin': '*' };
        quiet(await open({ address: `${api.origin}/bai.json` }, sent));
        assert.deepEqual([seen.asked.length, seen.isBeside], [1, true]);
      });
    }

    it('waits for the script, and comes once, where the article loads when the reader comes near', async () => {
      quiet(await open({ address: '/bai.json', lazy: 'on' }, {}));
      assert.deepEqual([seen.asked, seen.isBeside], [['phien=1'], false]);
    });
  });
}
