import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { GovArticleElement } from '../../../src/index.js';
import { articleJson, fullArticleJson, paragraphs } from '../../helpers/elements-articles.js';
import { find, isChromium, part, renderedArticle, settled } from '../../helpers/elements-page.js';

const marked = (role: string): Element[] => [...document.querySelectorAll(`[data-gov-print="${role}"]`)];
const print = (): boolean => dispatchEvent(new Event('beforeprint'));
const endPrint = (): boolean => dispatchEvent(new Event('afterprint'));

async function onPortal(isPrintPage: boolean, article: unknown = fullArticleJson()) {
  const portal = await fixture<HTMLElement>(html`
    <div>
      <nav>Trang chủ</nav>
      <main><gov-article ?print-page=${isPrintPage} .article=${article}></gov-article></main>
      <aside>Liên kết</aside>
    </div>
  `);
  const element = portal.querySelector('gov-article')!;
  await settled(element);
  return { portal, element, nav: find(portal, 'nav'), aside: find(portal, 'aside') };
}

describe('<gov-article print-page>', () => {
  afterEach(endPrint);

  it('prints the article and nothing else of the page', async () => {
    const { element, nav, aside } = await onPortal(true);
    print();
    expect(marked('target')).to.deep.equal([element]);
    expect(marked('hidden')).to.include.members([nav, aside]);
    expect(marked('hidden').some((hidden) => hidden.contains(element))).to.be.false;
  });

  it('says on the paper where it comes from and when it was printed', async () => {
    await onPortal(true);
    print();
    const lines = [...marked('note')[0]!.children].map(({ textContent }) => textContent);
    expect(lines.slice(0, 2)).to.deep.equal([
      'Nguồn: Sở Giao thông',
      'Địa chỉ: https://portal.example/tin-tuc/cau-dong-ha',
    ]);
    expect(lines[2]).to.match(/^In lúc \d\d\/\d\d\/\d{4} \d\d:\d\d$/);
  });

  it('leaves the page as it was after printing', async () => {
    const { portal } = await onPortal(true);
    const before = document.documentElement.outerHTML;
    const sheets = [...document.adoptedStyleSheets];
    print();
    expect(document.documentElement.outerHTML).to.not.equal(before);
    endPrint();
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(sheets.length);
    expect(portal.isConnected).to.be.true;
  });

  it('does so each time', async () => {
    const { element } = await onPortal(true);
    const before = document.documentElement.outerHTML;
    for (let i = 0; i < 2; i++) {
      print();
      expect(marked('target')).to.deep.equal([element]);
      endPrint();
    }
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('leaves the page alone where it is not asked for', async () => {
    await onPortal(false);
    print();
    expect(document.querySelectorAll('[data-gov-print]')).to.be.empty;
  });

  it('leaves the page alone once it is not on it any more', async () => {
    const { element } = await onPortal(true);
    element.remove();
    print();
    expect(document.querySelectorAll('[data-gov-print]')).to.be.empty;
  });

  it('prints the whole of an article that is still growing', async () => {
    const { element } = await onPortal(true, articleJson({ body: paragraphs(3000) }));
    print();
    expect(renderedArticle(element).querySelectorAll('[itemprop="articleBody"] p')).to.have.length(3000);
  });

  // Only Chromium lets a test see the page as it is on paper.
  if (isChromium) {
    describe('on paper', () => {
      let element: GovArticleElement;
      let around: Element[];

      beforeEach(async () => {
        const { element: shown, nav, aside } = await onPortal(true);
        [element, around] = [shown, [nav, aside]];
        await emulateMedia({ media: 'print' });
        print();
      });

      afterEach(() => emulateMedia({ media: 'screen' }));

      it('shows the article without its controls', () => {
        expect(find(renderedArticle(element), 'h1').checkVisibility()).to.be.true;
        expect(part(element, 'toolbar').checkVisibility()).to.be.false;
        expect(around.some((each) => each.checkVisibility())).to.be.false;
        expect(marked('note')[0]!.checkVisibility()).to.be.true;
      });

      it('keeps pictures, rows and headings together with what belongs to them', () => {
        const style = (selector: string): CSSStyleDeclaration =>
          getComputedStyle(find(renderedArticle(element), selector));
        for (const whole of ['figure', 'tr', 'blockquote', 'img']) expect(style(whole).breakInside).to.equal('avoid');
        for (const heading of ['h1', 'h2', 'h3']) expect(style(heading).breakAfter).to.equal('avoid');
      });

      it('shows where links lead', () => {
        const link = find(renderedArticle(element), '[itemprop="articleBody"] p > a');
        expect(getComputedStyle(link, '::after').content).to.include('https://portal.example/ban-do');
      });

      it('is black on white, and shows the whole of a wide table', () => {
        expect(getComputedStyle(renderedArticle(element)).color).to.equal('rgb(0, 0, 0)');
        expect(getComputedStyle(find(renderedArticle(element), '[role="region"]')).overflowX).to.equal('visible');
      });
    });
  }
});
