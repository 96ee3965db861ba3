import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { GovArticleElement, ReadAloudElement } from '../../../src/index.js';
import { articleJson, figureJson, paragraphs } from '../../helpers/elements-articles.js';
import {
  control,
  controlsIn,
  find,
  focused,
  nameOf,
  part,
  renderedArticle,
  settled,
  showArticle,
  statusOf,
  tool,
} from '../../helpers/elements-page.js';
import { ENGLISH, useSpeech, VIETNAMESE, withoutSpeech, type FakeSpeech } from '../../helpers/fake-speech.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

const LISTEN = 'Nghe';
const PAUSE = 'Tạm dừng';
const RESUME = 'Tiếp tục';
const PREVIOUS = 'Đoạn trước';
const NEXT = 'Đoạn sau';
const STOP = 'Dừng';

interface Page {
  page: HTMLElement;
  reader: ReadAloudElement;
  speech: FakeSpeech;
}

/** A reader beside an article of the portal's own, with a voice for it. */
async function showPage(
  content = html`<h2>Cầu mới</h2>
    <p>Câu một. Câu hai.</p>
    <p>Đoạn cuối.</p>`,
): Promise<Page> {
  const speech = useSpeech(ENGLISH, VIETNAMESE);
  const page = await fixture<HTMLElement>(
    html`<div lang="vi">
      <read-aloud for="text"></read-aloud>
      <article id="text">${content}</article>
    </div>`,
  );
  return { page, reader: page.querySelector('read-aloud')!, speech };
}

async function press(reader: ReadAloudElement, name: string): Promise<void> {
  control(reader, name).click();
  await reader.updateComplete;
}

const namesIn = (reader: Element): string[] => controlsIn(reader).map(nameOf);
const isPressed = (reader: Element): boolean => part(reader, 'button').getAttribute('aria-pressed') === 'true';
const markedIn = (page: Element): string[] =>
  [...page.querySelectorAll('[data-gov-reading]')].map(({ textContent }) => textContent.trim());

/** What the page hears of a reading. */
function heardBy(target: EventTarget): unknown[] {
  const heard: unknown[] = [];
  for (const type of ['read-aloud-start', 'read-aloud-end', 'read-aloud-unavailable']) {
    target.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  }
  return heard;
}

