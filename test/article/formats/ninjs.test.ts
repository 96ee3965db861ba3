import { expect } from '@open-wc/testing';
import { read } from '../../helpers/read.js';

const HTML = '<p>Cầu rộng 5 m.</p>';
const rendition = (name: string, width: number): object => ({
  href: `https://anh.example/${name}-${String(width)}.jpg`,
  width,
  height: Math.round(width / 1.5),
});
const picture1 = (name: string): object => ({
  uri: `urn:${name}`,
  type: 'picture',
  byline: 'Lê Sơn',
  description_text: `Chú thích ${name}`,
  renditions: {
    hires: { mimetype: 'image/jpeg', ...rendition(name, 4724) },
    web: rendition(name, 1024),
    nho: rendition(name, 200),
  },
});

const version1 = (changes: object = {}): object => ({
  uri: 'urn:tin:1',
  type: 'text',
  versioncreated: '2026-11-19T03:15:00Z',
  headline: 'Thông xe cầu Suối Mơ',
  byline: 'Quang Huy',
  subject: [{ name: 'Giao thông' }],
  copyrightnotice: '© Hãng tin An Lạc',
  language: 'vi',
  body_xhtml: HTML,
  ...changes,
});
const version3 = (changes: object = {}): object => ({
  uri: 'urn:tin:3',
  versionCreated: '2026-11-19T03:15:00Z',
  by: 'Quang Huy',
  headlines: [
    { role: 'short', value: 'Cầu' },
    { role: 'main', value: 'Thông xe cầu Suối Mơ' },
  ],
  descriptions: [{ role: 'text', value: 'Hai thôn gần nhau hơn.' }],
  bodies: [
    { contentType: 'text/plain', value: 'Cầu rộng 5 m.' },
    { contentType: 'application/xhtml+xml', value: HTML },
  ],
  ...changes,
});

describe('the format of ninjs', () => {
  it('reads version 1', () => {
    const article = read(version1());
    expect(article).to.deep.include({
      identifier: 'urn:tin:1',
      headline: 'Thông xe cầu Suối Mơ',
      keywords: ['Giao thông'],
      copyrightNotice: '© Hãng tin An Lạc',
      bodyHtml: HTML,
    });
    expect(article.authors).to.deep.include({ name: 'Quang Huy' });
    expect(article.datePublished?.datetime).to.equal('2026-11-19T10:15:00+07:00');
  });

  for (const [version, item] of [
    ['3', version3()],
    ['2', JSON.parse(JSON.stringify(version3()).toLowerCase().replace('thông', 'Thông')) as object],
  ] as const) {
    it(`reads version ${version}`, () => {
      const article = read(item);
      expect(article.headline.toLowerCase()).to.equal('thông xe cầu suối mơ');
      expect(article.bodyHtml?.toLowerCase()).to.equal(HTML.toLowerCase());
      expect(article.datePublished?.datetime).to.equal('2026-11-19T10:15:00+07:00');
      expect(article.authors).to.have.length(1);
    });
  }

  it('reads plain text where there is no HTML', () => {
    expect(read(version1({ body_xhtml: undefined, body_text: 'Một.\nHai.' })).body).to.deep.equal([
      { type: 'paragraph', text: 'Một.' },
      { type: 'paragraph', text: 'Hai.' },
    ]);
  });

  it('shows the first picture before the text and the others behind it, with caption and credit', () => {
    const article = read(version1({ associations: { a: picture1('mot'), b: picture1('hai') } }));
    expect(article.image).to.deep.include({ caption: 'Chú thích mot', creditText: 'Lê Sơn' });
    expect(article.body).to.have.length(2);
    expect(article.body[0]).to.deep.equal({ type: 'html', html: HTML });
    expect(article.body[1]).to.deep.include({ type: 'figure', caption: 'Chú thích hai', creditText: 'Lê Sơn' });
  });

  it('takes the largest picture that a screen can show, not the one for print', () => {
    expect(read(version1({ associations: { a: picture1('mot') } })).image?.url).to.equal(
      'https://anh.example/mot-1024.jpg',
    );
  });

  it('reads the pictures of version 3', () => {
    const associations = [
      { name: 'so-do', type: 'graphic', renditions: [rendition('so-do', 600)] },
      {
        name: 'anh',
        type: 'picture',
        descriptions: [{ value: 'Ngày thông xe' }],
        by: 'Lê Sơn',
        renditions: [rendition('anh', 900)],
      },
      { name: 'phim', type: 'video', renditions: [rendition('phim', 640)] },
    ];
    const article = read(version3({ associations }));
    expect(article.image).to.deep.include({ url: 'https://anh.example/anh-900.jpg', caption: 'Ngày thông xe' });
    expect(article.body.map(({ type }) => type)).to.deep.equal(['html', 'figure']);
  });

  it('reads a picture as an article of its own', () => {
    const article = read({ ...picture1('cau'), headline: 'Cầu Suối Mơ', versioncreated: '2026-11-19T03:15:00Z' });
    expect(article.headline).to.equal('Cầu Suối Mơ');
    expect(article.image).to.deep.include({ url: 'https://anh.example/cau-1024.jpg', caption: 'Chú thích cau' });
    expect(article.description).to.be.undefined;
  });
});
