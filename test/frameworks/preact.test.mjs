import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { house } from './articles.js';
import { buildApp } from './build.mjs';
import { drive } from './driver.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { useSite } from './site.mjs';

describe('Preact', () => {
  const input = ['index.html', 'hydrate.html'];
  const site = useSite({
    make: () => buildApp('preact', { build: { target: 'esnext', rolldownOptions: { input } } }),
  });
  expectFrameworkToWork(site);

  it('hydrates a page from the server around the article', async () => {
    const page = await site.open('/hydrate.html');
    const app = drive(page);
    await app.until(() => document.title === 'hydrated');
    await app.shows(house);
    assert.equal(await app.read((element) => element.querySelector('a').textContent), 'Đọc bài viết');
    assert.deepEqual(site.asked, ['house']);
    assert.deepEqual(page.wrong, []);
  });
});
