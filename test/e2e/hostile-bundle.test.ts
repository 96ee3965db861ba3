import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readArticle } from '../../src/article/article.js';
import { vi } from '../../src/i18n/vi.js';
import { ArticleView } from '../../src/view/article-view.js';
import { hostileHtml } from '../fixtures/hostile-html.js';
import { tagSoup } from '../helpers/tag-soup.js';

/** The script tag holds DOMPurify without what our configuration never reaches; this is the proof that it is not missed. */
describe('hostile HTML in the built script tag', () => {
  before(async () => {
    const built = '/dist/gov-article.js';
    await import(built);
  });

  it('becomes exactly what the modules, which hold all of DOMPurify, make of it', async () => {
    expect(hostileHtml.length).to.be.greaterThan(100);
    for (const { title, html } of hostileHtml) await expectTheSame(html, title);
  });

  it('and of tag soup that nobody thought of', async () => {
    for (const html of fc.sample(tagSoup, 300)) await expectTheSame(html, html);
  });
});

async function expectTheSame(html: string, title: string): Promise<void> {
  const json = { articleVersion: 1, headline: 'Bài', bodyHtml: html };
  expect(await fromScriptTag(json), title).to.equal(fromModules(json));
}

function fromModules(json: object): string {
  const { article } = readArticle(json, document.baseURI);
  return new ArticleView(article, { strings: vi, language: '', headingLevel: 1 }).element.outerHTML;
}

async function fromScriptTag(json: object): Promise<string> {
  const element = document.createElement('gov-article');
  element.article = json;
  const loaded = new Promise((resolve) => {
    element.addEventListener('gov-article-load', resolve);
  });
  document.body.append(element);
  await loaded;
  const made = element.querySelector('article')?.outerHTML ?? '';
  element.remove();
  return made;
}
