import { expect } from '@open-wc/testing';
import { hostileHtml } from '../fixtures/hostile-html.js';
import type { GovArticleElement } from '../../src/elements/gov-article/gov-article-element.js';
import { waitUntil } from '../helpers/wait.js';

/** The page is served with the strictest policy that we promise to run under, Trusted Types required. */
type StrictWindow = Window & { violations: string[] };

describe('a page with a strict Content-Security-Policy', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  const violations = (): string[] => (frame.contentWindow as StrictWindow).violations;
  const article = (id: string): GovArticleElement => page.getElementById(id) as GovArticleElement;
  const control = (id: string, tag: string): ShadowRoot => {
    const root = article(id).shadowRoot?.querySelector(tag)?.shadowRoot;
    if (!root) throw new Error(`no ${tag}`);
    return root;
  };

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.src = '/test/e2e/pages/strict.html';
    frame.width = '700';
    frame.height = '500';
    const loaded = new Promise((resolve) => {
      frame.onload = resolve;
    });
    document.body.append(frame);
    await loaded;
    page = frame.contentDocument as Document;
    await waitUntil(() => ['blocks', 'html', 'inline'].every((id) => article(id).status === 'ready'), 'the articles');
  });

  afterEach(() => {
    frame.contentWindow?.localStorage.clear();
    frame.remove();
  });

  it('enforces Trusted Types, or the other tests would prove nothing', () => {
    const holder = page.createElement('div');
    expect(() => {
      holder.innerHTML = '<b>x</b>';
    }).to.throw();
  });

  it('shows articles of blocks, of HTML and inline, styled, without a violation', () => {
    expect(article('blocks').querySelectorAll('article figure').length).to.be.greaterThan(2);
    expect(article('html').querySelector('td')?.textContent).to.equal('Thiên Lộc');
    expect(article('inline').querySelector('article b')?.textContent).to.equal('đoạn');
    const title = article('html').querySelector('h1');
    expect(title && frame.contentWindow?.getComputedStyle(title).marginTop).to.equal('0px');
    expect(violations()).to.deep.equal([]);
  });

  it('shows hostile HTML of every kind without a violation', async () => {
    const element = page.createElement('gov-article');
    element.imageHosts = ''; // the policy of the page would refuse pictures of other hosts, and say so
    element.article = {
      articleVersion: 1,
      headline: 'Bài viết bị cài mã độc',
      body: hostileHtml.map(({ html }) => ({ type: 'html', html })),
    };
    const complete = new Promise((resolve) => element.addEventListener('gov-article-complete', resolve));
    page.body.append(element);
    await complete;
    // Violations are told of in the order in which they happened: after this one, no other is on its way.
    page.body.setAttribute('style', 'color: red');
    await waitUntil(() => violations().length > 0, 'the violation of this test itself');
    expect(violations().map((each) => each.split(' ')[0])).to.deep.equal(['style-src-attr']);
  });

  it('keeps the room of pictures without a violation', () => {
    const img = article('html').querySelector('img');
    expect(img && frame.contentWindow?.getComputedStyle(img).aspectRatio).to.equal('960 / 640');
    expect(violations()).to.deep.equal([]);
  });

  it('enlarges the text without a violation', () => {
    const paragraph = article('html').querySelector('[data-part="body"] > p') as HTMLElement;
    const size = (): number => parseFloat(frame.contentWindow?.getComputedStyle(paragraph).fontSize ?? '');
    const before = size();
    control('html', 'font-size-toggle').querySelectorAll('button')[2]?.click();
    expect(size() / before).to.be.closeTo(1.15, 0.01);
    expect(violations()).to.deep.equal([]);
  });

  it('opens the e-mail panel without a violation', async () => {
    control('html', 'email-share').querySelector('button')?.click();
    await waitUntil(() => control('html', 'email-share').querySelector('a[href^="mailto:"]'), 'the panel');
    expect(violations()).to.deep.equal([]);
  });

  it('prepares printing and takes it back without a violation', () => {
    frame.contentWindow?.dispatchEvent(new Event('beforeprint'));
    expect(page.querySelectorAll('[data-gov-print="hidden"]').length).to.be.greaterThan(0);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(page.querySelectorAll('[data-gov-print]').length).to.equal(0);
    expect(violations()).to.deep.equal([]);
  });
});
