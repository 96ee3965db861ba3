/** What a page that was rendered on Node is after its framework hydrated it. */
import assert from 'node:assert/strict';
import { house, water } from './articles.js';
import { drive } from './driver.mjs';

/** Opens a page on which what the server sent is marked, before any script runs. */
export async function openMarked(site, path) {
  const page = await site.open(path, () =>
    document.addEventListener('readystatechange', () => {
      for (const part of document.querySelectorAll('gov-article, gov-article a')) part.mark = 'server';
    }),
  );
  return [drive(page), page];
}

/** Whether element and fallback are those of the server. */
export const areKept = (app) =>
  app.read((element) => element.mark === 'server' && element.querySelector('a').mark === 'server');

/** One article, then another one, in the element that the server sent, and nothing in the console. */
export async function expectHydrated(site, path) {
  const [app, page] = await openMarked(site, path);
  await app.shows(house);
  assert.equal(await app.read((element) => element.querySelector('article h2').textContent), house.headline);
  await app.press('next');
  await app.shows(water);
  await app.hears(`load: ${water.headline}`);
  assert.equal(await areKept(app), true);
  assert.deepEqual(page.wrong, []);
}
