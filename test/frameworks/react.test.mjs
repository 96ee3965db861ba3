import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { house, water } from './articles.js';
import { buildApp } from './build.mjs';
import { drive } from './driver.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
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
  let render;
  const site = useSite({ make: buildWithServer });

  /** The development build of React says what is wrong when it hydrates. */
  async function buildWithServer() {
    const server = await buildApp('react', { build: { ssr: 'server.tsx' }, ssr: { noExternal: true } });
    ({ render } = await import(pathToFileURL(join(server.folder, 'server.js')).href));
    await server.remove();
    const app = await buildApp('react', {
      define: { 'process.env.NODE_ENV': '"development"' },
      build: { target: 'esnext', rolldownOptions: { input: 'hydrate.html' } },
    });
    const page = await readFile(join(app.folder, 'hydrate.html'), 'utf8');
    for (const way of ['src', 'object', 'html', 'plain']) {
      const main = `<main id="app" data-way="${way}">${render(way)}</main>`;
      await writeFile(join(app.folder, `${way}.html`), page.replace('<!--app-->', main));
    }
    return app;
  }

  async function openMarked(path) {
    const page = await site.open();
    // Marks what the server sent, before any script of the page runs.
    await page.evaluateOnNewDocument(() =>
      document.addEventListener('readystatechange', () => {
        for (const part of document.querySelectorAll('gov-article, gov-article a')) part.mark = 'server';
      }),
    );
    page.wrong.length = 0;
    await page.goto(site.server.origin + path);
    return [drive(page), page];
  }

  const marks = (app) => app.read((element) => [element.mark, element.querySelector('a').mark]);

  it('renders the element with its attributes and children on Node', () => {
    assert.match(
      render('plain'),
      /<gov-article id="bai-viet" src="\/articles\/house\.json" tools="print" heading-level="2"><a href="\/bai-viet">Đọc bài viết<\/a><\/gov-article>/,
    );
    for (const way of ['src', 'object', 'html']) assert.equal(render(way), render('plain'));
  });

  for (const [name, way] of [
    ['elements that an effect brings', 'src'],
    ['children of HTML, where elements and article were there first', 'html'],
  ])
    it(`keeps what the server sent: ${name}`, async () => {
      const [app, page] = await openMarked(`/${way}.html`);
      await app.shows(house);
      assert.equal(await app.read((element) => element.querySelector('article h2').textContent), house.headline);
      await app.press('next');
      await app.shows(water);
      await app.hears(`load: ${water.headline}`);
      assert.deepEqual(await marks(app), ['server', 'server']);
      assert.deepEqual(page.wrong, []);
    });

  it('hands over an object when the elements are there', async () => {
    const [app, page] = await openMarked('/object.html');
    await app.hears(`load: ${water.headline}`);
    await app.shows(water);
    assert.deepEqual(await marks(app), ['server', 'server']);
    assert.deepEqual(page.wrong, []);
  });

  it('makes the page anew where the article was there first, and says so', async () => {
    const [app, page] = await openMarked('/plain.html');
    await app.hears(`load: ${house.headline}`); // the one that React made
    await app.shows(house);
    await app.press('next');
    await app.shows(water);
    assert.deepEqual(await marks(app), [null, null]);
    assert.match(page.wrong.join(), /hydrat/i);
  });
});
