import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { GovArticleElement } from '../../../src/index.js';
import { articleJson, figureJson, fullArticleJson } from '../../helpers/elements-articles.js';
import {
  find,
  nameOf,
  part,
  renderedArticle,
  settled,
  showArticle,
  statusOf,
  tool,
} from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';
import { waitUntil } from '../../helpers/wait.js';

const titleOf = (element: Element): string => find(renderedArticle(element), '[itemprop="headline"]').textContent;
const named = (headline: string) => articleJson({ headline });

describe('<gov-article> when its source changes', () => {
  const server = useServer();

  it('shows only the last of many addresses, whichever answers last', async () => {
    const release = ['/1.json', '/2.json', '/3.json'].map((url) => server.current.hold(url));
    const element = await fixture<GovArticleElement>(html`<gov-article src="/1.json"></gov-article>`);
    const titles: string[] = [];
    element.addEventListener('gov-article-load', ({ detail }) => titles.push(detail.article.headline));
    for (const url of ['/2.json', '/3.json']) {
      element.src = url;
      await element.updateComplete;
    }
    release[2]!(named('Ba'));
    await settled(element);
    release[1]!(named('Hai'));
    release[0]!(named('Một'));
    await aTimeout(20);
    expect(titleOf(element)).to.equal('Ba');
    expect(titles).to.deep.equal(['Ba']);
    expect(element.querySelectorAll('article')).to.have.length(1);
  });

  it('asks only for the last of the addresses set at once', async () => {
    for (const url of ['/1.json', '/2.json', '/3.json']) server.current.answer(url, named(url));
    const element = await fixture<GovArticleElement>(html`<gov-article></gov-article>`);
    for (const url of ['/1.json', '/2.json', '/3.json']) element.src = url;
    await element.updateComplete;
    await settled(element);
    expect(server.current.requests.map(({ url }) => url)).to.deep.equal(['/3.json']);
  });

  it('asks only for the address set right after it is added to the page', async () => {
    for (const url of ['/1.json', '/2.json']) server.current.answer(url, named(url));
    const element = document.createElement('gov-article');
    element.src = '/1.json';
    (await fixture(html`<section></section>`)).append(element);
    element.src = '/2.json';
    await settled(element);
    expect(server.current.requests.map(({ url }) => url)).to.deep.equal(['/2.json']);
  });

  it('ends the request for an address that is no longer wanted', async () => {
    server.current.answer('/2.json', named('Hai'));
    let signal: AbortSignal | undefined;
    server.current.answer('/1.json', (_, given) => {
      signal = given;
      return new Promise<Response>(() => undefined);
    });
    const element = await fixture<GovArticleElement>(html`<gov-article src="/1.json"></gov-article>`);
    element.src = '/2.json';
    await element.updateComplete;
    expect(signal?.aborted).to.be.true;
    expect(titleOf(await settled(element))).to.equal('Hai');
  });

  it('says nothing of the error of an address that is no longer wanted', async () => {
    server.current.answer('/1.json', () => new Response('', { status: 404 }));
    server.current.answer('/2.json', named('Hai'));
    const element = await fixture<GovArticleElement>(html`<gov-article></gov-article>`);
    let errors = 0;
    element.addEventListener('gov-article-error', () => (errors += 1));
    element.src = '/1.json';
    await element.updateComplete;
    element.src = '/2.json';
    await element.updateComplete;
    await settled(element);
    await aTimeout(20);
    expect(errors).to.equal(0);
    expect(element.status).to.equal('ready');
  });

  it('does not leave the last article on the page while the next is on its way', async () => {
    server.current.answer('/1.json', named('Một'));
    const release = server.current.hold('/2.json');
    const element = await fixture<GovArticleElement>(html`<gov-article src="/1.json"></gov-article>`);
    await settled(element);
    element.src = '/2.json';
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(renderedArticle(element)).to.not.exist;
    release(named('Hai'));
    expect(titleOf(await settled(element))).to.equal('Hai');
  });

  it('loads the same address again on request', async () => {
    server.current.answer('/1.json', named('Cũ'));
    const element = await fixture<GovArticleElement>(html`<gov-article src="/1.json"></gov-article>`);
    await settled(element);
    server.current.answer('/1.json', named('Mới'));
    await element.reload();
    await element.updateComplete;
    expect(titleOf(element)).to.equal('Mới');
  });
});

