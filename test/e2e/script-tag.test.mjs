import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { useSite } from './site.mjs';

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');
const { integrity } = JSON.parse(await read('../../dist/gov-article.integrity.json'));
const plain = await read('pages/plain.html');

const withIntegrity = (hash) => (request, response) =>
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(plain.replace('<script', `<script integrity="${hash}" crossorigin="anonymous"`));

describe('the script tag', () => {
  const site = useSite({
    routes: { '/right.html': withIntegrity(integrity), '/wrong.html': withIntegrity(`sha384-${'A'.repeat(64)}`) },
  });

  it('registers every element and shows the article on a plain page', async () => {
    const page = await site.open('plain.html');
    const found = await page.evaluate(() => ({
      tags: ['gov-article', 'font-size-toggle', 'email-share', 'print-button'].filter((tag) => customElements.get(tag)),
      title: document.querySelector('gov-article h1').textContent,
      time: document.querySelector('gov-article time').textContent,
      captions: document.querySelectorAll('gov-article figcaption').length,
    }));
    assert.deepEqual(found, {
      tags: ['gov-article', 'font-size-toggle', 'email-share', 'print-button'],
      title: 'Tăng cường gắn kết giữa Đoàn công tác của tỉnh với cấp ủy cơ sở',
      time: '09/01/2018 11:00',
      captions: 3,
    });
  });

  it('logs nothing, and asks only for itself, the article and its pictures', async () => {
    const page = await site.open('plain.html');
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(page.logged, []);
    const paths = page.requested.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).pathname);
    const others = paths.filter((path) => !path.startsWith('/img/'));
    assert.deepEqual(others.sort(), ['/articles/portal-article.json', '/gov-article.js', '/plain.html']);
  });

  it('leaves no cookie, and nothing in the storage before the reader chooses a size', async () => {
    const page = await site.open('plain.html');
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length]), ['', 0]);
  });

  it('runs with the integrity hash that the build wrote', async () => {
    const page = await site.open('right.html');
    assert.equal(await page.evaluate(() => document.querySelector('gov-article').status), 'ready');
  });

  it('does not run with another hash, and the fallback stays', async () => {
    const page = await site.open('wrong.html', { ready: false });
    const seen = await page.evaluate(() => [
      customElements.get('gov-article') === undefined,
      document.body.innerText.trim(),
    ]);
    assert.deepEqual(seen, [true, 'Đọc bài viết']);
  });

  it('keeps the first of two copies and says so once', async () => {
    const page = await site.open('twice.html');
    assert.equal(page.logged.length, 1);
    assert.match(page.logged[0], /a copy is already on this page/);
    assert.equal(await page.evaluate(() => document.querySelectorAll('gov-article > article').length), 1);
  });

  it('keeps the room of the first screen while loading, so that nothing moves when the article comes', async () => {
    const shift = async (path) => {
      const page = await site.open(path, {
        ready: false,
        prepare: (fresh) =>
          fresh.evaluateOnNewDocument(() => {
            window.shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) window.shift += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
          }),
      });
      await page.waitForNetworkIdle({ idleTime: 300 });
      return page.evaluate(() => window.shift);
    };
    assert.equal(await shift('index.html'), 0);
  });
});
