import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { registerFormat, type GovArticleElement } from '../../../src/index.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { find, renderedArticle, settled, showArticle, statusOf } from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';

const titleOf = (element: Element): string => find(renderedArticle(element), '[itemprop="headline"]').textContent;
const post = (id: number, title: string): object => ({
  id,
  title: { rendered: title },
  content: { rendered: '<p>Nội dung bài viết.</p>' },
});
const script = (json: unknown, isMapping = false): HTMLScriptElement => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.toggleAttribute('data-mapping', isMapping);
  element.text = typeof json === 'string' ? json : JSON.stringify(json);
  return element;
};

describe('<gov-article> formats', () => {
  const server = useServer();

  it('recognises what a portal serves', async () => {
    server.current.answer('/wp-json/wp/v2/posts/7', post(7, 'Thông xe cầu Suối Mơ'));
    const element = await fixture<GovArticleElement>(html`<gov-article src="/wp-json/wp/v2/posts/7"></gov-article>`);
    expect(titleOf(await settled(element))).to.equal('Thông xe cầu Suối Mơ');
    expect(find(renderedArticle(element), '[itemprop="articleBody"] > p').textContent).to.equal('Nội dung bài viết.');
  });

  it('reads the format that its attribute names', async () => {
    server.current.answer('/a.json', { title: 'Theo NukeViet', bodyhtml: '<p>Vui</p>' });
    const element = await fixture<GovArticleElement>(
      html`<gov-article src="/a.json" format=" nukeviet "></gov-article>`,
    );
    expect(titleOf(await settled(element))).to.equal('Theo NukeViet');
  });

  it('shows another item of a list when its attribute changes', async () => {
    const element = await showArticle([post(7, 'Bài bảy'), post(9, 'Bài chín')], { item: '7' });
    expect(titleOf(element)).to.equal('Bài bảy');
    element.item = '9';
    await element.updateComplete;
    expect(titleOf(await settled(element))).to.equal('Bài chín');
  });

  it('says what there is where it is not told which item', async () => {
    const element = document.createElement('gov-article');
    element.article = [post(7, 'Bài bảy'), post(9, 'Bài chín')];
    const failed = oneEvent(element, 'gov-article-error') as unknown as Promise<CustomEvent<{ error: Error }>>;
    (await fixture(html`<div></div>`)).append(element);
    expect((await failed).detail.error.message).to.contain('1: 7 "Bài bảy"; 2: 9 "Bài chín"');
    expect(statusOf(element).textContent.trim()).not.to.be.empty;
  });

  it('takes a number for its item', async () => {
    const element = await showArticle([post(7, 'Bài bảy'), post(9, 'Bài chín')], { item: 9 as never });
    expect(titleOf(element)).to.equal('Bài chín');
  });

  it('reads any JSON with the mapping inside it', async () => {
    server.current.answer('/tin/1', { TieuDe: 'Hội xuân', NoiDung: '<p>Vui</p>' });
    const element = document.createElement('gov-article');
    element.src = '/tin/1';
    element.append(script({ headline: 'TieuDe', bodyHtml: 'NoiDung' }, true));
    (await fixture(html`<div></div>`)).append(element);
    expect(titleOf(await settled(element))).to.equal('Hội xuân');
  });

  it('reads its article anew when another mapping takes the place of the first', async () => {
    const element = document.createElement('gov-article');
    element.article = { TieuDe: 'Hội xuân', TenBai: 'Lễ hội đầu xuân' };
    element.append(script({ headline: 'TieuDe' }, true));
    (await fixture(html`<div></div>`)).append(element);
    expect(titleOf(await settled(element))).to.equal('Hội xuân');
    const loaded = oneEvent(element, 'gov-article-load');
    find(element, ':scope > script').replaceWith(script({ headline: 'TenBai' }, true));
    await loaded;
    expect(titleOf(element)).to.equal('Lễ hội đầu xuân');
  });

  it('does not take the mapping inside it for the article', async () => {
    const element = document.createElement('gov-article');
    element.append(script({ headline: 'TieuDe' }, true), script({ TieuDe: 'Hội xuân' }));
    (await fixture(html`<div></div>`)).append(element);
    expect(titleOf(await settled(element))).to.equal('Hội xuân');
  });

  it('is empty with nothing but a mapping inside it', async () => {
    const element = document.createElement('gov-article');
    element.append(script({ headline: 'TieuDe' }, true));
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(element.status).to.equal('empty');
  });

  it('says what is wrong with a mapping that is not JSON', async () => {
    const element = document.createElement('gov-article');
    element.article = { TieuDe: 'Hội xuân' };
    element.append(script('{ headline: TieuDe }', true));
    const failed = oneEvent(element, 'gov-article-error') as unknown as Promise<
      CustomEvent<{ error: { path: string } }>
    >;
    (await fixture(html`<div></div>`)).append(element);
    expect((await failed).detail.error.path).to.equal('mapping');
  });

  it('tries again when the format of its article is registered later', async () => {
    const element = await showArticle({ tenBaiVe: 'Hội xuân' }, { format: 'cua-so' });
    expect(element.status).to.equal('error');
    const loaded = oneEvent(element, 'gov-article-load');
    registerFormat('cua-so', { headline: 'tenBaiVe' });
    await loaded;
    expect(titleOf(element)).to.equal('Hội xuân');
  });

  it('does not try while it is off the page', async () => {
    const element = await showArticle({ tenBaiSau: 'Hội thu' }, { format: 'cua-tinh' });
    element.remove();
    registerFormat('cua-tinh', { headline: 'tenBaiSau' });
    await aTimeout(20);
    expect(element.status).to.equal('error');
    (await fixture(html`<div></div>`)).append(element);
    await element.reload();
    expect(titleOf(element)).to.equal('Hội thu');
  });

  it('does not load again what is there when a format is registered', async () => {
    server.current.answer('/a.json', articleJson());
    const element = await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`);
    await settled(element);
    registerFormat('khong-ai-dung', { headline: 'x' });
    await element.updateComplete;
    expect(server.current.requests).to.have.length(1);
  });

  for (const [what, value] of [
    ['null', null],
    ['an object', {}],
    ['a list', []],
    ['a symbol', Symbol('ghost')],
    ['a function', () => 'ghost'],
  ] as const) {
    it(`recognises the format where the page names ${what} as format and item`, async () => {
      const element = await showArticle(post(7, 'Hội xuân'), { format: value, item: value } as never);
      expect(titleOf(element)).to.equal('Hội xuân');
    });
  }
});
