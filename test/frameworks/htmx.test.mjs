import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { house, school, water } from './articles.js';
import { drive } from './driver.mjs';
import { useSite, withoutTrustedTypes } from './site.mjs';

/** Both are on portals: 2 keeps pages it has left as HTML, 4 asks the server for them again, and can morph. */
const versions = [
  { name: 'htmx 2', file: 'htmx.org/dist/htmx.min.js' },
  { name: 'htmx 4', file: 'htmx4/dist/htmx.min.js', morphs: true },
];

for (const { name, file, morphs } of versions)
  describe(name, () => {
    const script = fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url));
    const site = useSite({
      policy: withoutTrustedTypes,
      roots: ['htmx', '.'],
      routes: {
        '/htmx.js': async (_, response) =>
          response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(script)),
      },
    });

    const test = (name, body) =>
      it(name, async () => {
        const page = await site.open();
        const app = drive(page);
        await app.shows(house);
        await body(app, page);
        // The sizes in a page that was kept as HTML are style attributes: blocked, told of, and set again by the control.
        assert.deepEqual(
          page.wrong.filter((line) => !/inline style|style-src-attr/.test(line)),
          [],
        );
        await page.browserContext().close();
      });

    /** Of a link or of history: the article of the page, once, in the reader's size. */
    async function expectPage(app, article, title, scale = '') {
      await app.until((wanted) => document.title === wanted, title);
      await app.shows(article);
      await app.until(
        (size) => document.querySelector('#bai-viet').style.getPropertyValue('--gov-font-scale') === size,
        scale,
      );
    }

    test('asks for more when the article is there', async (app) => {
      await app.until(() => document.querySelector('[data-of="related"]').textContent.trim() === 'Bài liên quan');
    });

    test('puts another element in its place', async (app) => {
      await app.press('replace');
      await app.shows(water);
      await app.hears(`load: ${water.headline}`);
    });

    test('puts an element into the page', async (app) => {
      await app.press('insert');
      await app.shows(school, '#bai-khac');
    });

    test('follows a link, and goes Back and Forward', async (app, page) => {
      const go = (by) => page.evaluate((steps) => window.history.go(steps), by);
      await page.evaluate(() => (window.isSame = true));
      await page.$eval('nav [href="/water.html"]', (link) => link.click());
      await expectPage(app, water, 'Ngừng cấp nước');
      await go(-1);
      await expectPage(app, house, 'Nhà văn hóa');
      await app.read((element) => {
        const toggle = element.shadowRoot.querySelector('font-size-toggle');
        toggle.shadowRoot.querySelectorAll('button')[2].click();
      });
      await expectPage(app, house, 'Nhà văn hóa', '1.15');
      await go(1);
      await expectPage(app, water, 'Ngừng cấp nước', '1.15');
      await go(-1);
      await expectPage(app, house, 'Nhà văn hóa', '1.15');
      assert.equal(await page.evaluate(() => window.isSame), true, 'one document, all the way');
    });

    if (morphs)
      test('morphs the page around the article, which stays', async (app, page) => {
        await app.read((element) => (element.querySelector('article').mark = 'old'));
        await page.$eval('#place', (place) => place.append('Của trang'));
        await app.press('morph');
        await app.until(() => document.querySelector('#place').textContent === '');
        await app.shows(house);
        assert.equal(await app.read((element) => element.querySelector('article').mark), 'old');
        assert.deepEqual(await app.told(), [`load: ${house.headline}`]);
      });
  });
