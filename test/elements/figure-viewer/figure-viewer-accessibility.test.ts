import { expect, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { audit } from '../../helpers/audit.js';
import { clipped } from '../../helpers/clipping.mjs';
import { articleJson, BROKEN_PICTURE, figureJson } from '../../helpers/elements-articles.js';
import {
  control,
  controlsIn,
  find,
  focused,
  isChromium,
  nameOf,
  part,
  showArticle,
  tool,
} from '../../helpers/elements-page.js';
import {
  buttonsIn,
  dialogOf,
  figureHtml,
  openFigure,
  picture,
  pictureOf,
  press,
  showFigures,
  showMany,
  titleOf,
  type FiguresPage,
} from '../../helpers/figures-page.js';
import { openPage } from '../../helpers/fresh-page.js';
import { waitUntil } from '../../helpers/wait.js';

const inDialog = ['Thu nhỏ', 'Phóng to', 'Đóng', 'Ảnh trước', 'Ảnh sau'];
const panning = ['Xem phần bên trái', 'Xem phần trên', 'Xem phần dưới', 'Xem phần bên phải'];
const longText = 'Đoàn công tác của Ban Thường vụ Tỉnh ủy kiểm tra cơ sở hạ tầng nông thôn mới tại xã. '.repeat(12);

const everything = (viewer: Element): Element[] => [...viewer.shadowRoot!.querySelectorAll('*')];
const buttonsOf = (viewer: Element): HTMLElement[] => [...dialogOf(viewer).querySelectorAll('button')];

const isOver = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

async function showZoomed(): Promise<FiguresPage> {
  const shown = await showFigures(figureHtml('Bản đồ', picture(1600, 1200)) + figureHtml('Khác'));
  await openFigure(shown.viewer);
  await waitUntil(() => pictureOf(shown.viewer).naturalWidth === 1600);
  await press(shown.viewer, 'Phóng to');
  return shown;
}

/** A viewer on a narrow page of its own, open. */
async function showNarrow(caption: string, width = 320, prepare?: (frame: HTMLElement) => void): Promise<HTMLElement> {
  const page = await openPage(
    `<figure-viewer for="text"></figure-viewer><div id="text">${figureHtml(caption)}${figureHtml('Khác')}</div>`,
    width,
  );
  await page.load('define.ts');
  const viewer = page.document.querySelector('figure-viewer')!;
  await waitUntil(() => page.document.querySelectorAll('[data-gov-enlarge]').length === 2);
  viewer.open();
  await waitUntil(() => dialogOf(viewer).open && dialogOf(viewer).querySelector('.frame'));
  prepare?.(dialogOf(viewer).querySelector('.frame')!);
  await press(viewer, 'Phóng to');
  return viewer;
}

/** Whether something is cut off, or lies outside of the screen. */
function expectAllSeen(viewer: HTMLElement): void {
  const { innerWidth: width } = viewer.ownerDocument.defaultView!;
  const dialog = dialogOf(viewer);
  expect(dialog.scrollWidth, 'no scrolling to the side').to.be.at.most(width);
  for (const each of buttonsOf(viewer)) {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    expect(left, nameOf(each)).to.be.at.least(0);
    expect(right, nameOf(each)).to.be.at.most(width);
    expect(top, nameOf(each)).to.be.at.least(0);
    expect(bottom, nameOf(each)).to.be.at.most(dialog.scrollHeight);
  }
}

describe('<figure-viewer> for everyone', () => {
  before(() => setViewport({ width: 1000, height: 700 }));
  afterEach(async () => {
    fixtureCleanup();
    await waitUntil(() => !location.hash.startsWith('#anh-'));
  });

  describe('by keyboard', () => {
    // Not beyond the last: where the dialog ends, browsers go on to their own controls, and a test could not call them back.
    it('goes through the controls of the dialog, from the way out on', async () => {
      const { viewer } = await showZoomed();
      const seen = [nameOf(focused()!)];
      for (let i = 0; i < 6; i++) {
        await sendKeys({ press: 'Tab' });
        expect(dialogOf(viewer).contains(focused())).to.be.true;
        seen.push(nameOf(focused()!));
      }
      expect(seen).to.deep.equal(['Đóng', 'Ảnh trước', 'Ảnh sau', ...panning]);
    });

    it('shows where the focus is', async () => {
      const { viewer } = await showMany(2);
      await openFigure(viewer);
      await sendKeys({ press: 'Tab' });
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused()!);
      expect([outlineStyle, outlineColor]).to.deep.equal(['solid', 'rgb(142, 197, 255)']);
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    });

    it('shows where the focus is among the figures', async () => {
      const { text } = await showMany(1);
      const before = document.createElement('a');
      before.href = '#';
      before.textContent = 'Trước';
      text.prepend(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused() === buttonsIn(text)[0]).to.be.true;
      expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
      expect(parseFloat(getComputedStyle(focused()!).outlineWidth)).to.be.at.least(2);
    });

    it('scrolls a caption that is too long for its place, and only that', async () => {
      const { viewer } = await showFigures(figureHtml(longText.repeat(4)) + figureHtml('Ngắn'));
      await openFigure(viewer);
      await waitUntil(() => part(viewer, 'caption').tabIndex === 0);
      await press(viewer, 'Ảnh sau');
      expect(part(viewer, 'caption').tabIndex).to.equal(-1);
    });
  });

  describe('for assistive technology', () => {
    it('is a dialog named after the figure that it shows', async () => {
      const { viewer } = await showMany(3);
      await openFigure(viewer, 1);
      expect(dialogOf(viewer).getAttribute('aria-labelledby')).to.equal('title');
      expect(dialogOf(viewer).matches(':modal')).to.be.true;
      expect(titleOf(viewer)).to.equal('Ảnh 2 trên 3: Ảnh chụp 2');
    });

    it('says which figure came, once', async () => {
      const { viewer } = await showMany(3);
      await openFigure(viewer);
      const title = find(dialogOf(viewer), '#title');
      const said: string[] = [];
      const listen = new MutationObserver(() => said.push(titleOf(viewer)));
      listen.observe(title, { childList: true, characterData: true, subtree: true });
      await press(viewer, 'Ảnh sau');
      await waitUntil(() => said.length > 0);
      expect(said).to.deep.equal(['Ảnh 2 trên 3: Ảnh chụp 2']);
    });

    it('has buttons with names of their own', async () => {
      const { viewer } = await showZoomed();
      const names = controlsIn(viewer)
        .map(nameOf)
        .filter((name) => !name.startsWith('Xem 2'));
      expect(names).to.have.members([...inDialog, ...panning]);
    });

    it('says that its button opens a dialog', async () => {
      const { viewer } = await showMany(1);
      expect(part(viewer, 'button').getAttribute('aria-haspopup')).to.equal('dialog');
      expect(nameOf(part(viewer, 'button'))).to.equal('Xem ảnh của bài viết');
    });

    it('marks words of another language', async () => {
      const { viewer } = await showFigures(`<div lang="en">${figureHtml('The bridge')}</div>`);
      await openFigure(viewer);
      expect(part(viewer, 'caption').lang).to.equal('en');
      expect(find(dialogOf(viewer), '#title span').getAttribute('lang')).to.equal('en');
    });

    it('gives the picture the text that it has on the page', async () => {
      const { viewer } = await showMany(1);
      await openFigure(viewer);
      expect(pictureOf(viewer).alt).to.equal('Cầu treo');
    });

    it('has pictures on buttons that are not read', async () => {
      const { viewer } = await showZoomed();
      const pictures = everything(viewer).filter(({ localName }) => localName === 'svg');
      expect(pictures.length).to.be.above(8);
      expect(pictures.every((each) => each.getAttribute('aria-hidden') === 'true')).to.be.true;
    });

    it('copies no ids', async () => {
      const { viewer } = await showFigures(figureHtml('<span id="dia-danh">Cầu</span>'));
      await openFigure(viewer);
      expect(part(viewer, 'caption').querySelector('[id]')).to.equal(null);
    });
  });

  describe('for axe and WCAG 2.2 AA', () => {
    it('has nothing wrong on the page', async () => {
      const { page } = await showMany(2);
      expect(await audit(page)).to.deep.equal([]);
    });

    it('has nothing wrong in an article', async () => {
      const element = await showArticle(articleJson({ body: [figureJson(), figureJson({ caption: 'Hai' })] }), {
        tools: 'enlarge',
      });
      await waitUntil(() => buttonsIn(element).length === 2);
      expect(await audit(element)).to.deep.equal([]);
    });

    it('has nothing wrong while it is open', async () => {
      const { page, viewer } = await showMany(2);
      await openFigure(viewer);
      expect(await audit(page)).to.deep.equal([]);
    });

    it('has nothing wrong while the picture is enlarged', async () => {
      const { page } = await showZoomed();
      expect(await audit(page)).to.deep.equal([]);
    });

    it('has nothing wrong with a long caption', async () => {
      const { page, viewer } = await showFigures(figureHtml(longText.repeat(4)));
      await openFigure(viewer);
      await waitUntil(() => part(viewer, 'caption').tabIndex === 0);
      expect(await audit(page)).to.deep.equal([]);
    });

    it('has nothing wrong with a picture that is broken', async () => {
      const image = { url: BROKEN_PICTURE, width: 600, height: 400 };
      const element = await showArticle(articleJson({ body: [figureJson({ image })] }), { tools: 'enlarge' });
      await waitUntil(() => element.querySelector('[data-broken]') && buttonsIn(element).length === 1);
      await openFigure(tool(element, 'figure-viewer'));
      expect(await audit(element)).to.deep.equal([]);
    });
  });

  it('has targets of at least 44 px', async () => {
    const { viewer } = await showZoomed();
    for (const each of buttonsOf(viewer)) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(each)).to.be.at.least(44);
    }
  });

  describe('on small screens and with large text', () => {
    it('shows all of its controls at 320 px', async () => {
      expectAllSeen(await showNarrow('Cầu Đông Hà'));
    });

    it('shows all of its controls at 320 px and 200 % text, with a long caption in its own place', async () => {
      const viewer = await showNarrow(longText, 320, (frame) => {
        frame.style.fontSize = '32px';
      });
      expectAllSeen(viewer);
      const caption = part(viewer, 'caption');
      expect(caption.scrollHeight, 'the caption scrolls').to.be.above(caption.clientHeight);
      expect(caption.clientHeight).to.be.above(100);
      expect(part(viewer, 'stage').clientHeight).to.be.above(100);
    });

    it('stands beside its caption on a phone on its side', async () => {
      const viewer = await showNarrow(longText, 740, (frame) => {
        const place = frame.ownerDocument.defaultView!.frameElement as HTMLElement;
        place.style.blockSize = '360px';
      });
      expectAllSeen(viewer);
      const [stage, caption] = [part(viewer, 'stage'), part(viewer, 'caption')].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(caption!.left).to.be.at.least(stage!.right - 1);
      expect(stage!.height).to.be.above(250);
      expect(caption!.bottom).to.be.below(361);
    });

    for (const [width, height, fontSize] of [
      [320, 256, 16],
      [320, 568, 16],
      [360, 740, 32],
      [640, 360, 32],
    ] as const)
      it(`has no button over another at ${width} × ${height} px with text of ${fontSize} px`, async () => {
        const viewer = await showNarrow('Tổ công nghệ số cộng đồng hướng dẫn người cao tuổi', width, (frame) => {
          const place = frame.ownerDocument.defaultView!.frameElement as HTMLElement;
          place.style.blockSize = `${height}px`;
          frame.style.fontSize = `${fontSize}px`;
        });
        await waitUntil(() => buttonsOf(viewer).length === inDialog.length + panning.length, 'not enlarged');
        expect(clipped(dialogOf(viewer))).to.deep.equal([]);
        const over = buttonsOf(viewer).flatMap((one, i, all) =>
          all.slice(i + 1).filter((other) => isOver(one.getBoundingClientRect(), other.getBoundingClientRect())),
        );
        expect(over.map(nameOf)).to.deep.equal([]);
      });

    it('has the same sizes on pages that count rem in another way, and in small print', async () => {
      const { page, viewer } = await showZoomed();
      const sizes = (): number[][] =>
        buttonsOf(viewer).map((each) => [each.getBoundingClientRect().width, each.getBoundingClientRect().height]);
      const before = sizes();
      document.documentElement.style.fontSize = '10px';
      page.style.cssText = 'font: italic 8px/1 monospace; letter-spacing: 4px; text-transform: uppercase';
      expect(sizes()).to.deep.equal(before);
      document.documentElement.style.removeProperty('font-size');
    });
  });

  describe('in forced colours', () => {
    // No browser here can be switched to them by a test; what they keep is borders and outlines, so these must be there.
    it('has edges that are kept', async () => {
      const { text, viewer } = await showZoomed();
      for (const each of [...buttonsOf(viewer), ...buttonsIn(text)]) {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(each);
        expect(borderTopStyle, nameOf(each)).to.be.oneOf(['solid', 'dashed']);
        expect(parseFloat(borderTopWidth)).to.be.at.least(1);
      }
    });

    it('draws the magnifier with lines, not with a background', async () => {
      const { text } = await showMany(1);
      const [circle, handle] = ['::before', '::after'].map((part) => getComputedStyle(buttonsIn(text)[0]!, part));
      expect([circle!.borderTopStyle, handle!.borderTopStyle]).to.deep.equal(['solid', 'solid']);
      expect(circle!.backgroundImage).to.equal('none');
    });

    it('tells what is at its end by more than colour', async () => {
      const { viewer } = await showMany(2);
      await openFigure(viewer);
      expect(getComputedStyle(control(viewer, 'Ảnh trước')).borderTopStyle).to.equal('dashed');
      expect(getComputedStyle(control(viewer, 'Ảnh sau')).borderTopStyle).to.equal('solid');
    });
  });

  it('is dark on every page', async () => {
    const { viewer } = await showMany(1);
    await openFigure(viewer);
    expect(getComputedStyle(dialogOf(viewer)).backgroundColor).to.equal('rgb(16, 18, 20)');
    expect(getComputedStyle(part(viewer, 'caption')).color).to.equal('rgb(255, 255, 255)');
  });

  it('moves nothing by itself, for readers who want less motion and for all others', async () => {
    const { text, viewer } = await showZoomed();
    const moving = [...everything(viewer), ...text.querySelectorAll('*')].filter((each) => {
      const { animationName, transitionDuration } = getComputedStyle(each);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
    });
    expect(moving.map((each) => each.outerHTML)).to.deep.equal([]);
  });

  // Media can be emulated in Chromium only.
  if (isChromium) {
    it('is not on paper, nor are the buttons of the figures', async () => {
      const { text, viewer } = await showMany(1);
      await openFigure(viewer);
      await emulateMedia({ media: 'print' });
      await nextFrame();
      try {
        expect(dialogOf(viewer).checkVisibility()).to.be.false;
        expect(buttonsIn(text)[0]!.checkVisibility()).to.be.false;
        expect(getComputedStyle(document.documentElement).overflowY).to.equal('visible');
        expect(find(text, 'img').checkVisibility()).to.be.true;
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  }
});
