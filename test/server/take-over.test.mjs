import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { renderArticle, renderHead } from '../../dist/server.js';
import { strictPolicy } from '../../tools/test-files.mjs';
import { useSite } from '../e2e/site.mjs';

const read = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
const { integrity } = await read('../../dist/gov-article.integrity.json');
const json = await read('../../demo/articles/portal-article.json');

/** A page as a server makes it. */
const pageOf =
  (article, script = '/gov-article.js') =>
  (request, response) => {
    const options = { baseUrl: `http://${request.headers.host}/articles/portal-article.json` };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': strictPolicy });
    response.end(`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Tin</title>
${renderHead(article, options)}
<link rel="stylesheet" href="/gov-article.css">
<script src="${script}" integrity="${integrity}" crossorigin="anonymous" defer></script>
</head>
<body>
<main>${renderArticle(article, options)}</main>
<footer>Chân trang</footer>
</body>
</html>`);
  };

/** From before the first byte: what moves, what is against the policy, and the article as it came. */
const watch = (page) =>
  page.evaluateOnNewDocument(() => {
    Object.assign(window, { shifts: [], violations: [], served: undefined });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push(`${violatedDirective} ${blockedURI}`),
    );
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        window.shifts.push(`${value}: ${sources.map(({ node }) => node?.nodeName).join()}`);
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('readystatechange', () => {
      window.served ??= document.querySelector('gov-article > article');
    });
  });

/** Where each part of the article lies, to a tenth of a pixel. */
const placesOf = (page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll('gov-article > article, gov-article > article *, footer');
    return [...all]
      .filter((element) => !element.matches('link, meta'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, fontSize, fontFamily, fontWeight } = window.getComputedStyle(element);
        const place = [x, y, width, height].map((value) => value.toFixed(1));
        return [element.nodeName, ...place, color, fontSize, fontFamily, fontWeight].join(' ');
      });
  });

const quiet = (page) => page.waitForNetworkIdle({ idleTime: 200 });

describe('a page that a server has rendered', () => {
  const site = useSite({
    routes: { '/page': pageOf(json), '/scriptless': pageOf(json, '/missing.js') },
  });

  it('is taken over without a request, with the nodes that are there', async () => {
    const page = await site.open('page', { prepare: watch });
    await quiet(page);
    assert.equal(await page.evaluate(() => document.querySelector('gov-article > article') === window.served), true);
    assert.equal(await page.evaluate(() => document.querySelectorAll('article').length), 1);
    assert.deepEqual(
      page.requested.filter((url) => url.includes('.json')),
      [],
    );
    const pictures = page.requested.filter((url) => /\/img\//.test(url));
    assert.ok(pictures.length > 0);
    assert.equal(new Set(pictures).size, pictures.length, 'a picture was asked for twice');
  });

  it('holds the strictest policy', async () => {
    const page = await site.open('page', { prepare: watch });
    await quiet(page);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(
      page.logged.filter((line) => line.startsWith('error')),
      [],
    );
  });

  for (const width of [360, 768, 1280]) {
    it(`does not move when the script comes, at ${width} px`, async () => {
      const prepare = async (page) => {
        await watch(page);
        await page.setViewport({ width, height: 800 });
      };
      const before = await site.open('scriptless', { prepare, ready: false });
      await quiet(before);
      const after = await site.open('page', { prepare });
      await quiet(after);
      const [places, expected] = [await placesOf(after), await placesOf(before)];
      assert.equal(places.length, expected.length);
      assert.deepEqual(places.filter((place, i) => place !== expected[i]).slice(0, 3), []);
      assert.deepEqual(await after.evaluate(() => window.shifts), []);
    });
  }

  it('is read without JavaScript', async () => {
    const page = await site.open('page', { ready: false, prepare: (page) => page.setJavaScriptEnabled(false) });
    await quiet(page);
    const text = await page.$eval('main', (main) => main.innerText);
    assert.ok(text.includes(json.headline));
    assert.ok(text.includes(json.body.find(({ type }) => type === 'figure').caption));
    assert.ok(!text.includes('articleVersion'));
  });

  it('has its controls afterwards', async () => {
    const page = await site.open('page');
    const names = await page.$eval('gov-article', (element) =>
      [...element.shadowRoot.querySelector('[part="toolbar"]').children].map(({ localName }) => localName),
    );
    assert.deepEqual(names.slice(0, 3), ['email-share', 'print-button', 'font-size-toggle']);
  });
});
