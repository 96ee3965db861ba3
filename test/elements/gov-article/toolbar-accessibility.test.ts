import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { setFontScale, type GovArticleElement } from '../../../src/index.js';
import { audit } from '../../helpers/audit.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { controlsIn, find, focused, isChromium, nameOf, part, showArticle, tool } from '../../helpers/elements-page.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

const tags = ['email-share', 'print-button', 'font-size-toggle'] as const;
const names = ['Email', 'In bài viết', 'Giảm cỡ chữ', 'Đặt lại cỡ chữ', 'Tăng cỡ chữ'];

const buttonsOf = (element: Element): HTMLElement[] => tags.flatMap((tag) => controlsIn(tool(element, tag)));

async function openPanel(element: Element): Promise<HTMLElement> {
  const share = tool(element, 'email-share');
  share.open();
  await waitUntil(() => controlsIn(share).length > 1);
  await share.updateComplete;
  return part(share, 'panel');
}

/** All of the toolbar, its shadow trees included. */
function everything(element: Element): Element[] {
  const bar = part(element, 'toolbar');
  return [bar, ...tags.flatMap((tag) => [tool(element, tag), ...tool(element, tag).shadowRoot!.querySelectorAll('*')])];
}

/** Presses Tab until the focus has been on as many elements as asked for; gives the names of them. */
async function tab(times: number): Promise<string[]> {
  const seen: string[] = [];
  for (let i = 0; i < times; i++) {
    await sendKeys({ press: 'Tab' });
    seen.push(nameOf(focused()!));
  }
  return seen;
}

function link(text: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = '#';
  element.textContent = text;
  return element;
}

/** An article between links: the keyboard starts at the first and does not leave the page, which could not call it back. */
async function showPage(): Promise<GovArticleElement> {
  const element = await showArticle(articleJson({ headline: 'Họp thôn' }));
  const start = link('Trang chủ');
  element.before(start);
  element.after(link('Liên hệ'));
  start.focus();
  return element;
}

