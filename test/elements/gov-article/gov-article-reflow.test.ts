import { expect } from '@open-wc/testing';
import type { ArticleJson } from '../../../src/index.js';
import { clipped } from '../../helpers/clipping.mjs';
import { articleJson, figureJson, fullArticleJson } from '../../helpers/elements-articles.js';
import { openPage } from '../../helpers/fresh-page.js';
import { waitUntil } from '../../helpers/wait.js';

/** As readers may set it without losing anything, by WCAG 2.2. */
const SPACING = { 'line-height': '1.5', 'letter-spacing': '0.12em', 'word-spacing': '0.16em' };

const wide = Array.from({ length: 7 }, (_, i) => ({ text: `Nguồn kinh phí ${i + 1}` }));
const words = 'nghiêng-'.repeat(9);

const article: ArticleJson = {
  ...fullArticleJson(),
  headline: `Khánh thành cầu ${words}`,
  body: [
    ...fullArticleJson().body!,
    { type: 'table', caption: `Bảng rộng ${words}`, head: [wide], rows: [wide] },
    { type: 'html', html: `<pre>${'0123456789'.repeat(12)}</pre><ul><li>${words}</li></ul>` },
  ],
};

/** An article on a page 320 px wide, as a page of 1280 px is at 400 %. */
async function showNarrow(json: ArticleJson, attributes = ''): Promise<Element> {
  const text = JSON.stringify(json).replaceAll('<', '\\u003c');
  const page = await openPage(
    `<gov-article ${attributes}><script type="application/json">${text}</script></gov-article>`,
    320,
  );
  await page.load('define.ts');
  const element = page.document.querySelector('gov-article')!;
  await waitUntil(() => element.status === 'ready', 'the article');
  await element.updateComplete;
  return element;
}

/** The article and its controls, but for what scrolls in a box of its own and what only screen readers read. */
function visibleIn(element: Element): HTMLElement[] {
  const controls = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="toolbar"] > *')];
  const inside = controls.flatMap((each) => [each, ...(each.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]);
  return [...element.querySelectorAll<HTMLElement>('article, article *'), ...inside].filter(
    (each) => !each.parentElement?.closest('[data-scroller]') && each.getBoundingClientRect().width > 1,
  );
}

function setSpacing(elements: readonly HTMLElement[]): void {
  for (const { style, localName } of elements) {
    for (const [property, value] of Object.entries(SPACING)) style.setProperty(property, value, 'important');
    if (localName === 'p') style.setProperty('margin-bottom', '2em', 'important');
  }
}

/** What stands outside the page, or is cut off by its own box. */
function lost(elements: readonly HTMLElement[]): string[] {
  const isLost = (element: HTMLElement): boolean => {
    const { left, right } = element.getBoundingClientRect();
    const { overflowY } = element.ownerDocument.defaultView!.getComputedStyle(element);
    const isClipped = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
    const isTooWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    return left < -0.5 || right > 320.5 || isClipped || (isTooWide && !element.matches('[data-scroller]'));
  };
  return elements.filter(isLost).map(({ outerHTML }) => outerHTML.slice(0, 120));
}

describe('<gov-article> on a page 320 px wide', () => {
  it('loses nothing at its edge, and does not scroll the page sideways', async () => {
    const element = await showNarrow(article);
    expect(visibleIn(element).length).to.be.greaterThan(80);
    expect(lost(visibleIn(element))).to.deep.equal([]);
    const { scrollWidth, clientWidth } = element.ownerDocument.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('loses nothing with the text spacing that readers may set, controls included', async () => {
    const element = await showNarrow(article);
    const before = element.getBoundingClientRect().height;
    setSpacing(visibleIn(element));
    expect(element.getBoundingClientRect().height).to.be.greaterThan(before);
    expect(lost(visibleIn(element))).to.deep.equal([]);
  });

  it('loses nothing of a frame that waits for a tap, enlarged and spaced', async () => {
    const image = {
      url: '/khong-tai.webp',
      width: 600,
      height: 400,
      alt: `Cầu bê tông ${words}`,
      contentSize: 240_000,
    };
    const element = await showNarrow(articleJson({ body: [figureJson({ image })] }), 'data-saver');
    const frame = element.querySelector('article button');
    expect(frame, 'a frame').to.exist;
    (element as HTMLElement).style.setProperty('--gov-font-scale', '2');
    setSpacing(visibleIn(element));
    expect(lost(visibleIn(element))).to.deep.equal([]);
  });

  it('keeps the words of a frame that waits for a tap inside of it, at 200 % text', async () => {
    const alt = 'Tranh vẽ: bốn em nhỏ ngồi đọc sách trên thảm tròn giữa phòng đọc, hai bên là giá sách cao.';
    const image = { url: '/khong-tai.webp', width: 960, height: 640, alt };
    const element = await showNarrow(articleJson({ body: [figureJson({ image })] }), 'data-saver');
    const frame = element.querySelector('article button')!;
    const { width, height } = frame.getBoundingClientRect();
    expect(height / width, 'in the shape of the picture').to.be.closeTo(2 / 3, 0.02);
    (element as HTMLElement).style.setProperty('--gov-font-scale', '2');
    expect(clipped(element)).to.deep.equal([]);
  });
});
