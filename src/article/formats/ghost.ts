import type { Format } from './format.js';
import { at, inEnvelopes, recordsAt } from './paths.js';

/** Ghost Content API, `/ghost/api/content/posts/`. */
export const ghost: Format = {
  name: 'ghost',
  find: inEnvelopes((source) => typeof at(source, 'html') === 'string' && at(source, 'published_at') !== undefined),
  fields: {
    identifier: 'id',
    url: ['url', 'canonical_url'],
    headline: 'title',
    description: ['custom_excerpt', 'excerpt'],
    datePublished: 'published_at',
    dateModified: 'updated_at',
    author: ['authors', 'primary_author'],
    articleSection: 'primary_tag.name',
    // Tags with # are between the editors and their theme.
    keywords: (post: unknown) =>
      recordsAt(post, 'tags')
        .map(({ name }) => name)
        .filter((name) => !String(name).startsWith('#') && name !== at(post, 'primary_tag.name')),
    bodyHtml: 'html',
    'image.url': 'feature_image',
    'image.alt': 'feature_image_alt',
    'image.caption': 'feature_image_caption',
  },
};
