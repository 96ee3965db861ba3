import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderArticle, renderHead } from '../../dist/server.js';
import { useSite } from '../e2e/site.mjs';
import { importTypeScript } from '../helpers/typescript.mjs';

const test = (path) => importTypeScript(new URL(`../${path}`, import.meta.url));
const { hostileFamilies } = await test('fixtures/hostile-html.ts');
const { hostileTexts } = await test('fixtures/hostile/texts.ts');

const baseUrl = 'https://picture.example/';

/** An article with the same text in every kind of field: words, addresses and HTML. */
const articleOf = (text) => ({
  articleVersion: 1,
  headline: text,
  url: text,
  inLanguage: text,
  author: { name: text, url: text },
  keywords: [text],
  image: { url: text, alt: text, caption: text, creditText: text },
  body: [
    { type: 'html', html: text },
    { type: 'paragraph', text },
    { type: 'figure', image: { url: text, alt: text }, captionHtml: text, href: text },
    { type: 'embed', url: text, title: text },
  ],
  attachments: [{ url: text, name: text, encodingFormat: text }],
  abbreviations: { NTM: text },
});

/** All of one family, as a page without any protection. */
function pageOf(texts) {
  const parts = texts.map((text) => rendered(articleOf(text)));
  return `<!doctype html><meta charset="utf-8"><title>Tin</title>
    <script>window.hits = []; window.hit = (...of) => window.hits.push(of.join() || 'hit'); window.alert = window.hit;</script>
    ${parts.map(({ head }) => head).join('\n')}
    <body>${parts.map(({ html }) => `<section>${html}</section>`).join('\n')}<p id="end">Hết</p></body>`;
}

function rendered(json) {
  const options = { baseUrl, attributes: { tools: json.headline } };
  try {
    return { head: renderHead(json, options), html: renderArticle(json, options) };
  } catch (error) {
    assert.equal(error.name, 'ArticleError', error.stack);
    return { head: '', html: '' };
  }
}

const families = {
  ...Object.fromEntries(Object.entries(hostileFamilies).map(([name, rows]) => [name, rows.map(({ html }) => html)])),
  ...Object.fromEntries(
    Object.entries(hostileTexts).map(([name, rows]) => [`texts: ${name}`, rows.map(({ text }) => text)]),
  ),
};

describe('hostile articles that a server has rendered', () => {
  const routes = {};
  const site = useSite({ routes });

  for (const [name, texts] of Object.entries(families)) {
    it(`do nothing on a page without protection: ${name}`, { timeout: 120_000 }, async () => {
      const html = pageOf(texts);
      routes['/hostile'] = (request, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      const page = await site.open('hostile', { ready: false });
      const { hits, end, active } = await page.evaluate(() => {
        for (const element of document.querySelectorAll('section *')) {
          for (const type of ['click', 'mouseover', 'focus', 'load', 'error', 'toggle']) {
            element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
          }
        }
        const selector =
          'section :is(svg, math, style, iframe, object, embed, form, input, base, template, [style], [onclick])';
        return {
          hits: window.hits,
          end: document.body.lastElementChild?.id,
          active: [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
        };
      });
      assert.deepEqual({ hits, end, active }, { hits: [], end: 'end', active: [] });
      const asked = page.requested.filter((url) => new URL(url).hostname === 'leak.example');
      assert.deepEqual(asked, []);
      assert.match(page.url(), /\/hostile$/);
      await page.browserContext().close();
    });
  }
});
