import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderHead } from '../../dist/server.js';

const baseUrl = 'https://portal.example/api/1.json';
const article = {
  articleVersion: 1,
  url: 'https://portal.example/tin/cau',
  headline: 'Khánh thành cầu',
  description: 'Cầu dài 120 m.',
  datePublished: '09/01/2018 11:00',
  author: 'Nam Đặng',
  publisher: { name: 'Cổng thông tin điện tử' },
  keywords: ['cầu', 'NTM'],
  image: { url: '/anh/cau.jpg', width: 1200, height: 630, alt: 'Cây cầu' },
  body: [{ type: 'paragraph', text: 'Tin.' }],
};
const head = (parts = {}, options = {}) => renderHead({ ...article, ...parts }, { baseUrl, ...options });
const property = (html, name) => new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(html)?.[1];
const linkedData = (html) => JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/s.exec(html)[1]);

describe('renderHead()', () => {
  it('names the canonical address: the article’s, else the page’s', () => {
    assert.match(head(), /<link rel="canonical" href="https:\/\/portal\.example\/tin\/cau">/);
    const html = head({ url: undefined }, { pageUrl: 'https://portal.example/doc?id=1' });
    assert.match(html, /<link rel="canonical" href="https:\/\/portal\.example\/doc\?id=1">/);
    assert.doesNotMatch(head({ url: undefined }), /canonical/);
  });

  it('gives previews their title, words, picture and date', () => {
    const html = head();
    assert.deepEqual(
      ['og:type', 'og:title', 'og:description', 'og:image', 'og:image:alt', 'og:locale', 'og:site_name'].map((name) =>
        property(html, name),
      ),
      [
        'article',
        article.headline,
        article.description,
        'https://portal.example/anh/cau.jpg',
        'Cây cầu',
        'vi_VN',
        'Cổng thông tin điện tử',
      ],
    );
    assert.equal(property(html, 'article:published_time'), '2018-01-09T11:00:00+07:00');
    assert.equal(html.match(/article:tag/g).length, 2);
  });

  it('takes the first figure where there is no lead image', () => {
    const body = [{ type: 'figure', image: { url: 'https://anh.example/a.jpg' } }];
    assert.equal(property(head({ image: undefined, body }), 'og:image'), 'https://anh.example/a.jpg');
    const bodyHtml = '<p>Tin</p><img src="javascript:x()"><img src="/b.jpg" alt="Cầu">';
    const ofHtml = head({ image: undefined, body: undefined, bodyHtml });
    assert.equal(property(ofHtml, 'og:image'), 'https://portal.example/b.jpg');
    assert.equal(property(ofHtml, 'og:image:alt'), 'Cầu');
    assert.equal(property(head({ image: undefined }), 'og:image'), undefined);
    const gallery = [{ type: 'gallery', items: [{ image: { url: '/c.jpg' } }, { image: { url: '/d.jpg' } }] }];
    const inside = { url: 'data:image/png;base64,AAAA' };
    assert.equal(property(head({ image: inside, body: gallery }), 'og:image'), 'https://portal.example/c.jpg');
  });

  it('takes no picture from a host that pictures may not come from', () => {
    const image = { url: 'https://la.example/a.jpg' };
    assert.equal(property(head({ image }, { imageHosts: 'self' }), 'og:image'), undefined);
    assert.equal(property(head({}, { imageHosts: 'self' }), 'og:image'), 'https://portal.example/anh/cau.jpg');
  });

  it('describes the article to search engines', () => {
    const data = linkedData(head());
    assert.equal(data['@type'], 'NewsArticle');
    assert.equal(data.headline, article.headline);
    assert.equal(data.datePublished, '2018-01-09T11:00:00+07:00');
    assert.deepEqual(data.author, [{ '@type': 'Person', name: 'Nam Đặng' }]);
    assert.equal(data.image.url, 'https://portal.example/anh/cau.jpg');
  });

  it('tells search engines all that the article says of itself', () => {
    const data = linkedData(
      head({
        alternativeHeadline: 'Hai xã đi lại thuận tiện',
        inLanguage: 'en-GB',
        dateModified: '2018-01-10T08:00:00+07:00',
        author: { '@type': 'Organization', name: 'Ban biên tập', url: '/ban-bien-tap' },
        sourceOrganization: { name: 'Sở Giao thông', url: 'https://so.example/' },
        articleSection: 'Kinh tế',
        copyrightNotice: 'Bản quyền của Cổng',
        audio: { url: '/tin.mp3', encodingFormat: 'audio/mpeg' },
        corrections: [{ date: '2018-01-11', text: 'Cầu dài 120 m, không phải 210 m.' }],
      }),
    );
    const { '@context': context, mainEntityOfPage, ...rest } = data;
    assert.equal(context, 'https://schema.org');
    assert.equal(mainEntityOfPage, article.url);
    assert.deepEqual(rest, {
      '@type': 'NewsArticle',
      headline: article.headline,
      alternativeHeadline: 'Hai xã đi lại thuận tiện',
      description: article.description,
      inLanguage: 'en-GB',
      url: article.url,
      datePublished: '2018-01-09T11:00:00+07:00',
      dateModified: '2018-01-10T08:00:00+07:00',
      author: [{ '@type': 'Organization', name: 'Ban biên tập', url: 'https://portal.example/ban-bien-tap' }],
      publisher: { '@type': 'Organization', name: 'Cổng thông tin điện tử' },
      sourceOrganization: { '@type': 'Organization', name: 'Sở Giao thông', url: 'https://so.example/' },
      articleSection: ['Kinh tế'],
      keywords: ['cầu', 'NTM'],
      copyrightNotice: 'Bản quyền của Cổng',
      image: {
        '@type': 'ImageObject',
        url: 'https://portal.example/anh/cau.jpg',
        width: 1200,
        height: 630,
        caption: 'Cây cầu',
      },
      audio: { '@type': 'AudioObject', contentUrl: 'https://portal.example/tin.mp3', encodingFormat: 'audio/mpeg' },
      correction: [
        { '@type': 'CorrectionComment', dateCreated: '2018-01-11', text: 'Cầu dài 120 m, không phải 210 m.' },
      ],
    });
  });

  it('gives previews the size of the picture, the section and the day of the last change', () => {
    const html = head({ articleSection: ['Kinh tế', 'Xã hội'], dateModified: '2018-01-10T08:00:00+07:00' });
    assert.deepEqual(
      ['og:image:width', 'og:image:height', 'og:url', 'article:section', 'article:modified_time'].map((name) =>
        property(html, name),
      ),
      ['1200', '630', article.url, 'Kinh tế', '2018-01-10T08:00:00+07:00'],
    );
    const unsized = head({ image: { url: '/a.jpg', width: 600 } });
    assert.equal(property(unsized, 'og:image:width'), undefined);
    assert.deepEqual(linkedData(unsized).image, { '@type': 'ImageObject', url: 'https://portal.example/a.jpg' });
  });

  for (const [language, locale] of Object.entries({ 'vi-VN': 'vi_VN', EN: 'en_US', 'en-GB': 'en_GB', fr: undefined })) {
    it(`gives previews ${locale ?? 'no territory'} for ${language}`, () => {
      assert.equal(property(head({ inLanguage: language }), 'og:locale'), locale);
    });
  }

  it('leaves out what the article does not say', () => {
    const html = renderHead({ articleVersion: 1, headline: 'Tin', body: article.body }, { baseUrl });
    assert.doesNotMatch(html, /content="(?:undefined)?"|<link|description/);
    assert.deepEqual(linkedData(html), {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Tin',
      inLanguage: 'vi',
    });
  });

  it('gives no address that a browser could run', () => {
    const html = head({
      url: 'javascript:x()',
      image: { url: 'javascript:x()' },
      author: { name: 'A', url: 'javascript:x()' },
    });
    assert.doesNotMatch(html, /javascript:/);
  });

  it('lets no text end its tag', () => {
    const html = head({ headline: '"><script>x()</script>', description: '</script><script>x()' });
    assert.equal(html.match(/<script/g).length, 1);
    assert.equal(html.match(/<\/script/g).length, 1);
    assert.equal(linkedData(html).headline, '"><script>x()</script>');
  });
});
