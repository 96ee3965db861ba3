/** A static host that obeys `_headers` as Netlify and Cloudflare Pages do, and sends files that are compressed already. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { readStatic } from '../../tools/static-file.mjs';

/** In the order that hosts prefer them. */
const PACKED = { br: '.br', gzip: '.gz' };

/**
 * @param {string} folder which the host serves
 * @param {string} base path at which it does, with a slash at both ends
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startHost(folder, base) {
  const server = createServer(async (request, response) => {
    const path = request.url.split('?')[0];
    const found = path.startsWith(base) && (await readStatic(folder, `/${path.slice(base.length)}`));
    if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    for (const [name, value] of headersFor(path, readRules(folder))) response.setHeader(name, value);
    const file = join(folder, path.slice(base.length));
    const accepted = (request.headers['accept-encoding'] ?? '').split(/,\s*/);
    const encoding = Object.keys(PACKED).find(
      (each) => accepted.includes(each) && existsSync(`${file}${PACKED[each]}`),
    );
    response.setHeader('content-type', found.type);
    if (!encoding) return response.end(found.body);
    response.setHeader('content-encoding', encoding);
    return response.end(readFileSync(`${file}${PACKED[encoding]}`));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** @returns {{ path: string, headers: [string, string][] }[]} */
function readRules(folder) {
  const rules = [];
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (/^#|^\s*$/.test(line)) continue;
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1).headers.push([header[1].toLowerCase(), header[2]]);
    else rules.push({ path: line, headers: [] });
  }
  return rules;
}

/** All rules that match count; the values of a header that several of them set are joined. */
function headersFor(path, rules) {
  const headers = new Map();
  for (const rule of rules.filter((each) => matches(each.path, path))) {
    for (const [name, value] of rule.headers) headers.set(name, [...(headers.get(name) ?? []), value]);
  }
  return [...headers].map(([name, values]) => [name, values.join(', ')]);
}

const matches = (rule, path) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
