/** What the benchmark shows: the real article and its old-HTML twin, at any length, and the HTML that baselines get. */
import { readFile } from 'node:fs/promises';
import { heavyTags, wordPasted } from './dense-html.mjs';
import { blocksToHtml, paragraph } from './plain-html.mjs';

/** Cheap to ask for, and in no article: it tells that the last of a body is there. */
const END_BLOCK = { type: 'divider' };
const END_HTML = '<hr>';

/**
 * A photograph, as on portals. The demo's drawings are SVG, which a browser draws on the main thread: every variant
 * would pay for that alike, and the differences between them would look small.
 */
const PHOTO = '/img/digital-team-960.webp';

const inBlocks = await readDemo('portal-article.json');
const inOldHtml = await readDemo('portal-article-legacy.json');

/** Both articles in old HTML, 10 kB with eight pictures, so that every way of writing a caption is among them. */
const inOldCaptions = { ...inOldHtml, bodyHtml: (await readDemo('old-html.json')).bodyHtml + inOldHtml.bodyHtml };

const words = inBlocks.body.flatMap(({ text = '' }) => text.split(/\s+/).filter((word) => /^[\p{L}\d]/u.test(word)));

/** Articles in HTML, by form. */
const sources = {
  html: inOldHtml,
  captions: inOldCaptions,
  heavy: { ...inOldHtml, bodyHtml: heavyTags(words) },
  word: { ...inOldHtml, bodyHtml: wordPasted(words) },
};

const smallHtml = {
  ...inOldHtml,
  bodyHtml: `<p>${inOldHtml.headline}</p><p><img src="${PHOTO}" alt=""></p>${END_HTML}`,
};

/** The smallest article that runs through the same code as the one that is measured. */
export function smallArticle(form) {
  return form === 'blocks' ? { ...inBlocks, body: [...inBlocks.body.slice(0, 2), END_BLOCK] } : smallHtml;
}

/**
 * @param {'blocks' | 'html' | 'captions' | 'heavy' | 'word'} form
 * @param {number} times how often the body is repeated
 * @returns {object} article format 1
 */
export function article(form, times) {
  if (form === 'blocks') {
    return { ...inBlocks, body: [...Array.from({ length: times }, () => inBlocks.body).flat(), END_BLOCK] };
  }
  const source = sources[form];
  return { ...source, bodyHtml: source.bodyHtml.repeat(times) + END_HTML };
}

/** The same article as a portal without components writes it, head and foot included. */
export function articleHtml({ headline, description, datePublished, articleSection, author, keywords, ...rest }) {
  return [
    paragraph(articleSection),
    `<h1>${headline}</h1>`,
    `<p><time datetime="${datePublished}">09/01/2018 11:00</time></p>`,
    paragraph(description),
    rest.bodyHtml ?? blocksToHtml(rest.body),
    paragraph(author.map(({ name }) => name).join(', ')),
    paragraph(`Từ khóa: ${keywords.join(', ')}`),
  ].join('');
}

/** The demo's article. Every picture waits for its turn in every variant: ours makes them do so anyway. */
async function readDemo(name) {
  const text = await readFile(new URL(`../../demo/articles/${name}`, import.meta.url), 'utf8');
  return JSON.parse(text.replace(/\.\.\/img\/[\w-]+\.svg/g, PHOTO).replaceAll('<img ', '<img loading=\\"lazy\\" '));
}
