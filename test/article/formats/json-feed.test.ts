import { expect } from '@open-wc/testing';
import { read, refusal } from '../../helpers/read.js';

const item = (changes: object = {}): object => ({
  id: 'lich-cap-nuoc',
  url: '/thong-bao/lich-cap-nuoc',
  title: 'Lịch ngừng cấp nước',
  content_html: '<p>Từ 8 giờ đến 16 giờ.</p>',
  summary: 'Ba xã ngừng cấp nước trong ngày.',
  image: '/uploads/nuoc.jpg',
  date_published: '2026-11-20T08:00:00+07:00',
  tags: ['cấp nước'],
  attachments: [
    { url: '/uploads/l%E1%BB%8Bch%20c%E1%BA%A5p.pdf', mime_type: 'application/pdf', size_in_bytes: 20480 },
    { url: '/uploads/b.mp3', mime_type: 'audio/mpeg', title: 'Bản đọc' },
  ],
  ...changes,
});
const feed = (...items: object[]): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Thông báo',
  language: 'vi-VN',
  authors: [{ name: 'Công ty Cấp nước' }],
  items,
});

describe('the format of JSON Feed', () => {
  it('reads the item of a feed, with what the feed says of all', () => {
    const article = read(feed(item()));
    expect(article).to.deep.include({
      identifier: 'lich-cap-nuoc',
      headline: 'Lịch ngừng cấp nước',
      description: 'Ba xã ngừng cấp nước trong ngày.',
      inLanguage: 'vi-VN',
      keywords: ['cấp nước'],
      bodyHtml: '<p>Từ 8 giờ đến 16 giờ.</p>',
    });
    expect(article.authors.map(({ name }) => name)).to.deep.equal(['Công ty Cấp nước']);
    expect(article.image?.url).to.equal('/uploads/nuoc.jpg');
  });

  it('takes the author of the item before that of the feed, as version 1.0 names it too', () => {
    const { authors } = read(feed(item({ author: { name: 'Trạm cấp nước số 2' } })));
    expect(authors.map(({ name }) => name)).to.deep.equal(['Trạm cấp nước số 2']);
  });

  it('names an attachment by its title, or else by its file', () => {
    const [pdf, audio] = read(feed(item())).attachments;
    expect(pdf).to.deep.include({ name: 'lịch cấp.pdf', encodingFormat: 'application/pdf', contentSize: 20480 });
    expect(audio).to.deep.include({ name: 'Bản đọc', url: '/uploads/b.mp3' });
  });

  it('reads plain text by its lines', () => {
    const { body } = read(feed(item({ content_html: undefined, content_text: 'Dòng một & hai\n\nDòng ba < bốn' })));
    expect(body).to.deep.equal([
      { type: 'paragraph', text: 'Dòng một & hai' },
      { type: 'paragraph', text: 'Dòng ba < bốn' },
    ]);
  });

  it('takes the plain text where the HTML is blank', () => {
    const article = read({ id: '1', title: 'Hội xuân', content_html: ' ', content_text: 'Lời văn' });
    expect(article.body).to.deep.equal([{ type: 'paragraph', text: 'Lời văn' }]);
  });

  it('reads an item without its feed', () => {
    expect(read(item()).headline).to.equal('Lịch ngừng cấp nước');
  });

  it('asks which item is meant where there are several', () => {
    const { message, path } = refusal(feed(item(), item({ id: 'b', title: 'Lịch cắt điện' })));
    expect(path).to.equal('item');
    expect(message).to.contain('1: lich-cap-nuoc "Lịch ngừng cấp nước"; 2: b "Lịch cắt điện"');
  });
});
