import { expect, fixture, fixtureCleanup, html, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { ArticleContentsElement, GovArticleElement } from '../../../src/index.js';
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
  renderedArticle,
  showArticle,
  statusOf,
  tool,
} from '../../helpers/elements-page.js';
import { openPage } from '../../helpers/fresh-page.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

type Blocks = NonNullable<Parameters<typeof articleJson>[0]>['body'];

const sentence = 'Hồ sơ được tiếp nhận tại Bộ phận Một cửa, có giấy hẹn ghi rõ ngày giờ trả kết quả. ';
const heading = (level: 2 | 3 | 4, text: string): NonNullable<Blocks>[number] => ({ type: 'heading', level, text });
const paragraph = { type: 'paragraph' as const, text: sentence.repeat(40) };
const titles = ['Đối tượng được hỗ trợ', 'Hộ nghèo', 'Mức hỗ trợ', 'Trình tự', 'Liên hệ'];
const body: Blocks = titles.flatMap((text) => [heading(text === 'Hộ nghèo' ? 3 : 2, text), paragraph]);
const json = articleJson({ body });

const show = (parts: object = json): Promise<GovArticleElement> => showArticle(parts, { tools: 'contents' });
const inside = (contents: Element, selector: string): HTMLElement[] => [
  ...contents.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const linksIn = (contents: Element): HTMLAnchorElement[] => inside(contents, '[part="link"]') as HTMLAnchorElement[];
const copiers = (root: Element = document.body): HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('[data-gov-tool="heading-link"] > button'),
];
const isOpen = (contents: Element): boolean => part(contents, 'panel').checkVisibility();
const topOf = (contents: Element): HTMLElement | null => contents.shadowRoot!.querySelector('[part="top"]');
const headingNamed = (words: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('h2, h3')].find(({ textContent }) => textContent === words)!;

async function open(contents: ArticleContentsElement): Promise<ArticleContentsElement> {
  part(contents, 'button').click();
  await waitUntil(() => linksIn(contents).length > 0 && isOpen(contents), 'the panel does not open', { interval: 5 });
  return contents;
}

async function showOpen(): Promise<ArticleContentsElement> {
  return open(tool(await show(), 'article-contents'));
}

/** On a portal's own article. */
async function showInline(
  count = titles.length,
  text = sentence.repeat(40),
): Promise<{ contents: ArticleContentsElement; article: HTMLElement }> {
  const page = await fixture(html`
    <div>
      <article-contents for="text" inline></article-contents>
      <article id="text" lang="vi">
        <h1>Tin của cổng</h1>
        ${titles.slice(0, count).map(
          (words) =>
            html`<h2>${words}</h2>
              <p>${text}</p>`,
        )}
      </article>
    </div>
  `);
  const contents = page.querySelector('article-contents')!;
  await contents.updateComplete;
  return { contents, article: find(page, 'article') };
}

function useClipboard(isAllowed: boolean): string[] {
  const written: string[] = [];
  const writeText = (text: string): Promise<void> => {
    if (!isAllowed) return Promise.reject(new DOMException('', 'NotAllowedError'));
    written.push(text);
    return Promise.resolve();
  };
  stub(navigator, 'clipboard', { writeText });
  if (!isAllowed) stub(document, 'execCommand', () => false);
  return written;
}

const jump = (top: number): void => scrollTo({ top, behavior: 'instant' });

