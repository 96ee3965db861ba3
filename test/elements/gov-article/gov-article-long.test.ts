import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setFontScale, type GovArticleElement } from '../../../src/index.js';
import { articleJson, oldArticleJson, paragraphs } from '../../helpers/elements-articles.js';
import { find, isChromium, renderedArticle, settled, showArticle } from '../../helpers/elements-page.js';
import { waitUntil } from '../../helpers/wait.js';

const count = 3000;
const bodyOf = (element: Element): HTMLElement => find(renderedArticle(element), '[itemprop="articleBody"]');
const arrived = (element: Element): number => bodyOf(element).querySelectorAll('p').length;

describe('<gov-article> with a long article', () => {
  const { now } = performance;

  /** Makes every piece of work take longer than a slice may, so that an article grows by one piece at a time. */
  beforeEach(() => {
    let time = 0;
    performance.now = () => (time += 10);
  });

  afterEach(() => {
    performance.now = now;
  });

  async function growing(): Promise<GovArticleElement> {
    const holder = await fixture(html`<div></div>`);
    const loaded = oneEvent(holder, 'gov-article-load');
    const element = document.createElement('gov-article');
    element.article = articleJson({ body: paragraphs(count) });
    holder.append(element);
    await loaded;
    return element;
  }

  it('shows the beginning first and the rest bit by bit, until all is there in order', async () => {
    const element = await growing();
    expect(arrived(element)).to.be.within(1, count - 1);
    await waitUntil(() => arrived(element) === count, `${String(arrived(element))} paragraphs`);
    const words = [...bodyOf(element).querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(words).to.deep.equal(paragraphs(count).map((block) => ('text' in block ? block.text : '')));
  });

  it('comes in groups that the browser may leave undrawn until they are near', async () => {
    const element = await growing();
    await waitUntil(() => arrived(element) === count);
    const groups = [...bodyOf(element).children] as HTMLElement[];
    expect(groups.length).to.be.greaterThan(100);
    for (const group of groups) {
      expect(getComputedStyle(group).contentVisibility).to.equal('auto');
      expect(group.querySelectorAll('p').length).to.be.at.most(20);
    }
  });

  // Chromium without a window has no search.
  if (!isChromium) {
    it('is found by the search of the browser where it was never drawn', async () => {
      const element = await growing();
      await waitUntil(() => arrived(element) === count);
      const { find } = window as unknown as { find: (words: string) => boolean };
      getSelection()!.collapse(bodyOf(element), 0);
      const words = bodyOf(element).querySelectorAll('p')[count - 5]!.textContent;
      expect(find(`${words} Không có.`)).to.be.false;
      expect(find(words)).to.be.true;
    });
  }

  it('is complete at once when the page is about to be printed', async () => {
    const element = await growing();
    expect(arrived(element)).to.be.lessThan(count);
    dispatchEvent(new Event('beforeprint'));
    expect(arrived(element)).to.equal(count);
  });

  it('is complete at once when it is asked to be, and not off the page', async () => {
    const element = await growing();
    const place = element.parentElement!;
    element.remove();
    const before = arrived(element);
    element.complete();
    expect(arrived(element)).to.equal(before);
    expect(before).to.be.lessThan(count);
    place.append(element);
    element.complete();
    expect(arrived(element)).to.equal(count);
  });

  it('tells when all of it is there, after it told of the beginning', async () => {
    const holder = await fixture(html`<div></div>`);
    const told: [string, number][] = [];
    const note = ({ type, target }: Event): void => {
      told.push([type, arrived(target as Element)]);
    };
    holder.addEventListener('gov-article-load', note);
    holder.addEventListener('gov-article-complete', note);
    const element = document.createElement('gov-article');
    element.article = articleJson({ body: paragraphs(100) });
    holder.append(element);
    await waitUntil(() => told.length === 2);
    expect(told[0]?.[0]).to.equal('gov-article-load');
    expect(told[0]?.[1]).to.be.lessThan(100);
    expect(told[1]).to.deep.equal(['gov-article-complete', 100]);
  });

  it('tells so of a short one as well', async () => {
    performance.now = now;
    const holder = await fixture(html`<div></div>`);
    const told: string[] = [];
    for (const name of ['gov-article-load', 'gov-article-complete'] as const) {
      holder.addEventListener(name, ({ type }) => told.push(type));
    }
    const element = document.createElement('gov-article');
    element.article = articleJson();
    holder.append(element);
    await waitUntil(() => told.length === 2);
    expect(told).to.deep.equal(['gov-article-load', 'gov-article-complete']);
  });

  it('is enlarged to its end where the portal styles it in px', async () => {
    const holder = await fixture(html`<div></div>`);
    const style = document.createElement('style');
    style.textContent = 'gov-article p { font-size: 14px; }';
    const complete = oneEvent(holder, 'gov-article-complete');
    const element = document.createElement('gov-article');
    element.unstyled = true;
    element.article = articleJson({ body: paragraphs(100) });
    holder.append(style, element);
    setFontScale(2);
    await complete;
    const sizes = new Set([...bodyOf(element).querySelectorAll('p')].map((p) => getComputedStyle(p).fontSize));
    setFontScale(1);
    expect([...sizes]).to.deep.equal(['28px']);
  });

  it('does not go on growing when another article has come', async () => {
    const element = await growing();
    const old = bodyOf(element);
    element.article = articleJson();
    await element.updateComplete;
    await settled(element);
    await aTimeout(50);
    expect(old.querySelectorAll('p').length).to.be.lessThan(count);
    expect(arrived(element)).to.equal(1);
  });

  it('says of no article that all of it is there when another has come', async () => {
    const element = await growing();
    const told: string[] = [];
    element.addEventListener('gov-article-complete', ({ detail }) => told.push(detail.article.headline));
    element.article = articleJson({ headline: 'Bài sau' });
    await waitUntil(() => told.includes('Bài sau'));
    await aTimeout(150);
    expect(told).to.deep.equal(['Bài sau']);
  });

  it('goes on growing from the start when it is built again with other headings', async () => {
    const element = await growing();
    element.headingLevel = 2;
    await element.updateComplete;
    await waitUntil(() => arrived(element) === count);
    expect(element.querySelectorAll('article')).to.have.length(1);
  });

  it('tells once that all of it is there when it was built again while it grew', async () => {
    const holder = await fixture(html`<div></div>`);
    const told: number[] = [];
    holder.addEventListener('gov-article-complete', ({ target }) => told.push(arrived(target as Element)));
    const element = document.createElement('gov-article');
    element.article = articleJson({ body: paragraphs(count) });
    const loaded = oneEvent(holder, 'gov-article-load');
    holder.append(element);
    await loaded;
    element.headingLevel = 2;
    await element.updateComplete;
    expect(arrived(element)).to.be.lessThan(count);
    await waitUntil(() => arrived(element) === count);
    await aTimeout(50);
    expect(told).to.deep.equal([count]);
  });

  it('arrives whole when it is moved while it grows', async () => {
    const element = await growing();
    (await fixture(html`<section></section>`)).append(element);
    await waitUntil(() => arrived(element) === count);
  });

  it('draws a short article in one flow', async () => {
    const element = await showArticle(articleJson({ body: paragraphs(40) }));
    await waitUntil(() => arrived(element) === 40);
    expect(bodyOf(element).querySelector('[data-group]')).to.not.exist;
  });

  it('cuts long HTML between its blocks, and loses no word of it', async () => {
    const html = paragraphs(2000)
      .map((block) => `<p>${'text' in block ? String(block.text) : ''} ${'chữ '.repeat(10)}</p>`)
      .join('');
    const element = await showArticle(oldArticleJson(html));
    await waitUntil(() => arrived(element) === 2000);
    expect(bodyOf(element).children.length).to.be.greaterThan(5);
    expect(bodyOf(element).textContent.match(/Đoạn \d+\./g)).to.have.length(2000);
  });
});

describe('<gov-article> with text that never ends', () => {
  const letters = 'x'.repeat(80_000);
  const places: [where: string, json: Parameters<typeof articleJson>[0]][] = [
    ['in the title', { headline: letters }],
    ['in the lead', { description: letters }],
    ['in a block', { body: [{ type: 'paragraph', text: letters }] }],
    ['in old HTML', { body: undefined, bodyHtml: `<div><b>${'x '.repeat(40_000)}</b><br>A</div>` }],
    ['in old HTML without a tag', { body: undefined, bodyHtml: letters }],
  ];
  for (const [where, json] of places) {
    it(`draws 80,000 letters ${where} at once, where Firefox took many seconds`, async () => {
      const start = performance.now();
      const article = renderedArticle(await showArticle(articleJson(json)));
      const { width, height } = article.getBoundingClientRect();
      expect(performance.now() - start).to.be.below(2000);
      expect(height).to.be.above(1000);
      expect(article.scrollWidth).to.be.at.most(Math.ceil(width));
    });
  }
});
