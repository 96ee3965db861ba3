import { expect } from '@open-wc/testing';
import { h, heading } from '../../src/view/h.js';

describe('h', () => {
  it('makes an element with attributes and children', () => {
    expect(h('p', { lang: 'vi', tabindex: 0 }, 'a', h('b', {}, 'c')).outerHTML).to.equal(
      '<p lang="vi" tabindex="0">a<b>c</b></p>',
    );
  });

  it('writes text as text', () => {
    expect(h('p', {}, '<b>&amp;').textContent).to.equal('<b>&amp;');
  });

  it('leaves out what is absent', () => {
    expect(h('p', { lang: undefined, hidden: false, 'data-a': true }, undefined, false, '').outerHTML).to.equal(
      '<p data-a=""></p>',
    );
  });
});

describe('heading', () => {
  for (const [level, tag] of [
    [1, 'h1'],
    [4, 'h4'],
    [6, 'h6'],
    [9, 'h6'],
    [0, 'h1'],
  ] as const) {
    it(`makes a ${tag} of level ${String(level)}`, () => {
      expect(heading(level, {}).localName).to.equal(tag);
    });
  }
});
