import { expect } from '@open-wc/testing';
import { largestSource, type PictureSource } from '../../../src/actions/figures/picture-source.js';

const here = (path: string): string => new URL(path, document.baseURI).href;

/** Nothing is loaded: the picture is of a document that is not shown. */
function sourceOf(attributes: Record<string, string>): PictureSource {
  const page = document.implementation.createHTMLDocument('');
  const base = page.createElement('base');
  base.href = document.baseURI;
  page.head.append(base);
  const img = page.createElement('img');
  for (const [name, value] of Object.entries(attributes)) img.setAttribute(name, value);
  page.body.append(img);
  return largestSource(img);
}

describe('largestSource', () => {
  for (const { title, srcset, expected } of [
    { title: 'the widest', srcset: 'a.jpg 480w, b.jpg 1440w, c.jpg 960w', expected: ['b.jpg', 1440] },
    { title: 'the densest', srcset: 'a.jpg, b.jpg 2x, c.jpg 1.5x', expected: ['b.jpg', 0] },
    { title: 'one without blanks behind commas', srcset: 'a.jpg 480w,b.jpg 960w', expected: ['b.jpg', 960] },
    { title: 'an address that holds commas', srcset: 'a.jpg?1,2,3 480w, b.jpg?4,5 960w', expected: ['b.jpg?4,5', 960] },
    { title: 'one among line breaks', srcset: '\n a.jpg 480w,\n\t b.jpg 960w\n', expected: ['b.jpg', 960] },
    { title: 'a lone one', srcset: 'a.jpg', expected: ['a.jpg', 0] },
    { title: 'the first of those with nonsense behind them', srcset: 'a.jpg xw, b.jpg', expected: ['a.jpg', 1] },
  ] as const) {
    it(`takes ${title}`, () => {
      expect(sourceOf({ src: 's.jpg', srcset })).to.deep.equal({ url: here(expected[0]), width: expected[1] });
    });
  }

  it('takes the address of the picture where there is no set', () => {
    expect(sourceOf({ src: 's.jpg' })).to.deep.equal({ url: here('s.jpg'), width: 0 });
    expect(sourceOf({ src: 's.jpg', srcset: ' ' })).to.deep.equal({ url: here('s.jpg'), width: 0 });
  });

  it('has none for a picture without an address, or with one that is none', () => {
    expect(sourceOf({}).url).to.equal('');
    expect(sourceOf({ src: ' ' }).url).to.equal('');
    expect(sourceOf({ src: 'http://[' }).url).to.equal('');
  });
});
