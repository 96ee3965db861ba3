import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { GovArticleElement } from '../../../src/index.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { renderedArticle, settled, showArticle } from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';

const refuse = (): never => {
  throw new Error('hands off');
};
const trap = (): object =>
  new Proxy({}, { get: refuse, ownKeys: refuse, has: refuse, getOwnPropertyDescriptor: refuse });
const circular: Record<string, unknown> = { articleVersion: 1, headline: 'Vòng' };
circular['body'] = [circular];

const garbage: [what: string, value: unknown][] = [
  ['a number', 5],
  ['NaN', NaN],
  ['a string', 'article'],
  ['true', true],
  ['a symbol', Symbol('article')],
  ['a function', () => 'article'],
  ['an empty array', []],
  ['a DOM node', document.createElement('article')],
  ['the window', window],
  ['a proxy that throws', trap()],
  ['a getter that throws', Object.defineProperty({}, 'headline', { get: refuse, enumerable: true })],
  ['an object that cannot be a string', { toString: refuse, valueOf: refuse }],
  ['an object without a prototype', Object.create(null)],
  ['a promise', new Promise(() => undefined)],
];

describe('<gov-article> with values that make no sense', () => {
  const server = useServer();
  const thrown: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push('reason' in event ? event.reason : event.error);
    event.preventDefault();
  };

  beforeEach(() => {
    thrown.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  for (const [what, value] of garbage) {
    it(`takes ${what} for an article that is not right, and recovers`, async () => {
      const element = await showArticle(value);
      expect(element.status).to.equal('error');
      element.article = articleJson();
      await element.updateComplete;
      await settled(element);
      expect(element.status).to.equal('ready');
      await aTimeout(0);
      expect(thrown).to.be.empty;
    });
  }

  it('shows what it can of an article that contains itself', async () => {
    const element = await showArticle(circular);
    expect(renderedArticle(element).textContent).to.include('Vòng');
    expect(thrown).to.be.empty;
  });

  for (const name of ['tools', 'headingLevel', 'loading', 'timeout', 'credentials', 'unstyled', 'printPage'] as const) {
    it(`shows the article whatever ${name} is`, async () => {
      server.current.answer('/a.json', articleJson());
      for (const [what, value] of [...garbage, ['null', null], ['undefined', undefined], ['-1', -1]]) {
        // A symbol has no string; setting one on a property of the platform throws as well.
        if (typeof value === 'symbol') continue;
        const element = await fixture<GovArticleElement>(html`<gov-article></gov-article>`);
        Object.assign(element, { [name]: value, src: '/a.json' });
        await element.updateComplete;
        await settled(element);
        expect(element.status, String(what)).to.equal('ready');
        expect(renderedArticle(element).querySelector('h1, h2, h3, h4, h5, h6'), String(what)).to.exist;
      }
      await aTimeout(0);
      expect(thrown).to.be.empty;
    });
  }

  for (const name of ['src', 'tools', 'heading-level', 'loading', 'timeout', 'credentials', 'unstyled', 'print-page']) {
    it(`bears the attribute ${name} with any text, and its removal`, async () => {
      const element = await showArticle(articleJson());
      for (const text of ['', '   ', '-1', 'NaN', '1e999', 'https://[', '<b>"\'`', '\u0000']) {
        element.setAttribute(name, text);
        await element.updateComplete;
        element.removeAttribute(name);
        await element.updateComplete;
      }
      await settled(element);
      expect(element.status).to.equal('ready');
      expect(thrown).to.be.empty;
    });
  }

  it('reports an address that is none as an article that cannot be shown', async () => {
    const element = await fixture<GovArticleElement>(html`<gov-article src="https://["></gov-article>`);
    await settled(element);
    expect(element.status).to.equal('error');
    expect(thrown).to.be.empty;
  });

  it('waits as long as usual where the timeout is no length of time', async () => {
    for (const timeout of ['', 'soon', '-5', '0', 'Infinity', '1e99']) {
      const release = server.current.hold('/a.json');
      const element = await fixture<GovArticleElement>(
        html`<gov-article src="/a.json" timeout=${timeout}></gov-article>`,
      );
      await aTimeout(20);
      expect(element.status, timeout).to.equal('loading');
      release(articleJson());
      await settled(element);
      expect(element.status, timeout).to.equal('ready');
    }
  });

  it('keeps the cookies to its own site where credentials is no known word', async () => {
    server.current.answer('/a.json', articleJson());
    const element = await fixture<GovArticleElement>(
      html`<gov-article src="/a.json" credentials="sometimes"></gov-article>`,
    );
    await settled(element);
    expect(server.current.requests.map(({ credentials }) => credentials)).to.deep.equal(['same-origin']);
  });
});
