import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { house, water } from './articles.js';
import { buildApp, buildServerApp } from './build.mjs';
import { drive } from './driver.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { expectHydrated } from './hydration.mjs';
import { strictWith, useSite } from './site.mjs';

describe('Vue', () => {
  const input = ['index.html', 'keep.html'];
  const site = useSite({
    make: () => buildApp('vue', { build: { rolldownOptions: { input } } }),
    policy: strictWith('vue'),
  });
  expectFrameworkToWork(site);

  it('keeps the article in KeepAlive', async () => {
    const page = await site.open('/keep.html');
    const app = drive(page);
    await app.shows(house);
    await app.read((element) => (element.mark = 'kept'));
    await app.press('toggle');
    await app.until(() => document.querySelector('#khac'));
    await app.press('toggle');
    await app.shows(house);
    assert.equal(await app.read((element) => element.mark), 'kept');
    assert.deepEqual(site.asked.sort(), ['house', 'water']);
  });

  it('sets the text of the element, which takes away what is in it', async () => {
    const page = await site.open('/keep.html');
    const app = drive(page);
    await app.shows(water, '#chu');
    await app.press('text');
    await app.until(() => document.querySelector('#chu').firstChild.textContent === 'Mở bài viết');
    await app.shows(water, '#chu');
    assert.deepEqual(page.wrong, []);
  });
});

describe('Vue with a page from the server', () => {
  const define = { 'process.env.NODE_ENV': '"development"' };
  const site = useSite({
    make: () => buildServerApp('vue', { server: 'server.ts', ways: ['before', 'after'], define }),
    policy: strictWith('vue'),
  });

  it('renders the element with its attributes and children on Node', () => {
    assert.match(site.app.rendered.after, /<gov-article [^>]*src="\/articles\/house\.json" [^>]*heading-level="2"/);
    assert.doesNotMatch(site.app.rendered.after, /unstyled|\[object/);
  });

  for (const way of ['after', 'before'])
    it(`keeps what the server sent where the article comes ${way} Vue`, () => expectHydrated(site, `/${way}.html`));
});
