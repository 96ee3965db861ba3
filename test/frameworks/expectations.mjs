/**
 * What custom-elements-everywhere.com expects of a framework with any custom element, asked of this one: data of every
 * kind as attribute or property, events, children that change, hiding and showing; and what lists and controls need.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { house, school, water } from './articles.js';
import { drive } from './driver.mjs';

/** @param {{ open: () => Promise<import('puppeteer-core').Page>, asked: string[] }} site */
export function expectFrameworkToWork(site) {
  const test = (name, body) =>
    it(name, async () => {
      const page = await site.open();
      const app = drive(page);
      await app.shows(house);
      await body(app, page);
      assert.deepEqual(page.wrong, []);
      await page.browserContext().close();
    });

  test('shows the article of an address, and listens', async (app) => {
    assert.deepEqual(await app.told(), [`load: ${house.headline}`]);
  });

  test('hands over a string', async (app) => {
    await app.press('next');
    await app.shows(water);
    await app.press('tools');
    await app.until(() => !document.querySelector('#bai-viet').shadowRoot.querySelector('email-share'));
    assert.equal(await app.read((element) => element.tools), 'print');
    assert.deepEqual(await app.told(), [`load: ${house.headline}`, `load: ${water.headline}`]);
  });

  test('hands over a number, to a property of two words', async (app) => {
    assert.equal(await app.read((element) => element.headingLevel), 2);
    await app.until(() => document.querySelector('#bai-viet > article h2'));
    await app.press('level');
    await app.until(() => document.querySelector('#bai-viet > article h3'));
    await app.shows(house);
  });

  test('hands over yes and no', async (app) => {
    assert.equal(await app.read((element) => element.unstyled), false);
    await app.press('unstyled');
    await app.until(() => document.querySelector('#bai-viet').matches('[unstyled]'));
    await app.press('unstyled');
    await app.until(() => !document.querySelector('#bai-viet').matches('[unstyled]'));
  });

  test('hands over an object, another one, and none', async (app) => {
    await app.press('object');
    await app.shows(water);
    assert.equal(await app.read((element) => element.article.headline), water.headline);
    assert.equal(await app.read((element) => element.hasAttribute('article')), false);
    await app.press('other');
    await app.shows(school);
    await app.press('none');
    await app.shows(house);
    assert.deepEqual(
      await app.told(),
      [house, water, school, house].map(({ headline }) => `load: ${headline}`),
    );
  });

  test('listens to errors, and shows the children again', async (app, page) => {
    await app.press('missing');
    await app.hears('error: not-found');
    assert.equal(await app.read((element) => element.textContent.trim()), 'Đọc bài viết');
    await app.press('next');
    await app.shows(water);
    assert.equal(page.wrong.length, 1, 'of the browser, about 404');
    page.wrong.length = 0;
  });

  test('listens to the controls in the shadow, with own names and with click', async (app) => {
    await app.read((element) => {
      const toggle = element.shadowRoot.querySelector('font-size-toggle');
      toggle.shadowRoot.querySelectorAll('button')[2].click();
    });
    await app.hears('scale: 1.15');
    await app.hears('click');
  });

  test('listens by addEventListener', async (app) => {
    await app.read((element) => element.addEventListener('gov-article-load', () => (document.title = 'loaded')));
    await app.press('next');
    await app.until(() => document.title === 'loaded');
  });

  test('changes the children beside the article', async (app) => {
    await app.press('fallback');
    await app.until(() => document.querySelector('#bai-viet').textContent.includes('Mở bài viết'));
    await app.shows(house);
    assert.deepEqual(await app.told(), [`load: ${house.headline}`], 'without loading it again');
    await app.press('next');
    await app.shows(water);
  });

  test('hides and shows the element', async (app) => {
    for (const times of [2, 3]) {
      await app.press('toggle');
      await app.until(() => !document.querySelector('#bai-viet'));
      await app.press('toggle');
      await app.shows(house);
      assert.equal((await app.told()).length, times);
    }
  });

  test('moves elements in a list without loading them again', async (app, page) => {
    const names = () => page.$$eval('li gov-article', (all) => all.map((element) => element.mark));
    for (const [i, article] of [house, water, school].entries())
      await app.shows(article, `li:nth-child(${i + 1}) gov-article`);
    await page.$$eval('li gov-article', (all) => all.forEach((element, i) => (element.mark = i)));
    const before = site.asked.length;
    await app.press('move');
    await app.until(() => document.querySelector('li gov-article').mark === 2);
    for (const [i, article] of [school, water, house].entries())
      await app.shows(article, `li:nth-child(${i + 1}) gov-article`);
    assert.deepEqual(await names(), [2, 1, 0]);
    await app.press('drop');
    await app.until(() => document.querySelectorAll('li').length === 2);
    assert.equal(site.asked.length, before);
  });

  test('lets a control outside act on the element', async (app, page) => {
    const size = () => app.read((element) => getComputedStyle(element.querySelector('p')).fontSize);
    const before = parseFloat(await size());
    await page.$eval('[for="bai-viet"]', (toggle) => toggle.shadowRoot.querySelectorAll('button')[2].click());
    await app.until(
      (old) => parseFloat(getComputedStyle(document.querySelector('#bai-viet p')).fontSize) > old,
      before,
    );
  });
}
