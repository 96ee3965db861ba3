import type { Article } from '../article/article.js';
import { pictureOf, picturesIn } from '../article/same-picture.js';
import type { ViewContext } from './context.js';
import { figure } from './figure.js';
import { h, heading, type Child } from './h.js';
import { isolatedTexts } from './isolated.js';
import { time } from './time.js';

/** Section, title, subtitle, dates, lead and lead image: what stands before the body. */
export function articleHead(article: Article, context: ViewContext): Child[] {
  const { headline, alternativeHeadline, description, sections, url, inLanguage, publisher, oldEncoding, audio } =
    article;
  return [
    url && h('link', { itemprop: 'url mainEntityOfPage', href: url }),
    audio && h('link', { itemprop: 'audio', href: audio.url, type: audio.encodingFormat }),
    h('meta', { itemprop: 'inLanguage', content: inLanguage }),
    publisher &&
      h(
        'span',
        { itemprop: 'publisher', itemscope: true, itemtype: 'https://schema.org/Organization' },
        h('meta', { itemprop: 'name', content: publisher.name }),
      ),
    sections.length > 0 &&
      h('p', { 'data-part': 'section', itemprop: 'articleSection' }, ...isolatedTexts(sections, ' · ')),
    headline.trim() && heading(context.headingLevel, { itemprop: 'headline' }, headline),
    alternativeHeadline?.trim() &&
      h('p', { 'data-part': 'subtitle', itemprop: 'alternativeHeadline' }, alternativeHeadline),
    dates(article, context),
    oldEncoding &&
      h('p', { 'data-part': 'notice', role: 'note' }, context.label(context.strings.oldEncoding(oldEncoding))),
    description?.trim() && h('p', { 'data-part': 'lead', itemprop: 'description' }, description),
    leadImage(article, context),
  ];
}

function dates({ datePublished, dateModified }: Article, { strings, label }: ViewContext): Child {
  if (!datePublished && !dateModified) return undefined;
  const published = datePublished && time(datePublished, 'datePublished', datePublished.text);
  // The minute of publishing again is not an update.
  const isUpdate = dateModified && dateModified.text !== datePublished?.text;
  const updated = isUpdate && time(dateModified, 'dateModified', label(strings.updated(dateModified.text)));
  return h('p', { 'data-part': 'dates' }, published, published && updated && ' ', updated);
}

/** Not shown twice: many articles have the picture of their lead image in the body as well. */
function leadImage(article: Article, context: ViewContext): Child {
  const { image } = article;
  if (!image || isShownInBody(image.url, article)) return undefined;
  const { caption, creditText } = image;
  return figure({ image, caption, creditText }, context);
}

function isShownInBody(url: string, { body, bodyHtml, baseUrl }: Article): boolean {
  const first = body.find((block) => block.type === 'figure');
  const html = bodyHtml ?? body.map((block) => (block.type === 'html' ? block.html : '')).join('');
  const picture = pictureOf(url, baseUrl);
  return (first && pictureOf(first.image.url, baseUrl) === picture) || picturesIn(html, baseUrl).has(picture);
}
