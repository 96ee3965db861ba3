import { expect } from '@open-wc/testing';
import { readArticle } from '../../src/article/article.js';
import { growthOf } from '../helpers/work.js';

/** Four times the input: four times the work, and some for what does not depend on it. */
const LINEAR = 4.5;
const times = <Item>(count: number, item: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i));
const images = (size: number): string => times(size, (i) => `<img src="/${String(i)}.jpg">`).join('');

describe('the work of reading a format', () => {
  const documents: [title: string, document: (size: number) => object, item?: string][] = [
    [
      'references of JSON-LD to what has references itself',
      (size) => ({
        '@graph': [
          { '@type': 'Article', headline: 'Chợ', author: times(size, () => ({ '@id': '#a' })) },
          { '@id': '#a', name: 'Lê Sơn', knows: times(size, () => ({ '@id': '#b' })) },
          { '@id': '#b', knows: times(size, () => ({ '@id': '#a' })) },
        ],
      }),
    ],
    [
      'references of Drupal to media with many files',
      (size) => ({
        data: {
          type: 'node--article',
          attributes: { title: 'Chợ' },
          relationships: { anh: { data: times(size, () => ({ type: 'media--image', id: '1' })) } },
        },
        included: [
          {
            type: 'media--image',
            id: '1',
            relationships: times(size, () => ({ data: { type: 'file--file', id: '2' } })),
          },
          ...times(size, (i) => ({ type: 'file--file', id: String(i + 2), attributes: { uri: { url: '/a.jpg' } } })),
        ],
      }),
    ],
    [
      'pictures of ninjs beside HTML with pictures',
      (size) => ({
        uri: 'urn:1',
        headline: 'Chợ',
        body_html: images(size),
        associations: times(size, (i) => ({ type: 'picture', renditions: [{ href: `/b${String(i)}.jpg` }] })),
      }),
    ],
    [
      'fields of Liferay',
      (size) => ({
        title: 'Chợ',
        contentFields: times(size, () => ({
          contentFieldValue: { data: '<p>Rau</p>', image: { contentUrl: '/a.jpg' } },
        })),
      }),
    ],
    [
      'items of a list',
      (size) => times(size, (i) => ({ id: `b${String(i)}`, title: 'Chợ', content_text: 'Rau' })),
      'b0',
    ],
  ];
  for (const [title, document, item] of documents) {
    it(`grows with the document: ${title}`, () => {
      const growth = growthOf(100, (size) => {
        readArticle(document(size), 'https://portal.example/', { item });
      });
      expect(growth).to.be.below(LINEAR);
    });
  }

  it('is over soon where tags and entities never end', () => {
    const start = performance.now();
    for (const part of ['<img ', '<img src=', '<img data-', ' src="', '<p', '&', '&#', '<!--', '…', '[…', '</']) {
      const text = part.repeat(100_000);
      const post = { title: { rendered: text }, excerpt: { rendered: text }, content: { rendered: `<p>${text}` } };
      readArticle({ ...post, _embedded: { 'wp:featuredmedia': [{ source_url: text }] } }, 'https://portal.example/');
    }
    expect(performance.now() - start).to.be.below(5000);
  });
});
