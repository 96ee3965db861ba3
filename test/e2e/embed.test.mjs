/** The page that makes the code for webmasters, and what its code does on a page of theirs. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { strictPolicy } from '../../tools/test-files.mjs';
import { clipped } from '../helpers/clipping.mjs';
import { startServer } from './server.mjs';
import { useSite } from './site.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const bundles = Object.fromEntries(
  await Promise.all(
    ['gov-article.js', 'gov-article-full.js'].map(async (file) => [
      file,
      await readFile(new URL(`../../dist/${file}`, import.meta.url)),
    ]),
  ),
);

/** With the policy of its own only, which lets it read every address. */
const maker = await readFile(new URL('../../demo/embed.html', import.meta.url));

/** The page of a webmaster, with what was copied. */
let pasted = { html: '', css: '', csp: '' };

const answer = (response, type, body, headers = {}) =>
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
const scripts = Object.fromEntries(
  Object.entries(bundles).map(([file, body]) => [
    `/js/${file}`,
    (_, response) => answer(response, 'text/javascript', body),
  ]),
);

const site = useSite({
  headers: { '/embed.html': { 'content-security-policy': strictPolicy } },
  routes: {
    ...scripts,
    '/trang.html': (_, response) => {
      const [name, ...policy] = pasted.csp.split(': ');
      const head =
        '<meta charset="utf-8"><title>Trang</title><link rel="stylesheet" href="trang.css"><link rel="icon" href="img/mark.svg">';
      answer(
        response,
        'text/html',
        `<!doctype html><html lang="vi"><head>${head}</head><body>${pasted.html}</body></html>`,
        {
          [name]: policy.join(': '),
        },
      );
    },
    '/trang.css': (_, response) => answer(response, 'text/css', pasted.css),
    '/open.html': (_, response) => answer(response, 'text/html', maker),
    '/login': (_, response) => answer(response, 'text/html', '<!doctype html><title>Login</title>'),
  },
});

/** Notes what the policy of a page, or of a frame in it, does not allow. */
function watchPolicy() {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.top.violations.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** @param {string} [fragment] choices that the page is opened with */
async function openMaker(fragment = '', { path = 'embed.html', prepare } = {}) {
  const watched = async (fresh) => {
    await fresh.evaluateOnNewDocument(watchPolicy);
    await prepare?.(fresh);
  };
  const page = await site.open(`${path}${fragment}`, { ready: false, prepare: watched });
  await settled(page);
  return page;
}

/** Waits until the article was read, or could not be. */
async function settled(page) {
  await page.waitForFunction(() =>
    /ready|warning|error|empty/.test(document.querySelector('#read-status').dataset.status),
  );
}

const fragmentOf = (choices) => `#${new globalThis.URLSearchParams({ lang: 'vi', ...choices })}`;
const codeOf = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-code]')].map((each) => [each.dataset.code, each.textContent]),
    ),
  );
const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent);
const inFrame = (page, read) =>
  page
    .frames()
    .find((frame) => frame !== page.mainFrame())
    .evaluate(read);

