import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ArticleLoadDetail, GovArticleElement } from '../../../src/index.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { part, renderedArticle, settled, showArticle, statusOf } from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';

const states = ['loading', 'ready', 'error'];
const statesOf = (element: Element): string[] => states.filter((state) => element.matches(`:state(${state})`));
const loadingArticle = () =>
  fixture<GovArticleElement>(html`<gov-article src="/a.json"><a href="#old">Bản cũ</a></gov-article>`);

describe('<gov-article> states', () => {
  const server = useServer();

  it('is empty without a source', async () => {
    const element = await fixture<GovArticleElement>(html`<gov-article></gov-article>`);
    expect(element.status).to.equal('empty');
    expect(statesOf(element)).to.be.empty;
    expect(statusOf(element).textContent.trim()).to.equal('');
  });

  it('is loading until the server answers, then ready', async () => {
    const release = server.current.hold('/a.json');
    const element = await loadingArticle();
    expect(element.status).to.equal('loading');
    expect(statesOf(element)).to.deep.equal(['loading']);

    release(articleJson());
    await settled(element);
    expect(element.status).to.equal('ready');
    expect(statesOf(element)).to.deep.equal(['ready']);
  });

  it('is an error when the server has no article', async () => {
    server.current.answer('/a.json', () => new Response('', { status: 404 }));
    const element = await settled(await loadingArticle());
    expect(element.status).to.equal('error');
    expect(statesOf(element)).to.deep.equal(['error']);
  });

  it('is ready, with its controls, around an article that the portal rendered itself', async () => {
    const element = await fixture<GovArticleElement>(html`<gov-article><article>Bài của cổng</article></gov-article>`);
    expect(element.status).to.equal('ready');
    expect(statesOf(element)).to.deep.equal(['ready']);
    expect(part(element, 'toolbar')).to.exist;
  });

  it('is empty again when its source is taken away', async () => {
    const element = await showArticle(articleJson());
    element.article = undefined;
    await element.updateComplete;
    await settled(element);
    expect(element.status).to.equal('empty');
    expect(renderedArticle(element)).to.not.exist;
  });

  it('says that the article is on its way, and that it has come by saying nothing', async () => {
    const release = server.current.hold('/a.json');
    const element = await loadingArticle();
    expect(statusOf(element).textContent.trim()).to.equal('Đang tải bài viết…');
    release(articleJson());
    await settled(element);
    expect(statusOf(element).textContent.trim()).to.equal('');
  });

  it('has its live region before there is anything to say', async () => {
    const element = await fixture<GovArticleElement>(html`<gov-article></gov-article>`);
    const region = statusOf(element);
    server.current.hold('/a.json');
    element.src = '/a.json';
    await element.updateComplete;
    expect(statusOf(element)).to.equal(region);
    expect(region.textContent).to.include('Đang tải');
  });

  it('keeps room for the first screen while loading, so that what follows does not jump', async () => {
    const release = server.current.hold('/a.json');
    const element = await loadingArticle();
    expect(element.getBoundingClientRect().height).to.be.at.least(innerHeight);
    release(articleJson());
    await settled(element);
    expect(element.getBoundingClientRect().height).to.be.lessThan(innerHeight);
  });

  it('keeps as much room as the page asks for', async () => {
    server.current.hold('/a.json');
    const element = await loadingArticle();
    element.style.setProperty('--gov-article-reserved-height', '2345px');
    expect(element.getBoundingClientRect().height).to.be.within(2345, 2345 + 200);
  });

  it('tells the page when the article is there, from any depth of shadow trees', async () => {
    const holder = await fixture(html`<div></div>`);
    const root = holder.attachShadow({ mode: 'open' });
    const element = document.createElement('gov-article');
    const loaded = oneEvent<CustomEvent<ArticleLoadDetail>>(document, 'gov-article-load');
    element.article = articleJson({ headline: 'Có mặt' });
    root.append(element);
    const { detail } = await loaded;
    expect(detail.article.headline).to.equal('Có mặt');
    expect(detail.warnings).to.be.empty;
    expect(renderedArticle(element).textContent).to.include('Có mặt');
  });
});
