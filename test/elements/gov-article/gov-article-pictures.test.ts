import { expect, fixture, html } from '@open-wc/testing';
import type { Block } from '../../../src/index.js';
import {
  articleJson,
  BROKEN_PICTURE,
  figureJson,
  LEAD_PICTURE,
  oldArticleJson,
  PICTURE,
} from '../../helpers/elements-articles.js';
import { find, renderedArticle, settled, showArticle } from '../../helpers/elements-page.js';
import { waitUntil } from '../../helpers/wait.js';

const picturesOf = (element: Element): HTMLImageElement[] => [...renderedArticle(element).querySelectorAll('img')];
const withBody = (...body: Block[]) => articleJson({ body });

describe('<gov-article> pictures', () => {
  it('keeps the room of a picture before it is there', async () => {
    const holder = await fixture(html`<div style="inline-size: 400px; padding-block-start: 30000px"></div>`);
    const element = document.createElement('gov-article');
    element.article = withBody(figureJson(), figureJson({ image: { url: '/far.jpg', width: 960, height: 640 } }));
    holder.append(element);
    await settled(element);

    const far = picturesOf(element)[1]!;
    expect(far.naturalWidth).to.equal(0);
    const { width, height } = far.getBoundingClientRect();
    expect(width).to.equal(400);
    expect(height).to.be.closeTo((400 * 640) / 960, 0.5);
  });

  it('does not move what follows when a picture arrives', async () => {
    const element = await showArticle(
      withBody(figureJson({ image: { url: PICTURE, width: 300, height: 200 } }), {
        type: 'paragraph',
        text: 'Sau ảnh',
      }),
    );
    const [picture] = picturesOf(element);
    const after = find(renderedArticle(element), '[itemprop="articleBody"] > p');
    const before = after.getBoundingClientRect().top;
    await picture!.decode();
    expect(after.getBoundingClientRect().top).to.equal(before);
    expect([picture!.clientWidth, picture!.clientHeight]).to.deep.equal([300, 200]);
  });

  it('shares the whole width between two pictures of a gallery, and puts their caption below both', async () => {
    const items = [figureJson({ caption: '' }), figureJson({ caption: '' })];
    const holder = await fixture(html`<div style="inline-size: 900px; --gov-article-measure: none"></div>`);
    const element = document.createElement('gov-article');
    element.article = withBody({ type: 'gallery', items, caption: 'Hai thôn cùng ra quân' });
    holder.append(element);
    await settled(element);

    const gallery = find(renderedArticle(element), '[data-gallery]');
    const boxes = [...gallery.children].map((child) => child.getBoundingClientRect());
    const [left, right, caption] = boxes as [DOMRect, DOMRect, DOMRect];
    expect(right.right).to.be.closeTo(gallery.getBoundingClientRect().right, 0.5);
    expect(left.width).to.be.closeTo(right.width, 0.5);
    expect(right.left - left.right).to.be.below(30);
    expect(caption.top).to.be.above(left.top);
  });

  it('loads the first picture at once and the others when they come near', async () => {
    const element = await showArticle({
      ...withBody(figureJson(), { type: 'gallery', items: [figureJson(), figureJson()] }, figureJson()),
      image: { url: LEAD_PICTURE },
    });
    expect(picturesOf(element).map(({ loading }) => loading)).to.deep.equal(['eager', 'lazy', 'lazy', 'lazy', 'lazy']);
    expect(picturesOf(element)[0]!.fetchPriority).to.equal('high');
  });

  it('has one eager picture in old HTML too', async () => {
    const img = `<p><img src="${PICTURE}"></p>`;
    const element = await showArticle(oldArticleJson(img + img));
    expect(picturesOf(element).map(({ loading }) => loading)).to.deep.equal(['eager', 'lazy']);
  });

  for (const [what, alt, name] of [
    ['a name of its own', undefined, 'Ảnh không hiển thị được'],
    ['the picture’s text as its name', 'Cầu bê tông', 'Cầu bê tông'],
  ] as const) {
    it(`leaves the caption of a picture that is broken, and puts in its place one with ${what}`, async () => {
      const image = { url: BROKEN_PICTURE, width: 300, height: 150, ...(alt !== undefined && { alt }) };
      const element = await showArticle(withBody(figureJson({ image, caption: 'Toàn cảnh', creditText: 'Nguyễn Tú' })));
      await waitUntil(() => picturesOf(element).length === 0);
      const placeholder = find(renderedArticle(element), 'figure [role="img"]');
      expect(placeholder.getAttribute('aria-label')).to.equal(name);
      expect(placeholder.textContent).to.equal(name);
      expect(find(renderedArticle(element), 'figcaption').textContent.trim()).to.equal('Toàn cảnh Ảnh: Nguyễn Tú');
    });
  }

  it('keeps the room of a picture that is broken', async () => {
    const image = { url: BROKEN_PICTURE, width: 300, height: 200 };
    const element = await showArticle(withBody(figureJson({ image })));
    await waitUntil(() => picturesOf(element).length === 0);
    const { width, height } = find(renderedArticle(element), 'figure [role="img"]').getBoundingClientRect();
    expect([width, height]).to.deep.equal([300, 200]);
  });

  it('replaces a broken picture in old HTML', async () => {
    const element = await showArticle(oldArticleJson(`<p>trước <img src="${BROKEN_PICTURE}"> sau</p>`));
    await waitUntil(() => picturesOf(element).length === 0);
    expect(find(renderedArticle(element), '[itemprop="articleBody"] > p').textContent).to.include(
      'Ảnh không hiển thị được',
    );
  });

  it('shows caption and credit below the picture, apart from each other', async () => {
    const element = await showArticle(withBody(figureJson({ creditText: 'Nguyễn Tú' })));
    const caption = find(renderedArticle(element), '[itemprop="caption"]');
    const credit = find(renderedArticle(element), '[itemprop="creditText"]');
    const [picture] = picturesOf(element);
    expect(caption.getBoundingClientRect().top).to.be.at.least(picture!.getBoundingClientRect().bottom);
    expect(getComputedStyle(credit).fontStyle).to.equal('italic');
    expect(getComputedStyle(caption).fontStyle).to.equal('normal');
  });

  it('is never wider than its column', async () => {
    const holder = await fixture(html`<div style="inline-size: 240px"></div>`);
    const element = document.createElement('gov-article');
    element.article = withBody(figureJson({ image: { url: PICTURE, width: 2000, height: 1000 } }));
    holder.append(element);
    await settled(element);
    const { width, height } = picturesOf(element)[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([240, 120]);
  });

  it('is never blown up over its own size', async () => {
    const element = await showArticle(withBody(figureJson({ image: { url: PICTURE, width: 120, height: 80 } })));
    const { width, height } = picturesOf(element)[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([120, 80]);
  });
});
