import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { GovArticleElement } from '../../src/index.js';
import '../../src/define.js';
import { anyArticle, anyJson } from '../helpers/any-article.js';
import { articleJson, PICTURE } from '../helpers/elements-articles.js';
import { mutate, mutations, wordedArticle } from '../helpers/mutations.js';
import { anyText, holds } from '../helpers/properties.js';
import { stub } from '../helpers/stubs.js';
import { tagSoup } from '../helpers/tag-soup.js';

const NAMES = ['src', 'tools', 'heading-level', 'loading', 'timeout', 'credentials', 'unstyled', 'print-page', 'lang'];

describe('<gov-article>, whatever it is given', () => {
  const thrown: unknown[] = [];
  let hits = 0;
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push('reason' in event ? event.reason : event.message);
    event.preventDefault();
  };

  // Pictures of any address would be asked of the test server, thousands of times.
  const noPictures = document.createElement('meta');
  noPictures.httpEquiv = 'Content-Security-Policy';
  noPictures.content = 'img-src data:';

  before(() => {
    document.head.append(noPictures);
  });

  beforeEach(() => {
    stub(window, 'fetch', () => Promise.resolve(Response.json(articleJson())));
    thrown.length = 0;
    hits = 0;
    window.hit = () => {
      hits += 1;
    };
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    window.hit = () => undefined;
  });

  /** Puts an element on the page, waits for its end, and takes it away; tells what went wrong. */
  async function tryOut(element: GovArticleElement, look?: (element: GovArticleElement) => void): Promise<void> {
    document.body.append(element);
    await ended(element);
    look?.(element);
    element.remove();
    await turn();
    expect(thrown).to.be.empty;
    expect(hits).to.equal(0);
  }

  const documents = fc.oneof(
    anyJson,
    anyArticle,
    mutations.map((changes) => mutate(wordedArticle(), changes)),
  );

  holds('is ready, or says that it is not, with any JSON as its article', [documents], async (json) => {
    await tryOut(elementWith({ article: json }), (element) => {
      // null means that there is no article, and so does what Preact writes for it.
      expect(element.status).to.equal(json === null || json === '' ? 'empty' : isReadable(json) ? 'ready' : 'error');
    });
  });

  holds(
    'is ready, or says that it is not, with any text as its inline JSON',
    [
      fc.oneof(
        anyText(),
        documents.map((json) => JSON.stringify(json)),
      ),
    ],
    async (text) => {
      const element = elementWith({});
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      element.append(script);
      await tryOut(element, ({ status }) => expect(status).to.be.oneOf(['ready', 'error']));
    },
  );

  holds(
    'is ready with any text as its attributes',
    [fc.dictionary(fc.constantFrom(...NAMES), anyText())],
    async (attributes) => {
      const element = elementWith({ article: articleJson() });
      for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
      const isLazy = attributes['loading'] === 'lazy';
      await tryOut(element, ({ status }) => expect(status).to.be.oneOf(isLazy ? ['ready', 'loading'] : ['ready']));
    },
  );

  holds(
    'is ready, or says that it is not, with any text as its format, its item and its mapping',
    [anyText(), anyText(), anyText()],
    async (format, item, mapping) => {
      const element = elementWith({ article: articleJson() });
      element.setAttribute('format', format);
      element.setAttribute('item', item);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset['mapping'] = '';
      script.textContent = mapping;
      if (mapping) element.append(script);
      await tryOut(element, ({ status }) => expect(status).to.be.oneOf(['ready', 'error']));
    },
  );

  holds(
    'bears any change of its attributes while it is loading',
    [fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.option(anyText())), { maxLength: 8 })],
    async (changes) => {
      const element = elementWith({ src: '/bai-viet.json' });
      document.body.append(element);
      for (const [name, text] of changes) {
        if (text === null) element.removeAttribute(name);
        else element.setAttribute(name, text);
        await Promise.resolve();
      }
      await tryOut(element, ({ status }) => expect(status).to.be.oneOf(['ready', 'error', 'empty', 'loading']));
    },
  );

  holds('runs nothing of any HTML in its body', [fc.array(tagSoup, { minLength: 1, maxLength: 6 })], async (many) => {
    const blocks = many.map((html) => ({ type: 'html', html }));
    await tryOut(elementWith({ article: articleJson({ body: blocks as never }) }), (element) => {
      expect(element.status).to.equal('ready');
    });
    await tryOut(elementWith({ article: { ...articleJson(), body: undefined, bodyHtml: many.join('') } }));
  });

  holds(
    'shows plain text as it was written',
    [fc.array(anyText(), { minLength: 12, maxLength: 12 })],
    async (texts) => {
      const next = texts.values();
      const text = (): string => next.next().value!;
      const fields = {
        headline: text(),
        alternativeHeadline: text(),
        description: text(),
        copyrightNotice: text(),
        author: { name: text() },
      };
      const figure = { type: 'figure', image: { url: PICTURE }, caption: text() };
      const paragraph = { type: 'paragraph', text: text() };
      const list = { type: 'list', items: [{ text: text() }] };
      const table = { type: 'table', caption: text(), rows: [[{ text: text() }]] };
      const quote = { type: 'quote', text: text(), author: text() };
      const article = { articleVersion: 1, ...fields, body: [figure, paragraph, list, table, quote] };

      await tryOut(elementWith({ article }), (element) => {
        const shown = element.querySelector('article')!;
        const places: [selector: string, text: string][] = [
          ['h1', fields.headline],
          ['[itemprop="alternativeHeadline"]', fields.alternativeHeadline],
          ['[itemprop="description"]', fields.description],
          ['[itemprop="copyrightNotice"]', fields.copyrightNotice],
          ['[itemprop="author"] [itemprop="name"]', fields.author.name],
          ['figcaption [itemprop="caption"]', figure.caption],
          ['[itemprop="articleBody"] > p', paragraph.text],
          ['li', list.items[0]!.text],
          ['table caption', table.caption],
          ['td', table.rows[0]![0]!.text],
          ['blockquote > p', quote.text],
          ['blockquote [data-source]', quote.author],
        ];
        for (const [selector, written] of places) {
          // What is only blanks is not shown, and leaves no empty element that would be announced.
          const expected = written.trim() === '' ? '' : written;
          expect(shown.querySelector(selector)?.textContent ?? '', selector).to.equal(expected);
        }
      });
    },
  );
});

function elementWith(properties: Partial<GovArticleElement>): GovArticleElement {
  return Object.assign(document.createElement('gov-article'), properties);
}

/** Ready, in error, empty, or lazily waiting for the screen. */
async function ended(element: GovArticleElement): Promise<void> {
  await element.updateComplete;
  for (let count = 0; element.status === 'loading' && count < 20; count++) await turn();
  await element.updateComplete;
}

/** A task of its own, without the pause of a timer. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What the format asks for at least: an object of version 1 with a title. */
function isReadable(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const { articleVersion, headline } = json as { articleVersion?: unknown; headline?: unknown };
  const isVersion1 = articleVersion === 1 || articleVersion === '1';
  return (
    isVersion1 &&
    (typeof headline === 'string' ||
      typeof headline === 'number' ||
      (typeof headline === 'object' && headline !== null))
  );
}
