import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { house, water } from './articles.js';
import { drive } from './driver.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { useSite, withoutTrustedTypes } from './site.mjs';

describe('HTML without a framework, in quirks mode', () => {
  const site = useSite({ roots: ['.'] });
  expectFrameworkToWork({ ...site, open: () => site.open('/quirks/app.html') });
});

const frames = `<html><title>Khung</title><frameset cols="200,*" frameborder="no">
<frame src="/quirks/menu.html" name="menu"><frame src="/quirks/page.html" name="bai"></frameset></html>`;

describe('a page of 1998', () => {
  const written = `${withoutTrustedTypes}; frame-src 'self'`; // document.write() takes strings
  const site = useSite({
    roots: ['.'],
    policy: written,
    routes: {
      '/frames.html': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(frames),
    },
  });

  /** Everything that is computed of the article, where it is as wide as on the other page. */
  const looks = (page) =>
    page.$eval('gov-article', (element) => {
      const article = element.querySelector('article');
      element.style.cssText = 'display: block; width: 560px';
      return [article, ...article.querySelectorAll('*')].map((part) => {
        const style = getComputedStyle(part);
        return [part.localName, Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]))];
      });
    });

  it('shows the article as on any page', async () => {
    const plain = await site.open('/quirks/plain.html');
    await drive(plain).shows(house, 'gov-article');
    const page = await site.open('/quirks/page.html');
    await drive(page).shows(house, 'gov-article');
    assert.deepEqual(await page.evaluate(() => document.compatMode), 'BackCompat');
    assert.deepEqual(await looks(page), await looks(plain));
    assert.deepEqual(page.wrong, []);
  });

  it('shows an article that document.write() put there', async () => {
    const page = await site.open('/quirks/page.html');
    await drive(page).shows(water, '#viet');
  });

  it('shows it in a frame, and another one that a link in another frame asks for', async () => {
    const page = await site.open('/frames.html');
    const frame = () => page.frames().find((one) => one.name() === 'bai');
    const headline = (of) =>
      frame().waitForFunction(
        (text) => document.querySelector('gov-article h1')?.textContent === text,
        {},
        of.headline,
      );
    await headline(house);
    await page
      .frames()
      .find((one) => one.name() === 'menu')
      .click('a');
    await page.waitForFunction(() => window.frames.bai.location.pathname === '/quirks/plain.html');
    await headline(house);
    assert.equal(page.wrong.length, 0, page.wrong.join());
  });
});
