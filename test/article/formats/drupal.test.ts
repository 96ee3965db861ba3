import { expect } from '@open-wc/testing';
import { read } from '../../helpers/read.js';

const HTML = '<p>Cầu rộng 5 m.</p>';
const attributes = {
  title: 'Thông xe cầu Suối Mơ',
  langcode: 'vi',
  created: '2026-11-19T03:15:00+00:00',
  changed: '2026-11-19T04:00:00+00:00',
  path: { alias: '/tin-tuc/cau-suoi-mo' },
  body: { value: '<p>Cầu</p>', processed: HTML, summary: 'Hai thôn gần nhau hơn.' },
};
const refer = (type: string, id: string, meta?: object): object => ({ data: { type, id, ...(meta && { meta }) } });
const file = (id: string, name: string, filemime: string): object => ({
  type: 'file--file',
  id,
  attributes: { uri: { url: `/sites/default/files/${name}` }, filename: name, filemime, filesize: 2048 },
});

const answer = (relationships: object = {}, included: object[] = [], changes: object = {}): object => ({
  jsonapi: { version: '1.0' },
  data: { type: 'node--article', id: '0f3c5a90', attributes: { ...attributes, ...changes }, relationships },
  included,
});

describe('the format of Drupal JSON:API', () => {
  it('reads a node', () => {
    const article = read(answer());
    expect(article).to.deep.include({
      identifier: '0f3c5a90',
      url: 'https://portal.example/tin-tuc/cau-suoi-mo',
      inLanguage: 'vi',
      headline: 'Thông xe cầu Suối Mơ',
      description: 'Hai thôn gần nhau hơn.',
      bodyHtml: HTML,
    });
    expect(article.datePublished?.datetime).to.equal('2026-11-19T10:15:00+07:00');
  });

  it('finds author and terms among what is included', () => {
    const article = read(
      answer(
        {
          uid: refer('user--user', 'u1'),
          field_tags: { data: [{ type: 'taxonomy_term--tags', id: 't1' }] },
          field_muc: refer('taxonomy_term--chuyen_muc', 't2'),
        },
        [
          { type: 'user--user', id: 'u1', attributes: { display_name: 'Quang Huy' } },
          { type: 'taxonomy_term--tags', id: 't1', attributes: { name: 'cầu' } },
          { type: 'taxonomy_term--chuyen_muc', id: 't2', attributes: { name: 'Giao thông' } },
        ],
      ),
    );
    expect(article.authors[0]?.name).to.equal('Quang Huy');
    expect(article.keywords).to.deep.equal(['cầu']);
    expect(article.sections).to.deep.equal(['Giao thông']);
  });

  it('shows an image with the words and the size that the node gives it', () => {
    const meta = { alt: 'Cầu mới', width: 1200, height: 800 };
    const { image } = read(
      answer({ field_image: refer('file--file', 'f1', meta) }, [file('f1', 'cau.jpg', 'image/jpeg')]),
    );
    expect(image).to.deep.include({ url: '/sites/default/files/cau.jpg', alt: 'Cầu mới', width: 1200, height: 800 });
  });

  it('follows a medium to its file', () => {
    const { image } = read(
      answer({ field_media_image: refer('media--image', 'm1') }, [
        {
          type: 'media--image',
          id: 'm1',
          attributes: { name: 'cau.jpg' },
          relationships: { field_media_image: refer('file--file', 'f1', { alt: 'Cầu mới' }) },
        },
        file('f1', 'cau.jpg', 'image/jpeg'),
      ]),
    );
    expect(image).to.deep.include({ url: '/sites/default/files/cau.jpg', alt: 'Cầu mới' });
  });

  it('shows a picture of the media library once, by neither its thumbnail nor whoever uploaded it', () => {
    const relationships = {
      uid: refer('user--user', 'u2'),
      thumbnail: refer('file--file', 'f1', { alt: '' }),
      field_media_image: refer('file--file', 'f1', { alt: 'Cầu mới' }),
    };
    const article = read(
      answer({ field_anh: refer('media--image', 'm1') }, [
        { type: 'media--image', id: 'm1', attributes: {}, relationships },
        { type: 'user--user', id: 'u2', attributes: { display_name: 'Quản trị' } },
        file('f1', 'cau.jpg', 'image/jpeg'),
      ]),
    );
    expect(article.image?.alt).to.equal('Cầu mới');
    expect(article.body).to.be.empty;
    expect(article.authors).to.be.empty;
  });

  it('names the author, not who saved the node last', () => {
    const users = ['u1', 'u2'].map((id) => ({ type: 'user--user', id, attributes: { display_name: `Người ${id}` } }));
    const { authors } = read(
      answer({ revision_uid: refer('user--user', 'u2'), uid: refer('user--user', 'u1') }, users),
    );
    expect(authors.map(({ name }) => name)).to.deep.equal(['Người u1']);
  });

  it('lists files that are no pictures', () => {
    const { attachments } = read(
      answer({ field_van_ban: refer('file--file', 'f2') }, [file('f2', 'ban-ve.pdf', 'application/pdf')]),
    );
    expect(attachments).to.deep.equal([
      {
        url: '/sites/default/files/ban-ve.pdf',
        name: 'ban-ve.pdf',
        encodingFormat: 'application/pdf',
        contentSize: 2048,
      },
    ]);
  });

  it('reads the longest field of a page that has no body', () => {
    const fields = {
      body: undefined,
      field_summary: { processed: '<p>Tóm tắt dài hơn cả nội dung của bài này.</p>' },
      field_noi_dung: { processed: HTML },
    };
    const article = read(answer({}, [], fields));
    expect(article.bodyHtml).to.equal(HTML);
    expect(article.description).to.equal('Tóm tắt dài hơn cả nội dung của bài này.');
  });

  it('reads every value of a field that has several', () => {
    const attributes = {
      title: 'Hội xuân',
      field_noi_dung: [{ processed: '<p>Một</p>' }, { processed: '<p>Hai</p>' }],
    };
    expect(read({ data: { type: 'node--article', id: 'x', attributes } }).bodyHtml).to.equal('<p>Một</p>\n<p>Hai</p>');
  });

  it('reads nodes whose attributes were moved onto them', () => {
    const node = {
      type: 'node--article',
      id: '1',
      ...attributes,
      uid: { type: 'user--user', id: 'u', display_name: 'Thu Hà' },
    };
    const article = read({ results: [node], meta: { count: 1 } });
    expect(article).to.deep.include({ headline: 'Thông xe cầu Suối Mơ', bodyHtml: HTML });
    expect(article.authors[0]?.name).to.equal('Thu Hà');
  });

  it('reads a node whose references are not included', () => {
    const article = read(answer({ uid: refer('user--user', 'u1'), field_image: refer('file--file', 'f1') }));
    expect(article.authors).to.be.empty;
    expect(article.image).to.be.undefined;
  });
});
