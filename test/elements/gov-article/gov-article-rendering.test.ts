import { expect, fixture, html } from '@open-wc/testing';
import { portalArticle, portalArticleHtml } from '../../fixtures/portal-article.js';
import { articleJson, fullArticleJson, LEAD_PICTURE, PICTURE } from '../../helpers/elements-articles.js';
import { treeOf } from '../../helpers/markup.js';
import { find, renderedArticle, settled, showArticle } from '../../helpers/elements-page.js';

/** Microdata as a search engine reads it: names with their values, items as objects. */
function itemOf(element: Element): Record<string, unknown[]> {
  const item: Record<string, unknown[]> = { type: [element.getAttribute('itemtype')?.replace(/.*\//, '')] };
  for (const child of element.children) collect(child, item);
  return item;
}

function collect(element: Element, item: Record<string, unknown[]>): void {
  const isItem = element.hasAttribute('itemscope');
  for (const name of element.getAttribute('itemprop')?.split(' ') ?? []) {
    (item[name] ??= []).push(isItem ? itemOf(element) : valueOf(element));
  }
  if (!isItem) for (const child of element.children) collect(child, item);
}

function valueOf(element: Element): string {
  const attribute = { META: 'content', LINK: 'href', A: 'href', IMG: 'src', TIME: 'datetime' }[element.tagName];
  return (attribute ? element.getAttribute(attribute) : element.textContent) ?? '';
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** Whether the letters of some words stand from left to right, as they are read. */
function runsForward(place: Element, words: string): boolean {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue!.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    const lefts = Array.from({ length: words.length }, (_, i) => {
      range.setStart(node, start + i);
      range.setEnd(node, start + i + 1);
      return range.getBoundingClientRect().left;
    });
    return lefts.every((left, i) => i === 0 || left >= lefts[i - 1]!);
  }
  throw new Error(`no ${words}`);
}

describe('<gov-article> rendering', () => {
  it('puts one article into the light DOM, where Reader View, find in page and crawlers see it', async () => {
    const element = await showArticle(fullArticleJson());
    expect(renderedArticle(element).parentElement).to.equal(element);
    expect(document.querySelectorAll('article')).to.have.length(1);
    expect(renderedArticle(element).textContent).to.include('Cầu Đông Hà');
  });

  it('says what it is to search engines, on the elements that readers see', async () => {
    const item = itemOf(renderedArticle(await showArticle(fullArticleJson())));
    expect(item).to.deep.include({
      type: ['NewsArticle'],
      headline: ['Khánh thành cầu Đông Hà'],
      alternativeHeadline: ['Người dân hai xã đi lại thuận tiện hơn'],
      description: ['Sáng 09/01/2018, huyện tổ chức lễ khánh thành cầu Đông Hà.'],
      datePublished: ['2018-01-09T11:00:00+07:00'],
      dateModified: ['2018-01-10T08:30:00+07:00'],
      inLanguage: ['vi'],
      url: ['https://portal.example/tin-tuc/cau-dong-ha'],
      mainEntityOfPage: ['https://portal.example/tin-tuc/cau-dong-ha'],
      articleSection: ['Giao thông · Nông thôn mới'],
      keywords: ['cầu, nông thôn mới'],
      copyrightNotice: ['© Cổng thông tin điện tử'],
      publisher: [{ type: ['Organization'], name: ['Cổng thông tin điện tử'] }],
      author: [
        { type: ['Person'], url: ['https://portal.example/tac-gia/nam-dang'], name: ['Nam Đặng'] },
        { type: ['Person'], name: ['Hà Linh'] },
      ],
      sourceOrganization: [{ type: ['Organization'], url: ['https://so.example/'], name: ['Sở Giao thông'] }],
    });
    expect(item['articleBody']).to.have.length(1);
  });

  for (const [title, turned] of [
    ['an override', '\u202E'],
    ['an override behind the end of an isolate', '\u2069\u202E'],
    ['an override behind the ends of many', '\u2069\u202C'.repeat(9) + '\u202E'],
    ['an isolate that is never ended', '\u2067'],
  ] as const) {
    it(`keeps ${title} in a field from turning what stands beside it`, async () => {
      const element = await showArticle(
        articleJson({
          author: [`${turned}Nam Đặng`, 'Hà Linh'],
          articleSection: [`${turned}Giao thông`, 'Nông thôn mới'],
          datePublished: `${turned}hôm qua`,
          dateModified: `${turned}hôm nay`,
          sourceOrganization: `${turned}Báo tỉnh`,
          keywords: [`${turned}cầu`, 'nông thôn mới'],
          attachments: [{ url: '/a.pdf', name: `${turned}fdp.thong-bao`, contentSize: 5000 }],
        }),
      );
      const article = renderedArticle(element);
      for (const [before, after] of [
        ['[itemprop="author"]', '[itemprop="author"] ~ [itemprop="author"]'],
        ['[data-part="section"] > bdi', '[data-part="section"] > bdi ~ bdi'],
        ['[data-part="dates"] > bdi', '[data-part="dates"] > bdi ~ bdi'],
        ['[itemprop="keywords"] > bdi', '[itemprop="keywords"] > bdi ~ bdi'],
        ['[data-attachments] a', '[data-attachments] small'],
      ] as const) {
        expect(boxOf(find(article, after)).left, after).to.be.above(boxOf(find(article, before)).left);
      }
      for (const [words, part] of [
        ['Hà Linh', '[data-part="authors"]'],
        [', ', '[data-part="authors"]'],
        ['Nông thôn mới', '[data-part="section"]'],
        [' · ', '[data-part="section"]'],
        ['Nguồn:', '[data-part="source"]'],
        ['nông thôn mới', '[data-part="keywords"]'],
        ['PDF, 5 kB', '[data-attachments]'],
      ] as const) {
        expect(runsForward(find(article, part), words), words).to.be.true;
      }
    });
  }

  it('says of each picture what its caption and credit are', async () => {
    const { image } = itemOf(renderedArticle(await showArticle(fullArticleJson())));
    const [lead, figure] = image as Record<string, unknown[]>[];
    expect(lead).to.deep.equal({ type: ['ImageObject'], contentUrl: [LEAD_PICTURE] });
    expect(figure!['caption']).to.deep.equal(['Toàn cảnh cây cầu']);
    expect(figure!['creditText']).to.deep.equal(['Ảnh: Nguyễn Tú']);
  });

  it('shows the parts of an article in the order in which they are read', async () => {
    const article = renderedArticle(await showArticle(fullArticleJson()));
    const words = article.textContent.replace(/\s+/g, ' ');
    const order = [
      'Giao thông · Nông thôn mới',
      'Khánh thành cầu Đông Hà',
      'Người dân hai xã',
      '09/01/2018 11:00',
      'Cập nhật: 10/01/2018 08:30',
      'Sáng 09/01/2018',
      'Quy mô',
      'Toàn cảnh cây cầu',
      'Hai bờ sông',
      'sáu nhịp',
      'Kinh phí',
      'Từ nay trẻ em',
      'Phim ngắn về cây cầu',
      'Bản vẽ',
      'Lịch sử',
      'Nam Đặng, Hà Linh',
      'Nguồn: Sở Giao thông',
      'Tệp đính kèm',
      'Quyết định số 12 (PDF, 1,2 MB)',
      'Từ khóa: cầu, nông thôn mới',
      '© Cổng thông tin điện tử',
    ];
    const places = order.map((part) => words.indexOf(part));
    expect(places).to.not.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('shows the same tree of a portal’s article, from blocks and from the HTML of an old CMS', async () => {
    const shown = await Promise.all(
      [portalArticle, portalArticleHtml].map(async (json) => {
        const withPictures = JSON.parse(JSON.stringify(json).replaceAll(/\/img\/\d\.jpg/g, PICTURE)) as unknown;
        const article = renderedArticle(await showArticle(withPictures));
        await Promise.all([...article.querySelectorAll('img')].map((img) => img.decode()));
        return {
          words: article.textContent.replace(/\s+/g, ''),
          pictures: article.querySelectorAll('img').length,
          instant: find(article, 'time', HTMLTimeElement).dateTime,
          body: treeOf(find(article, '[itemprop="articleBody"]')),
        };
      }),
    );
    expect(shown[0]!.pictures).to.equal(3);
    expect(shown[0]!.words).to.include('Đạibiểutặnghoacáchộgiađình');
    expect(shown[1]).to.deep.equal(shown[0]);
  });

  it('lets a wide table scroll in a box of its own, by the keyboard too', async () => {
    const holder = await fixture(html`<div style="inline-size: 300px"></div>`);
    const element = document.createElement('gov-article');
    const row = Array.from({ length: 20 }, (_, i) => ({ text: `Cột ${String(i)}` }));
    element.article = articleJson({ body: [{ type: 'table', caption: 'Rộng', head: [row], rows: [row] }] });
    holder.append(element);
    await settled(element);
    const box = find(renderedArticle(element), '[role="region"]');
    expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
    expect(getComputedStyle(box).overflowX).to.equal('auto');
    expect(holder.scrollWidth).to.equal(300);
    expect(box.tabIndex).to.equal(0);
    box.focus();
    expect(document.activeElement).to.equal(box);
  });

  it('leaves no comment, class or style of the JSON in the page', async () => {
    const element = await showArticle(
      articleJson({ body: [{ type: 'html', html: '<!-- x --><p class="col" style="color: red">Chữ</p>' }] }),
    );
    expect(find(renderedArticle(element), '[itemprop="articleBody"]').innerHTML).to.equal('<p>Chữ</p>');
  });

  it('looks as the portal’s own sheets say where the page wants that', async () => {
    const sheet = Object.assign(document.createElement('style'), { textContent: 'h1 { color: rgb(9, 8, 7); }' });
    document.head.append(sheet);
    try {
      const element = await showArticle(articleJson());
      const title = find(renderedArticle(element), 'h1');
      expect(getComputedStyle(title).color).to.not.equal('rgb(9, 8, 7)');
      element.unstyled = true;
      await element.updateComplete;
      expect(getComputedStyle(title).color).to.equal('rgb(9, 8, 7)');
    } finally {
      sheet.remove();
    }
  });

  it('takes its colours, font, measure and spacing from custom properties', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    for (const [name, value] of Object.entries({
      'accent-color': 'rgb(1, 1, 1)',
      'text-color': 'rgb(2, 2, 2)',
      'muted-color': 'rgb(3, 3, 3)',
      'background-color': 'rgb(4, 4, 4)',
      'font-family': 'monospace',
      measure: '200px',
      spacing: '50px',
    })) {
      holder.style.setProperty(`--gov-article-${name}`, value);
    }
    const element = document.createElement('gov-article');
    element.article = fullArticleJson();
    holder.append(element);
    await settled(element);
    const article = renderedArticle(element);
    const style = getComputedStyle(article);
    expect(getComputedStyle(find(article, 'p > a')).color).to.equal('rgb(1, 1, 1)');
    expect(style.color).to.equal('rgb(2, 2, 2)');
    expect(getComputedStyle(find(article, 'figcaption')).color).to.equal('rgb(3, 3, 3)');
    expect(style.backgroundColor).to.equal('rgb(4, 4, 4)');
    expect(style.fontFamily).to.equal('monospace');
    expect(article.getBoundingClientRect().width).to.equal(200);
    expect(getComputedStyle(find(article, '[data-part="lead"]')).marginTop).to.equal('50px');
  });
});
