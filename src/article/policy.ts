/**
 * What an article may contain. Everything that is not on these lists is left out by the sanitizer; the text inside it
 * stays, unless the element is in {@link WORDLESS_TAGS}. Of frames, players and plug-ins a link to their address stays.
 *
 * A page can narrow this by `image-hosts` and `link-hosts`. Only a script of the page can widen it, and only by the hosts
 * whose media may play in a frame: `allowEmbeds()`, none by default.
 */

/** HTML elements only: no SVG, no MathML, no style, no forms, no frames. */
export const ALLOWED_TAGS: readonly string[] = words(
  'p br hr h1 h2 h3 h4 h5 h6 div span blockquote pre ul ol li dl dt dd',
  'a q cite strong b em i u s del ins sub sup small mark abbr time code kbd',
  'img figure figcaption table caption thead tbody tfoot tr th td',
);

/** Ids and names are prefixed, because they reach the document of the portal. No class, no style, no data, no ARIA. */
export const ALLOWED_ATTRIBUTES: readonly string[] = words(
  'href target title lang dir id name src alt width height',
  'colspan rowspan scope datetime start reversed value',
);

/** Elements that go with everything inside them: their text is a control's or a program's, not the article's. */
export const WORDLESS_TAGS: readonly string[] = words(
  'select textarea button option object embed applet dialog datalist',
);

/** Schemes of links, after the address was resolved. */
export const LINK_SCHEMES: readonly string[] = words('http: https: mailto: tel:');

/** Schemes of pages and pictures, after the address was resolved; `data:` only as {@link DATA_IMAGE} says. */
export const WEB_SCHEMES: readonly string[] = words('http: https:');

/** Raster pictures inside the JSON: never SVG, which is a document. */
export const DATA_IMAGE = /^data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/=\s]*$/i;

/** Bytes of such a picture, decoded. */
export const MAX_DATA_IMAGE_BYTES = 64 * 1024;

/** What ids, names and the links to them begin with. DOMPurify's own prefix. */
export const ID_PREFIX = 'user-content-';

function words(...lines: string[]): readonly string[] {
  return Object.freeze(lines.join(' ').split(' '));
}
