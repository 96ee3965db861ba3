import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { articleJson, paragraphs } from '../../helpers/elements-articles.js';
import { find, focused, renderedArticle, showArticle } from '../../helpers/elements-page.js';
import { waitUntil } from '../../helpers/wait.js';

/** The names are those of other documents too: Word gives the same ones everywhere. */
const json = (name: string, filling = 30): object =>
  articleJson({
    headline: name,
    body: [
      {
        type: 'html',
        html: `<p>Theo Luật<a href="#_ftn1" name="_ftnref1">[1]</a>, xem <a href="#phan-2">phần hai</a>, <a href="#phan-9">phần chín</a>.</p>`,
      },
      ...paragraphs(filling),
      {
        type: 'html',
        html: `<h2 id="phan-2">Phần hai của ${name}</h2><p>Xem <a href="https://a.example/">thêm</a>.</p>`,
      },
      ...paragraphs(30),
      { type: 'html', html: `<p><a href="#_ftnref1" name="_ftn1">[1]</a> Chú thích của ${name}.</p>` },
      ...paragraphs(30),
    ],
  });

async function showRendered(name: string): Promise<HTMLElement> {
  const element = await showArticle(json(name));
  element.complete();
  return renderedArticle(element);
}

const toHeading = (article: ParentNode): HTMLElement => find(article, 'a[href$="phan-2"]');
const headingOf = (article: ParentNode): HTMLElement => find(article, 'h2[id$="phan-2"]');

function isAtTop(part: Element): Promise<void> {
  const top = (): number => part.getBoundingClientRect().top;
  return waitUntil(() => Math.abs(top()) < 10, `${part.outerHTML} is at the top`);
}

/** What the browser and the articles do after a link is followed has been done. */
async function rest(): Promise<void> {
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
}

async function press(link: HTMLElement): Promise<void> {
  link.focus();
  await sendKeys({ press: 'Enter' });
  await rest();
}

/** Clicks, and leaves nothing to the browser. @returns whether something would have been left to it */
function isLeft(link: HTMLElement, parts: MouseEventInit = {}): boolean {
  let isDefault = true;
  const end = (event: Event): void => {
    isDefault = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', end, { once: true });
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...parts }));
  return isDefault;
}

describe('a link to a part of its article, in <gov-article>', () => {
  const address = location.href;

  beforeEach(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });

  afterEach(() => {
    history.replaceState(history.state, '', address);
  });

  it('takes the focus to what is no stop of the Tab key, for as long as it is there', async () => {
    const article = await showRendered('bài một');
    await press(toHeading(article));
    expect(location.hash).to.equal('#user-content-phan-2');
    expect(focused()).to.equal(headingOf(article));
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(find(article, '[href="https://a.example/"]'));
    expect(headingOf(article).hasAttribute('tabindex')).to.be.false;
  });

  it('takes it to the part around the link as well', async () => {
    const inside = '<blockquote id="trich"><p>Một</p><p><a href="#trich">Lên đầu</a></p></blockquote>';
    const article = renderedArticle(await showArticle(articleJson({ body: [{ type: 'html', html: inside }] })));
    await press(find(article, 'a[href$="trich"]'));
    expect(focused()).to.equal(find(article, 'blockquote'));
  });

  it('leads there again when the address is that of the part already', async () => {
    const article = await showRendered('bài một');
    await press(toHeading(article));
    scrollTo({ top: 0, behavior: 'instant' });
    await press(toHeading(article));
    await isAtTop(headingOf(article));
    expect(focused()).to.equal(headingOf(article));
  });

  it('is one step in the history, as any link', async () => {
    const article = await showRendered('bài một');
    history.replaceState(null, '', '#');
    await press(toHeading(article));
    history.back();
    await oneEvent(window, 'hashchange');
    expect(location.hash).to.equal('');
  });

  it('stays on a page with another <base>, also where the part is missing', async () => {
    const article = await showRendered('bài một');
    const base = document.createElement('base');
    base.href = '/khac/';
    document.head.append(base);
    const page = location.pathname + location.search;
    try {
      expect(toHeading(article)).to.have.property('pathname', '/khac/');
      expect(isLeft(toHeading(article))).to.be.false;
      await isAtTop(headingOf(article));
      expect(location.hash).to.equal('#user-content-phan-2');
      expect(isLeft(find(article, 'a[href$="phan-9"]'))).to.be.false;
      expect(location.hash).to.equal('#user-content-phan-9');
      expect(location.pathname + location.search).to.equal(page);
    } finally {
      base.remove();
    }
  });

  it('leaves the route of a single-page portal in the address', async () => {
    const article = await showRendered('bài một');
    history.replaceState(null, '', '#/tin/1');
    await press(toHeading(article));
    expect(location.hash).to.equal('#/tin/1');
    await isAtTop(headingOf(article));
  });

  it('is the browser’s where the reader wants another tab, or a script of the page has done something', async () => {
    const article = await showRendered('bài một');
    const link = toHeading(article);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
      expect(isLeft(link, { [key]: true }), key).to.be.true;
    expect(isLeft(link, { button: 1 })).to.be.true;
    link.setAttribute('target', '_blank');
    expect(isLeft(link)).to.be.true;
    link.removeAttribute('target');
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    isLeft(link);
    expect(location.href).to.equal(address);
    expect(isLeft(find(article, '[href="https://a.example/"]'))).to.be.true;
  });

  it('is the browser’s in an article of the portal’s own', async () => {
    const element = await fixture(html`
      <gov-article>
        <article>
          <p><a href="#phan-2">Phần hai</a></p>
          <h2 id="phan-2">Phần hai</h2>
        </article>
      </gov-article>
    `);
    expect(isLeft(toHeading(element))).to.be.true;
  });

  describe('where another article has parts of the same names', () => {
    for (const [which, index] of [
      ['first', 0],
      ['second', 1],
    ] as const) {
      it(`leads to the note, and back, in the ${which}`, async () => {
        const article = [await showRendered('bài một'), await showRendered('bài hai')][index]!;
        const link = find(article, '[role="doc-noteref"]');
        const note = find(article, '[role="doc-backlink"]');
        for (const [from, to] of [
          [link, note],
          [note, link],
        ] as const) {
          await press(from);
          expect(focused() === to, `the focus is on ${focused()?.closest('article')?.textContent ?? ''}`).to.be.true;
          await isAtTop(to);
        }
      });
    }

    it('takes the focus to the heading of its own, and the keyboard on from there', async () => {
      await showRendered('bài một');
      const article = await showRendered('bài hai');
      await press(toHeading(article));
      expect(focused()).to.equal(headingOf(article));
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(find(article, '[href="https://a.example/"]'));
    });

    it('leads to the part of its own that has not come yet', async () => {
      await showRendered('bài một');
      const { now } = performance;
      let time = 0;
      performance.now = () => (time += 10); // every piece of work takes longer than a slice may
      const loaded = oneEvent(document, 'gov-article-load');
      const shown = showArticle(json('bài hai', 3000));
      const article = renderedArticle((await loaded).target as Element);
      expect(article.querySelector('h2')).to.equal(null);
      await press(toHeading(article));
      performance.now = now;
      await shown;
      await isAtTop(headingOf(article));
      expect(focused()).to.equal(headingOf(article));
    });

    it('is not in the way of a link of the page that leads to the first of them', async () => {
      const first = await showRendered('bài một');
      const second = await showRendered('bài hai');
      await press(toHeading(second));
      await press(find(second, '[role="doc-noteref"]'));
      location.hash = '#user-content-phan-2';
      await isAtTop(headingOf(first));
    });
  });
});
