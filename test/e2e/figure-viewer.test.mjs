import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { strictPolicy } from '../../tools/test-files.mjs';
import { textOfPages } from './paper.mjs';
import { useSite } from './site.mjs';

/** What Firefox's Reader View is made of; a script in the page. */
const readability = await readFile(new URL(import.meta.resolve('@mozilla/readability/Readability.js')), 'utf8');

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang của cổng</title>
<link rel="icon" href="/img/mark.svg"><script src="/strict.js"></script><script src="/gov-article-full.js" defer></script>
<gov-article src="/bai-anh.json" tools="print enlarge"><a href="/van-ban">Đọc văn bản</a></gov-article>`;

const renditions = [480, 960, 1440].map((width) => ({ url: `/img/digital-team-${width}.webp`, width }));

/** Between paragraphs that are higher than the screen together. */
const article = JSON.stringify({
  articleVersion: 1,
  headline: 'Ảnh hội nghị',
  body: [
    { type: 'html', html: '<h2 id="muc-1">Mục 1</h2>' },
    ...Array.from({ length: 60 }, (_, i) => [
      { type: 'paragraph', text: `Đoạn ${i + 1}. ${'Đại biểu nghe báo cáo và thảo luận. '.repeat(20)}` },
      ...(i % 20 === 19
        ? [
            {
              type: 'figure',
              image: { url: '/img/digital-team-480.webp', width: 1440, height: 960, renditions },
              caption: `Ảnh hội nghị ${(i + 1) / 20}`,
              creditText: 'Ảnh: Nguyễn Tú',
            },
          ]
        : []),
    ]).flat(),
  ],
});

/** After the page is there, as APIs answer. */
const late = (_, response) =>
  setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(article), 150);
const html = (body) => (_, response) =>
  response
    .writeHead(200, {
      'content-type': 'text/html',
      'cache-control': 'no-store',
      'content-security-policy': strictPolicy,
    })
    .end(body);

describe('the viewer of figures on a page', () => {
  const site = useSite({
    routes: {
      '/anh.html': html(page),
      '/hai-bai.html': html(page + page.slice(page.indexOf('<gov-article'))),
      '/co-base.html': html(page.replace('<meta', '<base href="/noi-khac/"><meta')),
      '/khac.html': html('<!doctype html><title>Trang khác</title>'),
      '/bai-anh.json': late,
      '/noi-khac/bai-anh.json': late,
    },
  });

  const button = (tab, number) => tab.locator(`button[data-gov-enlarge][aria-label$="hội nghị ${number}"]`);
  const buttons = (tab, count = 3) =>
    tab.waitForFunction((n) => document.querySelectorAll('[data-gov-enlarge]').length === n, {}, count);
  const title = (tab) =>
    tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('gov-article').shadowRoot.querySelector('figure-viewer');
      return shadowRoot.querySelector('dialog').open ? shadowRoot.querySelector('#title').textContent : undefined;
    });
  const untilTitle = (tab, wanted) =>
    tab.waitForFunction(
      (words) => {
        const { shadowRoot } = document.querySelector('gov-article').shadowRoot.querySelector('figure-viewer');
        const dialog = shadowRoot.querySelector('dialog');
        const text = dialog.open ? shadowRoot.querySelector('#title')?.textContent.replace(/\s+/g, ' ') : '';
        return text === words;
      },
      { timeout: 5000 },
      wanted,
    );
  const second = 'Ảnh 2 trên 3: Ảnh hội nghị 2';
  const third = 'Ảnh 3 trên 3: Ảnh hội nghị 3';
  const isClosed = (tab) => untilTitle(tab, '');
  /** Where the second figure is on the screen: what is drawn late above it moves the page, but not what the reader sees. */
  const place = (tab) =>
    tab.evaluate(() => {
      const figure = document.querySelectorAll('[data-gov-enlarge]')[1].parentElement;
      return [figure.getBoundingClientRect().top, location.hash, window.history.length];
    });
  async function assertPlace(tab, ...expected) {
    const [top, ...rest] = await place(tab);
    assert.ok(Math.abs(top - expected[0]) <= 1, `${top} is not ${expected[0]}`);
    assert.deepEqual(rest.slice(0, expected.length - 1), expected.slice(1));
  }
  const state = (tab) => tab.evaluate(() => window.history.state);

  async function openPage(path = 'anh.html', count = 3) {
    const tab = await site.open(path);
    await buttons(tab, count);
    return tab;
  }

  /** @returns the place in the moment of the click: until then, groups that come near the screen may still move it */
  async function openSecond(tab) {
    await tab.evaluate(() => {
      const figure = document.querySelectorAll('[data-gov-enlarge]')[1].parentElement;
      document.addEventListener(
        'figure-viewer-open',
        () => (window.before = [figure.getBoundingClientRect().top, location.hash, window.history.length]),
        { once: true },
      );
      figure.scrollIntoView({ block: 'center' });
    });
    await button(tab, 2).click();
    await untilTitle(tab, second);
    return tab.evaluate(() => window.before);
  }

  it('opens a figure deep in the article, at an address of its own, and leaves the page where it was', async () => {
    const tab = await openPage();
    const [top, , entries] = await openSecond(tab);
    assert.ok((await tab.evaluate(() => window.scrollY)) > 3000);
    await assertPlace(tab, top, '#anh-2', entries + 1);
    await tab.keyboard.press('Escape');
    await isClosed(tab);
    await tab.waitForFunction(() => !location.hash);
    await assertPlace(tab, top, '', entries + 1);
    assert.equal(
      await tab.evaluate(() => document.activeElement.getAttribute('aria-label')),
      'Phóng to ảnh: Ảnh hội nghị 2',
    );
  });

  it('follows with the address, and is closed by one step Back', async () => {
    const tab = await openPage();
    const [top] = await openSecond(tab);
    await tab.keyboard.press('ArrowRight');
    await untilTitle(tab, third);
    assert.equal(new URL(tab.url()).hash, '#anh-3');
    await tab.evaluate(() => window.history.back());
    await isClosed(tab);
    await assertPlace(tab, top, '');
  });

  it('leads forward to the article that the figure is of, where another has one of that number', async () => {
    const tab = await openPage('hai-bai.html', 6);
    await tab.evaluate(() => {
      const dialogOf = ({ shadowRoot }) => shadowRoot.querySelector('figure-viewer').shadowRoot.querySelector('dialog');
      window.opened = () => [...document.querySelectorAll('gov-article')].findIndex((each) => dialogOf(each).open);
      document.querySelectorAll('[data-gov-enlarge]')[4].click();
    });
    await tab.waitForFunction(() => window.opened() === 1);
    await tab.evaluate(() => window.history.back());
    await tab.waitForFunction(() => window.opened() === -1);
    await tab.evaluate(() => window.history.forward());
    const opened = await tab.waitForFunction(() => window.opened() !== -1 && `article ${window.opened()}`);
    assert.equal(await opened.jsonValue(), 'article 1');
  });

  it('opens again on the way forward, and is closed by Back again', async () => {
    const tab = await openPage();
    await openSecond(tab);
    await tab.evaluate(() => window.history.back());
    await isClosed(tab);
    await tab.evaluate(() => window.history.forward());
    await untilTitle(tab, second);
    await tab.evaluate(() => window.history.back());
    await isClosed(tab);
  });

  it('leaves no entry behind when it is closed by its button', async () => {
    const tab = await openPage();
    await tab.goto(`${site.server.origin}/khac.html`);
    await tab.goto(`${site.server.origin}/anh.html`);
    await buttons(tab);
    await openSecond(tab);
    await tab.keyboard.press('Enter'); // on Close
    await isClosed(tab);
    await tab.waitForFunction(() => !location.hash);
    await tab.goBack();
    assert.equal(new URL(tab.url()).pathname, '/khac.html');
  });

  it('can be opened again at once', async () => {
    const tab = await openPage();
    const [, , entries] = await openSecond(tab);
    await tab.evaluate(() => {
      const viewer = document.querySelector('gov-article').shadowRoot.querySelector('figure-viewer');
      viewer.close();
      viewer.open(2);
    });
    await untilTitle(tab, third);
    assert.deepEqual((await place(tab)).slice(1), ['#anh-3', entries + 1]);
    await tab.evaluate(() => window.history.back());
    await isClosed(tab);
  });

  it('opens at its address, also when the article comes later than the page', async () => {
    const tab = await openPage('anh.html#anh-2');
    await untilTitle(tab, second);
    const [, , entries] = await place(tab);
    await tab.keyboard.press('Escape');
    await isClosed(tab);
    await tab.waitForFunction(() => !location.hash);
    assert.equal((await place(tab))[2], entries);
    // The reader came for this figure.
    const isSeen = await tab.evaluate(() => {
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return document.activeElement.matches('[data-gov-enlarge]') && top >= 0 && bottom <= window.innerHeight;
    });
    assert.ok(isSeen);
  });

  it('opens by a link of the page, and by an address that is written', async () => {
    const tab = await openPage();
    const [, , entries] = await place(tab);
    await tab.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { id: 'lien-ket', href: '#anh-3', textContent: 'Xem ảnh 3' });
      document.body.prepend(link);
      link.focus();
      link.click();
    });
    await untilTitle(tab, third);
    const top = (await place(tab))[0];
    await tab.keyboard.press('Escape');
    await isClosed(tab);
    await tab.waitForFunction(() => !location.hash);
    await assertPlace(tab, top, '', entries + 1);
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'lien-ket');
    await tab.evaluate(() => (location.hash = '#anh-1'));
    await untilTitle(tab, 'Ảnh 1 trên 3: Ảnh hội nghị 1');
  });

  it('takes no notice of an address that names no figure', async () => {
    const tab = await openPage('anh.html#anh-4');
    await tab.evaluate(() => (location.hash = '#anh-0'));
    await tab.evaluate(() => (location.hash = '#anh-x'));
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await isClosed(tab);
  });

  it('does not take the reader back to a heading that the address names', async () => {
    const tab = await openPage('anh.html#muc-1');
    const [top] = await openSecond(tab);
    assert.equal(new URL(tab.url()).hash, '#anh-2');
    await tab.keyboard.press('Escape');
    await tab.waitForFunction(() => location.hash === '#muc-1');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    await assertPlace(tab, top, '#muc-1');
    await openSecond(tab);
    await tab.evaluate(() => window.history.back());
    await isClosed(tab);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    await assertPlace(tab, top, '#muc-1');
  });

  it('keeps what the page has in its history', async () => {
    const tab = await openPage();
    await tab.evaluate(() => {
      window.history.replaceState({ route: 7 }, '');
    });
    await openSecond(tab);
    assert.deepEqual(await state(tab), { route: 7 });
    await tab.keyboard.press('ArrowRight');
    assert.deepEqual(await state(tab), { route: 7 });
    await tab.keyboard.press('Escape');
    await tab.waitForFunction(() => !location.hash);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    assert.deepEqual(await state(tab), { route: 7 });
  });

  it('leaves the route of a single-page portal in the address, and is closed by Back', async () => {
    const tab = await openPage('anh.html#/tin/7');
    await openSecond(tab);
    assert.equal(new URL(tab.url()).hash, '#/tin/7');
    await tab.evaluate(() => window.history.back());
    await isClosed(tab);
    assert.equal(new URL(tab.url()).hash, '#/tin/7');
  });

  it('keeps the address of the page where a <base> leads elsewhere', async () => {
    const tab = await site.open('co-base.html');
    await buttons(tab);
    await openSecond(tab);
    assert.equal(tab.url(), `${site.server.origin}/co-base.html#anh-2`);
  });

  it('does not interrupt who is reading by the time the article is there', async () => {
    const tab = await site.open('anh.html#anh-2', { ready: false });
    await tab.mouse.wheel({ deltaY: 10 });
    await buttons(tab);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await isClosed(tab);
  });

  it('keeps the page behind it still, whichever element scrolls', async () => {
    const tab = await openPage();
    for (const style of [
      '',
      'html, body { height: 100% } body { overflow-x: hidden }',
      'html { overflow-y: scroll }',
    ]) {
      await tab.evaluate((css) => {
        const sheet = new window.CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }, style);
      const [top] = await openSecond(tab);
      await tab.mouse.move(600, 450);
      await tab.mouse.wheel({ deltaY: 900 });
      await tab.keyboard.press('PageDown');
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      await assertPlace(tab, top);
      await tab.keyboard.press('Escape');
      await isClosed(tab);
      await tab.waitForFunction(() => !location.hash);
      await assertPlace(tab, top);
    }
  });

  it('shows the largest picture of the set, asked for without the page’s address, under a strict policy', async () => {
    const tab = await openPage();
    const asked = [];
    tab.on('request', (request) => asked.push([new URL(request.url()).pathname, request.headers().referer]));
    await openSecond(tab);
    await tab.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('gov-article').shadowRoot.querySelector('figure-viewer');
      return shadowRoot.querySelector('.stage > img')?.naturalWidth === 1440;
    });
    const large = asked.filter(([path]) => path === '/img/digital-team-1440.webp');
    assert.ok(large.length <= 1);
    for (const [, referer] of large) assert.ok(!referer);
    assert.deepEqual(await tab.evaluate(() => window.violations), []);
    assert.deepEqual(tab.logged, []);
  });

  it('is not on paper: the article is', async () => {
    const tab = await openPage();
    await openSecond(tab);
    const pages = await textOfPages(await tab.pdf({ format: 'A4' }));
    const text = pages.join(' ');
    assert.ok(pages.length > 3);
    assert.ok(text.includes('Đoạn 1.') && text.includes('Đoạn 60.'));
    assert.equal(text.match(/Ảnh hội nghị 2/g).length, 1);
    assert.ok(!text.includes('2 / 3'));
    assert.equal(await title(tab).then((words) => words.replace(/\s+/g, ' ')), second);
  });

  it('is not on paper by the button In either', async () => {
    const tab = await openPage();
    await tab.evaluate(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
      document.querySelector('gov-article').shadowRoot.querySelector('print-button').print();
    });
    await openSecond(tab);
    const text = (await textOfPages(await tab.pdf({ format: 'A4' }))).join(' ');
    assert.ok(text.includes('Đoạn 60.'));
    assert.equal(text.match(/Ảnh hội nghị 2/g).length, 1);
  });

  it('leaves Reader View the pictures and their captions, and none of its buttons', async () => {
    const tab = await openPage();
    await tab.evaluate(`{ const module = {}; ${readability}; window.Readability = Readability; }`);
    const { content, textContent } = await tab.evaluate(() => {
      const doc = document.implementation.createHTMLDocument('');
      doc.replaceChild(doc.importNode(document.documentElement, true), doc.documentElement);
      return new window.Readability(doc).parse();
    });
    assert.equal(content.match(/<figcaption/g).length, 3);
    assert.ok(!/<button|Phóng to/.test(content));
    assert.match(textContent, /Ảnh hội nghị 2/);
  });
});
