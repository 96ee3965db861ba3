import { expect } from '@open-wc/testing';
import type { Block } from '../../src/index.js';
import { renderBlock } from '../../src/view/blocks.js';
import { figureJson } from '../helpers/elements-articles.js';
import { held, viewContext } from '../helpers/elements-view.js';

const shown = (block: Block, context = viewContext()): HTMLElement => held(renderBlock(block, context));
const htmlOf = (block: Block): string => shown(block).innerHTML;

describe('renderBlock', () => {
  const table: [what: string, block: Block, html: string][] = [
    ['a paragraph of text', { type: 'paragraph', text: 'a < b' }, '<p>a &lt; b</p>'],
    ['a paragraph of HTML', { type: 'paragraph', html: 'a <b>b</b>' }, '<p>a <b>b</b></p>'],
    ['a paragraph whose HTML has no words', { type: 'paragraph', text: 'a', html: '<p></p>' }, '<p>a</p>'],
    ['a centred paragraph', { type: 'paragraph', text: 'a', align: 'center' }, '<p data-align="center">a</p>'],
    ['a paragraph without words', { type: 'paragraph', text: '  ' }, ''],
    ['a paragraph of empty HTML', { type: 'paragraph', html: '<b></b>&nbsp;' }, ''],
    ['a heading', { type: 'heading', level: 3, text: 'Mục' }, '<h3>Mục</h3>'],
    ['a heading without words', { type: 'heading', level: 2, text: '' }, ''],
    ['a divider', { type: 'divider' }, '<hr>'],
    [
      'a list',
      { type: 'list', items: [{ text: 'một' }, { html: '<em>hai</em>' }] },
      '<ul><li>một</li><li><em>hai</em></li></ul>',
    ],
    [
      'an ordered list that goes on from another',
      { type: 'list', ordered: true, start: 4, items: [{ text: 'bốn' }] },
      '<ol start="4"><li>bốn</li></ol>',
    ],
    [
      'a list in a list',
      { type: 'list', ordered: true, items: [{ text: 'một', items: [{ text: 'a' }, { text: 'b' }] }, { text: 'hai' }] },
      '<ol><li>một<ol><li>a</li><li>b</li></ol></li><li>hai</li></ol>',
    ],
    [
      'a list whose inner list is empty',
      { type: 'list', items: [{ text: 'một', items: [] }] },
      '<ul><li>một</li></ul>',
    ],
    ['a quote', { type: 'quote', text: 'Lời nói' }, '<blockquote><p>Lời nói</p></blockquote>'],
    [
      'a quote with its author',
      { type: 'quote', text: 'Lời nói', author: 'Bà Hoa' },
      '<blockquote><p>Lời nói</p><p data-source="">Bà Hoa</p></blockquote>',
    ],
  ];

  for (const [what, block, html] of table) {
    it(`shows ${what}`, () => {
      expect(htmlOf(block)).to.equal(html);
    });
  }

  it('gives a picture among words all that other pictures have', () => {
    const img = shown({ type: 'paragraph', html: 'a <img src="/1.jpg" width="20" height="10">' }).querySelector('img')!;
    expect(img.getAttribute('alt')).to.equal('');
    expect(img.loading).to.equal('lazy');
  });

  it('links a quote to where it comes from', () => {
    const quote = shown({ type: 'quote', text: 'a', author: 'Bà Hoa', cite: '/goc' }).querySelector('blockquote')!;
    expect(quote.cite).to.equal('https://portal.example/goc');
    expect(quote.querySelector('a')!.textContent).to.equal('Bà Hoa');
    expect(quote.querySelector('a')!.href).to.equal('https://portal.example/goc');
  });

  it('links a quote by its address where nobody is named', () => {
    const link = shown({ type: 'quote', text: 'a', cite: 'https://bao.example/1' }).querySelector('a')!;
    expect(link.textContent).to.equal('https://bao.example/1');
  });

  it('shows a gallery as a group of figures with a caption of its own', () => {
    const gallery = shown({
      type: 'gallery',
      items: [figureJson({ caption: 'Bờ đông' }), figureJson({ caption: 'Bờ tây' })],
      caption: 'Hai bờ',
    }).querySelector(':scope > figure')!;
    const captions = [...gallery.querySelectorAll('figure > figcaption')];
    expect(captions.map(({ textContent }) => textContent.trim())).to.deep.equal(['Bờ đông', 'Bờ tây', 'Hai bờ']);
    expect(gallery.lastElementChild).to.equal(captions[2]);
    expect(gallery.hasAttribute('aria-label')).to.be.false;
  });

  it('names a gallery without a caption', () => {
    const gallery = shown({ type: 'gallery', items: [figureJson(), figureJson()] }).querySelector('figure')!;
    expect(gallery.getAttribute('aria-label')).to.equal('Bộ ảnh');
  });

  it('shows a table with its head, in a box that the keyboard reaches, named by the caption', () => {
    const box = shown({
      type: 'table',
      caption: 'Kinh phí',
      head: [[{ text: 'Nguồn' }, { text: 'Tỷ đồng' }]],
      rows: [[{ text: 'Tỉnh' }, { html: '<b>12</b>' }]],
    }).firstElementChild as HTMLElement;
    expect([box.getAttribute('role'), box.tabIndex]).to.deep.equal(['region', 0]);
    const caption = box.querySelector('caption')!;
    expect(caption.textContent).to.equal('Kinh phí');
    expect(box.getAttribute('aria-label')).to.equal('Kinh phí');
    expect([...box.querySelectorAll('thead th')].map((cell) => cell.getAttribute('scope'))).to.deep.equal([
      'col',
      'col',
    ]);
    expect(box.querySelector('tbody')!.innerHTML).to.equal('<tr><td>Tỉnh</td><td><b>12</b></td></tr>');
  });

  it('names the box of a table without a caption', () => {
    const box = shown({ type: 'table', rows: [[{ text: '1' }]] }).firstElementChild!;
    expect(box.getAttribute('aria-label')).to.equal('Bảng số liệu');
    expect(box.querySelector('caption, thead')).to.not.exist;
  });

  it('shows what is embedded elsewhere as a link, and never as a frame', () => {
    const embed = shown({ type: 'embed', url: 'https://video.example/1', title: 'Phim ngắn', caption: '3 phút' });
    expect(embed.querySelector('iframe, object, embed, video')).to.not.exist;
    expect(embed.querySelector('a')!.href).to.equal('https://video.example/1');
    expect(embed.querySelector('a')!.textContent).to.equal('Phim ngắn');
    expect(embed.querySelector('figcaption')!.textContent).to.equal('Phim ngắn 3 phút');
  });

  it('shows the poster of what is embedded', () => {
    const poster = { url: 'https://video.example/1.jpg', alt: 'Cảnh đầu' };
    const embed = shown({ type: 'embed', url: 'https://video.example/1', title: 'Phim', poster });
    expect(embed.querySelector('img')!.alt).to.equal('Cảnh đầu');
  });

  it('shows an embed without a safe address as words', () => {
    const embed = shown({ type: 'embed', url: 'javascript:alert(1)', title: 'Phim ngắn' });
    expect(embed.querySelector('a')).to.not.exist;
    expect(embed.textContent).to.equal('Phim ngắn');
  });

  it('sanitizes a block of HTML', () => {
    const block = shown({ type: 'html', html: '<p onclick="x()">Chữ</p><script>x()</script>' });
    expect(block.innerHTML).to.equal('<p>Chữ</p>');
  });

  it('shows an attachment as a link in a list', () => {
    const block = shown({ type: 'attachment', attachment: { url: '/a.pdf', name: 'Quyết định' } });
    expect(block.querySelector('ul > li a')!.textContent).to.equal('Quyết định');
  });
});