describe('<read-aloud>', () => {
  afterEach(() => {
    localStorage.clear();
  });

  describe('before anything is heard', () => {
    it('is one button, not pressed', async () => {
      const { reader } = await showPage();
      expect(namesIn(reader)).to.deep.equal([LISTEN]);
      expect(isPressed(reader)).to.be.false;
      expect(reader.state).to.equal('stopped');
    });

    it('speaks English where the page does', async () => {
      useSpeech(ENGLISH);
      const page = await fixture(
        html`<div lang="en">
          <read-aloud for="t"></read-aloud>
          <p id="t">A bridge.</p>
        </div>`,
      );
      const reader = page.querySelector('read-aloud')!;
      await press(reader, 'Listen');
      expect(namesIn(reader)).to.deep.equal(['Listen', 'Pause', 'Previous paragraph', 'Next paragraph', 'Stop']);
      expect(nameOf(part(reader, 'player'))).to.equal('Listen to the article');
    });

    it('is in the toolbar of an article that asks for it, and reads that article', async () => {
      const speech = useSpeech(VIETNAMESE);
      const article = await showArticle(articleJson(), { tools: 'listen' });
      await press(tool(article, 'read-aloud'), LISTEN);
      expect(speech.texts).to.deep.equal(['Khánh thành cầu Đông Hà']);
    });

    it('is not in the toolbar of an article whose publisher does not want it', async () => {
      useSpeech(VIETNAMESE);
      const article = await showArticle(articleJson({ actions: { listen: false } }), { tools: 'listen' });
      expect(article.shadowRoot!.querySelector('read-aloud') === null).to.be.true;
    });
  });

  describe('reads', () => {
    it('at once, inside of the click', async () => {
      const { reader, speech } = await showPage();
      part(reader, 'button').click();
      expect(speech.texts).to.deep.equal(['Cầu mới']);
    });

    it('sentence by sentence to the end, in a Vietnamese voice', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      expect(speech.finishAll()).to.deep.equal(['Cầu mới', 'Câu một.', 'Câu hai.', 'Đoạn cuối.']);
      expect(new Set(speech.asked.map(({ voice, lang }) => `${voice!.name} ${lang}`))).to.deep.equal(
        new Set(['Linh vi-VN']),
      );
    });

    it('with the title, the lead and the captions of our own articles, in words', async () => {
      const speech = useSpeech(VIETNAMESE);
      const article = await showArticle(
        articleJson({
          body: [figureJson({ creditText: 'Nguyễn Tú' }), { type: 'paragraph', text: 'UBND xã và NTM.' }],
          keywords: ['cầu'],
          abbreviations: { NTM: 'nông thôn mới' },
        }),
        { tools: 'listen' },
      );
      await press(tool(article, 'read-aloud'), LISTEN);
      expect(speech.finishAll()).to.deep.equal([
        'Khánh thành cầu Đông Hà',
        'Sáng ngày 9 tháng 1 năm 2018, huyện tổ chức lễ khánh thành cầu Đông Hà.',
        'Ảnh: Toàn cảnh cây cầu',
        'Ảnh: Nguyễn Tú',
        'ủy ban nhân dân xã và nông thôn mới.',
        'Nam Đặng',
      ]);
    });

    it('a part in another language in a voice of that one', async () => {
      const { reader, speech } = await showPage(
        html`<p>Xin chào.</p>
          <p lang="en">Good morning.</p>`,
      );
      await press(reader, LISTEN);
      speech.finishAll();
      expect(speech.asked.map(({ voice }) => voice!.name)).to.deep.equal(['Linh', 'Kate']);
    });

    it('no Vietnamese in an English voice, even where the page is said to be English', async () => {
      const speech = useSpeech(ENGLISH);
      const page = await fixture(
        html`<div lang="en">
          <read-aloud for="a"></read-aloud>
          <div id="a">
            <p>The new bridge was opened.</p>
            <p>Cây cầu dài một trăm mét nối hai bờ sông.</p>
            <p lang="vi">Xin chào.</p>
            <p>It joins the two banks of the river, as the people of both villages had wished for years.</p>
            <p>Children now walk to school over it, and farmers bring their rice to the market in the town.</p>
          </div>
          <read-aloud for="b"></read-aloud>
          <p id="b">Cây cầu dài một trăm mét nối hai bờ sông.</p>
        </div>`,
      );
      const [english, vietnamese] = page.querySelectorAll('read-aloud');
      english!.play();
      expect(speech.finishAll().map((text) => text.slice(0, 8))).to.deep.equal(['The new ', 'It joins', 'Children']);
      expect(vietnamese!.unavailable).to.equal('no-voice');
    });

    it('and says nothing over itself while it is heard', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      speech.finish();
      await reader.updateComplete;
      expect(statusOf(reader).textContent).to.equal('');
    });

    it('and says that the end is reached when it is', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      speech.finishAll();
      await reader.updateComplete;
      expect(statusOf(reader).textContent).to.equal('Đã đọc hết bài viết');
      expect(namesIn(reader)).to.deep.equal([LISTEN]);
      expect(isPressed(reader)).to.be.false;
    });

    it('again from the beginning after the end', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      speech.finishAll();
      await reader.updateComplete;
      await press(reader, LISTEN);
      expect(speech.texts.at(-1)).to.equal('Cầu mới');
      expect(statusOf(reader).textContent).to.equal('');
    });

    it('nothing off the page', async () => {
      const { reader, speech } = await showPage();
      reader.remove();
      reader.play();
      reader.pause();
      reader.stop();
      expect(speech.texts).to.deep.equal([]);
    });
  });

  describe('shows a bar', () => {
    it('with a name, and a name on each control, while it reads', async () => {
      const { reader } = await showPage();
      await press(reader, LISTEN);
      expect(namesIn(reader)).to.deep.equal([LISTEN, PAUSE, PREVIOUS, NEXT, STOP]);
      expect(part(reader, 'player').getAttribute('role')).to.equal('region');
      expect(nameOf(part(reader, 'player'))).to.equal('Nghe bài viết');
      expect(isPressed(reader)).to.be.true;
    });

    it('that stays on a click elsewhere, and leaves the focus where it was', async () => {
      const { page, reader } = await showPage();
      part(reader, 'button').focus();
      await press(reader, LISTEN);
      expect(focused() === part(reader, 'button')).to.be.true;
      find(page, 'p').click();
      expect(part(reader, 'player').checkVisibility()).to.be.true;
    });

    it('on the lower edge of the screen, whatever box of the portal it is in', async () => {
      const { page, reader } = await showPage();
      page.style.cssText = 'transform: translateX(10px); overflow: hidden; inline-size: 200px';
      await press(reader, LISTEN);
      const { left, right, bottom } = part(reader, 'player').getBoundingClientRect();
      expect([left, right, bottom]).to.deep.equal([0, document.documentElement.clientWidth, innerHeight]);
    });

    it('from behind which the last line of the page can be scrolled out', async () => {
      const { page, reader } = await showPage();
      page.insertAdjacentHTML('beforeend', '<div style="block-size: 200vh"></div><p id="last">Chân trang</p>');
      await press(reader, LISTEN);
      const { top } = part(reader, 'player').getBoundingClientRect();
      await waitUntil(() => {
        scrollTo({ top: 1e6, behavior: 'instant' });
        return find(page, '#last').getBoundingClientRect().bottom <= top;
      }, 'it stays behind');
      await press(reader, STOP);
      expect(document.documentElement.hasAttribute('style')).to.be.false;
    });

    it('above which the page keeps room for what has the focus, until it closes', async () => {
      const { reader } = await showPage();
      await press(reader, LISTEN);
      const { height } = part(reader, 'player').getBoundingClientRect();
      const room = (): number => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom);
      await new Promise((resolve) => {
        const watch = (): void => {
          if (room() >= height) resolve(undefined);
          else requestAnimationFrame(watch);
        };
        watch();
      });
      await press(reader, STOP);
      expect(document.documentElement.hasAttribute('style')).to.be.false;
    });
  });

  describe('pauses', () => {
    it('by falling silent, and begins the sentence again', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      speech.finish();
      await press(reader, PAUSE);
      expect(speech.speaking).to.be.false;
      expect(isPressed(reader)).to.be.false;
      await press(reader, RESUME);
      expect(speech.texts).to.deep.equal(['Cầu mới', 'Câu một.', 'Câu một.']);
      expect(isPressed(reader)).to.be.true;
    });

    it('and goes on by its button in the toolbar as well', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      await press(reader, LISTEN);
      expect(reader.state).to.equal('paused');
      await press(reader, LISTEN);
      expect(speech.texts).to.deep.equal(['Cầu mới', 'Cầu mới']);
    });

    it('on the same button, which keeps the focus and its place', async () => {
      const { reader } = await showPage();
      await press(reader, LISTEN);
      const button = control(reader, PAUSE);
      const { left, width } = button.getBoundingClientRect();
      button.focus();
      await press(reader, PAUSE);
      expect(focused() === control(reader, RESUME)).to.be.true;
      const after = control(reader, RESUME).getBoundingClientRect();
      expect([after.left, after.width]).to.deep.equal([left, width]);
    });

    it('when another script of the page silences it', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      speech.fail('interrupted');
      expect(reader.state).to.equal('paused');
      await reader.updateComplete;
      expect(statusOf(reader).textContent).to.equal('');
    });
  });

  describe('goes', () => {
    it('to the next paragraph and back', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      await press(reader, NEXT);
      await press(reader, NEXT);
      await press(reader, PREVIOUS);
      expect(speech.texts).to.deep.equal(['Cầu mới', 'Câu một.', 'Đoạn cuối.', 'Câu một.']);
    });

    it('back to the beginning of a paragraph that it has begun', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      await press(reader, NEXT);
      speech.finish();
      await press(reader, PREVIOUS);
      expect(speech.texts.slice(-2)).to.deep.equal(['Câu hai.', 'Câu một.']);
    });

    it('no further than the last paragraph, and says so by its state', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      await press(reader, NEXT);
      expect(control(reader, NEXT).getAttribute('aria-disabled')).to.equal('false');
      await press(reader, NEXT);
      expect(control(reader, NEXT).getAttribute('aria-disabled')).to.equal('true');
      await press(reader, NEXT);
      expect(speech.texts.at(-1)).to.equal('Đoạn cuối.');
      expect(reader.state).to.equal('playing');
    });

    it('in silence while it is paused', async () => {
      const { page, reader, speech } = await showPage();
      await press(reader, LISTEN);
      await press(reader, PAUSE);
      await press(reader, NEXT);
      expect(speech.texts).to.deep.equal(['Cầu mới']);
      expect(markedIn(page)).to.deep.equal(['Câu một. Câu hai.']);
      await press(reader, RESUME);
      expect(speech.texts.at(-1)).to.equal('Câu một.');
    });
  });

  describe('marks', () => {
    it('the paragraph that is read, and none after the end', async () => {
      const { page, reader, speech } = await showPage();
      await press(reader, LISTEN);
      const seen: string[][] = [];
      while (speech.current) {
        seen.push(markedIn(page));
        speech.finish();
      }
      expect(seen.flat()).to.deep.equal(['Cầu mới', 'Câu một. Câu hai.', 'Câu một. Câu hai.', 'Đoạn cuối.']);
      expect(markedIn(page)).to.deep.equal([]);
    });

    it('the paragraph so that it is seen, on articles of ours and of the portal', async () => {
      const { page, reader } = await showPage();
      await press(reader, LISTEN);
      expect(getComputedStyle(find(page, 'h2')).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
      useSpeech(VIETNAMESE);
      const article = await showArticle(articleJson(), { tools: 'listen' });
      await press(tool(article, 'read-aloud'), LISTEN);
      expect(getComputedStyle(find(article, 'h1')).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    });
  });

  describe('goes on where it was when the page changes its language', () => {
    const { documentElement } = document;
    const before = documentElement.lang;

    afterEach(() => {
      documentElement.lang = before;
    });

    async function showLong(): Promise<{ article: GovArticleElement; reader: ReadAloudElement; speech: FakeSpeech }> {
      documentElement.lang = 'vi';
      const speech = useSpeech(VIETNAMESE);
      const body = [...paragraphs(800), { type: 'paragraph' as const, text: 'Câu gần cuối. Câu cuối.' }];
      const article = await showArticle(articleJson({ body }), { tools: 'listen' });
      article.complete();
      const reader = tool(article, 'read-aloud');
      await press(reader, LISTEN);
      while (speech.current?.text !== 'Câu gần cuối.') speech.finish();
      return { article, reader, speech };
    }

    async function changeLanguage(article: GovArticleElement, lang: string): Promise<void> {
      const old = renderedArticle(article);
      documentElement.lang = lang;
      await waitUntil(() => renderedArticle(article) !== old, 'the article is not built again');
      await article.updateComplete;
    }

    it('without a break, and marks the paragraph in the article built again', async () => {
      const { article, reader, speech } = await showLong();
      const asked = speech.texts.length;
      await changeLanguage(article, 'en');
      expect(reader.state).to.equal('playing');
      expect(speech.texts).to.have.length(asked);
      expect(speech.current?.text).to.equal('Câu gần cuối.');
      expect(markedIn(article)).to.deep.equal(['Câu gần cuối. Câu cuối.']);
      expect(speech.finishAll()).to.deep.equal(['Câu gần cuối.', 'Câu cuối.', 'Nam Đặng']);
      expect(markedIn(article)).to.deep.equal([]);
    });

    it('also while it is paused, and again', async () => {
      const { article, reader, speech } = await showLong();
      reader.pause();
      await changeLanguage(article, 'en');
      expect(reader.state).to.equal('paused');
      await changeLanguage(article, 'vi');
      await press(reader, LISTEN);
      expect(speech.finishAll()).to.deep.equal(['Câu gần cuối.', 'Câu cuối.', 'Nam Đặng']);
    });
  });

  describe('stops', () => {
    it('by its button, and gives the focus back', async () => {
      const { page, reader, speech } = await showPage();
      await press(reader, LISTEN);
      control(reader, STOP).focus();
      await press(reader, STOP);
      expect(speech.speaking).to.be.false;
      expect(namesIn(reader)).to.deep.equal([LISTEN]);
      expect(focused() === part(reader, 'button')).to.be.true;
      expect(markedIn(page)).to.deep.equal([]);
      expect(statusOf(reader).textContent).to.equal('');
    });

    it('when the page goes away', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(speech.speaking).to.be.false;
      expect(reader.state).to.equal('stopped');
    });

    it('when it is taken off the page', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      reader.remove();
      expect(speech.speaking).to.be.false;
    });

    it('when the article is replaced', async () => {
      const speech = useSpeech(VIETNAMESE);
      const article = await showArticle(articleJson(), { tools: 'listen' });
      const reader = tool(article, 'read-aloud');
      await press(reader, LISTEN);
      article.article = articleJson({ headline: 'Bài khác' });
      await article.updateComplete;
      await settled(article);
      expect(speech.speaking).to.be.false;
      expect(reader.state).to.equal('stopped');
    });

    it('when another article takes the place of the one that is read, paused or not', async () => {
      const speech = useSpeech(VIETNAMESE);
      const article = await showArticle(articleJson(), { tools: 'listen' });
      const reader = tool(article, 'read-aloud');
      for (const isPaused of [false, true]) {
        await press(reader, LISTEN);
        if (isPaused) reader.pause();
        const headline = `Bài khác, ${String(isPaused)}`;
        article.article = articleJson({ headline });
        await waitUntil(() => article.querySelector('h1')?.textContent === headline && reader.state === 'stopped');
        expect(speech.speaking).to.be.false;
      }
    });

    it('when another reader of the page begins', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      const page = await fixture(
        html`<div lang="vi">
          <read-aloud for="b"></read-aloud>
          <p id="b">Bài khác.</p>
        </div>`,
      );
      await press(page.querySelector('read-aloud')!, LISTEN);
      expect(reader.state).to.equal('stopped');
      expect(speech.current?.text).to.equal('Bài khác.');
    });
  });

  describe('has a speed', () => {
    const choice = (reader: Element): HTMLSelectElement => find(part(reader, 'player'), 'select', HTMLSelectElement);
    const choose = async (reader: ReadAloudElement, value: string): Promise<void> => {
      choice(reader).value = value;
      choice(reader).dispatchEvent(new Event('change'));
      await reader.updateComplete;
    };

    afterEach(async () => {
      const { reader } = await showPage();
      await press(reader, LISTEN);
      await choose(reader, '1');
    });

    it('of 0,75 to 2, named', async () => {
      const { reader } = await showPage();
      await press(reader, LISTEN);
      expect([...choice(reader).options].map(({ text }) => text)).to.deep.equal([
        '0,75×',
        '1×',
        '1,25×',
        '1,5×',
        '1,75×',
        '2×',
      ]);
      expect(choice(reader).value).to.equal('1');
      expect([...choice(reader).labels].map(nameOf)[0]).to.match(/^Tốc độ/);
    });

    it('that says the sentence again when it changes', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      speech.finish();
      await choose(reader, '1.5');
      expect(speech.asked.map(({ text, rate }) => `${text} ${rate}`)).to.deep.equal([
        'Cầu mới 1',
        'Câu một. 1',
        'Câu một. 1.5',
      ]);
    });

    it('that is remembered, and shared by all readers', async () => {
      const { reader } = await showPage();
      await press(reader, LISTEN);
      await choose(reader, '2');
      expect(localStorage.getItem('gov-read-aloud-rate')).to.equal('2');
      const { reader: other, speech } = await showPage();
      await press(other, LISTEN);
      expect(choice(other).value).to.equal('2');
      expect(speech.asked.at(-1)!.rate).to.equal(2);
    });
  });

  describe('hides', () => {
    const isHidden = (reader: HTMLElement): boolean => !reader.checkVisibility();
    const showReader = async (content: TemplateResult): Promise<ReadAloudElement> => {
      const page = await fixture(html`<div lang="vi"><read-aloud for="text"></read-aloud>${content}</div>`);
      return page.querySelector('read-aloud')!;
    };

    it('where the browser has no speech, and says so', async () => {
      withoutSpeech();
      const heard = heardBy(document);
      const reader = await fixture<ReadAloudElement>(html`<read-aloud></read-aloud>`);
      expect(isHidden(reader)).to.be.true;
      expect(reader.unavailable).to.equal('no-speech');
      expect(heard).to.deep.equal([['read-aloud-unavailable', { reason: 'no-speech' }]]);
    });

    it('where no voice speaks the language of the article, and says so once', async () => {
      const speech = useSpeech(ENGLISH);
      const heard = heardBy(document);
      const page = await fixture(
        html`<div lang="vi">
          <read-aloud for="t"></read-aloud>
          <p id="t">Xin chào.</p>
        </div>`,
      );
      const reader = page.querySelector('read-aloud')!;
      expect(isHidden(reader)).to.be.true;
      expect(reader.unavailable).to.equal('no-voice');
      speech.install(ENGLISH);
      await reader.updateComplete;
      expect(heard).to.deep.equal([['read-aloud-unavailable', { reason: 'no-voice' }]]);
    });

    it('until voices have come, and does not say that there are none', async () => {
      const speech = useSpeech();
      const heard = heardBy(document);
      const reader = await showReader(html`<p id="text">Xin chào.</p>`);
      expect(isHidden(reader)).to.be.true;
      speech.install(VIETNAMESE);
      expect(isHidden(reader)).to.be.false;
      expect(reader.unavailable).to.equal(undefined);
      expect(heard).to.deep.equal([]);
    });

    it('and says that there are no voices when none have come for a while', async () => {
      useSpeech();
      const told = new Promise<CustomEvent<unknown>>((resolve) => {
        document.addEventListener('read-aloud-unavailable', (event) => resolve(event as CustomEvent), { once: true });
      });
      await showReader(html`<p id="text">Xin chào.</p>`);
      expect((await told).detail).to.deep.equal({ reason: 'no-voice' });
    });

    for (const [what, before, after] of [
      ['there is no text of that name', html``, '<p id="text">Xin chào.</p>'],
      ['the text has no words', html`<p id="text"><img alt="Cầu" /></p>`, '<p>Xin chào.</p>'],
    ] as const)
      it(`where ${what}, until there is one with words`, async () => {
        const speech = useSpeech(VIETNAMESE);
        const heard = heardBy(document);
        const reader = await showReader(before);
        expect(isHidden(reader)).to.be.true;
        expect(reader.unavailable).to.equal('no-text');
        const page = reader.parentElement!;
        (page.querySelector('#text') ?? page).insertAdjacentHTML('beforeend', after);
        await waitUntil(() => !isHidden(reader), 'it stays away');
        expect(reader.unavailable).to.equal(undefined);
        await press(reader, LISTEN);
        expect(speech.texts[0]).to.contain('Xin chào.');
        expect(heard.flat()).not.to.contain('read-aloud-unavailable');
      });

    it('where there is no text, and says so when none has come for a while', async () => {
      useSpeech(VIETNAMESE);
      const told = oneEvent(document, 'read-aloud-unavailable');
      await showReader(html``);
      expect(((await told) as CustomEvent<unknown>).detail).to.deep.equal({ reason: 'no-text' });
    });

    it('where the article could not be loaded, but not while it is on its way', async () => {
      useSpeech(VIETNAMESE);
      let answer!: (response: Response) => void;
      stub(window, 'fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
      const reader = await showReader(html`<gov-article id="text" src="/a.json"></gov-article>`);
      expect(isHidden(reader)).to.be.false;
      answer(new Response('', { status: 404 }));
      await waitUntil(() => isHidden(reader), 'it stays');
      expect(reader.unavailable).to.equal('no-text');
    });

    it('not while it reads, though the voices have gone, and stays in reach until it is stopped', async () => {
      const { reader, speech } = await showPage();
      await press(reader, LISTEN);
      speech.install();
      await reader.updateComplete;
      expect(isHidden(part(reader, 'player'))).to.be.false;
      await press(reader, STOP);
      expect(reader.unavailable).to.equal('no-voice');
      expect(isHidden(reader)).to.be.true;
    });

    it('and says nothing before it knows the language of the article', async () => {
      useSpeech(ENGLISH);
      const heard = heardBy(document);
      const parts = { inLanguage: 'en', headline: 'The bridge', description: 'A bridge.', body: [] };
      const article = await showArticle(articleJson(parts), { tools: 'listen', lang: 'vi' });
      expect(tool(article, 'read-aloud').unavailable).to.equal(undefined);
      expect(heard).to.deep.equal([]);
    });

    it('when the article turns out to be in another language', async () => {
      useSpeech(VIETNAMESE);
      const article = await showArticle(
        articleJson({ inLanguage: 'fr', headline: 'Le pont', description: 'Un pont.', body: [] }),
        { tools: 'listen' },
      );
      expect(tool(article, 'read-aloud').unavailable).to.equal('no-voice');
    });
  });

  describe('emits', () => {
    it('read-aloud-start and read-aloud-end for the whole page to hear', async () => {
      const { reader, speech } = await showPage();
      const heard = heardBy(document);
      await press(reader, LISTEN);
      speech.finishAll();
      await press(reader, LISTEN);
      await press(reader, STOP);
      expect(heard).to.deep.equal([
        ['read-aloud-start', { mode: 'speech' }],
        ['read-aloud-end', { mode: 'speech', isComplete: true }],
        ['read-aloud-start', { mode: 'speech' }],
        ['read-aloud-end', { mode: 'speech', isComplete: false }],
      ]);
    });

    it('read-aloud-start, and is silent when a listener prevents it', async () => {
      const { reader, speech } = await showPage();
      reader.addEventListener('read-aloud-start', (event) => {
        event.preventDefault();
      });
      const heard = heardBy(reader);
      await press(reader, LISTEN);
      expect(speech.texts).to.deep.equal([]);
      expect(namesIn(reader)).to.deep.equal([LISTEN]);
      expect(heard).to.have.length(1);
    });
  });
});
