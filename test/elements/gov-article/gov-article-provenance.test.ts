import { expect, fixture, html } from '@open-wc/testing';
import type { ArticleJson, GovArticleElement } from '../../../src/index.js';
import { audit } from '../../helpers/audit.js';
import { contrastOf } from '../../helpers/contrast.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { find, renderedArticle, settled, showArticle } from '../../helpers/elements-page.js';

const elsewhere = { url: 'https://so.example/tin/1', sourceOrganization: 'Sở Giao thông', publisher: 'Cổng thông tin' };

const linesOf = (element: Element): string[] =>
  [...renderedArticle(element).querySelectorAll('[data-part="source"]')].map(({ textContent }) => textContent);
const marked = (element: Element): HTMLElement[] => [
  ...renderedArticle(element).querySelectorAll<HTMLElement>('[data-provenance]'),
];

/** An article on a page whose style sheet has this to say. */
async function showUnder(css: string, json: ArticleJson, unstyled = false): Promise<GovArticleElement> {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('gov-article');
  Object.assign(element, { article: json, unstyled });
  place.append(sheet, element);
  return settled(element);
}

/** What is shown of a line: what is in its article, where others do not overlap it, and this cuts nothing. */
function shownHeight(line: Element): number {
  const article = line.closest('article')!;
  const { overflowY, clipPath, maskImage } = getComputedStyle(article);
  expect([overflowY, clipPath, maskImage]).to.deep.equal(['visible', 'none', 'none']);
  const { top, bottom } = line.getBoundingClientRect();
  return Math.min(bottom, article.getBoundingClientRect().bottom) - top;
}

const contrastIn = (words: Element, box: Element): number =>
  contrastOf(getComputedStyle(words).color, getComputedStyle(box).backgroundColor);

