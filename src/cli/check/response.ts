import type { Answer } from '../input/read.js';
import { finding, type Finding } from './finding.js';

/** Bytes from which compression pays. */
const WORTH_COMPRESSING = 10_000;
/** Bytes, unpacked: an article of this size holds pictures, or is a book. */
const LARGE = 500_000;

/**
 * What the answer of a server could do better for the readers of an article.
 *
 * @param asked the address that was named
 * @param page address of the page that is to show it, where it is known
 */
export function checkResponse(
  asked: string,
  { bytes, url = asked, headers }: Answer,
  page: string | undefined,
): Finding[] {
  if (!headers) return [];
  const has = (name: string): string => headers.get(name) ?? '';
  const found: Finding[] = [];
  const tell = (code: Finding['code'], path: string, received: string, expected?: string): void => {
    found.push(finding('response', code, path, received, expected));
  };

  if (!url.startsWith('https:') && !isOwnMachine(url)) tell('no-https', 'URL', url, 'https:');
  const [withoutFragment] = new URL(asked).href.split('#');
  if (withoutFragment !== url) tell('redirected', 'URL', url, asked);
  const [type = '', ...parameters] = has('content-type')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  if (!/^(?:application|text)\/(?:[\w.-]+\+)?json$/.test(type)) {
    tell('content-type', 'Content-Type', type, 'application/json');
  }
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (charset && !/=["']?utf-?8["']?$/.test(charset)) tell('charset', 'Content-Type', charset, 'charset=utf-8');
  if (!has('cache-control')) tell('no-cache', 'Cache-Control', '', 'max-age=…');
  if (!has('etag') && !has('last-modified')) tell('no-validator', 'ETag', '', 'ETag, Last-Modified');
  const size = bytes.byteLength;
  if (size > WORTH_COMPRESSING && !has('content-encoding')) {
    tell('not-compressed', 'Content-Encoding', `${String(size)} B`, 'gzip, br');
  }
  if (size > LARGE) tell('large', 'Content-Length', `${String(size)} B`, `<=${String(LARGE)} B`);
  const origin = page && new URL(page).origin;
  const allowed = has('access-control-allow-origin');
  if (origin && new URL(url).origin !== origin && allowed !== '*' && allowed !== origin) {
    tell('no-cors', 'Access-Control-Allow-Origin', allowed, origin);
  }
  return found;
}

/** Nobody else is on the way to it. */
function isOwnMachine(url: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}
