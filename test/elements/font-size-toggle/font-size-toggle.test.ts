import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SCALES, setFontScale, type FontSizeToggleElement } from '../../../src/index.js';
import { articleJson, figureJson, fullArticleJson, paragraphs } from '../../helpers/elements-articles.js';
import { openPage, type FreshPage } from '../../helpers/fresh-page.js';
import { control, controlsIn, find, focused, nameOf, part, statusOf, tool } from '../../helpers/elements-page.js';
import { renderedArticle, settled, showArticle } from '../../helpers/elements-page.js';
import { forbid, stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

const SMALLER = 'Giảm cỡ chữ';
const NORMAL = 'Đặt lại cỡ chữ';
const LARGER = 'Tăng cỡ chữ';

interface Page {
  page: HTMLElement;
  toggle: FontSizeToggleElement;
  text: HTMLElement;
}

/** A toggle beside a text of the portal's own. */
async function showPage(): Promise<Page> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <p id="menu">Trang chủ</p>
      <font-size-toggle for="text"></font-size-toggle>
      <div id="text"><p>Cây cầu dài 120 m.</p></div>
    </div>
  `);
  return { page, toggle: page.querySelector('font-size-toggle')!, text: find(page, '#text > p') };
}

async function press(toggle: FontSizeToggleElement, name: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) control(toggle, name).click();
  await toggle.updateComplete;
}

const pressLarger = (toggle: FontSizeToggleElement, times = 1): Promise<void> => press(toggle, LARGER, times);
const shownSize = (toggle: Element): string => part(toggle, 'size').textContent;
const isDisabled = (toggle: Element, name: string): boolean =>
  control(toggle, name).getAttribute('aria-disabled') === 'true';

/** In CSS px. */
function sizeOf(element: Element): number {
  return parseFloat(element.ownerDocument.defaultView!.getComputedStyle(element).fontSize);
}

/** How much larger each element's text has become, by the words in it. */
function growth(elements: readonly Element[], change: () => void): number[] {
  const before = elements.map(sizeOf);
  change();
  return elements.map((element, i) => Math.round((sizeOf(element) / before[i]!) * 100));
}

describe('<font-size-toggle>', () => {
  afterEach(() => {
    setFontScale(1);
    localStorage.clear();
  });

  it('is three buttons that say what they do, and the current size', async () => {
    const { toggle } = await showPage();
    expect(controlsIn(toggle).map((button) => [button.localName, nameOf(button)])).to.deep.equal([
      ['button', SMALLER],
      ['button', NORMAL],
      ['button', LARGER],
    ]);
    expect(part(toggle, 'size').checkVisibility()).to.be.true;
    expect(shownSize(toggle)).to.equal('100%');
  });

  it('shows what they do to the letter A', async () => {
    const { toggle } = await showPage();
    const pictures = controlsIn(toggle).map(
      (button) => getComputedStyle(button.firstElementChild!, '::before').content,
    );
    expect(pictures).to.deep.equal(['"A−"', '"A"', '"A+"']);
  });

  it('is a named group', async () => {
    const { toggle } = await showPage();
    expect(part(toggle, 'group').getAttribute('role')).to.equal('group');
    expect(nameOf(part(toggle, 'group'))).to.equal('Cỡ chữ');
  });

  it('speaks English where the page does', async () => {
    const page = await fixture(html`<div lang="en"><font-size-toggle for="none"></font-size-toggle></div>`);
    const toggle = page.querySelector('font-size-toggle')!;
    const names = ['Decrease text size', 'Reset text size', 'Increase text size'];
    expect(controlsIn(toggle).map(nameOf)).to.deep.equal(names);
    await press(toggle, 'Increase text size');
    expect(statusOf(toggle).textContent).to.equal('Text size: 115%');
  });

  it('goes up to 200 % in steps and says each', async () => {
    const { toggle, text } = await showPage();
    const ordinary = sizeOf(text);
    const seen: string[] = [];
    for (const scale of SCALES.slice(1)) {
      await pressLarger(toggle);
      seen.push(shownSize(toggle));
      expect(sizeOf(text)).to.be.closeTo(ordinary * scale, 0.01);
    }
    expect(seen).to.deep.equal(['115%', '130%', '150%', '175%', '200%']);
  });

  it('goes back by a step, and to the ordinary size at once', async () => {
    const { toggle, text } = await showPage();
    const ordinary = sizeOf(text);
    await pressLarger(toggle, 3);
    await press(toggle, SMALLER);
    expect(shownSize(toggle)).to.equal('130%');
    await press(toggle, NORMAL);
    expect(shownSize(toggle)).to.equal('100%');
    expect(sizeOf(text)).to.equal(ordinary);
  });

  it('leaves no trace on the page at the ordinary size', async () => {
    const { toggle, page } = await showPage();
    const place = find(page, '#text');
    place.firstElementChild!.setAttribute('style', 'font-size: 13px');
    const before = place.outerHTML;
    await pressLarger(toggle, 2);
    expect(place.outerHTML).not.to.equal(before);
    await press(toggle, NORMAL);
    expect(place.outerHTML.replaceAll(/;"/g, '"')).to.equal(before);
  });

  for (const [name, atEnd, disabled] of [
    [SMALLER, 1, [SMALLER, NORMAL]],
    [NORMAL, 1, [SMALLER, NORMAL]],
    [LARGER, 2, [LARGER]],
  ] as const) {
    it(`keeps the focus on “${name}” at ${atEnd * 100} % and does nothing more`, async () => {
      setFontScale(atEnd);
      const { toggle } = await showPage();
      const names = [SMALLER, NORMAL, LARGER];
      expect(names.filter((each) => isDisabled(toggle, each))).to.deep.equal(disabled);
      const button = control(toggle, name);
      button.focus();
      let changes = 0;
      toggle.addEventListener('font-size-toggle-change', () => changes++);
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: ' ' });
      await press(toggle, name);
      expect(changes).to.equal(0);
      expect(shownSize(toggle)).to.equal(`${atEnd * 100}%`);
      expect(statusOf(toggle).textContent).to.equal('');
      expect(focused() === button, 'the focus is still on the button').to.be.true;
      expect((button as HTMLButtonElement).disabled).to.be.false;
    });
  }

  it('keeps the focus on the button that reaches the end', async () => {
    const { toggle } = await showPage();
    const button = control(toggle, LARGER);
    button.focus();
    for (let i = 0; i < 6; i++) await sendKeys({ press: 'Enter' });
    await waitUntil(() => shownSize(toggle) === '200%');
    expect(isDisabled(toggle, LARGER)).to.be.true;
    expect(focused() === button).to.be.true;
  });

  for (const key of ['Enter', ' ']) {
    it(`answers the key “${key}”`, async () => {
      const { toggle } = await showPage();
      control(toggle, LARGER).focus();
      await sendKeys({ press: key });
      await waitUntil(() => shownSize(toggle) === '115%');
    });
  }

  describe('announces', () => {
    it('the new size, once', async () => {
      const { toggle } = await showPage();
      const said: string[] = [];
      const listen = (): void => void said.push(statusOf(toggle).textContent);
      new MutationObserver(listen).observe(statusOf(toggle), { childList: true, characterData: true, subtree: true });
      await pressLarger(toggle);
      await waitUntil(() => said.length > 0);
      expect(said).to.deep.equal(['Cỡ chữ: 115%']);
    });

    it('nothing when it appears, nor by a toggle that was not used', async () => {
      const { toggle } = await showPage();
      const { toggle: other } = await showPage();
      expect(statusOf(toggle).textContent).to.equal('');
      await pressLarger(toggle);
      await other.updateComplete;
      expect(shownSize(other)).to.equal('115%');
      expect(statusOf(other).textContent).to.equal('');
    });

    it('a size again after another toggle has changed it', async () => {
      const { toggle } = await showPage();
      const { toggle: other } = await showPage();
      await pressLarger(toggle);
      await press(other, NORMAL);
      await toggle.updateComplete;
      expect(statusOf(toggle).textContent, 'the old size is not said any more').to.equal('');
      await pressLarger(toggle);
      expect(statusOf(toggle).textContent).to.equal('Cỡ chữ: 115%');
    });
  });

  describe('emits font-size-toggle-change', () => {
    it('before the size changes, for the whole page to hear', async () => {
      const { toggle, text } = await showPage();
      const ordinary = sizeOf(text);
      const heard: unknown[] = [];
      const hear = (event: HTMLElementEventMap['font-size-toggle-change']): void => {
        heard.push(event.detail, sizeOf(text) === ordinary, event.target === toggle);
      };
      document.addEventListener('font-size-toggle-change', hear as EventListener, { once: true });
      await pressLarger(toggle);
      expect(heard).to.deep.equal([{ scale: 1.15 }, true, true]);
    });

    it('and leaves the size alone when a listener prevents it', async () => {
      const { toggle, text } = await showPage();
      const ordinary = sizeOf(text);
      toggle.addEventListener('font-size-toggle-change', (event) => event.preventDefault());
      await pressLarger(toggle);
      expect(sizeOf(text)).to.equal(ordinary);
      expect(shownSize(toggle)).to.equal('100%');
      expect(statusOf(toggle).textContent).to.equal('');
      expect(localStorage).to.have.lengthOf(0);
    });
  });

  describe('remembers the size', () => {
    it('for toggles that come later', async () => {
      const { toggle, page } = await showPage();
      await pressLarger(toggle, 3);
      page.remove();
      const { toggle: later, text } = await showPage();
      expect(shownSize(later)).to.equal('150%');
      expect(sizeOf(text)).to.be.closeTo(sizeOf(document.body) * 1.5, 0.01);
    });

    it('for the next page of the site', async () => {
      const { toggle } = await showPage();
      await pressLarger(toggle, 3);
      const next = await openToggle();
      expect(shownSize(next.toggle)).to.equal('150%');
      expect(sizeOf(next.text)).to.be.closeTo(24, 0.01);
    });

    it('and starts at the ordinary one where something else was stored', async () => {
      localStorage.setItem('gov-font-scale', 'NaNpx');
      const { toggle, text } = await openToggle();
      expect(shownSize(toggle)).to.equal('100%');
      expect(sizeOf(text)).to.equal(16);
    });

    it('and follows when another tab changes it', async () => {
      const { toggle, text } = await showPage();
      const ordinary = sizeOf(text);
      const tab = await openToggle();
      await pressLarger(tab.toggle, 5);
      await waitUntil(() => shownSize(toggle) === '200%', 'the other tab is not followed');
      expect(sizeOf(text)).to.be.closeTo(ordinary * 2, 0.01);
      expect(statusOf(toggle).textContent).to.equal('');
    });
  });

  describe('where storage is blocked', () => {
    it('works for this page when touching it throws', async () => {
      const { toggle, text } = await openToggle(({ window }) => forbid(window, 'localStorage'));
      await pressLarger(toggle);
      expect(shownSize(toggle)).to.equal('115%');
      expect(sizeOf(text)).to.be.closeTo(16 * 1.15, 0.01);
      expect(statusOf(toggle).textContent).to.equal('Cỡ chữ: 115%');
    });

    it('works for this page when it is full', async () => {
      const { toggle } = await openToggle(({ window }) => {
        stub(window.Storage.prototype, 'setItem', () => {
          throw new DOMException('full', 'QuotaExceededError');
        });
      });
      await pressLarger(toggle);
      expect(shownSize(toggle)).to.equal('115%');
      expect(statusOf(toggle).textContent).to.equal('Cỡ chữ: 115%');
    });
  });

  describe('is shared', () => {
    it('by toggles that act on different texts', async () => {
      const page = await fixture(html`
        <div>
          <font-size-toggle for="one"></font-size-toggle>
          <p id="one">Một</p>
          <font-size-toggle for="two"></font-size-toggle>
          <p id="two">Hai</p>
        </div>
      `);
      const [first, second] = page.querySelectorAll('font-size-toggle');
      const texts = [...page.querySelectorAll('p')];
      const before = texts.map(sizeOf);
      await pressLarger(first!, 5);
      await second!.updateComplete;
      expect(shownSize(second!)).to.equal('200%');
      expect(texts.map((text, i) => sizeOf(text) / before[i]!)).to.deep.equal([2, 2]);
      await press(second!, NORMAL);
      expect(texts.map(sizeOf)).to.deep.equal(before);
    });
  });

  describe('on <gov-article>', () => {
    it('scales title, lead, body and captions alike', async () => {
      const element = await showArticle(fullArticleJson());
      const article = renderedArticle(element);
      const all = [...article.querySelectorAll('*')];
      for (const selector of ['h1', 'time', '[data-part="lead"]', 'p', 'h2', 'li', 'td', 'figcaption', 'a', 'small']) {
        expect(article.querySelector(selector), selector).to.exist;
      }
      const grown = growth(all, () => setFontScale(2));
      expect(all.filter((_, i) => grown[i] !== 200).map((each) => each.outerHTML)).to.deep.equal([]);
    });

    it('leaves the page around it and the controls as they are', async () => {
      const element = await showArticle(fullArticleJson());
      const beside = document.createElement('p');
      beside.textContent = 'Tin khác';
      element.after(beside);
      const buttons = controlsIn(tool(element, 'font-size-toggle'));
      const around = [document.documentElement, document.body, element.parentElement!, element, beside, ...buttons];
      expect(growth(around, () => setFontScale(2))).to.deep.equal(around.map(() => 100));
    });

    it('scales an article that comes after the size was chosen', async () => {
      const plain = await showArticle(articleJson());
      const ordinary = sizeOf(renderedArticle(plain).querySelector('h1')!);
      plain.remove();
      setFontScale(1.5);
      const element = await showArticle(articleJson());
      expect(sizeOf(renderedArticle(element).querySelector('h1')!)).to.be.closeTo(ordinary * 1.5, 0.01);
    });

    it('scales an article in the portal’s own style as well, when it comes later', async () => {
      setFontScale(2);
      const page = await fixture(html`
        <div>
          <font-size-toggle for="news"></font-size-toggle>
          <gov-article id="news" unstyled tools=""></gov-article>
          <p style="font-size: 20px">Tin khác</p>
        </div>
      `);
      const element = page.querySelector('gov-article')!;
      element.article = articleJson();
      await settled(element);
      const lead = find(element, '[data-part="lead"]');
      await waitUntil(() => sizeOf(lead) === sizeOf(element) * 2, 'the text stays small');
      expect(sizeOf(page.querySelector(':scope > p')!)).to.equal(20);
    });

    it('keeps the line that is being read where it is', async () => {
      const words = 'Tuyến đường liên thôn dài 2,4 km nối thôn Đông Hà với chợ trung tâm xã. '.repeat(6);
      const body = paragraphs(30).map((block) => ({ ...block, text: words }));
      const element = await showArticle(articleJson({ body }));
      const read = renderedArticle(element).querySelectorAll('p')[20]!;
      scrollTo({ top: scrollY + read.getBoundingClientRect().top + 10, behavior: 'instant' });
      expect(read.getBoundingClientRect().top).to.be.closeTo(-10, 2);
      tool(element, 'font-size-toggle').increase();
      const { top, bottom } = read.getBoundingClientRect();
      expect(top).to.be.within(-40, 0);
      expect(bottom).to.be.greaterThan(0);
      scrollTo(0, 0);
    });
  });

  describe('on a container of the portal with sizes in px', () => {
    const sheet = html`
      <style>
        #portal-text {
          font-size: 13px;
          line-height: 18px;
        }
        #portal-text .title {
          font-size: 22px !important;
        }
        #portal-text .caption {
          font-size: 11px;
        }
      </style>
    `;

    async function showPortal(): Promise<{ toggle: FontSizeToggleElement; texts: HTMLElement[]; menu: HTMLElement }> {
      const page = await fixture(html`
        <div>
          ${sheet}
          <p class="menu" style="font-size: 12px">Trang chủ</p>
          <font-size-toggle for="portal-text"></font-size-toggle>
          <div id="portal-text">
            <div class="title">Khánh thành cầu Đông Hà</div>
            Chữ ngoài đoạn
            <p>Cây cầu dài <b>120 m</b>.</p>
            <div class="caption">Toàn cảnh</div>
            <span style="font-size: 15px">Nam Đặng</span>
          </div>
        </div>
      `);
      const text = find(page, '#portal-text');
      const texts = [text, ...text.querySelectorAll<HTMLElement>('*')];
      return { toggle: page.querySelector('font-size-toggle')!, texts, menu: find(page, '.menu') };
    }

    it('scales every text in it, line heights too, and nothing outside', async () => {
      const { toggle, texts, menu } = await showPortal();
      const lines = texts.map((text) => parseFloat(getComputedStyle(text).lineHeight));
      const grown = growth([menu, ...texts], () => {
        for (let i = 0; i < 5; i++) toggle.increase();
      });
      expect(grown).to.deep.equal([100, ...texts.map(() => 200)]);
      for (const [i, text] of texts.entries()) {
        expect(parseFloat(getComputedStyle(text).lineHeight)).to.be.closeTo(lines[i]! * 2, 0.1);
      }
    });

    it('gives the portal its own sizes back', async () => {
      const { toggle, texts } = await showPortal();
      const grown = growth(texts, () => {
        toggle.increase();
        toggle.increase();
        toggle.reset();
      });
      expect(grown).to.deep.equal(texts.map(() => 100));
    });
  });

  describe('at 200 % on a page 320 px wide', () => {
    const wide = Array.from({ length: 7 }, (_, i) => ({ text: `Nguồn kinh phí ${i + 1}` }));
    const json = fullArticleJson();
    const article = {
      ...json,
      headline: `${json.headline} nghiêng-nghiêng-nghiêng-nghiêng-nghiêng-nghiêng`,
      body: [
        ...json.body!,
        { type: 'table', caption: 'Bảng rộng', head: [wide], rows: [wide] },
        { type: 'paragraph', text: `https://portal.example/${'duong-dan-dai'.repeat(12)}` },
        { type: 'html', html: `<pre>${'0123456789'.repeat(12)}</pre><ul><li>${'dài'.repeat(40)}</li></ul>` },
        figureJson({ caption: `Ảnh ${'chụp'.repeat(30)}` }),
      ],
    };
    const text = JSON.stringify(article).replaceAll('<', '\\u003c');
    let frame: FreshPage;
    let shown: Element;

    beforeEach(async () => {
      localStorage.setItem('gov-font-scale', '2');
      const inline = `<script type="application/json">${text}</script>`;
      frame = await openPage(`<gov-article>${inline}</gov-article>`, 320);
      await frame.load('define.ts');
      const element = frame.document.querySelector('gov-article')!;
      await waitUntil(() => element.querySelector('article')?.textContent.includes('chụpchụp'), 'the article');
      shown = element.querySelector('article')!;
      const toggle = element.shadowRoot!.querySelector('font-size-toggle')!;
      await toggle.updateComplete;
      expect(shownSize(toggle)).to.equal('200%');
      expect(frame.window.innerWidth).to.equal(320);
      expect(sizeOf(shown)).to.be.closeTo(34, 0.01);
    });

    const inScroller = (element: Element): boolean => Boolean(element.parentElement?.closest('[data-scroller]'));
    const isHiddenFromSight = (element: Element): boolean => element.getBoundingClientRect().width <= 1;

    function everything(): Element[] {
      const tools = [
        ...shown.parentElement!.shadowRoot!.querySelectorAll('email-share, print-button, font-size-toggle'),
      ];
      const controls = tools.flatMap((each) => [each, ...each.shadowRoot!.querySelectorAll('*')]);
      return [shown, ...shown.querySelectorAll('*'), ...controls].filter(
        (element) => !inScroller(element) && !isHiddenFromSight(element),
      );
    }

    it('does not let the page scroll sideways', () => {
      const { scrollWidth, clientWidth } = frame.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });

    it('has every element inside the page', () => {
      const outside = everything().filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -0.5 || right > 320.5;
      });
      expect(outside.map((element) => element.outerHTML)).to.deep.equal([]);
    });

    it('has every text inside its box, and clips none', () => {
      const overfull = everything().filter((element) => {
        const { overflowY } = frame.window.getComputedStyle(element);
        const isClipped = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        const isTooWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
        return isClipped || (isTooWide && !element.matches('[data-scroller]'));
      });
      expect(overfull.map((element) => element.outerHTML)).to.deep.equal([]);
    });

    it('scrolls wide tables inside a box that the keyboard can reach', () => {
      const scroller = [...shown.querySelectorAll('[data-scroller]')].at(-1) as HTMLElement;
      expect(scroller.scrollWidth).to.be.greaterThan(scroller.clientWidth);
      expect(frame.window.getComputedStyle(scroller).overflowX).to.equal('auto');
      expect(scroller.tabIndex).to.equal(0);
    });
  });

  it('does nothing when it is called off the page', () => {
    const toggle = document.createElement('font-size-toggle');
    expect(() => {
      toggle.increase();
      toggle.decrease();
      toggle.reset();
    }).not.to.throw();
    expect(localStorage).to.have.lengthOf(0);
  });

  it('still remembers the size where there is no text to change', async () => {
    const page = await fixture(html`<div><font-size-toggle for="none"></font-size-toggle></div>`);
    const toggle = page.querySelector('font-size-toggle')!;
    await pressLarger(toggle);
    expect(shownSize(toggle)).to.equal('115%');
  });

  it('gives a text its own size back when `for` names another', async () => {
    const { toggle, text, page } = await showPage();
    const menu = find(page, '#menu');
    const grown = [sizeOf(text), sizeOf(menu) * 2];
    await pressLarger(toggle, 5);
    toggle.htmlFor = 'menu';
    await toggle.updateComplete;
    expect([sizeOf(text), sizeOf(menu)]).to.deep.equal(grown);
  });

  it('works again after it was moved', async () => {
    const { toggle, page, text } = await showPage();
    page.append(toggle);
    const ordinary = sizeOf(text);
    await pressLarger(toggle, 5);
    expect(sizeOf(text)).to.be.closeTo(ordinary * 2, 0.01);
  });
});

/** A toggle and its text on a page that has just been opened; text of 16 px. */
async function openToggle(
  prepare: (frame: FreshPage) => void = () => undefined,
): Promise<{ toggle: FontSizeToggleElement; text: HTMLElement }> {
  const frame = await openPage(
    '<font-size-toggle for="text"></font-size-toggle><p id="text" style="font-size: 16px">Cây cầu</p>',
  );
  prepare(frame);
  await frame.load('define/font-size-toggle.ts');
  const toggle = frame.document.querySelector('font-size-toggle')!;
  await toggle.updateComplete;
  return { toggle, text: frame.document.querySelector<HTMLElement>('#text')! };
}
