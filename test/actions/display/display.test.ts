import { expect, fixture, html } from '@open-wc/testing';
import { applyDisplay, DEFAULT_DISPLAY, scaleText, type DisplaySettings } from '../../../src/index.js';
import { fullArticleJson } from '../../helpers/elements-articles.js';
import { find, renderedArticle, showArticle } from '../../helpers/elements-page.js';
import { stub } from '../../helpers/stubs.js';

const settings = (changes: Partial<DisplaySettings>): DisplaySettings => ({ ...DEFAULT_DISPLAY, ...changes });

/** In CSS px. */
const px = (element: Element, property: string): number =>
  parseFloat(getComputedStyle(element).getPropertyValue(property));
/** In em of the element itself. */
const em = (element: Element, property: string): number =>
  Math.round((px(element, property) / px(element, 'font-size')) * 100) / 100;

/** An article of the portal's own, with sizes, alignment and widths of its own. */
async function showOwn(): Promise<HTMLElement> {
  const page = await fixture(html`
    <div style="inline-size: 900px">
      <article id="own" style="font-size: 14px; max-inline-size: 700px">
        <h2 style="line-height: 1.1">Thông báo</h2>
        <p style="line-height: 18px; text-align: justify; letter-spacing: 1px">Xã <a href="/x">mở lớp</a> học.</p>
        <p dir="rtl" lang="ar">مرحبا <b>بكم</b></p>
        <div align="center">Giữa</div>
        <table>
          <tbody>
            <tr>
              <td align="right">12</td>
            </tr>
          </tbody>
        </table>
        <pre>a  b</pre>
        <p><i class="icon-star" style="font-family: Icons">x</i><i style="font-family: Icons"></i></p>
      </article>
    </div>
  `);
  return find(page, '#own');
}

async function showOurs(): Promise<{ element: HTMLElement; article: HTMLElement }> {
  const element = await showArticle(fullArticleJson());
  return { element, article: renderedArticle(element) };
}

