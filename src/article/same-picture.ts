/** CMSs keep a picture in several sizes: `ho-ga.jpg`, `ho-ga-scaled.jpg`, `ho-ga-1024x683.jpg`, `s300_ho-ga.jpg`. */
const SIZE = /(?:-scaled|-\d{2,5}x\d{2,5})?(\.[a-z]{3,4})$/i;
const WIDTH_BEFORE = /\/s\d{2,4}_(?=[^/]*$)/;
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$/i;
const IMG = /<img\b[^<>]*/gi;
const SRC = /\s(?:data-(?:[a-z]{1,20}-){0,3})?(?:src|original)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The pictures that HTML shows, as {@link pictureOf} names them. Takes time that grows with the HTML. */
export function picturesIn(html: string, baseUrl: string): Set<string> {
  const found = new Set<string>();
  for (const [tag] of html.matchAll(IMG)) {
    for (const [, double, single, bare = ''] of tag.matchAll(SRC)) {
      found.add(pictureOf((double ?? single ?? bare).replace(/&amp;/g, '&'), baseUrl));
    }
  }
  return found;
}

/** What the addresses of all sizes of a picture have in common. */
export function pictureOf(raw: string, baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(raw, baseUrl);
  } catch {
    return raw;
  }
  const { host, pathname, search } = url;
  // Of a file, the query is a size or a version; of a program, it is the picture.
  if (!IMAGE_FILE.test(pathname)) return host + pathname + search;
  return host + pathname.replace(SIZE, '$1').replace(WIDTH_BEFORE, '/');
}
