import { expect } from '@open-wc/testing';
import { tidy } from '../../../src/article/formats/tidy.js';

const compact = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

describe('tidy', () => {
  for (const [raw, text] of [
    ['Ảnh&#x3A; VGP&#x002F;Lê Sơn', 'Ảnh: VGP/Lê Sơn'],
    ['T&ocirc; v&agrave; &Acirc;u, &Yacute;, &atilde;', 'Tô và Âu, Ý, ã'],
    ['&ldquo;M&#7897;t&rdquo; &amp; hai&nbsp;ba&hellip;', '“Một” & hai\u00a0ba…'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['Nghị định &unknown; &#0; &#99999999; R&D;', 'Nghị định &unknown; &#0; &#99999999; R&D;'],
    ['D&#150;E', 'D–E'],
    ['<p>Một</p><p>hai <b>b</b>a<br>bốn</p>', 'Một hai ba bốn'],
    ['5 < 6 và 7 > 3', '5 < 6 và 7 > 3'],
    ['<i>nghiêng', '<i>nghiêng'],
    ['  Hội xuân \n', 'Hội xuân'],
  ] as const) {
    it(`makes plain text of ${raw}`, () => {
      expect(tidy('headline', raw)).to.equal(text);
    });
  }

  for (const nothing of ['', '   ', null, undefined, {}, [], true]) {
    it(`finds no words in ${JSON.stringify(nothing)}`, () => {
      expect(tidy('headline', nothing)).to.be.undefined;
    });
  }

  for (const [raw, date] of [
    [1515470400, '2018-01-09T04:00:00Z'],
    ['1515470400', '2018-01-09T04:00:00Z'],
    [1515470400000, '2018-01-09T04:00:00Z'],
    ['/Date(1515470400000+0700)/', '2018-01-09T04:00:00Z'],
    ['/Date(1515470400000)/', '2018-01-09T04:00:00Z'],
    ['09/01/2018 11:00', '09/01/2018 11:00'],
    ['20180109', '20180109'],
    ['0001-01-01T00:00:00', undefined],
    ['0000-00-00 00:00:00', undefined],
    ['/Date(-62135596800000)/', undefined],
    [0, undefined],
    ['0', undefined],
    [{}, undefined],
  ] as const) {
    it(`reads the date ${JSON.stringify(raw)}`, () => {
      expect(tidy('datePublished', raw)).to.equal(date);
    });
  }

  for (const [raw, keywords] of [
    ['cầu, nông thôn mới; lũ', ['cầu', 'nông thôn mới', 'lũ']],
    ['Ảnh &amp; video; C&acirc;u chuyện', ['Ảnh & video', 'Câu chuyện']],
    [
      ['cầu', { name: 'lũ' }, { title: 'mưa' }, null, {}],
      ['cầu', 'lũ', 'mưa'],
    ],
    [{ 3: 'cầu', 5: 'lũ' }, ['cầu', 'lũ']],
    [['Kinh tế, xã hội'], ['Kinh tế, xã hội']],
    [['cầu', 'cầu'], ['cầu']],
  ] as const) {
    it(`reads the keywords ${JSON.stringify(raw)}`, () => {
      expect(tidy('keywords', raw)).to.deep.equal(keywords);
    });
  }

  for (const [raw, author] of [
    ['Nam Đặng', [{ name: 'Nam Đặng' }]],
    [{ name: 'Nam Đặng', url: '/nam' }, [{ name: 'Nam Đặng', url: '/nam' }]],
    [
      ['Lê Sơn', { name: 'Báo An Lạc', '@type': 'Organization' }],
      [{ name: 'Lê Sơn' }, { name: 'Báo An Lạc', '@type': 'Organization' }],
    ],
    [[{ code: 'hidden' }, ''], null],
  ] as const) {
    it(`reads the author ${JSON.stringify(raw)}`, () => {
      expect(compact(tidy('author', raw))).to.deep.equal(author);
    });
  }

  for (const [raw, image] of [
    ['/a.jpg', { url: '/a.jpg' }],
    [
      { contentUrl: '/a.jpg', width: '800px', AltText: 'Cầu &amp; suối' },
      { url: '/a.jpg', width: 800, alt: 'Cầu & suối' },
    ],
    [[{}, { href: '/b.jpg' }], { url: '/b.jpg' }],
    ["<a><IMG data-src='/x.jpg' src='/a.jpg?a=1&amp;b=2' alt='Cầu'></a>", { url: '/a.jpg?a=1&b=2', alt: 'Cầu' }],
    [{ url: '/a.jpg', width: 0, height: -5 }, { url: '/a.jpg' }],
    ['<img src="/a.jpg" alt="&amp;lt;">', { url: '/a.jpg', alt: '&lt;' }],
    [{ alt: 'Cầu' }, null],
  ] as const) {
    it(`reads the image ${JSON.stringify(raw)}`, () => {
      expect(compact(tidy('image', raw))).to.deep.equal(image);
    });
  }

  for (const [raw, language] of [
    ['vi_VN', 'vi-VN'],
    ['*', undefined],
    ['und', undefined],
  ] as const) {
    it(`reads the language ${raw}`, () => {
      expect(tidy('inLanguage', raw)).to.equal(language);
    });
  }
});
