import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mailtoHref } from '../../src/actions/share/share.js';
import { readBodyHtml } from '../../src/article/body-html.js';
import { checkArticle } from '../helpers/check.js';
import { ArticleError } from '../../src/article/errors.js';
import { withoutStyles } from '../../src/article/without-styles.js';
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

describe('the work of renaming styles', () => {
  const texts: [title: string, unit: string, end?: string][] = [
    ['tags in tags', '<a ', '"'],
    ['tags in tags with quotes', '<a <a <a "'],
    ['values that are not closed', '<a b="'],
    ['comments that are not closed', '<!--'],
    ['elements of raw text that are not closed', '<title>'],
    ['elements of raw text of every kind in one another', '<title><textarea><style><xmp><script>'],
    ['raw text that ends inside of a value', '<title><p a="</title>'],
    ['raw text that ends inside of values of both kinds', `<title><p a='</title><title><p b="</title>`],
    ['ends without a beginning', '</style></title>'],
    ['styles of one tag', 'style=a '],
    ['blanks in a tag', '<a b    '],
    ['signs of a value', '<a b =   '],
    ['angle brackets', '<'],
  ];
  for (const [title, unit, end = ''] of texts) {
    it(`grows with the text: ${title}`, () => {
      const growth = growthOf(500, (size) => withoutStyles(unit.repeat(size) + end));
      expect(growth).to.be.below(LINEAR);
    });

    it(`is a few times the length of the text: ${title}`, () => {
      const text = unit.repeat(2000) + end;
      expect(workOf(() => withoutStyles(text))).to.be.below(text.length * 7);
    });
  }
});

describe('the work of mending old HTML', () => {
  const rules = { baseUrl: 'https://portal.example/' };
  const bodies: [title: string, html: (size: number) => string][] = [
    ['pictures in one line', (size) => `<p>${'<img src=a>'.repeat(size)}</p>`],
    ['pictures in one link', (size) => `<p><a href="b">${'<img src=a>'.repeat(size)}</a></p>`],
    ['pictures without captions', (size) => '<p><img src=a></p>'.repeat(size)],
    [
      'pictures with captions',
      (size) => '<p align=center><img src=a></p><p align=center><em>Chợ</em></p>'.repeat(size),
    ],
    [
      'pictures of one gallery',
      (size) => `<div class="gallery">${'<dl><dt><img src=a></dt><dd>Chợ</dd></dl>'.repeat(size)}</div>`,
    ],
    [
      'pictures of one figure',
      (size) => `<figure>${'<img src=a alt="Chợ">'.repeat(size)}<figcaption>Chợ</figcaption></figure>`,
    ],
    ['pictures among words', (size) => `<p>${'Chợ <img src=a> '.repeat(size)}</p>`],
    ['tables of pictures', (size) => '<table><tr><td><img src=a></td></tr><tr><td>Chợ</td></tr></table>'.repeat(size)],
    [
      'rows of one table of pictures',
      (size) => `<table>${'<tr><td><img src=a></td></tr><tr><td>Chợ</td></tr>'.repeat(size)}</table>`,
    ],
    ['lines of one paragraph', (size) => `<p>${'Chợ<br><br>'.repeat(size)}</p>`],
    ['parts of one caption', (size) => `<p align=center><img src=a>${'<wbr>'.repeat(size)}Chợ</p>`],
  ];
  for (const [title, html] of bodies) {
    it(`grows with the article: ${title}`, () => {
      const growth = growthOf(250, (size) => {
        readBodyHtml(html(size), rules, () => undefined);
      });
      expect(growth).to.be.below(LINEAR);
    });
  }
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
      expect(workOf(() => mailtoHref(sent))).to.be.below(length * 25);
    });
  }
});
