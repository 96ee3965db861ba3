import { expect } from '@open-wc/testing';
import { read } from '../../helpers/read.js';

const field = (name: string, contentFieldValue: object, more: object = {}): object => ({
  dataType: 'string',
  name: `content${String(name.length)}0418263`,
  contentFieldValue,
  nestedContentFields: [],
  ...more,
});
const image = (file: string): object => ({
  image: { contentUrl: `/documents/20121/0/${file}`, title: file, description: 'Cầu mới nhìn từ bờ bắc' },
});

const content = (contentFields: object[], changes: object = {}): object => ({
  id: 40127,
  key: '40125',
  externalReferenceCode: 'xe-cau-01',
  friendlyUrlPath: 'thong-xe-cau-suoi-mo',
  title: 'Thông xe cầu Suối Mơ',
  description: 'Hai thôn gần nhau hơn.',
  datePublished: '2026-11-19T03:15:00Z',
  dateModified: '2026-11-19T04:00:00Z',
  creator: { name: 'Test Test' },
  keywords: ['cầu', 'Bình Lâm'],
  taxonomyCategoryBriefs: [{ taxonomyCategoryId: 1, taxonomyCategoryName: 'Giao thông' }],
  availableLanguages: ['vi-VN'],
  contentFields,
  ...changes,
});
const HTML = '<p>Cầu rộng <strong>5 m</strong>.</p>';
const body = field('x', { data: HTML }, { label: 'Nội dung' });

describe('the format of Liferay', () => {
  it('reads structured content', () => {
    const article = read(content([body]));
    expect(article).to.deep.include({
      identifier: '40127',
      headline: 'Thông xe cầu Suối Mơ',
      description: 'Hai thôn gần nhau hơn.',
      inLanguage: 'vi-VN',
      sections: ['Giao thông'],
      keywords: ['cầu', 'Bình Lâm'],
      bodyHtml: HTML,
    });
    expect(article.datePublished?.datetime).to.equal('2026-11-19T10:15:00+07:00');
  });

  it('finds the text by its label, with its marks or without', () => {
    const longer = field('y', { data: '<ul><li>một</li><li>hai</li><li>ba</li></ul>' }, { label: 'Ghi chú' });
    for (const label of ['Nội dung', 'noi dung bai viet', 'Content', 'Nội dung'.normalize('NFD')]) {
      expect(read(content([longer, field('x', { data: HTML }, { label })])).bodyHtml, label).to.equal(HTML);
    }
  });

  it('takes no field for the text whose name only begins like one', () => {
    const author = field('a', { data: 'Nam Đặng' }, { fieldReference: 'Text11111111', label: 'Tác giả' });
    const summary = field('s', { data: 'Tóm lại' }, { label: 'Nội dung tóm tắt' });
    const article = read(content([author, summary, body], { description: undefined }));
    expect(article.bodyHtml).to.equal(HTML);
    expect(article.description).to.equal('Tóm lại');
    expect(article.authors).to.deep.equal([{ name: 'Nam Đặng' }]);
  });

  it('takes what looks most like HTML where no name tells', () => {
    const code = field('z', { data: 'VB-2026/11' });
    expect(read(content([code, field('x', { data: HTML })])).bodyHtml).to.equal(HTML);
  });

  it('looks into nested fields', () => {
    const group = field('nhom', {}, { nestedContentFields: [body] });
    expect(read(content([group])).bodyHtml).to.equal(HTML);
  });

  it('shows the first image before the text and the others behind it', () => {
    const article = read(content([field('a', image('1.jpg')), body, field('b', image('2.jpg'))]));
    expect(article.image).to.deep.include({ url: '/documents/20121/0/1.jpg', alt: 'Cầu mới nhìn từ bờ bắc' });
    expect(article.body.map(({ type }) => type)).to.deep.equal(['html', 'figure']);
  });

  it('shows no image behind a text that shows it', () => {
    const text = '<p>Xem ảnh</p><img src="/documents/20121/0/2.jpg">';
    const article = read(content([field('a', image('1.jpg')), field('x', { data: text }), field('b', image('2.jpg'))]));
    expect(article.bodyHtml).to.equal(text);
  });

  it('lists documents', () => {
    const document = {
      contentUrl: '/documents/bv.pdf',
      title: 'Bản vẽ',
      encodingFormat: 'application/pdf',
      sizeInBytes: 9,
    };
    expect(read(content([body, field('d', { document })])).attachments).to.deep.equal([
      { url: '/documents/bv.pdf', name: 'Bản vẽ', encodingFormat: 'application/pdf', contentSize: 9 },
    ]);
  });

  it('names the pen name, never the account that typed the text in', () => {
    expect(read(content([body])).authors).to.be.empty;
    const pen = field('t', { data: 'Nam Đặng' }, { label: 'Tác giả' });
    expect(read(content([body, pen])).authors).to.deep.include({ name: 'Nam Đặng' });
  });

  it('finds an article of a page by the end of its address', () => {
    const other = content([body], { id: 1, friendlyUrlPath: 'khac', title: 'Bài khác' });
    expect(read({ items: [content([body]), other], totalCount: 2 }, { item: 'khac' }).headline).to.equal('Bài khác');
  });

  it('reads a blog posting', () => {
    const article = read({
      headline: 'Nhật ký công trường',
      alternativeHeadline: 'Ngày thứ 100',
      articleBody: '<p>Mưa cả ngày.</p>',
      creator: { name: 'Quang Huy' },
      datePublished: '2026-11-01T00:00:00Z',
      friendlyUrlPath: 'nhat-ky',
      image: { contentUrl: '/documents/mua.jpg', caption: 'Công trường ngày mưa' },
    });
    expect(article).to.deep.include({ headline: 'Nhật ký công trường', bodyHtml: '<p>Mưa cả ngày.</p>' });
    expect(article.authors[0]?.name).to.equal('Quang Huy');
    expect(article.image?.caption).to.equal('Công trường ngày mưa');
  });
});
