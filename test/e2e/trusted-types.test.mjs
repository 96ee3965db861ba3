import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './site.mjs';

const plain = Array.from({ length: 400 }, (_, i) => ({
  type: 'paragraph',
  text: `Đoạn ${i}. ${'Lời văn. '.repeat(40)}`,
}));
const html = { type: 'paragraph', html: 'Một <b>đoạn</b>.' };

describe('a page that requires Trusted Types and does not allow our policy', () => {
  const csp = "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  const site = useSite({ headers: { '/untrusted.html': { 'content-security-policy': csp } } });

  /** Gives the article to the page's element, and waits until the element has told how it ended. */
  async function show(body) {
    const page = await site.open('untrusted.html', { ready: false });
    await page.waitForFunction(() => customElements.get('gov-article'));
    const end = await page.evaluate(async (blocks) => {
      const element = document.querySelector('gov-article');
      const told = new Promise((resolve) => {
        element.addEventListener('gov-article-complete', () => resolve('complete'));
        element.addEventListener('gov-article-error', ({ detail }) => resolve(detail.error.code));
      });
      element.article = { articleVersion: 1, headline: 'Bài', body: blocks };
      const how = await told;
      await element.updateComplete;
      return { how, status: element.status, paragraphs: element.querySelectorAll('article p').length };
    }, body);
    const errors = page.logged.filter((line) => !/Trusted|Content Security/.test(line));
    return { ...end, text: await page.evaluate(() => document.body.innerText), errors };
  }

  it('shows an article of plain text', async () => {
    const { how, paragraphs } = await show(plain);
    assert.deepEqual([how, paragraphs], ['complete', 400]);
  });

  it('says so, and keeps the fallback, where HTML comes first', async () => {
    const { how, status, text, errors } = await show([html]);
    assert.deepEqual([how, status, errors], ['blocked', 'error', []]);
    assert.match(text, /Đọc bài viết/);
  });

  it('says so, and shows no half of it, where HTML comes late in a long article', async () => {
    const { how, status, paragraphs, text, errors } = await show([...plain, html]);
    assert.deepEqual([how, status, paragraphs, errors], ['blocked', 'error', 0, []]);
    assert.match(text, /Đọc bài viết/);
  });
});
