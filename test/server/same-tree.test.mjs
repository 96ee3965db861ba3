import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderArticle } from '../../dist/server.js';
import { useSite } from '../e2e/site.mjs';
import { everyArticle } from './articles.mjs';

const baseUrl = 'https://portal.example/api/1.json';

/** In the page: whether the element keeps the nodes of a rendering, and else where its own differ first. */
function compare(rendering) {
  const holder = document.createElement('div');
  holder.innerHTML = rendering;
  const element = holder.firstElementChild;
  const served = element.querySelector('article');
  const before = served.outerHTML;
  return new Promise((resolve) => {
    element.addEventListener('gov-article-error', ({ detail }) => resolve(detail.error.message));
    element.addEventListener('gov-article-complete', () => {
      const article = element.querySelector('article');
      holder.remove();
      if (article === served) return resolve('the same');
      for (const styled of article.querySelectorAll('[style]')) styled.removeAttribute('style');
      const at = [...before].findIndex((letter, i) => letter !== article.outerHTML[i]);
      const around = (text) => text.slice(Math.max(0, at - 60), at + 60);
      resolve(`${around(before)}\nbecame\n${around(article.outerHTML)}`);
    });
    document.body.append(holder);
    element.complete();
  });
}

/** Those of other hosts, which would fail sooner or later: what a reader sees instead is not what is compared. */
async function servePictures(page) {
  const picture = {
    contentType: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.resourceType() === 'image' ? request.respond(picture) : request.continue()));
}

describe('renderArticle() and the element', async () => {
  const site = useSite();
  let page;

  for (const { title, json, options } of await everyArticle()) {
    it(`make the same nodes: ${title}`, async () => {
      page ??= await site.open('script-only.html', { ready: false, prepare: servePictures });
      const rendering = renderArticle(json, { baseUrl, ...options, pageUrl: page.url() });
      assert.equal(await page.evaluate(compare, rendering), 'the same');
    });
  }
});