describe('<gov-article> provenance', () => {
  it('names the agency that the article comes from, and leads to the original', async () => {
    const element = await showArticle(articleJson(elsewhere));
    expect(linesOf(element)).to.deep.equal(['Nguồn: Sở Giao thông', 'Bài gốc: so.example']);
    expect(find(marked(element)[1]!, 'a', HTMLAnchorElement).href).to.equal('https://so.example/tin/1');
  });

  it('speaks English where the page does', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = document.createElement('gov-article');
    element.article = articleJson(elsewhere);
    place.append(element);
    await settled(element);
    expect(linesOf(element)).to.deep.equal(['Source: Sở Giao thông', 'Original article: so.example']);
  });

  it('has no link to an original where the article is of this site', async () => {
    const element = await showArticle(articleJson({ ...elsewhere, url: '/tin/1' }));
    expect(linesOf(element)).to.deep.equal(['Nguồn: Sở Giao thông']);
  });

  it('does not lead where the page’s links may not', async () => {
    const element = await showArticle(articleJson(elsewhere), { linkHosts: 'self' });
    expect(marked(element)[1]!.textContent).to.equal('Bài gốc: so.example');
    expect(marked(element)[1]!.querySelector('a')).to.be.null;
  });

  it('leaves the look of an article of the portal’s own to the portal', async () => {
    const element = await showArticle(articleJson({ publisher: 'Sở Giao thông', sourceOrganization: 'Sở Giao thông' }));
    expect(linesOf(element)).to.deep.equal(['Nguồn: Sở Giao thông']);
    expect(marked(element)).to.deep.equal([]);
  });

  for (const [how, css] of [
    ['colours', 'gov-article { --gov-article-text-color: transparent; --gov-article-accent-color: transparent }'],
    ['a background in the colour of its text', 'gov-article { --gov-article-background-color: #000 }'],
    ['display', '[data-provenance], [data-part] { display: none !important }'],
    ['visibility around it', 'gov-article article { visibility: hidden !important }'],
    ['its size', 'gov-article article, [data-provenance], [data-provenance] * { font-size: 0 !important }'],
    ['its place', '[data-provenance] { position: absolute !important; left: -9999px !important }'],
    ['indents around it', 'gov-article { text-indent: -9999px !important }'],
    [
      'the height of the article',
      'gov-article > article { height: 9px; max-height: 9px !important; overflow: hidden }',
    ],
    ['a shape', 'article { aspect-ratio: 99; overflow: hidden !important; clip-path: inset(0 0 50% 0) !important }'],
    ['a mask', 'gov-article > article { mask: linear-gradient(#000 50%, transparent 0) !important }'],
    [
      'a number of lines',
      'article { display: -webkit-box !important; -webkit-box-orient: vertical; -webkit-line-clamp: 1 !important; overflow: hidden }',
    ],
    ['zoom', 'gov-article > article { zoom: 0.01 !important }'],
    ['what is left undrawn', 'gov-article > article { content-visibility: hidden !important }'],
    ['its first line', '[data-provenance]::first-line { font-size: 0 !important; color: transparent !important }'],
    ['its first letter', '[data-provenance]::first-letter { font-size: 0 !important; color: transparent !important }'],
    ['what stands before it', '[data-provenance]::before { content: ""; display: block; margin-bottom: -2em }'],
    ['clipping', '[data-provenance] { clip-path: inset(50%) !important; opacity: 0 !important; height: 0 !important }'],
  ] as const) {
    for (const unstyled of [false, true]) {
      it(`cannot be hidden by ${how}${unstyled ? ', not even where the portal styles the article' : ''}`, async () => {
        const element = await showUnder(css, articleJson(elsewhere), unstyled);
        for (const line of [...marked(element), find(marked(element)[1]!, 'a')]) {
          const { fontSize, opacity, clipPath, textIndent } = getComputedStyle(line);
          expect(getComputedStyle(line, '::before').content).to.equal('none');
          for (const pseudo of ['::first-line', '::first-letter']) {
            expect(parseFloat(getComputedStyle(line, pseudo).fontSize), pseudo).to.be.at.least(13);
            expect(getComputedStyle(line, pseudo).color, pseudo).to.equal(getComputedStyle(line).color);
          }
          const { left, right, height } = line.getBoundingClientRect();
          expect(line.checkVisibility({ visibilityProperty: true, opacityProperty: true })).to.be.true;
          expect(parseFloat(fontSize)).to.be.at.least(13);
          expect([opacity, clipPath, textIndent]).to.deep.equal(['1', 'none', '0px']);
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(innerWidth);
          expect(height).to.be.at.least(13);
          expect(shownHeight(line)).to.be.at.least(13);
        }
        const [source, original] = marked(element) as [HTMLElement, HTMLElement];
        expect(contrastIn(source, source)).to.be.at.least(7);
        expect(contrastIn(find(original, 'a'), original)).to.be.at.least(4.5);
      });
    }
  }

  it('grows with the reader’s text size', async () => {
    const element = await showArticle(articleJson(elsewhere));
    const before = parseFloat(getComputedStyle(marked(element)[0]!).fontSize);
    element.style.setProperty('--gov-font-scale', '2');
    expect(parseFloat(getComputedStyle(marked(element)[0]!).fontSize)).to.be.closeTo(2 * before, 0.1);
  });

  it('lists what was changed after publishing, day first', async () => {
    const element = await showArticle(
      articleJson({
        corrections: [
          { date: '2018-01-10T08:30:00+07:00', text: 'Sửa chiều dài cầu: 120 m, không phải 102 m.' },
          { text: 'Thêm ảnh.' },
          { text: '  ' },
        ],
      }),
    );
    const items = [...renderedArticle(element).querySelectorAll('[itemprop="correction"]')];
    expect(items.map(({ textContent }) => textContent)).to.deep.equal([
      '10/01/2018 08:30: Sửa chiều dài cầu: 120 m, không phải 102 m.',
      'Thêm ảnh.',
    ]);
    expect(find(items[0]!, 'time').getAttribute('datetime')).to.equal('2018-01-10T08:30:00+07:00');
    expect(items[0]!.parentElement!.previousElementSibling!.textContent).to.equal('Nội dung đã cập nhật');
  });

  it('keeps a note whose day is no date, and tells the developer', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('gov-article');
    const told: string[] = [];
    element.addEventListener('gov-article-warning', ({ detail }) => {
      told.push(...detail.warnings.map(({ path }) => path));
    });
    element.article = articleJson({ corrections: [{ date: 'hôm sau', text: 'Thêm ảnh.' }] });
    place.append(element);
    await settled(element);
    await element.updateComplete;
    expect(renderedArticle(element).textContent).to.contain('hôm sau: Thêm ảnh.');
    expect(told).to.deep.equal(['corrections[0].date']);
  });

  it('has no list where nothing was changed', async () => {
    const element = await showArticle(articleJson());
    expect(renderedArticle(element).textContent).not.to.contain('Nội dung đã cập nhật');
  });

  it('has no defect that axe knows', async () => {
    const element = await showArticle(
      articleJson({ ...elsewhere, corrections: [{ date: '10/01/2018', text: 'Sửa.' }] }),
    );
    expect(await audit(element)).to.deep.equal([]);
  });
});