describe('applyDisplay', () => {
  it('leaves no trace by default, and none afterwards', async () => {
    const own = await showOwn();
    const before = own.outerHTML;
    applyDisplay(own, DEFAULT_DISPLAY);
    expect(own.outerHTML).to.equal(before);
    applyDisplay(own, settings({ contrast: 'dark', lineSpacing: 'widest', font: 'Verdana', alignment: 'start' }));
    expect(own.outerHTML).not.to.equal(before);
    applyDisplay(own, DEFAULT_DISPLAY);
    expect(own.outerHTML).to.equal(before);
  });

  it('shows whole what the portal shows half through, while it has paper of its own, and not what is hidden', async () => {
    const own = await showOwn();
    const [pale, hidden] = [find(own, 'p'), find(own, 'div')];
    pale.style.opacity = '0.6';
    hidden.style.opacity = '0';
    const before = own.outerHTML;
    applyDisplay(own, settings({ contrast: 'dark' }));
    expect([getComputedStyle(pale).opacity, getComputedStyle(hidden).opacity]).to.deep.equal(['1', '0']);
    applyDisplay(own, settings({ lineSpacing: 'wide' }));
    expect(getComputedStyle(pale).opacity).to.equal('0.6');
    applyDisplay(own, DEFAULT_DISPLAY);
    expect(own.outerHTML).to.equal(before);
  });

  it('needs no page: an element that is nowhere keeps the settings', () => {
    const loose = document.createElement('article');
    applyDisplay(loose, settings({ contrast: 'dark' }));
    expect(loose.getAttribute('data-gov-contrast')).to.equal('dark');
  });

  it('reaches an article inside a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const own = document.createElement('article');
    own.innerHTML = '<p>Xã mở lớp học.</p>';
    root.append(own);
    applyDisplay(own, settings({ letterSpacing: 'widest' }));
    expect(em(find(own, 'p'), 'letter-spacing')).to.equal(0.12);
  });

  it('reaches an article that was moved to another root', async () => {
    const own = await showOwn();
    applyDisplay(own, settings({ letterSpacing: 'widest' }));
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).append(own);
    applyDisplay(own, settings({ letterSpacing: 'widest' }));
    expect(em(find(own, 'p'), 'letter-spacing')).to.equal(0.12);
  });

  describe('spaces lines', () => {
    for (const [lineSpacing, text, heading, between] of [
      ['wide', 1.9, 1.55, 1.5],
      ['widest', 2.2, 1.75, 2],
    ] as const) {
      it(`“${lineSpacing}” in our article: ${text} for text, ${heading} for headings, ${between} em between paragraphs`, async () => {
        const { element, article } = await showOurs();
        applyDisplay(element, settings({ lineSpacing }));
        for (const selector of ['p', 'li', 'td', 'figcaption', 'blockquote']) {
          expect(em(find(article, selector), 'line-height'), selector).to.equal(text);
        }
        expect(em(find(article, 'h2'), 'line-height')).to.equal(heading);
        expect(em(find(article, '[data-part="lead"]'), 'margin-top')).to.equal(between);
      });

      it(`“${lineSpacing}” in a portal’s own article, whatever its rules are`, async () => {
        const own = await showOwn();
        applyDisplay(own, settings({ lineSpacing }));
        expect(em(find(own, 'p'), 'line-height')).to.equal(text);
        expect(em(find(own, 'h2'), 'line-height')).to.equal(heading);
        expect(em(find(own, 'p'), 'margin-bottom')).to.be.at.least(between);
      });
    }

    it('also where the text is larger, and is as it was after both', async () => {
      const own = await showOwn();
      const p = find(own, 'p');
      scaleText(own, 1.5);
      applyDisplay(own, settings({ lineSpacing: 'widest' }));
      expect([px(p, 'font-size'), em(p, 'line-height')]).to.deep.equal([21, 2.2]);
      scaleText(own, 2);
      expect([px(p, 'font-size'), em(p, 'line-height')]).to.deep.equal([28, 2.2]);
      applyDisplay(own, DEFAULT_DISPLAY);
      expect([px(p, 'font-size'), px(p, 'line-height')]).to.deep.equal([28, 36]);
      scaleText(own, 1);
      expect([px(p, 'font-size'), px(p, 'line-height')]).to.deep.equal([14, 18]);
    });
  });

  describe('spaces letters and words', () => {
    for (const [letterSpacing, letters, words] of [
      ['wide', 0.06, 0.08],
      ['widest', 0.12, 0.16],
    ] as const) {
      it(`“${letterSpacing}”, by ${letters} and ${words} em of each text, ours and the portal’s`, async () => {
        const { element, article } = await showOurs();
        const own = await showOwn();
        applyDisplay(element, settings({ letterSpacing }));
        applyDisplay(own, settings({ letterSpacing }));
        for (const text of [...article.querySelectorAll('h1, p, a, figcaption, td'), find(own, 'p'), find(own, 'a')]) {
          expect([em(text, 'letter-spacing'), em(text, 'word-spacing')]).to.deep.equal([letters, words]);
        }
      });
    }

    it('but not those of a script whose letters are joined', async () => {
      const own = await showOwn();
      applyDisplay(own, settings({ letterSpacing: 'widest' }));
      for (const selector of ['[lang="ar"]', '[lang="ar"] > b']) {
        expect(getComputedStyle(find(own, selector)).letterSpacing).to.be.oneOf(['normal', '0px']);
      }
    });
  });

  describe('makes the column', () => {
    it('narrow: 30 em, in our article and in the portal’s own', async () => {
      const { element, article } = await showOurs();
      const own = await showOwn();
      applyDisplay(element, settings({ columnWidth: 'narrow' }));
      applyDisplay(own, settings({ columnWidth: 'narrow' }));
      expect([em(article, 'max-width'), em(own, 'max-width')]).to.deep.equal([30, 30]);
    });

    it('as wide as its place', async () => {
      const { element, article } = await showOurs();
      const own = await showOwn();
      applyDisplay(element, settings({ columnWidth: 'full' }));
      applyDisplay(own, settings({ columnWidth: 'full' }));
      expect(getComputedStyle(article).maxWidth).to.equal('none');
      expect(own.getBoundingClientRect().width).to.equal(900);
    });
  });

  describe('aligns', () => {
    it('everything but tables at the start of the line', async () => {
      const own = await showOwn();
      const { element, article } = await showOurs();
      applyDisplay(own, settings({ alignment: 'start' }));
      applyDisplay(element, settings({ alignment: 'start' }));
      for (const text of [
        find(own, 'p'),
        find(own, 'div'),
        find(article, '[data-part="authors"]'),
        find(article, 'figcaption'),
      ]) {
        expect(getComputedStyle(text).textAlign, text.outerHTML).to.equal('start');
      }
      expect(getComputedStyle(find(own, 'td')).textAlign).not.to.equal('start');
    });

    it('paragraphs at both ends, but not headings, captions or what is centred', async () => {
      const own = await showOwn();
      const { element, article } = await showOurs();
      applyDisplay(own, settings({ alignment: 'justify' }));
      applyDisplay(element, settings({ alignment: 'justify' }));
      for (const text of [find(own, 'p'), find(article, '[data-part="lead"]'), find(article, 'li')]) {
        expect(getComputedStyle(text).textAlign).to.equal('justify');
      }
      for (const text of [
        find(own, 'div'),
        find(own, 'h2'),
        find(article, 'figcaption'),
        find(article, '[data-part="authors"]'),
      ]) {
        expect(getComputedStyle(text).textAlign, text.outerHTML).not.to.equal('justify');
      }
    });
  });

  it('sets the font of words, not of code and icons', async () => {
    const own = await showOwn();
    const { element, article } = await showOurs();
    applyDisplay(own, settings({ font: 'Verdana' }));
    applyDisplay(element, settings({ font: 'Verdana' }));
    const fontOf = (text: Element): string => getComputedStyle(text).fontFamily;
    for (const text of [find(own, 'p'), find(own, 'a'), article, find(article, 'p')])
      expect(fontOf(text)).to.match(/^"?Verdana/);
    for (const text of own.querySelectorAll('pre, i')) expect(fontOf(text), text.outerHTML).not.to.match(/^"?Verdana/);
  });

  it('keeps the line that is being read where it is on the screen', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.cssText = 'block-size: 300px; overflow: auto; overflow-anchor: none';
    const own = document.createElement('article');
    own.innerHTML = Array.from({ length: 60 }, (_, i) => `<p>Đoạn ${String(i)}</p>`).join('');
    page.append(own);
    page.scrollTop = 900;
    const edge = page.getBoundingClientRect().top;
    const atTop = (): string =>
      [...own.children].find((each) => each.getBoundingClientRect().bottom > edge)!.textContent;
    const before = atTop();
    applyDisplay(own, settings({ lineSpacing: 'widest' }));
    expect(atTop()).to.equal(before);
  });

  describe('where the system asks for more contrast', () => {
    beforeEach(() => {
      const { matchMedia } = window;
      stub(window, 'matchMedia', (query: string) =>
        query.includes('prefers-contrast: more') ? { matches: true } : matchMedia(query),
      );
    });

    it('gives our article the strongest colours, on the paper that the page has', async () => {
      const { element, article } = await showOurs();
      for (const [scheme, ink, paper] of [
        ['light', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
        ['dark', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
      ] as const) {
        element.parentElement!.style.colorScheme = scheme;
        applyDisplay(element, DEFAULT_DISPLAY);
        expect(getComputedStyle(article).color).to.equal(ink);
        expect(getComputedStyle(element).backgroundColor).to.equal(paper);
      }
    });

    it('leaves a portal’s own article alone, which may answer by itself', async () => {
      const own = await showOwn();
      const before = own.outerHTML;
      applyDisplay(own, DEFAULT_DISPLAY);
      expect(own.outerHTML).to.equal(before);
    });

    it('prefers what the reader chose', async () => {
      const { element } = await showOurs();
      applyDisplay(element, settings({ contrast: 'light' }));
      expect(element.getAttribute('data-gov-contrast')).to.equal('light');
    });
  });

  it('leaves the colours to a system that forces its own, and spaces all the same', async () => {
    const { matchMedia } = window;
    stub(window, 'matchMedia', (query: string) =>
      query.includes('forced-colors') ? { matches: true } : matchMedia(query),
    );
    const own = await showOwn();
    applyDisplay(own, settings({ contrast: 'dark', letterSpacing: 'wide' }));
    expect(own.hasAttribute('data-gov-contrast')).to.be.false;
    expect(em(find(own, 'p'), 'letter-spacing')).to.equal(0.06);
  });
});
