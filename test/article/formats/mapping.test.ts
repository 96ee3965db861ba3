import { expect } from '@open-wc/testing';
import { registerFormat } from '../../../src/index.js';
import { read, refusal } from '../../helpers/read.js';

const record = {
  TieuDe: 'Hội xuân &amp; lễ rước',
  TomTat: '<p>Từ mồng 8<br>đến mồng 10</p>',
  NoiDung: 'Sáng mồng 8 khai hội.\nChiều thi nấu cơm.',
  NgayDang: '/Date(1515470400000+0700)/',
  Anh: { DuongDan: '/hoi.jpg', MoTa: 'Lễ rước' },
  TacGia: 'Nam Đặng',
};
const mapping = {
  headline: 'TieuDe',
  description: 'TomTat',
  bodyHtml: 'NoiDung',
  datePublished: 'NgayDang',
  'image.url': 'Anh.DuongDan',
  'image.alt': 'Anh.MoTa',
  author: ['ButDanh', 'TacGia'],
  publisher: '=Cổng thông tin điện tử',
};

describe('a mapping', () => {
  it('says where the fields of any JSON are', () => {
    const article = read(record, { mapping });
    expect(article).to.deep.include({ headline: 'Hội xuân & lễ rước', description: 'Từ mồng 8 đến mồng 10' });
    expect(article.datePublished?.datetime).to.equal('2018-01-09T11:00:00+07:00');
    expect(article.image).to.deep.include({ url: '/hoi.jpg', alt: 'Lễ rước' });
    expect(article.body).to.have.length(2);
  });

  it('takes the first of several paths that leads to a value', () => {
    expect(read(record, { mapping }).authors).to.deep.equal([{ name: 'Nam Đặng' }]);
  });

  it('takes a text as it stands behind an equals sign', () => {
    expect(read(record, { mapping }).publisher).to.deep.equal({ name: 'Cổng thông tin điện tử' });
  });

  it('may be the text of its JSON', () => {
    expect(read(record, { mapping: JSON.stringify(mapping) }).headline).to.equal('Hội xuân & lễ rước');
  });

  it('finds the articles of a list by their titles', () => {
    const list = { d: { results: [record, { ...record, TieuDe: 'Bài hai' }] } };
    expect(read(list, { mapping, item: '2' }).headline).to.equal('Bài hai');
  });

  it('adds to a known format where it names no title', () => {
    const post = {
      title: { rendered: 'Hội xuân' },
      content: { rendered: '<p>Vui</p>' },
      acf: { but_danh: 'Nam Đặng' },
    };
    const article = read(post, { mapping: { author: 'acf.but_danh' } });
    expect(article).to.deep.include({ headline: 'Hội xuân', bodyHtml: '<p>Vui</p>', authors: [{ name: 'Nam Đặng' }] });
  });

  it('adds to the native format as well', () => {
    const json = { articleVersion: 1, headline: 'Hội &amp; xuân', nguon: 'Báo An Lạc' };
    const article = read(json, { mapping: { sourceOrganization: 'nguon' } });
    expect(article.headline).to.equal('Hội &amp; xuân');
    expect(article.sourceOrganization).to.deep.equal({ name: 'Báo An Lạc' });
  });

  it('keeps the parts of a field that come in any order', () => {
    const source = { t: 'Hội xuân', u: '/a.jpg', c: 'Hội làng' };
    const mapping = { headline: 't', 'image.caption': 'c', 'image.url': 'u' };
    expect(read(source, { mapping }).image).to.deep.include({ url: '/a.jpg', caption: 'Hội làng' });
  });

  it('adds an address to a name in words', () => {
    const source = { articleVersion: 1, headline: 'Hội xuân', publisher: 'Cổng', u: 'https://a.example/' };
    const { publisher } = read(source, { mapping: { 'publisher.url': 'u' } });
    expect(publisher).to.deep.equal({ name: 'Cổng', url: 'https://a.example/' });
  });

  it('stands before the fields of a preset', () => {
    const row = { title: 'Hội xuân', bodytext: '<p>Vui</p>', tieude: 'Tên khác' };
    expect(read(row, { format: 'nukeviet', mapping: { headline: 'tieude' } }).headline).to.equal('Tên khác');
  });

  for (const [wrong, found] of [
    ['{"headline": ', 'text that is not JSON'],
    ['["TieuDe"]', 'a list'],
    ['"TieuDe"', 'string'],
    ['null', 'object'],
  ] as const) {
    it(`is refused as ${wrong}`, () => {
      const { code, path, message } = refusal(record, { mapping: wrong });
      expect([code, path]).to.deep.equal(['invalid', 'mapping']);
      expect(message).to.contain(`found ${found}`);
    });
  }

  it('is refused where it names no field of the format', () => {
    const { path, message } = refusal(record, { mapping: { ...mapping, titel: 'TieuDe' } });
    expect(path).to.equal('mapping.titel');
    expect(message).to.contain('headline').and.to.contain('bodyHtml');
  });

  it('is refused where a field is no path', () => {
    const wrong = '{"headline": "TieuDe", "author": 7}';
    expect(refusal(record, { mapping: wrong }).path).to.equal('mapping.author');
  });

  it('reads own properties only', () => {
    expect(refusal({ TieuDe: 'x' }, { mapping: { headline: 'constructor.name' } }).path).to.equal('headline');
  });
});

describe('registerFormat', () => {
  it('teaches a format that is recognised', () => {
    registerFormat(
      'so-vhtt',
      { headline: 'ten', bodyHtml: (record: { noiDung: string }) => `<p>${record.noiDung}</p>` },
      (source) => Object.hasOwn(source as object, 'noiDung'),
    );
    const article = read({ data: [{ ten: 'Hội xuân', noiDung: 'Vui' }] });
    expect(article).to.deep.include({ headline: 'Hội xuân', bodyHtml: '<p>Vui</p>' });
  });

  it('teaches a format that is asked for by name', () => {
    registerFormat('theo-ten', { headline: 'ten_bai' });
    expect(read({ ten_bai: 'Hội xuân' }, { format: 'theo-ten' }).headline).to.equal('Hội xuân');
    expect(refusal({ ten_bai: 'Hội xuân' }).message).to.contain('theo-ten');
  });

  it('takes over the name of a format', () => {
    registerFormat('ghost', { headline: 'ten_ghost' });
    expect(read({ ten_ghost: 'Hội xuân' }, { format: 'ghost' }).headline).to.equal('Hội xuân');
  });

  it('names the field whose function throws', () => {
    registerFormat('hong', {
      headline: 'ten',
      author: () => {
        throw new Error('không đọc được');
      },
    });
    const { code, path, message } = refusal({ ten: 'Hội xuân' }, { format: 'hong' });
    expect([code, path]).to.deep.equal(['invalid', 'mapping.author']);
    expect(message).to.contain('không đọc được');
  });

  it('asks on where a detection throws', () => {
    registerFormat('vo', { headline: 'ten' }, (source) => (source as { a: { b: boolean } }).a.b);
    expect(read({ articleVersion: 1, headline: 'Hội xuân' }).headline).to.equal('Hội xuân');
    expect(refusal({ ten: 'Hội xuân' }).message).to.contain('found the keys ten');
  });
});
