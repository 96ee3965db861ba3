import { expect, nextFrame } from '@open-wc/testing';
import { setFontScale, type GovArticleElement } from '../../../src/index.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { showArticle, tool } from '../../helpers/elements-page.js';

const json = articleJson({
  body: [
    { type: 'paragraph', html: 'Trả lời <b>trước 16 giờ</b> hằng ngày.' },
    { type: 'html', html: '<p>Hồ sơ nộp tại <i>bộ phận Một cửa</i>.</p>' },
  ],
});

/** Runs a change while calls of a method are counted. */
async function callsDuring<Owner extends object>(
  owner: Owner,
  name: keyof Owner & string,
  change: () => unknown,
  isCounted: (...of: unknown[]) => boolean = () => true,
): Promise<number> {
  const original = owner[name] as (...of: unknown[]) => unknown;
  let calls = 0;
  const counted = function (this: unknown, ...of: unknown[]): unknown {
    if (isCounted(...of)) calls++;
    return original.apply(this, of);
  };
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: counted });
  try {
    await change();
    await nextFrame();
  } finally {
    Object.defineProperty(owner, name, { configurable: true, writable: true, value: original });
  }
  return calls;
}

const parses = (change: () => unknown): Promise<number> => callsDuring(DOMParser.prototype, 'parseFromString', change);

describe('what <gov-article> does once', () => {
  it('parses HTML when it is shown', async () => {
    expect(await parses(() => showArticle(json))).to.be.greaterThan(0);
  });

  const changes: [what: string, change: (element: GovArticleElement) => void][] = [
    ['is asked to render again', (element) => element.requestUpdate()],
    ['gets other tools', (element) => (element.tools = 'print')],
    ['is moved', (element) => document.body.append(element)],
    ['is enlarged', (element) => tool(element, 'font-size-toggle').increase()],
    ['gets the same article again', (element) => (element.article = json)],
    ['is handed over to the portal’s style sheets', (element) => (element.unstyled = true)],
    ['is printed', () => dispatchEvent(new Event('beforeprint'))],
  ];
  for (const [what, change] of changes) {
    it(`parses no HTML when it ${what}`, async () => {
      const element = await showArticle(json);
      const count = await parses(async () => {
        change(element);
        await element.updateComplete;
      });
      expect(count).to.equal(0);
      dispatchEvent(new Event('afterprint'));
      setFontScale(1);
      element.remove();
    });
  }

  it('shares one sheet among the articles of a page, and one among the controls of a kind', async () => {
    const before = document.adoptedStyleSheets.length;
    const elements = [await showArticle(json), await showArticle(json), await showArticle(json)];
    expect(document.adoptedStyleSheets.length).to.be.at.most(before + 1);
    const [first, ...others] = elements.map((element) => element.shadowRoot!.adoptedStyleSheets);
    for (const sheets of others) expect(sheets).to.deep.equal(first);
    const [sheet] = tool(elements[0]!, 'print-button').shadowRoot!.adoptedStyleSheets;
    expect(tool(elements[1]!, 'print-button').shadowRoot!.adoptedStyleSheets[0]).to.equal(sheet);
  });

  it('listens once to the storage and to the sheets of a page, for all articles on it', async () => {
    const isOfPage = (type: unknown): boolean => type === 'storage' || type === 'load';
    const showThree = async (): Promise<void> => {
      for (let i = 0; i < 3; i++) await showArticle(json);
    };
    const ofWindow = await callsDuring(window, 'addEventListener', showThree, isOfPage);
    expect(ofWindow).to.equal(1);
    const ofDocument = await callsDuring(document, 'addEventListener', () => showArticle(json), isOfPage);
    expect(ofDocument).to.equal(0);
  });
});
