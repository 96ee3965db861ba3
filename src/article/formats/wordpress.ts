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
  if (!media) return undefined;
  const { width, height } = {
    width: pixels(at(media, 'media_details.width')),
    height: pixels(at(media, 'media_details.height')),
  };
  const sizes = Object.values((at(media, 'media_details.sizes') as object | undefined) ?? {}) as unknown[];
  return {
    url: media.source_url,
    alt: media.alt_text,
    caption: at(media, 'caption.rendered'),
    width,
    height,
    renditions: sizes.flatMap((size) => rendition(size, width, height)).slice(0, 12),
  };
}

/** Thumbnails are cut to a shape of their own: only the same picture in another size is a rendition of it. */
function rendition(size: unknown, fullWidth = 0, fullHeight = 0): object[] {
  const url = textAt(size, 'source_url');
  const width = pixels(at(size, 'width'));
  const height = pixels(at(size, 'height'));
  if (!url || !width || !height || width === fullWidth) return [];
  return Math.abs((width * fullHeight) / (height * fullWidth) - 1) < 0.02 ? [{ url, width }] : [];
}
