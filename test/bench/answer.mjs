/** Answers of the server that no file gives. */
import { gzipSync } from 'node:zlib';

/**
 * @param {string} type
 * @param {Buffer | string | (() => unknown)} body made anew for each request where it is a function
 * @param {number} [delay] ms
 */
export function answer(type, body, delay = 0) {
  const made = typeof body === 'function' ? body : () => body;
  return (_request, response) => {
    setTimeout(async () => response.writeHead(200, headers(type)).end(await made()), delay);
  };
}

/** Compressed beforehand, as the servers of portals do. */
export function compressed(type, body) {
  const bytes = gzipSync(body, { level: 9 });
  return (_request, response) => {
    response
      .writeHead(200, { ...headers(type), 'content-encoding': 'gzip', 'content-length': bytes.length })
      .end(bytes);
  };
}

function headers(type) {
  return { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
}
