import { expect } from '@open-wc/testing';
import { read } from '../../helpers/read.js';

const item = (details: object = {}, changes: object = {}): object => ({
  content_id: '5e1b7f24-90aa-4c3d-8f16-2b6d4a7c9e35',
  schema_name: 'news_article',
  document_type: 'news_story',
  base_path: '/tin-tuc/cau-suoi-mo',
  title: 'Thông xe cầu Suối Mơ',
  description: 'Hai thôn gần nhau hơn.',
  locale: 'vi',
  first_published_at: '2026-11-19T03:15:00.000+00:00',
  public_updated_at: '2026-11-19T04:00:00Z',
  links: { organisations: [{ title: 'Sở Giao thông' }], taxons: [{ title: 'Đường bộ' }] },
  details: { body: '<div class="govspeak"><p>Cầu rộng 5 m.</p></div>', ...details },
  ...changes,
});

describe('the format of GOV.UK', () => {
  it('reads a content item', () => {
    const article = read(item());
    expect(article).to.deep.include({
      url: 'https://portal.example/tin-tuc/cau-suoi-mo',
      headline: 'Thông xe cầu Suối Mơ',
      description: 'Hai thôn gần nhau hơn.',
      sections: ['Đường bộ'],
      bodyHtml: '<div class="govspeak"><p>Cầu rộng 5 m.</p></div>',
    });
    expect(article.sourceOrganization?.name).to.equal('Sở Giao thông');
    expect(article.datePublished?.datetime).to.equal('2026-11-19T10:15:00+07:00');
  });

  it('takes HTML among the forms of a body', () => {
    const body = [
      { content_type: 'text/govspeak', content: 'Cầu rộng **5 m**.' },
      { content_type: 'text/html', content: '<p>Cầu rộng <strong>5 m</strong>.</p>' },
    ];
    expect(read(item({ body })).bodyHtml).to.equal('<p>Cầu rộng <strong>5 m</strong>.</p>');
  });

  it('shows the lead image in all its widths', () => {
    const sources = { s300: '/media/s300_cau.jpg', s960: '/media/s960_cau.jpg' };
    const images = [{ type: 'lead', sources, alt_text: 'Cầu mới', caption: 'Ngày thông xe', credit: 'Lê Sơn' }];
    const { image } = read(item({ images }));
    expect(image).to.deep.include({
      url: '/media/s960_cau.jpg',
      alt: 'Cầu mới',
      caption: 'Ngày thông xe',
      creditText: 'Lê Sơn',
    });
    expect(image?.renditions?.map(({ width }) => width)).to.deep.equal([960, 300]);
  });

  it('shows the image of older items', () => {
    const image = { url: '/media/cau.jpg', alt_text: 'Cầu mới', caption: null };
    expect(read(item({ image })).image).to.deep.include({ url: '/media/cau.jpg', alt: 'Cầu mới' });
  });

  it('adds documents and parts behind the text', () => {
    const { bodyHtml } = read(
      item({
        documents: ['<section>Bản vẽ</section>'],
        parts: [{ title: 'Tải trọng < 8 tấn', body: '<p>Biển báo</p>' }],
      }),
    );
    expect(bodyHtml).to.match(/5 m.*<section>Bản vẽ<\/section>\n<h2>Tải trọng &lt; 8 tấn<\/h2>\n<p>Biển báo<\/p>/s);
  });

  it('shows a part without a title, and the largest lead image where none is named', () => {
    const images = [{ type: 'lead', url: null, sources: { s300: '/a-300.jpg', s960: '/a-960.jpg' } }];
    const article = read({
      schema_name: 'guide',
      title: 'Hội xuân',
      details: { parts: [{ body: '<p>Lời</p>' }], images },
    });
    expect(article.bodyHtml).to.equal('<p>Lời</p>');
    expect(article.image?.url).to.equal('/a-960.jpg');
  });

  it('lists attachments', () => {
    const attachments = [{ url: '/media/bv.pdf', title: 'Bản vẽ', content_type: 'application/pdf', file_size: 1024 }];
    expect(read(item({ attachments })).attachments).to.deep.equal([
      { url: '/media/bv.pdf', name: 'Bản vẽ', encodingFormat: 'application/pdf', contentSize: 1024 },
    ]);
  });

  it('says before the text that a document was withdrawn', () => {
    const notice = { explanation: '<p>Đã thay bằng bản mới.</p>', withdrawn_at: '2026-11-20T00:00:00Z' };
    expect(read(item({}, { withdrawn_notice: notice })).bodyHtml).to.match(/^<p>Đã thay bằng bản mới/);
  });
});
