import { ArticleError } from '../errors.js';
import type { Format } from './format.js';
import { pixels } from './media.js';
import { at, inEnvelopes, listOf, recordsAt, textAt } from './paths.js';
import { dateOf, utcDateOf } from './source-dates.js';

/** Slugs of the category that WordPress gives to what has none. */
const NO_CATEGORY = /^(?:uncategorized|khong-phan-loai|chua-(?:duoc-)?phan-loai)/;

/** WordPress REST, `/wp-json/wp/v2/posts/{id}?_embed`. */
export const wordpress: Format = {
  name: 'wordpress',
  find: inEnvelopes(
    (source) => typeof at(source, 'title.rendered') === 'string' && typeof at(source, 'content.rendered') === 'string',
  ),
  fields: {
    identifier: 'id',
    url: 'link',
    // Of plug-ins: the core tells no language.
    inLanguage: ['lang', 'yoast_head_json.og_locale'],
    headline: 'title.rendered',
    description: 'excerpt.rendered',
    datePublished: utcFirst('date'),
    dateModified: utcFirst('modified'),
    // Where the interface may not tell who it was, an error stands in the author's place: it has no name.
    author: '_embedded.author.name',
    articleSection: terms('category'),
    keywords: terms('post_tag'),
    bodyHtml: (post: unknown) => {
      const html = textAt(post, 'content.rendered');
      // The page of the portal, to which the fallback leads, asks for the password.
      if (!html && at(post, 'content.protected') === true) {
        throw new ArticleError('forbidden', 'content.rendered: held back, the post has a password', {
          path: 'content.rendered',
        });
      }
      return html;
    },
    image: featuredImage,
  },
};

/** `date` is the time of the site's clock, `date_gmt` is UTC; neither says so. */
function utcFirst(key: string) {
  return (post: unknown) => utcDateOf(at(post, `${key}_gmt`)) ?? dateOf(at(post, key));
}

function terms(taxonomy: string) {
  return (post: unknown) =>
    listOf(at(post, '_embedded.wp:term'))
      .flat()
      .filter((term) => at(term, 'taxonomy') === taxonomy && !NO_CATEGORY.test(String(at(term, 'slug'))))
      .map((term) => at(term, 'name'));
}

function featuredImage(post: unknown): unknown {
  const [media] = recordsAt(post, '_embedded.wp:featuredmedia');
  const full = at(media, 'media_details');
  const sizes = Object.values((at(full, 'sizes') ?? {}) as Record<string, unknown>);
  return {
    url: at(media, 'source_url'),
    alt: at(media, 'alt_text'),
    caption: at(media, 'caption.rendered'),
    width: at(full, 'width'),
    height: at(full, 'height'),
    // Thumbnails are cut to a shape of their own: they are not the same picture in another size.
    renditions: sizes
      .filter((size) => Math.abs(shapeOf(size) / shapeOf(full) - 1) < 0.02 && at(size, 'width') !== at(full, 'width'))
      .slice(0, 12)
      .map((size) => ({ url: at(size, 'source_url'), width: pixels(at(size, 'width')) })),
  };
}

/** NaN where it is not known. */
function shapeOf(size: unknown): number {
  return Number(at(size, 'width')) / Number(at(size, 'height'));
}
