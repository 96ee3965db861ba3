import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { articleJson, paragraphs } from '../../helpers/elements-articles.js';
import { audit } from '../../helpers/audit.js';
import { find, focused, renderedArticle, showArticle } from '../../helpers/elements-page.js';
import { waitUntil } from '../../helpers/wait.js';

const reference = {
  type: 'paragraph' as const,
  html: 'Theo Luật<sup><a href="#fn1" id="fnref1">1</a></sup>.',
};
const note = { type: 'html' as const, html: '<ol><li id="fn1">Luật số 25/2018/QH14.</li></ol>' };

describe('a footnote in <gov-article>', () => {
  const address = location.href;

  beforeEach(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });

  afterEach(() => {
    history.replaceState(history.state, '', address);
  });

  const show = async (filling: number): Promise<HTMLElement> =>
    renderedArticle(await showArticle(articleJson({ body: [reference, ...paragraphs(filling), note] })));

  async function press(link: HTMLElement): Promise<void> {
    const changed = oneEvent(window, 'hashchange');
    link.focus();
    await sendKeys({ press: 'Enter' });
    await changed;
  }

  it('gets the focus from its reference, and gives it back', async () => {
    const article = await show(30);
    const link = find(article, '[role="doc-noteref"]');
    await press(link);
    await waitUntil(() => focused() === find(article, 'li'), 'the focus is not on the note');
    await press(find(article, '[role="doc-backlink"]'));
    await waitUntil(() => focused() === link, 'the focus is not on the reference');
  });

  it('is marked while it has the focus', async () => {
    const article = await show(1);
    const before = getComputedStyle(find(article, 'li')).outlineStyle;
    await press(find(article, '[role="doc-noteref"]'));
    await waitUntil(() => focused() === find(article, 'li'));
    expect(before).to.equal('none');
    expect(getComputedStyle(find(article, 'li')).outlineStyle).to.equal('solid');
  });

  it('is found, and gets the focus, where it has not come yet', async () => {
    const { now } = performance;
    let time = 0;
    performance.now = () => (time += 10); // every piece of work takes longer than a slice may
    const loaded = oneEvent(document, 'gov-article-load');
    const shown = show(3000);
    await loaded;
    expect(document.querySelector('#user-content-fn1')).to.not.exist;
    await press(find(document, '[role="doc-noteref"]'));
    performance.now = now;
    const article = await shown;
    await waitUntil(() => focused() === find(article, '#user-content-fn1'), 'the focus is not on the note');
    const top = (): number => find(article, '#user-content-fn1').getBoundingClientRect().top;
    await waitUntil(() => top() > -2 && top() < innerHeight, 'the note is not on the screen');
  });

  it('has no fault that axe finds', async () => {
    expect(await audit(await show(2))).to.deep.equal([]);
  });
});
