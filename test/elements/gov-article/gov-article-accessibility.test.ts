import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setFontScale, type GovArticleElement } from '../../../src/index.js';
import { audit } from '../../helpers/audit.js';
import {
  articleJson,
  BROKEN_PICTURE,
  figureJson,
  fullArticleJson,
  oldArticleJson,
} from '../../helpers/elements-articles.js';
import { find, focused, nameOf, renderedArticle, settled, showArticle, statusOf } from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';
import { waitUntil } from '../../helpers/wait.js';

const longTable = '<table><tr><th>Năm</th></tr><tr><td>2018</td></tr></table>';
const old = oldArticleJson(`<h1>Mục</h1><p>Chữ <img src="${BROKEN_PICTURE}"></p>${longTable}<h3>Mục nhỏ</h3>`);

describe('<gov-article> accessibility', () => {
  const server = useServer();

  afterEach(() => {
    setFontScale(1);
  });

  const states: [state: string, make: () => Promise<GovArticleElement>][] = [
    ['empty', () => fixture(html`<gov-article></gov-article>`)],
    [
      'empty, with its fallback',
      () =>
        fixture(
          html`<gov-article
            ><p>Xem <a href="#old">bản cũ</a></p></gov-article
          >`,
        ),
    ],
    [
      'loading',
      () => {
        server.current.hold('/a.json');
        return fixture(html`<gov-article src="/a.json"><a href="#old">Bản cũ</a></gov-article>`);
      },
    ],
    [
      'an error',
      async () => {
        server.current.fail('/a.json');
        return settled(await fixture(html`<gov-article src="/a.json"><a href="#old">Bản cũ</a></gov-article>`));
      },
    ],
    ['ready, with every block', () => showArticle(fullArticleJson())],
    ['ready, with old HTML', () => showArticle(old)],
    ['ready, with nothing but a title', () => showArticle({ articleVersion: 1, headline: 'Tin' })],
    [
      'ready, with a linked picture without any words',
      () => showArticle(articleJson({ body: [figureJson({ caption: undefined, href: 'https://portal.example/1' })] })),
    ],
    [
      'ready, with a broken picture',
      async () => {
        const element = await showArticle(articleJson({ body: [figureJson({ image: { url: BROKEN_PICTURE } })] }));
        await waitUntil(() => renderedArticle(element).querySelector('[role="img"]'));
        return element;
      },
    ],
    ['ready, with its title at level 3', () => showArticle(fullArticleJson(), { headingLevel: 3 })],
    [
      'around an article of the portal',
      () =>
        fixture(
          html`<gov-article
            ><article><h1>Tin của cổng</h1></article></gov-article
          >`,
        ),
    ],
    [
      'at 200 %',
      async () => {
        const element = await showArticle(fullArticleJson());
        setFontScale(2);
        return element;
      },
    ],
  ];

  for (const [state, make] of states) {
    it(`has no fault that axe knows of, ${state}`, async () => {
      expect(await audit(await make())).to.be.empty;
    });
  }

  it('is reached by Tab after its controls, links and tables in the order in which they are seen', async () => {
    const element = await showArticle(fullArticleJson());
    const before = Object.assign(document.createElement('button'), { textContent: 'Trước bài' });
    element.before(before);
    before.focus();
    const names: string[] = [];
    for (let i = 0; i < 7; i++) {
      await sendKeys({ press: 'Tab' });
      names.push(focused()!.getAttribute('role') ?? nameOf(focused()!));
    }
    const [link] = renderedArticle(element).querySelectorAll('a');
    const controls = ['Email', 'In bài viết', 'Giảm cỡ chữ', 'Đặt lại cỡ chữ', 'Tăng cỡ chữ'];
    expect(names).to.deep.equal([...controls, link!.textContent, 'region']);
  });

  it('shows where the focus is, on links and on tables', async () => {
    const article = renderedArticle(await showArticle(fullArticleJson()));
    for (const stop of [find(article, 'a'), find(article, '[role="region"]')]) {
      stop.focus();
      await sendKeys({ press: 'Shift' });
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      expect(outlineStyle, stop.outerHTML.slice(0, 60)).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    }
  });

  it('says where a table is to a screen reader that reaches its scroller', async () => {
    const element = await showArticle(fullArticleJson());
    const box = find(renderedArticle(element), '[role="region"]');
    expect(box.getAttribute('aria-label')).to.equal('Kinh phí');
  });

  it('is busy while loading, and no longer', async () => {
    const busy: (string | null)[] = [];
    const own = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'ariaBusy')!;
    Object.defineProperty(ElementInternals.prototype, 'ariaBusy', {
      ...own,
      set(value: string | null) {
        busy.push(value);
        own.set!.call(this, value);
      },
    });
    try {
      const release = server.current.hold('/a.json');
      const element = await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`);
      expect(busy.at(-1)).to.equal('true');
      release(articleJson());
      await settled(element);
      expect(busy.at(-1)).to.equal('false');
    } finally {
      Object.defineProperty(ElementInternals.prototype, 'ariaBusy', own);
    }
  });

  it('gives the focus back when the reader tries again in vain', async () => {
    server.current.fail('/a.json');
    const element = await settled(await fixture(html`<gov-article src="/a.json"></gov-article>`));
    const retry = find(statusOf(element), 'button');
    retry.focus();
    const failed = new Promise((resolve) => element.addEventListener('gov-article-error', resolve, { once: true }));
    await sendKeys({ press: 'Enter' });
    await failed;
    await element.updateComplete;
    expect(nameOf(focused()!)).to.equal('Thử lại');
  });

  it('moves nothing: no transition and no animation anywhere', async () => {
    const element = await showArticle(fullArticleJson());
    const all = [...element.querySelectorAll('*'), ...element.shadowRoot!.querySelectorAll('*')];
    expect(all.length).to.be.greaterThan(50);
    for (const each of all) {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      expect([transitionDuration, animationName, scrollBehavior]).to.deep.equal(['0s', 'none', 'auto']);
    }
  });
});
