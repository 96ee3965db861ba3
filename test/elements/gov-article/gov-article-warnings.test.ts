import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ArticleWarning } from '../../../src/index.js';
import { articleJson, PICTURE } from '../../helpers/elements-articles.js';
import { find, renderedArticle, settled } from '../../helpers/elements-page.js';

describe('<gov-article> warnings', () => {
  async function heard(article: unknown): Promise<{ element: Element; events: string[]; warnings: ArticleWarning[] }> {
    const holder = await fixture(html`<div></div>`);
    const events: string[] = [];
    const warnings: ArticleWarning[] = [];
    for (const name of ['gov-article-load', 'gov-article-warning', 'gov-article-error'] as const) {
      holder.addEventListener(name, (event) => events.push(event.type));
    }
    const element = document.createElement('gov-article');
    element.addEventListener('gov-article-warning', ({ detail }) => warnings.push(...detail.warnings));
    element.article = article;
    holder.append(element);
    await settled(element);
    await aTimeout(0);
    return { element, events, warnings };
  }

  it('has none for an article that is right in every part', async () => {
    const { events } = await heard(articleJson());
    expect(events).to.deep.equal(['gov-article-load']);
  });

  it('shows a block of an unknown type as a paragraph of its words, and tells the developer', async () => {
    const body = [
      { type: 'paragraph', text: 'Đầu' },
      { type: 'poll', text: 'Bạn nghĩ gì?' },
    ];
    const { element, events, warnings } = await heard({ ...articleJson(), body });
    const words = [...find(renderedArticle(element), '[itemprop="articleBody"]').children];
    expect(words.map(({ localName, textContent }) => [localName, textContent])).to.deep.equal([
      ['p', 'Đầu'],
      ['p', 'Bạn nghĩ gì?'],
    ]);
    expect(events).to.deep.equal(['gov-article-warning', 'gov-article-load']);
    expect(warnings.map(({ code, path }) => [code, path])).to.deep.equal([['unknown-block', 'body[1].type']]);
    expect(warnings[0]?.remedy).to.equal('Use a block type of article format 1, or "html".');
  });

  it('shows a date that is none as it stands, without a machine’s form of it', async () => {
    const { element, warnings } = await heard(articleJson({ datePublished: 'tháng Giêng' }));
    expect(find(renderedArticle(element), '[data-part="dates"]').textContent.trim()).to.equal('tháng Giêng');
    expect(renderedArticle(element).querySelector('time')).to.not.exist;
    expect(warnings.map(({ code, path }) => [code, path])).to.deep.equal([['date', 'datePublished']]);
  });

  it('keeps a title that is too long whole', async () => {
    const headline = 'Dài '.repeat(100).trim();
    const { element, warnings } = await heard(articleJson({ headline }));
    expect(find(renderedArticle(element), '[itemprop="headline"]').textContent).to.equal(headline);
    expect(warnings.map(({ code, path }) => [code, path])).to.deep.equal([['limit', 'headline']]);
  });

  it('ignores unknown keys in silence', async () => {
    const { events } = await heard({ ...articleJson(), 'x-cms': { id: 5 } });
    expect(events).to.deep.equal(['gov-article-load']);
  });

  it('tells of pictures in old HTML, with their address', async () => {
    const { events, warnings } = await heard(
      articleJson({ body: undefined, bodyHtml: `<p>Lời</p><p><img src="${PICTURE}"></p>` }),
    );
    expect(events).to.deep.equal(['gov-article-warning', 'gov-article-load']);
    expect(warnings.map(({ code, path, received }) => [code, path, received])).to.deep.equal([
      ['missing-alt', 'bodyHtml', PICTURE],
      ['missing-size', 'bodyHtml', PICTURE],
    ]);
  });

  it('tells of pictures in a block of HTML, with the place of the block', async () => {
    const body = [
      { type: 'paragraph', text: 'Lời' },
      { type: 'html', html: `<p><img src="${PICTURE}" alt="IMG_1" width="60" height="40"></p>` },
    ];
    const { warnings } = await heard({ ...articleJson(), body });
    expect(warnings.map(({ code, path }) => [code, path])).to.deep.equal([['junk-alt', 'body[1].html']]);
  });

  it('tells once of what comes late in a long text, before it says that all of it is there', async () => {
    const bodyHtml = `${'<p>Lời văn dài của một bài rất dài.</p>'.repeat(4000)}<p><img src="${PICTURE}"></p>`;
    const holder = await fixture(html`<div></div>`);
    const heardNames: string[] = [];
    for (const name of ['gov-article-load', 'gov-article-warning', 'gov-article-complete'] as const) {
      holder.addEventListener(name, ({ type }) => heardNames.push(type));
    }
    const element = document.createElement('gov-article');
    element.article = articleJson({ body: undefined, bodyHtml });
    const isWhole = oneEvent(holder, 'gov-article-complete');
    holder.append(element);
    await isWhole;
    expect(heardNames).to.deep.equal(['gov-article-load', 'gov-article-warning', 'gov-article-complete']);
    element.headingLevel = 2;
    await settled(element);
    expect(heardNames.filter((name) => name === 'gov-article-warning')).to.have.lengthOf(1);
  });

  it('shows text in an old encoding with a notice, and names it and nothing else in the console', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void told.push(...words);
    try {
      await heard(articleJson({ datePublished: 'tháng Giêng' }));
      const headline = 'UBND tØnh tæ chøc héi nghÞ tæng kÕt n¨m 2004, triÓn khai nhiÖm vô n¨m 2005';
      const { element, warnings } = await heard({ articleVersion: 1, headline });
      const notice = find(renderedArticle(element), '[role="note"]');
      expect(notice.textContent).to.equal('Bài viết này còn ở bảng mã cũ (TCVN3), chữ hiển thị có thể không đúng.');
      expect(warnings.map(({ code }) => code)).to.deep.equal(['encoding']);
      expect(told).to.deep.equal([
        'gov-article: headline has TCVN3 instead of UTF-8. Convert the text to UTF-8 before it is published.',
      ]);
    } finally {
      console.warn = warn;
    }
  });
});
