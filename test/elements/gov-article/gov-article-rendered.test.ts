import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { GovArticleElement, readArticle, type ArticleJson } from '../../../src/index.js';
import { stringsFor } from '../../../src/i18n/strings.js';
import { ArticleView } from '../../../src/view/article-view.js';
import { articleJson, BROKEN_PICTURE, figureJson, fullArticleJson } from '../../helpers/elements-articles.js';
import { find, part, renderedArticle, settled, statusOf } from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';
import { underSheet } from '../../helpers/portal-page.js';
import { waitUntil } from '../../helpers/wait.js';

/** What a server writes for an article: the same nodes as text, without styles. */
function renderingOf(json: ArticleJson): string {
  const { article } = readArticle(json, document.baseURI);
  const view = new ArticleView(article, { strings: stringsFor('vi'), language: 'vi', headingLevel: 1 });
  view.finish();
  for (const styled of view.element.querySelectorAll('[style]')) styled.removeAttribute('style');
  return view.element.outerHTML;
}

const data = (json: ArticleJson, base?: string): string =>
  `<script type="application/json"${base === undefined ? '' : ` data-base="${base}"`}>${JSON.stringify(json)}</script>`;

/** The element as it comes from the server, which is not on the page yet. */
function served(inside: string, attributes = ''): GovArticleElement {
  const holder = document.createElement('div');
  holder.innerHTML = `<gov-article ${attributes}>${inside}</gov-article>`;
  return find(holder, 'gov-article', GovArticleElement);
}

async function attach(element: GovArticleElement): Promise<GovArticleElement> {
  (await fixture(html`<div></div>`)).append(element);
  return element;
}

async function pageWith(inside: string, attributes?: string): Promise<GovArticleElement> {
  return attach(served(inside, attributes));
}

function copyOf(element: GovArticleElement): GovArticleElement {
  const copy = element.cloneNode(true);
  if (copy instanceof GovArticleElement) return copy;
  throw new Error('The copy is no element of ours.');
}

function longJson(): ArticleJson {
  const paragraph = { type: 'paragraph', text: 'Cây cầu dài 120 m nối hai bờ sông. '.repeat(20) } as const;
  return articleJson({ body: Array.from({ length: 600 }, () => paragraph) });
}

const articlesOf = (element: Element): number => element.querySelectorAll('article').length;

