/**
 * Tries the WordPress recipe on the real thing: WordPress of Debian, on a MariaDB of its own, over plain `http:`.
 *
 *   apt-get install --no-install-recommends wordpress wordpress-l10n wordpress-theme-twentytwentythree \
 *     mariadb-server php-cli php-mysql php-xml php-mbstring php-gd openssl
 *   npm run build && node tools/recipes/wordpress.mjs
 */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { startMariaDb } from './mariadb.mjs';
import { startTlsProxy } from './tls-proxy.mjs';
import { copyLink, folderOf, freePort, hasNone, HOST, readArticle, runTrial, saveText } from './trial.mjs';
import { until } from './until.mjs';

const installed = '/usr/share/wordpress';
const recipe = folderOf('docs/recipes/wordpress/');
const TITLE = 'Tăng cường gắn kết giữa Đoàn công tác của tỉnh với cấp ủy cơ sở';

await runTrial('wordpress', async ({ folder, port, later, check, open }) => {
  const address = `http://${HOST}:${port}`;
  const database = await startMariaDb(join(folder, 'db'), 'wordpress');
  later(() => database.stop());
  const site = await copySite(folder, database.socket);
  const { stdout } = await promisify(execFile)('php', [
    folderOf('tools/recipes/wordpress-setup.php'),
    site,
    address,
    folderOf('demo'),
  ]);
  const made = JSON.parse(stdout.slice(stdout.lastIndexOf('{"post"')));
  await startPhp(site, port, later);

  const page = (id) => open(`${address}/?page_id=${id}`);
  const shown = await page(made.shortcode);
  const article = await readArticle(shown.page);

  await check('the shortcode shows the post, from the REST API', () => {
    assert.equal(article.status, 'ready', shown.logged.join('\n'));
    assert.equal(article.title, TITLE);
    assert.match(article.text, /09\/01\/2018 11:00/);
    assert.match(article.text, /Nam Đặng/);
    const asked = shown.requests.filter((url) => url.includes('/wp-json/'));
    assert.deepEqual(asked, [`${address}/wp-json/wp/v2/posts/${made.post}?_embed=1`]);
  });
  await check('pictures and captions are there, the featured picture too', async () => {
    assert.ok(article.captions.length >= 4, article.captions.join('\n'));
    assert.ok(article.captions.some((text) => text.startsWith('Ảnh đại diện của bài')));
    assert.ok(article.pictures.every((url) => url.startsWith(`${address}/wp-content/uploads/`)));
    const widths = await shown.page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('gov-article img')].map(async (img) => {
          img.loading = 'eager';
          await img.decode();
          return img.naturalWidth;
        }),
      ),
    );
    assert.ok(
      widths.every((width) => width > 100),
      widths.join(),
    );
  });
  await check('no violation of the policy, nothing from another server, nothing in the console', async () => {
    assert.match(shown.response.headers()['content-security-policy'], /script-src 'self';.*require-trusted-types-for/);
    hasNone(await shown.violations());
    hasNone(shown.requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:')));
    hasNone(shown.logged);
  });
  await check('on http: a link is copied although the browser has no clipboard for the page', async () => {
    assert.equal(article.isSecure, false);
    assert.deepEqual(await copyLink(shown.page), { api: 'undefined', status: 'Đã sao chép liên kết' });
  });
  await check('on http: the article is saved as a file, and there is no share sheet to offer', async () => {
    assert.equal(await shown.page.evaluate(() => typeof navigator.share), 'undefined');
    await shown.page.keyboard.press('Escape');
    assert.match(await saveText(shown.page, folder), /^Tăng cường gắn kết .*\.txt$/);
  });
  await check('the skip link is there without a script of WordPress', async () => {
    const target = await shown.page.evaluate(() => {
      const link = document.querySelector('a.skip-link');
      return document.querySelector(link.hash)?.localName;
    });
    assert.equal(target, 'main');
  });
  await check('in a classic page the shortcode stands between its paragraphs', async () => {
    const classic = await page(made.classic);
    assert.equal((await readArticle(classic.page)).title, TITLE);
    hasNone(await classic.violations());
  });
  await check('of a draft nothing is written, of a post with a password the link', async () => {
    const { page: shownPage, requests } = await page(made.hidden);
    assert.equal(await shownPage.evaluate(() => document.querySelectorAll('gov-article').length), 1);
    const links = await shownPage.evaluate(() =>
      [...document.querySelectorAll('.wp-block-post-content > p > a')].map(({ innerText }) => innerText),
    );
    assert.deepEqual(links, ['Bảo vệ: Không công khai']);
    assert.equal(requests.filter((url) => url.includes('/wp-json/')).length, 1);
  });
  await check('the block template adds the controls to the article that WordPress wrote', async () => {
    const single = await open(`${address}/?p=${made.post}`);
    const found = await readArticle(single.page);
    assert.equal(found.title, TITLE);
    assert.deepEqual(found.controls, ['font-size-toggle', 'email-share', 'print-button']);
    hasNone(single.requests.filter((url) => url.includes('/wp-json/')));
    hasNone(await single.violations());
    const html = await single.response.text();
    assert.ok(html.includes('Thiên Lộc'), 'the text is in the page without a script');
  });
  await check('WordPress takes the element from authors, and leaves the shortcode', () => {
    assert.equal(made.kept, `<p>Dán thẳng</p>[gov_article id=${made.post}]`);
  });
  await check('headers: JSON for a minute, the script by an address that changes with the file', async () => {
    const headers = { host: `${HOST}:${port}` };
    const json = await fetch(`http://127.0.0.1:${port}/wp-json/wp/v2/posts/${made.post}?_embed=1`, { headers });
    assert.equal(json.headers.get('cache-control'), 'public, max-age=60');
    assert.match(json.headers.get('content-type'), /^application\/json/);
    assert.ok(shown.requests.some((url) => /gov-article-full\.js\?ver=[0-9a-f]{12}$/.test(url)));
  });
  await check('without pretty permalinks the address is index.php?rest_route=…', async () => {
    await database.query("UPDATE wordpress.wp_options SET option_value = '' WHERE option_name = 'permalink_structure'");
    const plain = await page(made.shortcode);
    assert.equal((await readArticle(plain.page)).title, TITLE);
    assert.ok(
      plain.requests.some((url) => url.includes(`/index.php?rest_route=`)),
      plain.requests.join('\n'),
    );
  });

  const inFolder = `${HOST}:${await freePort()}`;
  const parent = join(folder, 'parent');
  await mkdir(parent);
  await symlink(site, join(parent, 'portal'));
  await startPhp(parent, inFolder.split(':')[1], later);
  await database.query(
    `UPDATE wordpress.wp_options SET option_value = 'http://${inFolder}/portal' WHERE option_name IN ('siteurl', 'home')`,
  );
  const scriptAndJson = (requests) =>
    requests.filter((url) => /gov-article-full\.js|rest_route=/.test(url)).map((url) => url.split('?')[0]);
  const asked = (start) => [`${start}/wp-content/plugins/gov-article/gov-article-full.js`, `${start}/index.php`];
  await check('in a folder of the portal, script and JSON are asked for there', async () => {
    const there = await open(`http://${inFolder}/portal/?page_id=${made.shortcode}`);
    assert.equal((await readArticle(there.page)).title, TITLE, there.logged.join('\n'));
    assert.deepEqual(scriptAndJson(there.requests), asked(`http://${inFolder}/portal`));
  });
  await check(
    'behind a proxy that ends TLS, of which WordPress knows nothing, they are asked for with https:',
    async () => {
      const secure = `https://${HOST}:${await startTlsProxy(folder, inFolder, later)}/portal`;
      const there = await open(`${secure}/?page_id=${made.shortcode}`);
      const html = await there.response.text();
      assert.ok(html.includes(`href='http://${inFolder}/portal/wp-`), 'WordPress believes that it is on http:');
      assert.equal((await readArticle(there.page)).title, TITLE, there.logged.join('\n'));
      assert.deepEqual(scriptAndJson(there.requests), asked(secure));
    },
  );
});

