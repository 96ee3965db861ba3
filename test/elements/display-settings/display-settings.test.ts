import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import {
  DEFAULT_DISPLAY,
  displaySettings,
  setDisplaySettings,
  type DisplaySettingsElement,
} from '../../../src/index.js';
import { installedFonts } from '../../../src/actions/display/fonts.js';
import { FONTS } from '../../../src/display-choices.js';
import { audit } from '../../helpers/audit.js';
import { clipped } from '../../helpers/clipping.mjs';
import { renderedIn } from '../../helpers/contrast.js';
import { articleJson } from '../../helpers/elements-articles.js';
import {
  control,
  controlsIn,
  find,
  focused,
  nameOf,
  part,
  settled,
  showArticle,
  statusOf,
  tool,
} from '../../helpers/elements-page.js';
import { openPage } from '../../helpers/fresh-page.js';
import { differencesBetween, looksOf } from '../../helpers/looks.js';
import { forbid, stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

const TOOLS = 'font-size display email print';

interface Page {
  display: DisplaySettingsElement;
  text: HTMLElement;
  page: HTMLElement;
}

/** A control beside a text of the portal's own. */
async function showPage(): Promise<Page> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <p id="menu">Trang chủ</p>
      <display-settings for="text"></display-settings>
      <div id="text"><p>Cây cầu dài 120 m.</p></div>
    </div>
  `);
  const display = page.querySelector('display-settings')!;
  await display.updateComplete;
  return { page, display, text: find(page, '#text') };
}

const panel = (display: Element): HTMLElement => part(display, 'panel');
const opener = (display: Element): HTMLElement => part(display, 'button');
const isOpen = (display: Element): boolean => panel(display).checkVisibility();
const groups = (display: Element): HTMLFieldSetElement[] => [...panel(display).querySelectorAll('fieldset')];
const radios = (root: ParentNode): HTMLInputElement[] => [...root.querySelectorAll('input')];
const labelOf = (input: HTMLInputElement): string => input.labels![0]!.textContent.trim();

async function open(display: DisplaySettingsElement): Promise<DisplaySettingsElement> {
  opener(display).click();
  await waitUntil(() => isOpen(display) && groups(display).length > 0, 'the panel does not open', { interval: 5 });
  await display.updateComplete;
  return display;
}

/** The choice of a setting, by the words that a reader sees. */
function choice(display: Element, setting: string, word: string): HTMLInputElement {
  const group = groups(display).find((each) => each.querySelector('legend')!.textContent === setting);
  const found = group && radios(group).find((each) => labelOf(each) === word);
  expect(found, `${setting}: ${word}`).to.exist;
  return found!;
}

async function choose(display: DisplaySettingsElement, setting: string, word: string): Promise<void> {
  choice(display, setting, word).click();
  await display.updateComplete;
}

/** What is chosen of each setting. */
const chosen = (display: Element): string[] =>
  groups(display).map((group) => labelOf(radios(group).find(({ checked }) => checked)!));

describe('<display-settings>', () => {
  afterEach(() => {
    setDisplaySettings(DEFAULT_DISPLAY);
    localStorage.clear();
  });

  it('is a button that says that it opens a dialog, closed to begin with', async () => {
    const { display } = await showPage();
    expect(controlsIn(display).map(nameOf)).to.deep.equal(['Hiển thị']);
    expect(opener(display).getAttribute('aria-haspopup')).to.equal('dialog');
    expect(opener(display).getAttribute('aria-expanded')).to.equal('false');
    expect(isOpen(display)).to.be.false;
  });

  it('opens a named dialog of named groups, with what is chosen in each', async () => {
    const { display } = await showPage();
    await open(display);
    expect(panel(display).getAttribute('role')).to.equal('dialog');
    expect(nameOf(panel(display))).to.equal('Cách hiển thị bài viết');
    const content = groups(display).map((group) => [
      group.querySelector('legend')!.textContent,
      radios(group)
        .map((radio) => `${radio.checked ? '✓ ' : ''}${labelOf(radio)}`)
        .join(', '),
    ]);
    expect(content).to.deep.equal([
      ['Màu nền và màu chữ', '✓ Tự động, Nền sáng, Nền tối, Tương phản cao'],
      ['Giãn dòng', '✓ Thường, Rộng, Rất rộng'],
      ['Giãn chữ', '✓ Thường, Rộng, Rất rộng'],
      ['Bề rộng cột chữ', 'Hẹp, ✓ Thường, Rộng'],
      ['Căn lề', '✓ Mặc định, Căn trái, Căn đều'],
    ]);
  });

  it('speaks English where the page does', async () => {
    const page = await fixture(html`<div lang="en"><display-settings for="none"></display-settings></div>`);
    const display = page.querySelector('display-settings')!;
    expect(nameOf(opener(display))).to.equal('Display');
    await open(display);
    expect(nameOf(panel(display))).to.equal('Display settings');
    expect(groups(display).map((group) => group.querySelector('legend')!.textContent)).to.include('Line spacing');
  });

  for (const [setting, word, attribute, value] of [
    ['Màu nền và màu chữ', 'Nền tối', 'contrast', 'dark'],
    ['Giãn dòng', 'Rất rộng', 'line-spacing', 'widest'],
    ['Giãn chữ', 'Rộng', 'letter-spacing', 'wide'],
    ['Bề rộng cột chữ', 'Hẹp', 'column-width', 'narrow'],
    ['Căn lề', 'Căn đều', 'alignment', 'justify'],
  ] as const) {
    it(`shows “${setting}: ${word}” at once, on its target alone`, async () => {
      const { display, text, page } = await showPage();
      await open(display);
      const before = looksOf('text', text, text);
      await choose(display, setting, word);
      expect(differencesBetween(before, looksOf('text', text, text))).not.to.be.empty;
      expect(text.getAttribute(`data-gov-${attribute}`)).to.equal(value);
      expect(page.querySelectorAll(`[data-gov-${attribute}]`)).to.have.lengthOf(1);
      expect(isOpen(display), 'the panel is still open').to.be.true;
      expect(chosen(display)).to.include(word);
    });
  }

  describe('the font', () => {
    it('is a choice of those that the device has', async () => {
      const fonts = installedFonts(FONTS);
      const { display } = await showPage();
      await open(display);
      const options = [...panel(display).querySelectorAll('option')].map(({ textContent }) => textContent);
      expect(options).to.deep.equal(fonts.length > 0 ? ['Mặc định', ...fonts] : []);
    });

    it('is no question where the device has none of them', async () => {
      stub(HTMLCanvasElement.prototype, 'getContext', () => null);
      const { display } = await showPage();
      await open(display);
      expect(panel(display).querySelector('select')).to.equal(null);
    });

    it('is shown at once, has a name, and is remembered', async () => {
      stub(HTMLCanvasElement.prototype, 'getContext', () => ({
        measureText: (text: string) => ({ width: text.length }),
        set font(list: string) {
          const width = list.includes('Verdana') ? 9 : list.includes('serif') ? 5 : 6;
          this.measureText = () => ({ width });
        },
      }));
      const { display, text } = await showPage();
      await open(display);
      const select = panel(display).querySelector('select')!;
      expect(select.labels[0]!.textContent).to.equal('Phông chữ');
      select.value = 'Verdana';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      expect(getComputedStyle(text).fontFamily).to.match(/^"?Verdana/);
      expect(JSON.parse(localStorage.getItem('gov-display')!)).to.include({ font: 'Verdana' });
    });
  });

  describe('by keyboard', () => {
    it('has the focus on what is chosen of the first group', async () => {
      setDisplaySettings({ contrast: 'dark' });
      const { display } = await showPage();
      opener(display).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused() instanceof HTMLInputElement && (focused() as HTMLInputElement).checked);
      expect(labelOf(focused() as HTMLInputElement)).to.equal('Nền tối');
    });

    it('changes by arrows, each seen at once', async () => {
      const { display, text } = await showPage();
      await open(display);
      await waitUntil(() => focused() === choice(display, 'Màu nền và màu chữ', 'Tự động'));
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => text.getAttribute('data-gov-contrast') === 'light');
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => text.getAttribute('data-gov-contrast') === 'dark');
    });

    it('closes on Esc and gives the focus back', async () => {
      const { display } = await showPage();
      opener(display).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused() instanceof HTMLInputElement);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !isOpen(display));
      await waitUntil(() => focused() === opener(display));
    });

    it('closes by its own button and gives the focus back', async () => {
      const { display } = await showPage();
      await open(display);
      control(display, 'Đóng').click();
      await waitUntil(() => !isOpen(display));
      expect(focused() === opener(display)).to.be.true;
    });

    it('shows where the focus is, around the words of a choice too', async () => {
      const { display } = await showPage();
      opener(display).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused() instanceof HTMLInputElement);
      const { outlineStyle, outlineWidth } = getComputedStyle(focused()!.closest('label')!);
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    });
  });

  it('never hides behind its last buttons what has the focus', async () => {
    const before = { width: innerWidth, height: innerHeight };
    await setViewport({ width: 360, height: 740 });
    try {
      const { display } = await showPage();
      opener(display).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused() instanceof HTMLInputElement);
      const seen: string[] = [];
      while (nameOf(focused()!) !== 'Đóng') {
        const { left, top, width, height } = focused()!.getBoundingClientRect();
        const onTop = display.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
        if (focused()!.contains(onTop))
          seen.push((focused() as HTMLInputElement).name || focused()!.id || nameOf(focused()!));
        await sendKeys({ press: 'Tab' });
      }
      expect(seen.filter((name) => name !== 'font')).to.deep.equal([
        'contrast',
        'lineSpacing',
        'letterSpacing',
        'columnWidth',
        'alignment',
        'Đặt lại',
      ]);
    } finally {
      await setViewport(before);
    }
  });

  describe('resets', () => {
    it('everything at once, says so, and stays open', async () => {
      const { display, text } = await showPage();
      const before = text.outerHTML;
      await open(display);
      await choose(display, 'Màu nền và màu chữ', 'Tương phản cao');
      await choose(display, 'Giãn dòng', 'Rộng');
      control(display, 'Đặt lại').click();
      await display.updateComplete;
      expect(text.outerHTML).to.equal(before);
      expect(chosen(display)).to.deep.equal(['Tự động', 'Thường', 'Thường', 'Thường', 'Mặc định']);
      expect(statusOf(display).textContent).to.equal('Đã đặt lại cách hiển thị ban đầu');
      expect(isOpen(display)).to.be.true;
    });

    it('nothing where there is nothing to reset, and says that by its state', async () => {
      const { display } = await showPage();
      await open(display);
      const button = control(display, 'Đặt lại');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      let changes = 0;
      display.addEventListener('display-settings-change', () => changes++);
      button.click();
      expect([changes, statusOf(display).textContent]).to.deep.equal([0, '']);
      await choose(display, 'Giãn chữ', 'Rộng');
      expect(button.getAttribute('aria-disabled')).to.equal('false');
    });
  });

  it('announces no choice by itself: the browser says what was chosen', async () => {
    const { display } = await showPage();
    await open(display);
    await choose(display, 'Màu nền và màu chữ', 'Nền tối');
    expect(statusOf(display).textContent).to.equal('');
  });

  describe('emits display-settings-change', () => {
    it('before anything changes, for the whole page to hear', async () => {
      const { display, text } = await showPage();
      await open(display);
      const heard: unknown[] = [];
      const listen = (event: Event): void => {
        heard.push((event as CustomEvent).detail, text.hasAttribute('data-gov-contrast'));
      };
      document.addEventListener('display-settings-change', listen, { once: true });
      await choose(display, 'Màu nền và màu chữ', 'Nền tối');
      expect(heard).to.deep.equal([{ settings: { ...DEFAULT_DISPLAY, contrast: 'dark' } }, false]);
    });

    it('and changes nothing where a listener prevents it, the panel included', async () => {
      const { display, text } = await showPage();
      await open(display);
      display.addEventListener('display-settings-change', (event) => event.preventDefault());
      await choose(display, 'Màu nền và màu chữ', 'Nền tối');
      expect(text.hasAttribute('data-gov-contrast')).to.be.false;
      expect(chosen(display)[0]).to.equal('Tự động');
      expect(localStorage.getItem('gov-display')).to.equal(null);
    });
  });

  describe('is remembered', () => {
    it('and shown by a control that comes later', async () => {
      setDisplaySettings({ contrast: 'dark' });
      const { display, text } = await showPage();
      expect(text.getAttribute('data-gov-contrast')).to.equal('dark');
      await open(display);
      expect(chosen(display)[0]).to.equal('Nền tối');
    });

    it('by every control of the page at once', async () => {
      const one = await showPage();
      const other = await showArticle(articleJson(), { tools: TOOLS });
      await open(one.display);
      await choose(one.display, 'Giãn dòng', 'Rộng');
      expect(other.getAttribute('data-gov-line-spacing')).to.equal('wide');
    });

    it('for this page only where the storage is blocked', async () => {
      forbid(Storage.prototype, 'getItem');
      forbid(Storage.prototype, 'setItem');
      const { display, text } = await showPage();
      await open(display);
      await choose(display, 'Giãn dòng', 'Rộng');
      expect(text.getAttribute('data-gov-line-spacing')).to.equal('wide');
      expect(displaySettings().lineSpacing).to.equal('wide');
    });
  });

  describe('acts on', () => {
    it('the article around it, and gives its controls the same colours', async () => {
      const element = await showArticle(articleJson(), { tools: TOOLS });
      const display = tool(element, 'display-settings');
      await open(display);
      await choose(display, 'Màu nền và màu chữ', 'Tương phản cao');
      const colours = (of: Element): string[] => [getComputedStyle(of).color, getComputedStyle(of).backgroundColor];
      const expected = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'];
      expect(colours(part(tool(element, 'print-button'), 'button'))).to.deep.equal(expected);
      expect(colours(panel(display))).to.deep.equal(expected);
      expect(colours(find(element, 'article'))).to.deep.equal(expected);
    });

    it('an article that comes after it in the page', async () => {
      setDisplaySettings({ alignment: 'justify' });
      const page = await fixture(html`<div><display-settings for="later"></display-settings></div>`);
      const article = document.createElement('article');
      article.id = 'later';
      page.append(article);
      const element = document.createElement('gov-article');
      element.article = articleJson();
      page.append(element);
      await settled(element);
      expect(article.getAttribute('data-gov-alignment')).to.equal('justify');
    });

    it('another element when “for” is changed, and gives the first one back', async () => {
      const { display, page, text } = await showPage();
      setDisplaySettings({ contrast: 'dark' });
      const before = '<div id="text"><p>Cây cầu dài 120 m.</p></div>';
      display.htmlFor = 'menu';
      await display.updateComplete;
      expect(find(page, '#menu').getAttribute('data-gov-contrast')).to.equal('dark');
      expect(text.outerHTML).to.equal(before);
    });

    it('nothing where “for” names nothing, and off the page', async () => {
      const page = await fixture(html`<div><display-settings for="none"></display-settings></div>`);
      await open(page.querySelector('display-settings')!);
      const loose = document.createElement('display-settings');
      let changes = 0;
      loose.addEventListener('display-settings-change', () => changes++);
      setDisplaySettings({ contrast: 'dark' });
      expect(() => {
        loose.open();
        loose.close();
        loose.reset();
      }).not.to.throw();
      expect(changes).to.equal(0);
    });
  });

  it('by its methods opens, closes and resets', async () => {
    const { display } = await showPage();
    display.open();
    await waitUntil(() => isOpen(display));
    display.close();
    await waitUntil(() => !isOpen(display));
    setDisplaySettings({ contrast: 'dark' });
    display.reset();
    expect(displaySettings()).to.deep.equal(DEFAULT_DISPLAY);
  });

  it('says why colours cannot be chosen where the system forces its own, and lets the rest be', async () => {
    const { matchMedia } = window;
    stub(window, 'matchMedia', (query: string) =>
      query.includes('forced-colors') ? Object.assign(new EventTarget(), { matches: true }) : matchMedia(query),
    );
    const { display, text } = await showPage();
    await open(display);
    const [colours, lines] = groups(display);
    expect(colours!.disabled).to.be.true;
    const reason = find(panel(display), `#${colours!.getAttribute('aria-describedby')!}`);
    expect(reason.textContent).to.equal(
      'Thiết bị đang dùng bảng màu tương phản riêng, vì vậy không đổi màu ở đây được.',
    );
    await waitUntil(() => lines!.contains(focused()), 'the focus is on the first that can be chosen');
    await choose(display, 'Giãn dòng', 'Rộng');
    expect(text.getAttribute('data-gov-line-spacing')).to.equal('wide');
  });

  describe('for axe and WCAG 2.2 AA', () => {
    it('has nothing wrong, closed and open', async () => {
      const { display, page } = await showPage();
      expect(await audit(page)).to.deep.equal([]);
      await open(display);
      expect(await audit(page)).to.deep.equal([]);
    });

    it('has targets of at least 44 px', async () => {
      const { display } = await showPage();
      await open(display);
      for (const each of panel(display).querySelectorAll('label.choice, select, button')) {
        const { width, height } = each.getBoundingClientRect();
        expect(Math.min(width, height), nameOf(each)).to.be.at.least(44);
      }
    });
  });

  it('moves nothing, for readers who want less motion and for all others', async () => {
    const { display } = await showPage();
    await open(display);
    const moving = renderedIn(display).filter((each) => {
      const { animationName, transitionDuration } = getComputedStyle(each);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
    });
    expect(moving.map((each) => each.outerHTML)).to.deep.equal([]);
  });

  it('has edges and radio buttons that forced colours keep', async () => {
    const { display } = await showPage();
    await open(display);
    for (const each of panel(display).querySelectorAll<HTMLElement>('.choice')) {
      expect(getComputedStyle(each).borderTopStyle).to.equal('solid');
      const radio = find(each, 'input');
      expect(getComputedStyle(radio).getPropertyValue('appearance')).to.be.oneOf(['auto', 'radio', '']);
      expect(getComputedStyle(radio).getPropertyValue('forced-color-adjust') || 'auto').to.equal('auto');
    }
  });

  describe('on a screen of', () => {
    for (const [width, height] of [
      [320, 256],
      [320, 640],
      [640, 360],
      [1280, 900],
    ] as const) {
      it(`${width} × ${height} px scrolls inside it, and clips nothing`, async () => {
        const before = { width: innerWidth, height: innerHeight };
        await setViewport({ width, height });
        try {
          const { display } = await showPage();
          await open(display);
          const box = panel(display).getBoundingClientRect();
          expect(
            [box.left >= 0, box.top >= 0, box.right <= innerWidth, box.bottom <= innerHeight],
            JSON.stringify(box),
          ).to.deep.equal([true, true, true, true]);
          expect(clipped(display)).to.deep.equal([]);
          panel(display).scrollTop = 9999;
          const last = control(display, 'Đóng').getBoundingClientRect();
          expect(last.bottom).to.be.at.most(box.bottom);
          expect(last.top).to.be.at.least(box.top);
        } finally {
          await setViewport(before);
        }
      });
    }

    it('360 × 740 px shows the beginning of the article above the panel, wherever the toolbar was', async () => {
      const before = { width: innerWidth, height: innerHeight };
      await setViewport({ width: 360, height: 740 });
      try {
        const element = await showArticle(articleJson(), { tools: 'display' });
        element.before(Object.assign(document.createElement('div'), { style: 'block-size: 500px' }));
        element.after(Object.assign(document.createElement('div'), { style: 'block-size: 2000px' }));
        const display = tool(element, 'display-settings');
        await open(display);
        const top = (): number => panel(display).getBoundingClientRect().top;
        await waitUntil(() => find(element, 'h1').getBoundingClientRect().bottom < top(), 'the title is not in sight');
        expect(opener(display).getBoundingClientRect().top).to.be.at.least(0);
      } finally {
        await setViewport(before);
      }
    });

    it('1280 px leaves most of the text in sight while it is open', async () => {
      const before = { width: innerWidth, height: innerHeight };
      await setViewport({ width: 1280, height: 900 });
      try {
        const element = await showArticle(articleJson(), { tools: TOOLS });
        const display = tool(element, 'display-settings');
        await open(display);
        const text = find(element, 'article').getBoundingClientRect();
        expect(panel(display).getBoundingClientRect().left).to.be.greaterThan(text.left + text.width / 2);
      } finally {
        await setViewport(before);
      }
    });
  });

  it('opens in the flow of the page in a browser without popovers', async () => {
    const page = await openPage('<display-settings></display-settings><article><h1>Tin chính</h1></article>', 320);
    delete (page.window.HTMLElement.prototype as { popover?: unknown }).popover;
    await page.load('define/display-settings.ts');
    const display = page.document.querySelector('display-settings')!;
    await display.updateComplete;
    for (const name of ['popover', 'popovertarget']) {
      for (const element of display.shadowRoot!.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    }
    await open(display);
    expect(groups(display)).to.have.lengthOf(5);
    opener(display).click();
    await waitUntil(() => !isOpen(display));
  });
});
