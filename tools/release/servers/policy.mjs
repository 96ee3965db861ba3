/** What every server sends along with a release folder. One policy; the files beside this one say it in each server's words. */

const YEAR = 31_536_000; // s
const INDEX_AGE = 300; // s, for what names the newest version

/** A version never changes: browsers need not ask again. */
export const FOR_EVER = `public, max-age=${YEAR}, immutable`;
export const SHORTLY = `public, max-age=${INDEX_AGE}`;

/** Without the first, browsers refuse a script with `integrity` from another host. */
export const ALWAYS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Markdown as plain text, which browsers show instead of saving it. */
export const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
};

/** The folder of a version in a path, as PCRE and RE2 both read it. */
export const VERSION_FOLDER = String.raw`/[0-9]+\.[0-9]+\.[0-9]+[^/]*/`;

/** One line, or several, for each entry. */
export const lines = (record, line) =>
  Object.entries(record)
    .map(([name, value]) => line(name, value))
    .join('\n');
