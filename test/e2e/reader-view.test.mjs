import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { useSite } from './site.mjs';

/** What Firefox's Reader View is made of. It is a CommonJS file, here run as a script in the page. */
const readability = await readFile(new URL(import.meta.resolve('@mozilla/readability/Readability.js')), 'utf8');

describe('Reader View', () => {
  const site = useSite();

  it('finds title, author, lead, text and every captioned figure', async () => {
    const page = await site.open('plain.html');
    await page.evaluate(`{ const module = {}; ${readability}; window.Readability = Readability; }`);
    const found = await page.evaluate(() => {
      const { title, byline, content, textContent } = new window.Readability(document.cloneNode(true)).parse();
      const parsed = new DOMParser().parseFromString(content, 'text/html');
      return { title, byline, textContent, captions: parsed.querySelectorAll('figure figcaption').length };
    });
    assert.equal(found.byline, 'Nam Đặng');
    assert.equal(found.captions, 3);
    assert.match(found.textContent, /Chiều ngày 09\/01\/2018/);
    assert.match(found.textContent, /phát triển KT-XH, QP-AN năm 2018/);
  });
});