describe('the toolbar', () => {
  afterEach(() => {
    setFontScale(1);
    localStorage.clear();
  });

  describe('by keyboard', () => {
    it('is Email, In, A−, A, A+', async () => {
      await showPage();
      expect(await tab(5)).to.deep.equal(names);
    });

    it('is left by the next Tab', async () => {
      await showPage();
      expect((await tab(6)).at(-1)).to.equal('Liên hệ');
    });

    it('shows where the focus is', async () => {
      const element = await showPage();
      const buttons = buttonsOf(element);
      for (const button of buttons) {
        await sendKeys({ press: 'Tab' });
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(button);
        expect(button.matches(':focus-visible'), nameOf(button)).to.be.true;
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
        expect(outlineColor).to.equal('rgb(11, 83, 148)');
        const others = buttons.filter((other) => other !== button);
        expect(others.every((other) => getComputedStyle(other).outlineStyle === 'none')).to.be.true;
      }
    });

    it('does nothing before a key asks for it', async () => {
      let printed = 0;
      stub(window, 'print', () => printed++);
      const element = await showPage();
      await tab(6);
      expect(part(tool(element, 'email-share'), 'panel').checkVisibility()).to.be.false;
      expect(part(tool(element, 'font-size-toggle'), 'size').textContent).to.equal('100%');
      expect(printed).to.equal(0);
    });

    it('goes through the open panel in the order of the eye', async () => {
      stub(navigator, 'share', undefined);
      const element = await showPage();
      await tab(1);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => nameOf(focused()!) === 'Ứng dụng email trên máy');
      const panel = part(tool(element, 'email-share'), 'panel');
      const tops = [focused()!.getBoundingClientRect().top];
      for (let i = 0; i < 5; i++) {
        await sendKeys({ press: 'Tab' });
        expect(panel.contains(focused())).to.be.true;
        expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
        tops.push(focused()!.getBoundingClientRect().top);
      }
      expect(nameOf(focused()!)).to.equal('Đóng');
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      await sendKeys({ press: 'Tab' });
      expect(nameOf(focused()!)).to.equal('In bài viết');
    });
  });

  describe('for assistive technology', () => {
    it('is a group with a name', async () => {
      const bar = part(await showPage(), 'toolbar');
      expect(bar.getAttribute('role')).to.equal('group');
      expect(nameOf(bar)).to.equal('Công cụ bài viết');
    });

    it('is of real buttons, each with a name that holds the words on it', async () => {
      for (const button of buttonsOf(await showPage())) {
        expect(button.localName).to.equal('button');
        const words = [...button.querySelectorAll('span:not([aria-hidden])')].map((span) => span.textContent).join(' ');
        expect(nameOf(button)).to.contain(words);
      }
    });

    it('has pictures that are not read', async () => {
      const pictures = everything(await showPage()).filter((each) => each.localName === 'svg');
      expect(pictures).to.have.lengthOf(2);
      expect(pictures.every((picture) => picture.getAttribute('aria-hidden') === 'true')).to.be.true;
    });

    it('follows when the page changes its language, and back', async () => {
      const { documentElement } = document;
      const before = documentElement.getAttribute('lang');
      documentElement.lang = 'vi';
      const element = await showPage();
      const share = tool(element, 'email-share');
      await openPanel(element);
      try {
        documentElement.lang = 'en';
        const english = ['Email', 'Print the article', 'Decrease text size', 'Reset text size', 'Increase text size'];
        const shown = (): string => [buttonsOf(element)[0]!, ...buttonsOf(element).slice(-4)].map(nameOf).join();
        await waitUntil(() => shown() === english.join());
        await waitUntil(() => nameOf(part(element, 'toolbar')) === 'Article tools');
        expect(nameOf(part(share, 'panel'))).to.equal('Send this article by email');
        expect(controlsIn(share).map(nameOf)).to.contain('Gmail (opens in a new tab)');
        documentElement.lang = 'vi-VN';
        await waitUntil(() => shown() === names.join());
      } finally {
        if (before === null) documentElement.removeAttribute('lang');
        else documentElement.lang = before;
      }
    });

    it('has the language of the part of the page it is in', async () => {
      const element = await showPage();
      element.parentElement!.lang = 'en';
      await waitUntil(() => nameOf(part(element, 'toolbar')) === 'Article tools');
      expect(nameOf(buttonsOf(element)[1]!)).to.equal('Print the article');
    });
  });

  describe('for axe and WCAG 2.2 AA', () => {
    for (const tag of tags) {
      it(`has nothing wrong in <${tag}> alone`, async () => {
        const control = document.createElement(tag);
        const page = await fixture(html`<div></div>`);
        page.append(control);
        await control.updateComplete;
        expect(await audit(page)).to.deep.equal([]);
      });
    }

    it('has nothing wrong together', async () => {
      expect(await audit(await showPage())).to.deep.equal([]);
    });

    it('has nothing wrong with the panel open', async () => {
      const element = await showPage();
      await openPanel(element);
      expect(await audit(element)).to.deep.equal([]);
    });

    it('has nothing wrong with the text to copy by hand', async () => {
      const element = await showPage();
      const panel = await openPanel(element);
      stub(navigator, 'clipboard', undefined);
      stub(document, 'execCommand', () => false);
      controlsIn(tool(element, 'email-share'))
        .find((each) => nameOf(each) === 'Sao chép liên kết')!
        .click();
      await waitUntil(() => panel.querySelector('textarea'));
      expect(await audit(element)).to.deep.equal([]);
    });

    it('has nothing wrong at 200 %', async () => {
      const element = await showPage();
      setFontScale(2);
      await tool(element, 'font-size-toggle').updateComplete;
      await openPanel(element);
      expect(await audit(element)).to.deep.equal([]);
    });

    it('would be told of a button without a name', async () => {
      const page = await fixture(html`<div><font-size-toggle></font-size-toggle></div>`);
      controlsIn(page.firstElementChild!)[0]!.removeAttribute('aria-label');
      controlsIn(page.firstElementChild!)[0]!.removeAttribute('title');
      await expect(page).not.to.be.accessible();
    });

    it('would be told of targets that are too small and too close', async () => {
      const page = await fixture(html`
        <div style="font: 10px monospace">
          <button style="all: unset">a</button><button style="all: unset">b</button>
        </div>
      `);
      expect((await audit(page)).join()).to.contain('target-size');
    });
  });

  it('has targets of at least 44 px, in the panel too', async () => {
    const element = await showPage();
    await openPanel(element);
    for (const each of buttonsOf(element)) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(each)).to.be.at.least(44);
    }
  });

  it('has the same sizes on pages that count rem in another way, and in small print', async () => {
    const { style } = document.documentElement;
    const element = await showPage();
    await openPanel(element);
    const inside = everything(element).filter((each) => each.matches('button, a, span, p'));
    const sizes = (): number[][] =>
      inside.map((each) => [each.getBoundingClientRect().width, each.getBoundingClientRect().height]);
    const before = sizes();
    style.fontSize = '10px';
    element.parentElement!.style.cssText =
      'font: italic 8px/1 monospace; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase; text-indent: 2em';
    expect(sizes()).to.deep.equal(before);
    style.removeProperty('font-size');
  });

  describe('in forced colours', () => {
    // No browser here can be switched to them by a test; what they keep is borders and outlines, so these must be there.
    it('has edges and a focus ring that are kept', async () => {
      const element = await showPage();
      const panel = await openPanel(element);
      for (const each of [...buttonsOf(element), panel]) {
        if (each.textContent.trim() === 'Đóng') continue; // underlined, as links are
        const { borderTopStyle, borderTopWidth } = getComputedStyle(each);
        expect(borderTopStyle, nameOf(each)).to.be.oneOf(['solid', 'dashed']);
        expect(parseFloat(borderTopWidth)).to.be.at.least(1);
      }
      await sendKeys({ press: 'Tab' });
      expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
    });

    it('takes the reader’s colours for everything', async () => {
      const kept = everything(await showPage()).filter(
        (each) => getComputedStyle(each).getPropertyValue('forced-color-adjust') === 'none',
      );
      expect(kept.map((each) => each.outerHTML)).to.deep.equal([]);
    });

    it('draws its pictures in the colour of the words', async () => {
      for (const picture of everything(await showPage()).filter((each) => each.localName === 'svg')) {
        expect(getComputedStyle(picture).stroke).to.equal(getComputedStyle(picture.parentElement!).color);
      }
    });

    it('tells what is at its end by more than colour', async () => {
      const [, , smaller, , larger] = buttonsOf(await showPage());
      expect(getComputedStyle(smaller!).borderTopStyle).to.equal('dashed');
      expect(getComputedStyle(larger!).borderTopStyle).to.equal('solid');
    });
  });

  it('moves nothing, for readers who want less motion and for all others', async () => {
    const element = await showPage();
    await openPanel(element);
    const moving = everything(element).filter((each) => {
      const { animationName, transitionDuration } = getComputedStyle(each);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
    });
    expect(moving.map((each) => each.outerHTML)).to.deep.equal([]);
  });

  // Media can be emulated in Chromium only.
  if (isChromium) {
    it('is not on paper, in an article or alone', async () => {
      const page = await fixture<HTMLElement>(html`
        <div><email-share></email-share><print-button></print-button><font-size-toggle></font-size-toggle></div>
      `);
      const element = await showPage();
      await openPanel(element);
      await emulateMedia({ media: 'print' });
      await nextFrame();
      try {
        expect(buttonsOf(element)).to.deep.equal([]);
        expect([...page.children].flatMap(controlsIn)).to.deep.equal([]);
        expect(find(element, 'article h1').checkVisibility()).to.be.true;
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  }
});
