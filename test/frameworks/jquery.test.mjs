import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { house, school, water } from './articles.js';
import { drive } from './driver.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { useSite, withoutTrustedTypes } from './site.mjs';

describe('jQuery 1.12 with Bootstrap 3', () => {
  // jQuery 1.12 writes HTML as strings; Bootstrap 3 has a font of icons; all else is strict.
  const site = useSite({ policy: `${withoutTrustedTypes}; font-src 'self'`, roots: ['.'] });
  expectFrameworkToWork({ ...site, open: () => site.open('/jquery/app.html') });

  const test = (name, body) =>
    it(name, async () => {
      const page = await site.open('/jquery/places.html');
      await page.waitForFunction(() => window.GovArticle);
      await body(drive(page), page);
      assert.deepEqual(page.wrong, []);
      await page.browserContext().close();
    });

  const grow = (element) =>
    element.shadowRoot.querySelector('font-size-toggle').shadowRoot.querySelectorAll('button')[2].click();

  test('shows the article in a modal, and leaves the focus to its controls', async (app, page) => {
    await page.click('[data-target="#hop"]');
    await app.until(() => document.querySelector('#hop').matches('.in') && document.activeElement.id === 'hop');
    await app.shows(house, '#hop gov-article');
    await app.read((element) => {
      const share = element.shadowRoot.querySelector('email-share').shadowRoot;
      share.querySelector('button').click();
    }, '#hop gov-article');
    await app.until(() => {
      const share = document.querySelector('#hop gov-article').shadowRoot.querySelector('email-share');
      return share.shadowRoot.querySelector('a[href^="mailto:"]')?.checkVisibility();
    });
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'gov-article');
    await page.keyboard.press('Escape');
  });

  test('loads a lazy article when its panel opens', async (app, page) => {
    assert.equal(site.asked.includes('water'), false);
    await page.click('[data-target="#muc"]');
    await app.shows(water, '#muc gov-article');
  });

  test('loads a lazy article when its tab is shown', async (app, page) => {
    assert.equal(site.asked.includes('school'), false);
    await page.click('[href="#hai"]');
    await app.shows(school, '#hai gov-article');
  });

  test('shows what .load() and .html() put into the page', async (app, page) => {
    await page.evaluate(() => void window.jQuery('#cho').load('/jquery/fragment.html'));
    await app.shows(school, '#cho gov-article');
    await page.evaluate(() => window.jQuery('#cho').html('<gov-article src="/articles/water.json"></gov-article>'));
    await app.shows(water, '#cho gov-article');
  });

  test('shows what .html() reads and writes again once', async (app, page) => {
    await page.evaluate(() => void window.jQuery('#cho').load('/jquery/fragment.html'));
    await app.shows(school, '#cho gov-article');
    await app.read(grow, '#cho gov-article');
    await page.evaluate(() => {
      const place = window.jQuery('#cho');
      window.before = place.find('gov-article')[0];
      place.html(place.html());
    });
    await app.shows(school, '#cho gov-article');
    assert.equal(await page.evaluate(() => window.before !== document.querySelector('#cho gov-article')), true);
    // The sizes are style attributes now: blocked, told of, and set again by the control.
    page.wrong = page.wrong.filter((line) => !/inline style|style-src-attr/.test(line));
  });

  test('shows the article of a clone once, in the size that is chosen for both', async (app, page) => {
    await page.click('[data-target="#muc"]');
    await app.shows(water, '#muc gov-article');
    await page.$eval('#muc gov-article', (element) => element.append('Đọc bài viết'));
    await app.read(grow, '#muc gov-article');
    await page.evaluate(() => window.jQuery('#muc gov-article').clone().appendTo('#cho'));
    await app.shows(water, '#cho gov-article');
    await app.read((element) => {
      const toggle = element.shadowRoot.querySelector('font-size-toggle');
      toggle.shadowRoot.querySelector('button').click();
    }, '#cho gov-article');
    await app.until(() => !/font-scale/.test(document.querySelector('#cho').innerHTML));
    assert.equal(await page.$eval('#muc', (part) => /font-scale/.test(part.innerHTML)), false);
  });

  test('keeps the article through .detach() and .appendTo()', async (app, page) => {
    await page.click('[data-target="#muc"]');
    await app.shows(water, '#muc gov-article');
    const before = site.asked.length;
    await page.evaluate(() => window.jQuery('#muc gov-article').detach().appendTo('#cho'));
    await app.shows(water, '#cho gov-article');
    assert.equal(site.asked.length, before);
  });

  test('looks as it does without the style sheet of Bootstrap', async (app, page) => {
    await page.click('[href="#hai"]');
    await app.shows(school, '#hai gov-article');
    const looks = () =>
      page.$eval('#hai gov-article', (element) => {
        document.body.style.cssText = 'width: 700px; margin: 0; padding: 0';
        return [...element.querySelectorAll('article, article *'), ...element.shadowRoot.querySelectorAll('[part], p')]
          .filter((part) => part.checkVisibility())
          .map((part) =>
            Object.fromEntries([...getComputedStyle(part)].map((name) => [name, getComputedStyle(part)[name]])),
          );
      });
    const withSheet = await looks();
    assert.equal(await page.$eval('body', (body) => getComputedStyle(body).fontSize), '14px');
    await page.$eval('link', (link) => (link.disabled = true));
    await page.evaluate(() =>
      document.querySelectorAll('.tab-pane:not(#hai), .modal').forEach((part) => part.remove()),
    );
    assert.deepEqual(await looks(), withSheet);
  });
});
