import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist/cli/gov-article.js');

/** Runs the built command line as a person would; in English, unless the environment says otherwise. */
export async function run(args, { input = '', env = { LC_ALL: 'en_US.UTF-8' }, cwd = root, file = program } = {}) {
  const child = spawn(process.execPath, [file, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8');
    child[name].on('data', (text) => (texts[name] += text));
  }
  child.stdin.on('error', () => undefined); // it may end before it has read everything
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, ...texts };
}

/** A folder for the tests of one file, gone afterwards. */
export async function useFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'gov-article-cli-'));
  after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A server on a free port, which answers by path and remembers what it was asked for. */
export async function useServer(answers) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const { status = 200, headers = {}, body = '' } = answers[request.url] ?? { status: 404 };
    if (body === null) return; // never answers
    response.writeHead(status, headers).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${server.address().port}`, asked };
}