describe('<article-contents>', () => {
  const address = location.href;

  beforeEach(() => {
    jump(0);
  });

  afterEach(() => {
    history.replaceState(history.state, '', address);
  });

  describe('in a toolbar', () => {
    it('is a button that says that it opens a dialog, closed to begin with', async () => {
      const contents = tool(await show(), 'article-contents');
      expect(controlsIn(contents).map(nameOf)).to.deep.equal(['Mục lục']);
      expect(part(contents, 'button').getAttribute('aria-haspopup')).to.equal('dialog');
      expect(part(contents, 'button').getAttribute('aria-expanded')).to.equal('false');
      expect(part(contents, 'button').getBoundingClientRect().height).to.be.at.least(44);
    });

    it('opens a dialog with a nested list of links to the headings', async () => {
      const contents = await showOpen();
      const panel = part(contents, 'panel');
      expect([panel.getAttribute('role'), nameOf(panel)]).to.deep.equal(['dialog', 'Mục lục']);
      expect(linksIn(contents).map(nameOf)).to.deep.equal(titles);
      expect(inside(contents, 'ol ol a').map(nameOf)).to.deep.equal(['Hộ nghèo']);
      for (const [i, link] of linksIn(contents).entries()) {
        const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        expect(target?.textContent).to.equal(titles[i]);
      }
    });

    it('has the focus on its first link, and gives it back on Esc', async () => {
      const contents = await showOpen();
      await waitUntil(() => focused() === linksIn(contents)[0], 'the focus is elsewhere');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !isOpen(contents) && focused() === part(contents, 'button'), 'the focus is lost');
    });

    it('closes when a heading is chosen, and the keyboard goes on from there', async () => {
      const contents = await showOpen();
      await waitUntil(() => focused() === linksIn(contents)[0]);
      linksIn(contents)[2]!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => !isOpen(contents), 'the panel stays open');
      const chosen = headingNamed('Mức hỗ trợ');
      await waitUntil(() => focused() === chosen, 'the focus is elsewhere');
      await waitUntil(() => Math.abs(chosen.getBoundingClientRect().top) < 40, 'the heading is not at the top');
      expect(location.hash).to.equal('#muc-muc-ho-tro');
    });

    it('leaves a chosen heading no stop of the Tab key', async () => {
      const contents = await showOpen();
      linksIn(contents)[0]!.click();
      const chosen = headingNamed(titles[0]!);
      await waitUntil(() => focused() === chosen);
      copiers()[0]!.focus();
      await waitUntil(() => !chosen.hasAttribute('tabindex'), 'it is one still');
    });

    it('tells how long reading takes', async () => {
      const contents = await showOpen();
      expect(find(contents.shadowRoot!, '.time').textContent).to.match(/^\d+ phút đọc$/);
      const syllables = sentence.trim().split(/\s+/).length * 40 * titles.length;
      expect(parseInt(find(contents.shadowRoot!, '.time').textContent)).to.be.closeTo(syllables / 250, 1);
    });

    it('speaks English where the page does', async () => {
      const page = await fixture(html`<div lang="en"></div>`);
      const article = document.createElement('gov-article');
      Object.assign(article, { article: json, tools: 'contents' });
      page.append(article);
      await waitUntil(() => article.status === 'ready');
      await article.updateComplete;
      const contents = await open(tool(article, 'article-contents'));
      expect(nameOf(part(contents, 'panel'))).to.equal('Contents');
      expect(find(contents.shadowRoot!, '.time').textContent).to.match(/^\d+ min read$/);
      expect(copiers(page)[2]!.getAttribute('aria-label')).to.equal('Copy link to section: Mức hỗ trợ');
      expect(copiers(page)[2]!.lang).to.equal('en');
      expect(linksIn(contents)[0]!.closest<HTMLElement>('[lang]')!.lang).to.equal('vi');
    });

    it('opens and closes by its methods, and does nothing off the page', async () => {
      const contents = tool(await show(), 'article-contents');
      contents.open();
      await waitUntil(() => isOpen(contents));
      contents.close();
      await waitUntil(() => !isOpen(contents));
      const loose = document.createElement('article-contents');
      expect(() => {
        loose.open();
        loose.close();
      }).not.to.throw();
    });

    it('lists what a long article has grown', async () => {
      const many = articleJson({
        body: Array.from({ length: 300 }, (_, i) => [
          heading(2, `Điều ${String(i + 1)}`),
          { type: 'paragraph' as const, text: sentence },
        ]).flat(),
      });
      const complete = oneEvent(document, 'gov-article-complete');
      const contents = tool(await show(many), 'article-contents');
      await complete;
      await open(contents);
      expect(linksIn(contents)).to.have.length(300);
      expect(copiers()).to.have.length(300);
      const { bottom } = part(contents, 'panel').getBoundingClientRect();
      expect(bottom, 'the list scrolls in its panel').to.be.at.most(innerHeight + 2);
    });

    it('follows another article that comes in place of the first', async () => {
      const article = await show();
      const contents = tool(article, 'article-contents');
      const complete = oneEvent(article, 'gov-article-complete');
      article.article = articleJson({ body: ['Một', 'Hai', 'Ba', 'Bốn'].map((words) => heading(2, words)) });
      await complete;
      await open(contents);
      expect(linksIn(contents).map(nameOf)).to.deep.equal(['Một', 'Hai', 'Ba', 'Bốn']);
      expect(copiers()).to.have.length(4);
    });
  });

  describe('inline', () => {
    it('is a named navigation with an open list in the flow of the page', async () => {
      const { contents } = await showInline();
      const nav = part(contents, 'contents');
      expect([nav.localName, nameOf(nav)]).to.deep.equal(['nav', 'Mục lục']);
      expect(find(nav, 'details', HTMLDetailsElement).hasAttribute('open')).to.be.true;
      expect(find(nav, 'summary').textContent).to.match(/Mục lục\s+\d+ phút đọc/);
      expect(linksIn(contents).map(nameOf)).to.deep.equal(titles);
      expect(contents.shadowRoot!.querySelector('[part="button"]')).to.equal(null);
    });

    it('has rows that are large enough for a finger', async () => {
      const { contents } = await showInline();
      for (const row of [...linksIn(contents), ...inside(contents, 'summary')]) {
        expect(row.getBoundingClientRect().height, nameOf(row)).to.be.at.least(44);
      }
    });

    it('marks the section that is read, and only that', async () => {
      const { contents } = await showInline();
      const current = (): string[] => inside(contents, '[aria-current="true"]').map(nameOf);
      expect(current()).to.deep.equal([]);
      for (const words of ['Mức hỗ trợ', 'Trình tự', 'Đối tượng được hỗ trợ']) {
        headingNamed(words).scrollIntoView({ behavior: 'instant' });
        await waitUntil(() => current().join() === words, `“${words}” is not marked: ${current().join()}`);
      }
      jump(0);
      await waitUntil(() => current().length < 2);
    });

    it('marks it by more than colour', async () => {
      const { contents } = await showInline();
      headingNamed('Trình tự').scrollIntoView({ behavior: 'instant' });
      await waitUntil(() => inside(contents, '[aria-current="true"]').map(nameOf).join() === 'Trình tự');
      expect(getComputedStyle(inside(contents, '[aria-current="true"]')[0]!).fontWeight).to.equal('700');
    });

    it('marks the section in a long article, whose parts far away are not drawn', async () => {
      const article = await showArticle(
        articleJson({
          body: Array.from({ length: 60 }, (_, i) => [
            heading(2, `Điều ${String(i + 1)}`),
            ...Array.from({ length: 8 }, () => ({ type: 'paragraph' as const, text: sentence })),
          ]).flat(),
        }),
        { id: 'long', tools: '' },
      );
      const contents = await fixture<ArticleContentsElement>(
        html`<article-contents for="long" inline></article-contents>`,
      );
      await waitUntil(() => linksIn(contents).length === 60);
      const paragraphs = renderedArticle(article).querySelectorAll('[data-part="body"] p');
      for (const number of [40, 12]) {
        const read = paragraphs[number * 8 - 6]!;
        await waitUntil(
          () => {
            // Where it is may change when what is around it is drawn.
            read.scrollIntoView({ behavior: 'instant' });
            return inside(contents, '[aria-current="true"]').map(nameOf).join() === `Điều ${String(number)}`;
          },
          `Điều ${String(number)} is not marked`,
        );
      }
    });
  });

  describe('with fewer than four headings', () => {
    it('shows no list and takes no room where the text is short', async () => {
      const { contents, article } = await showInline(3, sentence);
      expect(contents.shadowRoot!.querySelector('[part="time"]')).to.equal(null);
      expect(controlsIn(contents)).to.deep.equal([]);
      expect(contents.shadowRoot!.querySelector('nav, [part="panel"]')).to.equal(null);
      expect(article.getBoundingClientRect().top).to.equal(article.parentElement!.getBoundingClientRect().top);
    });

    it('leaves no gap between the controls of a toolbar', async () => {
      const short = articleJson({ body: [heading(2, 'Một'), { type: 'paragraph', text: sentence }] });
      const article = await showArticle(short, { tools: 'email contents print' });
      await tool(article, 'article-contents').updateComplete;
      const email = tool(article, 'email-share').getBoundingClientRect();
      const print = tool(article, 'print-button').getBoundingClientRect();
      expect(print.left - email.right).to.be.closeTo(12, 1);
    });

    it('tells how long reading takes, from one minute on', async () => {
      const lengths: [syllables: number, time: string | undefined][] = [
        [200, undefined],
        [260, '1 phút đọc'],
        [1000, '4 phút đọc'],
      ];
      for (const [syllables, time] of lengths) {
        const { contents, article } = await showInline(1, 'chữ '.repeat(syllables));
        expect(contents.shadowRoot!.querySelector('[part="time"]')?.textContent, `${syllables}`).to.equal(time);
        expect(contents.shadowRoot!.querySelector('nav')).to.equal(null);
        const top = article.getBoundingClientRect().top - article.parentElement!.getBoundingClientRect().top;
        expect(top > 0, `${syllables}`).to.equal(time !== undefined);
        fixtureCleanup();
      }
    });

    it('tells it in the toolbar, in the row of the other controls', async () => {
      const text = articleJson({ body: [1, 2, 3].flatMap((i) => [heading(2, `Mục ${i}`), paragraph]) });
      const article = await showArticle(text, { tools: 'email contents print' });
      const contents = tool(article, 'article-contents');
      await contents.updateComplete;
      expect(part(contents, 'time').textContent).to.match(/^\d+ phút đọc$/);
      expect(controlsIn(contents)).to.deep.equal([]);
      const [email, time] = [tool(article, 'email-share'), contents].map((each) => each.getBoundingClientRect());
      expect(time!.left - email!.right).to.be.closeTo(12, 1);
      expect([time!.top, time!.height]).to.deep.equal([email!.top, email!.height]);
      contents.open();
      await contents.updateComplete;
      expect(contents.shadowRoot!.querySelector('[part="panel"]')).to.equal(null);
      expect(await audit(article)).to.deep.equal([]);
    });

    it('gives the headings their addresses all the same', async () => {
      const { article } = await showInline(2);
      expect(article.querySelectorAll('h2[id^="muc-"]')).to.have.length(2);
      expect(copiers(article)).to.have.length(2);
    });

    it('leaves `hidden` to the page', async () => {
      const { contents } = await showInline();
      contents.hidden = true;
      await contents.updateComplete;
      expect(contents.checkVisibility()).to.be.false;
      expect(contents.hidden).to.be.true;
      contents.hidden = false;
      expect(linksIn(contents)[0]!.checkVisibility()).to.be.true;
    });
  });

  describe('gives each heading', () => {
    it('an address of its words, and leaves those it has', async () => {
      await show(articleJson({ body: [...body, { type: 'html', html: '<h2 id="lien-he-2">Đường dây nóng</h2>' }] }));
      expect(headingNamed('Đối tượng được hỗ trợ').id).to.equal('muc-doi-tuong-duoc-ho-tro');
      expect(headingNamed('Đường dây nóng').id).to.equal('user-content-lien-he-2');
    });

    it('a button beside it, so that its own name stays as it is', async () => {
      await show();
      expect(copiers().map(nameOf)).to.deep.equal(titles.map((words) => `Sao chép liên kết đến mục: ${words}`));
      for (const words of titles) expect(headingNamed(words).querySelector('button')).to.equal(null);
      expect(copiers()[0]!.lang, 'it is in the language of the article').to.equal('');
    });

    it('a button that comes after it in the order of the keyboard', async () => {
      await show();
      const order = headingNamed('Hộ nghèo').compareDocumentPosition(copiers()[1]!);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    });

    it('a button that is seen where there is no mouse, and with the focus', async () => {
      await show();
      const [button] = copiers();
      const isMouse = matchMedia('(hover: hover) and (pointer: fine)').matches;
      expect(getComputedStyle(button!).opacity).to.equal(isMouse ? '0' : '1');
      headingNamed(titles[0]!).tabIndex = -1;
      headingNamed(titles[0]!).focus();
      await sendKeys({ press: 'Tab' });
      // Safari's Tab key goes to fields only, unless the reader asks for more.
      if (focused() !== button) button!.focus();
      if (focused()!.matches(':focus-visible')) expect(getComputedStyle(button!).opacity).to.equal('1');
    });

    it('no other look: the text below stays where it is', async () => {
      const contents = tool(await showArticle(json, { tools: 'contents print' }), 'article-contents');
      const top = (): number =>
        headingNamed('Mức hỗ trợ').parentElement!.querySelectorAll('p')[2]!.getBoundingClientRect().top;
      const before = top();
      contents.remove();
      expect(copiers()).to.deep.equal([]);
      expect(top()).to.be.closeTo(before, 0.5);
    });

    it('what is taken back when the element leaves', async () => {
      const { contents, article } = await showInline();
      contents.remove();
      expect(article.querySelector('[id], [data-gov-tool], [data-gov-heading], button')).to.equal(null);
    });

    it('one button, however many elements list it, also when one of them leaves', async () => {
      const { contents, article } = await showInline();
      const second = document.createElement('article-contents');
      second.htmlFor = 'text';
      contents.after(second);
      await second.updateComplete;
      expect(copiers(article)).to.have.length(titles.length);
      contents.remove();
      expect(copiers(article)).to.have.length(titles.length);
      await open(second);
      linksIn(second)[1]!.click();
      await waitUntil(() => focused() === headingNamed(titles[1]!));
    });
  });

  describe('copies the address of a heading', () => {
    it('and says so', async () => {
      const contents = tool(await show(), 'article-contents');
      const written = useClipboard(true);
      copiers()[2]!.click();
      await waitUntil(() => statusOf(contents).textContent === 'Đã sao chép liên kết', 'nothing is said');
      expect(written).to.deep.equal([`${location.href.replace(/#.*/, '')}#muc-muc-ho-tro`]);
      expect(part(contents, 'status').checkVisibility()).to.be.true;
      expect(part(contents, 'status').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    });

    it('and shows it, selected, where the browser refuses to', async () => {
      const contents = tool(await show(), 'article-contents');
      useClipboard(false);
      copiers()[2]!.click();
      const area = (): HTMLTextAreaElement | null => contents.shadowRoot!.querySelector('textarea');
      await waitUntil(area, 'no address is shown');
      await waitUntil(() => focused() === area());
      expect(statusOf(contents).textContent).to.contain('Không sao chép được.');
      expect(nameOf(area()!)).to.equal('Nội dung để sao chép');
      expect(area()!.value.slice(area()!.selectionStart, area()!.selectionEnd)).to.match(/#muc-muc-ho-tro$/);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !area() && focused() === copiers()[2], 'the focus does not come back');
    });

    it('and takes the shown address away by a button', async () => {
      const contents = tool(await show(), 'article-contents');
      useClipboard(false);
      copiers()[0]!.click();
      await waitUntil(() => contents.shadowRoot!.querySelector('textarea'));
      control(contents, 'Đóng').click();
      await waitUntil(() => !contents.shadowRoot!.querySelector('textarea'));
      expect(statusOf(contents).textContent).to.equal('');
    });
  });

  describe('far down', () => {
    async function showFar(): Promise<{ contents: ArticleContentsElement; article: HTMLElement }> {
      const shown = await showInline();
      expect(topOf(shown.contents)).to.equal(null);
      jump(innerHeight * 2 + shown.article.offsetTop + 400);
      await waitUntil(() => topOf(shown.contents), 'there is no button');
      return shown;
    }

    it('has its button also where it is behind “Thêm”', async () => {
      const body = titles.flatMap((words) => [
        { type: 'heading' as const, level: 2 as const, text: words },
        { type: 'paragraph' as const, text: sentence.repeat(80) },
      ]);
      const tools = 'email print font-size share save contents';
      const contents = tool(await showArticle(articleJson({ body }), { tools }), 'article-contents');
      expect(part(contents, 'button').checkVisibility({ visibilityProperty: true })).to.be.false;
      jump(innerHeight * 3);
      await waitUntil(() => topOf(contents)?.checkVisibility({ visibilityProperty: true }), 'there is no button');
      expect(topOf(contents)!.getBoundingClientRect().width).to.be.at.least(44);
    });

    it('has a small named button at the lower end corner', async () => {
      const { contents } = await showFar();
      const button = topOf(contents)!;
      expect(nameOf(button)).to.equal('Lên đầu bài');
      const { right, bottom, width, height } = button.getBoundingClientRect();
      expect([width, height]).to.deep.equal([44, 44]);
      expect(document.documentElement.clientWidth - right).to.be.within(0, 24);
      expect(innerHeight - bottom).to.be.within(0, 24);
    });

    it('goes to the title and gives it the focus, at once where less motion is asked for', async () => {
      const { contents, article } = await showFar();
      stub(window, 'matchMedia', () => ({ matches: true }));
      topOf(contents)!.focus();
      await sendKeys({ press: 'Enter' });
      const title = find(article, 'h1');
      await waitUntil(() => focused() === title, 'the title has not the focus');
      expect(title.getBoundingClientRect().top).to.be.within(-2, innerHeight);
      await waitUntil(() => !topOf(contents), 'the button stays');
    });

    it('glides there otherwise', async () => {
      const { contents, article } = await showFar();
      const asked: unknown[] = [];
      stub(find(article, 'h1'), 'scrollIntoView', (options: unknown) => asked.push(options));
      stub(window, 'matchMedia', () => ({ matches: false }));
      topOf(contents)!.click();
      expect(asked).to.deep.equal([{ behavior: 'smooth' }]);
    });

    it('has one button, however many elements there are', async () => {
      const { contents } = await showFar();
      const second = document.createElement('article-contents');
      second.htmlFor = 'text';
      contents.after(second);
      await second.updateComplete;
      await nextFrame();
      await nextFrame();
      expect([topOf(contents), topOf(second)].filter(Boolean)).to.have.length(1);
    });

    it('gives way to what has the focus', async () => {
      const { contents } = await showFar();
      const link = await fixture<HTMLElement>(
        html`<a href="#x" style="position: fixed; right: 20px; bottom: 20px">[1]</a>`,
      );
      link.focus({ preventScroll: true });
      await waitUntil(() => !topOf(contents)!.checkVisibility({ visibilityProperty: true }), 'it covers the link');
      copiers()[0]!.focus({ preventScroll: true });
      await waitUntil(() => topOf(contents)!.checkVisibility({ visibilityProperty: true }), 'it does not come back');
    });

    it('leaves room below the text, so that it covers no word at the end of the page', async () => {
      const { contents, article } = await showFar();
      jump(document.documentElement.scrollHeight);
      await nextFrame();
      const last = [...article.querySelectorAll('p')].at(-1)!.getBoundingClientRect();
      const end = article.getBoundingClientRect().bottom;
      expect(end - last.bottom).to.be.at.least(60);
      contents.remove();
      expect(article.hasAttribute('data-gov-top-room')).to.be.false;
    });
  });

  describe('for readers who need more', () => {
    it('has no fault that axe finds: panel, list, headings', async () => {
      const article = await show();
      await open(tool(article, 'article-contents'));
      expect(await audit(article)).to.deep.equal([]);
      fixtureCleanup();
      const { contents } = await showInline();
      expect(await audit(contents.parentElement!)).to.deep.equal([]);
    });

    for (const zoom of [1, 2]) {
      it(`is not cut off on a page 320 px wide, with text at ${String(zoom * 100)} %`, async () => {
        const items = titles.map((words) => `<h2>${words} ${words.toLowerCase()}</h2><p>${sentence}</p>`).join('');
        const page = await openPage(
          `<div style="padding: 0 8px; font-size: ${String(zoom)}em"><article-contents></article-contents><article-contents inline></article-contents><main><h1>Tin</h1>${items}</main></div>`,
          320,
        );
        await page.load('define/article-contents.ts');
        const [inPanel, inline] = [...page.document.querySelectorAll('article-contents')];
        for (const each of [inPanel!, inline!]) {
          find(each.shadowRoot!, '.root').style.setProperty('font-size', `${String(16 * zoom)}px`);
        }
        await open(inPanel!);
        const shown = [...inside(inPanel!, '#panel, #panel a, #panel button'), ...inside(inline!, 'nav, summary, a')];
        for (const element of [...shown, ...page.document.querySelectorAll<HTMLElement>('[data-gov-tool] > button')]) {
          const { left, right } = element.getBoundingClientRect();
          expect(left, element.outerHTML).to.be.at.least(0);
          expect(right, element.outerHTML).to.be.at.most(320);
          expect(element.scrollWidth, element.outerHTML).to.be.at.most(element.clientWidth + 1);
        }
      });
    }

    it('is on no paper', async () => {
      if (!isChromium) return;
      const { contents } = await showInline();
      await emulateMedia({ media: 'print' });
      expect(find(contents.shadowRoot!, '.root').checkVisibility()).to.be.false;
      for (const button of copiers()) expect(button.checkVisibility()).to.be.false;
      expect(getComputedStyle(headingNamed(titles[0]!)).paddingInlineEnd).to.equal('0px');
      await emulateMedia({ media: 'screen' });
    });

    it('leaves forced colours alone, and marks what is read by a wider line', async () => {
      const { contents } = await showInline();
      headingNamed('Trình tự').scrollIntoView({ behavior: 'instant' });
      await waitUntil(() => inside(contents, '[aria-current="true"]').length === 1);
      const width = (element: Element): number => parseFloat(getComputedStyle(element).borderInlineStartWidth);
      expect(width(inside(contents, '[aria-current="true"]')[0]!)).to.be.greaterThan(width(linksIn(contents)[0]!));
      for (const element of [...inside(contents, '*'), ...copiers()]) {
        expect(getComputedStyle(element).getPropertyValue('forced-color-adjust') || 'auto').to.equal('auto');
      }
    });
  });
});
