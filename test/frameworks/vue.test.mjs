import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { house, water } from './articles.js';
import { buildApp } from './build.mjs';
import { drive } from './driver.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
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
