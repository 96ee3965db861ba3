/**
 * Tries the recipe for plain PHP: PHP of Debian, on a MariaDB of its own, over plain `http:`.
 *
 *   apt-get install --no-install-recommends mariadb-server php-cli php-mysql
 *   npm run build && node tools/recipes/php.mjs
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { joomla, nukeViet } from './cms-tables.mjs';
import { oldHtml } from './old-html.mjs';
import { startMariaDb } from './mariadb.mjs';
import { folderOf, hasNone, HOST, readArticle, runTrial } from './trial.mjs';
import { until } from './until.mjs';

/** “cấp ủy” in windows-1258, where tones are signs of their own. */
const CAP_UY_1258 = '63e2ec702075d279';

await runTrial('php', async ({ folder, port, later, check, open }) => {
  const database = await startMariaDb(join(folder, 'db'), 'cong');
  later(() => database.stop());
  await database.query(`USE cong; ${oldHtml.table} ${oldHtml.insert}; ${nukeViet.sql} ${joomla.sql}
    CREATE USER chi_doc@localhost; GRANT SELECT ON cong.* TO chi_doc@localhost`);
  const site = join(folder, 'site');
  await cp(folderOf('docs/recipes/php'), site, { recursive: true });
  await cp(folderOf('dist/gov-article.js'), join(site, 'gov-article.js'));
  await cp(folderOf('demo/img'), join(site, 'img'), { recursive: true });
  const config = await readFile(join(site, 'config.php'), 'utf8');
  const ownConfig = config.replace('host=localhost', `unix_socket=${database.socket}`);
  await writeFile(join(site, 'config.php'), ownConfig);
  const logger = await readFile(join(site, 'log.php'), 'utf8');
  await writeFile(join(site, 'log.php'), logger.replace(/(LOG_FILE = )'[^']+'/, `$1'${join(folder, 'log.tsv')}'`));
  const php = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], { stdio: 'ignore' });
  later(() => php.kill());
  const local = `http://127.0.0.1:${port}`;
  await until('PHP answers', () => fetch(`${local}/gov-article.js`));

  const address = `http://${HOST}:${port}`;
  const shown = await open(`${address}/article.php?id=7`);
  const article = await readArticle(shown.page);
  await check('the page shows the article of the database', () => {
    assert.equal(article.status, 'ready', shown.logged.join('\n'));
    oldHtml.holds(article);
  });
  await check('no violation of the policy, nothing from another server, nothing in the console', async () => {
    assert.match(shown.response.headers()['content-security-policy'], /default-src 'none'/);
    hasNone(await shown.violations());
    hasNone(shown.requests.filter((url) => !url.startsWith(`${address}/`)));
    hasNone(shown.logged.filter((line) => !line.includes('favicon')));
  });
  await check('the title and the lead are in the page without a script', async () => {
    assert.ok((await shown.response.text()).includes(oldHtml.title.replace('&', '&amp;')));
  });
  await check('the JSON has its type, its age, and is not sent twice', async () => {
    const first = await fetch(`${local}/article.json.php?id=7`);
    assert.equal(first.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal(first.headers.get('cache-control'), 'public, max-age=60');
    const headers = { 'if-none-match': first.headers.get('etag') };
    assert.equal((await fetch(`${local}/article.json.php?id=7`, { headers })).status, 304);
  });
  await check('the log takes records of the shape that is documented, and no others', async () => {
    const post = async (body) => (await fetch(`${local}/log.php`, { method: 'POST', body })).status;
    assert.equal(await post('{"event":"print-button-print","path":"/bai-viet/123"}'), 204);
    const wrong = ['', '[]', '{"event":"x","path":"/"}', '{"event":"print-button-print","path":"/?ai=1"}'];
    for (const body of [...wrong, '{"event":"a-b","path":"/a\\n2026-01-01"}'])
      assert.equal(await post(body), 400, body);
    const day = new Date().toISOString().slice(0, 10);
    assert.equal(await readFile(join(folder, 'log.tsv'), 'utf8'), `${day}\tprint-button-print\t/bai-viet/123\n`);
  });
  await check('what is hidden or not there is not found', async () => {
    for (const id of ['8', '9', "7' OR 1=1 --", '']) {
      const { status } = await fetch(`${local}/article.json.php?id=${encodeURIComponent(id)}`);
      assert.equal(status, id.startsWith('7') ? 200 : 404, id);
    }
  });
  await check('texts of an old charset are refused, and read where config.php says which it is', async () => {
    // Tables that say latin1, and hold windows-1258.
    await database.query(`CREATE DATABASE cu CHARACTER SET latin1; USE cu; ${oldHtml.table}
      INSERT INTO bai_viet (id, tieu_de, noi_dung, hien) VALUES (7, 'Danh ba', x'${CAP_UY_1258}', 1);
      GRANT SELECT ON cu.* TO chi_doc@localhost`);
    await cp(folderOf('docs/recipes/php'), join(site, 'cu'), { recursive: true });
    const write = (text) => writeFile(join(site, 'cu/config.php'), text);
    const old = ownConfig.replace('dbname=cong;charset=utf8mb4', 'dbname=cu;charset=latin1');
    await write(old);
    const refused = await fetch(`${local}/cu/article.json.php?id=7`);
    assert.equal(refused.status, 500);
    assert.match(await refused.text(), /Chữ ở bodyHtml không phải UTF-8.*\n\nThe text in bodyHtml is not UTF-8/);
    await write(old.replace("OLD_CHARSET = ''", "OLD_CHARSET = 'WINDOWS-1258'"));
    const read = await (await fetch(`${local}/cu/article.json.php?id=7`)).json();
    assert.equal(read.bodyHtml, 'cấp ủy');
  });
  for (const [name, id, { holds, hidden }] of [
    ['nukeviet', 78, nukeViet],
    ['joomla', 12, joomla],
  ]) {
    await check(`rows of the tables of ${name} are read, those that visitors may not see are not`, async () => {
      await writeFile(
        join(site, `${name}.html`),
        `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài</title><script src="gov-article.js" defer></script>
          <gov-article src="${name}.json.php?id=${id}" format="${name}" tools="font-size email print"></gov-article></html>`,
      );
      const { page, logged } = await open(`${address}/${name}.html`);
      const found = await readArticle(page);
      assert.equal(found.status, 'ready', logged.join('\n'));
      holds(found);
      for (const each of hidden) {
        assert.equal((await fetch(`${local}/${name}.json.php?id=${each}`)).status, 404, String(each));
      }
    });
  }
});
