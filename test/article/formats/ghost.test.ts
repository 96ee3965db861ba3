import { expect } from '@open-wc/testing';
import { read } from '../../helpers/read.js';

const post = (changes: object = {}): object => ({
  id: '66a1f0b2d94c3e0001a7c581',
  uuid: '2d9c4b17-6e05-4f8a-b3d2-918a5c70ef46',
  title: 'Lắp đèn năng lượng mặt trời ở hai đầu cầu',
  slug: 'lap-den',
  html: '<p>Tám bộ đèn đã sáng từ tối qua.</p><figure class="kg-card kg-image-card"><img src="/a.jpg"></figure>',
  feature_image: '/content/images/2026/11/cau.jpg',
  feature_image_alt: 'Cầu Suối Mơ',
  feature_image_caption: '<span>Đèn ở đầu cầu phía bắc</span>',
  published_at: '2026-11-21T02:30:00.000+00:00',
  updated_at: '2026-11-21T03:00:00.000+00:00',
  custom_excerpt: 'Xã Bình Lâm sáng hơn.',
  excerpt: 'Xã Bình Lâm sáng hơn.',
  url: '/lap-den/',
  primary_author: { name: 'Quang Huy', url: '/author/huy/' },
  authors: [{ name: 'Quang Huy', url: '/author/huy/' }, { name: 'Thu Hà' }],
  primary_tag: { name: 'Giao thông' },
  tags: [{ name: 'Giao thông' }, { name: 'Bình Lâm' }, { name: '#trang-chu' }],
  ...changes,
});

describe('the format of Ghost', () => {
  it('reads the post of an answer', () => {
    const article = read({ posts: [post()], meta: {} });
    expect(article).to.deep.include({
      headline: 'Lắp đèn năng lượng mặt trời ở hai đầu cầu',
      description: 'Xã Bình Lâm sáng hơn.',
      url: 'https://portal.example/lap-den/',
      sections: ['Giao thông'],
    });
    expect(article.authors.map(({ name }) => name)).to.deep.equal(['Quang Huy', 'Thu Hà']);
    expect(article.datePublished?.datetime).to.equal('2026-11-21T09:30:00+07:00');
    expect(article.bodyHtml).to.contain('Tám bộ đèn');
  });

  it('shows the feature image with its caption as text', () => {
    expect(read(post()).image).to.deep.include({
      url: '/content/images/2026/11/cau.jpg',
      alt: 'Cầu Suối Mơ',
      caption: 'Đèn ở đầu cầu phía bắc',
    });
  });

  it('has no image where only the caption of one is left', () => {
    expect(read(post({ feature_image: null })).image).to.be.undefined;
  });

  it('keeps the internal tags and the section out of the keywords', () => {
    expect(read(post()).keywords).to.deep.equal(['Bình Lâm']);
  });

  it('shows no lead that is only the beginning of the text', () => {
    expect(read(post({ custom_excerpt: null, excerpt: 'Tám bộ đèn đã sáng' })).description).to.be.undefined;
  });
});
