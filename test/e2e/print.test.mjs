import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { textOfPages } from './paper.mjs';
import { useSite } from './site.mjs';

const article = JSON.parse(await readFile(new URL('../../demo/articles/portal-article.json', import.meta.url), 'utf8'));
const words = (text) => text.replace(/\s+/g, ' ').trim();

describe('the printed page', () => {
  const site = useSite();

  /** Asks for the dialog by a button; `page.pdf()` then stands for the reader who prints. */
  async function printBy(page, selector) {
    await page.evaluate(() => {
      window.printed = new Promise((resolve) => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          resolve();
        };
      });
    });
    await page.locator(selector).click();
    await page.evaluate(() => window.printed);
  }

  it('holds every word of the article, from a button inside its toolbar', async () => {
    const page = await site.open('portal.html');
    await printBy(page, 'gov-article >>> print-button >>> button');
    const text = (await textOfPages(await page.pdf({ format: 'A4' }))).join(' ');
    for (const block of article.body)
      assert.ok(text.includes(words(block.text ?? block.caption)), words(block.text ?? block.caption));
    assert.ok(text.includes(article.headline));
    assert.ok(text.includes('09/01/2018 11:00'));
  });

  it('holds nothing of the portal and none of the controls', async () => {
    const page = await site.open('portal.html');
    await printBy(page, 'gov-article >>> print-button >>> button');
    const text = (await textOfPages(await page.pdf({ format: 'A4' }))).join(' ');
    for (const other of ['ĐẦU TRANG', 'BÊN CẠNH', 'TRONG KHUNG', 'Khung riêng', 'CHÂN TRANG', 'Email', '100%']) {
      assert.ok(!text.includes(other), other);
    }
  });

  it('says where it came from and when it was printed', async () => {
    const page = await site.open('portal.html');
    await printBy(page, 'gov-article >>> print-button >>> button');
    const text = (await textOfPages(await page.pdf({ format: 'A4' }))).join(' ');
    assert.match(text, /Nguồn: \S/);
    assert.ok(text.includes(`Địa chỉ: ${site.server.origin}/portal.html`));
    assert.match(text, /In lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/);
  });

  it('shows the address of a link of the portal’s own container', async () => {
    const page = await site.open('portal.html');
    await printBy(page, 'print-button[for="own"] >>> button');
    const text = (await textOfPages(await page.pdf({ format: 'A4' }))).join(' ');
    assert.ok(text.includes('nghị quyết (https://example.com/nghi-quyet)'), text);
    assert.ok(!text.includes(article.headline));
  });

  it('leaves the page as it was', async () => {
    const page = await site.open('portal.html');
    const look = () =>
      page.evaluate(() => [
        document.documentElement.outerHTML,
        document.adoptedStyleSheets.length,
        document.querySelector('portal-frame').shadowRoot.innerHTML,
        document.querySelector('portal-frame').shadowRoot.adoptedStyleSheets.length,
      ]);
    const before = await look();
    await printBy(page, 'gov-article >>> print-button >>> button');
    assert.notDeepEqual(await look(), before);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.deepEqual(await look(), before);
  });

  it('is the article alone for the browser’s own print command, with print-page', async () => {
    const page = await site.open('index.html');
    const text = (await textOfPages(await page.pdf({ format: 'A4' }))).join(' ');
    assert.ok(text.includes(article.headline));
    assert.ok(!text.includes('Tin mới') && !text.includes('Thủ tục hành chính'));
    assert.equal(await page.evaluate(() => document.querySelectorAll('[data-gov-print]').length), 0);
  });

  it('breaks no figure across pages', async () => {
    const page = await site.open('index.html');
    const pages = await textOfPages(await page.pdf({ format: 'A5' }));
    const captions = article.body.filter((block) => block.type === 'figure').map((block) => words(block.caption));
    for (const caption of captions) assert.equal(pages.filter((text) => text.includes(caption)).length, 1, caption);
    assert.ok(pages.length > 3);
  });
});
