import { expect } from '@open-wc/testing';
import { sanitizeHtml } from '../../src/index.js';
import { Outline } from '../../src/view/outline.js';

const pieceOf = (levels: string): DocumentFragment =>
  sanitizeHtml(levels.replace(/\d/g, '<h$&>Mục</h$&>'), { baseUrl: 'https://portal.example/' });
const levelsOf = (piece: DocumentFragment): string =>
  [...piece.children].map(({ localName }) => localName.slice(1)).join('');

describe('Outline', () => {
  for (const [written, repaired] of [
    ['234', '234'],
    ['3', '2'],
    ['1', '2'],
    ['444', '222'],
    ['25', '23'],
    ['3342', '2232'],
    ['2443', '2333'],
    ['123123', '234234'],
    ['123456', '234566'],
  ] as const) {
    it(`makes levels ${repaired.split('').join(' ')} of ${written.split('').join(' ')}`, () => {
      const piece = pieceOf(written);
      new Outline().repair(piece);
      expect(levelsOf(piece)).to.equal(repaired);
    });
  }

  it('goes on in the next piece of the same body', () => {
    const outline = new Outline();
    const [first, second] = ['24', '4'].map(pieceOf) as [DocumentFragment, DocumentFragment];
    outline.repair(first);
    outline.repair(second);
    expect(levelsOf(first) + levelsOf(second)).to.equal('233');
  });
});
