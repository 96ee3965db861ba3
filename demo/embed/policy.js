// The Content-Security-Policy that a page with the snippet works under, and not a word more.

/**
 * @param {object} settings
 * @param {object} seen what the article on the screen has
 * @param {string[]} seen.pictures absolute addresses
 * @param {string[]} seen.recordings absolute addresses
 * @param {string} pageAddress of the page that the snippet is made on; what has its origin is the portal's own
 */
export function policyOf(settings, { pictures, recordings }, pageAddress) {
  const sourceOf = (address) => hostSource(address, pageAddress);
  const data = { address: [settings.address], sample: [pageAddress], text: [] }[settings.source];
  // Relative pictures of an answer that was pasted in are looked for here, and on the portal beside the answer.
  const besideData = settings.source === 'address' && settings.answer ? data : [];
  const images = [...pictures, ...besideData].map(sourceOf);
  const saved = settings.tools.includes('save') ? images : []; // read again to be put into the file
  const heard = settings.tools.includes('listen') ? recordings : [];
  const directives = {
    'default-src': ["'none'"],
    'script-src': [sourceOf(settings.folder)],
    'style-src': ["'self'"],
    'img-src': ["'self'", ...images],
    'connect-src': [...data.map(sourceOf), ...saved],
    'media-src': heard.map(sourceOf),
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['lit-html', 'gov-article'],
  };
  const words = Object.entries(directives)
    .map(([name, sources]) => [name, ...new Set(sources.filter(Boolean))])
    .filter(({ length }) => length > 1);
  return `Content-Security-Policy: ${words.map((each) => each.join(' ')).join('; ')}`;
}

/** `'self'`, an origin, `data:`, or undefined. A host with signs that a policy would read as its own is left out. */
function hostSource(address, pageAddress) {
  if (!address) return undefined;
  let url;
  try {
    url = new URL(address, pageAddress);
  } catch {
    return undefined;
  }
  if (url.protocol === 'data:') return 'data:';
  if (!/^https?:$/.test(url.protocol)) return undefined;
  if (url.origin === new URL(pageAddress).origin) return "'self'";
  return /^https?:\/\/(?:[a-z\d.-]+|\[[\da-f:.]+\])(?::\d+)?$/.test(url.origin) ? url.origin : undefined;
}
