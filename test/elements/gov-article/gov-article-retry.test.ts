import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { GovArticleElement } from '../../../src/index.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { find, focused, nameOf, renderedArticle, settled, statusOf } from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';
import { waitUntil } from '../../helpers/wait.js';

/** Says that the browser is online. @returns what waits until the line has settled */
function goOnline(): (() => void)[] {
  const waiting: (() => void)[] = [];
  const { setTimeout } = window;
  window.setTimeout = ((act: () => void) => (waiting.push(act), 0)) as unknown as typeof setTimeout;
  dispatchEvent(new Event('online'));
  window.setTimeout = setTimeout;
  return waiting;
}
const comeOnline = (): void => {
  for (const act of goOnline()) act();
};
const comeBack = (persisted: boolean): boolean => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
const retryButton = (element: Element): HTMLElement => find(statusOf(element), 'button');
const titleOf = (element: Element): HTMLElement => find(renderedArticle(element), '[itemprop="headline"]');

describe('<gov-article> after a failure', () => {
  const server = useServer();
  async function showFailing(): Promise<GovArticleElement> {
    server.current.fail('/a.json');
    return settled(await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`));
  }

  describe('loads by itself', () => {
    for (const [when, happen] of [
      ['the browser is online again', comeOnline],
      ['the reader comes Back to a page that the browser kept', () => comeBack(true)],
    ] as const) {
      it(`when ${when}`, async () => {
        const element = await showFailing();
        server.current.answer('/a.json', articleJson({ headline: 'Có mạng lại' }));
        const loaded = oneEvent(element, 'gov-article-load');
        happen();
        await loaded;
        expect(titleOf(element).textContent).to.equal('Có mạng lại');
        expect(server.current.requests).to.have.length(2);
      });
    }

    it('where the browser knew that it was offline', async () => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      const element = await showFailing();
      Reflect.deleteProperty(navigator, 'onLine');
      expect(statusOf(element).textContent).to.contain('ngoại tuyến');
      server.current.answer('/a.json', articleJson());
      comeOnline();
      expect((await settled(element)).status).to.equal('ready');
    });

    it('not before the line has had time to settle', async () => {
      const element = await showFailing();
      const waiting = goOnline();
      await aTimeout(20);
      expect(server.current.requests).to.have.length(1);
      expect(element.status).to.equal('error');
      expect(waiting).to.have.length(1);
    });

    it('after a wait in vain as well', async () => {
      server.current.hold('/a.json');
      const element = await fixture<GovArticleElement>(html`<gov-article src="/a.json" timeout="5"></gov-article>`);
      await settled(element);
      element.timeout = 15_000;
      server.current.answer('/a.json', articleJson());
      comeOnline();
      expect((await settled(element)).status).to.equal('ready');
    });

    it('and says so in the place where it said what was wrong', async () => {
      const element = await showFailing();
      const region = statusOf(element);
      server.current.hold('/a.json');
      comeOnline();
      await waitUntil(() => element.status === 'loading');
      await element.updateComplete;
      expect(region.textContent.trim()).to.equal('Đang tải bài viết…');
      expect(statusOf(element) === region).to.be.true;
    });

    it('once, and no more where that fails too', async () => {
      const element = await showFailing();
      const failed = oneEvent(element, 'gov-article-error');
      comeOnline();
      await failed;
      await aTimeout(50);
      expect(server.current.requests).to.have.length(2);
      expect(element.status).to.equal('error');
    });
  });

  describe('does not load by itself', () => {
    it('when the page is shown for the first time', async () => {
      const element = await showFailing();
      comeBack(false);
      await aTimeout(20);
      expect(element.status).to.equal('error');
      expect(server.current.requests).to.have.length(1);
    });

    for (const status of [403, 404, 429, 500]) {
      it(`what the server answered with ${String(status)}: a connection does not mend that`, async () => {
        server.current.answer('/a.json', () => new Response('', { status, headers: { 'retry-after': '1' } }));
        await settled(await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`));
        comeOnline();
        comeBack(true);
        await aTimeout(20);
        expect(server.current.requests).to.have.length(1);
      });
    }

    it('an article that is there', async () => {
      server.current.answer('/a.json', articleJson());
      await settled(await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`));
      comeOnline();
      comeBack(true);
      await aTimeout(20);
      expect(server.current.requests).to.have.length(1);
    });

    it('once it has left the page', async () => {
      const element = await showFailing();
      element.remove();
      comeOnline();
      comeBack(true);
      await aTimeout(20);
      expect(server.current.requests).to.have.length(1);
    });
  });

  it('loads nothing where it leaves the page while the line settles', async () => {
    const element = await showFailing();
    dispatchEvent(new Event('online'));
    element.remove();
    await aTimeout(1200);
    expect(server.current.requests).to.have.length(1);
  });

  describe('takes the focus', () => {
    const toTitle: [how: string, act: () => unknown][] = [
      ['by the keyboard', () => sendKeys({ press: 'Enter' })],
      ['and the browser is online again', comeOnline],
    ];
    for (const [how, act] of toTitle) {
      it(`from the button to the title when the reader tries again ${how}`, async () => {
        const element = await showFailing();
        server.current.answer('/a.json', articleJson());
        retryButton(element).focus();
        await act();
        await waitUntil(() => element.querySelector('article')?.contains(focused()));
        expect(focused() === titleOf(element)).to.be.true;
      });
    }

    it('to the title without making it a stop for later', async () => {
      const element = await showFailing();
      server.current.answer('/a.json', articleJson());
      retryButton(element).focus();
      comeOnline();
      await waitUntil(() => focused()?.localName === 'h1');
      titleOf(element).blur();
      expect(titleOf(element).hasAttribute('tabindex')).to.be.false;
    });

    it('back to the button where the browser is online and the server still away', async () => {
      const element = await showFailing();
      retryButton(element).focus();
      const failed = oneEvent(element, 'gov-article-error');
      comeOnline();
      await failed;
      await element.updateComplete;
      await waitUntil(() => focused() !== document.body);
      expect(nameOf(focused()!)).to.equal('Thử lại');
    });

    it('from nowhere that the reader took it meanwhile', async () => {
      const element = await showFailing();
      const field = await fixture<HTMLInputElement>(html`<input aria-label="Tìm kiếm" />`);
      const release = server.current.hold('/a.json');
      retryButton(element).focus();
      comeOnline();
      await waitUntil(() => focused() === document.body);
      field.focus();
      release(articleJson());
      await settled(element);
      await aTimeout(20);
      expect(focused() === field).to.be.true;
    });

    it('from nobody whose focus was nowhere', async () => {
      const element = await showFailing();
      server.current.answer('/a.json', articleJson());
      comeOnline();
      await settled(element);
      await aTimeout(20);
      expect(focused() === document.body).to.be.true;
    });
  });
});
