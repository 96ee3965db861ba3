import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './site.mjs';

/** A frame without an origin of its own: even touching the storage throws there. */
const frame = `<!doctype html><html lang="vi"><title>Khung</title><link rel="icon" href="data:,">
<iframe sandbox="allow-scripts" src="/inside.html" width="900" height="600"></iframe>`;
const inside = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài</title>
<script src="/gov-article.js" defer></script>
<gov-article><script type="application/json">{"articleVersion": 1, "headline": "Lịch tiếp công dân",
"body": [{"type": "paragraph", "text": "Thứ Năm hằng tuần, tại trụ sở xã."}]}</script></gov-article>`;
const html = (text) => (_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);

describe('the script tag where the browser refuses something', () => {
  const site = useSite({ routes: { '/frame.html': html(frame), '/inside.html': html(inside) } });

  const until = (place, isSo) => place.waitForFunction(isSo, { polling: 50, timeout: 20_000 });

  /** Presses A+ and tells what a reader then has: the size that is shown, and that of the text. */
  const enlarge = (place) =>
    place.evaluate(async () => {
      const element = document.querySelector('gov-article');
      const toggle = element.shadowRoot.querySelector('font-size-toggle');
      const size = () => parseFloat(window.getComputedStyle(element.querySelector('[data-part="body"] p')).fontSize);
      const before = size();
      toggle.shadowRoot.querySelectorAll('button')[2].click();
      await toggle.updateComplete;
      const shown = toggle.shadowRoot.textContent.match(/\d+\s?%/)[0].replace(/\s/g, '');
      return [shown, Math.round((size() / before) * 100)];
    });

  it('says that the device is offline, and loads by itself when it is online again', async () => {
    const page = await site.open('plain.html');
    await page.evaluate(() => {
      window.told = [];
      document.addEventListener('gov-article-error', ({ detail }) => window.told.push(detail.error.code));
      document.addEventListener('gov-article-load', () => window.told.push('load'));
    });
    await page.setOfflineMode(true);
    await page.evaluate(() => document.querySelector('gov-article').reload());
    await until(page, () => document.querySelector('gov-article').status === 'error');
    const said = await page.evaluate(
      () => document.querySelector('gov-article').shadowRoot.querySelector('[part="status"] span').textContent,
    );
    assert.equal(said, 'Thiết bị đang ngoại tuyến. Vui lòng kết nối mạng rồi thử lại.');
    assert.match(await page.evaluate(() => document.body.innerText), /Đọc bài viết/);

    await page.setOfflineMode(false);
    await until(page, () => document.querySelector('gov-article').status === 'ready');
    await until(page, () => window.told.length > 1);
    assert.deepEqual(await page.evaluate(() => window.told), ['offline', 'load']);
    const ours = page.logged.filter((line) => !line.includes('net::ERR_INTERNET_DISCONNECTED')); // the browser's own
    assert.deepEqual(ours, []);
  });

  it('enlarges the text for this page in a frame that has no storage', async () => {
    const page = await site.open('frame.html', { ready: false });
    const sandboxed = await page.waitForFrame((each) => each.url().endsWith('/inside.html'));
    await until(sandboxed, () => document.querySelector('gov-article')?.status === 'ready');
    assert.equal(await sandboxed.evaluate(nameOfStorageError), 'SecurityError');
    assert.deepEqual(await enlarge(sandboxed), ['115%', 115]);
    assert.deepEqual(page.logged, []);
  });

  it('enlarges the text for this page where the storage is full', async () => {
    const page = await site.open('plain.html');
    assert.equal(await page.evaluate(fillStorage), 'QuotaExceededError');
    assert.deepEqual(await enlarge(page), ['115%', 115]);
    assert.deepEqual(page.logged, []);
  });
});

function nameOfStorageError() {
  try {
    return String(localStorage.length);
  } catch (error) {
    return error.name;
  }
}

/** To the last character. */
function fillStorage() {
  let name;
  for (let size = 2 ** 22; size >= 1; size /= 2) {
    try {
      for (let time = 0; time < 4; time += 1) localStorage.setItem(`${size}-${time}`, 'x'.repeat(size));
    } catch (error) {
      name = error.name;
    }
  }
  return name;
}
