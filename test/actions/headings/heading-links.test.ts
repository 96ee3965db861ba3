import { expect, fixture } from '@open-wc/testing';
import { addHeadingLinks } from '../../../src/actions/headings/heading-links.js';

async function page(html: string): Promise<{ root: HTMLElement; takeBack: () => void; clicked: HTMLElement[] }> {
  const root = await fixture<HTMLElement>(`<main style="inline-size: 300px">${html}</main>`);
  const clicked: HTMLElement[] = [];
  const takeBack = addHeadingLinks([...root.querySelectorAll<HTMLElement>('h2')], {
    name: (words) => `Sao chép liên kết đến mục: ${words}`,
    language: '',
    onClick: (heading) => clicked.push(heading),
  });
  return { root, takeBack, clicked };
}

const long = '<h2>Hộ nghèo, hộ cận nghèo trên địa bàn các xã đặc biệt khó khăn</h2><p>Đoạn.</p>';

describe('addHeadingLinks', () => {
  it('puts a named button behind each heading, and tells which was clicked', async () => {
    const { root, clicked } = await page('<h2>Một</h2><p>a</p><h2>Hai</h2>');
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Sao chép liên kết đến mục: Một',
      'Sao chép liên kết đến mục: Hai',
    ]);
    buttons[1]!.click();
    expect(clicked.map(({ textContent }) => textContent)).to.deep.equal(['Hai']);
  });

  it('adds no word to the text, and nothing to the heading', async () => {
    const { root } = await page('<h2>Một</h2><p>a</p>');
    expect(root.textContent).to.equal('Mộta');
    expect(root.querySelector('h2')!.children).to.have.length(0);
  });

  it('moves nothing: what is behind a heading stays where it was', async () => {
    const { root, takeBack } = await page('<h2 style="margin-block-end: 12px">Một</h2><p>Đoạn.</p>');
    const top = (): number => root.querySelector('p')!.getBoundingClientRect().top;
    const before = top();
    takeBack();
    expect(top()).to.be.closeTo(before, 0.5);
  });

  it('has the button at the last line of the heading, and over no word of it', async () => {
    for (const style of [
      '',
      'line-height: normal; margin-block-end: 20px; padding-block-end: 10px',
      'font-size: 40px',
    ]) {
      const { root } = await page(long.replace('<h2', `<h2 style="${style}"`));
      const lines = document.createRange();
      lines.selectNodeContents(root.querySelector('h2')!);
      const rects = [...lines.getClientRects()];
      const last = rects.at(-1)!;
      const button = root.querySelector('button')!.getBoundingClientRect();
      expect((button.top + button.bottom) / 2, style).to.be.closeTo((last.top + last.bottom) / 2, 4);
      for (const rect of rects) expect(rect.right, style).to.be.at.most(button.left + 1);
      expect(button.right).to.be.closeTo(root.getBoundingClientRect().right, 1);
    }
  });

  it('is large enough for a finger', async () => {
    const { root } = await page('<h2>Một</h2>');
    const { width, height } = root.querySelector('button')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('looks the same whatever the portal says of buttons', async () => {
    const { root } = await page(
      `<style>button, main div { all: initial !important; background: red !important; width: 100% !important; float: left !important; padding: 40px !important } button::before { content: "Xem" !important }</style><h2>Một</h2>`,
    );
    const button = root.querySelector('button')!;
    const style = getComputedStyle(button);
    expect([style.position, style.float, style.paddingTop, style.backgroundColor]).to.deep.equal([
      'absolute',
      'none',
      '0px',
      'rgba(0, 0, 0, 0)',
    ]);
    expect(getComputedStyle(button, '::before').content).to.equal('none');
    expect(button.getBoundingClientRect().width).to.be.closeTo(44, 1);
  });

  it('shows a picture of a chain', async () => {
    const { root } = await page('<h2>Một</h2>');
    const { width, height } = root.querySelector('path')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.greaterThan(10);
    expect(getComputedStyle(root.querySelector('path')!).stroke).to.not.equal('none');
  });

  it('leaves alone a heading inside a link or a button', async () => {
    const { root } = await page('<a href="/1"><h2>Một</h2></a><details><summary><h2>Hai</h2></summary></details>');
    expect(root.querySelector('button')).to.equal(null);
  });

  it('is taken back without a trace', async () => {
    const before = '<h2>Một</h2><p>a</p><h2>Hai</h2>';
    const { root, takeBack } = await page(before);
    takeBack();
    expect(root.innerHTML).to.equal(before);
  });
});
