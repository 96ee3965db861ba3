import { expect } from '@open-wc/testing';
import { read } from '../../helpers/read.js';

const HTML = '<p>Cầu rộng 5 m.</p>';

describe('the preset nukeviet', () => {
  const row = {
    id: 78,
    alias: 'thong-xe-cau-suoi-mo',
    title: 'Thông xe cầu &quot;Suối Mơ&quot;',
    hometext: 'Hai thôn gần nhau hơn.',
    author: 'Quang Huy',
    sourcetext: 'https://www.baoanlac.example/tin/1',
    publtime: '1515470400',
    edittime: 0,
    keywords: 'cầu,nông thôn mới',
    homeimgfile: '2026_11/cau.jpg',
    homeimgalt: 'Cầu mới. Ảnh&#x3A; VGP&#x002F;Lê Sơn',
    detail: { bodyhtml: HTML, files: '/uploads/a.pdf,/uploads/b%20c.doc', allowed_send: '0', allowed_print: 1 },
  };

  it('reads its switches also where the row has no detail apart', () => {
    const { detail, ...flat } = row;
    const { actions } = read({ ...flat, ...detail }, { format: 'nukeviet' });
    expect(actions).to.deep.include({ email: false, print: true });
  });

  it('reads a row with its detail', () => {
    const article = read(row, { format: 'nukeviet' });
    expect(article).to.deep.include({
      headline: 'Thông xe cầu "Suối Mơ"',
      description: 'Hai thôn gần nhau hơn.',
      keywords: ['cầu', 'nông thôn mới'],
      bodyHtml: HTML,
    });
    expect(article.datePublished?.datetime).to.equal('2018-01-09T11:00:00+07:00');
    expect(article.dateModified).to.be.undefined;
  });

  it('names an address as the source by its host', () => {
    expect(read(row, { format: 'nukeviet' }).sourceOrganization?.name).to.equal('baoanlac.example');
  });

  it('finds the picture in the folder of the module, and decodes its caption once', () => {
    expect(read(row, { format: 'nukeviet' }).image).to.deep.include({
      url: '/uploads/news/2026_11/cau.jpg',
      caption: 'Cầu mới. Ảnh: VGP/Lê Sơn',
    });
  });

  it('hides the controls that the editor switched off', () => {
    expect(read(row, { format: 'nukeviet' }).actions).to.deep.equal({ email: false, print: true });
  });

  it('lists the files of a text with commas by their names', () => {
    expect(read(row, { format: 'nukeviet' }).attachments.map(({ name }) => name)).to.deep.equal(['a.pdf', 'b c.doc']);
  });

  it('finds a row of a list by its alias', () => {
    const rows = { data: [row, { ...row, id: 79, alias: 'khac', title: 'Bài khác' }] };
    expect(read(rows, { format: 'nukeviet', item: 'khac' }).headline).to.equal('Bài khác');
  });
});

describe('the preset joomla', () => {
  const article = {
    data: {
      type: 'articles',
      id: '12',
      attributes: {
        title: 'Thông xe cầu Suối Mơ',
        text: HTML,
        created_by_alias: 'Quang Huy',
        publish_up: '2018-01-09 04:00:00',
        modified: '0000-00-00 00:00:00',
        language: '*',
        tags: { 3: 'cầu', 5: 'Bình Lâm' },
        images: {
          image_intro: 'images/cau-nho.jpg',
          image_fulltext: 'images/cau.jpg#joomlaImage://local-images/cau.jpg?width=1200&height=800',
          image_fulltext_alt: 'Cầu mới',
          image_fulltext_caption: 'Ngày thông xe',
        },
        urls: { urla: '/ban-ve.pdf', urlatext: 'Bản vẽ', urlb: false },
      },
    },
  };

  it('reads an article, its dates as UTC', () => {
    const read1 = read(article, { format: 'joomla' });
    expect(read1).to.deep.include({
      identifier: '12',
      inLanguage: 'vi',
      keywords: ['cầu', 'Bình Lâm'],
      bodyHtml: HTML,
    });
    expect(read1.datePublished?.datetime).to.equal('2018-01-09T11:00:00+07:00');
    expect(read1.dateModified).to.be.undefined;
    expect(read1.authors).to.deep.include({ name: 'Quang Huy' });
  });

  it('shows the picture of the full text, with the size that stands behind its address', () => {
    expect(read(article, { format: 'joomla' }).image).to.deep.include({
      url: '/images/cau.jpg',
      width: 1200,
      height: 800,
      alt: 'Cầu mới',
      caption: 'Ngày thông xe',
    });
  });

  it('lists the links of an article', () => {
    expect(read(article, { format: 'joomla' }).attachments).to.deep.include({
      url: '/ban-ve.pdf',
      name: 'Bản vẽ',
      encodingFormat: undefined,
      contentSize: undefined,
    });
  });
});

