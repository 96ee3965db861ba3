import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { Block, GovArticleElement } from '../../../src/index.js';
import { audit } from '../../helpers/audit.js';
import { articleJson, figureJson, oldArticleJson, paragraphs, PICTURE } from '../../helpers/elements-articles.js';
import { find, focused, isChromium, nameOf, renderedArticle, showArticle, tool } from '../../helpers/elements-page.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

// Full by the modules of this page, the list of what was fetched would stay as it is.
performance.setResourceTimingBufferSize(10_000);

let count = 0;

/** A picture of the test server that nobody has asked for yet. */
const fresh = (): string => `/demo/img/digital-team-480.webp?data-saver=${count++}`;
const isFetched = (url: string): boolean => performance.getEntriesByName(new URL(url, location.href).href).length > 0;

const framesOf = (element: Element): HTMLElement[] => [
  ...renderedArticle(element).querySelectorAll<HTMLElement>('button[data-put-off]'),
];
const picturesOf = (element: Element): HTMLImageElement[] =>
  [...renderedArticle(element).querySelectorAll('img')].filter((img) => img.checkVisibility());

function show(url: string, parts: Partial<Extract<Block, { type: 'figure' }>> = {}): Promise<GovArticleElement> {
  const image = { url, width: 1440, height: 960, alt: 'Cầu bê tông', contentSize: 240_000 };
  return showArticle(articleJson({ body: [figureJson({ image, ...parts })] }), { dataSaver: true });
}

/** On the page, wherever it is scrolled to. */
function placeOf(element: Element): { top: number; width: number; height: number } {
  const { top, width, height } = element.getBoundingClientRect();
  return { top: Math.round(top + scrollY), width, height };
}

