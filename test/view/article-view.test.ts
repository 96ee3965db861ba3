import { expect } from '@open-wc/testing';
import { stringsFor } from '../../src/index.js';
import { ArticleView, type ArticleViewOptions } from '../../src/view/article-view.js';
import { articleJson } from '../helpers/elements-articles.js';
import { modelOf } from '../helpers/elements-view.js';

const inVietnamese: ArticleViewOptions = { strings: stringsFor('vi'), language: 'vi', headingLevel: 1 };
const viewOf = (json: object = {}): ArticleView =>
  new ArticleView(modelOf({ ...articleJson(), ...json }), inVietnamese);

describe('ArticleView', () => {
  it('makes an article for the slot of its name, in its own language', () => {
    const { element } = viewOf({ inLanguage: 'en' });
    expect([element.localName, element.slot, element.lang]).to.deep.equal(['article', 'article', 'en']);
    expect(viewOf().element.lang).to.equal('vi');
  });

  it('holds head, body and foot from the start, and no comment between them', () => {
    const { element } = viewOf();
    const comments = document.createNodeIterator(element, NodeFilter.SHOW_COMMENT);
    expect(comments.nextNode()).to.equal(null);
    expect([...element.children].map((child) => child.getAttribute('itemprop'))).to.deep.equal([
      'inLanguage',
      'headline',
      null,
      'description',
      'articleBody',
      null,
    ]);
  });

  it('stays the same where nothing it depends on changes', () => {
    const view = viewOf();
    const { element } = view;
    view.update({ ...inVietnamese });
    expect(view.element).to.equal(element);
  });

  for (const [what, change] of Object.entries({
    'the language': { strings: stringsFor('en'), language: 'en' },
    'the level of its title': { headingLevel: 2 },
  })) {
    it(`takes the place of the old article when ${what} changes`, () => {
      const view = viewOf();
      const holder = document.createElement('div');
      holder.append('trước', view.element, 'sau');
      view.update({ ...inVietnamese, ...change });
      expect(holder.childNodes).to.have.length(3);
      expect(holder.childNodes[1]).to.equal(view.element);
    });
  }

  it('leaves the page when it is removed', () => {
    const view = viewOf();
    const holder = document.createElement('div');
    holder.append(view.element);
    view.remove();
    expect(holder.childElementCount).to.equal(0);
  });
});
