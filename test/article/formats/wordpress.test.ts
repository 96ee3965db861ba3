import { expect } from '@open-wc/testing';
import { read, refusal } from '../../helpers/read.js';

const HTML = '<p>Sáng 22/11/2026, hơn 600 em nhỏ đến Thư viện tỉnh.</p>\n<p>Mỗi em chọn một cuốn mang về.</p>\n';

const media = {
  source_url: '/wp-content/uploads/2026/11/doc-sach-scaled.jpg',
  alt_text: 'Các em nhỏ đọc sách',
  caption: { rendered: '<p>Ngày hội tại Thư viện tỉnh. Ảnh: Lê&nbsp;Sơn</p>\n' },
  media_details: {
    width: 2560,
    height: 1707,
    sizes: {
      thumbnail: { width: 150, height: 150, source_url: '/wp-content/uploads/2026/11/doc-sach-150x150.jpg' },
      large: { width: 1024, height: 683, source_url: '/wp-content/uploads/2026/11/doc-sach-1024x683.jpg' },
      full: { width: 2560, height: 1707, source_url: '/wp-content/uploads/2026/11/doc-sach-scaled.jpg' },
    },
  },
};

const post = (changes: object = {}): object => ({
  id: 168,
  date: '2026-11-22T14:07:42',
  date_gmt: '2026-11-22T07:07:42',
  modified: '2026-11-22T18:00:00',
  modified_gmt: '2026-11-22T11:00:00',
  slug: 'ngay-hoi-doc-sach',
  link: 'https://portal.example/ngay-hoi-doc-sach/',
  title: { rendered: 'Ngày hội đọc sách &#8220;Trang sách mở&#8221;' },
  excerpt: { rendered: '<p>Thư viện tỉnh mở cửa cả ngày.</p>\n', protected: false },
  content: { rendered: HTML, protected: false },
  _embedded: {
    author: [{ id: 3, name: 'Nguyễn Tú' }],
    'wp:featuredmedia': [media],
    'wp:term': [
      [{ taxonomy: 'category', name: 'Văn hóa &amp; Giáo dục', slug: 'van-hoa' }],
      [{ taxonomy: 'post_tag', name: 'thư viện', slug: 'thu-vien' }],
    ],
  },
  ...changes,
});

describe('the format of WordPress REST', () => {
  it('reads title, dates, author, terms and text', () => {
    const article = read(post());
    expect(article).to.deep.include({
      identifier: '168',
      url: 'https://portal.example/ngay-hoi-doc-sach/',
      headline: 'Ngày hội đọc sách “Trang sách mở”',
      description: 'Thư viện tỉnh mở cửa cả ngày.',
      authors: [{ name: 'Nguyễn Tú' }],
      sections: ['Văn hóa & Giáo dục'],
      keywords: ['thư viện'],
      bodyHtml: HTML,
    });
    expect(article.datePublished?.datetime).to.equal('2026-11-22T14:07:42+07:00');
    expect(article.dateModified?.datetime).to.equal('2026-11-22T18:00:00+07:00');
  });

  it('takes UTC before the clock of a site in another zone', () => {
    const { datePublished } = read(post({ date: '2022-10-24T14:07:42', date_gmt: '2022-10-24T17:07:42' }));
    expect(datePublished?.datetime).to.equal('2022-10-25T00:07:42+07:00');
  });

  it('takes the clock of the site where a draft has no UTC yet', () => {
    const { datePublished } = read(post({ date_gmt: '0000-00-00T00:00:00' }));
    expect(datePublished?.datetime).to.equal('2026-11-22T14:07:42+07:00');
  });

  it('shows the featured image with its caption, its size and its other sizes', () => {
    expect(read(post()).image).to.deep.include({
      url: '/wp-content/uploads/2026/11/doc-sach-scaled.jpg',
      alt: 'Các em nhỏ đọc sách',
      caption: 'Ngày hội tại Thư viện tỉnh. Ảnh: Lê\u00a0Sơn',
      width: 2560,
      height: 1707,
    });
  });

  it('leaves thumbnails out of the sizes, because they are cut to another shape', () => {
    const urls = read(post()).image?.renditions?.map(({ url }) => url);
    expect(urls).to.deep.equal(['/wp-content/uploads/2026/11/doc-sach-1024x683.jpg']);
  });

  for (const [cut, why] of [
    ['<p>Sáng 22/11/2026, hơn 600 em nhỏ đến Thư viện [&hellip;]</p>\n', 'the mark of the core'],
    [
      '<p>Sáng 22/11/2026, hơn 600 em&#8230; <a class="more-link" href="/x">Continue reading “Ngày hội”</a></p>',
      'a link',
    ],
    ['<p>Sáng 22/11/2026, hơn 600 em nhỏ đến Thư viện tỉnh. Mỗi em chọn một cuốn mang về.</p>', 'nothing'],
    ['<p>Sáng 22/11/2026, hơn 600 em nhỏ...</p>'.normalize('NFD'), 'other letters'],
  ] as const) {
    it(`shows no lead that is only cut from the text, with ${why} behind it`, () => {
      expect(read(post({ excerpt: { rendered: cut } })).description).to.be.undefined;
    });
  }

  it('keeps a lead with dots that is not in the text', () => {
    const { description } = read(post({ excerpt: { rendered: '<p>Đọc sách, vẽ tranh, gặp tác giả…</p>' } }));
    expect(description).to.equal('Đọc sách, vẽ tranh, gặp tác giả…');
  });

  it('keeps a short lead with dots whose words are anywhere in the text', () => {
    const post = {
      id: 1,
      title: { rendered: 'A' },
      excerpt: { rendered: 'Hà Nội...' },
      content: { rendered: '<p>Sáng nay, tại Hà Nội có mưa.</p>' },
    };
    expect(read(post).description).to.equal('Hà Nội...');
  });

  it('has no author where the site may not tell its name', () => {
    const hidden = { code: 'rest_user_cannot_view', message: 'Xin lỗi, bạn không được xem.', data: { status: 401 } };
    expect(read(post({ _embedded: { author: [hidden] } })).authors).to.be.empty;
  });

  it('does not show the category of posts that have none', () => {
    const none = [[{ taxonomy: 'category', name: 'Uncategorized', slug: 'uncategorized' }]];
    expect(read(post({ _embedded: { 'wp:term': none } })).sections).to.be.empty;
  });

  it('leaves a post with a password to the fallback, which leads to the page that asks for it', () => {
    const error = refusal(post({ content: { rendered: '', protected: true }, excerpt: { rendered: '' } }));
    expect(error.code).to.equal('forbidden');
    expect(error.path).to.equal('content.rendered');
  });

  it('names the title where it is empty', () => {
    expect(refusal(post({ title: { rendered: '' } })).path).to.equal('headline');
  });

  it('reads a post without anything embedded', () => {
    const article = read(post({ _embedded: undefined }));
    expect(article.headline).to.equal('Ngày hội đọc sách “Trang sách mở”');
    expect(article.image).to.be.undefined;
  });

  it('finds a post of a list by its slug', () => {
    const { headline } = read([post(), post({ slug: 'cau-suoi-mo', title: { rendered: 'Cầu Suối Mơ' } })], {
      item: 'cau-suoi-mo',
    });
    expect(headline).to.equal('Cầu Suối Mơ');
  });
});
