import { expect } from '@open-wc/testing';
import { checkArticle } from '../helpers/check.js';
import type { ArticleWarning } from '../../src/article/errors.js';
import { deepFreeze } from '../helpers/freeze.js';

const least = { articleVersion: 1, headline: 'Chợ phiên' };

describe('an article with wrong parts', () => {
  describe('is mended in its head:', () => {
    const heads: [title: string, wrong: object, mended: object][] = [
      [
        'a number becomes words',
        { headline: 2026, keywords: [2026, 'chợ'] },
        { headline: '2026', keywords: ['2026', 'chợ'] },
      ],
      ['an object becomes its words', { headline: { vi: 'Chợ phiên', rank: 1 } }, { headline: 'Chợ phiên 1' }],
      ['a list becomes its words', { description: ['Mỗi tuần', 'một phiên'] }, { description: 'Mỗi tuần một phiên' }],
      ['what says neither words nor numbers is empty', { description: true }, { description: '' }],
      ['null counts as absent', { description: null, image: null, actions: null, inLanguage: null, author: null }, {}],
      ['one keyword becomes a list', { keywords: 'chợ' }, { keywords: ['chợ'] }],
      ['no keyword stays none', { keywords: '', attachments: false }, {}],
      ['a number as a section becomes words', { articleSection: 5 }, { articleSection: '5' }],
      [
        'null leaves a list',
        { keywords: ['chợ', null], author: [null, 'Lê Mai'] },
        { keywords: ['chợ'], author: ['Lê Mai'] },
      ],
      ['null leaves an author', { author: [{ name: 'Lê Mai', url: null }] }, { author: [{ name: 'Lê Mai' }] }],
      ['a section of another kind becomes words', { articleSection: ['Chợ', 5] }, { articleSection: ['Chợ', '5'] }],
      [
        'a type of party that is not known goes, its name stays',
        { publisher: { '@type': 'GovernmentOrganization', name: 'Cổng thông tin' } },
        { publisher: { name: 'Cổng thông tin' } },
      ],
      [
        'an author without a name goes, the others stay',
        { author: [{ url: 'https://portal.example/' }, { name: 'Lê Mai' }] },
        { author: [{ name: 'Lê Mai' }] },
      ],
      [
        'sizes in words become numbers',
        { image: { url: 'a.jpg', width: '960', height: ' 640 ' } },
        { image: { url: 'a.jpg', width: 960, height: 640 } },
      ],
      [
        'sizes that are none go',
        { image: { url: 'a.jpg', width: 'auto', height: 0.5, renditions: [{ url: 'b.jpg', width: '100%' }] } },
        { image: { url: 'a.jpg', renditions: [] } },
      ],
      ['a picture without an address goes', { image: { alt: 'Chợ' } }, {}],
      ['a picture with an empty address goes', { image: { url: '' } }, {}],
      [
        'one attachment becomes a list',
        { attachments: { url: 'a.pdf', name: 'Bảng giá', contentSize: '1200' } },
        { attachments: [{ url: 'a.pdf', name: 'Bảng giá', contentSize: 1200 }] },
      ],
      [
        'an action that is neither on nor off goes',
        { actions: { email: 'no', print: false } },
        { actions: { print: false } },
      ],
    ];
    for (const [title, wrong, mended] of heads) {
      it(title, () => {
        expect(mend(wrong)).to.deep.equal({ ...least, ...mended });
      });
    }
  });

  describe('is mended in its body:', () => {
    const paragraph = { type: 'paragraph', text: 'Chợ họp từ sáng sớm.' };
    const bodies: [title: string, wrong: unknown, mended: object[]][] = [
      ['one block becomes a body', paragraph, [paragraph]],
      ['words become a paragraph', 'Chợ họp từ sáng sớm.', [paragraph]],
      ['words among the blocks become a paragraph', [paragraph, 'Chợ họp từ sáng sớm.'], [paragraph, paragraph]],
      ['numbers among the blocks become a paragraph', [2026], [{ type: 'paragraph', text: '2026' }]],
      ['what is nothing leaves', [null, undefined, false, '', [], {}, paragraph], [paragraph]],
      ['an unknown block becomes a paragraph', [{ type: 'khung', text: paragraph.text }], [paragraph]],
      [
        'an unknown block keeps its HTML',
        [{ type: 'khung', html: '<b>Chợ</b>' }],
        [{ type: 'paragraph', html: '<b>Chợ</b>' }],
      ],
      ['a block without a type becomes a paragraph', [{ text: paragraph.text }], [paragraph]],
      [
        'an unknown block keeps the words of every part in their order',
        [{ type: 'khung', title: 'Giờ họp', url: 'https://a.example/', rows: [{ day: 'Thứ bảy', from: 5 }, ['sáng']] }],
        [{ type: 'paragraph', text: 'Giờ họp Thứ bảy 5 sáng' }],
      ],
      ['an unknown block without words leaves', [{ type: 'khung', url: 'https://a.example/', width: 5 }], []],
      [
        'words of a paragraph that are a number stay',
        [{ type: 'paragraph', text: 5 }],
        [{ type: 'paragraph', text: '5' }],
      ],
      [
        'null as words counts as absent',
        [{ type: 'paragraph', text: null, html: 'Chợ' }],
        [{ type: 'paragraph', html: 'Chợ' }],
      ],
      ['an alignment that is not known goes', [{ ...paragraph, align: 'middle' }], [paragraph]],
      [
        'levels of headings go to the nearest one',
        ['1', 0.5, '3', 4.4, 9].map((level) => ({ type: 'heading', level, text: 'A' })),
        [
          { type: 'heading', level: 2, text: 'A' },
          { type: 'paragraph', text: 'A' },
          { type: 'heading', level: 3, text: 'A' },
          { type: 'heading', level: 4, text: 'A' },
          { type: 'heading', level: 6, text: 'A' },
        ],
      ],
      [
        'a heading without a level becomes a paragraph',
        [{ type: 'heading', html: '<i>A</i>' }],
        [{ type: 'paragraph', html: '<i>A</i>' }],
      ],
      [
        'a figure without a picture becomes a paragraph',
        [{ type: 'figure', image: { width: 960 }, caption: 'Hàng rau', creditText: 'Vũ Hoài' }],
        [{ type: 'paragraph', text: 'Hàng rau Vũ Hoài' }],
      ],
      [
        'a gallery keeps its pictures, whatever their captions are',
        [
          {
            type: 'gallery',
            items: [
              { image: { url: 'a' }, caption: 1 },
              { image: { url: 'b', alt: null }, align: 'x' },
            ],
          },
        ],
        [{ type: 'gallery', items: [{ image: { url: 'a' }, caption: '1' }, { image: { url: 'b' } }] }],
      ],
      [
        'items of a gallery that are no pictures become paragraphs behind it',
        [
          {
            type: 'gallery',
            caption: 'Chợ',
            items: ['Rau', { image: { url: 'a' }, caption: 'Hoa' }, { caption: 'Cá' }],
          },
          { type: 'paragraph', text: 'Hết' },
        ],
        [
          { type: 'gallery', caption: 'Chợ', items: [{ image: { url: 'a' }, caption: 'Hoa' }] },
          { type: 'paragraph', text: 'Rau' },
          { type: 'paragraph', text: 'Cá' },
          { type: 'paragraph', text: 'Hết' },
        ],
      ],
      [
        'a gallery without pictures becomes a paragraph',
        [{ type: 'gallery', caption: 'Chợ', items: [{ caption: 'Rau' }, 'Cá'] }],
        [{ type: 'paragraph', text: 'Chợ Rau Cá' }],
      ],
      [
        'items of a list that are words become items',
        [{ type: 'list', items: ['Rau', 5, null, { text: 'Cá', items: ['cá lóc', { text: 7 }] }] }],
        [
          {
            type: 'list',
            items: [item('Rau'), item('5'), { text: 'Cá', items: [item('cá lóc'), { text: '7' }] }],
          },
        ],
      ],
      ['a list of one item becomes a list', [{ type: 'list', items: 'Rau' }], [{ type: 'list', items: [item('Rau')] }]],
      [
        'a list without items becomes a paragraph',
        [{ type: 'list', text: 'Rau' }],
        [{ type: 'paragraph', text: 'Rau' }],
      ],
      [
        'a start in words becomes a number',
        [{ type: 'list', start: '3', items: [] }],
        [{ type: 'list', start: 3, items: [] }],
      ],
      [
        'cells without words hold their column',
        [{ type: 'table', head: [['Hàng', null, 'Giá']], rows: [['Rau', null, 5], [undefined, '', {}], null, [true]] }],
        [
          {
            type: 'table',
            head: [[item('Hàng'), { text: '' }, item('Giá')]],
            rows: [[item('Rau'), { text: '' }, item('5')], [{ text: '' }, { text: '' }, {}], [{ text: '' }]],
          },
        ],
      ],
      [
        'a row of one cell stays a row',
        [{ type: 'table', head: 'Hàng', rows: ['Rau', { text: 'Cá' }] }],
        [{ type: 'table', head: [[item('Hàng')]], rows: [[item('Rau')], [{ text: 'Cá' }]] }],
      ],
      [
        'a quote keeps its words without its author',
        [{ type: 'quote', text: 'Rẻ!', author: null, cite: '' }],
        [{ type: 'quote', text: 'Rẻ!' }],
      ],
      [
        'an embed without a title becomes a paragraph',
        [{ type: 'embed', url: 'https://video.example/1', caption: 'Chợ phiên' }],
        [{ type: 'paragraph', text: 'Chợ phiên' }],
      ],
      [
        'an embed keeps its sizes and its poster',
        [{ type: 'embed', url: 'https://video.example/1', title: 5, width: '640', poster: { url: 'a', height: '-1' } }],
        [{ type: 'embed', url: 'https://video.example/1', title: '5', width: 640, poster: { url: 'a' } }],
      ],
      [
        'an embed without a title and an address becomes a paragraph as well',
        [paragraph, { type: 'embed', caption: 'Chợ phiên' }],
        [paragraph, { type: 'paragraph', text: 'Chợ phiên' }],
      ],
      [
        'an attachment without an address becomes a paragraph',
        [{ type: 'attachment', attachment: { name: 'Bảng giá', contentSize: 12 } }],
        [{ type: 'paragraph', text: 'Bảng giá' }],
      ],
      [
        'an attachment in a list becomes a paragraph',
        [{ type: 'attachment', attachment: [{ name: 'Bảng giá', url: 'a.pdf' }] }],
        [{ type: 'paragraph', text: 'Bảng giá' }],
      ],
      [
        'items and cells that are lists keep their words',
        [
          { type: 'list', items: [['Rau', 'muống'], { text: 'Cá', items: [['cá', 'lóc']] }] },
          { type: 'table', rows: [[[{ text: 'Rau' }, 5]]] },
        ],
        [
          { type: 'list', items: [item('Rau muống'), { text: 'Cá', items: [item('cá lóc')] }] },
          { type: 'table', rows: [[item('Rau 5')]] },
        ],
      ],
      [
        'the HTML of an unknown block stands among its other words',
        [{ type: 'khung', title: 'Giá < 5', html: '<b>Rau</b>', text: 'Rau', rows: [{ html: '<i>Cá</i>' }] }],
        [{ type: 'paragraph', html: 'Giá &lt; 5 <b>Rau</b> <i>Cá</i>' }],
      ],
      [
        'an unknown block whose HTML is empty keeps its text',
        [{ type: 'khung', html: ' ', text: 'Rau' }],
        [{ type: 'paragraph', text: 'Rau' }],
      ],
      [
        'a figure without a picture keeps the HTML of its caption',
        [{ type: 'figure', captionHtml: '<b>Hàng rau</b>', caption: 'Hàng rau', creditText: 'Vũ Hoài' }],
        [{ type: 'paragraph', html: '<b>Hàng rau</b> Vũ Hoài' }],
      ],
      [
        'an object as a level leaves the words of the heading',
        [{ type: 'heading', level: { toString: 1, valueOf: 1 }, text: 'A' }],
        [{ type: 'paragraph', text: 'A' }],
      ],
      [
        'a block of HTML without HTML becomes a paragraph',
        [
          { type: 'html', text: 'Rau' },
          { type: 'html', html: 5 },
        ],
        [
          { type: 'paragraph', text: 'Rau' },
          { type: 'html', html: '5' },
        ],
      ],
    ];
    for (const [title, wrong, mended] of bodies) {
      it(title, () => {
        expect(mend({ body: wrong })).to.deep.equal({ ...least, body: mended });
      });
    }
  });

  it('keeps every word, also where all of it is wrong', () => {
    const words = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'chục'];
    const word = words.values();
    const next = (): string => word.next().value!;
    const wrong = [
      next(),
      { type: 'heading', level: 'hai', text: [next()] },
      { type: 'list', items: { text: next(), items: [next()] } },
      { type: 'table', caption: { words: next() }, rows: [next(), [{ text: { words: next() } }]] },
      { type: 'gallery', items: [next(), { image: null, caption: next() }] },
      { type: 'embed', title: { of: next() }, url: {} },
      [[{ note: next() }]],
    ];

    const text = JSON.stringify(mend({ body: wrong }));

    let from = 0;
    for (const each of words) {
      from = text.indexOf(`"${each}`, from) > -1 ? text.indexOf(each, from) : text.indexOf(` ${each}`, from);
      expect(from, each).to.be.above(-1);
    }
  });

  it('is told of part by part, in the order of the document', () => {
    const warnings: ArticleWarning[] = [];
    mend(
      {
        keywords: [2026],
        body: [
          { type: 'heading', level: '3', text: 'A' },
          { type: 'table', rows: [['Rau']] },
          { type: 'khung', text: 'B' },
        ],
      },
      warnings,
    );

    expect(warnings.map(({ code, path, received }) => [code, path, received])).to.deep.equal([
      ['shape', 'keywords[0]', '2026'],
      ['shape', 'body[0].level', '"3"'],
      ['shape', 'body[1].rows[0][0]', '"Rau"'],
      ['unknown-block', 'body[2].type', '"khung"'],
    ]);
  });
});

/** Words in place of an item or a cell. */
function item(text: string): { text: string } {
  return { text };
}

function mend(wrong: object, told: ArticleWarning[] = []): object {
  const { article, warnings } = checkArticle(deepFreeze({ ...least, ...wrong }));
  told.push(...warnings);
  return article;
}
