import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { useSite } from './site.mjs';

const demo = new URL('../../demo/', import.meta.url);
const TOOLS = 'font-size email print share display listen enlarge save'; // the first five are in the first row

/** What a reader does, and the event that tells of it. */
const ACTS = [
  ['font-size-toggle', 'button:not([aria-disabled="true"])', 'font-size-toggle-change'],
  ['email-share', '[part~="button"]', 'email-share-open'],
  ['print-button', 'button', 'print-button-print'],
  ['share-article', '[part~="button"]', 'share-article-open'],
  ['display-settings', '[part~="button"]', undefined], // opening is no choice
];
const EXPECTED = ['gov-article-load', ...ACTS.flatMap(([, , event]) => event ?? [])];

describe('measuring use', () => {
  const log = [];
  const site = useSite({
    routes: {
      '/measured.html': page(''),
      '/measured-and-sent.html': page('<script type="module" src="measuring.js" data-log="/nhat-ky"></script>'),
      '/measured-elsewhere.html': page(
        '<script type="module" src="measuring.js" data-log="http://thong-ke.example/nhat-ky"></script>',
      ),
      '/canceled.html': page(
        '<script type="module" src="measuring.js" data-log="/nhat-ky"></script><script type="module" src="cancel.js"></script>',
      ),
      '/cancel.js': (request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/javascript' })
          .end("document.addEventListener('email-share-open', (event) => event.preventDefault());"),
      '/nhat-ky': async (request, response) => {
        const chunks = [];
        for await (const chunk of request) chunks.push(chunk);
        log.push({ method: request.method, headers: request.headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(204, { 'set-cookie': 'ma=1' }).end();
      },
    },
  });

  /** A page with the demo's article, and scripts before the element's. */
  function page(scripts) {
    return (request, response) =>
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'set-cookie': 'phien=nguoi-doc-1',
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
      }).end(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài viết</title>
        <link rel="icon" href="img/mark.svg">${scripts}<script src="gov-article-full.js" defer></script></head>
        <body><main><gov-article src="articles/bridge.json" tools="${TOOLS}"></gov-article></main></body></html>`);
  }

  /** Opens the page, uses every control, and waits until nothing is on its way. */
  async function use(path, prepare) {
    log.length = 0;
    const page = await site.open(path, {
      prepare: async (opened) => {
        await opened.evaluateOnNewDocument(() => (window.print = () => undefined));
        await prepare?.(opened);
      },
    });
    for (const [tag, button] of ACTS) {
      await page.locator(`gov-article >>> ${tag} >>> ${button}`).click();
      await page.keyboard.press('Escape');
    }
    await page.waitForNetworkIdle({ idleTime: 300 });
    return page;
  }

  it('lets nothing leave the page by itself: script, JSON and pictures alone are asked for', async () => {
    const page = await use('measured.html?ma=bi-mat');
    const paths = page.requested.map((url) => url.replace(site.server.origin, ''));
    const others = paths.filter(
      (path) => !/^\/(?:measured\.html\?ma=bi-mat|gov-article-full\.js|articles\/bridge\.json|img\/)/.test(path),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(log, []);
    assert.ok(paths.includes('/articles/bridge.json'));
  });

  it('with the example sends one record for each event, to the portal itself', async () => {
    const page = await use('measured-and-sent.html?ma=bi-mat#muc-2');
    const records = log.map(({ body }) => JSON.parse(body));
    assert.deepEqual(
      records,
      EXPECTED.map((event) => ({ event, path: '/measured-and-sent.html' })),
    );
    const sent = page.requested.filter((url) => url.endsWith('/nhat-ky'));
    assert.equal(sent.length, EXPECTED.length);
    assert.deepEqual(
      page.requested.filter((url) => !url.startsWith(site.server.origin)),
      [],
    );
    assert.deepEqual(page.logged, []);
  });

  it('sends no cookie, no referrer and no address of the reader’s making', async () => {
    await use('measured-and-sent.html?ma=bi-mat');
    assert.ok(log.length > 0);
    for (const { method, headers, body } of log) {
      assert.equal(method, 'POST');
      assert.equal(headers['content-type'], 'application/json');
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
      assert.ok(!body.includes('bi-mat'), body);
    }
  });

  for (const [signal, refuse] of [
    ['Do Not Track', () => Object.defineProperty(navigator, 'doNotTrack', { get: () => '1' })],
    ['Global Privacy Control', () => Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true })],
  ]) {
    it(`sends nothing for readers with ${signal}`, async () => {
      await use('measured-and-sent.html', (page) => page.evaluateOnNewDocument(refuse));
      assert.deepEqual(log, []);
    });
  }

  it('counts no act that the page cancels', async () => {
    await use('canceled.html');
    const events = log.map(({ body }) => JSON.parse(body).event);
    assert.deepEqual(
      events,
      EXPECTED.filter((event) => event !== 'email-share-open'),
    );
  });

  it('refuses an address that is not the portal’s own', async () => {
    const page = await use('measured-elsewhere.html');
    assert.deepEqual(
      page.requested.filter((url) => url.includes('thong-ke')),
      [],
    );
    assert.ok(
      page.logged.some((line) => line.includes('data-log: expected an address of')),
      page.logged.join('\n'),
    );
  });

  it('knows events that the elements have, each by a name that the guides explain', async () => {
    const { modules } = JSON.parse(await readFile(new URL('../custom-elements.json', demo), 'utf8'));
    const known = modules.flatMap(({ declarations }) => declarations.flatMap(({ events }) => events ?? []));
    const names = new Set(known.map(({ name }) => name));
    const page = await site.open('measuring.html');
    const counted = await page.evaluate(async (module) => Object.keys((await import(module)).EVENTS), '/measuring.js');
    assert.ok(counted.length > 0);
    assert.deepEqual(
      counted.filter((name) => !names.has(name)),
      [],
    );
    for (const language of ['vi', 'en']) {
      const guide = await readFile(new URL(`../docs/measuring.${language}.md`, demo), 'utf8');
      assert.deepEqual(
        [...names].filter((name) => !guide.includes(`\`${name}\``)),
        [],
        language,
      );
    }
  });
});

