/** A small static server for whole-page tests and benchmarks. */
import { createServer } from 'node:http';
import { readStatic } from '../../tools/static-file.mjs';

/**
 * @param {object} options
 * @param {string[]} options.roots folders laid over each other: the first that has the file wins
 * @param {Record<string, Record<string, string>>} [options.headers] response headers by path; a key that ends in `/`
 *   stands for everything below it
 * @param {Record<string, (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void>} [options.routes]
 *   handlers by exact path, for answers that no file gives: errors, delays, redirects
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startServer({ roots, headers = {}, routes = {} }) {
  const server = createServer(async (request, response) => {
    const path = request.url.split('?')[0];
    for (const [name, value] of headersFor(path, headers)) response.setHeader(name, value);
    if (Object.hasOwn(routes, path)) return routes[path](request, response);

    const found = await firstFile(roots, path);
    if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' }).end(found.body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections(); // browsers keep theirs open for reuse
      return closed;
    },
  };
}

function headersFor(path, headers) {
  return Object.entries(headers)
    .filter(([key]) => (key.endsWith('/') ? path.startsWith(key) : path === key))
    .flatMap(([, values]) => Object.entries(values));
}

async function firstFile(roots, path) {
  for (const root of roots) {
    const found = await readStatic(root, path);
    if (found) return found;
  }
  return undefined;
}
