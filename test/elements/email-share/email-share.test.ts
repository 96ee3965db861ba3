import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { EmailShareElement } from '../../../src/index.js';
import { articleJson } from '../../helpers/elements-articles.js';
import {
  control,
  controlsIn,
  find,
  focused,
  nameOf,
  part,
  showArticle,
  statusOf,
  tool,
} from '../../helpers/elements-page.js';
import { openPage, type FreshPage } from '../../helpers/fresh-page.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

const MAIL = 'Ứng dụng email trên máy';
const GMAIL = 'Gmail (mở trong thẻ mới)';
const OUTLOOK = 'Outlook trên web (mở trong thẻ mới)';
const COPY_LINK = 'Sao chép liên kết';
const COPY_TEXT = 'Sao chép nội dung thư';
const DEVICE = 'Chia sẻ bằng ứng dụng khác';
const CLOSE = 'Đóng';

const url = 'https://portal.example/tin-tuc/cau-dong-ha?trang=1&ban=in';
const title = 'Khánh thành cầu & đường: 100 % hoàn thành';
const lead = 'Sáng 09/01/2018, huyện tổ chức lễ khánh thành + thông xe.';
const letter = `${title}\n\n${lead}\n\n${url}`;

/** The Email of an article that has what a letter needs. */
async function showShare(): Promise<EmailShareElement> {
  return tool(await showArticle(articleJson({ headline: title, description: lead, url })), 'email-share');
}

const panel = (share: Element): HTMLElement => part(share, 'panel');
const opener = (share: Element): HTMLElement => part(share, 'button');
const isOpen = (share: Element): boolean => panel(share).checkVisibility();
const isExpanded = (share: Element): boolean => opener(share).getAttribute('aria-expanded') === 'true';
const hrefOf = (share: Element, name: string): string => (control(share, name) as HTMLAnchorElement).href;

async function open(share: EmailShareElement): Promise<EmailShareElement> {
  opener(share).click();
  await opened(share);
  return share;
}

async function opened(share: EmailShareElement): Promise<void> {
  await waitUntil(() => isOpen(share) && isExpanded(share), 'the panel does not open', { interval: 5 });
  await share.updateComplete;
}

async function closed(share: EmailShareElement): Promise<void> {
  await waitUntil(() => !isOpen(share) && !isExpanded(share), 'the panel does not close', { interval: 5 });
}

