import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { strictPolicy } from '../../tools/test-files.mjs';
import { textOfPages } from './paper.mjs';
import { useSite } from './site.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HTML = 'Trang web';
const TEXT = 'Văn bản';

/** Before a page opens: a voice that begins, and never ends. */
const canSpeak = (page) =>
  page.evaluateOnNewDocument(() => {
    const voice = { lang: 'vi-VN', name: 'Mai', localService: true, default: true };
    const speech = Object.assign(new window.EventTarget(), {
      getVoices: () => [voice],
      speak: (utterance) => setTimeout(() => utterance.dispatchEvent(new Event('start'))),
      cancel: () => undefined,
      resume: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    window.SpeechSynthesisUtterance = class extends window.EventTarget {};
    localStorage.setItem('gov-display', JSON.stringify({ contrast: 'dark' }));
  });

async function listenOnDarkPaper(page) {
  await page.locator('gov-article >>> read-aloud >>> ::-p-aria(Nghe[role="button"])').click();
  const next = 'gov-article >>> read-aloud >>> ::-p-aria(Đoạn sau[role="button"])';
  // To a paragraph of the body.
  for (let step = 0; step < 3; step++) await page.locator(next).click();
  await page.waitForSelector('gov-article[data-gov-contrast="dark"] [data-part="body"] > p[data-gov-reading]');
}

describe('an article that is saved', () => {
  const site = useSite({ headers: { '/save-article.html': { 'content-security-policy': strictPolicy } } });
  const folders = [];
  after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  const lastStatus = (page, host) =>
    page.evaluate(
      (selector) => window.saveElement(selector).shadowRoot.querySelector('[role=status]').textContent,
      host,
    );

  /** Opens the page, saves as a reader does, and waits until the browser has kept the file. */
  async function save(choice, host = 'gov-article', { prepare, before } = {}) {
    const folder = await mkdtemp(join(tmpdir(), 'save-article-'));
    folders.push(folder);
    const page = await site.open('save-article.html', { prepare });
    await before?.(page);
    await page.evaluate(() => {
      window.saveElement = (selector) => {
        const found = document.querySelector(selector);
        return found.shadowRoot.querySelector('save-article') ?? found;
      };
    });
    const browser = await site.browser.target().createCDPSession();
    const { browserContextId } = await page
      .createCDPSession()
      .then((session) => session.send('Target.getTargetInfo'))
      .then(({ targetInfo }) => targetInfo);
    await browser.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      browserContextId,
      downloadPath: folder,
      eventsEnabled: true,
    });
    const kept = new Promise((resolve) => {
      let name;
      browser.on('Browser.downloadWillBegin', ({ suggestedFilename }) => (name = suggestedFilename));
      browser.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve(name));
    });
    const path = host === 'gov-article' ? 'gov-article >>> save-article >>>' : `${host} >>>`;
    // By the keyboard: what comes late, such as the way up, moves a button from under the pointer.
    for (const button of ['[part=button]', `#panel button ::-p-text(${choice})`])
      await (await page.waitForSelector(`${path} ${button}`, { visible: true })).press('Enter');
    const name = await kept;
    const file = join(folder, name);
    return { page, name, file, status: await lastStatus(page, host) };
  }

  /** Opens a file from the disk, in a browser without a network. */
  async function openFile(file, scheme = 'light') {
    const page = await (await site.browser.createBrowserContext()).newPage();
    page.requested = [];
    page.logged = [];
    page.on('request', (request) => page.requested.push(request.url()));
    page.on('console', (message) => page.logged.push(message.text()));
    await page.setOfflineMode(true);
    await page.setViewport({ width: 1280, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    return page;
  }

  it('has a name that people read, with the letters of the title', async () => {
    const { name, status } = await save(HTML);
    assert.equal(name, 'Tổ công nghệ số “đi từng ngõ” lúc 11-00.html');
    assert.match(
      status,
      /^Đã lưu tệp “Tổ công nghệ số “đi từng ngõ” lúc 11-00\.html” \(\d+ kB\)\. 1 ảnh không tải được/,
    );
  });

  it('is saved under the strictest policy, without a violation and without another site', async () => {
    const { page } = await save(HTML);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    const others = page.requested.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(site.server.origin));
    assert.deepEqual(others, []);
  });

  it('opens from the disk without a network, with its text and pictures', async () => {
    const { file, page: source } = await save(HTML);
    const page = await openFile(file);
    assert.deepEqual(
      page.requested.filter((url) => !url.startsWith('data:')),
      [pathToFileURL(file).href],
    );
    assert.deepEqual(page.logged, []);
    const text = await page.evaluate(() => document.body.innerText);
    for (const words of [
      'Chuyển đổi số',
      '20/11/2026 11:00',
      'đến từng nhà.',
      'Hơn 412 hộ',
      'Kết quả',
      'Đường về xã',
      'Lê Mai',
      'rất tiện',
    ])
      assert.ok(text.includes(words), words);
    assert.ok(!text.includes('ĐẦU TRANG'));
    assert.match(
      text,
      /Nguồn: Cổng thông tin xã Thanh Bình\s+Địa chỉ: http:\S+\/save-article\.html\s+Lưu lúc \d\d\/\d\d\/\d{4}/,
    );
    const widths = await page.evaluate(() => [...document.images].map((img) => img.naturalWidth));
    assert.equal(widths.length, 2);
    assert.ok(
      widths.every((width) => width >= 480),
      widths.join(),
    );
    const sizeOf = (shown) => shown.evaluate(() => document.querySelector('article img').getBoundingClientRect().width);
    assert.equal(Math.round(await sizeOf(page)), Math.round(await sizeOf(source)));
  });

  for (const [what, choice] of [
    ['as a page', HTML],
    ['as text', TEXT],
  ]) {
    it(`is the same while it is read aloud on dark paper, ${what}`, async () => {
      const contentOf = async ({ file }) => {
        if (choice === TEXT) return (await readFile(file, 'utf8')).replace(/\s*-{10}[\s\S]*/, '');
        const page = await openFile(file);
        return page.evaluate(() => document.querySelector('article').outerHTML);
      };
      const content = await contentOf(await save(choice));
      const saved = await save(choice, 'gov-article', { prepare: canSpeak, before: listenOnDarkPaper });
      assert.deepEqual(
        await saved.page.evaluate(() =>
          [...document.querySelectorAll('gov-article > article *')]
            .flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('data-gov-')))
            .filter((name, i, names) => names.indexOf(name) === i)
            .sort(),
        ),
        ['data-gov-enlarge', 'data-gov-figure', 'data-gov-heading', 'data-gov-reading', 'data-gov-tool'],
      );
      assert.equal(await contentOf(saved), content);
      if (choice === HTML) assert.equal(content.match(/<figure/g).length, 3);
      else assert.ok(content.includes(`[Ảnh: Tổ công nghệ số xã Thanh Bình — ${site.server.origin}/img/`), content);
    });
  }

  it('keeps the caption, the words and the address of a picture that is not there any more', async () => {
    const page = await openFile((await save(HTML)).file);
    const figure = await page.evaluate(() => {
      const place = document.querySelector('[data-missing]').closest('figure');
      return { text: place.innerText.replace(/\s+/g, ' '), href: place.querySelector('a').href };
    });
    const address = `${site.server.origin}/img/khong-co.jpg`;
    assert.equal(figure.text, `Ảnh không lưu được vào tệp này: Buổi tập huấn ${address} Tập huấn tại nhà văn hóa`);
    assert.equal(figure.href, address);
  });

  for (const [what, host] of [
    ['of ours', 'gov-article'],
    ['of the portal’s own', 'save-article[for="own"]'],
  ]) {
    for (const scheme of ['light', 'dark']) {
      it(`passes every rule of axe as a document, ${what}, in ${scheme} colours`, async () => {
        const page = await openFile((await save(HTML, host)).file, scheme);
        // The policy of the file lets no script in; the test's own world is not bound by it.
        const session = await page.createCDPSession();
        const { frameTree } = await session.send('Page.getFrameTree');
        const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
        const run = (expression) =>
          session.send('Runtime.evaluate', {
            expression,
            contextId: world.executionContextId,
            awaitPromise: true,
            returnByValue: true,
          });
        await run(axe);
        const { result } = await run(
          `axe.run().then(({ violations, passes, incomplete }) => ({
            violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
            incomplete: incomplete.map(({ id }) => id),
            passes: passes.map(({ id }) => id),
          }))`,
        );
        assert.deepEqual(result.value.violations, []);
        for (const rule of [
          'document-title',
          'html-has-lang',
          'landmark-one-main',
          'page-has-heading-one',
          'region',
          'color-contrast',
        ])
          assert.ok(result.value.passes.includes(rule), rule);
        const background = await page.evaluate(() => window.getComputedStyle(document.documentElement).backgroundColor);
        assert.equal(background, scheme === 'dark' ? 'rgb(27, 29, 32)' : 'rgb(255, 255, 255)');
      });
    }
  }

  it('prints every word, with the addresses of its links, dark on white', async () => {
    const page = await openFile((await save(HTML)).file, 'dark');
    const text = (await textOfPages(await page.pdf({ format: 'A4' }))).join(' ');
    for (const words of [
      'Tổ công nghệ số: “đi từng ngõ” lúc 11:00',
      'Tập huấn tại nhà văn hóa',
      'Đông',
      '210',
      'Lưu lúc',
    ])
      assert.ok(text.includes(words), words);
    assert.ok(text.includes(`bản đồ (${site.server.origin}/ban-do?id=3)`), text);
    await page.emulateMediaType('print');
    const colours = await page.evaluate(() =>
      ['html', 'article', 'footer']
        .map((tag) => window.getComputedStyle(document.querySelector(tag)))
        .map(({ color, backgroundColor }) => [color, backgroundColor]),
    );
    assert.deepEqual(colours, [
      ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'],
      ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'],
      ['rgb(51, 51, 51)', 'rgba(0, 0, 0, 0)'],
    ]);
  });

  for (const [what, host] of [
    ['of ours', 'gov-article'],
    ['of the portal’s own, with a wide table', 'save-article[for="own"]'],
  ]) {
    it(`fits a screen of 320 px, ${what}`, async () => {
      const page = await openFile((await save(HTML, host)).file);
      await page.setViewport({ width: 320, height: 700 });
      const widths = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      assert.deepEqual(widths, { scrollWidth: 320, clientWidth: 320 });
    });
  }

  it('of the portal’s own has its words, picture and addresses, without the portal’s looks', async () => {
    const { file, name } = await save(HTML, 'save-article[for="own"]');
    assert.equal(name, 'Bài của cổng.html');
    const page = await openFile(file);
    const found = await page.evaluate(() => ({
      title: document.querySelector('h1').innerText,
      link: document.querySelector('article a').href,
      width: document.images[0].naturalWidth,
      classes: document.querySelectorAll('[class]').length,
    }));
    assert.deepEqual(found, {
      title: 'Bài của cổng',
      link: `${site.server.origin}/nghi-quyet?id=12`,
      width: 480,
      classes: 0,
    });
  });

  it('as text begins with the mark of UTF-8, and has the same words', async () => {
    const { file, name, status } = await save(TEXT);
    assert.equal(name, 'Tổ công nghệ số “đi từng ngõ” lúc 11-00.txt');
    assert.match(status, /^Đã lưu tệp “.+\.txt” \(\d kB\)\.$/);
    const bytes = await readFile(file);
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    assert.ok(
      text.includes(`\r\n\r\n[Ảnh: Tập huấn tại nhà văn hóa — ${site.server.origin}/img/khong-co.jpg]\r\n\r\n`),
      text,
    );
    assert.ok(text.includes('Số hộ\r\nThôn | Hộ\r\nĐông | 210'));
  });
});
