import { expect, fixture, html } from '@open-wc/testing';
import { citation } from '../../src/index.js';
import { articleJson } from '../helpers/elements-articles.js';
import { showArticle } from '../helpers/elements-page.js';

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

  it('ends with the address of the page where the article has none', async () => {
    expect(citation(await showArticle(articleJson()))).to.match(new RegExp(`, ${location.origin}[^#]*$`));
  });
});
