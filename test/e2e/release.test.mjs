import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { makeRelease } from '../../tools/release/make.mjs';
import { scriptTag, styleTag } from '../../tools/release/tags.mjs';
import { startHost } from '../docs/headers-host.mjs';
import { becomeVersion, copyProject, copyRelease, emptyFolder, version } from '../docs/release-project.mjs';
import { useSite } from './site.mjs';

const next = '99.0.0';
const base = '/gov-article/';

describe('a release on a host of its own', () => {
  let temp;
  let folder;
  let host;
  let releases;

  /** The tag that a webmaster copies for a version. */
  const tagOf = (wanted, at = 0) =>
    scriptTag(releases.base, releases.versions.find((each) => each.version === wanted).scripts[at]);

  const styleOf = (wanted) =>
    styleTag(releases.base, releases.versions.find((each) => each.version === wanted).styles[0]);

  /** A page of a portal under a strict policy that names the host. */
  const portal = (tag) => (request, response) =>
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          `default-src 'none'; script-src ${host.origin}; style-src ${host.origin}; img-src 'self'; connect-src 'self'; ` +
          "require-trusted-types-for 'script'; trusted-types lit-html gov-article",
      })
      .end(
        '<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="/img/mark.svg">' +
          `<title>Cổng</title>${tag()}<gov-article src="/articles/portal-article.json">` +
          '<a href="/bai">Đọc bài viết</a></gov-article></html>',
      );

  const site = useSite({
    routes: {
      '/first.html': portal(() => tagOf(version)),
      '/styled.html': portal(() => styleOf(version)),
      '/full.html': portal(() => tagOf(version, 1)),
      '/upgraded.html': portal(() => tagOf(next)),
    },
  });

  before(async () => {
    temp = await emptyFolder();
    folder = join(temp.path, 'release');
    host = await startHost(folder, base);
    const root = await copyProject(temp.path);
    await makeRelease({ root, folder, base: `${host.origin}${base}` });
    const copy = await copyRelease(root, temp.path, 'next');
    await becomeVersion(copy, next, '2027-01-31');
    ({ releases } = await makeRelease({ root: copy, folder }));
  });
  after(async () => {
    await host?.close();
    await temp?.remove();
  });

  const shown = (page) =>
    page.evaluate(() => [
      window.GovArticle.version,
      document.querySelector('gov-article [itemprop="headline"]').textContent,
    ]);
  const title = 'Tăng cường gắn kết giữa Đoàn công tác của tỉnh với cấp ủy cơ sở';

  for (const path of ['first.html', 'full.html']) {
    it(`shows the article with the tag it gives, under a policy that names the host (${path})`, async () => {
      const page = await site.open(path);
      assert.deepEqual(await shown(page), [version, title]);
      assert.deepEqual(page.logged, []);
    });
  }

  it('loads the style sheet for articles of a server with the tag it gives, under that policy', async () => {
    const page = await site.open('styled.html', { ready: false });
    const rules = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length > 0));
    assert.deepEqual([rules, page.logged], [[true], []]);
  });

  it('is sent compressed, for ever, to every origin, and as what it is', async () => {
    let sent;
    await site.open('first.html', {
      prepare: (page) => page.on('response', (answer) => answer.url().startsWith(host.origin) && (sent = answer)),
    });
    const names = [
      'cache-control',
      'access-control-allow-origin',
      'cross-origin-resource-policy',
      'x-content-type-options',
      'content-type',
    ];
    assert.deepEqual(
      names.map((name) => sent.headers()[name]),
      ['public, max-age=31536000, immutable', '*', 'cross-origin', 'nosniff', 'text/javascript; charset=utf-8'],
    );
    assert.match(sent.headers()['content-encoding'], /^(?:br|gzip)$/);
  });

  it('names the newest version for five minutes only', async () => {
    for (const name of ['', 'index.html', 'index.css', 'releases.json']) {
      const { headers } = await fetch(`${host.origin}${base}${name}`);
      assert.equal(headers.get('cache-control'), 'public, max-age=300', name);
    }
  });

  it('upgrades with the tag of the next version, and rolls back with that of the last', async () => {
    assert.deepEqual(await shown(await site.open('upgraded.html')), [next, title]);
    assert.deepEqual(await shown(await site.open('first.html')), [version, title]);
  });

  it('has a page with the tag of every version, which keeps to its own policy', async () => {
    const page = await (await site.browser.createBrowserContext()).newPage();
    const logged = [];
    page.on('console', (message) => logged.push(message.text()));
    await page.setViewport({ width: 320, height: 800 });
    await page.goto(`${host.origin}${base}`, { waitUntil: 'load' });
    const found = await page.evaluate(() => ({
      codes: [...document.querySelectorAll('pre code')].map((code) => code.textContent),
      fits: document.documentElement.scrollWidth <= 320,
      links: [...document.querySelectorAll('a')].map((link) => link.href),
    }));
    for (const tag of [version, next].flatMap((each) => [tagOf(each), tagOf(each, 1)])) {
      assert.ok(found.codes.includes(tag), `${tag} is not in ${found.codes.join('\n')}`);
    }
    assert.deepEqual(found.codes.slice(0, 2), [tagOf(next), tagOf(next, 1)]);
    for (const link of found.links) assert.equal((await fetch(link)).status, 200, link);
    assert.deepEqual([found.fits, logged], [true, []]);
  });

  for (const scheme of ['light', 'dark']) {
    it(`has a page that everybody can read (${scheme})`, async () => {
      const page = await (await site.browser.createBrowserContext()).newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`${host.origin}${base}`, { waitUntil: 'load' });
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return (await window.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      });
      assert.deepEqual(violations, []);
    });
  }

  it('has a web.config that is XML, and keeps every version for ever', async () => {
    const page = await site.open('plain.html');
    const found = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        const kept = [...parsed.querySelectorAll('location')].map((location) => [
          location.getAttribute('path'),
          location.querySelector('clientCache').getAttribute('cacheControlMaxAge'),
        ]);
        return { root: parsed.documentElement.localName, kept };
      },
      await readFile(join(folder, 'web.config'), 'utf8'),
    );
    const kept = [next, version].map((each) => [each, '365.00:00:00']);
    assert.deepEqual(found, { root: 'configuration', kept });
  });

  it('is refused by the browser with one byte changed, and the fallback stays', async () => {
    const { file } = releases.versions.find((each) => each.version === version).scripts[0];
    const script = await readFile(join(folder, file));
    for (const ending of ['.br', '.gz']) await rm(join(folder, `${file}${ending}`));
    script[script.length - 1] ^= 1;
    await writeFile(join(folder, file), script);
    const page = await site.open('first.html', { ready: false });
    const seen = await page.evaluate(() => [
      customElements.get('gov-article') === undefined,
      document.body.innerText.trim(),
    ]);
    assert.deepEqual(seen, [true, 'Đọc bài viết']);
    assert.match(page.logged.join('\n'), /Failed to find a valid digest in the 'integrity' attribute/);
  });
});
