import { isRecord } from '../json.js';
import { hasText } from '../words.js';
import type { Format } from './format.js';
import { at, inEnvelopes } from './paths.js';

const items = inEnvelopes(
  (source) => isRecord(source) && 'id' in source && (hasText(source.content_html) || hasText(source.content_text)),
);

/** JSON Feed 1.0 and 1.1: a feed, or items of one. */
export const jsonFeed: Format = {
  name: 'json-feed',
  find: (document) => {
    const feed = {
      feedAuthor: at(document, 'authors') ?? at(document, 'author'),
      feedLanguage: at(document, 'language'),
    };
    return items(document).map((item) => ({ ...feed, ...(item as object) }));
  },
  fields: {
    identifier: 'id',
    url: 'url',
    inLanguage: ['language', 'feedLanguage'],
    headline: 'title',
    description: 'summary',
    datePublished: 'date_published',
    dateModified: 'date_modified',
    author: ['authors', 'author', 'feedAuthor'],
    keywords: 'tags',
    bodyHtml: ['content_html', 'content_text'],
    image: ['image', 'banner_image'],
    attachments: 'attachments',
  },
};
