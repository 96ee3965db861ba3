import type { Fields } from './format.js';
import { below } from './media.js';
import { at, textAt } from './paths.js';
import { utcDateOf } from './source-dates.js';

/** Joomla, `/api/index.php/v1/content/articles/{id}`. */
export const joomla: Fields = {
  identifier: ['id', 'attributes.id'],
  inLanguage: 'attributes.language',
  headline: 'attributes.title',
  description: 'attributes.metadesc',
  datePublished: (article: unknown) =>
    utcDateOf(at(article, 'attributes.publish_up')) ?? utcDateOf(at(article, 'attributes.created')),
  dateModified: (article: unknown) => utcDateOf(at(article, 'attributes.modified')),
  author: 'attributes.created_by_alias',
  keywords: 'attributes.tags',
  bodyHtml: (article: unknown) =>
    textAt(article, 'attributes.text') ??
    [textAt(article, 'attributes.introtext'), textAt(article, 'attributes.fulltext')].join('\n'),
  image: (article: unknown) => picture(article, 'image_fulltext') ?? picture(article, 'image_intro'),
  attachments: (article: unknown) =>
    ['urla', 'urlb', 'urlc'].map((name) => ({
      url: textAt(article, `attributes.urls.${name}`),
      name: textAt(article, `attributes.urls.${name}text`),
    })),
};

/** `images/ho-ga.jpg#joomlaImage://local-images/ho-ga.jpg?width=800&height=533`, relative to the root of the site. */
function picture(article: unknown, name: string): object | undefined {
  const [url, more = ''] = textAt(article, `attributes.images.${name}`)?.split('#') ?? [];
  const size = new URLSearchParams(more.split('?')[1]);
  return url
    ? {
        url: below('/', url),
        width: size.get('width'),
        height: size.get('height'),
        alt: at(article, `attributes.images.${name}_alt`),
        caption: at(article, `attributes.images.${name}_caption`),
      }
    : undefined;
}
