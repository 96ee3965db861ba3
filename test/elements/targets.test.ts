import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { DEFAULT_DISPLAY, setDisplaySettings } from '../../src/actions/display/display-settings.js';
import { setFontScale } from '../../src/actions/text-size/font-scale.js';
import { articleJson } from '../helpers/elements-articles.js';
import { controlsIn, find, nameOf, part, showArticle } from '../helpers/elements-page.js';
import { usePlayer } from '../helpers/fake-player.js';
import { useSpeech, VIETNAMESE } from '../helpers/fake-speech.js';
import { buttonsIn, dialogOf, figureHtml } from '../helpers/figures-page.js';
import { stub } from '../helpers/stubs.js';
import { waitUntil } from '../helpers/wait.js';

const CONTROLS = `
  <figure-viewer for="t"></figure-viewer>
  <article-contents for="t" inline></article-contents>
  <display-settings for="t"></display-settings>
  <font-size-toggle for="t"></font-size-toggle>
  <report-error for="t" to="banbientap@tinh.example"></report-error>
  <read-aloud for="t"></read-aloud>
  <email-share for="t"></email-share>
  <share-article for="t"></share-article>`;

const headingsOf = (name: string): string[] => ['Một', 'Hai', 'Ba', 'Bốn'].map((part) => `${name}, ${part}`);

const articleHtml = (name: string, id = 't'): string =>
  `<article id="${id}"><h1>${name}</h1>${headingsOf(name)
    .map((words) => `<h2>${words}</h2><p>Câu đầu. Câu sau.</p>`)
    .join('')}${figureHtml(`Ảnh của ${name}`)}</article>`;

/** Controls before an empty place, into which scripts of the page put articles. */
async function showControls(controls = CONTROLS): Promise<{ page: HTMLElement; place: HTMLElement }> {
  const page = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
  page.innerHTML = `${controls}<div class="place"></div>`;
  await nextFrame();
  return { page, place: find(page, '.place') };
}

const shadow = (page: ParentNode, tag: string): ShadowRoot => find(page, tag).shadowRoot!;
const listed = (page: ParentNode): string[] =>
  [...shadow(page, 'article-contents').querySelectorAll('[part="link"]')].map(({ textContent }) => textContent);
const reported = (page: ParentNode): string =>
  decodeURIComponent(shadow(page, 'report-error').querySelector('a')?.href ?? '');

/** Told before the frame is drawn, and rendered by the next. */
async function twoFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** What every control makes of the article of this name. */
async function expectAll(page: HTMLElement, name: string): Promise<void> {
  const article = find(page, '#t');
  await waitUntil(() => buttonsIn(article).length === 1, 'the figure has no button');
  expect(buttonsIn(article).map(nameOf)).to.deep.equal([`Phóng to ảnh: Ảnh của ${name}`]);
  expect(listed(page)).to.deep.equal(headingsOf(name));
  expect(article.getAttribute('data-gov-contrast')).to.equal('dark');
  expect(article.style.getPropertyValue('--gov-font-scale')).to.equal('1.5');
  expect(reported(page)).to.contain(`Báo lỗi bài viết: ${name}`);
  page.querySelector('figure-viewer')!.shadowRoot!.querySelector<HTMLElement>('#button')!.click();
  const dialog = dialogOf(find(page, 'figure-viewer'));
  await waitUntil(() => dialog.open, 'the viewer stays closed');
  expect(dialog.textContent).to.contain(`Ảnh của ${name}`);
  dialog.close();
  const opened: string[] = [];
  for (const type of ['email-share-open', 'share-article-open'])
    page.addEventListener(type, (event) => opened.push((event as CustomEvent<{ title: string }>).detail.title));
  for (const tag of ['email-share', 'share-article'] as const) {
    page.querySelector(tag)!.open();
    page.querySelector(tag)!.close();
  }
  expect(opened).to.deep.equal([name, name]);
}

