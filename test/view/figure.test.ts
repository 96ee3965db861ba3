import { expect } from '@open-wc/testing';
import type { Figure } from '../../src/index.js';
import { figure } from '../../src/view/figure.js';
import { PICTURE } from '../helpers/elements-articles.js';
import { viewContext } from '../helpers/elements-view.js';

const figureOf = (parts: Partial<Figure>, context = viewContext()): HTMLElement =>
  figure({ image: { url: PICTURE }, ...parts }, context);
const captionOf = (shown: HTMLElement): HTMLElement | null => shown.querySelector('figcaption');

describe('figure', () => {
  it('has its caption, and its credit apart from it', () => {
    const shown = figureOf({ caption: 'Toàn cảnh', creditText: 'Nguyễn Tú' });
    expect(shown.querySelector('[itemprop="caption"]')!.textContent).to.equal('Toàn cảnh');
    expect(shown.querySelector('[itemprop="creditText"]')!.textContent).to.equal('Ảnh: Nguyễn Tú');
    expect(captionOf(shown)!.textContent.trim()).to.equal('Toàn cảnh Ảnh: Nguyễn Tú');
  });

  for (const credit of ['Ảnh: Nguyễn Tú', 'Nguồn: Internet', 'Tranh minh: An', 'Ảnh/Nguyễn Tú']) {
    it(`writes the credit “${credit}” as it stands`, () => {
      expect(figureOf({ creditText: credit }).querySelector('small')!.textContent).to.equal(credit);
    });
  }

  it('never makes the picture’s alternative text of the caption', () => {
    expect(figureOf({ caption: 'Toàn cảnh' }).querySelector('img')!.alt).to.equal('');
  });

  it('sanitizes a caption in HTML', () => {
    const shown = figureOf({
      captionHtml: 'Cầu <em>Đông Hà</em><img src=x onerror=alert(1)><script>alert(1)</script>',
    });
    expect(captionOf(shown)!.querySelector('em')!.textContent).to.equal('Đông Hà');
    expect(captionOf(shown)!.innerHTML).to.not.match(/script|onerror/);
  });

  it('takes the plain caption where the one in HTML has no words', () => {
    expect(captionOf(figureOf({ captionHtml: ' <b></b> ', caption: 'Toàn cảnh' }))!.textContent.trim()).to.equal(
      'Toàn cảnh',
    );
  });

  for (const [what, parts] of Object.entries({
    'no caption': {},
    'a blank caption': { caption: ' \n', creditText: ' ' },
    'a caption in HTML without words': { captionHtml: '<p> </p>' },
  })) {
    it(`has no empty figcaption for ${what}`, () => {
      expect(captionOf(figureOf(parts))).to.not.exist;
    });
  }

  it('links the picture where the article says so, named by the picture’s text', () => {
    const link = figureOf({ href: '/album', image: { url: PICTURE, alt: 'Cầu' } }).querySelector('a')!;
    expect(link.href).to.equal('https://portal.example/album');
    expect(link.rel).to.include('noopener');
    expect(link.hasAttribute('aria-label')).to.be.false;
    expect(link.querySelector('img')!.alt).to.equal('Cầu');
  });

  it('names such a link by the caption where the picture has no text', () => {
    const link = figureOf({ href: '/album', caption: 'Toàn cảnh' }).querySelector('a')!;
    expect(link.getAttribute('aria-label')!.trim()).to.equal('Toàn cảnh');
  });

  it('names such a link by its address where there are no words at all', () => {
    const link = figureOf({ href: '/album' }).querySelector('a')!;
    expect(link.getAttribute('aria-label')).to.equal('https://portal.example/album');
  });

  it('does not link to an address that is not safe', () => {
    expect(figureOf({ href: 'javascript:alert(1)' }).querySelector('a')).to.not.exist;
  });
});