describe('<gov-article> when it leaves the page and comes back', () => {
  const server = useServer();

  it('loads when it was taken away while loading and is added again', async () => {
    const release = server.current.hold('/a.json');
    const element = await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`);
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(0);
    server.current.answer('/a.json', named('Trở lại'));
    parent.append(element);
    expect(titleOf(await settled(element))).to.equal('Trở lại');
    release({});
  });

  it('loads when it is moved while loading', async () => {
    server.current.hold('/a.json');
    const element = await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`);
    server.current.answer('/a.json', named('Chuyển chỗ'));
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(element);
    expect(titleOf(await settled(element))).to.equal('Chuyển chỗ');
  });

  it('ends its request when it is taken away', async () => {
    let signal: AbortSignal | undefined;
    server.current.answer('/a.json', (_, given) => {
      signal = given;
      return new Promise<Response>(() => undefined);
    });
    const element = await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`);
    element.remove();
    expect(signal?.aborted).to.be.true;
  });

  it('asks nothing, also when it is told to, until it is back', async () => {
    server.current.answer('/a.json', named('Trở lại'));
    const element = await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`);
    await settled(element);
    element.remove();
    await element.reload();
    expect(server.current.requests).to.have.length(1);
    expect(titleOf(element)).to.equal('Trở lại');
  });

  it('keeps its article, without asking again, when it is moved', async () => {
    server.current.answer('/a.json', named('Còn nguyên'));
    const element = await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`);
    await settled(element);
    const article = renderedArticle(element);
    (await fixture(html`<section></section>`)).append(element);
    await aTimeout(0);
    expect(renderedArticle(element)).to.equal(article);
    expect(server.current.requests).to.have.length(1);
  });

  it('keeps its look when it is moved into a shadow tree', async () => {
    const element = await showArticle(articleJson());
    const root = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
    root.innerHTML = '<style>h1 { color: rgb(255, 0, 0) !important; }</style>';
    const title = find(renderedArticle(element), 'h1');
    const { color, fontSize } = getComputedStyle(title);
    root.append(element);
    expect(getComputedStyle(title).color).to.equal(color);
    expect(getComputedStyle(title).fontSize).to.equal(fontSize);
  });
});

describe('<gov-article loading="lazy">', () => {
  const server = useServer();

  afterEach(() => {
    scrollTo(0, 0);
  });

  it('asks no server until it comes near the screen', async () => {
    server.current.answer('/a.json', named('Gần'));
    const holder = await fixture(html`
      <div>
        <div style="block-size: 20000px"></div>
        <gov-article src="/a.json" loading="lazy"></gov-article>
      </div>
    `);
    const element = holder.querySelector('gov-article')!;
    await nextFrame();
    await aTimeout(50);
    expect(server.current.requests).to.be.empty;
    expect(element.status).to.equal('loading');

    const loaded = oneEvent(element, 'gov-article-load');
    element.scrollIntoView();
    await loaded;
    expect(titleOf(element)).to.equal('Gần');
  });

  it('is there before it is on the screen', async () => {
    const holder = await fixture(html`<div style="padding-block-start: calc(100vh + 300px)"></div>`);
    const element = document.createElement('gov-article');
    Object.assign(element, { article: named('Ngay dưới'), loading: 'lazy' });
    holder.append(element);
    expect(titleOf(await settled(element))).to.equal('Ngay dưới');
  });

  it('loads late when it was taken away before it came near the screen', async () => {
    const element = document.createElement('gov-article');
    Object.assign(element, { article: named('Xa'), loading: 'lazy' });
    const far = await fixture(html`<div style="padding-block-start: 20000px"></div>`);
    far.append(element);
    await nextFrame();
    element.remove();
    await nextFrame();
    (await fixture(html`<section></section>`)).append(element);
    element.scrollIntoView();
    expect(titleOf(await settled(element))).to.equal('Xa');
  });

  it('loads at once when it becomes eager', async () => {
    server.current.answer('/a.json', named('Ngay'));
    const holder = await fixture(html`
      <div>
        <div style="block-size: 20000px"></div>
        <gov-article src="/a.json" loading="lazy"></gov-article>
      </div>
    `);
    const element = holder.querySelector('gov-article')!;
    element.loading = 'eager';
    await element.updateComplete;
    expect(titleOf(await settled(element))).to.equal('Ngay');
  });
});

describe('<gov-article heading-level>', () => {
  const headingsOf = (element: Element): string[] =>
    [...renderedArticle(element).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
  const withHeadings = articleJson({
    body: [
      { type: 'heading', level: 2, text: 'Mục' },
      { type: 'heading', level: 3, text: 'Tiểu mục' },
      { type: 'html', html: '<h2>Mục cũ</h2><h4>Tiểu mục cũ</h4>' },
      { type: 'heading', level: 6, text: 'Sâu nhất' },
    ],
  });

  for (const [level, expected] of [
    [1, 'h1 h2 h3 h2 h4 h6'],
    [2, 'h2 h3 h4 h3 h5 h6'],
    [3, 'h3 h4 h5 h4 h6 h6'],
    [6, 'h6 h6 h6 h6 h6 h6'],
  ] as const) {
    it(`puts the title at ${String(level)} and the headings of the body below it`, async () => {
      const element = await showArticle(withHeadings, { headingLevel: level });
      expect(headingsOf(element).join(' ')).to.equal(expected);
    });
  }

  for (const wrong of ['0', '-2', '7', '2.5', 'two', '']) {
    it(`makes real headings of heading-level="${wrong}"`, async () => {
      const element = await showArticle(withHeadings);
      element.setAttribute('heading-level', wrong);
      await element.updateComplete;
      const [title, ...rest] = headingsOf(element);
      expect(rest).to.have.length(5);
      const titleLevel = Number(title!.slice(1));
      expect(titleLevel).to.be.within(1, 6);
      expect(rest.every((name) => Number(name.slice(1)) >= Math.min(6, titleLevel + 1))).to.be.true;
    });
  }

  it('follows when it is changed later', async () => {
    const element = await showArticle(withHeadings);
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(headingsOf(element).join(' ')).to.equal('h3 h4 h5 h4 h6 h6');
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(headingsOf(element)[0]).to.equal('h1');
  });
});

describe('<gov-article> language', () => {
  const server = useServer();
  const withCredit = articleJson({
    dateModified: '2018-01-10T08:00:00+07:00',
    sourceOrganization: 'Báo tỉnh',
    body: [figureJson({ creditText: 'Nguyễn Tú' })],
  });

  async function inLanguage(lang: string | undefined): Promise<{ holder: HTMLElement; element: GovArticleElement }> {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    if (lang !== undefined) holder.lang = lang;
    const element = document.createElement('gov-article');
    element.article = withCredit;
    holder.append(element);
    return { holder, element: await settled(element) };
  }

  for (const [lang, words, name] of [
    ['vi', ['Cập nhật: 10/01/2018 08:00', 'Nguồn: Báo tỉnh', 'Ảnh: Nguyễn Tú'], 'Công cụ bài viết'],
    ['en', ['Updated: 10/01/2018 08:00', 'Source: Báo tỉnh', 'Photo: Nguyễn Tú'], 'Article tools'],
    ['en-GB', ['Updated: 10/01/2018 08:00', 'Source: Báo tỉnh', 'Photo: Nguyễn Tú'], 'Article tools'],
  ] as const) {
    it(`speaks the language of the nearest lang, ${lang}`, async () => {
      const { element } = await inLanguage(lang);
      for (const each of words) expect(renderedArticle(element).textContent).to.include(each);
      expect(nameOf(part(element, 'toolbar'))).to.equal(name);
    });
  }

  it('speaks the language of the page around the shadow trees it is in', async () => {
    const holder = await fixture(html`<div lang="en"></div>`);
    const element = document.createElement('gov-article');
    element.article = withCredit;
    holder.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    expect(renderedArticle(element).textContent).to.include('Source: Báo tỉnh');
  });

  it('follows when the page changes its language, in article and controls', async () => {
    const { holder, element } = await inLanguage('vi');
    holder.lang = 'en';
    await waitUntil(() => renderedArticle(element).textContent.includes('Source: Báo tỉnh'));
    expect(nameOf(part(element, 'toolbar'))).to.equal('Article tools');
    await tool(element, 'print-button').updateComplete;
    expect(nameOf(part(tool(element, 'print-button'), 'button'))).to.equal('Print the article');
  });

  it('follows with its error as well', async () => {
    server.current.answer('/a.json', () => new Response('', { status: 404 }));
    const holder = await fixture<HTMLElement>(html`<div lang="vi"><gov-article src="/a.json"></gov-article></div>`);
    const element = holder.querySelector('gov-article')!;
    await settled(element);
    holder.lang = 'en';
    await waitUntil(() => statusOf(element).textContent.includes('The article was not found'));
  });

  it('leaves the language of the article’s own words as the JSON gives it', async () => {
    const { element } = await inLanguage('en');
    expect(renderedArticle(element).lang).to.equal('vi');
  });

  it('marks its own words in an article of another language, for who hears them read', async () => {
    const json = fullArticleJson();
    const foreign = async (lang: string): Promise<(string | null)[][]> => {
      const holder = await fixture<HTMLElement>(
        html`<div lang=${lang}><gov-article .article=${json}></gov-article></div>`,
      );
      const element = await settled(holder.querySelector('gov-article')!);
      return [...renderedArticle(element).querySelectorAll('[lang]')].map((each) => [
        each.getAttribute('lang'),
        each.textContent,
      ]);
    };
    expect(await foreign('en-GB')).to.deep.include.members([
      ['en', 'Updated: 10/01/2018 08:30'],
      ['en', 'Source:'],
      ['en', 'Keywords:'],
    ]);
    expect(await foreign('vi-VN')).to.deep.equal([]);
  });
});
