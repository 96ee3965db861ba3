/** What the code that a webmaster copied does on a page of theirs, under the policy that was printed. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { releaseName } from '../../demo/embed/release-name.js';
import { answer, codeOf, fragmentOf, hasRead, textOf, useMaker, watchPolicy, write } from './embed-maker.mjs';

const dist = new URL('../../dist/', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const scripts = Object.fromEntries(
  await Promise.all(
    ['gov-article', 'gov-article-full'].map(async (name) => {
      const [body, facts] = await Promise.all(
        [`${name}.js`, `${name}.integrity.json`].map((file) => readFile(new URL(file, dist))),
      );
      const file = releaseName({ name, ...JSON.parse(facts) }, version);
      return [`/js/${file}`, (_, response) => answer(response, 'text/javascript', body)];
    }),
  ),
);

describe('the code on a page of a webmaster', () => {
  /** What was copied. */
  let pasted;
  const site = useMaker({
    ...scripts,
    '/trang.html': (_, response) => {
      const [name, policy] = pasted.csp.split(/: (.*)/);
      const sheet = '<link rel="stylesheet" href="trang.css"><link rel="icon" href="img/mark.svg">';
      const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>${sheet}${pasted.html}</html>`;
      answer(response, 'text/html', html, { [name]: policy });
    },
    '/trang.css': (_, response) => answer(response, 'text/css', pasted.css),
  });

  const hostile = `"'><script>window.hacked=1</script><!--</gov-article><img src=x onerror="window.hacked=2">`;
  const article = {
    articleVersion: 1,
    headline: `Bài ${hostile}`,
    bodyHtml: `<p>Chữ.</p><p><img src="/img/hall-speaker.svg" alt="Ảnh" width="9" height="6"></p></script>`,
  };

  /** Opens the page that has what was copied, under the policy that was printed. */
  async function paste(page) {
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    pasted = await codeOf(page);
    const there = await site.open('trang.html', {
      ready: false,
      prepare: (fresh) => fresh.evaluateOnNewDocument(watchPolicy),
    });
    await there.waitForFunction(() => document.querySelector('gov-article')?.status === 'ready');
    await there.waitForNetworkIdle({ idleTime: 200 });
    const seen = await there.evaluate(() => {
      const element = document.querySelector('gov-article');
      const tools = [...element.shadowRoot.querySelectorAll('[part="toolbar"] :defined')];
      return {
        title: element.querySelector('article :is(h1, h2, h3)').textContent,
        level: element.querySelector('article :is(h1, h2, h3)').localName,
        tools: tools.map(({ localName }) => localName).filter((name) => name.includes('-')),
        accent: window.getComputedStyle(element).getPropertyValue('--gov-article-accent-color'),
        report: element.shadowRoot.querySelector('report-error')?.to,
        fallback: element.querySelector(':scope > p > a').getAttribute('href'),
        violations: window.violations,
        hacked: window.hacked ?? 'no',
        scripts: document.querySelectorAll('script:not([type])').length,
      };
    });
    assert.deepEqual(there.logged, []);
    assert.deepEqual([seen.violations, seen.hacked, seen.scripts], [[], 'no', 1]);
    return seen;
  }

  it('shows the article with the tools that were chosen, in their order and colour', async () => {
    const page = await site.openMaker(
      fragmentOf({ tools: 'print email', 'light-accent': '#a3201d', headingLevel: '2' }),
    );
    const seen = await paste(page);
    assert.match(seen.title, /^Tăng cường gắn kết/);
    assert.deepEqual([seen.level, seen.tools, seen.accent], ['h2', ['print-button', 'email-share'], '#a3201d']);
  });

  it('shows JSON that was pasted, whatever is in it, with every tool', async () => {
    const tools = 'listen display font-size email print contents enlarge share save';
    const page = await site.openMaker(
      fragmentOf({ source: 'text', tools, reportTo: 'a@b.example', fallback: `/bai?${hostile}` }),
    );
    await page.$eval('#text', (field, text) => (field.value = text), JSON.stringify(article));
    await page.focus('#text');
    await page.keyboard.type(' ');
    await page.keyboard.press('Tab');
    await hasRead(page, 'Đã đọc');
    const seen = await paste(page);
    assert.equal(seen.title, article.headline);
    assert.equal(seen.report, 'a@b.example');
    assert.equal(seen.fallback, `/bai?${hostile}`);
    assert.ok(
      ['read-aloud', 'save-article', 'share-article', 'figure-viewer'].every((tag) => seen.tools.includes(tag)),
    );
  });

  it('has a mapping that works', async () => {
    const page = await site.openMaker();
    await page.select('#sample', 'own');
    await hasRead(page, 'Phường Bình Minh');
    assert.match((await paste(page)).title, /^Phường Bình Minh/);
  });

  it('lets nothing out of a link that somebody sent', async () => {
    const choices = {
      source: 'address',
      address: `/articles/portal-article.json?${hostile}`,
      tools: `print ${hostile}`,
      format: 'native',
      mapping: `author==${hostile}`,
      reportTo: hostile,
      imageHosts: `self ${hostile}`,
      linkHosts: hostile,
      fallback: 'javascript:window.hacked=3',
      'light-accent': 'red;} body { display: none }',
      font: `"}${hostile}`,
      measure: '44em;}',
      lang: `x${hostile}`,
    };
    const page = await site.openMaker(fragmentOf(choices));
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    const seen = await paste(page);
    assert.match(seen.title, /^Tăng cường gắn kết/);
    assert.deepEqual([seen.tools.slice(0, 1), seen.accent], [['print-button'], '']);
    assert.match(seen.fallback, /^\//);
  });

  it('comes anew, the same, from the link to the choices', async () => {
    const page = await site.openMaker();
    await page.select('#sample', 'own');
    await page.click('[value="listen"]');
    await page.click('[name="scheme"][value="dark"]');
    await write(page, '#dark-accent', '#ffaaaa');
    await hasRead(page, 'Phường Bình Minh');
    await page.waitForFunction(() => document.querySelector('[data-code="css"]').textContent.includes('#ffaaaa'));
    const other = await site.openMaker(new URL(page.url()).hash);
    assert.deepEqual(await codeOf(other), await codeOf(page));
  });

  it('is copied by a button, which says so', async () => {
    const page = await site.openMaker();
    const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
    await page.browserContext().overridePermissions(site.server.origin, permissions);
    await page.bringToFront();
    const { html, csp } = await codeOf(page);
    for (const [name, text] of Object.entries({ csp, link: page.url(), html })) {
      await page.click(`[data-copy="${name}"]`);
      await page.waitForFunction((of) => document.querySelector(`[data-copied="${of}"]`).textContent, {}, name);
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    }
    assert.equal(await textOf(page, '[data-copied="html"]'), 'Đã sao chép');
  });

  it('names the file to upload as the code does', async () => {
    const page = await site.openMaker();
    const { html } = await codeOf(page);
    const [, src] = /<script src="\/js\/([^"]+)"/.exec(html);
    const link = await page.$eval('#download', ({ download, textContent }) => [download, textContent]);
    assert.deepEqual(link, [src, src]);
    assert.match(src, /^gov-article-\d+\.\d+\.\d+.*\.[0-9a-f]{8}\.js$/);
    assert.equal(await page.$eval('#preload-hint', ({ hidden }) => hidden), false);
    await page.$eval('[name="lazy"]', (field) => field.click());
    assert.equal(await page.$eval('#preload-hint', ({ hidden }) => hidden), true);
  });

  it('is selected where the page has no clipboard', async () => {
    const page = await site.openMaker();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.click('[data-copy="html"]');
    assert.equal(await page.evaluate(() => window.getSelection().toString().trim()), (await codeOf(page)).html);
    assert.match(await textOf(page, '[data-copied="html"]'), /Ctrl\+C/);
  });
});
