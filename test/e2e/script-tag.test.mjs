import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { strictPolicy } from '../../tools/test-files.mjs';
import { useSite } from './site.mjs';

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');
const { integrity } = JSON.parse(await read('../../dist/gov-article.integrity.json'));
const plain = await read('pages/plain.html');

const full = plain
  .replace('gov-article.js', 'gov-article-full.js')
  .replace('<gov-article ', '<gov-article tools="listen display font-size email print contents enlarge share save" ');
const everyTag = [...(await read('../../src/define.ts')).matchAll(/'\.\/define\/(.+)\.js'/g)].map(([, tag]) => tag);

const twice = await read('pages/twice.html');
const bundle = await read('../../dist/gov-article.js');

const respond = (response, type, text) =>
  response.writeHead(200, { 'content-type': `text/${type}; charset=utf-8` }).end(text);
const withIntegrity = (hash) => (request, response) =>
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(plain.replace('<script', `<script integrity="${hash}" crossorigin="anonymous"`));

/** Notes what a script can do to a page that has nothing for it to do. */
const watchStart = (page) =>
  page.evaluateOnNewDocument(() => {
    window.done = [];
    const watch = (owner, name) => {
      const original = owner[name];
      owner[name] = function (...of) {
        window.done.push(`${name} ${typeof of[0] === 'string' ? of[0] : ''}`);
        return original.apply(this, of);
      };
    };
    watch(window.EventTarget.prototype, 'addEventListener');
    for (const name of ['fetch', 'setTimeout', 'requestAnimationFrame', 'matchMedia', 'getComputedStyle'])
      watch(window, name);
    watch(window.Storage.prototype, 'getItem');
    watch(window.DOMParser.prototype, 'parseFromString');
    for (const name of ['replaceSync', 'insertRule']) watch(window.CSSStyleSheet.prototype, name);
  });

describe('the script tag', () => {
  const site = useSite({
    routes: {
      '/right.html': withIntegrity(integrity),
      '/wrong.html': withIntegrity(`sha384-${'A'.repeat(64)}`),
      '/named.html': (request, response) =>
        respond(response, 'html', plain.replace('<body>', '<body><a id="GovArticle"></a>')),
      // As many old portals are: the page in its own encoding, and a server that names none for the script.
      '/old-encoding.html': (request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=windows-1258' })
          .end(
            '<!doctype html><script src="/unnamed.js" defer></script><gov-article src="/articles/portal-article.json"></gov-article>',
          ),
      '/without.html': (request, response) =>
        respond(response, 'html', '<!doctype html><script src="/gov-article.js"></script><p>Trang không có bài viết.'),
      '/unnamed.js': (request, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(bundle),
      '/older.js': (request, response) => respond(response, 'javascript', bundle.replaceAll('0.1.0', '0.0.9')),
      '/full.html': (request, response) => respond(response, 'html', full),
      '/both.html': (request, response) =>
        respond(response, 'html', plain.replace('<script', '<script src="gov-article-full.js" defer></script><script')),
      '/strict/twice.html': (request, response) => {
        response.setHeader('content-security-policy', strictPolicy);
        respond(response, 'html', twice.replaceAll('src="', 'src="/').replace('data:,', '/img/mark.svg'));
      },
    },
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

  it('registers every element there is, in its full form', async () => {
    const page = await site.open('full.html');
    assert.ok(everyTag.length > 4);
    const missing = await page.evaluate((tags) => tags.filter((tag) => !customElements.get(tag)), everyTag);
    assert.deepEqual(missing, []);
  });

  it('is self-contained in its full form too: it asks for nothing else, and logs nothing', async () => {
    const page = await site.open('full.html');
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(page.logged, []);
    const paths = page.requested.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).pathname);
    const others = paths.filter((path) => !path.startsWith('/img/'));
    assert.deepEqual(others.sort(), ['/articles/portal-article.json', '/full.html', '/gov-article-full.js']);
  });

  it('leaves no cookie, and nothing in the storage, in its full form before the reader chooses', async () => {
    const page = await site.open('full.html');
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length]), ['', 0]);
  });

  it('runs once where a page loads both forms, and says so', async () => {
    const page = await site.open('both.html');
    assert.deepEqual(page.logged, ['info: gov-article 0.1.0 is left out: 0.1.0 is already on this page.']);
    assert.equal(await page.evaluate(() => customElements.get('share-article') !== undefined), true);
  });

  it('logs nothing, and asks only for itself, the article and its pictures', async () => {
    const page = await site.open('plain.html');
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(page.logged, []);
    const paths = page.requested.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).pathname);
    const others = paths.filter((path) => !path.startsWith('/img/'));
    assert.deepEqual(others.sort(), ['/articles/portal-article.json', '/gov-article.js', '/plain.html']);
  });

  it('runs on a page in windows-1258 whose server names no encoding', async () => {
    const page = await site.open('old-encoding.html');
    assert.deepEqual(page.logged, []);
    const words = await page.evaluate(() => document.querySelector('gov-article [itemprop="headline"]').textContent);
    assert.match(words, /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/);
  });

  it('does nothing on a page that has none of its elements', async () => {
    const page = await site.open('without.html', { ready: false, prepare: watchStart });
    assert.equal(await page.evaluate(() => customElements.get('gov-article') !== undefined), true);
    assert.deepEqual(await page.evaluate(() => window.done), []);
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

  for (const path of ['twice.html', 'strict/twice.html']) {
    it(`keeps the first of two versions and says so once, with both (${path})`, async () => {
      const page = await site.open(path);
      assert.deepEqual(page.logged, ['info: gov-article 0.0.9 is left out: 0.1.0 is already on this page.']);
      const seen = await page.evaluate(() => [
        document.querySelectorAll('gov-article > article').length,
        document.querySelector('gov-article').shadowRoot.querySelectorAll('[part="toolbar"] > :defined').length,
      ]);
      assert.deepEqual(seen, [1, 4]);
    });
  }

  it('runs where an element of the page has the name of its global', async () => {
    const page = await site.open('named.html');
    assert.equal(await page.evaluate(() => document.querySelector('gov-article').status), 'ready');
  });

  it('names the version of the package', async () => {
    const page = await site.open('plain.html');
    const { version } = JSON.parse(await read('../../package.json'));
    assert.equal(await page.evaluate(() => window.GovArticle.version), version);
  });

  it('reads the format that a script of the page teaches it', async () => {
    const page = await site.open('plain.html');
    const title = await page.evaluate(async () => {
      const element = document.querySelector('gov-article');
      const loaded = new Promise((resolve) => element.addEventListener('gov-article-load', resolve, { once: true }));
      window.GovArticle.registerFormat('cua-cong', { headline: 'ten' }, (record) => 'ten' in record);
      element.article = { ten: 'Hội xuân' };
      await loaded;
      return element.querySelector('h1').textContent;
    });
    assert.equal(title, 'Hội xuân');
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