describe('the preset sharepoint-publishing', () => {
  const item = {
    Id: 21,
    GUID: '7b40d2e8',
    FileRef: '/Pages/cau.aspx',
    Title: 'Thông xe cầu Suối Mơ',
    ArticleStartDate: '2018-01-09T11:00:00',
    Created: '2018-01-08T08:00:00',
    ArticleByLine: 'Quang Huy',
    PublishingPageContent: `<div class="ExternalClass0A">${HTML}</div>`,
    PublishingPageImage:
      '<img alt="Cầu &amp; suối" src="/PublishingImages/cau.jpg" width="1200" style="BORDER: 0px" />',
    AttachmentFiles: { results: [{ FileName: 'Bản vẽ.pdf', ServerRelativeUrl: '/Lists/a/ban-ve.pdf' }] },
  };

  it('reads the item of an answer, its dates as those of the site', () => {
    const article = read({ d: { results: [item] } }, { format: 'sharepoint-publishing' });
    expect(article).to.deep.include({ identifier: '21', url: 'https://portal.example/Pages/cau.aspx' });
    expect(article.datePublished?.datetime).to.equal('2018-01-09T11:00:00+07:00');
    expect(article.bodyHtml).to.contain(HTML);
  });

  it('reads the item of a newer answer', () => {
    expect(read({ value: [item] }, { format: 'sharepoint-publishing' }).headline).to.equal('Thông xe cầu Suối Mơ');
  });

  it('reads the picture out of its HTML', () => {
    expect(read(item, { format: 'sharepoint-publishing' }).image).to.deep.include({
      url: '/PublishingImages/cau.jpg',
      alt: 'Cầu & suối',
      width: 1200,
    });
  });

  it('lists the files of an item', () => {
    const [attachment] = read(item, { format: 'sharepoint-publishing' }).attachments;
    expect(attachment).to.deep.include({ url: '/Lists/a/ban-ve.pdf', name: 'Bản vẽ.pdf' });
  });
});

describe('the preset sharepoint-page', () => {
  const webPart = {
    controlType: 3,
    webPartData: {
      properties: { imgWidth: 1200, imgHeight: 800, altText: 'Cầu mới' },
      serverProcessedContent: {
        imageSources: { imageSource: '/SiteAssets/cau.jpg' },
        searchablePlainTexts: { captionText: 'Ngày thông xe' },
      },
    },
  };
  const page = (changes: object = {}): object => ({
    Id: 23,
    AbsoluteUrl: 'https://portal.example/SitePages/cau.aspx',
    Title: 'Thông xe cầu Suối Mơ',
    FirstPublished: '2018-01-09T04:00:00Z',
    BannerImageUrl: '/SiteAssets/bia.jpg',
    CanvasContent1: JSON.stringify([{ controlType: 4, innerHTML: HTML }, webPart, { controlType: 0 }]),
    ...changes,
  });

  it('reads the text and the images of the canvas', () => {
    const article = read(page(), { format: 'sharepoint-page' });
    expect(article.image?.url).to.equal('/SiteAssets/bia.jpg');
    expect(article.datePublished?.datetime).to.equal('2018-01-09T11:00:00+07:00');
    expect(article.body[0]).to.deep.equal({ type: 'html', html: HTML });
    const figure = article.body[1];
    expect(figure).to.deep.include({ type: 'figure', caption: 'Ngày thông xe' });
    expect(figure?.type === 'figure' && figure.image).to.deep.include({
      url: '/SiteAssets/cau.jpg',
      alt: 'Cầu mới',
      width: 1200,
    });
  });

  it('reads a canvas that is HTML, without the keys of its web parts', () => {
    const canvas = `<div><div data-sp-canvascontrol=""><div data-sp-rte="">${HTML}</div><div data-sp-componentid="d1">d1d91016</div></div></div>`;
    const { bodyHtml } = read(page({ CanvasContent1: canvas }), { format: 'sharepoint-page' });
    expect(bodyHtml).to.contain(HTML);
    expect(bodyHtml).not.to.contain('d1d91016');
  });

  it('has no date where the page was never published', () => {
    const { datePublished } = read(page({ FirstPublished: '0001-01-01T08:00:00Z' }), { format: 'sharepoint-page' });
    expect(datePublished).to.be.undefined;
  });

  it('shows no picture that only stands for one', () => {
    const BannerImageUrl = { Url: 'https://portal.example/_layouts/15/images/sitepagethumbnail.png' };
    expect(read(page({ BannerImageUrl }), { format: 'sharepoint-page' }).image).to.be.undefined;
  });
});
