import { expect } from '@open-wc/testing';
import { checkArticle } from '../helpers/check.js';
import { ArticleError, type ArticleWarning } from '../../src/article/errors.js';
import type { ArticleJson } from '../../src/article/schema.js';
import { warning } from '../../src/article/warnings.js';
import { everyBlock, everyKey } from '../fixtures/every-block.js';
import { portalArticle, portalArticleHtml } from '../fixtures/portal-article.js';
import { deepFreeze } from '../helpers/freeze.js';

const least = { articleVersion: 1, headline: 'Trạm y tế xã mở cửa thứ bảy' };

describe('checkArticle', () => {
  describe('accepts', () => {
    const articles: [title: string, json: object][] = [
      ['the least article', least],
      ['an article with every key', everyKey],
      ['an article of a portal', portalArticle],
      ['an article of a portal in HTML', portalArticleHtml],
      ['a number as the identifier', { ...least, identifier: 1234 }],
      ['one author as words', { ...least, author: 'Vũ Hoài' }],
      ['one author as an object', { ...least, author: { name: 'Vũ Hoài' } }],
      ['one section', { ...least, articleSection: 'Y tế' }],
    ];
    for (const [title, json] of articles) {
      it(title, () => {
        expect(checkArticle(deepFreeze(json))).to.deep.equal({ article: json, warnings: [] });
      });
    }

    for (const [type, blocks] of Object.entries(everyBlock)) {
      it(`every form of the block "${type}"`, () => {
        const json = { ...least, body: blocks };

        expect(checkArticle(deepFreeze(json))).to.deep.equal({ article: json, warnings: [] });
      });
    }

    it('the article of the demo', async () => {
      const response = await fetch('/demo/articles/portal-article.json');
      const json = (await response.json()) as ArticleJson;

      const { article, warnings } = checkArticle(json);

      expect(warnings).to.be.empty;
      expect(article).to.deep.equal(json);
      expect(article.body).to.have.lengthOf(json.body!.length);
    });
  });

  describe('warns of what is over a limit, and keeps it whole', () => {
    const long = (length: number): string => 'ữ'.repeat(length);
    const many = <Item>(length: number, item: Item): Item[] => Array.from({ length }, () => item);
    const figure = { image: { url: 'a.jpg' } };
    const body = (block: object): object => ({ body: [block] });

    /** What the article has at most, one more of it, and the path that is told. */
    const limits: [title: string, within: object, over: object, path: string, expected: string][] = [
      ['headline', { headline: long(300) }, { headline: long(301) }, 'headline', '<=300'],
      [
        'alternative headline',
        { alternativeHeadline: long(300) },
        { alternativeHeadline: long(301) },
        'alternativeHeadline',
        '<=300',
      ],
      ['description', { description: long(2000) }, { description: long(2001) }, 'description', '<=2000'],
      ['identifier', { identifier: long(200) }, { identifier: long(201) }, 'identifier', '<=200'],
      ['url', { url: `https://${long(2040)}` }, { url: `https://${long(2041)}` }, 'url', '<=2048'],
      ['copyright notice', { copyrightNotice: long(500) }, { copyrightNotice: long(501) }, 'copyrightNotice', '<=500'],
      ['author', { author: long(200) }, { author: long(201) }, 'author', '<=200'],
      [
        'author’s name',
        { author: [{ name: long(200) }] },
        { author: [{ name: long(201) }] },
        'author[0].name',
        '<=200',
      ],
      [
        'publisher’s name',
        { publisher: { name: long(200) } },
        { publisher: { name: long(201) } },
        'publisher.name',
        '<=200',
      ],
      ['number of authors', { author: many(20, 'A') }, { author: many(21, 'A') }, 'author', '<=20'],
      ['number of keywords', { keywords: many(50, 'từ') }, { keywords: many(51, 'từ') }, 'keywords', '<=50'],
      ['keyword', { keywords: ['a', long(100)] }, { keywords: ['a', long(101)] }, 'keywords[1]', '<=100'],
      [
        'number of attachments',
        { attachments: many(100, { url: 'a.pdf', name: 'A' }) },
        { attachments: many(101, { url: 'a.pdf', name: 'A' }) },
        'attachments',
        '<=100',
      ],
      [
        'number of blocks',
        { body: many(2000, { type: 'divider' }) },
        { body: many(2001, { type: 'divider' }) },
        'body',
        '<=2000',
      ],
      ['HTML', { bodyHtml: long(2 ** 21) }, { bodyHtml: long(2 ** 21 + 1) }, 'bodyHtml', '<=2097152'],
      [
        'pictures of a gallery, at most',
        body({ type: 'gallery', items: many(60, figure) }),
        body({ type: 'gallery', items: many(61, figure) }),
        'body[0].items',
        '<=60',
      ],
      [
        'pictures of a gallery, at least',
        body({ type: 'gallery', items: many(2, figure) }),
        body({ type: 'gallery', items: many(1, figure) }),
        'body[0].items',
        '>=2',
      ],
      [
        'items of a list',
        body({ type: 'list', items: many(500, { text: 'a' }) }),
        body({ type: 'list', items: many(501, { text: 'a' }) }),
        'body[0].items',
        '<=500',
      ],
      [
        'items of a list in a list',
        body({ type: 'list', items: [{ items: many(500, { text: 'a' }) }] }),
        body({ type: 'list', items: [{ items: many(501, { text: 'a' }) }] }),
        'body[0].items[0].items',
        '<=500',
      ],
      [
        'rows of a table',
        body({ type: 'table', rows: many(1000, []) }),
        body({ type: 'table', rows: many(1001, []) }),
        'body[0].rows',
        '<=1000',
      ],
      [
        'columns of a table',
        body({ type: 'table', rows: [[], many(50, { text: '1' })] }),
        body({ type: 'table', rows: [[], many(51, { text: '1' })] }),
        'body[0].rows[1]',
        '<=50',
      ],
      [
        'alternative text',
        body({ type: 'figure', image: { url: 'a.jpg', alt: long(1000) } }),
        body({ type: 'figure', image: { url: 'a.jpg', alt: long(1001) } }),
        'body[0].image.alt',
        '<=1000',
      ],
      [
        'number of renditions',
        { image: { url: 'a.jpg', renditions: many(12, { url: 'b.jpg', width: 480 }) } },
        { image: { url: 'a.jpg', renditions: many(13, { url: 'b.jpg', width: 480 }) } },
        'image.renditions',
        '<=12',
      ],
    ];
    for (const [title, within, over, path, expected] of limits) {
      it(title, () => {
        const json = deepFreeze({ ...least, ...over });

        const { article, warnings } = checkArticle(json);

        expect(checkArticle({ ...least, ...within }).warnings).to.be.empty;
        expect(warnings.map(({ code, path, expected }) => ({ code, path, expected }))).to.deep.equal([
          { code: 'limit', path, expected },
        ]);
        expect(article).to.deep.equal(json);
      });
    }
  });

  describe('refuses, naming the first bad path and what was expected,', () => {
    const refused: [title: string, json: unknown, path: string, expected: string][] = [
      ['nothing', undefined, '', 'Object'],
      ['null', null, '', 'Object'],
      ['words', 'Trạm y tế', '', 'Object'],
      ['a number', 5, '', 'Object'],
      ['a list of articles', [least], 'articleVersion', 'a value'],
      ['an empty object', {}, 'articleVersion', 'a value'],
      ['an article without a version', { headline: 'A' }, 'articleVersion', 'a value'],
      ['the version to come', { ...least, articleVersion: 2 }, 'articleVersion', '1'],
      ['the version to come, in words', { ...least, articleVersion: '2' }, 'articleVersion', '1'],
      ['a version that is another word', { ...least, articleVersion: 'one' }, 'articleVersion', '1'],
      ['an article without a headline', { articleVersion: 1, body: [] }, 'headline', 'a value'],
      ['null as the headline', { articleVersion: 1, headline: null }, 'headline', 'string'],
      ['true as the headline', { articleVersion: 1, headline: true }, 'headline', 'string'],
    ];
    for (const [title, json, path, expected] of refused) {
      it(title, () => {
        const error = refusalOf(json);

        expect(error).to.include({ name: 'ArticleError', code: 'invalid', path, expected });
        expect(error.message).to.include(`${path || 'the document'}: expected ${expected}, found `);
      });
    }

    it('an article without a headline, also where other parts could be mended', () => {
      const error = refusalOf({ articleVersion: 1, keywords: 'y tế', body: [null] });

      expect(error.path).to.equal('headline');
    });
  });

  it('takes a version written as text, as databases give it, and warns', () => {
    const { article, warnings } = checkArticle({ ...least, articleVersion: '1' });

    expect(article).to.deep.equal(least);
    expect(warnings).to.deep.equal([warning('shape', 'articleVersion', '1', '"1"')]);
  });

  describe('of what nobody can foresee', () => {
    it('ignores keys that it does not know', () => {
      const json = { ...least, rating: 5, body: [{ type: 'divider', style: 'dotted' }] };

      const { article, warnings } = checkArticle(json);

      expect(article).to.deep.equal({ ...least, body: [{ type: 'divider' }] });
      expect(warnings).to.be.empty;
    });

    it('ends with an object that holds itself', () => {
      const json: Record<string, unknown> = { ...least, body: [{ type: 'paragraph', text: 5 }] };
      json['self'] = json;

      expect(checkArticle(json).article.body).to.deep.equal([{ type: 'paragraph', text: '5' }]);
    });

    it('ends with blocks that know the article they are in, and each other', () => {
      const json: Record<string, unknown> = { ...least };
      const blocks: Record<string, unknown>[] = Array.from({ length: 20 }, (_, i) => ({ type: 'paragraph', text: i }));
      blocks.forEach((block, i) =>
        Object.assign(block, { article: json, before: blocks[i - 1], after: blocks[i + 1] }),
      );
      json['body'] = blocks;

      const { article } = checkArticle(json);

      expect(article.body).to.have.lengthOf(20);
      expect(article.body![19]).to.deep.equal({ type: 'paragraph', text: '19' });
    });

    it('ends with a body that holds itself', () => {
      const body: unknown[] = [{ type: 'paragraph', text: 'Lời' }];
      body.push(body, { type: 'khung', items: body });

      const { article } = checkArticle({ ...least, body });

      expect(article.body![0]).to.deep.equal({ type: 'paragraph', text: 'Lời' });
    });

    it('warns of nesting that is too deep, and ends', () => {
      let deep: unknown = 'đáy';
      for (let level = 0; level < 5000; level++) deep = { inside: deep };

      const { article, warnings } = checkArticle({ ...least, deep, keywords: [5] });

      expect(article).to.deep.equal({ ...least, keywords: ['5'] });
      expect(warnings[0]).to.deep.equal(warning('limit', '', 'nesting up to 64', 'deeper'));
    });

    it('takes nesting of 64 for ordinary', () => {
      let deep: unknown = 'đáy';
      for (let level = 0; level < 63; level++) deep = [deep];

      expect(checkArticle({ ...least, deep }).warnings).to.be.empty;
    });

    it('keeps the keys of prototypes out of every object', () => {
      const json = JSON.parse(
        `{ "articleVersion": 1, "headline": "A", "keywords": "B",
           "__proto__": { "polluted": 1, "description": "xấu" }, "constructor": { "prototype": { "polluted": 1 } },
           "author": { "name": 7, "__proto__": { "url": "javascript:1" } },
           "body": [ { "type": "khung", "__proto__": { "polluted": 1, "text": "C" }, "constructor": "D" },
                     { "__proto__": { "type": "paragraph", "text": "E" } } ] }`,
      ) as object;

      const { article } = checkArticle(json);

      expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
      expect(article.description).to.be.undefined;
      expect(article.author).to.deep.equal({ name: '7' });
      for (const part of [article, article.author, ...article.body!]) {
        expect(Object.getPrototypeOf(part)).to.equal(Object.prototype);
      }
    });

    it('tells of the first hundred of 50,000 bad blocks, and keeps the words of all', () => {
      const body = Array.from({ length: 50_000 }, (_, i) => ({ type: 'khung', words: [`Lời ${i}`], width: '5' }));

      const { article, warnings } = checkArticle({ ...least, body });

      expect(warnings).to.have.lengthOf(100);
      expect(article.body).to.have.lengthOf(50_000);
      expect(article.body![49_999]).to.deep.equal({ type: 'paragraph', text: 'Lời 49999' });
    });
  });

  describe('tells where each part was wrong', () => {
    const told: [title: string, json: object, warnings: Partial<ArticleWarning>[]][] = [
      [
        'with the path in the document as it came, also behind parts that were left out',
        { body: [null, 5, { type: 'khung', text: 'A' }, null, { type: 'heading', level: 9, text: 'B' }] },
        [
          { code: 'shape', path: 'body[1]', received: '5' },
          { code: 'unknown-block', path: 'body[2].type', received: '"khung"' },
          { code: 'shape', path: 'body[4].level', expected: '(2 | 3 | 4 | 5 | 6)', received: '9' },
        ],
      ],
      [
        'with the innermost path, where several forms would do',
        { author: [{ name: 'A' }, { name: 5 }], publisher: { name: 'B', '@type': 'GovernmentOrganization' } },
        [
          { code: 'shape', path: 'author[1].name', expected: 'string', received: '5' },
          { code: 'shape', path: 'publisher.@type', received: '"GovernmentOrganization"' },
        ],
      ],
      ['not of null, which is how a CMS says nothing', { author: null, keywords: null, body: [null], url: null }, []],
    ];
    for (const [title, json, expected] of told) {
      it(title, () => {
        const { warnings } = checkArticle(deepFreeze({ ...least, ...json }));

        expect(warnings).to.have.lengthOf(expected.length);
        expected.forEach((part, i) => expect(warnings[i]).to.include(part));
      });
    }
  });
});

function refusalOf(json: unknown): ArticleError {
  try {
    checkArticle(deepFreeze(json));
  } catch (error) {
    expect(error).to.be.instanceOf(ArticleError);
    return error as ArticleError;
  }
  return expect.fail('the article was accepted');
}
