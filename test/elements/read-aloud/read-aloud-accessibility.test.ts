import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { ReadAloudElement } from '../../../src/index.js';
import { audit } from '../../helpers/audit.js';
import { articleJson } from '../../helpers/elements-articles.js';
import {
  control,
  controlsIn,
  find,
  focused,
  isChromium,
  nameOf,
  part,
  showArticle,
  statusOf,
  tool,
} from '../../helpers/elements-page.js';
import { useSpeech, VIETNAMESE, type FakeSpeech } from '../../helpers/fake-speech.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

interface Page {
  page: HTMLElement;
  reader: ReadAloudElement;
  speech: FakeSpeech;
}

async function showPage(): Promise<Page> {
  const speech = useSpeech(VIETNAMESE);
  const page = await fixture<HTMLElement>(
    html`<main lang="vi">
      <read-aloud for="text"></read-aloud>
      <div id="text">
        <p>Một.</p>
        <p>Hai.</p>
      </div>
    </main>`,
  );
  return { page, reader: page.querySelector('read-aloud')!, speech };
}

async function listening(): Promise<Page> {
  const shown = await showPage();
  shown.reader.play();
  await shown.reader.updateComplete;
  return shown;
}

const choiceIn = (reader: Element): HTMLElement => find(part(reader, 'player'), 'select');
/** Everything that can be pressed or chosen. */
const targetsIn = (reader: Element): HTMLElement[] => [...controlsIn(reader), choiceIn(reader)];

function expectInside(reader: Element): void {
  const bar = part(reader, 'player');
  const box = bar.getBoundingClientRect();
  expect(bar.scrollWidth, 'nothing beside the bar').to.be.at.most(bar.clientWidth);
  for (const target of targetsIn(reader).slice(1)) {
    const { left, right } = target.getBoundingClientRect();
    expect(left, nameOf(target)).to.be.at.least(box.left);
    expect(right, nameOf(target)).to.be.at.most(box.right);
    expect(target.scrollWidth, nameOf(target)).to.be.at.most(target.clientWidth + 1);
  }
}

