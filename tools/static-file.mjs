/** Reads files for the servers that tests and benchmarks load pages from. */
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webp': 'image/webp',
};

/**
 * @param {string} root folder that nothing is served from outside of
 * @param {string} path path of a URL, still encoded; one that ends in `/` means its `index.html`
 * @returns {Promise<{ body: Buffer, type: string } | undefined>} undefined where there is no such file
 */
export async function readStatic(root, path) {
  const file = join(resolve(root), decode(path).replace(/\/$/, '/index.html'));
  if (!file.startsWith(resolve(root) + sep)) return undefined;
  try {
    return { body: await readFile(file), type: types[extname(file)] ?? 'application/octet-stream' };
  } catch {
    return undefined;
  }
}

/** A path that cannot be decoded names no file. */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/\0';
  }
}
