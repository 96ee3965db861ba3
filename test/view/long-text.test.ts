import { expect } from '@open-wc/testing';
import { markLongText } from '../../src/view/long-text.js';

const LONG = 'x'.repeat(10_000);
const HALF = 'x '.repeat(2500);

/** Tags of the marked elements, in order. */
function marked(html: string): string[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  markLongText(root);
  return [...root.querySelectorAll('[data-long]')].map(({ localName }) => localName);
}

describe('markLongText', () => {
  const cases: [title: string, html: string, expected: string[]][] = [
    ['a block of long text', `<p>${LONG}</p><p>A</p>`, ['p']],
    ['no blocks that are long only together', `<p>${HALF}</p><ul><li>${HALF}</li></ul>`, []],
    ['a block that is long by its parts', `<p><b>${HALF}</b><i>${HALF}</i></p>`, ['p']],
    ['inline elements, whatever the page makes of them', `<p>A <span>${LONG}</span></p>`, ['p', 'span']],
    ['a block in an inline element', `<b><p>${LONG}</p></b>`, ['p']],
    ['a block with text beside another one', `<div>${HALF}<p>A</p>${HALF}</div>`, ['div']],
    ['a cell', `<table><tr><td>${LONG}</td><td>A</td></tr></table>`, ['td']],
  ];
  for (const [title, html, expected] of cases) {
    it(`marks ${title}`, () => {
      expect(marked(html)).to.deep.equal(expected);
    });
  }

  it('tells of text that has no element of its own', () => {
    const fragment = document.createDocumentFragment();
    fragment.append(HALF, document.createElement('br'), HALF);
    expect(markLongText(fragment)).to.be.true;
    fragment.append(document.createElement('p'));
    fragment.firstChild!.remove();
    expect(markLongText(fragment)).to.be.false;
  });
});
