import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { useSite } from './site.mjs';

/** What Firefox's Reader View is made of. It is a CommonJS file, here run as a script in the page. */
const readability = await readFile(new URL(import.meta.resolve('@mozilla/readability/Readability.js')), 'utf8');

const paragraph = {
  type: 'paragraph',
  text: 'Hồ sơ được trả trong ngày làm việc, có giấy hẹn ghi rõ ngày giờ trả kết quả. '.repeat(6),
};
const article = JSON.stringify({
  articleVersion: 1,
  headline: 'Quy chế hoạt động của Trung tâm Phục vụ hành chính công',
  body: [
    { type: 'paragraph', html: 'Theo Luật<sup><a href="#fn1" id="fnref1">1</a></sup>.' },
    ...Array.from({ length: 80 }, (_, i) => [
      { type: 'heading', level: 2, text: `Điều ${i + 1}. Trách nhiệm` },
      paragraph,
      paragraph,
    ]).flat(),
    { type: 'html', html: '<ol><li id="fn1">Luật số 25/2018/QH14.</li></ol>' },
  ],
});

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html gov-article";

describe('a reader of a long article with its contents', () => {
  const site = useSite({
    headers: { '/article-contents.html': { 'content-security-policy': csp } },
    routes: {
      // After the page is there, so that the browser has nothing to scroll to.
      '/quy-che.json': (_, response) =>
        setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(article), 200),
    },
  });

  const complete = (tab) => tab.waitForFunction(() => document.querySelectorAll('gov-article h2').length === 80);
  const isAt = (tab, text) =>
    tab.waitForFunction(
      (words) => {
        const heading = [...document.querySelectorAll('h1, h2')].find(({ textContent }) => textContent === words);
        return heading && Math.abs(heading.getBoundingClientRect().top) < 60;
      },
      { timeout: 5000 },
      text,
    );
  const focusIsOn = (tab, text) =>
    tab.waitForFunction((words) => document.activeElement?.textContent === words, { timeout: 5000 }, text);
  const currentIs = (tab, text) =>
    tab.waitForFunction(
      (words) =>
        [...document.querySelector('article-contents').shadowRoot.querySelectorAll('[aria-current="true"]')]
          .map(({ textContent }) => textContent)
          .join() === words,
      { timeout: 5000 },
      text,
    );

  /** What was left undrawn around it gets its real height when it is near the screen. */
  const scrollToHeading = (tab, number) =>
    tab.evaluate(async (n) => {
      for (let i = 0; i < 3; i++) {
        document.querySelectorAll('gov-article h2')[n - 1].scrollIntoView();
        for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, number);

  async function open(hash = '', options) {
    const tab = await site.open(`article-contents.html${hash}`, options);
    await complete(tab);
    return tab;
  }

  it('is at the heading that the address names, with the focus on it and its link marked', async () => {
    const tab = await open('#muc-dieu-60-trach-nhiem');
    await isAt(tab, 'Điều 60. Trách nhiệm');
    await focusIsOn(tab, 'Điều 60. Trách nhiệm');
    await currentIs(tab, 'Điều 60. Trách nhiệm');
  });

  it('finds the marked link follow while scrolling', async () => {
    const tab = await open();
    for (const number of [30, 70, 10]) {
      await scrollToHeading(tab, number);
      await currentIs(tab, `Điều ${number}. Trách nhiệm`);
    }
  });

  it('goes to a section by a link of the list, and Back', async () => {
    const tab = await open();
    await tab.evaluate(() => {
      document.querySelector('article-contents').shadowRoot.querySelectorAll('a')[44].focus();
    });
    await tab.keyboard.press('Enter');
    await isAt(tab, 'Điều 45. Trách nhiệm');
    await focusIsOn(tab, 'Điều 45. Trách nhiệm');
    assert.match(tab.url(), /#muc-dieu-45-trach-nhiem$/);
    await tab.goBack();
    assert.doesNotMatch(tab.url(), /#/);
  });

  it('goes back to the title by the keyboard', async () => {
    const tab = await open();
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await tab.evaluate(() => window.scrollTo({ top: 12_000, behavior: 'instant' }));
    const button = await tab.waitForFunction(() =>
      [...document.querySelectorAll('article-contents')]
        .concat([...document.querySelector('gov-article').shadowRoot.querySelectorAll('article-contents')])
        .map((each) => each.shadowRoot.querySelector('[part="top"]'))
        .find(Boolean),
    );
    await button.focus();
    await tab.keyboard.press('Enter');
    await isAt(tab, 'Quy chế hoạt động của Trung tâm Phục vụ hành chính công');
    await focusIsOn(tab, 'Quy chế hoạt động của Trung tâm Phục vụ hành chính công');
  });

  it('is in the same place when the page is loaded anew, whatever was put into the article', async () => {
    const tab = await open();
    await scrollToHeading(tab, 50);
    await tab.evaluate(() => {
      window.scrollBy({ top: 2, behavior: 'instant' });
    });
    await isAt(tab, 'Điều 50. Trách nhiệm');
    await tab.reload();
    await complete(tab);
    await isAt(tab, 'Điều 50. Trách nhiệm');
  });

  it('goes to a footnote at the end and back', async () => {
    const tab = await open();
    await tab.focus('[role="doc-noteref"]');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.activeElement?.localName === 'li');
    await tab.keyboard.press('Tab');
    await tab.waitForFunction(() => document.activeElement?.role === 'doc-backlink');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.activeElement?.role === 'doc-noteref');
  });

  it('finds in Reader View the headings as they are, and no button', async () => {
    const page = await open('', { prepare: (each) => each.setBypassCSP(true) });
    await page.evaluate(`{ const module = {}; ${readability}; window.Readability = Readability; }`);
    const found = await page.evaluate(() => {
      const { content } = new window.Readability(document.cloneNode(true)).parse();
      const parsed = new DOMParser().parseFromString(content, 'text/html');
      return {
        headings: [...parsed.querySelectorAll('h2')].map(({ textContent }) => textContent),
        buttons: parsed.querySelectorAll('button').length,
      };
    });
    assert.equal(found.headings.length, 80);
    assert.equal(found.headings[4], 'Điều 5. Trách nhiệm');
    assert.equal(found.buttons, 0);
  });

  it('meets nothing that a strict policy forbids', async () => {
    const tab = await open('#muc-dieu-3-trach-nhiem');
    await tab.evaluate(() => document.querySelector('[data-gov-tool] button').click());
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual(
      tab.logged.filter((line) => !/favicon/.test(line)),
      [],
    );
  });
});
