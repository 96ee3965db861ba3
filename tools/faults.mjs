/**
 * What a server can do wrong, done for real: one fault per path below `/faults/`, answered on the raw socket. `?page=`
 * keeps tests apart: what is mended for one is still broken for the others.
 */
import { createServer } from 'node:http';
import { clearInterval, setInterval } from 'node:timers';
import { gzipSync } from 'node:zlib';

const json = { 'content-type': 'application/json' };
const text = JSON.stringify({
  articleVersion: 1,
  headline: 'Nước đã rút ở vùng trũng',
  body: [{ type: 'paragraph', text: 'Sáng 24/11/2026, điện đã có lại ở cả ba xã.' }],
});
const whole = Buffer.from(text);
const half = whole.subarray(0, whole.length / 2);
const loginPage = '<!DOCTYPE html>\n<title>Đăng nhập</title>\n<form method="post"><input name="user"></form>';
const fiveMiB = 5 * 1024 * 1024;

const send =
  (status, headers, body = '') =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
const sendJson = (body, headers) => send(200, { ...json, ...headers }, body);
const article = sendJson(whole);
const refuse = (status, headers) => send(status, { 'content-type': 'text/html', ...headers }, loginPage);

/** Half of the article, then what `then` does to the connection. */
const sendHalf = (headers, then) => (request, response) => {
  response.writeHead(200, { ...json, ...headers });
  response.write(half, () => then?.(request.socket));
};

/** Never ends by itself. */
const sendForEver =
  (status, piece, ms, headers = json) =>
  (_, response) => {
    response.writeHead(status, headers);
    const timer = setInterval(() => response.write(piece), ms);
    response.on('close', () => clearInterval(timer));
  };

const redirect = (status, name) => (request, response) =>
  response.writeHead(status, { location: `${name}${new URL(request.url, 'http://localhost').search}` }).end();

const faults = {
  article,
  // Late
  'slow-start': (request, response) => setTimeout(() => article(request, response), 400),
  silent: () => undefined,
  'stalled-body': sendHalf({ 'content-length': whole.length }),
  trickle: sendForEver(200, ' ', 20),
  // Broken off
  reset: ({ socket }) => socket.resetAndDestroy(),
  hangup: ({ socket }) => socket.end(),
  'reset-mid-body': sendHalf({ 'content-length': whole.length }, (socket) => socket.resetAndDestroy()),
  'hangup-mid-body': sendHalf({ 'content-length': whole.length }, (socket) => socket.end()),
  'hangup-mid-chunks': sendHalf({}, (socket) => socket.end()),
  'truncated-json': sendJson(half),
  'no-http': ({ socket }) => socket.end('Máy chủ đang bảo trì\r\n'),
  // Packed
  gzip: sendJson(gzipSync(whole), { 'content-encoding': 'gzip' }),
  'not-gzip': sendJson(whole, { 'content-encoding': 'gzip' }),
  'gzip-corrupt': sendJson(corrupt(gzipSync(whole)), { 'content-encoding': 'gzip' }),
  'gzip-bomb': sendJson(gzipSync(Buffer.alloc(fiveMiB, ' ')), { 'content-encoding': 'gzip' }),
  // Nothing
  'no-content': send(204),
  empty: sendJson(''),
  blank: sendJson('\r\n  \r\n'),
  // Elsewhere
  'redirects-to-article': redirect(301, 'redirects-further'),
  'redirects-further': redirect(307, 'article'),
  'redirect-loop': redirect(302, 'redirect-loop'),
  'redirect-circle': redirect(307, 'redirect-back'),
  'redirect-back': redirect(307, 'redirect-circle'),
  'redirect-to-login': redirect(302, 'login-page'),
  'login-page': send(200, { 'content-type': 'text/html; charset=utf-8' }, loginPage),
  // Refused
  'bad-request': refuse(400),
  unauthorized: refuse(401, { 'www-authenticate': 'Bearer' }),
  forbidden: refuse(403),
  'not-found': refuse(404),
  gone: refuse(410),
  'too-many': refuse(429, { 'retry-after': '30' }),
  'too-many-no-time': refuse(429),
  'server-error': refuse(500),
  'bad-gateway': refuse(502),
  maintenance: (request, response) =>
    refuse(503, { 'retry-after': new Date(Date.now() + 600_000).toUTCString() })(request, response),
  'endless-error': sendForEver(500, loginPage, 20, { 'content-type': 'text/html' }),
  // Letters
  latin1: sendJson(whole, { 'content-type': 'text/plain; charset=iso-8859-1' }),
  bom: sendJson(`\uFEFF${text}`),
  'utf-16le': sendJson(Buffer.from(`\uFEFF${text}`, 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }),
  'utf-16be': sendJson(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
  'utf-16-bare': sendJson(Buffer.from(text, 'utf16le')),
  'letter-cut': (_, response) => {
    const at = whole.indexOf('ư') + 1; // its second byte comes a little later
    response.writeHead(200, json).write(whole.subarray(0, at));
    setTimeout(() => response.end(whole.subarray(at)), 50);
  },
  // Large
  'too-large': sendJson(Buffer.alloc(fiveMiB, ' ')),
  'too-large-in-chunks': (_, response) => response.writeHead(200, json).write(Buffer.alloc(fiveMiB, ' ')), // and no end
  // Not the format
  'no-article': sendJson('{"articleVersion": 1}'),
  'not-an-object': sendJson('[]'),
};

function corrupt(bytes) {
  bytes.fill(0xff, 20, 40);
  return bytes;
}

const mended = new Set();
const logs = new Map();

/** Koa middleware; it answers by itself, so that nothing mends a broken answer on its way. */
export async function serveFaults(context, next) {
  const { path, query } = context;
  if (!path.startsWith('/faults/')) return next();
  const name = path.slice('/faults/'.length);
  if (name === 'mend') {
    mended.add(query.page);
    context.body = {};
  } else if (name === 'log') {
    context.body = logs.get(query.page) ?? [];
  } else if (name === 'elsewhere') {
    context.body = { origin: await (elsewhere ??= startElsewhere()) };
  } else {
    context.respond = false;
    answer(context.req, context.res);
  }
  return undefined;
}

function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const page = searchParams.get('page');
  const name = pathname.slice('/faults/'.length);
  note(page, `${name} asked`);
  response.on('close', () => note(page, `${name} ${response.writableFinished ? 'answered' : 'broken off'}`));
  response.setHeader('cache-control', 'no-store');
  if (searchParams.has('cors') || mended.has(page)) response.setHeader('access-control-allow-origin', '*');
  (mended.has(page) ? article : (faults[name] ?? refuse(404)))(request, response);
}

function note(page, what) {
  logs.set(page, [...(logs.get(page) ?? []), what]);
}

let elsewhere;

/** Another origin, which lets no page read unless it is asked with `&cors`. It does not keep the process alive. */
function startElsewhere() {
  const server = createServer(answer).unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}
