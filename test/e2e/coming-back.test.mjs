import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium, findFirefox } from '../../tools/browsers.mjs';
import { startServer } from './server.mjs';

/** Firefox keeps a page for the Back button when it is driven as well; Chromium without a window loads it again. */
const browsers = [
  { name: 'Chromium', options: async () => ({ executablePath: await findChromium(), args: chromiumFlags }) },
  { name: 'Firefox', keeps: true, options: () => ({ browser: 'firefox', executablePath: findFirefox() }) },
].filter(({ name }) => (process.env.BROWSERS || 'chromium').includes(name.toLowerCase()));

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang của cổng</title>
<link rel="icon" href="data:,"><script>
window.shown = [];
window.told = [];
addEventListener('pageshow', (event) => shown.push(event.persisted));
for (const kind of ['error', 'unhandledrejection']) addEventListener(kind, (event) => told.push(kind));
for (const kind of ['load', 'error'])
  document.addEventListener('gov-article-' + kind, ({ detail }) => told.push(detail.error ? detail.error.code : kind));
</script><script src="/gov-article.js" defer></script>
<gov-article src="/bai-viet.json"><a href="#bai-viet">Đọc bài viết</a></gov-article>`;
const article = JSON.stringify({
  articleVersion: 1,
  headline: 'Mời góp ý thiết kế nhà văn hóa thôn Đông Hà',
  body: [{ type: 'paragraph', text: 'Bản vẽ treo ở nhà văn hóa đến hết ngày 30/11/2026.' }],
});

const html = (body) => (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body);
const whole = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(article);
const reset = ({ socket }) => socket.resetAndDestroy();
const silent = () => undefined;

for (const { name, keeps, options } of browsers) {
  describe(`coming Back to the article in ${name}`, () => {
    let server, browser, tab, answer, asked;

    before(async () => {
      server = await startServer({
        roots: [fileURLToPath(new URL('../../dist', import.meta.url))],
        routes: {
          '/': html(page),
          '/khac.html': html('<!doctype html><title>Trang khác</title>'),
          '/bai-viet.json': (request, response) => {
            asked += 1;
            answer(request, response);
          },
        },
      });
      browser = await puppeteer.launch(await options());
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    beforeEach(async () => {
      asked = 0;
      tab = await (await browser.createBrowserContext()).newPage();
    });
    afterEach(() => tab.close());

    const read = (found) => tab.evaluate(found);
    const until = (isSo) => tab.waitForFunction(isSo, { polling: 50, timeout: 20_000 });

    /** By the page's own history: puppeteer waits for a load event, which a kept page does not have. */
    async function goAwayAndBack(isKept = Boolean(keeps)) {
      await tab.goto(`${server.origin}/khac.html`);
      await read(() => setTimeout(() => window.history.back()));
      await until(() => window.shown?.length > 0 && document.querySelector('gov-article')?.shadowRoot);
      assert.equal(await read(() => window.shown.at(-1)), isKept, 'whether the browser kept the page');
    }

    async function open(start, status) {
      answer = start;
      await tab.goto(`${server.origin}/`);
      await tab.waitForFunction((wanted) => document.querySelector('gov-article')?.status === wanted, {}, status);
    }

    async function expectArticle() {
      await until(() => document.querySelector('gov-article').status === 'ready');
      assert.equal(
        await read(() => document.querySelector('gov-article h1').textContent),
        JSON.parse(article).headline,
      );
      assert.equal(await read(() => document.querySelectorAll('gov-article > article').length), 1);
    }

    it('finds it there, with controls that work', async () => {
      await open(whole, 'ready');
      await goAwayAndBack();
      await expectArticle();
      if (keeps) assert.equal(asked, 1);
      const size = await read(async () => {
        const toggle = document.querySelector('gov-article').shadowRoot.querySelector('font-size-toggle');
        toggle.shadowRoot.querySelectorAll('button')[2].click();
        await toggle.updateComplete;
        return toggle.shadowRoot.textContent.replace(/\s+/g, ' ');
      });
      assert.match(size, /115\s?%/);
      const panel = await read(async () => {
        const share = document.querySelector('gov-article').shadowRoot.querySelector('email-share');
        share.shadowRoot.querySelector('button').click();
        await share.updateComplete;
        return share.shadowRoot.querySelector('a[href^="mailto:"]').checkVisibility();
      });
      assert.equal(panel, true);
    });

    it('loads it by itself where the connection was broken', async () => {
      await open(reset, 'error');
      answer = whole;
      await goAwayAndBack();
      await expectArticle();
      assert.deepEqual(await read(() => window.told), keeps ? ['network', 'load'] : ['load']);
    });

    it('has it in the end where it was left while loading', async () => {
      await open(silent, 'loading');
      answer = whole;
      await goAwayAndBack(false); // no browser keeps a page that waits for an answer
      await expectArticle();
      assert.deepEqual(await read(() => window.told), ['load']);
    });
  });
}
