import { expect, fixture, html } from '@open-wc/testing';
import { holdScroll } from '../../../src/actions/figures/hold-scroll.js';

const { documentElement, body } = document;
const overflowOf = (element: Element): string => getComputedStyle(element).overflowY;

describe('holdScroll', () => {
  afterEach(() => {
    for (const element of [documentElement, body]) element.removeAttribute('style');
    scrollTo(0, 0);
  });

  it('lets nothing scroll, and then all again, from where the page was', async () => {
    await fixture(html`<div style="height: 5000px"></div>`);
    scrollTo(0, 700);
    const release = holdScroll();
    expect(overflowOf(documentElement)).to.equal('hidden');
    expect(scrollY).to.equal(700);
    release();
    expect(overflowOf(documentElement)).to.equal('visible');
    expect(scrollY).to.equal(700);
  });

  it('takes it from the element that scrolls the page, which may be its body', async () => {
    documentElement.style.height = body.style.height = '100%';
    body.style.overflowX = 'hidden';
    await fixture(html`<div style="height: 5000px"></div>`);
    scrollTo(0, 700);
    const before = scrollY;
    const release = holdScroll();
    expect(body.hasAttribute('data-gov-figure-open')).to.be.true;
    expect(scrollY).to.equal(before);
    release();
    expect(scrollY).to.equal(before);
    expect(body.hasAttribute('data-gov-figure-open')).to.be.false;
  });

  it('goes back to the place where something else moved the page', async () => {
    await fixture(html`<div style="height: 5000px"></div>`);
    scrollTo(0, 700);
    const release = holdScroll();
    scrollTo(0, 0);
    release();
    expect(scrollY).to.equal(700);
  });
});
