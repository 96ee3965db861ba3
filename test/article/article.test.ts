import { expect } from '@open-wc/testing';
import { readArticle, type Article } from '../../src/article/article.js';
import { ArticleError } from '../../src/article/errors.js';
import { warning } from '../../src/article/warnings.js';
import { everyKey } from '../fixtures/every-block.js';
import { portalArticle, portalArticleHtml } from '../fixtures/portal-article.js';
import { deepFreeze } from '../helpers/freeze.js';

const page = 'https://portal.example/tin-tuc/trang.html';
const least = { articleVersion: 1, headline: 'Hội xuân' };

describe('readArticle', () => {
  it('reads the least article', () => {
    const { article, warnings } = readArticle(least, page);

    expect(warnings).to.be.empty;
    expect(article).to.deep.include({
      headline: 'Hội xuân',
      inLanguage: 'vi',
      baseUrl: page,
      authors: [],
      sections: [],
      keywords: [],
      body: [],
      attachments: [],
      actions: {},
    });
    expect(article).not.to.have.any.keys('url', 'identifier', 'description', 'datePublished', 'publisher', 'bodyHtml');
  });

  it('reads an article of a portal', () => {
    const { article, warnings } = readArticle(deepFreeze(portalArticle), 'https://portal.example/api/1.json');

    expect(warnings.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'missing-alt body[0].image',
      'missing-alt body[2].image',
      'missing-alt body[4].image',
    ]);
    expect(article.url).to.equal('https://portal.example/tin-tuc/khanh-thanh-duong-lien-thon');
    expect(article.baseUrl).to.equal(article.url);
    expect(article.headline).to.equal(portalArticle.headline);
    expect(article.description).to.equal(portalArticle.description);
    expect(article.datePublished).to.deep.equal({ text: '09/01/2018 11:00', datetime: '2018-01-09T11:00:00+07:00' });
    expect(article.authors).to.deep.equal([{ name: 'Vũ Hoài' }]);
    expect(article.publisher).to.deep.equal({ name: 'Cổng thông tin điện tử' });
    expect(article.body).to.deep.equal(portalArticle.body);
    expect(article.bodyHtml).to.be.undefined;
  });

  it('reads the same head from an article in old HTML', () => {
    const { body: blocks, ...head } = read(portalArticle);
    const { body, bodyHtml, ...headOfHtml } = read(portalArticleHtml);

    expect(headOfHtml).to.deep.equal(head);
    expect(blocks).to.have.lengthOf(6);
    expect(body).to.be.empty;
    expect(bodyHtml).to.equal(portalArticleHtml.bodyHtml);
  });

  it('reads the articles of the demo', async () => {
    for (const name of ['portal-article', 'portal-article-legacy', 'all-blocks', 'reading-day', 'bridge']) {
      const response = await fetch(`/demo/articles/${name}.json`);
      const { article, warnings } = readArticle(await response.json(), response.url);

      expect(warnings, name).to.be.empty;
      expect(article.body.length > 0 || article.bodyHtml, name).to.be.ok;
    }
  });

  it('does not change what it reads', () => {
    const json = deepFreeze(structuredClone({ ...everyKey, datePublished: 'hôm qua', keywords: [5] }));

    expect(() => readArticle(json, page)).not.to.throw();
  });

  it('refuses what is no article', () => {
    expect(() => readArticle({ articleVersion: 2, headline: 'A' }, page)).to.throw(ArticleError, 'articleVersion');
  });

  describe('brings into one shape', () => {
    const shapes: [title: string, json: object, expected: Partial<Article>][] = [
      ['an author in words', { author: 'Lê Mai' }, { authors: [{ name: 'Lê Mai' }] }],
      [
        'an author',
        { author: { name: 'Lê Mai', '@type': 'Person' } },
        { authors: [{ name: 'Lê Mai', '@type': 'Person' }] },
      ],
      [
        'several authors',
        { author: ['Lê Mai', { name: 'Vũ Hoài', url: '/tac-gia/vu-hoai' }] },
        { authors: [{ name: 'Lê Mai' }, { name: 'Vũ Hoài', url: '/tac-gia/vu-hoai' }] },
      ],
      ['authors without a name', { author: ['', { name: ' \u00A0' }, 'Lê Mai'] }, { authors: [{ name: 'Lê Mai' }] }],
      ['a publisher in words', { publisher: 'Cổng thông tin' }, { publisher: { name: 'Cổng thông tin' } }],
      ['a source in words', { sourceOrganization: 'Sở Văn hóa' }, { sourceOrganization: { name: 'Sở Văn hóa' } }],
      ['one section', { articleSection: 'Văn hóa' }, { sections: ['Văn hóa'] }],
      [
        'sections and keywords without words',
        { articleSection: ['', 'Văn hóa'], keywords: [' '] },
        { sections: ['Văn hóa'], keywords: [] },
      ],
      ['a number as the identifier', { identifier: 0 }, { identifier: '0' }],
      ['actions', { actions: { print: false } }, { actions: { print: false } }],
      ['a language without a name', { inLanguage: '' }, { inLanguage: 'vi' }],
      ['another language', { inLanguage: 'en-GB' }, { inLanguage: 'en-GB' }],
    ];
    for (const [title, json, expected] of shapes) {
      it(title, () => {
        expect(read({ ...least, ...json })).to.deep.include(expected);
      });
    }

    it('a publisher and a source without a name, which are none', () => {
      expect(read({ ...least, publisher: ' ', sourceOrganization: { name: '' } })).not.to.have.any.keys(
        'publisher',
        'sourceOrganization',
      );
    });
  });

  describe('takes for the base of relative addresses', () => {
    const bases: [url: string | undefined, base: string][] = [
      [undefined, page],
      ['https://tinh.example/bai/1', 'https://tinh.example/bai/1'],
      ['http://tinh.example/bai/1', 'http://tinh.example/bai/1'],
      ['/bai/1', 'https://portal.example/bai/1'],
      ['//tinh.example/bai/1', 'https://tinh.example/bai/1'],
    ];
    for (const [url, base] of bases) {
      it(`${base} where the article’s own address is ${url ?? 'missing'}`, () => {
        const article = read(url === undefined ? least : { ...least, url });

        expect(article.baseUrl).to.equal(base);
        expect(article.url).to.equal(url === undefined ? undefined : base);
      });
    }

    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'tel:1', 'https://', ' ']) {
      it(`the given one where the article’s own address is "${url}", which is that of no page`, () => {
        const article = read({ ...least, url });

        expect(article.baseUrl).to.equal(page);
        expect(article).not.to.have.property('url');
      });
    }
  });

  describe('reads dates', () => {
    it('in the zone of the article', () => {
      const article = read({ ...least, datePublished: '09/01/2018 11:00', timeZone: 'Asia/Tokyo' });

      expect(article.datePublished!.datetime).to.equal('2018-01-09T11:00:00+09:00');
      expect(article).not.to.have.property('timeZone');
    });

    it('and warns of those that are none', () => {
      const { article, warnings } = readArticle({ ...least, datePublished: '31/02/2018', dateModified: 'mai' }, page);

      expect(article.datePublished).to.deep.equal({ text: '31/02/2018' });
      expect(article.dateModified).to.deep.equal({ text: 'mai' });
      expect(warnings).to.deep.equal([
        warning('date', 'datePublished', 'a date, day first', '31/02/2018'),
        warning('date', 'dateModified', 'a date, day first', 'mai'),
      ]);
    });

    it('and leaves out those that stand for none, without a word', () => {
      const { article, warnings } = readArticle(
        { ...least, datePublished: '0001-01-01T00:00:00', dateModified: '' },
        page,
      );

      expect(article).not.to.have.any.keys('datePublished', 'dateModified');
      expect(warnings).to.be.empty;
    });
  });

  describe('given blocks and HTML', () => {
    const bodyHtml = '<p>Mùng bảy.</p>';

    it('takes the blocks', () => {
      const article = read({ ...least, body: [{ type: 'divider' }], bodyHtml });

      expect(article.body).to.deep.equal([{ type: 'divider' }]);
      expect(article).not.to.have.property('bodyHtml');
    });

    for (const [title, body] of Object.entries({
      missing: undefined,
      null: null,
      none: [],
      nothing: [null],
      blank: '',
    })) {
      it(`takes the HTML where the blocks are ${title}`, () => {
        const article = read({ ...least, body, bodyHtml });

        expect(article.body).to.be.empty;
        expect(article.bodyHtml).to.equal(bodyHtml);
      });
    }
  });

  describe('tells of pictures', () => {
    const codesOf = (parts: object): string[] =>
      readArticle({ ...least, ...parts }, page).warnings.map(({ code, path }) => `${code} ${path}`);
    const whole = { url: '/1.jpg', width: 6, height: 4, alt: 'Chợ phiên' };

    it('without an alternative text, without a size, and with one that says nothing', () => {
      const body = [
        { type: 'figure', image: { ...whole, alt: undefined } },
        {
          type: 'gallery',
          items: [{ image: { ...whole, alt: 'IMG_2018.jpg' } }, { image: { url: '/2.jpg', alt: 'Chợ' } }],
        },
      ];
      expect(codesOf({ image: { url: '/0.jpg', alt: 'Chợ' }, body })).to.deep.equal([
        'missing-size image',
        'missing-alt body[0].image',
        'junk-alt body[1].items[0].image',
        'missing-size body[1].items[1].image',
      ]);
    });

    it('without one of their two sizes, and far below the beginning', () => {
      const paragraphs = Array.from({ length: 30 }, () => ({ type: 'paragraph', text: 'Chợ họp sớm.' }));
      const body = [...paragraphs, { type: 'figure', image: { ...whole, height: undefined } }];
      expect(codesOf({ body })).to.deep.equal(['missing-size body[30].image']);
    });

    it('and takes away an alternative text that says nothing', () => {
      const { body } = read({ ...least, body: [{ type: 'figure', image: { ...whole, alt: 'IMG_2018.jpg' } }] });
      expect(body).to.deep.equal([{ type: 'figure', image: { ...whole, alt: '' } }]);
    });

    it('up to a hundred times', () => {
      const figure = { type: 'figure', image: { url: '/1.jpg' } };
      expect(codesOf({ body: Array.from({ length: 120 }, () => figure) })).to.have.lengthOf(100);
    });

    it('not of those that are decoration', () => {
      expect(codesOf({ body: [{ type: 'figure', image: { ...whole, alt: '' } }] })).to.be.empty;
    });
  });

  describe('tells of text that was never converted to Unicode', () => {
    const old = 'UBND tØnh tæ chøc héi nghÞ tæng kÕt n¨m 2004, triÓn khai nhiÖm vô n¨m 2005';
    for (const [path, parts] of Object.entries({
      bodyHtml: { bodyHtml: `<p class="MsoNormal">${old.replaceAll('Ö', '&Ouml;')}</p>` },
      body: { body: [{ type: 'paragraph', text: old }] },
      headline: { headline: old },
    })) {
      it(`in ${path}`, () => {
        const { article, warnings } = readArticle({ ...least, ...parts }, page);

        expect(article.oldEncoding).to.equal('TCVN3');
        expect(warnings).to.deep.equal([warning('encoding', path, 'UTF-8', 'TCVN3')]);
      });
    }

    it('and of letters that were lost, or taken for others, on the way', () => {
      for (const [text, received] of [
        ['Huy\uFFFDn Can L\uFFFDc', 'U+FFFD'],
        ['Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam', 'UTF-8 → windows-1252'],
      ] as const) {
        const { warnings } = readArticle({ ...least, body: [{ type: 'paragraph', text }] }, page);

        expect(warnings).to.deep.equal([warning('encoding', 'body', 'UTF-8', received)]);
      }
    });

    it('but leaves it to the reader to see that letters are lost', () => {
      const { article } = readArticle({ ...least, headline: 'Huy\uFFFDn Can L\uFFFDc' }, page);

      expect(article).not.to.have.property('oldEncoding');
    });

    it('and of no other', () => {
      expect(read(portalArticle)).not.to.have.property('oldEncoding');
    });
  });
});

function read(json: object): Article {
  return readArticle(json, page).article;
}
