import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SaveArticleElement } from '../../../src/index.js';
import { audit } from '../../helpers/audit.js';
import { articleJson, figureJson, paragraphs, PICTURE } from '../../helpers/elements-articles.js';
import {
  control,
  controlsIn,
  focused,
  isChromium,
  nameOf,
  part,
  settled,
  showArticle,
  statusOf,
  tool,
} from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';
import { openPage } from '../../helpers/fresh-page.js';
import { useDownloads } from '../../helpers/save.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

const HTML = 'Trang web (.html), đọc được khi không có mạng';
const TEXT = 'Văn bản (.txt)';
const CLOSE = 'Đóng';
const CANCEL = 'Hủy';

const headline = 'Khánh thành cầu: 100 % hoàn thành';
const bytes = Uint8Array.from(atob(PICTURE.split(',')[1]!), (letter) => letter.charCodeAt(0));
const picture = (): Response => new Response(bytes, { headers: { 'content-type': 'image/png' } });

/** The Lưu of an article with pictures at these addresses. */
async function showSave(...pictures: string[]): Promise<SaveArticleElement> {
  const body = pictures.map((url) => figureJson({ image: { url, width: 600, height: 400, alt: 'Cầu' } }));
  const article = await showArticle(articleJson({ headline, body }), { tools: 'save' });
  return tool(article, 'save-article');
}

const panel = (save: Element): HTMLElement => part(save, 'panel');
const opener = (save: Element): HTMLElement => part(save, 'button');
const isOpen = (save: Element): boolean => panel(save).checkVisibility();
const saysOf = (save: Element): string => statusOf(save).textContent;
const isDisabled = (save: Element, name: string): boolean =>
  control(save, name).getAttribute('aria-disabled') === 'true';

async function open(save: SaveArticleElement): Promise<SaveArticleElement> {
  opener(save).click();
  await waitUntil(() => isOpen(save), 'the panel does not open', { interval: 5 });
  await save.updateComplete;
  return save;
}

async function closed(save: SaveArticleElement): Promise<void> {
  await waitUntil(() => !isOpen(save), 'the panel does not close', { interval: 5 });
  await save.updateComplete;
}

async function says(save: Element, words: string | RegExp): Promise<void> {
  const isSaid = (): boolean => (typeof words === 'string' ? saysOf(save) === words : words.test(saysOf(save)));
  await waitUntil(isSaid, `“${saysOf(save)}” is not “${String(words)}”`, { interval: 5 });
}