describe('controls outside the article', () => {
  beforeEach(() => {
    useSpeech(VIETNAMESE);
    setDisplaySettings({ contrast: 'dark' });
    setFontScale(1.5);
  });

  afterEach(() => {
    setDisplaySettings(DEFAULT_DISPLAY);
    setFontScale(1);
    localStorage.clear();
  });

  it('act on an article that a script inserts', async () => {
    const { page, place } = await showControls();
    place.innerHTML = articleHtml('Cầu');
    await twoFrames();
    await expectAll(page, 'Cầu');
  });

  it('act on the article that takes the place of the first, and let that go', async () => {
    const { page, place } = await showControls();
    place.innerHTML = articleHtml('Cầu');
    await twoFrames();
    const old = find(place, '#t');
    place.innerHTML = articleHtml('Đường');
    await twoFrames();
    await expectAll(page, 'Đường');
    expect(old.outerHTML).to.equal(find(markupOf(articleHtml('Cầu')), '#t').outerHTML);
  });

  it('act on what a script writes into the same article, and on what it adds', async () => {
    const { page, place } = await showControls();
    place.innerHTML = articleHtml('Cầu');
    await twoFrames();
    const article = find(place, '#t');
    article.innerHTML = find(markupOf(articleHtml('Đường')), '#t').innerHTML;
    await twoFrames();
    await expectAll(page, 'Đường');
    article.insertAdjacentHTML('beforeend', '<h2>Đường, Năm</h2>');
    await twoFrames();
    expect(listed(page)).to.deep.equal([...headingsOf('Đường'), 'Đường, Năm']);
  });

  it('act on the article that gets the id', async () => {
    const { page, place } = await showControls();
    place.innerHTML = articleHtml('Cầu') + articleHtml('Đường', 'u');
    await twoFrames();
    const [first, second] = place.children as unknown as [HTMLElement, HTMLElement];
    first.id = 'v';
    second.id = 't';
    await twoFrames();
    await expectAll(page, 'Đường');
    expect(first.hasAttribute('data-gov-contrast')).to.be.false;
    expect(buttonsIn(first)).to.deep.equal([]);
  });

  it('act on nothing once the article has gone', async () => {
    const { page, place } = await showControls();
    place.innerHTML = articleHtml('Cầu');
    await twoFrames();
    place.innerHTML = '';
    await twoFrames();
    expect(listed(page)).to.deep.equal([]);
    expect(reported(page)).not.to.contain('Cầu');
    expect(controlsIn(find(page, 'figure-viewer'))).to.deep.equal([]);
  });

  it('act on an article in their shadow root, and in one further out', async () => {
    for (const isInner of [true, false]) {
      const { page, place } = await showControls('<div class="outer"></div>');
      const outer = find(page, '.outer').attachShadow({ mode: 'open' });
      outer.innerHTML = `<div class="inner"></div><div class="place"></div>`;
      const inner = find(outer, '.inner').attachShadow({ mode: 'open' });
      inner.innerHTML = `<article-contents for="t" inline></article-contents><div class="place"></div>`;
      await nextFrame();
      find(isInner ? inner : outer, '.place').innerHTML = articleHtml('Cầu');
      await twoFrames();
      expect(listed(inner)).to.deep.equal(headingsOf('Cầu'));
      place.remove();
    }
  });

  it('act on the only article of the page that comes later, without “for”', async () => {
    const { page, place } = await showControls('<article-contents inline></article-contents>');
    place.innerHTML = articleHtml('Cầu');
    await twoFrames();
    expect(listed(page)).to.deep.equal(headingsOf('Cầu'));
  });

  it('end the reading of the article that another one takes the place of', async () => {
    usePlayer();
    const { page, place } = await showControls();
    place.innerHTML = articleHtml('Cầu').replace('<h1>', '<meta itemprop="audio" content="blob:recording"><h1>');
    await twoFrames();
    const reader = page.querySelector('read-aloud')!;
    part(reader, 'button').click();
    await waitUntil(() => reader.state === 'playing', 'nothing is heard');
    place.innerHTML = articleHtml('Đường');
    await twoFrames();
    expect(reader.state).to.equal('stopped');
  });

  it('keep what they have on an article that is moved', async () => {
    const { page, place } = await showControls();
    place.innerHTML = articleHtml('Cầu');
    await twoFrames();
    const article = find(place, '#t');
    const changes: string[] = [];
    const watch = new MutationObserver((records) =>
      changes.push(...records.map(({ attributeName }) => `${attributeName}`)),
    );
    watch.observe(article, { attributes: true, childList: true });
    page.prepend(article);
    await twoFrames();
    watch.disconnect();
    expect(changes).to.deep.equal([]);
  });

  describe('watch the page', () => {
    it('with one observer for all, and none after the last has gone', async () => {
      const watching = countWatching();
      const { page } = await showControls();
      expect(watching()).to.equal(1);
      const [first, ...others] = page.children;
      for (const control of others) control.remove();
      expect(watching()).to.equal(1);
      first!.remove();
      expect(watching()).to.equal(0);
    });

    it('with none in the toolbar of an article', async () => {
      const watching = countWatching();
      const article = await showArticle(articleJson(), {
        tools: 'listen display font-size contents enlarge share save email print',
        reportTo: '/gop-y',
      });
      expect(article.status).to.equal('ready');
      expect(watching()).to.equal(0);
    });

    it('and look for what they act on once a frame, however much it changes', async () => {
      const { page } = await showControls('<article-contents for="t" inline></article-contents>');
      await twoFrames();
      let looks = 0;
      const getElementById = document.getElementById.bind(document);
      stub(document, 'getElementById', (id: string) => {
        if (id === 't') looks++;
        return getElementById(id);
      });
      for (let i = 0; i < 100; i++) {
        page.append(document.createElement('i'));
        await Promise.resolve();
      }
      await nextFrame();
      expect(looks).to.be.within(1, 2);
    });
  });
});

function markupOf(markup: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return place;
}

/** How many observers see what comes and goes in the whole page. */
function countWatching(): () => number {
  const watching = new Set<MutationObserver>();
  const { observe, disconnect } = MutationObserver.prototype;
  stub(
    MutationObserver.prototype,
    'observe',
    function (this: MutationObserver, root: Node, init: MutationObserverInit) {
      if (root === document && init.childList) watching.add(this);
      observe.call(this, root, init);
    },
  );
  stub(MutationObserver.prototype, 'disconnect', function (this: MutationObserver) {
    watching.delete(this);
    disconnect.call(this);
  });
  return () => watching.size;
}
