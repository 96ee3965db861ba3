import { expect, fixture, html } from '@open-wc/testing';
import { citation } from '../../../src/index.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { showArticle } from '../../helpers/elements-page.js';

async function showOwn(content: string): Promise<HTMLElement> {
  const own = await fixture<HTMLElement>(html`<article><h1>Họp thôn</h1></article>`);
  own.insertAdjacentHTML('beforeend', content);
  return own;
}

describe('citation', () => {
  it('names agency, title, day and address', async () => {
    const article = articleJson({ url: 'https://portal.example/tin/1', publisher: 'Cổng thông tin điện tử' });
    expect(citation(await showArticle(article))).to.equal(
      'Cổng thông tin điện tử, “Khánh thành cầu Đông Hà”, 09/01/2018, https://portal.example/tin/1',
    );
  });

  it('names the agency that the article comes from before the portal', async () => {
    const article = articleJson({ publisher: 'Cổng thông tin điện tử', sourceOrganization: 'Sở Giao thông' });
    expect(citation(await showArticle(article))).to.match(/^Sở Giao thông, “Khánh thành/);
  });

  it('has no day where the article has none', async () => {
    const article = articleJson({ url: 'https://portal.example/tin/1', publisher: 'Báo', datePublished: undefined });
    expect(citation(await showArticle(article))).to.equal(
      'Báo, “Khánh thành cầu Đông Hà”, https://portal.example/tin/1',
    );
  });

  it('has no words for a day that is no date', async () => {
    const article = articleJson({ datePublished: 'mùa xuân năm ấy' });
    expect(citation(await showArticle(article))).not.to.contain('mùa xuân');
  });

  it('reads the day of a portal’s own article, day first', async () => {
    const own = await fixture<HTMLElement>(html`
      <article>
        <h1>Họp thôn</h1>
        <time datetime="2026-03-05T07:00:00+07:00">Thứ năm</time>
      </article>
    `);
    expect(citation(own)).to.contain('“Họp thôn”, 05/03/2026, ');
  });

  it('has no other day of the article in its place', async () => {
    for (const parts of [
      { dateModified: '2020-05-05T10:00:00+07:00' },
      { corrections: [{ date: '06/06/2021', text: 'Sửa tên cầu' }] },
      { body: undefined, bodyHtml: '<p>Họp lúc <time datetime="1945-09-02">02/09/1945</time></p>' },
    ]) {
      const article = articleJson({ url: 'https://portal.example/tin/1', datePublished: undefined, ...parts });
      expect(citation(await showArticle(article))).to.match(/Hà”, https:/);
    }
  });

  for (const head of [
    '<p class="posted">Đăng ngày <time>05/03/2026</time></p>',
    `<p>Ngày đăng: <span><time>05/03/2026 07:00</time></span> | 12</p>`,
    '<div><span>Nguyễn An</span> <time>05/03/2026</time></div><p>Hai thôn họp.</p>',
    '<header><p>Tin tức</p><time>05/03/2026</time></header>',
    '<p>Tin tức</p><time pubdate>05/03/2026</time>',
  ])
    it(`reads the day of a portal’s own article in ${head}`, async () => {
      expect(citation(await showOwn(head))).to.contain('“Họp thôn”, 05/03/2026, ');
    });

  for (const text of [
    '<p>Họp lúc <time>02/09/1945</time></p>',
    '<p><b>Họp lúc</b> <time>02/09/1945</time></p>',
    '<p><time>02/09/1945</time> là ngày độc lập.</p>',
    '<p>Hai thôn họp.</p><time>02/09/1945</time>',
    '<div>Họp lúc <time>02/09/1945</time></div>',
    '<ul><li>Đăng ký trước <time>02/09/1945</time></li></ul>',
    '<header>Cập nhật lúc <time>02/09/1945</time></header>',
    '<p>Hai thôn họp.</p><article><header><time>02/09/1945</time></header></article>',
    '<p>Hai thôn họp.</p><aside><header><time>02/09/1945</time></header></aside>',
  ])
    it(`takes no day for that of publishing in ${text}`, async () => {
      expect(citation(await showOwn(text))).to.match(/thôn”, http/);
    });

  it('ends with the address of the page where the article has none', async () => {
    expect(citation(await showArticle(articleJson()))).to.match(new RegExp(`, ${location.origin}[^#]*$`));
  });
});