/** Two frames: what is loaded at once would have been asked for by then. */
async function drawn(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('<gov-article data-saver>', () => {
  it('asks for no picture', async () => {
    const urls = [fresh(), fresh(), fresh(), fresh(), fresh()];
    const [block, html, lead, rendition, poster] = urls as [string, string, string, string, string];
    urls[2] = lead.replace('480', '960');
    const image = { url: block, width: 960, height: 640, renditions: [{ url: rendition, width: 480 }] };
    const element = await showArticle(
      articleJson({
        image: { url: lead.replace('480', '960'), width: 960, height: 640 },
        body: [
          figureJson({ image }),
          { type: 'html', html: `<p>Trước</p><img src="${html}" width="960" height="640">` },
          { type: 'embed', url: 'https://video.example/1', title: 'Phim', poster: { url: poster } },
        ],
      }),
      { dataSaver: true },
    );
    await drawn();
    expect(framesOf(element)).to.have.length(4);
    expect(urls.filter(isFetched)).to.deep.equal([]);
  });

  it('asks for them in old HTML no sooner', async () => {
    const url = fresh();
    const element = await showArticle(oldArticleJson(`<p>Trước</p><p><img src="${url}"></p><p>Sau</p>`), {
      dataSaver: true,
    });
    await drawn();
    expect(framesOf(element)).to.have.length(1);
    expect(isFetched(url)).to.be.false;
  });

  it('has a frame in the picture’s shape, with its caption below', async () => {
    const element = await show(fresh());
    const { width, height } = framesOf(element)[0]!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1440 / 960, 0.01);
    expect(renderedArticle(element).querySelector('figcaption')!.textContent).to.equal('Toàn cảnh cây cầu');
  });

  it('tells what the picture shows, its size, and how much it would load', async () => {
    const element = await show(fresh());
    expect(nameOf(framesOf(element)[0]!)).to.equal('Chạm để xem ảnh: Cầu bê tông1440 × 960, 240 kB');
  });

  for (const [way, act] of [
    ['a tap', async (frame: HTMLElement) => Promise.resolve().then(() => frame.click())],
    [
      'Enter',
      (frame: HTMLElement) => {
        frame.focus();
        return sendKeys({ press: 'Enter' });
      },
    ],
  ] as const) {
    it(`loads a picture on ${way}, in the room of its frame, and hands it the focus`, async () => {
      const url = fresh();
      const element = await show(url);
      const before = placeOf(framesOf(element)[0]!);
      await act(framesOf(element)[0]!);
      await waitUntil(() => picturesOf(element)[0]?.naturalWidth, 'the picture does not load');
      await waitUntil(() => isFetched(url), 'the picture is not asked for');
      expect(framesOf(element)).to.deep.equal([]);
      const after = placeOf(picturesOf(element)[0]!);
      expect([after.width, after.top]).to.deep.equal([before.width, before.top]);
      expect(after.height).to.be.closeTo(before.height, 1);
      expect(focused()).to.equal(picturesOf(element)[0]);
    });
  }

  it('loads the tapped picture alone', async () => {
    const [first, second] = [fresh(), fresh()];
    const of = (url: string) => figureJson({ image: { url, width: 960, height: 640 } });
    const element = await showArticle(articleJson({ body: [of(first), of(second)] }), { dataSaver: true });
    framesOf(element)[0]!.click();
    await waitUntil(() => picturesOf(element)[0]?.naturalWidth, 'the picture does not load');
    expect(isFetched(second)).to.be.false;
    expect(framesOf(element)).to.have.length(1);
  });

  it('keeps a tapped picture when the article is built again, and puts off the others as before', async () => {
    const of = (alt: string) => figureJson({ image: { url: fresh(), width: 960, height: 640, alt } });
    const element = await showArticle(articleJson({ body: [of('Cầu'), of('Đò')] }), { dataSaver: true });
    framesOf(element)[1]!.click();
    element.lang = 'en';
    await waitUntil(() => framesOf(element)[0]?.textContent.startsWith('Tap'), 'the article is not built again');
    expect(framesOf(element).map(nameOf)).to.deep.equal(['Tap to see the picture: Cầu960 × 640']);
    await waitUntil(() => picturesOf(element)[0]?.naturalWidth, 'the tapped picture is gone');
  });

  it('says so when the tapped picture cannot be loaded', async () => {
    const element = await show('/no-such-picture.webp');
    framesOf(element)[0]!.click();
    const broken = (): Element | null => renderedArticle(element).querySelector('[data-broken]');
    await waitUntil(broken, 'the picture is not missed');
    expect(broken()!.textContent).to.equal('Cầu bê tông');
  });

  it('keeps the link of a picture out of its frame', async () => {
    const element = await show(fresh(), { href: 'https://portal.example/anh' });
    expect(framesOf(element)[0]!.closest('a')).to.be.null;
    framesOf(element)[0]!.click();
    expect(renderedArticle(element).querySelector('a > img')).to.exist;
  });

  it('loads what waits before the print dialog opens, and leaves the focus on the button', async () => {
    const widths: number[] = [];
    stub(window, 'print', () => {
      widths.push(...picturesOf(element).map(({ naturalWidth }) => naturalWidth));
    });
    const body = [figureJson({ image: { url: fresh() } }), ...paragraphs(400), figureJson({ image: { url: fresh() } })];
    const element = await showArticle(articleJson({ body }), { dataSaver: true });
    await waitUntil(() => framesOf(element).length === 2, 'the article is not whole');
    const print = tool(element, 'print-button');
    const button = find(print.shadowRoot!, 'button');
    button.focus();
    await print.print();
    expect(widths).to.deep.equal([480, 480]);
    expect(framesOf(element)).to.deep.equal([]);
    expect(focused()).to.equal(button);
  });

  // Only Chromium lets a test see the page as it is on paper.
  if (isChromium) {
    describe('on paper, where it still waits', () => {
      beforeEach(() => emulateMedia({ media: 'print' }));
      afterEach(() => emulateMedia({ media: 'screen' }));

      const onPaper = (element: Element): string => {
        const frame = framesOf(element)[0]!;
        const words = [...frame.children].filter((child) => child.checkVisibility()).map(nameOf);
        return [getComputedStyle(frame, '::before').content, ...words].join(' ');
      };

      it('says what a picture shows, not to tap it', async () => {
        expect(onPaper(await show(fresh()))).to.equal('"Cầu bê tông"');
      });

      it('says where a picture without a text is, within its place', async () => {
        const url = `${fresh()}&${'dai'.repeat(200)}`;
        const element = await show(url, { image: { url, width: 1440, height: 960 } });
        expect(onPaper(element)).to.equal(`"${new URL(url, location.href).href}"`);
        const frame = framesOf(element)[0]!;
        expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
        expect(frame.scrollHeight).to.be.at.most(frame.clientHeight);
      });
    });
  }

  it('shows at once what costs nothing: pictures inside the JSON, and small signs', async () => {
    const html = `<p>Xem <img src="${fresh()}" width="16" height="16"></p>`;
    const element = await showArticle(
      articleJson({ body: [figureJson({ image: { url: PICTURE } }), { type: 'html', html }] }),
      { dataSaver: true },
    );
    expect(framesOf(element)).to.deep.equal([]);
  });

  it('shows pictures where nobody saves data', async () => {
    const element = await showArticle(articleJson({ body: [figureJson({ image: { url: fresh() } })] }));
    expect(framesOf(element)).to.deep.equal([]);
    expect(picturesOf(element)).to.have.length(1);
  });

  it('saves data where the device does, without the attribute', async () => {
    stub(navigator, 'connection', { saveData: true });
    const element = await showArticle(articleJson({ body: [figureJson({ image: { url: fresh() } })] }));
    expect(framesOf(element)).to.have.length(1);
  });

  it('saves data where the reader prefers it, without the attribute', async () => {
    const { matchMedia } = window;
    stub(window, 'matchMedia', (query: string) =>
      query === '(prefers-reduced-data: reduce)' ? { matches: true } : matchMedia.call(window, query),
    );
    const element = await showArticle(articleJson({ body: [figureJson({ image: { url: fresh() } })] }));
    expect(framesOf(element)).to.have.length(1);
  });

  it('follows when the attribute is taken away', async () => {
    const element = await show(fresh());
    element.removeAttribute('data-saver');
    element.dataSaver = false;
    await element.updateComplete;
    expect(framesOf(element)).to.deep.equal([]);
    expect(picturesOf(element)).to.have.length(1);
  });

  it('has frames that a finger can hit, and no defect that axe knows', async () => {
    const image = { url: fresh(), width: 90, height: 10 };
    const element = await showArticle(articleJson({ body: [figureJson({ image })] }), { dataSaver: true });
    expect(framesOf(element)[0]!.getBoundingClientRect().height).to.be.at.least(44);
    expect(await audit(element)).to.deep.equal([]);
  });
});
