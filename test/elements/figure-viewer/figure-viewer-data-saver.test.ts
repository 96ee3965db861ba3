import { expect, fixtureCleanup } from '@open-wc/testing';
import type { Block, FigureViewerElement, GovArticleElement } from '../../../src/index.js';
import { articleJson, figureJson, paragraphs } from '../../helpers/elements-articles.js';
import { renderedArticle, showArticle, tool } from '../../helpers/elements-page.js';
import { buttonsIn, closed, dialogOf, noticeOf, openFigure, picturesAskedFor } from '../../helpers/figures-page.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

// Full by the modules of this page, the list of what was fetched would stay as it is.
performance.setResourceTimingBufferSize(10_000);

let count = 0;

/** Addresses of one picture of the test server in two sizes, which nobody has asked for yet. */
function fresh(): { large: string; small: string } {
  const query = `?viewer-saves-data=${count++}`;
  const [large, small] = ['960', '480'].map((width) => `/demo/img/digital-team-${width}.webp${query}`);
  return { large: large!, small: small! };
}

const absolute = (url: string): string => new URL(url, location.href).href;
const timesFetched = (url: string): number => performance.getEntriesByName(absolute(url)).length;
const framesOf = (element: Element): HTMLElement[] => [
  ...renderedArticle(element).querySelectorAll<HTMLElement>('[data-put-off]'),
];

const figureOf = ({ large, small }: ReturnType<typeof fresh>): Block =>
  figureJson({ image: { url: large, width: 960, height: 640, renditions: [{ url: small, width: 480 }] } });

async function show(
  json: unknown,
  properties: Partial<GovArticleElement> = { dataSaver: true },
): Promise<{ element: GovArticleElement; viewer: FigureViewerElement }> {
  const element = await showArticle(json, { tools: 'enlarge', ...properties });
  const viewer = tool(element, 'figure-viewer');
  await waitUntil(() => viewer.shadowRoot!.querySelector('#button'), 'the figures are found', { interval: 5 });
  return { element, viewer };
}

const isShown = (viewer: FigureViewerElement, url: string): Promise<void> =>
  waitUntil(() => {
    const img = dialogOf(viewer).querySelector('img');
    return img?.src === absolute(url) && img.naturalWidth > 0;
  }, 'the picture is not shown');

describe('<figure-viewer> where data is saved', () => {
  afterEach(async () => {
    fixtureCleanup();
    await waitUntil(() => !location.hash.startsWith('#anh-'), 'the address stays', { interval: 5 });
  });

  it('loads the picture that the reader opens, once, in its largest form, and leaves the others', async () => {
    const [before, opened, after] = [fresh(), fresh(), fresh()];
    const { element, viewer } = await show(articleJson({ body: [before, opened, after].map(figureOf) }));
    await openFigure(viewer, 1);
    await isShown(viewer, opened.large);
    expect(noticeOf(viewer)).to.equal('');
    const img = renderedArticle(element).querySelectorAll('img')[1]!;
    await waitUntil(() => img.naturalWidth > 0, 'the article goes without');
    await waitUntil(() => timesFetched(opened.large) > 0, 'the picture is not asked for');
    expect(img.checkVisibility()).to.be.true;
    expect(framesOf(element)).to.have.length(2);
    const others = [opened.small, before.large, before.small, after.large, after.small];
    expect([timesFetched(opened.large), ...others.map(timesFetched)]).to.deep.equal([1, 0, 0, 0, 0, 0]);
  });

  it('tells the page the address of what it is about to open, and loads nothing where the page prevents it', async () => {
    const picture = fresh();
    const { element, viewer } = await show(articleJson({ body: [figureOf(picture)] }));
    let src = '';
    viewer.addEventListener('figure-viewer-open', (event) => {
      src = event.detail.src;
      event.preventDefault();
    });
    viewer.open();
    expect(src).to.equal(absolute(picture.large));
    expect(framesOf(element)).to.have.length(1);
  });

  it('gives no button to a picture that waits, and one as soon as it is shown', async () => {
    const { element } = await show(articleJson({ body: [figureOf(fresh()), figureOf(fresh())] }));
    expect(buttonsIn(element)).to.deep.equal([]);
    framesOf(element)[1]!.click();
    await waitUntil(() => buttonsIn(element).length > 0, 'the button', { interval: 5 });
    const [button, img] = [buttonsIn(element)[0]!, renderedArticle(element).querySelectorAll('img')[1]!];
    expect(button.parentElement).to.equal(img.closest('figure'));
    const isAtCorner = (): boolean =>
      Math.abs(img.getBoundingClientRect().right - 8 - button.getBoundingClientRect().right) < 1;
    await waitUntil(isAtCorner, 'the corner');
  });

  it('gives the focus to the button of a picture that it has loaded', async () => {
    const { element, viewer } = await show(articleJson({ body: [figureOf(fresh())] }));
    location.hash = '#anh-1';
    await waitUntil(() => buttonsIn(element).length > 0, 'the button', { interval: 5 });
    viewer.close();
    await closed(viewer);
    expect(document.activeElement).to.equal(buttonsIn(element)[0]);
  });

  for (const [where, bodyOf] of [
    ['old HTML', (img: string): Block[] => [{ type: 'html', html: `<p>Trước</p><p>${img}</p><p>Sau</p>` }]],
    ['a paragraph of its own', (img: string): Block[] => [{ type: 'paragraph', html: img }]],
  ] as const) {
    it(`counts a picture that waits in ${where} too, so that #anh-1 names it before and after`, async () => {
      const { large } = fresh();
      const { element, viewer } = await show(articleJson({ body: bodyOf(`<img src="${large}" alt="Cầu">`) }));
      expect(framesOf(element)).to.have.length(1);
      await openFigure(viewer);
      await isShown(viewer, large);
    });
  }

  describe('and the next picture', () => {
    const { matchMedia } = window;

    /** Whether it is loaded for when the reader goes on; it is so far below that the page does not ask for it either. */
    async function isPreloaded(properties: Partial<GovArticleElement>): Promise<boolean> {
      const [first, next] = [fresh(), fresh()];
      const body = [figureOf(first), ...paragraphs(400), figureOf(next)];
      const { element, viewer } = await show(articleJson({ body }), properties);
      await waitUntil(() => renderedArticle(element).querySelectorAll('img').length === 2, 'the article is not whole');
      for (const frame of framesOf(element)) frame.click();
      const asked = picturesAskedFor();
      await openFigure(viewer);
      await isShown(viewer, first.large);
      await viewer.updateComplete;
      return asked.includes(absolute(next.large));
    }

    it('is loaded in advance where nobody saves data', async () => {
      expect(await isPreloaded({})).to.be.true;
    });

    it('is not loaded in advance where the page saves data', async () => {
      expect(await isPreloaded({ dataSaver: true })).to.be.false;
    });

    it('is not loaded in advance where the device saves data', async () => {
      stub(navigator, 'connection', { saveData: true });
      expect(await isPreloaded({})).to.be.false;
    });

    it('is not loaded in advance where the reader prefers to save data', async () => {
      stub(window, 'matchMedia', (query: string) =>
        query === '(prefers-reduced-data: reduce)' ? { matches: true } : matchMedia.call(window, query),
      );
      expect(await isPreloaded({})).to.be.false;
    });
  });
});