/** With several workers: WordPress asks itself while it answers. */
async function startPhp(root, port, later) {
  const php = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  later(() => process.kill(-php.pid));
  await until('PHP answers', () => fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }));
}

async function copySite(folder, socket) {
  const site = join(folder, 'site');
  const isWanted = (path) => !/\/languages\/(?!vi)[^/]+$/.test(path) && basename(path) !== 'wp-config.php';
  await cp(installed, site, { recursive: true, dereference: true, filter: isWanted });
  const plugin = join(site, 'wp-content/plugins/gov-article');
  const own = join(site, 'wp-content/mu-plugins');
  for (const each of [plugin, own]) await mkdir(each, { recursive: true });
  await cp(join(recipe, 'gov-article.php'), join(plugin, 'gov-article.php'));
  await cp(folderOf('dist/gov-article-full.js'), join(plugin, 'gov-article-full.js'));
  await cp(join(recipe, 'gov-article-csp.php'), join(own, 'gov-article-csp.php'));
  await cp(join(recipe, 'single.html'), join(site, 'wp-content/themes/twentytwentythree/templates/single.html'));
  await writeFile(
    join(site, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_'; defined('ABSPATH') || define('ABSPATH', __DIR__ . '/'); require_once ABSPATH . 'wp-settings.php';`,
  );
  return site;
}
