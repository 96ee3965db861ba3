import { expect, nextFrame } from '@open-wc/testing';
import type { GovArticleElement } from '../../src/elements/gov-article/gov-article-element.js';
import { waitUntil } from '../helpers/wait.js';

/** The full script under the strictest policy that we promise to run under, Trusted Types required. */
type StrictWindow = Window & { violations: string[] };

const FIRST_ROW = ['read-aloud', 'display-settings', 'font-size-toggle', 'email-share', 'print-button'];
const BEHIND_MORE = ['article-contents', 'figure-viewer', 'share-article', 'save-article'];
const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
const WITH_PANELS = ['display-settings', 'email-share', 'article-contents', 'share-article', 'save-article'];

describe('the full script on a page with a strict Content-Security-Policy', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  const violations = (): string[] => (frame.contentWindow as StrictWindow).violations;
  const article = (id: string): GovArticleElement => page.getElementById(id) as GovArticleElement;
  const rootOf = (tag: string): ShadowRoot => {
    const root = article('blocks').shadowRoot?.querySelector(tag)?.shadowRoot;
    if (!root) throw new Error(`no ${tag}`);
    return root;
  };
  const opener = (tag: string): HTMLElement => rootOf(tag).querySelector('[part~="button"]')!;
  const more = (): HTMLElement => article('blocks').shadowRoot!.querySelector('[aria-controls="more"]')!;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.src = '/test/e2e/pages/strict-full.html';
    frame.width = '900';
    frame.height = '700';
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
    page = frame.contentDocument!;
    await waitUntil(() => ['blocks', 'saving'].every((id) => article(id).status === 'ready'), 'the articles');
    await article('blocks').updateComplete;
  });

  afterEach(() => {
    frame.contentWindow?.localStorage.clear();
    frame.remove();
  });

  it('enforces Trusted Types, or the other tests would prove nothing', () => {
    expect(() => (page.createElement('div').innerHTML = '<b>x</b>')).to.throw();
  });

  it('has five controls in the first row and the others behind “Thêm”, without a violation', async () => {
    const root = article('blocks').shadowRoot!;
    const inRow = [...root.querySelectorAll('[part="toolbar"] > *')].map(({ localName }) => localName);
    expect(inRow.slice(0, 5)).to.deep.equal(FIRST_ROW);
    expect([...root.querySelectorAll('#more > *')].map(({ localName }) => localName)).to.deep.equal(BEHIND_MORE);
    expect(isSeen(root.querySelector('#more')!)).to.be.false;
    more().click();
    await article('blocks').updateComplete;
    expect(isSeen(root.querySelector('#more')!)).to.be.true;
    expect(more().getAttribute('aria-expanded')).to.equal('true');
    expect(violations()).to.deep.equal([]);
  });

  for (const tag of WITH_PANELS) {
    it(`opens the panel of <${tag}> without a violation`, async () => {
      more().click();
      await article('blocks').updateComplete;
      opener(tag).click();
      await waitUntil(() => rootOf(tag).querySelector('[part~="panel"]')!.checkVisibility(), 'the panel', {
        interval: 5,
      });
      await nextFrame();
      expect(violations()).to.deep.equal([]);
    });
  }

  it('draws a QR code without a violation', async () => {
    more().click();
    opener('share-article').click();
    const button = (): HTMLElement | undefined =>
      [...rootOf('share-article').querySelectorAll('button')].find(({ textContent }) => textContent.includes('QR'));
    await waitUntil(button, 'the panel');
    button()!.click();
    await waitUntil(() => rootOf('share-article').querySelector('svg[role="img"]'), 'the code');
    expect(violations()).to.deep.equal([]);
  });

  it('opens a figure and closes it without a violation', async () => {
    await waitUntil(() => rootOf('figure-viewer').querySelector('[part~="button"]'), 'the figures are found');
    opener('figure-viewer').click();
    const close = (): HTMLElement | null => rootOf('figure-viewer').querySelector('dialog[open] .close');
    await waitUntil(close, 'the figure');
    close()!.click();
    await waitUntil(() => !close(), 'the figure stays');
    expect(violations()).to.deep.equal([]);
  });

  it('loads a picture that was put off without a violation', async () => {
    const put = article('saving').querySelector<HTMLElement>('[data-put-off]')!;
    const picture = put.nextElementSibling as HTMLImageElement;
    put.click();
    await waitUntil(() => picture.naturalWidth > 0, 'the picture');
    expect(violations()).to.deep.equal([]);
  });

  it('has its link for reporting errors below the article', () => {
    expect(rootOf('report-error').querySelector('a')!.href).to.match(/^mailto:banbientap@tinh\.example\?subject=/);
  });
});
