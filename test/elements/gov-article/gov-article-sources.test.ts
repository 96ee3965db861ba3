import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { GovArticleElement } from '../../../src/index.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { find, renderedArticle, settled, showArticle, tool } from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';

const titleOf = (element: Element): string => find(renderedArticle(element), '[itemprop="headline"]').textContent;
const inline = (headline: string) =>
  html`<script type="application/json">
    ${JSON.stringify(articleJson({ headline }))}
  </script>`;

describe('<gov-article> sources', () => {
  const server = useServer();

  beforeEach(() => {
    server.current.answer('/a.json', articleJson({ headline: 'From the address' }));
  });

  it('shows the article at an address', async () => {
    const element = await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`);
    expect(titleOf(await settled(element))).to.equal('From the address');
  });

  it('shows the article of its property', async () => {
    expect(titleOf(await showArticle(articleJson({ headline: 'From the property' })))).to.equal('From the property');
  });

  it('shows the article of the JSON inside it', async () => {
    const element = await fixture<GovArticleElement>(html`<gov-article>${inline('From inside')}</gov-article>`);
    expect(titleOf(await settled(element))).to.equal('From inside');
  });

  it('takes the property before the address, and asks no server', async () => {
    const article = articleJson({ headline: 'From the property' });
    const element = await fixture<GovArticleElement>(
      html`<gov-article src="/a.json" .article=${article}>${inline('From inside')}</gov-article>`,
    );
    expect(titleOf(await settled(element))).to.equal('From the property');
    expect(server.current.requests).to.be.empty;
  });

  it('takes the address before the JSON inside it', async () => {
    const element = await fixture<GovArticleElement>(
      html`<gov-article src="/a.json">${inline('From inside')}</gov-article>`,
    );
    expect(titleOf(await settled(element))).to.equal('From the address');
  });

  for (const none of [undefined, null]) {
    it(`takes the address again when the property becomes ${String(none)}`, async () => {
      const element = await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`);
      element.article = articleJson({ headline: 'From the property' });
      await element.updateComplete;
      expect(titleOf(await settled(element))).to.equal('From the property');
      element.article = none;
      await element.updateComplete;
      expect(titleOf(await settled(element))).to.equal('From the address');
    });
  }

  it('takes the JSON inside it where the address is empty', async () => {
    const element = await fixture<GovArticleElement>(html`<gov-article src="">${inline('From inside')}</gov-article>`);
    expect(titleOf(await settled(element))).to.equal('From inside');
  });

  it('shows JSON that is put inside it later', async () => {
    const element = await fixture<GovArticleElement>(html`<gov-article></gov-article>`);
    expect(element.status).to.equal('empty');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(articleJson({ headline: 'From inside, later' }));
    const loaded = oneEvent(element, 'gov-article-load');
    element.append(script);
    await loaded;
    expect(titleOf(element)).to.equal('From inside, later');
  });

  it('shows the same whether its properties are set before or after it is attached', async () => {
    const set = { article: articleJson(), headingLevel: 3, tools: 'print' };
    const before = await showArticle(set.article, { headingLevel: set.headingLevel, tools: set.tools });

    const after = await fixture<GovArticleElement>(html`<gov-article></gov-article>`);
    Object.assign(after, set);
    await after.updateComplete;
    await settled(after);

    expect(renderedArticle(after).outerHTML).to.equal(renderedArticle(before).outerHTML);
    expect(tool(after, 'print-button')).to.exist;
    expect(after.shadowRoot!.querySelector('email-share')).to.not.exist;
  });

  it('does not change the object it is given', async () => {
    const article = { ...articleJson(), keywords: 'not a list', body: [{ type: 'paragraph', text: 5 }] };
    const copy = structuredClone(article);
    await showArticle(article);
    expect(article).to.deep.equal(copy);
  });

  it('resolves relative addresses against the address of the JSON', async () => {
    const json = articleJson({ body: [{ type: 'paragraph', html: '<a href="bien-ban.html">biên bản</a>' }] });
    server.current.answer('/api/2018/a.json', json);
    const element = await fixture<GovArticleElement>(html`<gov-article src="/api/2018/a.json"></gov-article>`);
    const link = find(renderedArticle(await settled(element)), 'p > a', HTMLAnchorElement);
    expect(link.href).to.equal(`${location.origin}/api/2018/bien-ban.html`);
  });

  it('asks for JSON, with the cookies of its own site unless told otherwise', async () => {
    await settled(await fixture<GovArticleElement>(html`<gov-article src="/a.json"></gov-article>`));
    await settled(
      await fixture<GovArticleElement>(html`<gov-article src="/a.json" credentials="include"></gov-article>`),
    );
    await settled(await fixture<GovArticleElement>(html`<gov-article src="/a.json" credentials="omit"></gov-article>`));
    const asked = { url: '/a.json', accept: 'application/json' };
    expect(server.current.requests).to.deep.equal([
      { ...asked, credentials: 'same-origin' },
      { ...asked, credentials: 'include' },
      { ...asked, credentials: 'omit' },
    ]);
  });
});
