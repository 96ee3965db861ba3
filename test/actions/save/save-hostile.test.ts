import { expect } from '@open-wc/testing';
import { makeFile } from '../../../src/actions/save/save-article.js';
import { hostileFamilies } from '../../fixtures/hostile-html.js';
import { inertTwin } from '../../helpers/hostile-detector.js';
import { saveOptions, textOf } from '../../helpers/save.js';
import { stub } from '../../helpers/stubs.js';

const TAGS = new Set(
  (
    'article p br hr h1 h2 h3 h4 h5 h6 div span blockquote pre ul ol li dl dt dd details summary a q cite strong b em i u s ' +
    'del ins sub sup small mark abbr dfn time code kbd samp var bdi bdo ruby rt rp wbr img figure figcaption table caption ' +
    'colgroup col thead tbody tfoot tr th td'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'id lang dir title alt itemprop itemscope itemtype colspan rowspan scope abbr span start reversed value datetime open ' +
    'role aria-label aria-labelledby tabindex data-part data-align data-gallery data-attachments data-embed data-source ' +
    'data-scroller data-missing data-link'
  ).split(' '),
);

/** Everything in the text of a saved file that may not be in one, in words. */
function survivorsIn(article: Element): string[] {
  return [article, ...article.querySelectorAll('*')].flatMap((element) => {
    const { localName, namespaceURI } = element;
    const isHtml = namespaceURI === 'http://www.w3.org/1999/xhtml' && TAGS.has(localName);
    const attributes = [...element.attributes].filter((each) => !isHarmless(localName, each));
    return [
      ...(isHtml ? [] : [`<${localName}>`]),
      ...attributes.map(({ name, value }) => `${localName} ${name}=${value}`),
    ];
  });
}

function isHarmless(tag: string, { name, value }: Attr): boolean {
  if (name === 'href') return tag === 'a' && /^(?:https?:|mailto:|tel:|#)/.test(value);
  if (name === 'src') return tag === 'img' && /^data:image\//i.test(value);
  if (name === 'style')
    return tag === 'img' && /^(?:--gov-image-(?:width: \d+px|ratio: \d+ ?\/ ?\d+);\s*)*$/.test(value);
  return ATTRIBUTES.has(name);
}

const bodyOf = Object.getOwnPropertyDescriptor(Document.prototype, 'body')!.get!;

async function savedHtml(html: string): Promise<string> {
  // Names in the HTML hide properties of its document.
  const body = bodyOf.call(inertTwin(`<p>Một</p>${html}`)) as HTMLElement;
  return textOf((await makeFile(body, saveOptions()))!);
}

describe('a saved document of hostile HTML', () => {
  beforeEach(() => stub(window, 'fetch', () => Promise.reject(new TypeError('Failed to fetch'))));

  for (const [family, rows] of Object.entries(hostileFamilies)) {
    it(`holds nothing that could run, load or ask, of ${family}`, async () => {
      const found: string[] = [];
      for (const { title, html } of rows) {
        const saved = inertTwin(await savedHtml(html));
        const articles = saved.querySelectorAll('body > main > article');
        if (articles.length !== 1) found.push(`${title}: ${String(articles.length)} articles`);
        if (saved.querySelectorAll('script, body style, base, iframe').length > 0)
          found.push(`${title}: active elements`);
        for (const article of articles) found.push(...survivorsIn(article).map((each) => `${title}: ${each}`));
      }
      expect(found).to.deep.equal([]);
    });

    it(`means the same when it is read and written again, of ${family}`, async () => {
      const changed: string[] = [];
      for (const { title, html } of rows) {
        const once = inertTwin(await savedHtml(html)).documentElement.outerHTML;
        const twice = inertTwin(once).documentElement.outerHTML;
        // Parsers hold 512 elements in each other, and the document adds some.
        if (once !== twice && !/in each other|not closed/.test(title)) changed.push(title);
      }
      expect(changed).to.deep.equal([]);
    });
  }

  it('would be told of what may not be there', () => {
    const html =
      '<article><svg></svg><p onclick="x">a</p><a href="javascript:x">b</a><img src="https://x.example/"></article>';
    expect(survivorsIn(inertTwin(html).querySelector('article')!)).to.deep.equal([
      '<svg>',
      'p onclick=x',
      'a href=javascript:x',
      'img src=https://x.example/',
    ]);
  });
});
