import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { scaleText } from '../../../src/actions/text-size/scale-text.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { find, renderedArticle, showArticle } from '../../helpers/elements-page.js';

/** A portal's page with its own sizes in px; the text is in `.tin`. */
async function portal(text: string): Promise<{ page: HTMLElement; target: HTMLElement }> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = `
    <style>
      .cong { font: 14px/20px Arial, sans-serif; }
      .tin { font-size: 15px; line-height: 22px; }
      .tin h2 { font-size: 24px; line-height: 1.25; }
      .tin .nho { font-size: 12px !important; }
      .tin blockquote, .tin em { font-size: 1.2em; }
      .tin .thoang { line-height: normal; }
    </style>
    <div class="cong"><p id="truoc">Trước</p><div class="tin">${text}</div><p id="sau">Sau</p></div>`;
  return { page, target: find(page, '.tin') };
}

const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
/** Sizes of the elements of a rendered article that have words. */
const sizesIn = (element: Element): number[] =>
  [...renderedArticle(element).querySelectorAll('h1, time, [itemprop="description"], [data-part="body"] p')].map(
    sizeOf,
  );
const leadingOf = (element: Element): number => parseFloat(getComputedStyle(element).lineHeight);

describe('scaleText', () => {
  afterEach(() => scrollTo({ top: 0, behavior: 'instant' }));

  const text = `
    <h2>Tiêu đề</h2><p>Đoạn văn</p><p class="nho">Chú thích</p><p class="thoang">Thoáng</p>
    <blockquote><p>Lời trích <em>nhấn <b>mạnh</b></em></p></blockquote>`;

  for (const scale of [1.15, 1.5, 2]) {
    it(`gives sizes in px ${String(scale * 100)} %, and line heights with them`, async () => {
      const { target } = await portal(text);
      scaleText(target, scale);
      const sizes: [selector: string, px: number, leading: number][] = [
        ['h2', 24, 30],
        ['p', 15, 22],
        ['.nho', 12, 22],
      ];
      for (const [selector, px, leading] of sizes) {
        expect(sizeOf(find(target, selector)), selector).to.be.closeTo(px * scale, 0.05);
        expect(leadingOf(find(target, selector)), selector).to.be.closeTo(leading * scale, 0.1);
      }
    });
  }

  it('leaves a normal line height to the font', async () => {
    const { target } = await portal(text);
    scaleText(target, 2);
    expect(getComputedStyle(find(target, '.thoang')).lineHeight).to.equal('normal');
  });

  it('does not double sizes in em, however deep', async () => {
    const { target } = await portal(text);
    scaleText(target, 2);
    expect(sizeOf(find(target, 'blockquote p'))).to.be.closeTo(15 * 1.2 * 2, 0.1);
    expect(sizeOf(find(target, 'em'))).to.be.closeTo(15 * 1.2 * 1.2 * 2, 0.1);
    expect(sizeOf(find(target, 'b'))).to.be.closeTo(15 * 1.2 * 1.2 * 2, 0.1);
  });

  it('counts from the ordinary size at each step, not from the last', async () => {
    const { target } = await portal(text);
    for (const scale of [1.15, 1.5, 2, 1.3]) scaleText(target, scale);
    expect(sizeOf(find(target, 'p'))).to.be.closeTo(15 * 1.3, 0.05);
  });

  it('scales words that are directly in the target', async () => {
    const { target } = await portal('Chữ trần');
    scaleText(target, 2);
    expect(sizeOf(target)).to.be.closeTo(30, 0.05);
  });

  it('makes the text larger than an inline size, important or not', async () => {
    const { target } = await portal('<p style="font-size: 20px">a</p><p style="font-size: 20px !important">b</p>');
    scaleText(target, 2);
    for (const paragraph of target.querySelectorAll('p')) expect(sizeOf(paragraph)).to.be.closeTo(40, 0.05);
  });

  it('changes nothing outside', async () => {
    const { page, target } = await portal(text);
    const outside = ['#truoc', '#sau', '.cong'].map((selector) => find(page, selector));
    const look = (): unknown[] =>
      outside.map((element) => [sizeOf(element), leadingOf(element), element.getAttribute('style')]);
    const before = look();
    scaleText(target, 2);
    expect(look()).to.deep.equal(before);
  });

  it('leaves no trace at 100 %', async () => {
    const { target } = await portal(text);
    const before = target.outerHTML;
    scaleText(target, 2);
    expect(target.outerHTML).to.not.equal(before);
    scaleText(target, 1);
    expect(target.outerHTML).to.equal(before);
  });

  it('does nothing at 100 % to a text that never had another size', async () => {
    const { target } = await portal('<p style="">Đoạn</p>');
    const before = target.outerHTML;
    scaleText(target, 1);
    expect(target.outerHTML).to.equal(before);
  });

  for (const style of [
    'color: red;',
    'font-size: 20px;',
    'font-size: 20px !important;',
    'line-height: 30px;',
    'line-height: 1.2 !important; color: red;',
    'color: red; font-size: 20px; line-height: 30px; margin: 0px;',
    'font: italic 20px / 30px Arial;',
    '--mau: 1; font-size: 1.5em;',
  ]) {
    it(`gives back the inline style "${style}"`, async () => {
      const { target } = await portal(`<p style="${style}">Đoạn</p>`);
      const paragraph = find(target, 'p');
      const { cssText } = paragraph.style;
      const [size, leading] = [sizeOf(paragraph), leadingOf(paragraph)];
      scaleText(target, 2);
      expect(sizeOf(paragraph)).to.be.closeTo(2 * size, 0.05);
      scaleText(target, 1);
      expect(paragraph.style.cssText).to.equal(cssText);
      expect([sizeOf(paragraph), leadingOf(paragraph)]).to.deep.equal([size, leading]);
    });
  }

  it('keeps what the page wrote into a style while the text was large', async () => {
    const { target } = await portal('<p>Đoạn</p>');
    scaleText(target, 2);
    find(target, 'p').style.color = 'red';
    scaleText(target, 1);
    expect(find(target, 'p').getAttribute('style')).to.equal('color: red;');
  });

  it('knows its own sizes in a copy of the page', async () => {
    const { page, target } = await portal(text);
    const plain = target.outerHTML;
    scaleText(target, 2);
    target.replaceWith(target.cloneNode(true));
    const copy = find(page, '.tin');
    scaleText(copy, 1.5);
    expect(sizeOf(find(copy, 'h2'))).to.be.closeTo(36, 0.05);
    scaleText(copy, 1);
    expect(copy.outerHTML).to.equal(plain);
  });

  it('scales what comes later, inside and beside what is large already', async () => {
    const { target } = await portal('<div>Chữ <i></i></div>');
    scaleText(target, 2);
    find(target, 'i').textContent = 'nghiêng';
    target.insertAdjacentHTML('beforeend', '<p class="nho">Chú thích</p>');
    scaleText(target, 2);
    expect(sizeOf(find(target, 'i'))).to.be.closeTo(30, 0.05);
    expect(sizeOf(find(target, '.nho'))).to.be.closeTo(24, 0.05);
    expect(sizeOf(find(target, 'div'))).to.be.closeTo(30, 0.05);
    scaleText(target, 1);
    expect(target.innerHTML).to.equal('<div>Chữ <i>nghiêng</i></div><p class="nho">Chú thích</p>');
  });

  it('leaves no trace in what lost its words to a child while the text was large', async () => {
    const { target } = await portal('<p>Đoạn</p>');
    scaleText(target, 2);
    find(target, 'p').innerHTML = '<span>Đoạn</span>';
    scaleText(target, 1);
    expect(target.innerHTML).to.equal('<p><span>Đoạn</span></p>');
  });

  it('leaves drawings alone', async () => {
    const { target } = await portal('<p>a</p><svg><text font-size="10">b</text></svg>');
    scaleText(target, 2);
    expect(find(target, 'text', SVGElement).getAttribute('style')).to.equal(null);
  });

  it('scales an armoured article by its own style sheet, once', async () => {
    const element = await showArticle(articleJson());
    const parts = (): number[] => sizesIn(element);
    const before = parts();
    scaleText(element, 2);
    parts().forEach((size, i) => expect(size).to.be.closeTo(2 * before[i]!, 0.1));
    expect(renderedArticle(element).querySelector('[style]')).to.not.exist;
  });

  it('scales an armoured article once where its element, or a target around it, has words of its own', async () => {
    const element = await showArticle(articleJson());
    element.append('Đang tải');
    const around = element.parentElement!;
    around.append('Chữ trần');
    const parts = (): number[] => sizesIn(element);
    const before = parts();
    for (const target of [element, around]) scaleText(target, 2);
    parts().forEach((size, i) => expect(size).to.be.closeTo(2 * before[i]!, 0.1));
    for (const target of [element, around]) scaleText(target, 1);
    expect(parts()).to.deep.equal(before);
  });

  it('scales an article without armour', async () => {
    const element = await showArticle(articleJson(), { unstyled: true });
    const parts = (): number[] => sizesIn(element);
    const before = parts();
    scaleText(element, 2);
    parts().forEach((size, i) => expect(size).to.be.closeTo(2 * before[i]!, 0.1));
    scaleText(element, 1);
    expect(parts()).to.deep.equal(before);
  });

  it('keeps the paragraph at the top of the screen there', async () => {
    const { page, target } = await portal('<p>Một đoạn dài của bài viết. </p>'.repeat(200));
    page.style.paddingBlockEnd = '200vh';
    const paragraph = target.children[100]!;
    const top = (): number => paragraph.getBoundingClientRect().top;
    scrollTo({ top: scrollY + top(), behavior: 'instant' });
    for (const scale of [2, 1.15, 1]) {
      scaleText(target, scale);
      await nextFrame();
      await nextFrame();
      expect(top(), String(scale)).to.be.closeTo(0, 3);
    }
  });

  it('does nothing to what is on no page but remember the scale', () => {
    const target = document.createElement('p');
    target.textContent = 'Đoạn';
    scaleText(target, 2);
    document.body.append(target);
    scaleText(target, 1);
    expect(target.outerHTML).to.equal('<p>Đoạn</p>');
    target.remove();
  });
});
