import { expect } from '@open-wc/testing';
import { sentencesOf } from '../../../src/actions/speech/sentences.js';
import { stub } from '../../helpers/stubs.js';

const textsOf = (text: string, rate = 1): string[] => sentencesOf(text, 'vi', rate).map((sentence) => sentence.text);
const words = (count: number): string => Array.from({ length: count }, (_, i) => `chữ${'abc'[i % 3]!}`).join(' ');

describe('sentencesOf', () => {
  for (const has of [true, false]) {
    describe(has ? 'with Intl.Segmenter' : 'without Intl.Segmenter', () => {
      beforeEach(() => {
        if (has) return;
        const { Segmenter, ...others } = Object.fromEntries(
          Object.getOwnPropertyNames(Intl).map((name) => [name, Intl[name as keyof typeof Intl]]),
        ) as Record<string, unknown>;
        expect(Segmenter).to.not.equal(others);
        stub(globalThis, 'Intl', others);
      });

      it('parts at the ends of sentences and of lines', () => {
        expect(textsOf('Câu một. Câu hai! “Câu ba?” Câu bốn\nDòng mới')).to.deep.equal([
          'Câu một.',
          'Câu hai!',
          '“Câu ba?”',
          'Câu bốn',
          'Dòng mới',
        ]);
      });

      it('does not part numbers', () => {
        expect(textsOf('Dài 1.500 mét và 2.5 ha.')).to.deep.equal(['Dài 1.500 mét và 2.5 ha.']);
      });
    });
  }

  it('parts long sentences at commas', () => {
    const [a, b, c] = [words(12), words(12), words(12)];
    expect(textsOf(`${a}, ${b}, ${c}.`)).to.deep.equal([`${a}, ${b},`, `${c}.`]);
  });

  it('parts what is still too long at blanks, and never inside a word', () => {
    const text = words(200);
    const parts = textsOf(text);
    expect(parts.join(' ')).to.equal(text);
    expect(Math.max(...parts.map(({ length }) => length))).to.be.below(145);
    expect(textsOf('a'.repeat(500))).to.have.length(1);
  });

  it('gives no more than a slow voice says in 12 seconds', () => {
    // 12 letters a second, as few as slow voices say.
    for (const rate of [0.75, 1, 2]) {
      for (const part of textsOf(words(400), rate)) expect(part.length / 12 / rate).to.be.below(12.1);
    }
  });

  it('takes figures for the words that they are', () => {
    const parts = textsOf(Array(60).fill('2018').join(' '));
    expect(Math.max(...parts.map(({ length }) => length))).to.be.below(40);
  });

  it('leaves marks without a word out, and tells where each sentence began', () => {
    expect(
      sentencesOf('Một. — … Hai.', 'vi', 1)
        .map(({ text, start }) => [text.replace(/^\W+/, ''), start])
        .at(-1)![0],
    ).to.contain('Hai');
    expect(sentencesOf('Một.\n***\nHai.', 'vi', 1)).to.deep.equal([
      { text: 'Một.', start: 0 },
      { text: 'Hai.', start: 9 },
    ]);
  });

  it('takes a language that is none', () => {
    expect(sentencesOf('Một. Hai.', 'no language', 1)).to.have.length(2);
  });
});
