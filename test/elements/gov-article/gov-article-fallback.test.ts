import { expect, fixture, html } from '@open-wc/testing';
import type { GovArticleElement } from '../../../src/index.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { find, part, renderedArticle, settled } from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';

describe('<gov-article> fallback', () => {
  const server = useServer();

  async function withFallback(src = '/a.json'): Promise<{ element: GovArticleElement; link: HTMLElement }> {
    const element = await fixture<GovArticleElement>(
      html`<gov-article src=${src}><a href="#old">Đọc bài viết</a></gov-article>`,
    );
    return { element, link: find(element, 'a[href="#old"]') };
  }

  it('shows its children while the article is on its way', async () => {
    server.current.hold('/a.json');
    const { link } = await withFallback();
    expect(link.checkVisibility()).to.be.true;
  });

  it('puts the article in their place, without taking them out of the page', async () => {
    server.current.answer('/a.json', articleJson());
    const { element, link } = await withFallback();
    await settled(element);
    expect(link.checkVisibility()).to.be.false;
    expect(link.parentElement).to.equal(element);
    expect(renderedArticle(element).checkVisibility()).to.be.true;
  });

  it('shows them again when a later article cannot be shown', async () => {
    server.current.answer('/a.json', articleJson());
    server.current.answer('/b.json', () => new Response('', { status: 500 }));
    const { element, link } = await withFallback();
    await settled(element);
    element.src = '/b.json';
    await element.updateComplete;
    await settled(element);
    expect(link.checkVisibility()).to.be.true;
    expect(renderedArticle(element)).to.not.exist;
  });

  it('keeps the very nodes, with their listeners and state, through every change', async () => {
    server.current.answer('/a.json', articleJson());
    server.current.fail('/b.json');
    const element = await fixture<GovArticleElement>(
      html`<gov-article><!-- note -->words <input value="kept" /> <b>more</b></gov-article>`,
    );
    const nodes = [...element.childNodes];
    for (const src of ['/a.json', '/b.json', '/a.json', undefined]) {
      element.src = src;
      await element.updateComplete;
      await settled(element);
      const kept = [...element.childNodes].filter((node) => node !== renderedArticle(element));
      expect(kept).to.deep.equal(nodes);
    }
  });

  it('shows them where there is nothing to load', async () => {
    const { element, link } = await withFallback('');
    expect(element.status).to.equal('empty');
    expect(link.checkVisibility()).to.be.true;
    expect(element.shadowRoot!.querySelector('[part="toolbar"]')).to.not.exist;
  });

  it('shows a server-rendered article until its own is ready', async () => {
    const release = server.current.hold('/a.json');
    const element = await fixture<GovArticleElement>(
      html`<gov-article src="/a.json"><article id="portals">Bài của cổng</article></gov-article>`,
    );
    const portals = find(element, '#portals');
    expect(portals.checkVisibility()).to.be.true;
    release(articleJson());
    await settled(element);
    expect(portals.checkVisibility()).to.be.false;
  });
});

describe('<gov-article> around an article of the portal', () => {
  const enhanced = () =>
    fixture<GovArticleElement>(html`
      <gov-article>
        <article style="color: rgb(1, 2, 3)"><h1>Tin của cổng</h1></article>
      </gov-article>
    `);

  it('leaves the article as it is and adds the controls', async () => {
    const element = await enhanced();
    const article = find(element, 'article');
    expect(article.outerHTML).to.equal('<article style="color: rgb(1, 2, 3)"><h1>Tin của cổng</h1></article>');
    expect(article.checkVisibility()).to.be.true;
    const tools = [...part(element, 'toolbar').children].map(({ localName }) => localName);
    expect(tools).to.deep.equal(['email-share', 'print-button', 'font-size-toggle', 'slot']);
  });

  it('keeps the look that the portal gave it', async () => {
    expect(getComputedStyle(find(await enhanced(), 'article')).color).to.equal('rgb(1, 2, 3)');
  });

  it('notices an article that is put inside it later', async () => {
    const element = await fixture<GovArticleElement>(html`<gov-article></gov-article>`);
    element.append(document.createElement('article'));
    await new Promise((resolve) => element.shadowRoot!.addEventListener('slotchange', resolve, { once: true }));
    await element.updateComplete;
    expect(element.status).to.equal('ready');
  });
});
