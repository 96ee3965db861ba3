/** Articles in JSON, made by hand: no test depends on a picture or a file of the network. */
import type { ArticleJson, Block, Figure } from '../../src/index.js';

/** A picture that loads, 1 × 1 pixel. */
export const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Another one. */
export const LEAD_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** An address that the policy lets through and no browser can show. */
export const BROKEN_PICTURE = 'data:image/png;base64,AAAA';

export function articleJson(parts: Partial<ArticleJson> = {}): ArticleJson {
  return {
    articleVersion: 1,
    headline: 'Khánh thành cầu Đông Hà',
    description: 'Sáng 09/01/2018, huyện tổ chức lễ khánh thành cầu Đông Hà.',
    datePublished: '2018-01-09T11:00:00+07:00',
    author: 'Nam Đặng',
    body: [{ type: 'paragraph', text: 'Cây cầu dài 120 m nối hai bờ sông.' }],
    ...parts,
  };
}

/** An article whose body is the HTML of an old CMS. */
export function oldArticleJson(bodyHtml: string): ArticleJson {
  return articleJson({ body: undefined, bodyHtml });
}

export function figureJson(parts: Partial<Figure> = {}): Extract<Block, { type: 'figure' }> {
  return { type: 'figure', image: { url: PICTURE, width: 600, height: 400 }, caption: 'Toàn cảnh cây cầu', ...parts };
}

/** An article with every block and every part of the head and the foot. */
export function fullArticleJson(): ArticleJson {
  return articleJson({
    url: 'https://portal.example/tin-tuc/cau-dong-ha',
    alternativeHeadline: 'Người dân hai xã đi lại thuận tiện hơn',
    dateModified: '2018-01-10T08:30:00+07:00',
    author: [{ name: 'Nam Đặng', url: 'https://portal.example/tac-gia/nam-dang' }, 'Hà Linh'],
    publisher: 'Cổng thông tin điện tử',
    sourceOrganization: { name: 'Sở Giao thông', url: 'https://so.example/' },
    articleSection: ['Giao thông', 'Nông thôn mới'],
    keywords: ['cầu', 'nông thôn mới'],
    copyrightNotice: '© Cổng thông tin điện tử',
    image: { url: LEAD_PICTURE, width: 600, height: 400, alt: 'Cầu bê tông bắc qua sông' },
    attachments: [
      { url: 'https://portal.example/tep/quyet-dinh.pdf', name: 'Quyết định số 12', contentSize: 1_234_567 },
    ],
    body: [
      {
        type: 'paragraph',
        html: 'Cầu <strong>Đông Hà</strong>, xem <a href="https://portal.example/ban-do">bản đồ</a>.',
      },
      { type: 'heading', level: 2, text: 'Quy mô' },
      figureJson({ creditText: 'Nguyễn Tú' }),
      {
        type: 'gallery',
        items: [figureJson({ caption: 'Bờ đông' }), figureJson({ caption: 'Bờ tây' })],
        caption: 'Hai bờ sông',
      },
      { type: 'list', items: [{ text: 'Dài 120 m', items: [{ text: 'sáu nhịp' }] }, { text: 'Rộng 9 m' }] },
      {
        type: 'table',
        caption: 'Kinh phí',
        head: [[{ text: 'Nguồn' }, { text: 'Tỷ đồng' }]],
        rows: [[{ text: 'Tỉnh' }, { text: '12' }]],
      },
      { type: 'heading', level: 3, text: 'Ý kiến' },
      {
        type: 'quote',
        text: 'Từ nay trẻ em đi học không phải qua đò.',
        author: 'Bà Lê Thị Hoa',
        cite: 'https://bao.example/1',
      },
      { type: 'embed', url: 'https://video.example/cau', title: 'Phim ngắn về cây cầu', caption: 'Dài 3 phút' },
      {
        type: 'attachment',
        attachment: { url: 'https://portal.example/tep/ban-ve.docx', name: 'Bản vẽ', contentSize: 45_000 },
      },
      { type: 'html', html: '<h3>Lịch sử</h3><p>Bến đò có từ năm 1930.</p>' },
      { type: 'divider' },
    ],
  });
}

/** A body of many paragraphs, numbered from 1. */
export function paragraphs(count: number): Block[] {
  return Array.from({ length: count }, (_, i) => ({ type: 'paragraph', text: `Đoạn ${String(i + 1)}.` }));
}
