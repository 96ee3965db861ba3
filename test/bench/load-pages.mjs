/**
 * The same page of a portal in four ways, with the same article in old HTML: ours, React and DOMPurify by hand fetch its
 * JSON; the last one has it in the page already. Everything is compressed.
 */
import { readFileSync } from 'node:fs';
import { compressed } from './answer.mjs';
import { article, articleHtml } from './inputs.mjs';

const css = readFileSync(new URL('./pages/portal.css', import.meta.url));
const json = article('html', 1);
const html = articleHtml(json);
const fallback = '<a href="article.html">Đọc bài viết</a>';

/** @param {Record<'ours' | 'react' | 'by-hand', Buffer>} scripts */
export function loadRoutes(scripts) {
  const routes = {
    'portal.css': compressed('text/css', css),
    'article.json': compressed('application/json', JSON.stringify(json)),
    'html.json': compressed('application/json', JSON.stringify({ html })),
    'ours.html': page('ours.js', `<gov-article src="article.json">${fallback}</gov-article>`),
    'react.html': page('react.js', `<div data-article="html.json">${fallback}</div>`),
    'by-hand.html': page('by-hand.js', `<div data-article="html.json">${fallback}</div>`),
    'plain.html': page(undefined, html),
    ...Object.fromEntries(
      ['ours', 'react', 'by-hand'].map((name) => [`${name}.js`, compressed('text/javascript', scripts[name])]),
    ),
  };
  return Object.fromEntries(Object.entries(routes).map(([name, route]) => [`/load/${name}`, route]));
}

/** What a webmaster who follows the README writes, so that nothing moves. */
const RESERVE = '<style>gov-article:not(:defined),[data-article]{display:block;min-height:100vh}</style>';

function page(script, content) {
  const lines = [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Bài viết</title>',
    '<link rel="icon" href="data:,"><link rel="stylesheet" href="portal.css">',
    RESERVE,
    script ? `<script src="${script}" defer></script>` : '',
    '</head><body><header><h2>Cổng thông tin điện tử</h2><p>Trang chủ · Giới thiệu · Tin tức</p></header>',
    `<main>${content}<h2>Tin liên quan</h2><p>Nộp hồ sơ trực tuyến tại Trung tâm hành chính công xã</p></main>`,
    '<footer><p>© Cổng thông tin điện tử</p></footer></body></html>',
  ];
  return compressed('text/html', lines.join('\n'));
}