/** Writes into a field as a person does, and leaves it. */
async function write(page, selector, text) {
  await page.focus(selector);
  await page.$eval(selector, (field) => field.select());
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

describe('the page that makes the code', () => {
  for (const [lang, title, read] of [
    ['vi', 'Tạo mã nhúng bài viết', /^Đã đọc “Tăng cường gắn kết/],
    ['en', 'Make the code for an article', /^“Tăng cường gắn kết.* was read/],
  ]) {
    it(`works under the strictest policy, and asks no other server for anything (${lang})`, async () => {
      const page = await openMaker(`#lang=${lang}`);
      assert.deepEqual(page.logged, []);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(
        page.requested.filter((url) => !url.startsWith(site.server.origin) && url !== 'about:srcdoc'),
        [],
      );
      assert.equal(await textOf(page, 'h1'), title);
      assert.match(await textOf(page, '#read-status'), read);
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      assert.match(await inFrame(page, () => document.querySelector('article h1').textContent), /^Tăng cường gắn kết/);
      assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length]), ['', 0]);
      const empty = await page.$$eval('[data-text]', (all) => all.filter((each) => !each.textContent).length);
      assert.equal(empty, 0);
    });
  }

  it('changes its language in place, with every choice kept', async () => {
    const page = await openMaker(fragmentOf({ tools: 'print', sample: 'mended', 'light-accent': '#aa0000' }));
    const before = await codeOf(page);
    await page.click('[data-language="en"]');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await settled(page);
    const after = await codeOf(page);
    assert.equal(after.html.replace('Go to the home page', 'Về trang chủ'), before.html);
    assert.equal(after.css, before.css);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'English');
  });

  it('is used by the keyboard alone: a tool is chosen and moved, and its move is announced', async () => {
    const page = await openMaker();
    await page.focus('[value="save"]');
    await page.keyboard.press('Space');
    await page.waitForFunction(() =>
      /gov-article-full\.js/.test(document.querySelector('[data-code="html"]').textContent),
    );
    assert.match((await codeOf(page)).html, /tools="email print font-size save"/);
    await page.keyboard.press('Tab');
    for (let i = 0; i < 6; i++) await page.keyboard.press('Enter');
    assert.equal(await textOf(page, '#tool-status'), '“Lưu” ở vị trí 3 trên 9');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Đưa “Lưu” lên trước');
    assert.match((await codeOf(page)).html, /tools="email print save font-size"/);
  });

  it('says of a colour whether it can be read, offers one that can, and announces both', async () => {
    const page = await openMaker();
    await write(page, '#light-accent', '#ff8800');
    const verdict = await textOf(page, '#light-accent-verdict');
    assert.match(verdict, /2,39 : 1, không đạt: chữ cần 4,5 : 1/);
    assert.match(await textOf(page, '#notices'), /chưa đủ tương phản/);
    await page.waitForFunction(() =>
      /2,39 : 1.*Chưa đạt: 1 màu/.test(document.querySelector('#color-status').textContent),
    );
    await page.click('#light-accent-verdict button');
    assert.match(await textOf(page, '#light-accent-verdict'), /4,5\d? : 1, đạt AA/);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'light-accent');
    await page.waitForFunction(() => /Mọi màu đều đạt/.test(document.querySelector('#color-status').textContent));
    const chosen = await page.$eval('#light-accent', ({ value }) => value);
    assert.ok((await codeOf(page)).css.includes(`--gov-article-accent-color: ${chosen};`));
  });

  it('says what is no colour, and that dark paper belongs to a dark page', async () => {
    const page = await openMaker();
    await write(page, '#light-text', 'đỏ');
    assert.match(await textOf(page, '#light-text-verdict'), /Không phải mã màu/);
    assert.equal(await page.$eval('#light-text', (field) => field.getAttribute('aria-invalid')), 'true');
    await write(page, '#light-background', '#14202c');
    assert.match(await textOf(page, '#light-background-verdict'), /hãy chọn nền của trang là “Tối”/);
  });

  it('shows the colours of a page of both kinds one after the other', async () => {
    const page = await openMaker(fragmentOf({ scheme: 'both', 'light-accent': '#aa0000', 'dark-accent': '#ffaaaa' }));
    const color = () =>
      inFrame(page, () => {
        const article = document.querySelector('gov-article');
        const link = article.querySelector(':scope > article').appendChild(document.createElement('a'));
        link.href = '/';
        return window.getComputedStyle(link).color;
      });
    assert.equal(await color(), 'rgb(170, 0, 0)');
    await page.click('[name="paper"][value="dark"]');
    assert.equal(await color(), 'rgb(255, 170, 170)');
  });

  it('lists what is wrong with the data, with place and remedy', async () => {
    const page = await openMaker(fragmentOf({ sample: 'mended' }));
    assert.match(await textOf(page, '#read-status'), /Có 3 chỗ nên sửa/);
    const problems = await textOf(page, '#problems');
    assert.match(problems, /datePublished: cần ngày tháng, ngày đứng trước, tìm thấy 31\/02\/2026/);
    assert.match(problems, /Cách sửa: viết như 2018-01-09T11:00:00\+07:00/);
    assert.match(problems, /body\[1\]\.type/);
  });

  it('offers the paths of the JSON to who maps it, and maps by them', async () => {
    const page = await openMaker(fragmentOf({ sample: 'own' }));
    assert.match(await textOf(page, '#problems'), /Không nhận ra định dạng/);
    await page.click('#problems button');
    await page.waitForSelector('#paths option[value="BaiViet.TieuDe"]');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'path');
    await page.keyboard.type('BaiViet.TieuDe');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => /Phường Bình Minh/.test(document.querySelector('#read-status').textContent));
    assert.match((await codeOf(page)).html, /"headline": "BaiViet\.TieuDe"/);
  });

  it('takes what is written beside the code, and keeps every choice in its address where a link leads elsewhere on it', async () => {
    const page = await openMaker();
    await write(page, '#folder', 'https://cdn.example/js');
    await write(page, '#fallback', '/bai-viet/123');
    const { html, csp } = await codeOf(page);
    assert.match(html, /src="https:\/\/cdn\.example\/js\/gov-article\.js\?v=/);
    assert.match(html, /<a href="\/bai-viet\/123">Đọc bài viết<\/a>/);
    assert.match(csp, /script-src https:\/\/cdn\.example;/);
    const { hash } = new URL(page.url());
    assert.match(hash, /fallback=%2Fbai-viet%2F123/);
    await page.$eval('.jumps a[href="#code"]', (link) => link.click());
    assert.equal(await page.evaluate(() => document.activeElement.id), 'code');
    assert.equal(new URL(page.url()).hash, hash);
  });

  it('says where the built script is missing', async () => {
    const page = await site.open('embed.html', {
      ready: false,
      prepare: async (fresh) => {
        await fresh.setRequestInterception(true);
        fresh.on('request', (request) =>
          request.url().includes('integrity.json') ? request.abort() : request.continue(),
        );
      },
    });
    await page.waitForFunction(() => /npm start/.test(document.querySelector('#read-status').textContent));
  });

  it('takes what a sample needs from the sample, and leaves it behind', async () => {
    const page = await openMaker();
    await page.select('#sample', 'own');
    await page.waitForFunction(() => /Phường Bình Minh/.test(document.querySelector('#read-status').textContent));
    await page.select('#sample', 'nukeviet');
    await page.waitForFunction(() => /Sắc màu An Lạc/.test(document.querySelector('#read-status').textContent));
    assert.match(
      (await codeOf(page)).html,
      /<gov-article\s+src="\/articles\/formats\/nukeviet\.json"\s+format="nukeviet"/,
    );
    assert.doesNotMatch((await codeOf(page)).html, /data-mapping/);
  });

  it('passes every rule of axe, in each state, light and dark', async () => {
    for (const [choices, scheme] of [
      [{}, 'light'],
      [{ lang: 'en', sample: 'mended', scheme: 'both', 'light-accent': '#ff8800' }, 'dark'],
      [
        { source: 'address', address: '/khong-co', 'light-background': '#222222', mapping: 'headline=a\nauthor=b' },
        'light',
      ],
    ]) {
      const page = await openMaker(fragmentOf(choices), {
        prepare: (fresh) => fresh.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
      });
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const found = await window.axe.run(document, { iframes: false, rules: { 'target-size': { enabled: true } } });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      assert.deepEqual(violations, [], JSON.stringify(choices));
    }
  });

  for (const [where, width, size] of [
    ['at 320 px', 320, '100%'],
    ['at 768 px with text at 200 %', 768, '200%'],
    ['at 320 px with text at 200 %', 320, '200%'],
  ]) {
    it(`loses nothing ${where}`, async () => {
      const choices = {
        lang: 'en',
        sample: 'mended',
        scheme: 'both',
        'dark-text': '#555555',
        mapping: 'headline=a',
        tools: 'save',
      };
      const page = await openMaker(fragmentOf(choices), {
        prepare: (fresh) => fresh.setViewport({ width, height: 700 }),
      });
      await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', percent), size);
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      await page.evaluate(`window.clipped = ${clipped}`);
      assert.deepEqual(await page.evaluate(() => window.clipped(document.body)), []);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0);
    });
  }

  it('keeps verdicts and edges where colours are forced', async () => {
    const page = await openMaker(fragmentOf({ 'light-accent': '#ff8800' }));
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const seen = await page.evaluate(() => {
      const { borderTopWidth, borderTopStyle } = window.getComputedStyle(document.querySelector('.primary'));
      const [sign] = document.querySelector('#light-accent-verdict').childNodes;
      return {
        borderTopWidth,
        borderTopStyle,
        sign: sign.textContent.trim(),
        forced: window.matchMedia('(forced-colors: active)').matches,
      };
    });
    assert.deepEqual(seen, { borderTopWidth: '1px', borderTopStyle: 'solid', sign: '✕', forced: true });
  });

  describe('with the address of an API', () => {
    let api;
    before(async () => {
      const post = JSON.stringify({
        title: { rendered: 'Bài của API' },
        content: { rendered: '<p>Chữ.</p>' },
        link: 'https://cong.example/bai-1',
      });
      const json = (headers) => (_, response) => answer(response, 'application/json', post, headers);
      api = await startServer({
        roots: [],
        routes: { '/open': json({ 'access-control-allow-origin': '*' }), '/closed': json({}) },
      });
    });
    after(() => api.close());

    async function openAddress(address) {
      const page = await openMaker('', { path: 'open.html' });
      await page.click('[name="source"][value="address"]');
      await write(page, '#address', address);
      await settled(page);
      return page;
    }

    it('reads it, names its server in the policy, and links to the page that the article names', async () => {
      const page = await openAddress(`${api.origin}/open`);
      await page.waitForFunction(() => /Bài của API/.test(document.querySelector('#read-status').textContent));
      const { html, csp } = await codeOf(page);
      assert.ok(html.includes(`src="${api.origin}/open"`));
      assert.match(html, /<a href="https:\/\/cong\.example\/bai-1">Đọc bài viết<\/a>/);
      assert.ok(csp.includes(`connect-src ${api.origin};`));
    });

    it('says in plain words that its server lets this page read nothing, and shows an answer that is pasted', async () => {
      const page = await openAddress(`${api.origin}/closed`);
      await page.waitForFunction(() => document.querySelector('#read-status').dataset.status === 'error');
      assert.match(
        await textOf(page, '#problems'),
        /chưa cho phép trang này đọc \(CORS\).*không phải sửa gì: trên đó mã chạy được/,
      );
      await page.click('#problems button');
      assert.equal(await page.evaluate(() => document.activeElement.name), 'answer');
      await page.keyboard.type('{"title":{"rendered":"Bài đã dán"},"content":{"rendered":"<p>Chữ."}}');
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => /Bài đã dán/.test(document.querySelector('#read-status').textContent));
      const { html } = await codeOf(page);
      assert.ok(html.includes(`src="${api.origin}/closed"`));
      assert.doesNotMatch(html, /application\/json/);
    });

    for (const [path, words] of [
      ['/khong-co', /Không có gì ở địa chỉ này \(404\)/],
      ['/login', /không phải JSON.*trang HTML/],
    ]) {
      it(`says in plain words what is wrong with ${path}`, async () => {
        const page = await openAddress(path);
        await page.waitForFunction(() => document.querySelector('#read-status').dataset.status === 'error');
        assert.match(await textOf(page, '#problems'), words);
      });
    }

    it('says when its own policy is what does not let it read', async () => {
      const page = await openMaker(fragmentOf({ source: 'address', address: `${api.origin}/open` }));
      await page.waitForFunction(() => /connect-src/.test(document.querySelector('#problems').textContent));
      assert.match(await textOf(page, '#problems'), /Chính sách bảo mật của chính trang này/);
    });
  });
});

