import { expect, fixture, fixtureCleanup, html, nextFrame, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { FigureViewerElement } from '../../../src/index.js';
import { articleJson, BROKEN_PICTURE, figureJson, PICTURE } from '../../helpers/elements-articles.js';
import {
  control,
  controlsIn,
  find,
  focused,
  nameOf,
  part,
  settled,
  showArticle,
  tool,
} from '../../helpers/elements-page.js';
import * as figures from '../../helpers/figures-page.js';
import {
  buttonsIn,
  captionOf,
  closed,
  dialogOf,
  figureHtml,
  isOpen,
  noticeOf,
  openFigure,
  opened,
  pictureOf,
  picturesAskedFor,
  placeOf,
  press,
  scaleOf,
  showFigures,
  showMany,
  titleOf,
  touch,
} from '../../helpers/figures-page.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

const { CLOSE, NEXT, PREVIOUS, ZOOM_IN, ZOOM_OUT } = figures;

async function pressKey(viewer: FigureViewerElement, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) await sendKeys({ press: key });
  await viewer.updateComplete;
}

/** Leaves no dialog and no address behind. */
async function tidy(): Promise<void> {
  fixtureCleanup();
  await waitUntil(() => !location.hash.startsWith('#anh-'), 'the address stays', { interval: 5 });
}