describe('<read-aloud> for everyone', () => {
  it('does not lie over the way up of a long article, and gives its room back', async () => {
    useSpeech(VIETNAMESE);
    const page = await fixture<HTMLElement>(
      html`<main lang="vi">
        <article-contents for="text"></article-contents>
        <read-aloud for="chapter"></read-aloud>
        <div id="text" style="padding-block-end: ${4 * innerHeight}px">
          <h2 style="margin-block-end: ${4 * innerHeight}px">Một</h2>
          <p id="chapter">Hai</p>
        </div>
      </main>`,
    );
    const reader = page.querySelector('read-aloud')!;
    const wayUp = (): Element | null => page.querySelector('article-contents')!.shadowRoot!.querySelector('#top');
    // To what is read: the page follows it.
    scrollTo({ top: 4 * innerHeight, behavior: 'instant' });
    await waitUntil(wayUp, 'there is no way up');
    const before = wayUp()!.getBoundingClientRect().bottom;
    reader.play();
    await reader.updateComplete;
    const isFree = (): boolean =>
      wayUp()!.getBoundingClientRect().bottom <= part(reader, 'player').getBoundingClientRect().top;
    await waitUntil(isFree, 'the bar lies over it');
    reader.stop();
    await waitUntil(() => wayUp()!.getBoundingClientRect().bottom === before, 'it stays up');
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('has no violation of WCAG 2.2 AA, silent or heard', async () => {
    const { page, reader } = await showPage();
    expect(await audit(page)).to.deep.equal([]);
    reader.play();
    await reader.updateComplete;
    expect(await audit(page)).to.deep.equal([]);
    reader.pause();
    await reader.updateComplete;
    expect(await audit(page)).to.deep.equal([]);
  });

  it('has targets at least 44 px high and wide', async () => {
    const { reader } = await listening();
    for (const target of targetsIn(reader)) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(target)).to.be.at.least(44);
    }
  });

  for (const key of ['Enter', ' ']) {
    it(`begins, pauses and goes on by the key “${key}” without losing the focus`, async () => {
      const { reader } = await showPage();
      part(reader, 'button').focus();
      const seen: string[] = [];
      for (let i = 0; i < 3; i++) {
        await sendKeys({ press: key });
        seen.push(reader.state);
      }
      expect(seen).to.deep.equal(['playing', 'paused', 'playing']);
      expect(focused() === part(reader, 'button')).to.be.true;
    });
  }

  it('has its controls in the order of the keyboard, behind its button', async () => {
    const { reader } = await listening();
    part(reader, 'button').focus();
    const order: string[] = [];
    for (let i = 0; i < 5; i++) {
      await sendKeys({ press: 'Tab' });
      order.push(focused()?.localName === 'select' ? 'Tốc độ' : nameOf(focused()!));
    }
    // WebKit has buttons in that order only where the reader has asked for it.
    if (order[0] === 'Tạm dừng') expect(order).to.deep.equal(['Tạm dừng', 'Đoạn trước', 'Đoạn sau', 'Tốc độ', 'Dừng']);
    else expect(order.join()).not.to.contain('Tạm dừng');
  });

  it('keeps the focus on what is disabled', async () => {
    const { reader } = await listening();
    control(reader, 'Đoạn sau').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    expect(control(reader, 'Đoạn sau').getAttribute('aria-disabled')).to.equal('true');
    expect(focused() === control(reader, 'Đoạn sau')).to.be.true;
  });

  it('gives the focus back when the end is reached while its bar has it', async () => {
    const { reader, speech } = await listening();
    control(reader, 'Tạm dừng').focus();
    speech.finishAll();
    await reader.updateComplete;
    expect(focused() === part(reader, 'button')).to.be.true;
  });

  it('gives it to “Thêm” where the row that its button is in has been closed meanwhile', async () => {
    useSpeech(VIETNAMESE);
    const tools = 'email print font-size display share listen';
    const article = await showArticle(articleJson(), { tools });
    const more = find(article.shadowRoot!, '[part="toolbar"] > button');
    const reader = tool(article, 'read-aloud');
    more.click();
    await article.updateComplete;
    part(reader, 'button').click();
    more.click();
    await article.updateComplete;
    await reader.updateComplete;
    control(reader, 'Dừng').focus();
    control(reader, 'Dừng').click();
    await reader.updateComplete;
    expect(nameOf(focused()!)).to.equal('Thêm');
  });

  it('takes the focus from nothing else when the end is reached', async () => {
    const { page, reader, speech } = await listening();
    const link = document.createElement('a');
    link.href = '#';
    page.append(link);
    link.focus();
    speech.finishAll();
    await reader.updateComplete;
    expect(focused() === link).to.be.true;
  });

  it('says what the reader can do where the voice fails, and shows it', async () => {
    const { reader, speech } = await showPage();
    speech.answer = 'not-allowed';
    reader.play();
    await waitUntil(() => statusOf(reader).textContent !== '', 'nothing is said');
    const words = 'Trình duyệt chưa đọc được. Hãy bấm “Tiếp tục” để thử lại.';
    expect(statusOf(reader).textContent).to.equal(words);
    expect(find(part(reader, 'player'), 'p').textContent).to.equal(words);
    speech.answer = 'start';
    control(reader, 'Tiếp tục').click();
    await reader.updateComplete;
    expect(statusOf(reader).textContent).to.equal('');
    expect(speech.current?.text).to.equal('Một.');
  });

  describe('on screens of any size', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));

    for (const [width, height] of [
      [320, 640],
      [320, 256],
      [1280, 800],
    ] as const) {
      it(`clips nothing at ${width} × ${height} px, and leaves more than half of it to the text`, async () => {
        await setViewport({ width, height });
        const { reader } = await listening();
        expectInside(reader);
        expect(part(reader, 'player').getBoundingClientRect().height).to.be.at.most(height / 2);
        expect(controlsIn(reader).map(nameOf)).to.include.members(['Tạm dừng', 'Đoạn trước', 'Đoạn sau', 'Dừng']);
      });
    }

    it('clips nothing with text of 200 %', async () => {
      await setViewport({ width: 640, height: 800 });
      const { reader } = await listening();
      find(reader.shadowRoot!, '.root').style.fontSize = '200%';
      expectInside(reader);
      expect(control(reader, 'Tạm dừng').getBoundingClientRect().height).to.be.at.least(88);
    });
  });

  describe('follows what it reads', () => {
    let scrolled: ScrollIntoViewOptions[];

    /** A text much higher than the screen. */
    async function showLong(): Promise<Page> {
      const shown = await showPage();
      const text = find(shown.page, '#text');
      for (const paragraph of text.querySelectorAll('p')) paragraph.style.marginBlockEnd = '3000px';
      scrolled = [];
      stub(Element.prototype, 'scrollIntoView', (options: ScrollIntoViewOptions) => scrolled.push(options));
      shown.reader.play();
      await shown.reader.updateComplete;
      return shown;
    }

    it('when it leaves the screen, and not before', async () => {
      const { speech } = await showLong();
      expect(scrolled).to.deep.equal([]);
      speech.finish();
      expect(scrolled.map(({ block }) => block)).to.deep.equal(['center']);
    });

    for (const [name, event] of [
      ['wheel', new WheelEvent('wheel')],
      ['scroll bar', new Event('scroll')],
      ['keyboard', new KeyboardEvent('keydown', { key: 'PageDown' })],
    ] as const) {
      it(`but not just after the reader has moved the page by the ${name}`, async () => {
        const { speech } = await showLong();
        dispatchEvent(event);
        speech.finish();
        expect(scrolled).to.deep.equal([]);
      });
    }

    it('also after keys that move nothing', async () => {
      const { speech } = await showLong();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      speech.finish();
      expect(scrolled).to.have.length(1);
    });

    for (const [wish, behavior] of [
      [true, 'instant'],
      [false, 'smooth'],
    ] as const) {
      it(wish ? 'without movement where the reader wants none' : 'smoothly otherwise', async () => {
        stub(globalThis, 'matchMedia', (query: string) => ({ matches: wish && query.includes('reduced-motion') }));
        const { speech } = await showLong();
        speech.finish();
        expect(scrolled.map((options) => options.behavior)).to.deep.equal([behavior]);
      });
    }
  });

  it('leaves forced colours alone, and has a line for them around what it reads', async () => {
    const { page, reader } = await listening();
    const { outlineStyle, outlineColor } = getComputedStyle(find(page, '[data-gov-reading]'));
    // Where colours are forced, browsers give a line a colour, also one that had none.
    expect([outlineStyle, outlineColor]).to.deep.equal(['solid', 'rgba(0, 0, 0, 0)']);
    for (const target of targetsIn(reader)) {
      expect(getComputedStyle(target).getPropertyValue('forced-color-adjust') || 'auto').to.equal('auto');
    }
  });

  if (isChromium) {
    it('is not on paper, and marks nothing there', async () => {
      await emulateMedia({ media: 'print' });
      try {
        const { page, reader } = await listening();
        expect(part(reader, 'player').checkVisibility()).to.be.false;
        expect(part(reader, 'button').checkVisibility()).to.be.false;
        expect(getComputedStyle(find(page, '[data-gov-reading]')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`can be read on ${scheme} pages`, async () => {
        await emulateMedia({ colorScheme: scheme });
        document.documentElement.style.colorScheme = 'light dark';
        try {
          const { page } = await listening();
          expect(await audit(page)).to.deep.equal([]);
        } finally {
          document.documentElement.style.colorScheme = '';
          await emulateMedia({ colorScheme: 'no-preference' });
        }
      });
    }
  }
});