describe('the code on a page of a webmaster', () => {
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
    const page = await openMaker(fragmentOf({ tools: 'print email', 'light-accent': '#a3201d', headingLevel: '2' }));
    const seen = await paste(page);
    assert.match(seen.title, /^Tăng cường gắn kết/);
    assert.deepEqual([seen.level, seen.tools, seen.accent], ['h2', ['print-button', 'email-share'], '#a3201d']);
  });

  it('shows JSON that was pasted, whatever is in it, with every tool', async () => {
    const tools = 'listen display font-size email print contents enlarge share save';
    const page = await openMaker(
      fragmentOf({ source: 'text', tools, reportTo: 'a@b.example', fallback: `/bai?${hostile}` }),
    );
    await page.$eval('#text', (field, text) => (field.value = text), JSON.stringify(article));
    await page.focus('#text');
    await page.keyboard.type(' ');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => /Đã đọc/.test(document.querySelector('#read-status').textContent));
    const seen = await paste(page);
    assert.equal(seen.title, article.headline);
    assert.equal(seen.report, 'a@b.example');
    assert.equal(seen.fallback, `/bai?${hostile}`);
    assert.ok(
      ['read-aloud', 'save-article', 'share-article', 'figure-viewer'].every((tag) => seen.tools.includes(tag)),
    );
  });

  it('has a mapping that works', async () => {
    const page = await openMaker();
    await page.select('#sample', 'own');
    await page.waitForFunction(() => /Phường Bình Minh/.test(document.querySelector('#read-status').textContent));
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
    const page = await openMaker(fragmentOf(choices));
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    const seen = await paste(page);
    assert.match(seen.title, /^Tăng cường gắn kết/);
    assert.deepEqual([seen.tools.slice(0, 1), seen.accent], [['print-button'], '']);
    assert.match(seen.fallback, /^\//);
  });

  it('comes anew, the same, from the link to the choices', async () => {
    const page = await openMaker();
    await page.select('#sample', 'own');
    await page.click('[value="listen"]');
    await page.click('[name="scheme"][value="dark"]');
    await write(page, '#dark-accent', '#ffaaaa');
    await page.waitForFunction(() => /Phường Bình Minh/.test(document.querySelector('#read-status').textContent));
    await page.waitForFunction(() => document.querySelector('[data-code="css"]').textContent.includes('#ffaaaa'));
    const other = await openMaker(new URL(page.url()).hash);
    assert.deepEqual(await codeOf(other), await codeOf(page));
  });

  it('is copied by a button, which says so', async () => {
    const page = await openMaker();
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

  it('is selected where the page has no clipboard', async () => {
    const page = await openMaker();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.click('[data-copy="html"]');
    assert.equal(await page.evaluate(() => window.getSelection().toString().trim()), (await codeOf(page)).html);
    assert.match(await textOf(page, '[data-copied="html"]'), /Ctrl\+C/);
  });
});