describe('<gov-article> with an article that a server has rendered', () => {
  const server = useServer();

  it('keeps its nodes where they are what the element itself makes', async () => {
    const json = fullArticleJson();
    const element = served(renderingOf(json) + data(json));
    const rendered = renderedArticle(element);
    const moves: MutationRecord[] = [];
    new MutationObserver((records) => moves.push(...records)).observe(element, { childList: true });
    await settled(await attach(element));
    expect(element.status).to.equal('ready');
    expect(renderedArticle(element)).to.equal(rendered);
    expect(articlesOf(element)).to.equal(1);
    expect(moves).to.be.empty;
  });

  it('gives its pictures the sizes that a strict page forbids in its HTML', async () => {
    const json = articleJson({ body: [figureJson()] });
    const element = await settled(await pageWith(renderingOf(json) + data(json)));
    const img = find(renderedArticle(element), 'img');
    expect(img.style.getPropertyValue('--gov-image-width')).to.equal('600px');
    expect(img.style.getPropertyValue('--gov-image-ratio')).to.equal('600 / 400');
  });

  it('puts its own in the place of one that is not the same', async () => {
    const forged = renderingOf(articleJson()).replace('120 m', '<b onclick="alert(1)">12 km</b>');
    const element = await settled(await pageWith(forged + data(articleJson())));
    expect(articlesOf(element)).to.equal(1);
    expect(renderedArticle(element).textContent).to.include('120 m');
    expect(renderedArticle(element).innerHTML).not.to.include('onclick');
  });

  it('does not say that it is loading, and keeps no room for it', async () => {
    const release = server.current.hold('/a.json');
    const element = await pageWith(renderingOf(articleJson()), 'src="/a.json"');
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(statusOf(element).textContent.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.be.below(innerHeight);
    expect(articlesOf(element)).to.equal(1);
    expect(part(element, 'toolbar').checkVisibility()).to.equal(true);
    release(articleJson());
    await settled(element);
  });

  it('shows one article where a copy of the page is put back', async () => {
    server.current.answer('/a.json', articleJson());
    const first = await settled(await pageWith('<a href="/a">Đọc bài viết</a>', 'src="/a.json"'));
    const { outerHTML } = first;
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.innerHTML = outerHTML;
    const copy = await settled(find(holder, 'gov-article', GovArticleElement));
    expect(articlesOf(copy)).to.equal(1);
    const clone = await settled(await attach(copyOf(first)));
    expect(articlesOf(clone)).to.equal(1);
  });

  it('puts a newer article in the place of the copy', async () => {
    server.current.answer('/a.json', articleJson({ headline: 'Khánh thành cầu mới' }));
    const element = await settled(await pageWith(renderingOf(articleJson()), 'src="/a.json"'));
    expect(articlesOf(element)).to.equal(1);
    expect(find(element, '[itemprop="headline"]').textContent).to.equal('Khánh thành cầu mới');
  });

  it('keeps it where the article cannot be loaded, and says so', async () => {
    server.current.fail('/a.json');
    const element = await settled(await pageWith(renderingOf(articleJson()), 'src="/a.json"'));
    expect(element.status).to.equal('error');
    expect(renderedArticle(element).checkVisibility()).to.equal(true);
    expect(part(element, 'status').checkVisibility()).to.equal(true);
  });

  it('takes it away when the page asks for another article', async () => {
    server.current.fail('/a.json');
    const element = await settled(await pageWith(renderingOf(articleJson()), 'src="/a.json"'));
    server.current.fail('/b.json');
    element.src = '/b.json';
    await element.updateComplete;
    await settled(element);
    expect(articlesOf(element)).to.equal(0);
  });

  it('resolves addresses of the JSON inside it at the address that it came from', async () => {
    const json = articleJson({ attachments: [{ url: 'files/a.pdf', name: 'Biên bản' }] });
    const element = await settled(await pageWith(data(json, 'https://api.example.gov.vn/tin/1.json')));
    const link = find(element, '[data-attachments] a', HTMLAnchorElement);
    expect(link.href).to.equal('https://api.example.gov.vn/tin/files/a.pdf');
  });

  it('resolves them anew where the same JSON comes from another address', async () => {
    const json = articleJson({ attachments: [{ url: 'files/a.pdf', name: 'Biên bản' }] });
    const element = await settled(await pageWith(data(json, 'https://api.example.gov.vn/tin/1.json')));
    const loaded = oneEvent(element, 'gov-article-load');
    const holder = document.createElement('div');
    holder.innerHTML = data(json, 'https://api.example.gov.vn/tin/2/1.json');
    find(element, ':scope > script').replaceWith(find(holder, 'script'));
    await loaded;
    const link = find(element, '[data-attachments] a', HTMLAnchorElement);
    expect(link.href).to.equal('https://api.example.gov.vn/tin/2/files/a.pdf');
  });

  it('resolves them at the page where that address is none', async () => {
    const json = articleJson({ attachments: [{ url: '/files/a.pdf', name: 'Biên bản' }] });
    const element = await settled(await pageWith(data(json, 'javascript:alert(1)')));
    expect(find(element, '[data-attachments] a', HTMLAnchorElement).href).to.equal(`${location.origin}/files/a.pdf`);
  });

  it('never shows half of a long one', async () => {
    const json = longJson();
    const element = served(renderingOf(json) + data(json));
    const rendered = renderedArticle(element);
    const { length } = rendered.textContent;
    const isWhole = oneEvent(element, 'gov-article-complete');
    await settled(await attach(element));
    expect(renderedArticle(element).textContent.length).to.equal(length);
    await isWhole;
    expect(renderedArticle(element)).to.equal(rendered);
    expect(renderedArticle(element).textContent.length).to.equal(length);
    expect(find(rendered, '[data-group]').getAttribute('style')).to.include('contain-intrinsic');
  });

  it('shows a long one whole where it is asked for again meanwhile', async () => {
    const json = longJson();
    const element = served(renderingOf(json).replace('120 m', '99 m') + data(json));
    await settled(await attach(element));
    const isWhole = oneEvent(element, 'gov-article-complete');
    await element.reload();
    await isWhole;
    expect(articlesOf(element)).to.equal(1);
    expect(element.querySelectorAll('[data-part="body"] p')).to.have.lengthOf(600);
  });

  it('takes the portal’s first letters back from the long one that comes in its place', async () => {
    await underSheet('p::first-letter { color: red; }', async () => {
      const json = longJson();
      const element = served(renderingOf(json).replace('120 m', '99 m') + data(json));
      const isWhole = oneEvent(element, 'gov-article-complete');
      await settled(await attach(element));
      await isWhole;
      for (let frame = 0; frame < 2; frame++) await nextFrame();
      expect(renderedArticle(element).textContent).not.to.include('99 m');
      expect(renderedArticle(element).hasAttribute('data-first-letters')).to.be.true;
    });
  });

  it('has a long one whole when it is asked to', async () => {
    const json = longJson();
    const element = await settled(await pageWith(renderingOf(json).replace('120 m', '99 m') + data(json)));
    element.complete();
    expect(articlesOf(element)).to.equal(1);
    expect(element.textContent).not.to.include('99 m');
  });

  it('shows the words of a picture that failed before the script came', async () => {
    const json = articleJson({ body: [figureJson({ image: { url: BROKEN_PICTURE, alt: 'Cây cầu' } })] });
    const element = served(renderingOf(json) + data(json));
    const img = find(element, 'img', HTMLImageElement);
    await waitUntil(() => img.complete && img.naturalWidth === 0, 'the picture is still on its way');
    await settled(await attach(element));
    expect(find(element, '[data-broken]').textContent).to.equal('Cây cầu');
  });
});
