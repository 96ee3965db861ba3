import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { keepReadingPosition } from '../../../src/actions/place/reading-position.js';
import { find } from '../../helpers/elements-page.js';

/** A text of 20 blocks, 300 px each at first, with a screen of page before and two after it. */
async function longText(): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`
    <div style="--block: 300px">
      <div style="height: 100vh"></div>
      <article>
        ${Array.from({ length: 20 }, (_, i) => html`<p id=${`d${String(i)}`} style="height: var(--block); margin: 0"></p>`)}
      </article>
      <div style="height: 200vh"></div>
    </div>
  `);
  return find(page, 'article');
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const grow = (text: HTMLElement, height: number): void =>
  text.parentElement!.style.setProperty('--block', `${String(height)}px`);

/** Puts an element's upper edge so many px above that of the screen. */
function scrollPast(element: Element, px: number): void {
  scrollTo({ top: scrollY + topOf(element) + px, behavior: 'instant' });
}

/** Past what the browser itself does to the scroll position after a layout. */
async function settledScroll(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

describe('keepReadingPosition', () => {
  afterEach(() => scrollTo({ top: 0, behavior: 'instant' }));

  for (const height of [600, 150]) {
    it(`keeps the paragraph at the top of the screen when 300 px become ${String(height)}`, async () => {
      const text = await longText();
      const paragraph = find(text, '#d9');
      scrollPast(paragraph, 0);
      keepReadingPosition(text, () => grow(text, height));
      await settledScroll();
      expect(topOf(paragraph)).to.be.closeTo(0, 2);
    });
  }

  it('keeps the line at the top of the screen, in the middle of a paragraph', async () => {
    const text = await longText();
    const paragraph = find(text, '#d9');
    scrollPast(paragraph, 100);
    keepReadingPosition(text, () => grow(text, 900));
    await settledScroll();
    expect(topOf(paragraph)).to.be.closeTo(-300, 2);
  });

  it('keeps a line inside nested elements', async () => {
    const text = await longText();
    const paragraph = find(text, '#d9');
    const list = document.createElement('ul');
    list.append(...text.querySelectorAll('#d8, #d9, #d10'));
    find(text, '#d7').after(list);
    scrollPast(paragraph, 30);
    keepReadingPosition(text, () => grow(text, 600));
    await settledScroll();
    expect(topOf(paragraph)).to.be.closeTo(-60, 2);
  });

  it('passes over what has no size', async () => {
    const text = await longText();
    const paragraph = find(text, '#d9');
    paragraph.before(document.createElement('script'), document.createElement('a'));
    scrollPast(paragraph, 30);
    keepReadingPosition(text, () => grow(text, 600));
    await settledScroll();
    expect(topOf(paragraph)).to.be.closeTo(-60, 2);
  });

  it('keeps the place in words without elements', async () => {
    const page = await fixture<HTMLElement>(html`<div style="height: 4000px; margin-block-end: 200vh">chữ</div>`);
    scrollPast(page, 1000);
    keepReadingPosition(page, () => (page.style.height = '8000px'));
    await settledScroll();
    expect(topOf(page)).to.be.closeTo(-2000, 2);
  });

  it('does not scroll where the beginning of the text is on the screen', async () => {
    const text = await longText();
    scrollPast(text, -20);
    const before = scrollY;
    keepReadingPosition(text, () => grow(text, 600));
    await settledScroll();
    expect(scrollY).to.equal(before);
  });

  it('does not scroll where the text is not on the screen yet', async () => {
    const text = await longText();
    scrollTo({ top: 0, behavior: 'instant' });
    keepReadingPosition(text, () => grow(text, 600));
    await settledScroll();
    expect(scrollY).to.equal(0);
  });

  it('is there at once, also on pages that scroll smoothly', async () => {
    const text = await longText();
    const paragraph = find(text, '#d9');
    scrollPast(paragraph, 0);
    document.documentElement.style.scrollBehavior = 'smooth';
    keepReadingPosition(text, () => grow(text, 600));
    expect(topOf(paragraph)).to.be.closeTo(0, 2);
    document.documentElement.removeAttribute('style');
  });

  it('changes what is on no page', () => {
    const text = document.createElement('p');
    keepReadingPosition(text, () => (text.textContent = 'đã đổi'));
    expect(text.textContent).to.equal('đã đổi');
  });
});