describe('<save-article>', () => {
  const server = useServer();

  it('is a button that says that it opens a dialog, closed to begin with', async () => {
    const save = await showSave();
    expect(controlsIn(save).map(nameOf)).to.deep.equal(['Lưu']);
    expect(opener(save).getAttribute('aria-haspopup')).to.equal('dialog');
    expect(opener(save).getAttribute('aria-expanded')).to.equal('false');
    expect(isOpen(save)).to.be.false;
  });

  it('opens a named dialog with two choices and a button to close it', async () => {
    const save = await open(await showSave());
    expect(panel(save).getAttribute('role')).to.equal('dialog');
    expect(nameOf(panel(save))).to.equal('Lưu bài viết về máy');
    expect(controlsIn(save).map(nameOf)).to.deep.equal(['Lưu', HTML, TEXT, CLOSE]);
    expect(opener(save).getAttribute('aria-expanded')).to.equal('true');
  });

  it('speaks English where the page does', async () => {
    const page = await fixture(html`<div lang="en"><save-article></save-article></div>`);
    const save = await open(page.querySelector('save-article')!);
    expect(nameOf(panel(save))).to.equal('Save this article');
    expect(controlsIn(save).map(nameOf)).to.deep.equal([
      'Save',
      'Web page (.html), can be read offline',
      'Plain text (.txt)',
      'Close',
    ]);
  });

  describe('by keyboard', () => {
    it('opens with the focus on the first choice, and saves it', async () => {
      const downloads = useDownloads();
      const save = await showSave();
      opener(save).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused() === control(save, HTML), 'the focus is elsewhere');
      await sendKeys({ press: 'Enter' });
      await says(save, /^Đã lưu/);
      expect(downloads).to.have.lengthOf(1);
      expect(focused() === control(save, HTML), 'the focus stays').to.be.true;
    });

    it('goes through the panel in the order of the eye', async () => {
      const save = await showSave();
      opener(save).focus();
      await sendKeys({ press: ' ' });
      await waitUntil(() => focused() === control(save, HTML));
      for (const name of [TEXT, CLOSE]) {
        await sendKeys({ press: 'Tab' });
        expect(nameOf(focused()!)).to.equal(name);
        expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
      }
    });

    it('closes on Esc and gives the focus back', async () => {
      const save = await showSave();
      opener(save).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused() === control(save, HTML));
      await sendKeys({ press: 'Escape' });
      await closed(save);
      await waitUntil(() => focused() === opener(save), 'the focus is lost');
    });
  });

  describe('saves', () => {
    it('a web page named after the title, and says so', async () => {
      const downloads = useDownloads();
      const save = await open(await showSave(PICTURE));
      control(save, HTML).click();
      await says(save, /^Đã lưu tệp “Khánh thành cầu 100 % hoàn thành\.html” \(\d+ kB\)\.$/);
      expect(downloads.map(({ name, blob }) => [name, blob.type])).to.deep.equal([
        ['Khánh thành cầu 100 % hoàn thành.html', 'text/html;charset=utf-8'],
      ]);
      expect(await downloads[0]!.blob.text()).to.match(/^<!doctype html>\n<html lang="vi">/);
      expect(isOpen(save)).to.be.true;
    });

    it('pictures that wait for a tap to save data, since the whole article was asked for', async () => {
      const downloads = useDownloads();
      server.current.answer('/anh/cho.png', picture);
      const image = { url: '/anh/cho.png', width: 600, height: 400, alt: 'Cầu' };
      const article = await showArticle(articleJson({ headline, body: [figureJson({ image })] }), {
        tools: 'save',
        dataSaver: true,
      });
      const save = await open(tool(article, 'save-article'));
      control(save, HTML).click();
      await says(save, /^Đã lưu/);
      const saved = await downloads[0]!.blob.text();
      expect(saved).to.match(/<img [^>]*src="data:image\/png;base64,/);
      expect(saved).not.to.contain('Chạm để xem ảnh');
    });

    it('plain text, without asking for a picture', async () => {
      const downloads = useDownloads();
      server.current.answer('/anh/1.png', picture);
      const save = await open(await showSave('/anh/1.png'));
      control(save, TEXT).click();
      await says(save, /^Đã lưu tệp “Khánh thành cầu 100 % hoàn thành\.txt” \(1 kB\)\.$/);
      expect(downloads[0]!.blob.type).to.equal('text/plain;charset=utf-8');
      expect(await downloads[0]!.blob.text()).to.contain(`[Ảnh: Toàn cảnh cây cầu — ${location.origin}/anh/1.png]`);
      expect(server.current.requests).to.deep.equal([]);
    });

    it('the element that `for` names, of any HTML', async () => {
      const downloads = useDownloads();
      const page = await fixture(html`
        <div>
          <save-article for="text"></save-article>
          <div id="text">
            <h2>Họp thôn</h2>
            <p>Sáng nay.</p>
          </div>
        </div>
      `);
      const save = await open(page.querySelector('save-article')!);
      control(save, TEXT).click();
      await says(save, /^Đã lưu/);
      expect(downloads[0]!.name).to.equal('Họp thôn.txt');
      expect(await downloads[0]!.blob.text()).to.contain('Họp thôn\r\n\r\nSáng nay.');
    });

    it('an article without a title under a name of its own', async () => {
      const downloads = useDownloads();
      stub(document, 'title', '');
      const page = await fixture(
        html`<div>
          <save-article for="text"></save-article>
          <p id="text">Một</p>
        </div>`,
      );
      await page.querySelector('save-article')!.save('txt');
      expect(downloads[0]!.name).to.equal('Bài viết.txt');
    });

    it('the whole of an article that is still growing', async () => {
      const downloads = useDownloads();
      // Every piece of work takes longer than a slice may: the article grows by one at a time.
      let time = 0;
      stub(performance, 'now', () => (time += 10));
      const place = await fixture(html`<div></div>`);
      const article = document.createElement('gov-article');
      Object.assign(article, { tools: 'save', article: articleJson({ body: paragraphs(3000) }) });
      place.append(article);
      await oneEvent(article, 'gov-article-load');
      expect(article.textContent).to.not.contain('Đoạn 3000.');
      await tool(article, 'save-article').save('txt');
      expect(await downloads[0]!.blob.text()).to.contain('Đoạn 3000.');
    });

    it('an article that is still on its way when it is there', async () => {
      const downloads = useDownloads();
      const answer = server.current.hold('/bai.json');
      const page = await fixture(html`<div><gov-article src="/bai.json" tools="save"></gov-article></div>`);
      const save = await open(tool(page.querySelector('gov-article')!, 'save-article'));
      control(save, TEXT).click();
      await says(save, 'Bài viết đang tải, vui lòng chờ…');
      expect(downloads).to.have.lengthOf(0);
      answer(articleJson({ headline }));
      await says(save, /^Đã lưu/);
      expect(downloads[0]!.name).to.equal('Khánh thành cầu 100 % hoàn thành.txt');
      expect(await downloads[0]!.blob.text()).to.contain('Cây cầu dài 120 m');
    });

    it('an article that would wait until the reader comes near it', async () => {
      const downloads = useDownloads();
      server.current.answer('/bai.json', articleJson({ headline }));
      const page = await fixture(html`
        <div>
          <save-article for="text"></save-article>
          <div style="block-size: 9000px"></div>
          <gov-article id="text" src="/bai.json" loading="lazy"></gov-article>
        </div>
      `);
      await page.querySelector('save-article')!.save('txt');
      expect(downloads.map(({ name }) => name)).to.deep.equal(['Khánh thành cầu 100 % hoàn thành.txt']);
    });

    it('again, and says so again', async () => {
      useDownloads();
      const save = await open(await showSave());
      control(save, TEXT).click();
      await says(save, /^Đã lưu/);
      let said = 0;
      const watch = new MutationObserver(() => (said += saysOf(save) === '' ? 0 : 1));
      watch.observe(statusOf(save), { childList: true, characterData: true, subtree: true });
      control(save, TEXT).click();
      await waitUntil(() => said === 1, 'it is not said again', { interval: 5 });
    });
  });

  describe('while it gets pictures', () => {
    it('counts them for the reader, one after the other', async () => {
      useDownloads();
      let answer!: () => void;
      const held = new Promise<void>((resolve) => (answer = resolve));
      for (const name of ['1', '2', '3', '4']) {
        server.current.answer(`/anh/${name}.png`, async () => {
          await held;
          return picture();
        });
      }
      const save = await open(await showSave(...['1', '2', '3', '4'].map((name) => `/anh/${name}.png`)));
      const said: string[] = [];
      const watch = new MutationObserver(() => said.push(saysOf(save)));
      watch.observe(statusOf(save), { childList: true, characterData: true, subtree: true });
      control(save, HTML).click();
      await says(save, 'Đang lấy ảnh 3 / 4…');
      answer();
      await says(save, /^Đã lưu/);
      expect(said).to.include('Đang lấy ảnh 4 / 4…');
      expect(saysOf(save)).to.not.contain('không tải được');
    });

    it('makes no second file, keeps the focus, and can be told to stop', async () => {
      const downloads = useDownloads();
      server.current.hold('/anh/1.png');
      const save = await open(await showSave('/anh/1.png'));
      control(save, HTML).focus();
      control(save, HTML).click();
      await says(save, 'Đang lấy ảnh 1 / 1…');
      expect(controlsIn(save).map(nameOf)).to.deep.equal(['Lưu', HTML, TEXT, CANCEL]);
      expect([HTML, TEXT].map((name) => isDisabled(save, name))).to.deep.equal([true, true]);
      expect(focused() === control(save, HTML)).to.be.true;
      control(save, TEXT).click();
      await save.updateComplete;
      expect(downloads).to.have.lengthOf(0);
      expect(saysOf(save)).to.equal('Đang lấy ảnh 1 / 1…');
    });

    for (const [way, act] of [
      ['its button', async (save: SaveArticleElement) => Promise.resolve().then(() => control(save, CANCEL).click())],
      ['Esc', () => sendKeys({ press: 'Escape' })],
      ['a click elsewhere', () => sendMouse({ type: 'click', position: [innerWidth - 5, innerHeight - 5] })],
      ['its method', async (save: SaveArticleElement) => Promise.resolve().then(() => save.close())],
      ['leaving the page', async (save: SaveArticleElement) => Promise.resolve().then(() => save.remove())],
    ] as const) {
      it(`gives up by ${way}: nothing is saved, and nothing more is asked for`, async () => {
        const downloads = useDownloads();
        const signals: AbortSignal[] = [];
        server.current.answer('/anh/1.png', (_, signal) => {
          signals.push(signal!);
          return new Promise((__, reject) => {
            signal!.addEventListener('abort', () => reject(signal!.reason as Error));
          });
        });
        const save = await open(await showSave('/anh/1.png'));
        const made = save.save('html');
        await says(save, 'Đang lấy ảnh 1 / 1…');
        await act(save);
        await made;
        await save.updateComplete;
        expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
        expect(downloads).to.have.lengthOf(0);
        expect(isOpen(save)).to.be.false;
      });
    }

    it('is as new when it is opened again after it was given up', async () => {
      const downloads = useDownloads();
      server.current.hold('/anh/1.png');
      const save = await open(await showSave('/anh/1.png'));
      control(save, HTML).click();
      await says(save, 'Đang lấy ảnh 1 / 1…');
      control(save, CANCEL).click();
      await closed(save);
      await open(save);
      expect(saysOf(save)).to.equal('');
      expect(controlsIn(save).map(nameOf)).to.deep.equal(['Lưu', HTML, TEXT, CLOSE]);
      server.current.answer('/anh/1.png', picture);
      control(save, HTML).click();
      await says(save, /^Đã lưu/);
      expect(downloads).to.have.lengthOf(1);
    });
  });

  describe('says in plain words', () => {
    it('that pictures are missing, and that the file was saved all the same', async () => {
      const downloads = useDownloads();
      server.current.answer('/anh/1.png', picture);
      server.current.fail('/anh/2.png');
      const save = await open(await showSave('/anh/1.png', '/anh/2.png'));
      control(save, HTML).click();
      await says(
        save,
        /^Đã lưu tệp “.+” \(\d+ kB\)\. 1 ảnh không tải được, tệp chỉ có chú thích và địa chỉ của ảnh\.$/,
      );
      expect(downloads).to.have.lengthOf(1);
    });

    it('that a file could not be made', async () => {
      stub(URL, 'createObjectURL', () => {
        throw new TypeError('no memory');
      });
      const save = await open(await showSave());
      control(save, HTML).click();
      await says(save, 'Không lưu được bài viết. Vui lòng thử lại.');
      expect(isDisabled(save, HTML)).to.be.false;
    });

    it('that there is no article', async () => {
      const page = await fixture(html`<div><save-article for="none"></save-article></div>`);
      const save = await open(page.querySelector('save-article')!);
      control(save, HTML).click();
      await says(save, 'Chưa có bài viết để lưu.');
    });

    it('that an article which did not load is none', async () => {
      const downloads = useDownloads();
      server.current.fail('/bai.json');
      const page = await fixture(html`
        <div>
          <gov-article id="text" src="/bai.json"><a href="/bai">Đọc bài viết</a></gov-article>
          <save-article for="text"></save-article>
        </div>
      `);
      await settled(page.querySelector('gov-article')!);
      const save = await open(page.querySelector('save-article')!);
      control(save, TEXT).click();
      await says(save, 'Chưa có bài viết để lưu.');
      expect(downloads).to.have.lengthOf(0);
    });
  });

  describe('emits save-article-save', () => {
    it('with the format and the name of the file, for the whole page to hear', async () => {
      useDownloads();
      const save = await showSave();
      const heard: unknown[] = [];
      const hear = (event: HTMLElementEventMap['save-article-save']): void => void heard.push(event.detail);
      document.addEventListener('save-article-save', hear as EventListener);
      await save.save('html');
      await save.save('txt');
      document.removeEventListener('save-article-save', hear as EventListener);
      expect(heard).to.deep.equal([
        { format: 'html', fileName: 'Khánh thành cầu 100 % hoàn thành.html' },
        { format: 'txt', fileName: 'Khánh thành cầu 100 % hoàn thành.txt' },
      ]);
    });

    it('and saves nothing when a listener prevents it', async () => {
      const downloads = useDownloads();
      server.current.answer('/anh/1.png', picture);
      const save = await open(await showSave('/anh/1.png'));
      save.addEventListener('save-article-save', (event) => event.preventDefault());
      await save.save('html');
      await save.updateComplete;
      expect(downloads).to.have.lengthOf(0);
      expect(server.current.requests).to.deep.equal([]);
      expect(saysOf(save)).to.equal('');
      expect(isDisabled(save, HTML)).to.be.false;
    });
  });

  it('does nothing off the page', async () => {
    const downloads = useDownloads();
    const save = document.createElement('save-article');
    let asked = 0;
    save.addEventListener('save-article-save', () => asked++);
    save.open();
    save.close();
    await save.save('html');
    expect(asked).to.equal(0);
    expect(downloads).to.have.lengthOf(0);
  });

  it('asks for nothing before the reader chooses', async () => {
    server.current.answer('/anh/1.png', picture);
    await open(await showSave('/anh/1.png'));
    expect(server.current.requests).to.deep.equal([]);
  });

  describe('for axe and WCAG 2.2 AA', () => {
    it('has nothing wrong when closed, when open, while saving and after it', async () => {
      useDownloads();
      server.current.hold('/anh/1.png');
      const save = await showSave('/anh/1.png');
      const article = (save.getRootNode() as ShadowRoot).host;
      expect(await audit(article)).to.deep.equal([]);
      await open(save);
      expect(await audit(article)).to.deep.equal([]);
      control(save, HTML).click();
      await says(save, /^Đang lấy ảnh/);
      expect(await audit(article)).to.deep.equal([]);
      control(save, CANCEL).click();
      await closed(save);
      await open(save);
      control(save, TEXT).click();
      await says(save, /^Đã lưu/);
      expect(await audit(article)).to.deep.equal([]);
    });
  });

  it('has a live region that is there before it speaks', async () => {
    const save = await open(await showSave());
    expect(statusOf(save).getAttribute('role')).to.equal('status');
    expect(panel(save).contains(statusOf(save))).to.be.true;
    expect(saysOf(save)).to.equal('');
  });

  it('has targets of at least 44 px', async () => {
    const save = await open(await showSave());
    for (const each of controlsIn(save)) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(each)).to.be.at.least(44);
    }
  });

  for (const [what, style] of [
    ['at 320 px', ''],
    ['at 320 px with text of 200 %', 'html { zoom: 1 } .root { font-size: 32px !important }'],
  ] as const) {
    it(`has nothing clipped ${what}`, async () => {
      const page = await openPage(
        '<div style="text-align: end"><save-article></save-article></div><article><h1>Khánh thành cầu</h1></article>',
        320,
      );
      await page.load('define/save-article.ts');
      const save = page.document.querySelector('save-article')!;
      const sheet = new page.window.CSSStyleSheet();
      sheet.replaceSync(style);
      save.shadowRoot!.adoptedStyleSheets = [...save.shadowRoot!.adoptedStyleSheets, sheet];
      stub(page.window.HTMLAnchorElement.prototype, 'click', () => undefined);
      await open(save);
      control(save, TEXT).click();
      await says(save, /^Đã lưu/);
      for (const element of [panel(save), ...panel(save).querySelectorAll('button, p')]) {
        const { left, right } = element.getBoundingClientRect();
        expect(left, element.outerHTML).to.be.at.least(0);
        expect(right, element.outerHTML).to.be.at.most(320);
        expect(element.scrollWidth, element.outerHTML).to.be.at.most(element.clientWidth + 1);
      }
    });
  }

  it('has edges and a ring that forced colours keep, and says by more than colour that it is busy', async () => {
    server.current.hold('/anh/1.png');
    const save = await open(await showSave('/anh/1.png'));
    const edge = (element: Element): string => getComputedStyle(element).borderTopStyle;
    expect([opener(save), panel(save), control(save, HTML)].map(edge)).to.deep.equal(['solid', 'solid', 'solid']);
    for (const each of [save, ...save.shadowRoot!.querySelectorAll('*')]) {
      expect(getComputedStyle(each).getPropertyValue('forced-color-adjust')).to.not.equal('none');
    }
    control(save, HTML).click();
    await says(save, /^Đang lấy ảnh/);
    expect([HTML, TEXT].map((name) => edge(control(save, name)))).to.deep.equal(['dashed', 'dashed']);
  });

  it('moves nothing, for readers who want less motion and for all others', async () => {
    const save = await open(await showSave());
    const moving = [...save.shadowRoot!.querySelectorAll('*')].filter((each) => {
      const { animationName, transitionDuration } = getComputedStyle(each);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
    });
    expect(moving.map((each) => each.outerHTML)).to.deep.equal([]);
  });

  // Media can be emulated in Chromium only.
  if (isChromium) {
    it('is not on paper', async () => {
      const save = await open(await showSave());
      await emulateMedia({ media: 'print' });
      await nextFrame();
      try {
        expect(controlsIn(save)).to.deep.equal([]);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  }
});