describe('the page that shows what would be logged', () => {
  const site = useSite();

  it('shows each record in its table, newest first, and sends none', async () => {
    const page = await site.open('measuring.html');
    await page.locator('gov-article >>> email-share >>> [part~="button"]').click();
    await page.waitForFunction(() => document.querySelector('#nhat-ky tbody').rows.length === 2);
    const shown = await page.evaluate(() => ({
      rows: [...document.querySelectorAll('#nhat-ky tbody tr')].map((row) =>
        [...row.cells].map((each) => each.innerText),
      ),
      status: document.querySelector('#so-dong').innerText,
      isShown: document.querySelector('#nhat-ky').checkVisibility(),
    }));
    assert.deepEqual(shown, {
      rows: [
        ['Mở bảng gửi email', '{"event":"email-share-open","path":"/measuring.html"}'],
        ['Bài viết đã hiện', '{"event":"gov-article-load","path":"/measuring.html"}'],
      ],
      status: 'Số lượt đã ghi trên trang này: 2. Chưa có gì được gửi đi.',
      isShown: true,
    });
    const posts = page.requested.filter((url) => !/\.(?:html|js|css|json|svg|webp)$/.test(url));
    assert.deepEqual(posts, []);
    assert.deepEqual(page.logged, []);
  });

  it('says so to readers who refuse, and shows nothing', async () => {
    const page = await site.open('measuring.html', {
      prepare: (opened) =>
        opened.evaluateOnNewDocument(() =>
          Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true }),
        ),
    });
    const shown = await page.evaluate(() => ({
      status: document.querySelector('#so-dong').innerText,
      isShown: document.querySelector('#nhat-ky').checkVisibility(),
    }));
    assert.deepEqual(shown, {
      status: 'Trình duyệt của bạn đề nghị không theo dõi, nên trang này không ghi gì cả.',
      isShown: false,
    });
  });
});
