import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { allowEmbeds, registerStrings, type ArticleError, type GovArticleElement } from '../../../src/index.js';
import { vi } from '../../../src/i18n/vi.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { renderedArticle, showArticle } from '../../helpers/elements-page.js';

const withVideoOf = (host: string) =>
  articleJson({ body: [{ type: 'embed', url: `https://${host}/v/1`, title: 'Phim' }] });
const frameIn = (element: Element) => renderedArticle(element).querySelector('iframe');

describe('<gov-article> when the page allows a host after the article is shown', () => {
  it('plays its media in frames', async () => {
    const element = await showArticle(withVideoOf('late.invalid'));
    expect(frameIn(element)).to.not.exist;
    allowEmbeds(['late.invalid']);
    await element.updateComplete;
    expect(frameIn(element)!.src).to.equal('https://late.invalid/v/1');
  });

  it('plays them also where it was off the page meanwhile', async () => {
    const element = await showArticle(withVideoOf('away.invalid'));
    element.remove();
    allowEmbeds(['away.invalid']);
    (await fixture(html`<section></section>`)).append(element);
    await element.updateComplete;
    expect(frameIn(element)).to.exist;
  });

  it('tells once more that all of it is there', async () => {
    const element = await showArticle(articleJson());
    const complete = oneEvent(element, 'gov-article-complete');
    allowEmbeds(['other.invalid']);
    await complete;
  });

  it('leaves the article as it stands where nothing is new', async () => {
    allowEmbeds(['known.invalid']);
    const element = await showArticle(withVideoOf('known.invalid'));
    const article = renderedArticle(element);
    allowEmbeds(['known.invalid', '*']);
    await element.updateComplete;
    expect(renderedArticle(element)).to.equal(article);
  });
});

describe('<gov-article> when it cannot be built again', () => {
  afterEach(() => {
    registerStrings('vi', vi);
  });

  /** The page adds words that cannot be made. */
  async function errorOf(element: GovArticleElement): Promise<ArticleError> {
    const failed = oneEvent(element, 'gov-article-error');
    registerStrings('vi', {
      updated: () => {
        throw new Error('broken by the page');
      },
    });
    return ((await failed) as CustomEvent<{ error: ArticleError }>).detail.error;
  }

  it('shows the fallback and tells of the error', async () => {
    const element = await showArticle(articleJson({ dateModified: '2018-01-10T08:00:00+07:00' }));
    const error = await errorOf(element);
    expect((error.cause as Error).message).to.equal('broken by the page');
    expect(element.status).to.equal('error');
    expect(renderedArticle(element)).to.not.exist;
  });

  it('shows the article again when it is asked to', async () => {
    const element = await showArticle(articleJson({ dateModified: '2018-01-10T08:00:00+07:00' }));
    await errorOf(element);
    registerStrings('vi', vi);
    await element.reload();
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    expect(renderedArticle(element)).to.exist;
  });
});
