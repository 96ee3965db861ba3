import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mailtoHref } from '../../src/actions/share.js';
import { checkArticle } from '../../src/article/check.js';
import { ArticleError } from '../../src/article/errors.js';
import { mutate, mutations, repeatIn, wordedArticle } from '../helpers/mutations.js';
import { holds } from '../helpers/properties.js';
import { growthOf, workOf } from '../helpers/work.js';

/** Four times the input: four times the work, and some for what does not depend on it. */
const LINEAR = 4.5;
const picture = { image: { url: 'a.jpg' } };
const least = { articleVersion: 1, headline: 'Chợ phiên' };
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

describe('the work of mending', () => {
  const bodies: [title: string, body: (size: number) => unknown][] = [
    ['unknown blocks', (size) => times(size, { type: 'khung', lines: ['Rau', 5] })],
    [
      'words among the pictures of one gallery',
      (size) => [{ type: 'gallery', items: [...times(size, 'Rau'), picture] }],
    ],
    ['words among the pictures of many galleries', (size) => times(size, { type: 'gallery', items: [picture, 'Rau'] })],
    ['a gallery of words', (size) => [{ type: 'gallery', items: times(size, 'Rau') }]],
    ['cells that are words', (size) => [{ type: 'table', rows: times(size, ['Rau', null]) }]],
    ['items that are lists', (size) => [{ type: 'list', items: times(size, ['Rau', ['Cá']]) }]],
    ['embeds without anything', (size) => times(size, { type: 'embed' })],
    ['what is nothing', (size) => times(size, null)],
  ];
  for (const [title, body] of bodies) {
    it(`grows with the article: ${title}`, () => {
      const growth = growthOf(500, (size) => {
        checkArticle({ ...least, body: body(size) });
      });
      expect(growth).to.be.below(LINEAR);
    });
  }

  it('grows with the depth of an article only as far as it is read', () => {
    const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
    const work = (depth: number): number => workOf(() => checkArticle({ ...least, body: nested(depth) }));
    expect(work(4000)).to.be.below(work(100) * 1.1);
  });

  holds(
    'grows with the article, whatever is wrong in it and whichever list is long',
    [mutations, fc.nat(1000)],
    (changes, list) => {
      const broken = mutate(wordedArticle(), changes);
      const growth = growthOf(16, (size) => {
        try {
          checkArticle(repeatIn(broken, list, size));
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error;
        }
      });
      expect(growth).to.be.below(LINEAR);
    },
    { oneIn: 10 },
  );
});

describe('the work of making an address', () => {
  const words = (count: number): string => times(count, 'chợ').join(' ');
  const messages: [title: string, message: (size: number) => { title?: string; description?: string; url?: string }][] =
    [
      ['title', (size) => ({ title: words(size), description: words(500) })],
      ['lead', (size) => ({ description: words(size) })],
      ['link', (size) => ({ description: words(500), url: `https://portal.example/${'a'.repeat(size)}` })],
    ];
  for (const [title, message] of messages) {
    it(`is a few times the length of what is sent, with a long ${title}`, () => {
      const size = 100_000;
      const sent = { title: '', description: '', url: '', ...message(size) };
      const length = Object.values(sent).join('').length;
      expect(workOf(() => mailtoHref(sent))).to.be.below(length * 20);
    });
  }
});
