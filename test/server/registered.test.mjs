import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as library from '../../dist/index.js';
import * as server from '../../dist/server.js';
import { useSite } from '../e2e/site.mjs';

/** Registers the same wherever it runs, by whatever has these names. */
function register({ allowEmbeds, registerFormat, registerStrings }) {
  registerFormat(
    'so-van-hoa',
    {
      headline: 'ten',
      datePublished: 'ngay_dang',
      body: ({ doan, phim }) => [
        ...doan.map((text) => ({ type: 'paragraph', text })),
        { type: 'embed', url: phim, title: 'Phim' },
      ],
      keywords: 'tu_khoa',
    },
    ({ doan }) => Array.isArray(doan),
  );
  registerStrings('vi', { keywords: 'Chủ đề' });
  allowEmbeds(['video.example']);
}

const record = {
  ten: 'Lễ hội đền Củi',
  ngay_dang: '2018-01-09T11:00:00+07:00',
  doan: ['Lễ hội mở ngày mồng 3.', 'Khách về rất đông.'],
  phim: 'https://video.example/1',
  tu_khoa: ['lễ hội'],
};
const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin</title>
  <script src="/gov-article.js"></script><script>(${String(register)})(GovArticle);</script>
  <body><gov-article src="/so-van-hoa.json"></gov-article></body>`;

describe('what a server registers', () => {
  const answer = (type, body) => (request, response) => response.writeHead(200, { 'content-type': type }).end(body);
  const site = useSite({
    routes: {
      '/registered': answer('text/html; charset=utf-8', page),
      '/so-van-hoa.json': answer('application/json', JSON.stringify(record)),
    },
  });

  it('is rendered as in a browser where a page has registered the same', async () => {
    register(server);
    const { origin } = site.server;
    const rendered = server.renderArticle(record, {
      baseUrl: `${origin}/so-van-hoa.json`,
      pageUrl: `${origin}/registered`,
    });
    const opened = await site.open('registered');
    const shown = await opened.$eval('gov-article > article', (article) => {
      for (const styled of article.querySelectorAll('[style]')) styled.removeAttribute('style');
      return article.outerHTML;
    });
    assert.equal(/<article.*<\/article>/s.exec(rendered)[0], shown);
    for (const part of ['Khách về rất đông.', 'Chủ đề:', '09/01/2018', 'https://video.example/1']) {
      assert.ok(shown.includes(part), part);
    }
  });

  it('is what the package knows as well', () => {
    for (const name of ['allowEmbeds', 'ArticleError', 'readDate', 'registerFormat', 'registerStrings']) {
      assert.equal(server[name], library[name]);
    }
  });

  it('throws errors that a program can tell', () => {
    const baseUrl = 'https://portal.example/api/1.json';
    assert.throws(
      () => server.renderArticle({ articleVersion: 1 }, { baseUrl }),
      (error) => error instanceof server.ArticleError && error.code === 'invalid' && error.path === 'headline',
    );
  });
});
