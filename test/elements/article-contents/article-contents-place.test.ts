import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { ArticleContentsElement, GovArticleElement } from '../../../src/index.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { focused, showArticle } from '../../helpers/elements-page.js';
import { waitUntil } from '../../helpers/wait.js';

const sentence = 'Hồ sơ được tiếp nhận tại Bộ phận Một cửa, có giấy hẹn ghi rõ ngày giờ trả kết quả. ';
const titles = ['Đối tượng được hỗ trợ', 'Mức hỗ trợ', 'Trình tự', 'Liên hệ'];
const body = titles.flatMap((text) => [
  { type: 'heading' as const, level: 2 as const, text },
  { type: 'paragraph' as const, text: sentence.repeat(40) },
]);
const json = articleJson({ body });

const show = (parts: object = json): Promise<GovArticleElement> => showArticle(parts, { tools: 'contents' });
const headingNamed = (words: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('h2')].find(({ textContent }) => textContent === words)!;

/** On a portal's own article. */
async function showInline(): Promise<{ contents: ArticleContentsElement }> {
  const page = await fixture(html`
    <div>
      <article-contents for="text" inline></article-contents>
      <article id="text">
        <h1>Tin của cổng</h1>
        ${titles.map(
          (words) =>
            html`<h2>${words}</h2>
              <p>${sentence.repeat(40)}</p>`,
        )}
      </article>
    </div>
  `);
  const contents = page.querySelector('article-contents')!;
  await contents.updateComplete;
  return { contents };
}

describe('<article-contents>', () => {
  const address = location.href;

  beforeEach(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });

  afterEach(() => {
    history.replaceState(history.state, '', address);
  });

  describe('on a page opened at a heading', () => {
    it('goes there when the article has come', async () => {
      history.replaceState(history.state, '', '#muc-trinh-tu');
      await show();
      const named = headingNamed('Trình tự');
      await waitUntil(() => Math.abs(named.getBoundingClientRect().top) < 40, 'it is not at the top');
      await waitUntil(() => focused() === named, 'the keyboard is elsewhere');
    });

    it('goes there in a portal’s own article', async () => {
      history.replaceState(history.state, '', '#muc-trinh-tu');
      await showInline();
      await waitUntil(
        () => Math.abs(headingNamed('Trình tự').getBoundingClientRect().top) < 40,
        'it is not at the top',
      );
    });

    it('goes to a heading that a long article does not have yet when a link leads there', async () => {
      const { now } = performance;
      let time = 0;
      performance.now = () => (time += 10); // every piece of work takes longer than a slice may
      const loaded = oneEvent(document, 'gov-article-load');
      const filling = Array.from({ length: 2000 }, () => ({ type: 'paragraph' as const, text: 'Đoạn.' }));
      const shown = show(articleJson({ body: [...filling, ...body] }));
      await loaded;
      expect(headingNamed('Trình tự')).to.equal(undefined);
      const changed = oneEvent(window, 'hashchange');
      location.hash = '#muc-trinh-tu';
      await changed;
      performance.now = now;
      await shown;
      await waitUntil(() => headingNamed('Trình tự'));
      await waitUntil(
        () => Math.abs(headingNamed('Trình tự').getBoundingClientRect().top) < 40,
        'the heading is not at the top',
      );
    });

    it('stays where the reader has gone meanwhile', async () => {
      const { contents } = await showInline();
      contents.remove();
      dispatchEvent(new WheelEvent('wheel'));
      history.replaceState(history.state, '', '#muc-trinh-tu');
      document.body.append(contents);
      await contents.updateComplete;
      await nextFrame();
      expect(scrollY).to.equal(0);
      contents.remove();
    });
  });
});
