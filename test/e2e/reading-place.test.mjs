import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './site.mjs';

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang của cổng</title>
<link rel="icon" href="data:,"><script src="/gov-article.js" defer></script>
<gov-article src="/bai-dai.json"><a href="/van-ban">Đọc văn bản</a></gov-article>`;

const article = JSON.stringify({
  articleVersion: 1,
  headline: 'Quy chế hoạt động của Trung tâm Phục vụ hành chính công',
  body: Array.from({ length: 400 }, (_, i) => [
    { type: 'heading', level: 2, text: `Điều ${i + 1}` },
    { type: 'paragraph', text: `Khoản ${i + 1}. Hồ sơ được trả trong ngày làm việc, có giấy hẹn ghi rõ giờ.` },
  ]).flat(),
});

/** After the page is there, so that the browser has nothing to scroll to. */
const late = (_, response) =>
  setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(article), 200);

describe('a reader of a long article', () => {
  const site = useSite({
    routes: {
      '/dai.html': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(page),
      '/bai-dai.json': late,
    },
  });

  const complete = (tab) => tab.waitForFunction(() => document.querySelectorAll('gov-article h2').length === 400);
  const isAt = (tab, text) =>
    tab.waitForFunction(
      (words) => {
        const element = document.elementFromPoint(20, 5)?.closest('h2, p');
        return element?.textContent.startsWith(words);
      },
      { timeout: 5000 },
      text,
    );
  const top = (tab) => tab.evaluate(() => window.scrollY);

  async function openAndRead() {
    const tab = await site.open('dai.html');
    await complete(tab);
    // Until what is around it is drawn, and has its height.
    await tab.waitForFunction(() => {
      const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Điều 250');
      heading.scrollIntoView();
      return document.elementFromPoint(20, 5)?.closest('h2') === heading;
    });
    await isAt(tab, 'Điều 250');
    return tab;
  }

  it('is in the same place when the page is loaded anew', async () => {
    const tab = await openAndRead();
    assert.ok((await top(tab)) > 5000);
    await tab.reload();
    await complete(tab);
    await isAt(tab, 'Điều 250');
  });

  it('is in the same place when they come Back', async () => {
    const tab = await openAndRead();
    await tab.goto(`${site.server.origin}/plain.html`);
    await tab.goBack();
    await complete(tab);
    await isAt(tab, 'Điều 250');
  });

  it('begins at the top when they open the same page by a link', async () => {
    const tab = await openAndRead();
    await tab.goto(`${site.server.origin}/plain.html`);
    await tab.goto(`${site.server.origin}/dai.html`);
    await complete(tab);
    assert.equal(await top(tab), 0);
  });

  it('is at the top again when they loaded it anew there, whatever they read before', async () => {
    const tab = await openAndRead();
    await tab.goto(`${site.server.origin}/plain.html`);
    await tab.goto(`${site.server.origin}/dai.html`);
    await complete(tab);
    await tab.reload();
    await complete(tab);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await top(tab), 0);
  });

  it('is in the same place when they come Back over another article that they read', async () => {
    const tab = await openAndRead();
    await tab.goto(`${site.server.origin}/dai.html?khac`);
    await complete(tab);
    await tab.evaluate(() => window.scrollTo({ top: 3000, behavior: 'instant' }));
    await tab.goBack();
    await complete(tab);
    await isAt(tab, 'Điều 250');
  });

  it('stays where they have scrolled to meanwhile', async () => {
    const tab = await openAndRead();
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await tab.mouse.wheel({ deltaY: -10_000 });
    await complete(tab);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.ok((await top(tab)) < 500);
  });

  it('copies all of it', async () => {
    const tab = await site.open('dai.html');
    await complete(tab);
    const words = await tab.evaluate(() => {
      window.getSelection().selectAllChildren(document.querySelector('gov-article > article'));
      return window.getSelection().toString();
    });
    assert.match(words, /Điều 1\s[\s\S]*Khoản 400\. Hồ sơ được trả/);
  });
});
