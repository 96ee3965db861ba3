import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { house, water } from './articles.js';
import { buildApp, buildServerApp } from './build.mjs';
import { drive } from './driver.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { areKept, expectHydrated, openMarked } from './hydration.mjs';
import { useSite } from './site.mjs';

describe('React', () => {
  const site = useSite({ make: () => buildApp('react') });
  expectFrameworkToWork(site);

  it('asks once for an article, although StrictMode renders twice', async () => {
    const page = await site.open();
    await drive(page).shows(house);
    assert.equal(site.asked.filter((name) => name === 'house').length, 2, 'one in the page, one in the list');
    assert.equal(await page.$$eval('#bai-viet', ({ length }) => length), 1);
  });
});

describe('React with a page from the server', () => {
  const ways = ['src', 'object', 'html', 'plain'];
  const define = { 'process.env.NODE_ENV': '"development"' };
  const site = useSite({ make: () => buildServerApp('react', { server: 'server.tsx', ways, define }) });

  it('renders the element with its attributes and children on Node', () => {
    for (const html of Object.values(site.app.rendered))
      assert.match(
        html,
        /<gov-article id="bai-viet" src="\/articles\/house\.json" tools="print" heading-level="2"><a href="\/bai-viet">Đọc bài viết<\/a><\/gov-article>/,
      );
  });

  it('keeps what the server sent: elements that an effect brings', () => expectHydrated(site, '/src.html'));

  it('keeps what the server sent: children of HTML, where elements and article were there first', () =>
    expectHydrated(site, '/html.html'));

  it('hands over an object when the elements are there', async () => {
    const [app, page] = await openMarked(site, '/object.html');
    await app.hears(`load: ${water.headline}`);
    await app.shows(water);
    assert.equal(await areKept(app), true);
    assert.deepEqual(page.wrong, []);
  });

  it('makes the page anew where the article was there first, and says so', async () => {
    const [app, page] = await openMarked(site, '/plain.html');
    await app.hears(`load: ${house.headline}`); // the one that React made
    await app.shows(house);
    await app.press('next');
    await app.shows(water);
    assert.equal(await areKept(app), false);
    assert.match(page.wrong.join(), /hydrat/i);
  });
});
