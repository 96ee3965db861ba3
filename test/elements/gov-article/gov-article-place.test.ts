import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { GovArticleElement } from '../../../src/index.js';
import { articleJson, paragraphs } from '../../helpers/elements-articles.js';
import { find, renderedArticle, showArticle } from '../../helpers/elements-page.js';
import { waitUntil } from '../../helpers/wait.js';

const heading = { type: 'html' as const, html: '<h2 id="muc-2">Mục hai</h2>' };
const oldAnchor = { type: 'html' as const, html: '<p><a name="muc-3">Mục ba</a></p>' };
const long = articleJson({ body: [...paragraphs(200), heading, ...paragraphs(60), oldAnchor, ...paragraphs(200)] });

function topOf(selector: string): number {
  return document.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
}

function isAtTop(selector: string): Promise<void> {
  return waitUntil(() => Math.abs(topOf(selector)) < 10, `${selector} is at the top`);
}

describe('the place of the reader in <gov-article>', () => {
  const address = location.href;

  beforeEach(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });

  afterEach(() => {
    history.replaceState(history.state, '', address);
  });

  const openAt = async (hash: string, json: unknown = long): Promise<GovArticleElement> => {
    history.replaceState(history.state, '', hash);
    return showArticle(json);
  };

  it('is kept in the article that is shown, not in one that was there before it', async () => {
    const key = `gov-article-place:${location.href}`;
    const element = await showArticle(long);
    const fallback = document.createElement('article');
    fallback.textContent = 'Bản cũ';
    element.prepend(fallback);
    scrollTo({ top: 1000, behavior: 'instant' });
    dispatchEvent(new PageTransitionEvent('pagehide'));
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    expect(kept).to.contain('"path"');
  });

  it('is the heading that the address names, when the article has come', async () => {
    await openAt('#muc-2');
    await isAtTop('#user-content-muc-2');
  });

  it('is an anchor of an old page', async () => {
    await openAt('#muc-3');
    await isAtTop('[name="user-content-muc-3"]');
  });

  it('is the name that the heading has on the page', async () => {
    await openAt('#user-content-muc-2');
    await isAtTop('#user-content-muc-2');
  });

  it('stays there while what was left undrawn above is drawn', async () => {
    const element = await openAt('#muc-2');
    await isAtTop('#user-content-muc-2');
    const groups = renderedArticle(element).querySelectorAll<HTMLElement>('[data-group]');
    expect(groups.length).to.be.greaterThan(10);
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    expect(topOf('#user-content-muc-2')).to.be.closeTo(0, 2);
  });

  it('is drawn, with what may share its screen, whenever the browser would draw it', async () => {
    await openAt('#muc-2');
    await isAtTop('#user-content-muc-2');
    const group = find(document, '#user-content-muc-2').closest('[data-group]')!;
    const drawn = [group, group.previousElementSibling!].map((each) => getComputedStyle(each).contentVisibility);
    expect(drawn).to.deep.equal(['visible', 'visible']);
  });

  it('is the beginning where the address names nothing of the article', async () => {
    for (const hash of ['#khong-co', '#', '#/tin-tuc/1', '#%', '#muc-2"]']) {
      const loaded = await openAt(hash);
      await nextFrame();
      expect(scrollY, hash).to.equal(0);
      loaded.remove();
    }
  });

  it('is the page’s own element of that name', async () => {
    const own = await fixture(html`<p id="muc-2">Mục hai của cổng</p>`);
    document.body.prepend(own);
    const complete = oneEvent(document, 'gov-article-complete');
    await openAt('#muc-2');
    await complete;
    await nextFrame();
    expect(topOf('#user-content-muc-2')).to.be.greaterThan(100);
    own.remove();
  });

  it('is a part far below when a link leads there before it has come', async () => {
    const { now } = performance;
    let time = 0;
    performance.now = () => (time += 10); // every piece of work takes longer than a slice may
    const loaded = oneEvent(document, 'gov-article-load');
    const shown = showArticle(articleJson({ body: [...paragraphs(3000), heading, ...paragraphs(60)] }));
    await loaded;
    expect(document.querySelector('#user-content-muc-2')).to.not.exist;
    const changed = oneEvent(window, 'hashchange');
    location.hash = '#muc-2';
    await changed;
    performance.now = now;
    expect(find(renderedArticle(await shown), '#user-content-muc-2')).to.exist;
    await isAtTop('#user-content-muc-2');
  });

  it('is where the reader was, when Back leads away from a part and the browser tells that it is Back', async function () {
    // Where it does not, as in Safari before 26.2, browser and element may each have the last word.
    if (!('navigation' in window)) this.skip();
    const element = await openAt('#muc-2');
    await isAtTop('#user-content-muc-2');
    const read = renderedArticle(element).querySelectorAll('p')[30]!;
    read.scrollIntoView();
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    const before = read.getBoundingClientRect().top;
    location.hash = '#muc-3';
    await isAtTop('[name="user-content-muc-3"]');
    history.back();
    await oneEvent(window, 'hashchange');
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    expect(read.getBoundingClientRect().top).to.be.closeTo(before, 5);
  });

  it('does not change while a long article grows', async () => {
    const { now } = performance;
    let time = 0;
    performance.now = () => (time += 10);
    const element = await showArticle(articleJson({ body: paragraphs(600) }));
    scrollTo({ top: 300, behavior: 'instant' });
    const read = renderedArticle(element).querySelectorAll('p')[8]!;
    const before = read.getBoundingClientRect().top;
    performance.now = now;
    await waitUntil(() => renderedArticle(element).querySelectorAll('p').length >= 600);
    await nextFrame();
    expect(read.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('is left to readers who have touched the page', async () => {
    dispatchEvent(new WheelEvent('wheel'));
    await openAt('#muc-2');
    await nextFrame();
    expect(scrollY).to.equal(0);
  });
});
