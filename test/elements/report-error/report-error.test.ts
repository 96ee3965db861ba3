import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { audit } from '../../helpers/audit.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { controlsIn, focused, nameOf, part, settled, showArticle, tool } from '../../helpers/elements-page.js';
import { openPage } from '../../helpers/fresh-page.js';

const to = 'banbientap@tinh.example';
const url = 'https://portal.example/tin/1';

const linkIn = (host: Element): HTMLAnchorElement => controlsIn(host)[0] as HTMLAnchorElement;
const reportIn = (element: Element) => element.shadowRoot!.querySelector('report-error');

describe('<report-error>', () => {
  it('is a link below the article, with its title and address filled in', async () => {
    const element = await showArticle(articleJson({ url }), { reportTo: to });
    const link = linkIn(reportIn(element)!);
    expect(nameOf(link)).to.equal('Báo lỗi nội dung');
    expect(decodeURIComponent(link.href)).to.equal(
      `mailto:${to}?subject=Báo lỗi bài viết: Khánh thành cầu Đông Hà&body=${url}`,
    );
    const article = element.querySelector('article')!.getBoundingClientRect();
    expect(link.getBoundingClientRect().top).to.be.at.least(article.bottom);
  });

  it('follows when another article takes the place', async () => {
    const element = await showArticle(articleJson({ url }), { reportTo: to });
    element.article = articleJson({ headline: 'Họp thôn', url: 'https://portal.example/tin/2' });
    await element.updateComplete;
    await settled(element);
    await reportIn(element)!.updateComplete;
    expect(decodeURIComponent(linkIn(reportIn(element)!).href)).to.contain(
      'Họp thôn&body=https://portal.example/tin/2',
    );
  });

  it('is not there where the webmaster gives no address, or one that leads nowhere', async () => {
    expect(reportIn(await showArticle(articleJson()))).to.be.null;
    const element = await showArticle(articleJson(), { reportTo: 'javascript:alert(1)' });
    expect(controlsIn(reportIn(element)!)).to.deep.equal([]);
  });

  it('is not there while there is no article', async () => {
    const element = await showArticle({}, { reportTo: to });
    expect(element.status).to.equal('error');
    expect(reportIn(element)).to.be.null;
  });

  it('opens a form in a new tab and says so', async () => {
    const element = await showArticle(articleJson({ url }), { reportTo: '/gop-y' });
    const link = linkIn(reportIn(element)!);
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    expect(nameOf(link)).to.equal('Báo lỗi nội dung (mở trong thẻ mới)');
    expect(new URL(link.href).searchParams.get('url')).to.equal(url);
  });

  it('reports the element that `for` names', async () => {
    const page = await fixture(html`
      <div>
        <article><h1>Tin khác</h1></article>
        <report-error for="text" to=${to}></report-error>
        <div id="text"><h2>Họp thôn</h2></div>
      </div>
    `);
    expect(decodeURIComponent(linkIn(page.querySelector('report-error')!).href)).to.contain('Họp thôn');
  });

  it('is reached by Tab after the article, and shows where the focus is', async () => {
    const element = await showArticle(articleJson(), { reportTo: to, tools: 'print' });
    part(tool(element, 'print-button'), 'button').focus();
    await sendKeys({ press: 'Tab' });
    const link = linkIn(reportIn(element)!);
    expect(focused()).to.equal(link);
    const { outlineStyle, outlineWidth } = getComputedStyle(link);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });

  it('fits a page 320 px wide', async () => {
    const page = await openPage(`<main><h1>Tin</h1><report-error to="/gop-y"></report-error></main>`, 320);
    await page.load('define/report-error.ts');
    const link = linkIn(page.document.querySelector('report-error')!);
    const { left, right } = link.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    expect(link.scrollWidth).to.be.at.most(link.clientWidth);
  });

  it('keeps an edge in forced colours, and takes the reader’s colours', async () => {
    const link = linkIn(reportIn(await showArticle(articleJson({ url }), { reportTo: to }))!);
    expect(getComputedStyle(link).borderTopStyle).to.equal('solid');
    for (const each of [link, ...link.querySelectorAll('*')]) {
      expect(getComputedStyle(each).getPropertyValue('forced-color-adjust') || 'auto').to.not.equal('none');
    }
  });

  it('speaks English where the page does', async () => {
    const page = await fixture(html`<div lang="en"><report-error to=${to}></report-error></div>`);
    expect(nameOf(linkIn(page.querySelector('report-error')!))).to.equal('Report an error');
  });

  it('has a target at least 44 px high, and no defect that axe knows', async () => {
    const element = await showArticle(articleJson({ url }), { reportTo: to });
    expect(linkIn(reportIn(element)!).getBoundingClientRect().height).to.be.at.least(44);
    expect(await audit(element)).to.deep.equal([]);
  });

  it('throws for nothing that a page sets', async () => {
    const page = await fixture(html`<div><report-error></report-error></div>`);
    const report = page.querySelector('report-error')!;
    for (const value of [null, 7, {}, Symbol('x')]) {
      report.to = value as unknown as string;
      await report.updateComplete;
      expect(controlsIn(report)).to.deep.equal([]);
    }
  });
});
