// The name that a script has in a release folder: the file of the next version has another, and so can lie beside it.

/** Digits of the hash in it. */
const DIGITS = 8;

/**
 * @param {{ name: string, integrity: string }} bundle
 * @param {string} version
 * @returns {string} such as `gov-article-0.1.0.97e231fb.js`
 */
export function releaseName({ name, integrity }, version) {
  const digest = globalThis.atob(integrity.replace('sha384-', ''));
  const hash = [...digest].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return `${name}-${version}.${hash.slice(0, DIGITS)}.js`;
}
