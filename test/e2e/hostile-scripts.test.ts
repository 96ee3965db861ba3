import { expect } from '@open-wc/testing';
import type { GovArticleElement } from '../../src/elements/gov-article/gov-article-element.js';
import { vi } from '../../src/i18n/vi.js';
import { HOSTILE_SCRIPTS } from '../fixtures/hostile-scripts.js';
import { articleOf, openPortal, toolOf, useControls, type ControlsReport } from '../helpers/portal-frame.js';
import { waitUntil } from '../helpers/wait.js';

describe('the script tag beside', function () {
  // Each test opens a page of its own.
  this.timeout(60_000);

  let clean: { html: string; controls: ControlsReport };

  const seenOn = async (scripts: string[]): Promise<typeof clean & { errors: string[] }> => {
    const page = await openPortal({ scripts });
    const element = await articleOf(page);
    const html = element.querySelector('article')!.outerHTML;
    return { html, controls: await useControls(page, element), errors: page.errors };
  };

  before(async () => {
    clean = await seenOn([]);
  });

  for (const [name, scripts] of Object.entries(HOSTILE_SCRIPTS)) {
    it(`${name} shows the same article, and each control works`, async () => {
      const seen = await seenOn(scripts);
      expect(seen.errors).to.deep.equal([]);
      expect(seen.controls).to.deep.equal(clean.controls);
      expect(seen.html).to.equal(clean.html);
    });
  }

  it("a print of the portal's own goes through it", async () => {
    const wrapped = 'var own = window.print; window.prints = 0; window.print = function () { window.prints++; };';
    const page = await openPortal({ scripts: [wrapped] });
    toolOf(await articleOf(page), 'print-button')
      .querySelector('button')!
      .click();
    await waitUntil(() => (page.window as unknown as { prints: number }).prints === 1, 'the print', {
      timeout: 20_000,
    });
  });

  const FETCHES: [title: string, script: string][] = [
    ['throws', 'window.fetch = function () { throw new Error("broken"); };'],
    ['rejects with nothing', 'window.fetch = function () { return Promise.reject(); };'],
    ['answers with nothing', 'window.fetch = function () {};'],
    [
      'answers with an object that is no response',
      'window.fetch = function () { return Promise.resolve({ ok: true }); };',
    ],
    ['is gone', 'window.fetch = undefined;'],
  ];
  for (const [title, script] of FETCHES) {
    it(`a fetch that ${title} says so in plain words, keeps the fallback and offers to try again`, async () => {
      const page = await openPortal({ scripts: [script], body: ARTICLE_OF_A_FILE });
      const element = page.document.querySelector<GovArticleElement>('gov-article')!;
      await waitUntil(() => element.status === 'error', 'the error');
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part="status"] > span')!.textContent).to.equal(vi.errors.network);
      expect(element.shadowRoot!.querySelector('[part="button"]')!.textContent).to.equal(vi.retry);
      expect(element.querySelector('a')!.checkVisibility()).to.be.true;
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('a fetch that the portal wraps shows the article of a file', async () => {
    const wrapped = 'var own = window.fetch; window.fetch = function () { return own.apply(this, arguments); };';
    const page = await openPortal({ scripts: [wrapped], body: ARTICLE_OF_A_FILE });
    const element = page.document.querySelector<GovArticleElement>('gov-article')!;
    await waitUntil(() => element.status === 'ready', 'the article');
    expect(element.querySelectorAll('article figure').length).to.be.greaterThan(2);
  });

  const KILLERS: [title: string, script: string][] = [
    ['a customElements.define that throws', 'customElements.define = function () { throw new Error("no"); };'],
    ['Object.prototype.get, with which no property can be defined', 'Object.prototype.get = function () {};'],
  ];
  for (const [title, script] of KILLERS) {
    it(`${title} leaves the fallback as it is`, async () => {
      const page = await openPortal({ scripts: [script] });
      expect(page.errors).to.have.length(1);
      const link = page.document.querySelector('gov-article > a')!;
      expect(link.textContent).to.equal('Đọc bài viết');
      expect(link.checkVisibility()).to.be.true;
    });
  }
});

const ARTICLE_OF_A_FILE =
  '<gov-article src="/demo/articles/all-blocks.json"><a href="#bai">Đọc bài viết</a></gov-article>';
