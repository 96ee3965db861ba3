import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { ArticleWarning } from '../../src/index.js';
import { articleJson } from '../helpers/elements-articles.js';
import { find, renderedArticle, settled } from '../helpers/elements-page.js';

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
});