describe('<figure-viewer>', () => {
  before(() => setViewport({ width: 1000, height: 700 }));
  afterEach(tidy);

  describe('gives each figure a button', () => {
    it('that is named after the caption', async () => {
      const { text } = await showMany(2);
      expect(buttonsIn(text).map(nameOf)).to.deep.equal(['Phóng to ảnh: Ảnh chụp 1', 'Phóng to ảnh: Ảnh chụp 2']);
    });

    it('that is named after the alternative text, or its position, where there is no caption', async () => {
      const img = `<img src="${PICTURE}" width="600" height="400"`;
      const { text } = await showFigures(`<figure>${img} alt="Bản đồ"></figure><p>${img} alt=""></p>`);
      expect(buttonsIn(text).map(nameOf)).to.deep.equal(['Phóng to ảnh: Bản đồ', 'Phóng to ảnh 2']);
    });

    it('that has no words in it, for Reader View and copying', async () => {
      const { text } = await showMany(1);
      expect(buttonsIn(text)[0]!.textContent).to.equal('');
      expect(text.textContent).to.equal('Ảnh chụp 1');
    });

    it('in the language of the page, and another when it changes', async () => {
      const { page, text, viewer } = await showMany(1);
      page.lang = 'en';
      await waitUntil(() => nameOf(buttonsIn(text)[0]!) === 'Enlarge picture: Ảnh chụp 1');
      expect(buttonsIn(text)[0]!.lang).to.equal('en');
      expect(nameOf(part(viewer, 'button'))).to.equal('View the picture of this article');
    });

    it('at the picture’s corner, 44 px large, over any rules of the page', async () => {
      const { page, text } = await showMany(1);
      const rules = document.createElement('style');
      rules.textContent = 'button { inline-size: 9px !important; padding: 40px !important; float: left !important }';
      page.append(rules);
      const [button] = buttonsIn(text);
      const img = find(text, 'img');
      const box = button!.getBoundingClientRect();
      expect([box.width, box.height]).to.deep.equal([44, 44]);
      await waitUntil(
        () => Math.abs(img.getBoundingClientRect().right - 8 - button!.getBoundingClientRect().right) < 1,
      );
      expect(box.top - img.getBoundingClientRect().top).to.be.closeTo(8, 1);
    });

    it('at the corner of a picture that is narrower than its place, and follows it', async () => {
      const { text } = await showMany(1);
      const [img, button] = [find(text, 'img'), buttonsIn(text)[0]!];
      const isAtCorner = (): boolean => {
        const [inner, outer] = [button.getBoundingClientRect(), img.getBoundingClientRect()];
        return Math.abs(outer.right - 8 - inner.right) < 1 && Math.abs(inner.top - outer.top - 8) < 1;
      };
      img.style.cssText = 'display: block; margin: 30px auto 0; width: 200px; height: 150px';
      await waitUntil(isAtCorner);
      img.style.width = '320px';
      await waitUntil(isAtCorner);
    });

    it('that shows when the pointer or the focus is there, and always on touch screens', async () => {
      const { text } = await showMany(1);
      const [button] = buttonsIn(text);
      const opacity = (): string => getComputedStyle(button!).opacity;
      // Browsers without a window may have no mouse: then it always shows, as on touch screens.
      const unseen = matchMedia('(hover: none)').matches ? '1' : '0';
      await sendMouse({ type: 'move', position: [2, 2] });
      await waitUntil(() => opacity() === unseen);
      button!.focus();
      expect(opacity()).to.equal('1');
      button!.blur();
      expect(opacity()).to.equal(unseen);
      const { left, top } = find(text, 'img').getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left) + 50, Math.round(top) + 50] });
      await waitUntil(() => opacity() === '1');
      await resetMouse();
    });

    it('whose coming moves nothing on the page', async () => {
      const page = await fixture<HTMLElement>(html`<article id="own"></article>`);
      page.innerHTML = `<p>Đoạn đầu.</p>${figureHtml('Cầu')}<p><img src="${PICTURE}" width="300" height="200"></p><p>Hết.</p>`;
      const places = (): number[][] =>
        [...page.querySelectorAll('p, figure, img, figcaption')].map((each) => {
          const { left, top, width, height } = each.getBoundingClientRect();
          return [left, top, width, height];
        });
      const before = places();
      const viewer = document.createElement('figure-viewer');
      viewer.htmlFor = 'own';
      page.after(viewer);
      await viewer.updateComplete;
      expect(buttonsIn(page)).to.have.lengthOf(2);
      expect(places()).to.deep.equal(before);
    });

    it('once, however many viewers there are, until the last of them has gone', async () => {
      const { page, text, viewer } = await showMany(2);
      const before = text.innerHTML;
      const second = document.createElement('figure-viewer');
      second.htmlFor = 'text';
      page.append(second);
      await second.updateComplete;
      expect(text.innerHTML).to.equal(before);
      viewer.remove();
      expect(buttonsIn(text)).to.have.lengthOf(2);
      buttonsIn(text)[1]!.click();
      await opened(second);
      expect(titleOf(second)).to.equal('Ảnh 2 trên 2: Ảnh chụp 2');
      second.close();
      await closed(second);
      second.remove();
      expect(text.innerHTML).to.equal(figureHtml('Ảnh chụp 1') + figureHtml('Ảnh chụp 2'));
    });

    it('that comes and goes with the figure', async () => {
      const { text, viewer } = await showMany(1);
      text.insertAdjacentHTML('afterbegin', figureHtml('Mới'));
      await waitUntil(() => buttonsIn(text).length === 2);
      await viewer.updateComplete;
      expect(nameOf(part(viewer, 'button'))).to.equal('Xem 2 ảnh của bài viết');
      text.querySelectorAll('figure')[1]!.remove();
      await waitUntil(() => nameOf(part(viewer, 'button')) === 'Xem ảnh của bài viết');
      expect(buttonsIn(text).map(nameOf)).to.deep.equal(['Phóng to ảnh: Mới']);
    });

    it('in the new text when `for` names another, and none in the old', async () => {
      const { page, text, viewer } = await showMany(1);
      page.insertAdjacentHTML('beforeend', `<div id="other">${figureHtml('Khác')}</div>`);
      viewer.htmlFor = 'other';
      await viewer.updateComplete;
      expect(buttonsIn(text)).to.deep.equal([]);
      expect(buttonsIn(find(page, '#other')).map(nameOf)).to.deep.equal(['Phóng to ảnh: Khác']);
    });
  });

  describe('in the toolbar of an article', () => {
    const body = [figureJson({ caption: 'Bờ đông', creditText: 'Nguyễn Tú' }), figureJson({ caption: 'Bờ tây' })];
    const showTool = async (
      json: unknown = articleJson({ body }),
      tools = 'enlarge',
    ): Promise<{ element: HTMLElement; viewer: FigureViewerElement }> => {
      const element = await showArticle(json, { tools });
      const viewer = tool(element, 'figure-viewer');
      await viewer.updateComplete;
      return { element, viewer };
    };
    const ready = (element: Element, count: number): Promise<void> =>
      waitUntil(() => buttonsIn(element).length === count, 'the buttons', { interval: 5 });

    it('is one button with the number of pictures, which opens the first', async () => {
      const { element, viewer } = await showTool();
      await ready(element, 2);
      await viewer.updateComplete;
      expect(controlsIn(viewer).map(nameOf)).to.deep.equal(['Xem 2 ảnh của bài viết']);
      expect(part(viewer, 'button').textContent.trim()).to.equal('Ảnh');
      const count = find(part(viewer, 'button'), '[data-count]');
      expect([count.dataset.count, getComputedStyle(count, '::before').display]).to.deep.equal(['2', 'inline']);
      part(viewer, 'button').click();
      await opened(viewer);
      expect(titleOf(viewer)).to.equal('Ảnh 1 trên 2: Bờ đông');
      expect(captionOf(viewer)).to.equal('Bờ đông Ảnh: Nguyễn Tú');
    });

    it('is not there for an article without figures', async () => {
      const { viewer } = await showTool(articleJson());
      expect(viewer.checkVisibility()).to.be.false;
      expect(viewer.hidden, 'which is the page’s to set').to.be.false;
    });

    it('reaches figures of a long article that is still growing', async () => {
      const long = Array.from({ length: 120 }, (_, i) => figureJson({ caption: `Hình ${i + 1}` }));
      const { element, viewer } = await showTool(articleJson({ body: long }));
      await ready(element, 120);
      await openFigure(viewer, 119);
      expect(titleOf(viewer)).to.equal('Ảnh 120 trên 120: Hình 120');
    });

    it('has the buttons again after the article was built anew, while the dialog stays open', async () => {
      const { element, viewer } = await showTool();
      await ready(element, 2);
      await openFigure(viewer, 1);
      const before = buttonsIn(element)[0];
      (element as HTMLElement & { headingLevel: number }).headingLevel = 2;
      await waitUntil(() => buttonsIn(element).length === 2 && buttonsIn(element)[0] !== before);
      expect(titleOf(viewer)).to.equal('Ảnh 2 trên 2: Bờ tây');
      await press(viewer, PREVIOUS);
      await press(viewer, CLOSE);
      await closed(viewer);
      expect(focused() === buttonsIn(element)[1], 'the focus is on the button of the figure that was opened').to.be
        .true;
    });

    it('leaves the picture and what is around it as the article has them', async () => {
      const plain = await showArticle(articleJson({ body, bodyHtml: undefined }));
      const { element } = await showTool();
      await ready(element, 2);
      const sizes = (root: Element): number[][] =>
        [...root.querySelectorAll('figure, img, figcaption')].map((each) => {
          const { left, width, height } = each.getBoundingClientRect();
          return [left, width, height].map(Math.round);
        });
      expect(sizes(element)).to.deep.equal(sizes(plain));
      const children = [...element.querySelector('figure')!.children].map(({ localName }) => localName);
      expect(children).to.deep.equal(['img', 'figcaption', 'button']);
    });

    it('shows a lone picture of a paragraph where it was', async () => {
      const html = `<p>Đoạn.</p><p><img src="${PICTURE}" width="300" height="200"></p><p>Hết.</p>`;
      const plain = await showArticle(articleJson({ body: [{ type: 'html', html }] }));
      const { element } = await showTool(articleJson({ body: [{ type: 'html', html }] }));
      await ready(element, 1);
      const left = (root: Element): number => find(root, 'article img').getBoundingClientRect().left;
      expect(left(element)).to.equal(left(plain));
    });

    it('says in words that a picture is broken, and keeps its caption', async () => {
      const image = { url: BROKEN_PICTURE, width: 600, height: 400, alt: 'Cầu treo' };
      const broken = figureJson({ caption: 'Mất ảnh', image });
      const { element, viewer } = await showTool(articleJson({ body: [broken, figureJson()] }));
      await waitUntil(() => element.querySelector('[data-broken]'));
      await ready(element, 2);
      await openFigure(viewer, 0);
      expect(noticeOf(viewer)).to.equal('Ảnh không hiển thị được: Cầu treo');
      expect(captionOf(viewer)).to.equal('Mất ảnh');
      expect(dialogOf(viewer).querySelector('.stage > img')).to.equal(null);
      await press(viewer, NEXT);
      expect(noticeOf(viewer)).to.equal('');
      expect(pictureOf(viewer).src).to.equal(PICTURE);
    });

    it('opens from the picture also where its own button is behind “Thêm”', async () => {
      const tools = 'email print font-size email print font-size enlarge';
      const element = await showArticle(articleJson({ body }), { tools });
      await ready(element, 2);
      const viewer = element.shadowRoot!.querySelector('figure-viewer')!;
      const isSeen = (each: Element): boolean => each.checkVisibility({ visibilityProperty: true });
      expect(isSeen(viewer)).to.be.false;
      buttonsIn(element)[1]!.click();
      await opened(viewer);
      expect(isSeen(dialogOf(viewer))).to.be.true;
      expect(dialogOf(viewer).getBoundingClientRect().width).to.be.at.least(document.documentElement.clientWidth);
      expect(titleOf(viewer)).to.equal('Ảnh 2 trên 2: Bờ tây');
    });

    it('opens from the picture also where it is in a menu of the page that is closed', async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <div hidden><figure-viewer for="bai"></figure-viewer></div>
          <article id="bai"></article>
        </div>
      `);
      const text = page.querySelector('article')!;
      const element = await showArticle(articleJson({ body }), { tools: '' });
      text.append(...element.querySelector('article')!.querySelectorAll('figure'));
      const viewer = page.querySelector('figure-viewer')!;
      await ready(text, 2);
      buttonsIn(text)[1]!.click();
      await opened(viewer);
      expect(dialogOf(viewer).getBoundingClientRect().width).to.be.at.least(document.documentElement.clientWidth);
      viewer.close();
      await closed(viewer);
      expect(viewer.shadowRoot!.querySelector('dialog')).to.exist;
      expect(document.body.lastElementChild!.querySelector('dialog')).to.equal(null);
    });
  });

  describe('opens', () => {
    it('by a click on the picture', async () => {
      const { text, viewer } = await showMany(3);
      text.querySelectorAll('img')[1]!.click();
      await opened(viewer);
      expect(titleOf(viewer)).to.equal('Ảnh 2 trên 3: Ảnh chụp 2');
      expect(getComputedStyle(text.querySelector('img')!).cursor).to.equal('zoom-in');
    });

    it('not by a click on a picture in a link, but by the button beside the link', async () => {
      const { text, viewer } = await showFigures(
        `<figure><a href="#noi-khac"><img src="${PICTURE}" width="600" height="400" alt="Cầu"></a></figure>`,
      );
      const followed = oneEvent(text, 'click');
      text.addEventListener('click', (event) => event.preventDefault(), { once: true });
      find(text, 'img').click();
      await followed;
      await viewer.updateComplete;
      expect(isOpen(viewer)).to.be.false;
      expect(buttonsIn(text)[0]!.closest('a')).to.equal(null);
      buttonsIn(text)[0]!.click();
      await opened(viewer);
    });

    for (const key of ['Enter', ' ']) {
      it(`by the key “${key}” on the figure’s button`, async () => {
        const { text, viewer } = await showMany(2);
        buttonsIn(text)[1]!.focus();
        await sendKeys({ press: key });
        await opened(viewer);
        expect(titleOf(viewer)).to.equal('Ảnh 2 trên 2: Ảnh chụp 2');
      });
    }

    it('after figure-viewer-open, which tells what comes', async () => {
      const { viewer } = await showMany(2);
      const heard: unknown[] = [];
      const hear = ({ detail }: HTMLElementEventMap['figure-viewer-open']): void => {
        heard.push(detail, isOpen(viewer));
      };
      document.addEventListener('figure-viewer-open', hear as EventListener, { once: true });
      await openFigure(viewer, 1);
      expect(heard).to.deep.equal([{ index: 1, src: PICTURE, caption: 'Ảnh chụp 2' }, false]);
    });

    it('not when a listener prevents it, and leaves the address alone', async () => {
      const { viewer } = await showMany(2);
      const { href } = location;
      viewer.addEventListener('figure-viewer-open', (event) => event.preventDefault());
      viewer.open();
      await viewer.updateComplete;
      expect(isOpen(viewer)).to.be.false;
      expect(location.href).to.equal(href);
    });

    it('not off the page, nor where there is no such figure', async () => {
      const { viewer } = await showMany(2);
      viewer.open(2);
      viewer.open(-1);
      viewer.open(NaN);
      document.createElement('figure-viewer').open();
      await viewer.updateComplete;
      expect(isOpen(viewer)).to.be.false;
    });
  });

  describe('goes from figure to figure', () => {
    it('by buttons, and says which came', async () => {
      const { viewer } = await showMany(3);
      await openFigure(viewer);
      const seen = [titleOf(viewer), part(viewer, 'position').textContent.trim()];
      await press(viewer, NEXT);
      seen.push(titleOf(viewer), part(viewer, 'position').textContent.trim());
      await press(viewer, PREVIOUS);
      seen.push(titleOf(viewer));
      expect(seen).to.deep.equal([
        'Ảnh 1 trên 3: Ảnh chụp 1',
        '1 / 3',
        'Ảnh 2 trên 3: Ảnh chụp 2',
        '2 / 3',
        'Ảnh 1 trên 3: Ảnh chụp 1',
      ]);
      expect(find(dialogOf(viewer), '#title').getAttribute('role')).to.equal('status');
    });

    it('by arrow keys, Home and End', async () => {
      const { viewer } = await showMany(4);
      await openFigure(viewer);
      const seen: string[] = [];
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'ArrowLeft']) {
        await pressKey(viewer, key);
        seen.push(part(viewer, 'position').textContent.trim());
      }
      expect(seen).to.deep.equal(['2 / 4', '3 / 4', '2 / 4', '4 / 4', '4 / 4', '1 / 4', '1 / 4']);
    });

    it('the other way round in languages that are written so', async () => {
      const { page, viewer } = await showMany(2);
      page.dir = 'rtl';
      await openFigure(viewer);
      await pressKey(viewer, 'ArrowLeft');
      expect(part(viewer, 'position').textContent.trim()).to.equal('2 / 2');
    });

    it('by a swipe, but not by the drag of a mouse nor a movement up', async () => {
      const { viewer } = await showMany(3);
      await openFigure(viewer);
      const swipe = async (x: number, y: number, kind = 'touch'): Promise<string> => {
        touch(viewer, 'pointerdown', 0, 0, 1, kind);
        touch(viewer, 'pointermove', x / 2, y / 2, 1, kind);
        touch(viewer, 'pointerup', x, y, 1, kind);
        await viewer.updateComplete;
        return part(viewer, 'position').textContent.trim();
      };
      expect(await swipe(-100, 10)).to.equal('2 / 3');
      expect(await swipe(100, 10)).to.equal('1 / 3');
      expect(await swipe(-60, 200)).to.equal('1 / 3');
      expect(await swipe(-100, 0, 'mouse')).to.equal('1 / 3');
    });

    it('and stays at the ends, with the focus where it was', async () => {
      const { viewer } = await showMany(2);
      await openFigure(viewer, 1);
      const button = control(viewer, NEXT);
      button.focus();
      await pressKey(viewer, 'Enter');
      expect(titleOf(viewer)).to.equal('Ảnh 2 trên 2: Ảnh chụp 2');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(focused() === button).to.be.true;
    });

    it('not where there is only one', async () => {
      const { viewer } = await showMany(1);
      await openFigure(viewer);
      expect(controlsIn(viewer).map(nameOf)).not.to.include.members([NEXT]);
      expect(controlsIn(viewer).map(nameOf)).to.include.members([ZOOM_IN, ZOOM_OUT, CLOSE]);
      expect(part(viewer, 'position').textContent.trim()).to.equal('');
      await pressKey(viewer, 'ArrowRight');
      expect(titleOf(viewer)).to.equal('Ảnh 1 trên 1: Ảnh chụp 1');
    });

    it('among 200 with nothing built for each but its button', async () => {
      const { text, viewer } = await showMany(200);
      expect(text.querySelectorAll('*')).to.have.lengthOf(200 * 4);
      const before = viewer.shadowRoot!.querySelectorAll('*').length;
      await openFigure(viewer, 99);
      const open = viewer.shadowRoot!.querySelectorAll('*').length;
      expect(open - before).to.be.below(60);
      expect(viewer.shadowRoot!.querySelectorAll('img')).to.have.lengthOf(1);
      expect(titleOf(viewer)).to.equal('Ảnh 100 trên 200: Ảnh chụp 100');
    });

    it('and asks for the pictures beside it only', async () => {
      const address = (i: number): string => new URL(`/__hinh-${i}.png`, location.href).href;
      const lazy = (i: number): string =>
        `<figure><img loading="lazy" alt="" width="600" height="400" src="${address(i)}"></figure>`;
      // Far below the screen, where nothing is loaded by itself.
      const { text, viewer } = await showFigures(
        `<div style="height: 20000px"></div>${lazy(0)}${lazy(1)}${figureHtml('Giữa')}${lazy(3)}${lazy(4)}`,
      );
      const middle = text.querySelectorAll('img')[2]!;
      await waitUntil(() => middle.complete && middle.naturalWidth > 0);
      const asked = picturesAskedFor();
      await openFigure(viewer, 2);
      expect(asked).to.have.members([address(1), address(3)]);
    });
  });

  describe('enlarges the picture', () => {
    /** 1600 × 1200 real px: more than the stage has. */
    const showLarge = async (): Promise<FigureViewerElement> => {
      const { viewer } = await showFigures(figureHtml('Bản đồ', figures.picture(1600, 1200)) + figureHtml('Khác'));
      await openFigure(viewer);
      await waitUntil(() => pictureOf(viewer).naturalWidth === 1600);
      await waitUntil(() => pictureOf(viewer).getBoundingClientRect().width > 300);
      return viewer;
    };

    it('as large as it fits first, and never larger than it is', async () => {
      const viewer = await showLarge();
      const [stage, shown] = [part(viewer, 'stage'), pictureOf(viewer)].map((each) => each.getBoundingClientRect());
      expect(shown!.height).to.be.closeTo(stage!.height, 1);
      expect(shown!.width / shown!.height).to.be.closeTo(4 / 3, 0.01);
    });

    it('by buttons, up to its full resolution or three times, and says so', async () => {
      const viewer = await showLarge();
      await press(viewer, ZOOM_IN);
      expect(scaleOf(viewer)).to.be.closeTo(1.5, 0.001);
      expect(nameOf(find(dialogOf(viewer), '#said'))).to.equal('Mức phóng: 150%');
      await press(viewer, ZOOM_IN, 6);
      expect(pictureOf(viewer).getBoundingClientRect().width).to.be.at.least(1599);
      expect(control(viewer, ZOOM_IN).getAttribute('aria-disabled')).to.equal('true');
      await press(viewer, ZOOM_OUT, 9);
      expect(scaleOf(viewer)).to.equal(1);
      expect(control(viewer, ZOOM_OUT).getAttribute('aria-disabled')).to.equal('true');
    });

    it('by the keys + and −, and back by 0', async () => {
      const viewer = await showLarge();
      await pressKey(viewer, '+', 2);
      expect(scaleOf(viewer)).to.be.closeTo(2.25, 0.001);
      await pressKey(viewer, '-');
      expect(scaleOf(viewer)).to.be.closeTo(1.5, 0.001);
      await pressKey(viewer, '0');
      expect(scaleOf(viewer)).to.equal(1);
    });

    it('by a double tap, at that point, and back', async () => {
      const viewer = await showLarge();
      const tap = (): void => {
        touch(viewer, 'pointerdown', 100, 50);
        touch(viewer, 'pointerup', 100, 50);
      };
      tap();
      expect(scaleOf(viewer)).to.equal(1);
      tap();
      const scale = scaleOf(viewer);
      expect(scale).to.be.above(1.9);
      expect(placeOf(viewer).x).to.be.closeTo(100 - 100 * scale, 0.5);
      tap();
      tap();
      expect(scaleOf(viewer)).to.equal(1);
    });

    it('by two fingers', async () => {
      const viewer = await showLarge();
      touch(viewer, 'pointerdown', -50, 0, 1);
      touch(viewer, 'pointerdown', 50, 0, 2);
      touch(viewer, 'pointermove', -100, 0, 1);
      touch(viewer, 'pointermove', 100, 0, 2);
      expect(scaleOf(viewer)).to.be.closeTo(2, 0.01);
      touch(viewer, 'pointerup', -100, 0, 1);
      touch(viewer, 'pointerup', 100, 0, 2);
      await viewer.updateComplete;
      expect(titleOf(viewer), 'no swipe came of it').to.contain('Ảnh 1 trên 2');
    });

    it('by the wheel with Ctrl, and leaves the wheel alone without', async () => {
      const viewer = await showLarge();
      const turn = (ctrlKey: boolean): boolean =>
        part(viewer, 'stage').dispatchEvent(new WheelEvent('wheel', { deltaY: -300, ctrlKey, cancelable: true }));
      expect(turn(false), 'not prevented').to.be.true;
      expect(scaleOf(viewer)).to.equal(1);
      expect(turn(true)).to.be.false;
      expect(scaleOf(viewer)).to.be.above(1.5);
    });

    it('and moves it by dragging, by arrow keys and by buttons, never past its edges', async () => {
      const viewer = await showLarge();
      await press(viewer, ZOOM_IN, 3);
      touch(viewer, 'pointerdown', 0, 0, 1, 'mouse');
      touch(viewer, 'pointermove', 60, 30, 1, 'mouse');
      touch(viewer, 'pointerup', 60, 30, 1, 'mouse');
      expect(placeOf(viewer)).to.deep.equal({ x: 60, y: 30 });
      await pressKey(viewer, 'ArrowRight');
      expect(placeOf(viewer).x).to.be.below(0);
      await press(viewer, 'Xem phần bên trái');
      expect(placeOf(viewer).x).to.be.closeTo(60, 1);
      await press(viewer, 'Xem phần trên', 20);
      const [stage, shown] = [part(viewer, 'stage'), pictureOf(viewer)].map((each) => each.getBoundingClientRect());
      expect(shown!.top).to.be.closeTo(stage!.top, 1);
      expect(titleOf(viewer), 'the same figure').to.contain('Ảnh 1 trên 2');
    });

    it('and shows the next one as large as it fits', async () => {
      const viewer = await showLarge();
      await press(viewer, ZOOM_IN);
      await press(viewer, NEXT);
      expect(scaleOf(viewer)).to.equal(1);
      expect(nameOf(find(dialogOf(viewer), '#said'))).to.equal('');
    });
  });

  describe('loads the picture', () => {
    it('in its largest form, with the one of the page in its place until then', async () => {
      const [small, large] = [figures.picture(300, 200), figures.picture(1200, 800)];
      const loading: HTMLImageElement[] = [];
      const { text, viewer } = await showFigures(figureHtml('Cầu', small));
      const img = find(text, 'img') as HTMLImageElement;
      await waitUntil(() => img.complete && img.naturalWidth === 300);
      img.removeAttribute('width');
      stub(
        window,
        'Image',
        class extends Image {
          override set src(url: string) {
            this.dataset.url = url;
            loading.push(this);
          }
        },
      );
      stub(img, 'srcset', `${small} 300w, ${large} 1200w`);
      await openFigure(viewer);
      expect(pictureOf(viewer).src).to.equal(small);
      expect(loading.map(({ dataset }) => dataset.url)).to.deep.equal([large]);
      expect(pictureOf(viewer).getBoundingClientRect().width, 'the place of the large one').to.be.above(700);
      stub(loading[0]!, 'naturalWidth', 1200);
      stub(loading[0]!, 'naturalHeight', 800);
      loading[0]!.dispatchEvent(new Event('load'));
      await viewer.updateComplete;
      expect(pictureOf(viewer).src).to.equal(large);
    });

    it('and says when it takes long', async () => {
      const { text, viewer } = await showFigures(figureHtml('Cầu', figures.picture(300, 200)));
      const img = find(text, 'img') as HTMLImageElement;
      await waitUntil(() => img.complete);
      stub(
        window,
        'Image',
        class extends Image {
          override set src(_: string) {
            // never comes
          }
        },
      );
      stub(img, 'srcset', '/__lon.png 1200w');
      await openFigure(viewer);
      expect(noticeOf(viewer)).to.equal('');
      await waitUntil(() => noticeOf(viewer) === 'Đang tải ảnh…');
      expect(part(viewer, 'status').getAttribute('role')).to.equal('status');
    });

    it('and says when only the small one is there', async () => {
      const { text, viewer } = await showFigures(figureHtml('Cầu', figures.picture(300, 200)));
      const img = find(text, 'img') as HTMLImageElement;
      await waitUntil(() => img.complete);
      stub(img, 'srcset', `${BROKEN_PICTURE} 1200w`);
      await openFigure(viewer);
      await waitUntil(() => noticeOf(viewer).startsWith('Không tải được ảnh cỡ lớn'));
      expect(pictureOf(viewer).naturalWidth).to.equal(300);
    });

    it('without telling its host where it is shown, where the page does not', async () => {
      const { text, viewer } = await showMany(1);
      find(text, 'img').setAttribute('referrerpolicy', 'no-referrer');
      await openFigure(viewer);
      expect(pictureOf(viewer).referrerPolicy).to.equal('no-referrer');
    });
  });

  describe('closes', () => {
    it('by its button', async () => {
      const { viewer } = await showMany(2);
      await openFigure(viewer);
      await press(viewer, CLOSE);
      await closed(viewer);
    });

    it('by Esc, also while the picture is enlarged', async () => {
      const { viewer } = await showMany(2);
      await openFigure(viewer);
      await pressKey(viewer, '+');
      await sendKeys({ press: 'Escape' });
      await closed(viewer);
    });

    it('by a click beside the picture, but not on it', async () => {
      const { viewer } = await showFigures(figureHtml('Cầu', figures.picture(300, 200)));
      await openFigure(viewer);
      const stage = part(viewer, 'stage');
      const { left, top, width, height } = stage.getBoundingClientRect();
      const click = (x: number, y: number): boolean =>
        stage.dispatchEvent(new MouseEvent('click', { clientX: left + x, clientY: top + y, bubbles: true }));
      await waitUntil(() => pictureOf(viewer).getBoundingClientRect().width === 300);
      click(width / 2, height / 2);
      expect(isOpen(viewer)).to.be.true;
      click(10, 10);
      await closed(viewer);
    });

    it('when the browser goes Back', async () => {
      const { viewer } = await showMany(2);
      await openFigure(viewer, 1);
      history.back();
      await closed(viewer);
    });

    for (const [way, close] of [
      ['its button', (viewer: FigureViewerElement) => press(viewer, CLOSE)],
      ['Back', async () => Promise.resolve().then(() => history.back())],
    ] as const) {
      it(`by ${way}, with the page where it was`, async () => {
        const space = '<div style="height: 3000px"></div>';
        const { text, viewer } = await showFigures(space + figureHtml('Cầu') + figureHtml('Khác') + space);
        scrollTo({ top: 2800, behavior: 'instant' });
        const before = scrollY;
        expect(before).to.be.above(2000);
        find(text, 'img').click();
        await opened(viewer);
        await press(viewer, NEXT);
        expect(location.hash).to.equal('#anh-2');
        await close(viewer);
        await closed(viewer);
        // Browsers go back to where they were a little later.
        await nextFrame();
        await nextFrame();
        expect(scrollY).to.equal(before);
      });
    }

    it('and takes back all it did when it leaves the page', async () => {
      const { text, viewer } = await showMany(2);
      await openFigure(viewer, 1);
      viewer.remove();
      await waitUntil(() => !location.hash.startsWith('#anh-'));
      expect(document.documentElement.hasAttribute('data-gov-figure-open')).to.be.false;
      expect(buttonsIn(text)).to.deep.equal([]);
      expect(text.innerHTML).to.equal(figureHtml('Ảnh chụp 1') + figureHtml('Ảnh chụp 2'));
    });
  });

  describe('gives the focus', () => {
    it('to the Close button at first', async () => {
      const { viewer } = await showMany(2);
      await openFigure(viewer);
      expect(nameOf(focused()!)).to.equal(CLOSE);
    });

    it('back to the button that opened it, also after going on to others', async () => {
      const { text, viewer } = await showMany(3);
      buttonsIn(text)[1]!.focus();
      await sendKeys({ press: 'Enter' });
      await opened(viewer);
      await press(viewer, NEXT);
      await sendKeys({ press: 'Escape' });
      await closed(viewer);
      expect(focused() === buttonsIn(text)[1]).to.be.true;
    });

    it('back to the figure’s button after a click on the picture', async () => {
      const { text, viewer } = await showMany(2);
      find(text, 'img').click();
      await opened(viewer);
      await press(viewer, CLOSE);
      await closed(viewer);
      expect(focused() === buttonsIn(text)[0]).to.be.true;
    });

    it('to its own button where the figure that was opened has left the page', async () => {
      const { text, viewer } = await showMany(2);
      buttonsIn(text)[1]!.focus();
      await sendKeys({ press: 'Enter' });
      await opened(viewer);
      text.querySelectorAll('figure')[1]!.remove();
      await waitUntil(() => nameOf(part(viewer, 'button')) === 'Xem ảnh của bài viết');
      await sendKeys({ press: 'Escape' });
      await closed(viewer);
      expect(focused() === part(viewer, 'button')).to.be.true;
    });

    it('back to its own button', async () => {
      const { viewer } = await showMany(2);
      part(viewer, 'button').focus();
      await sendKeys({ press: 'Enter' });
      await opened(viewer);
      await sendKeys({ press: 'Escape' });
      await closed(viewer);
      expect(focused() === part(viewer, 'button')).to.be.true;
    });
  });

  it('hides itself where there is no figure, and leaves hidden to the page', async () => {
    const { text, viewer } = await showFigures('<p>Không có ảnh.</p>');
    expect(viewer.checkVisibility()).to.be.false;
    expect(viewer.hidden).to.be.false;
    text.innerHTML = figureHtml('Mới');
    await waitUntil(() => viewer.checkVisibility());
    viewer.hidden = true;
    text.insertAdjacentHTML('beforeend', figureHtml('Thêm'));
    await waitUntil(() => buttonsIn(text).length === 2);
    await viewer.updateComplete;
    expect(viewer.checkVisibility()).to.be.false;
    expect(viewer.hidden).to.be.true;
  });

  it('finds the article that comes later', async () => {
    const page = await fixture(html`<div><figure-viewer></figure-viewer></div>`);
    const viewer = page.querySelector('figure-viewer')!;
    const element = document.createElement('gov-article');
    element.article = articleJson({ body: [figureJson()] });
    page.append(element);
    await settled(element);
    await waitUntil(() => buttonsIn(element).length === 1);
    await openFigure(viewer);
    expect(titleOf(viewer)).to.equal('Ảnh 1 trên 1: Toàn cảnh cây cầu');
  });
});
