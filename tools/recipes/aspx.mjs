/**
 * Tries the recipe for ASPX on Mono behind nginx, over plain `http:`, with SQLite in the place of SQL Server. IIS itself is
 * not tried by this: nginx sends the policy that web.config has for IIS. (xsp4 of Debian 12 does not start on its Mono.)
 *
 *   apt-get install --no-install-recommends mono-fastcgi-server4 mono-mcs libmono-sqlite4.0-cil nginx-light sqlite3
 *   npm run build && node tools/recipes/aspx.mjs
 */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { oldHtml } from './old-html.mjs';
import { folderOf, hasNone, HOST, readArticle, runTrial } from './trial.mjs';
import { until } from './until.mjs';

await runTrial('aspx', async ({ folder, port, later, check, open }) => {
  const site = join(folder, 'site');
  const database = join(folder, 'cong.sqlite');
  await promisify(execFile)('sqlite3', [database, `${oldHtml.table} ${oldHtml.insert};`]);
  await copySite(site, database);
  const socket = join(folder, 'mono.sock');
  start(later, 'fastcgi-mono-server4', [`/applications=/:${site}`, `/socket=unix:${socket}`]);
  start(later, 'nginx', ['-p', folder, '-c', await nginxConfig({ folder, site, socket, port })]);
  const local = `http://127.0.0.1:${port}`;
  await until('Mono answers', async () => {
    const { status } = await fetch(`${local}/Article.ashx?id=7`);
    assert.equal(status, 200);
  });

  const address = `http://${HOST}:${port}`;
  const shown = await open(`${address}/Article.aspx?id=7`);
  const article = await readArticle(shown.page);
  await check('the page shows the article of the database', () => {
    assert.equal(article.status, 'ready', shown.logged.join('\n'));
    oldHtml.holds(article);
  });
  await check('the controls do not send the form that WebForms puts around a page', async () => {
    const before = shown.page.url();
    for (const button of [
      'font-size-toggle >>> button:not([aria-disabled="true"])',
      'email-share >>> [part~="button"]',
    ])
      await shown.page.locator(`gov-article >>> ${button}`).click();
    const isOpen = await shown.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('gov-article').shadowRoot.querySelector('email-share');
      return shadowRoot.querySelector('[part~="button"]').getAttribute('aria-expanded');
    });
    assert.equal(isOpen, 'true');
    assert.equal(shown.page.url(), before);
    hasNone(shown.requests.filter((url, i) => i > 0 && url.includes('Article.aspx')));
  });
  await check(
    'no violation of the policy of web.config, nothing from another server, nothing in the console',
    async () => {
      assert.match(shown.response.headers()['content-security-policy'], /default-src 'none'/);
      hasNone(await shown.violations());
      hasNone(shown.requests.filter((url) => !url.startsWith(`${address}/`)));
      hasNone(shown.logged.filter((line) => !line.includes('404')));
    },
  );
  await check('the JSON has its type and its age, and dates without a zone', async () => {
    const answer = await fetch(`${local}/Article.ashx?id=7`);
    assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.match(answer.headers.get('cache-control'), /public.*max-age=60|max-age=60.*public/);
    assert.equal((await answer.json()).datePublished, '2026-11-20T08:30:00');
  });
  await check('what is hidden or not there is not found', async () => {
    for (const path of ['Article.ashx?id=8', 'Article.ashx?id=x', 'Article.aspx?id=9']) {
      assert.equal((await fetch(`${local}/${path}`)).status, 404, path);
    }
  });
});

function start(later, program, options) {
  const child = spawn(program, options, { stdio: 'ignore' });
  later(() => child.kill());
}

async function nginxConfig({ folder, site, socket, port }) {
  const webConfig = await readFile(join(site, 'web.config'), 'utf8');
  const [, policy] = /<add name="Content-Security-Policy" value="([^"]+)"/.exec(webConfig);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${folder}/nginx;`,
  );
  const file = join(folder, 'nginx.conf');
  const config = `daemon off; user root; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; events {}
    http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}
      server { listen 127.0.0.1:${port}; root ${site}; add_header Content-Security-Policy "${policy}" always;
        location ~ \\.as[hp]x$ { fastcgi_pass unix:${socket}; include /etc/nginx/fastcgi_params;
          fastcgi_param SCRIPT_FILENAME ${site}$fastcgi_script_name; fastcgi_param PATH_INFO ""; } } }`;
  await writeFile(file, config);
  return file;
}

async function copySite(site, database) {
  const recipe = folderOf('docs/recipes/aspx/');
  await mkdir(join(site, 'App_Code'), { recursive: true });
  await cp(join(recipe, 'Articles.cs'), join(site, 'App_Code/Articles.cs'));
  for (const name of ['Article.ashx', 'Article.aspx']) await cp(join(recipe, name), join(site, name));
  await cp(folderOf('dist/gov-article.js'), join(site, 'gov-article.js'));
  await cp(folderOf('demo/img'), join(site, 'img'), { recursive: true });
  const config = await readFile(join(recipe, 'web.config'), 'utf8');
  const sqlite = `<add name="Cong" providerName="Mono.Data.Sqlite" connectionString="Data Source=${database}" />`;
  const factory = `<system.data><DbProviderFactories><remove invariant="Mono.Data.Sqlite" /><add name="SQLite" description="SQLite"
    invariant="Mono.Data.Sqlite" type="Mono.Data.Sqlite.SqliteFactory, Mono.Data.Sqlite, Version=4.0.0.0, Culture=neutral, PublicKeyToken=0738eb9f132ed756" /></DbProviderFactories></system.data>`;
  await writeFile(
    join(site, 'web.config'),
    config.replace(/<add name="Cong"[^>]*>/, sqlite).replace('</connectionStrings>', `</connectionStrings>${factory}`),
  );
}