async function clickOn(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Each way a reader opens the panel. */
const ways = {
  'a click': clickOn,
  Enter: async (button: HTMLElement) => {
    button.focus();
    await sendKeys({ press: 'Enter' });
  },
  Space: async (button: HTMLElement) => {
    button.focus();
    await sendKeys({ press: ' ' });
  },
};

/** Words that a clipboard was given; each of its answers is that of the function. */
function useClipboard(answer: () => Promise<void> = () => Promise.resolve()): string[] {
  const written: string[] = [];
  const writeText = (text: string): Promise<void> => {
    written.push(text);
    return answer();
  };
  stub(navigator, 'clipboard', { writeText });
  return written;
}

/** What the browser's older command would copy: the selected words. */
function useCopyCommand(isAllowed: boolean): string[] {
  const copied: string[] = [];
  stub(document, 'execCommand', (command: string) => {
    const area = focused();
    if (command !== 'copy' || !isAllowed || !(area instanceof HTMLTextAreaElement)) return false;
    copied.push(area.value.slice(area.selectionStart, area.selectionEnd));
    return true;
  });
  return copied;
}

const areaIn = (share: Element): HTMLTextAreaElement | null => panel(share).querySelector('textarea');

async function press(share: EmailShareElement, name: string, result: () => unknown): Promise<void> {
  control(share, name).click();
  await waitUntil(result, `nothing comes of “${name}”`, { interval: 5 });
  await share.updateComplete;
}

describe('<email-share>', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('dir');
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('is a button that says that it opens a dialog, closed to begin with', async () => {
    const share = await showShare();
    expect(controlsIn(share).map(nameOf)).to.deep.equal(['Email']);
    expect(opener(share).localName).to.equal('button');
    expect(opener(share).getAttribute('aria-haspopup')).to.equal('dialog');
    expect(isExpanded(share)).to.be.false;
    expect(isOpen(share)).to.be.false;
  });

  for (const [way, act] of Object.entries(ways)) {
    describe(`opened by ${way}`, () => {
      let share: EmailShareElement;

      beforeEach(async () => {
        share = await showShare();
        await act(opener(share));
        await opened(share);
      });

      it('is a named dialog', () => {
        expect(panel(share).getAttribute('role')).to.equal('dialog');
        expect(nameOf(panel(share))).to.equal('Gửi bài viết qua email');
        expect(opener(share).getAttribute('aria-controls')).to.equal(panel(share).id);
      });

      it('has the focus on its first link', async () => {
        await waitUntil(() => focused() === control(share, MAIL), 'the focus is elsewhere');
      });

      it('closes on Esc and gives the focus back', async () => {
        await sendKeys({ press: 'Escape' });
        await closed(share);
        await waitUntil(() => focused() === opener(share), 'the focus is lost');
      });

      it('closes by its own button and gives the focus back', async () => {
        control(share, CLOSE).focus();
        await sendKeys({ press: 'Enter' });
        await closed(share);
        expect(focused() === opener(share)).to.be.true;
      });

      it('closes when its button is clicked again', async () => {
        await clickOn(opener(share));
        await closed(share);
      });

      it('closes on a click elsewhere', async () => {
        await sendMouse({ type: 'click', position: [innerWidth - 5, innerHeight - 5] });
        await closed(share);
      });

      it('opens again after it was closed', async () => {
        await sendKeys({ press: 'Escape' });
        await closed(share);
        await act(opener(share));
        await opened(share);
        await waitUntil(() => focused() === control(share, MAIL));
      });
    });
  }

  it('stays open on a click inside', async () => {
    const share = await open(await showShare());
    await clickOn(statusOf(share));
    expect(isOpen(share)).to.be.true;
    expect(isExpanded(share)).to.be.true;
  });

  it('has its links and buttons in one order, each with a name of its own', async () => {
    const share = await open(await showShare());
    const names = ['Email', MAIL, GMAIL, OUTLOOK, COPY_LINK, COPY_TEXT, CLOSE];
    expect(
      controlsIn(share)
        .map(nameOf)
        .filter((name) => name !== DEVICE),
    ).to.deep.equal(names);
  });

  it('speaks English where the page does', async () => {
    const page = await fixture(html`<div lang="en"><email-share></email-share></div>`);
    const share = await open(page.querySelector('email-share')!);
    expect(nameOf(panel(share))).to.equal('Send this article by email');
    expect(control(share, 'Gmail (opens in a new tab)').localName).to.equal('a');
  });

  describe('links', () => {
    it('to the mail program with title, lead and address, encoded as mail wants it', async () => {
      const href = hrefOf(await open(await showShare()), MAIL);
      expect(href).to.match(/^mailto:\?subject=[^&+]+&body=[^&+]+$/);
      const [subject, body] = href
        .split(/subject=|&body=/)
        .slice(1)
        .map(decodeURIComponent);
      expect(subject).to.equal(title);
      expect(body).to.equal(`${lead}\r\n\r\n${url}`);
    });

    for (const [name, origin, subject] of [
      [GMAIL, 'https://mail.google.com', 'su'],
      [OUTLOOK, 'https://outlook.office.com', 'subject'],
    ] as const) {
      it(`to ${name} with the same letter`, async () => {
        const href = new URL(hrefOf(await open(await showShare()), name));
        expect(href.origin).to.equal(origin);
        expect(href.searchParams.get(subject)).to.equal(title);
        expect(href.searchParams.get('body')).to.equal(`${lead}\r\n\r\n${url}`);
      });
    }

    it('to web mail open in a new tab that does not know this one, and the mail program does not', async () => {
      const share = await open(await showShare());
      const links = [MAIL, GMAIL, OUTLOOK].map((name) => control(share, name) as HTMLAnchorElement);
      expect(links.map(({ target }) => target)).to.deep.equal(['', '_blank', '_blank']);
      for (const link of links.slice(1)) expect(link.relList.contains('noopener')).to.be.true;
    });
  });

  describe('copies', () => {
    for (const [name, expected, said] of [
      [COPY_LINK, url, 'Đã sao chép liên kết'],
      [COPY_TEXT, letter, 'Đã sao chép nội dung thư'],
    ] as const) {
      describe(`by “${name}”`, () => {
        it('and says so', async () => {
          const share = await open(await showShare());
          const written = useClipboard();
          await press(share, name, () => statusOf(share).textContent === said);
          expect(written).to.deep.equal([expected]);
          expect(statusOf(share).checkVisibility()).to.be.true;
          expect(areaIn(share)).to.equal(null);
        });

        it('on pages without a clipboard as well', async () => {
          const share = await open(await showShare());
          stub(navigator, 'clipboard', undefined);
          const copied = useCopyCommand(true);
          control(share, name).focus();
          await press(share, name, () => statusOf(share).textContent === said);
          expect(copied).to.deep.equal([expected]);
          expect(areaIn(share)).to.equal(null);
          expect(isOpen(share)).to.be.true;
          expect(focused() === control(share, name), 'the focus is still on the button').to.be.true;
        });

        for (const [why, prepare] of [
          ['there is no clipboard', () => stub(navigator, 'clipboard', undefined)],
          [
            'the clipboard is refused',
            () => void useClipboard(() => Promise.reject(new DOMException('', 'NotAllowedError'))),
          ],
        ] as const) {
          it(`or shows the text selected, to be copied by hand, where ${why}`, async () => {
            const share = await open(await showShare());
            prepare();
            useCopyCommand(false);
            await press(share, name, () => areaIn(share));
            const area = areaIn(share)!;
            expect(statusOf(share).textContent).to.contain('Không sao chép được.');
            expect(nameOf(area)).to.equal('Nội dung để sao chép');
            expect(area.readOnly).to.be.true;
            expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(expected);
            expect(focused() === area, 'Ctrl+C copies it').to.be.true;
            expect(isOpen(share)).to.be.true;
          });
        }
      });
    }

    it('and takes the text away again when copying works after all', async () => {
      const share = await open(await showShare());
      stub(navigator, 'clipboard', undefined);
      useCopyCommand(false);
      await press(share, COPY_LINK, () => areaIn(share));
      useClipboard();
      await press(share, COPY_LINK, () => !areaIn(share));
      expect(statusOf(share).textContent).to.equal('Đã sao chép liên kết');
    });

    it('and says so again the second time', async () => {
      const share = await open(await showShare());
      useClipboard(() => new Promise((resolve) => setTimeout(resolve)));
      await press(share, COPY_LINK, () => statusOf(share).textContent !== '');
      let said = 0;
      const watch = new MutationObserver(() => (said += statusOf(share).textContent === '' ? 0 : 1));
      watch.observe(statusOf(share), { childList: true, characterData: true, subtree: true });
      await press(share, COPY_LINK, () => said === 1);
    });

    it('and is as new when it is opened again', async () => {
      const share = await open(await showShare());
      stub(navigator, 'clipboard', undefined);
      useCopyCommand(false);
      await press(share, COPY_LINK, () => areaIn(share));
      share.close();
      await closed(share);
      await open(share);
      expect(statusOf(share).textContent).to.equal('');
      expect(areaIn(share)).to.equal(null);
    });

    it('and says nothing when the browser refuses only after the panel was closed', async () => {
      const share = await open(await showShare());
      useCopyCommand(false);
      let refuse!: () => void;
      useClipboard(() => new Promise((_, reject) => (refuse = () => reject(new DOMException('', 'NotAllowedError')))));
      control(share, COPY_LINK).click();
      share.close();
      await closed(share);
      refuse();
      await new Promise((resolve) => setTimeout(resolve));
      await open(share);
      expect(statusOf(share).textContent).to.equal('');
      expect(areaIn(share)).to.equal(null);
    });
  });

  describe('emits email-share-open', () => {
    it('with what it sends, for the whole page to hear', async () => {
      const share = await showShare();
      const heard: unknown[] = [];
      const hear = (event: HTMLElementEventMap['email-share-open']): void => void heard.push(event.detail);
      document.addEventListener('email-share-open', hear as EventListener);
      await open(share);
      document.removeEventListener('email-share-open', hear as EventListener);
      expect(heard).to.deep.equal([{ title, description: lead, url }]);
    });

    it('and stays closed when a listener prevents it', async () => {
      const share = await showShare();
      let asked = 0;
      share.addEventListener('email-share-open', (event) => {
        asked++;
        event.preventDefault();
      });
      await clickOn(opener(share));
      share.open();
      await waitUntil(() => asked === 2);
      await share.updateComplete;
      expect(isOpen(share)).to.be.false;
      expect(isExpanded(share)).to.be.false;
      expect(controlsIn(share)).to.have.lengthOf(1);
    });
  });

  it('sends nothing from the page, whatever is opened and copied', async () => {
    const sent: string[] = [];
    stub(window, 'fetch', (address: unknown) => void sent.push(String(address)));
    stub(XMLHttpRequest.prototype, 'open', (_: string, address: unknown) => void sent.push(String(address)));
    stub(navigator, 'sendBeacon', (address: unknown) => void sent.push(String(address)));
    const share = await showShare();
    const loaded = performance.getEntriesByType('resource').length;
    useClipboard();
    await open(share);
    await press(share, COPY_LINK, () => statusOf(share).textContent !== '');
    await press(share, COPY_TEXT, () => statusOf(share).textContent === 'Đã sao chép nội dung thư');
    share.close();
    await closed(share);
    expect(sent).to.deep.equal([]);
    const since = performance.getEntriesByType('resource').slice(loaded);
    expect(since.map(({ name }) => name)).to.deep.equal([]);
    expect(panel(share).querySelector('img, iframe, script, link')).to.equal(null);
  });

  describe('on a device that can share', () => {
    const isOffered = (share: Element): boolean => controlsIn(share).some((each) => nameOf(each) === DEVICE);

    it('is told from others', async () => {
      stub(navigator, 'share', undefined);
      expect(isOffered(await open(await showShare()))).to.be.false;
    });

    it('offers its other apps and gives them title, lead and address', async () => {
      const shared: ShareData[] = [];
      stub(navigator, 'share', (data: ShareData) => {
        shared.push(data);
        return Promise.resolve();
      });
      const share = await open(await showShare());
      await press(share, DEVICE, () => shared.length > 0);
      expect(shared).to.deep.equal([{ title, text: lead, url }]);
    });

    it('copies the address, and says so, where the page may not open the share sheet', async () => {
      const written = useClipboard();
      stub(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
      const share = await open(await showShare());
      await press(share, DEVICE, () => statusOf(share).textContent !== '');
      expect(written).to.deep.equal([url]);
      expect(statusOf(share).textContent).to.equal('Đã sao chép liên kết');
    });

    it('is silent when the reader changes their mind', async () => {
      let refused = 0;
      stub(navigator, 'share', () => {
        refused++;
        return Promise.reject(new DOMException('', 'AbortError'));
      });
      const unhandled: unknown[] = [];
      const note = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
      addEventListener('unhandledrejection', note);
      const share = await open(await showShare());
      await press(share, DEVICE, () => refused === 1);
      await aTimeout(20); // browsers tell of unhandled ones a little later
      removeEventListener('unhandledrejection', note);
      expect(unhandled).to.deep.equal([]);
      expect(statusOf(share).textContent).to.equal('');
      expect(isOpen(share)).to.be.true;
    });
  });

  describe('has its panel on the screen', () => {
    /** A button at an edge of the window. */
    async function showAt(place: string): Promise<EmailShareElement> {
      const page = await fixture(html`
        <div>
          <div style="position: fixed; ${place}"><email-share></email-share></div>
        </div>
      `);
      return open(page.querySelector('email-share')!);
    }

    function expectOnScreen(share: Element): void {
      const { left, right, top, bottom } = panel(share).getBoundingClientRect();
      expect(left, 'left').to.be.at.least(0);
      expect(right, 'right').to.be.at.most(document.documentElement.clientWidth);
      expect(top, 'top').to.be.at.least(0);
      expect(bottom, 'bottom').to.be.at.most(innerHeight + 1); // scrolled by whole pixels
    }

    for (const direction of ['ltr', 'rtl']) {
      for (const [edge, place] of [
        ['left', 'top: 0; left: 0'],
        ['right', 'top: 0; right: 0'],
      ] as const) {
        it(`at the ${edge} edge of a page in ${direction}`, async () => {
          document.documentElement.dir = direction;
          expectOnScreen(await showAt(place));
        });
      }
    }

    it('at the lower edge, where the reader must come to it', async () => {
      const page = await fixture(
        html`<div>
          <div style="block-size: 90vh"></div>
          <email-share></email-share>
        </div>`,
      );
      const share = await open(page.querySelector('email-share')!);
      await waitUntil(() => scrollY > 0, 'the page stays where it is');
      expectOnScreen(share);
      scrollTo(0, 0);
    });

    it('no larger than what is in it', async () => {
      const share = await showAt('top: 0; left: 0');
      const rows = controlsIn(share).slice(1);
      for (const row of rows) expect(row.getBoundingClientRect().height, nameOf(row)).to.be.within(44, 46);
      const { bottom } = rows.at(-1)!.getBoundingClientRect();
      expect(panel(share).getBoundingClientRect().bottom).to.be.closeTo(bottom, 24);
    });

    it('below its button, in line with where that begins', async () => {
      for (const [direction, side] of [
        ['ltr', 'left'],
        ['rtl', 'right'],
      ] as const) {
        const page = await fixture(html`
          <div dir=${direction} style="padding-inline: 200px"><email-share></email-share></div>
        `);
        const share = await open(page.querySelector('email-share')!);
        const button = opener(share).getBoundingClientRect();
        const box = panel(share).getBoundingClientRect();
        expect(box[side]).to.be.closeTo(button[side], 1);
        expect(box.top).to.be.within(button.bottom, button.bottom + 8);
        share.close();
      }
    });

    it('below its button where the page is scrolled, and leaves it there', async () => {
      const page = await fixture(html`
        <div style="box-sizing: border-box; block-size: 600vh; inline-size: 300vw; padding: 300vh 0 0 150vw">
          <email-share></email-share>
        </div>
      `);
      const share = page.querySelector('email-share')!;
      const { left, top } = share.getBoundingClientRect();
      scrollTo(left - 20, top - 20);
      const told = oneEvent(panel(share), 'toggle');
      await open(share);
      await told;
      const button = opener(share).getBoundingClientRect();
      const box = panel(share).getBoundingClientRect();
      expect(button.top).to.be.closeTo(20, 1);
      expect(box.left).to.be.closeTo(button.left, 1);
      expect(box.top).to.be.within(button.bottom, button.bottom + 8);
      share.close();
      scrollTo(0, 0);
    });

    it('below its button still when the window changes its size', async () => {
      const page = await openPage('<div style="text-align: end"><email-share></email-share></div>', 600);
      await page.load('define/email-share.ts');
      const share = page.document.querySelector('email-share')!;
      await open(share);
      const frame = page.window.frameElement as HTMLElement;
      frame.style.inlineSize = '400px';
      const isInside = (): boolean => panel(share).getBoundingClientRect().right <= 400;
      await waitUntil(isInside, 'the panel stays where it was');
      expect(panel(share).getBoundingClientRect().left).to.be.at.least(0);
    });

    it('on a page 320 px wide', async () => {
      const {
        document: page,
        window: view,
        load,
      } = await openPage('<div style="text-align: end"><email-share></email-share></div>', 320);
      await load('define/email-share.ts');
      const share = page.querySelector('email-share')!;
      await open(share);
      for (const element of [panel(share), ...panel(share).querySelectorAll('a, button')]) {
        const { left, right } = element.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(320);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
      }
      expect(view.innerWidth).to.equal(320);
    });
  });

  describe('outside <gov-article>', () => {
    it('sends the element that `for` names', async () => {
      const page = await fixture(html`
        <div>
          <article><h1>Tin khác</h1></article>
          <email-share for="text"></email-share>
          <div id="text">
            <h2>Họp <em>thôn</em></h2>
            <p itemprop="description">Chiều 10/01.</p>
          </div>
        </div>
      `);
      const share = await open(page.querySelector('email-share')!);
      const href = new URL(hrefOf(share, GMAIL));
      expect(href.searchParams.get('su')).to.equal('Họp thôn');
      expect(href.searchParams.get('body')).to.equal(`Chiều 10/01.\r\n\r\n${location.href.replace(/#.*/, '')}`);
    });

    it('sends the only article of the page without `for`', async () => {
      const page = await fixture(html`
        <div>
          <email-share></email-share>
          <article><h1>Tin chính</h1></article>
        </div>
      `);
      const share = await open(page.querySelector('email-share')!);
      expect(new URL(hrefOf(share, OUTLOOK)).searchParams.get('subject')).to.equal('Tin chính');
    });

    it('sends the page itself where there is no article', async () => {
      stub(document, 'title', 'Trang thông tin');
      const page = await fixture(html`<div><email-share for="none"></email-share></div>`);
      const share = await open(page.querySelector('email-share')!);
      expect(new URL(hrefOf(share, GMAIL)).searchParams.get('su')).to.equal('Trang thông tin');
    });

    it('sends what is on the page when it is opened', async () => {
      const page = await fixture(html`
        <div>
          <email-share for="text"></email-share>
          <div id="text"><h2>Cũ</h2></div>
        </div>
      `);
      find(page, 'h2').textContent = 'Mới';
      const share = await open(page.querySelector('email-share')!);
      expect(new URL(hrefOf(share, GMAIL)).searchParams.get('su')).to.equal('Mới');
    });
  });

  describe('by its methods', () => {
    it('opens and closes', async () => {
      const share = await showShare();
      share.open();
      await opened(share);
      share.open();
      await share.updateComplete;
      expect(isOpen(share)).to.be.true;
      share.close();
      await closed(share);
      share.close();
      expect(isOpen(share)).to.be.false;
    });

    it('does nothing off the page', () => {
      const share = document.createElement('email-share');
      let asked = 0;
      share.addEventListener('email-share-open', () => asked++);
      expect(() => {
        share.open();
        share.close();
      }).not.to.throw();
      expect(asked).to.equal(0);
    });

    it('is closed, and can be opened, after it was moved while it was open', async () => {
      const share = await open(await showShare());
      const elsewhere = await fixture(html`<div></div>`);
      elsewhere.append(share);
      await closed(share);
      await open(share);
      await waitUntil(() => focused() === control(share, MAIL));
    });
  });

  describe('in a browser without popovers', () => {
    /** The attributes mean nothing there, and no browser here can forget them: they are taken away. */
    async function showOld(): Promise<{ share: EmailShareElement; page: FreshPage }> {
      const page = await openPage('<email-share></email-share><article><h1>Tin chính</h1></article>');
      delete (page.window.HTMLElement.prototype as { popover?: unknown }).popover;
      await page.load('define/email-share.ts');
      const share = page.document.querySelector('email-share')!;
      await share.updateComplete;
      for (const name of ['popover', 'popovertarget']) {
        for (const element of share.shadowRoot!.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
      }
      return { share, page };
    }

    it('opens and closes by its button, with the focus on the first link', async () => {
      const { share } = await showOld();
      expect(isOpen(share)).to.be.false;
      await open(share);
      expect(share.shadowRoot!.activeElement === control(share, MAIL)).to.be.true;
      opener(share).click();
      await closed(share);
    });

    it('closes on Esc and gives the focus back', async () => {
      const { share, page } = await showOld();
      await open(share);
      control(share, MAIL).dispatchEvent(
        new page.window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      );
      await closed(share);
      expect(share.shadowRoot!.activeElement === opener(share)).to.be.true;
    });

    it('opens and closes by its methods and its close button', async () => {
      const { share } = await showOld();
      share.open();
      await opened(share);
      control(share, CLOSE).click();
      await closed(share);
      share.open();
      await opened(share);
      share.close();
      await closed(share);
    });

    it('stays closed when a listener prevents it', async () => {
      const { share } = await showOld();
      share.addEventListener('email-share-open', (event) => event.preventDefault());
      opener(share).click();
      await share.updateComplete;
      expect(isOpen(share)).to.be.false;
    });
  });
});
