/**
 * Tries docs/recipes/server/ on nginx and Apache of Debian: types, compression, caching and policy, over plain `http:`.
 *
 *   apt-get install --no-install-recommends nginx-light apache2
 *   npm run build && node tools/recipes/servers.mjs
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { folderOf, hasNone, HOST, readArticle, runTrial } from './trial.mjs';
import { until } from './until.mjs';

const recipe = folderOf('docs/recipes/server/');
const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'deflate', 'filter'];

for (const [name, start] of [
  ['nginx', startNginx],
  ['apache', startApache],
]) {
  await runTrial(name, async ({ folder, port, later, check, open }) => {
    const site = await copySite(folder);
    const server = await start(folder, site, port);
    later(() => server.kill());
    await until(`${name} answers`, () => ask(port, '/gov-article.js'));

    await check('a page shows its article without a violation', async () => {
      const shown = await open(`http://${HOST}:${port}/`);
      assert.equal((await readArticle(shown.page)).status, 'ready');
      assert.match(shown.response.headers()['content-security-policy'], /trusted-types lit-html gov-article/);
      hasNone(await shown.violations());
      hasNone(shown.logged);
    });
    await check(
      'the script is compressed, of its type, and kept for a year where its address says its version',
      async () => {
        const script = await ask(port, '/gov-article.js?v=1');
        assert.match(script['content-type'], /^(?:text|application)\/javascript/);
        assert.equal(script['content-encoding'], 'gzip');
        assert.equal(script['cache-control'], 'public, max-age=31536000, immutable');
        assert.equal((await ask(port, '/gov-article.js'))['cache-control'], 'no-cache');
      },
    );
    await check('the JSON is compressed, of its type, and kept for a minute', async () => {
      const json = await ask(port, '/articles/portal-article.json');
      assert.match(json['content-type'], /^application\/json/);
      assert.equal(json['content-encoding'], 'gzip');
      assert.equal(json['cache-control'], 'public, max-age=60');
    });
  });
}

async function copySite(folder) {
  const site = join(folder, 'site');
  for (const each of ['articles', 'img']) await cp(folderOf(`demo/${each}`), join(site, each), { recursive: true });
  await cp(folderOf('dist/gov-article.js'), join(site, 'gov-article.js'));
  await writeFile(
    join(site, 'index.html'),
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài viết</title><link rel="icon" href="img/mark.svg">
      <script src="gov-article.js?v=1" defer></script><gov-article src="articles/portal-article.json"></gov-article></html>`,
  );
  return site;
}

async function startNginx(folder, site, port) {
  const snippet = await readFile(join(recipe, 'nginx.conf'), 'utf8');
  const own = snippet.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/srv/cong', site);
  const file = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${folder}/t;`,
  );
  await writeFile(
    file,
    `daemon off; user root; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; events {}
      http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')} ${own} }`,
  );
  return spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' });
}

async function startApache(folder, site, port) {
  await cp(join(recipe, 'apache.htaccess'), join(site, '.htaccess'));
  await mkdir(join(folder, 'run'));
  const file = join(folder, 'apache.conf');
  const load = modules.map((each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`);
  await writeFile(
    file,
    `${load.join('\n')}
ServerName ${HOST}
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}/run
ErrorLog ${folder}/apache.log
TypesConfig /etc/mime.types
User www-data
Group www-data
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
DirectoryIndex index.html
`,
  );
  await chmod(folder, 0o755); // mkdtemp makes folders for one user alone; Apache reads as another
  return spawn('apache2', ['-f', file, '-DFOREGROUND'], { stdio: 'ignore' });
}

/** Headers of an answer, with compression asked for, as `fetch` does not show it. */
function ask(port, path) {
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      response.resume();
      resolve(response.headers);
    }).on('error', reject);
  });
}
