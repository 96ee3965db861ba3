import { expect } from '@open-wc/testing';
import { read, refusal } from '../../helpers/read.js';

const article = (changes: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Thông xe cầu dân sinh Suối Mơ',
  datePublished: '2026-11-19T10:15:00+07:00',
  author: { '@type': 'Person', name: 'Quang Huy' },
  publisher: { '@type': 'Organization', name: 'Cổng thông tin điện tử' },
  articleSection: 'Giao thông',
  keywords: 'cầu, nông thôn mới',
  image: { '@type': 'ImageObject', contentUrl: '/cau.jpg', width: { value: '1200' }, height: 800, caption: 'Cầu mới' },
  articleBody: 'Cầu rộng 5 m.\nTừ nay học sinh không còn phải nghỉ học.',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://portal.example/tin/cau' },
  ...changes,
});

describe('the format of schema.org', () => {
  it('reads an article', () => {
    const read1 = read(article());
    expect(read1).to.deep.include({
      url: 'https://portal.example/tin/cau',
      headline: 'Thông xe cầu dân sinh Suối Mơ',
      sections: ['Giao thông'],
      keywords: ['cầu', 'nông thôn mới'],
    });
    expect(read1.authors[0]).to.deep.include({ '@type': 'Person', name: 'Quang Huy' });
    expect(read1.publisher?.name).to.equal('Cổng thông tin điện tử');
    expect(read1.image).to.deep.include({ url: '/cau.jpg', width: 1200, height: 800, caption: 'Cầu mới' });
  });

  it('reads the text as plain, a paragraph a line', () => {
    expect(read(article({ articleBody: 'Nước < 5 m\r\n\r\n2 & 3' })).body).to.deep.equal([
      { type: 'paragraph', text: 'Nước < 5 m' },
      { type: 'paragraph', text: '2 & 3' },
    ]);
  });

  it('reads text that is HTML all the same as HTML', () => {
    const { bodyHtml } = read(article({ articleBody: '<p>Cầu rộng 5 m.</p>' }));
    expect(bodyHtml).to.equal('<p>Cầu rộng 5 m.</p>');
  });

  it('puts what @id refers to in its place', () => {
    const graph = [
      { '@type': 'Organization', '@id': '#to-chuc', name: 'Báo An Lạc' },
      article({
        '@context': undefined,
        author: { '@id': '#nguoi' },
        publisher: { '@id': '#to-chuc' },
        image: { '@id': '#anh' },
      }),
      { '@type': 'Person', '@id': '#nguoi', name: 'Thu Hà' },
      { '@type': 'ImageObject', '@id': '#anh', url: '/anh.jpg' },
    ];
    const found = read({ '@context': 'https://schema.org', '@graph': graph });
    expect(found.authors[0]?.name).to.equal('Thu Hà');
    expect(found.publisher?.name).to.equal('Báo An Lạc');
    expect(found.image?.url).to.equal('/anh.jpg');
  });

  it('finds the article of a list among other things', () => {
    const list = [{ '@type': 'BreadcrumbList' }, article({ '@type': ['ReportageNewsArticle', 'Thing'] })];
    expect(read(list).headline).to.equal('Thông xe cầu dân sinh Suối Mơ');
  });

  for (const type of ['Article', 'BlogPosting', 'AnalysisNewsArticle', 'https://schema.org/TechArticle']) {
    it(`knows ${type} as an article`, () => {
      expect(read(article({ '@type': type })).headline).to.equal('Thông xe cầu dân sinh Suối Mơ');
    });
  }

  it('does not take a vacancy for an article', () => {
    expect(refusal({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Kế toán' }).message).to.contain(
      'found the keys @context, @type, title',
    );
  });

  it('takes the first picture of a list, and authors in words', () => {
    const found = read(article({ image: ['/1.jpg', '/2.jpg'], author: ['Lê Sơn', { name: 'Thu Hà' }] }));
    expect(found.image?.url).to.equal('/1.jpg');
    expect(found.authors.map(({ name }) => name)).to.deep.equal(['Lê Sơn', 'Thu Hà']);
  });

  it('ends where references lead round', () => {
    const graph = [
      article({ '@id': '#a', author: { '@id': '#b' } }),
      { '@id': '#b', name: 'Lê Sơn', worksFor: { '@id': '#a' } },
    ];
    expect(read({ '@graph': graph }).authors[0]?.name).to.equal('Lê Sơn');
  });

  it('names the title where there is none', () => {
    expect(refusal(article({ headline: undefined })).path).to.equal('headline');
  });
});
