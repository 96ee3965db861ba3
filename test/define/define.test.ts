import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/index.js';
import { openPage, type FreshPage } from '../helpers/fresh-page.js';
import { stub } from '../helpers/stubs.js';

const tags = ['display-settings', 'email-share', 'font-size-toggle', 'gov-article', 'print-button'];

/** A page that writes down what is registered in it. */
async function page(): Promise<FreshPage & { registered: string[]; warnings: string[] }> {
  const frame = await openPage();
  const registered: string[] = [];
  const warnings: string[] = [];
  const { customElements: registry } = frame.window;
  const define = registry.define.bind(registry);
  stub(registry, 'define', (tag: string, constructor: CustomElementConstructor) => {
    registered.push(tag);
    define(tag, constructor);
  });
  stub(frame.window.console, 'warn', (text: unknown) => {
    if (!String(text).includes('Lit is in dev mode')) warnings.push(String(text));
  });
  return { ...frame, registered, warnings };
}

/** An element that another library on the page has registered under one of our tags. */
function takenBy({ window, registered }: FreshPage & { registered: string[] }, tag: string): CustomElementConstructor {
  const another = class extends window.HTMLElement {};
  window.customElements.define(tag, another);
  registered.length = 0;
  return another;
}

describe('gov-article', () => {
  it('registers nothing', async () => {
    const { registered, window, load } = await page();
    await load('index.ts');
    expect(registered).to.deep.equal([]);
    for (const tag of tags) expect(window.customElements.get(tag), tag).to.equal(undefined);
  });
});

describe('gov-article/define', () => {
  it('registers every element, without a warning', async () => {
    const { registered, warnings, load } = await page();
    await load('define.ts');
    expect(registered.sort()).to.deep.equal(tags);
    expect(warnings).to.deep.equal([]);
  });

  it('registers the others where one tag is taken, and names that tag once', async () => {
    const frame = await page();
    const another = takenBy(frame, 'email-share');
    await frame.load('define.ts');
    expect(frame.registered.sort()).to.deep.equal(tags.filter((tag) => tag !== 'email-share'));
    expect(frame.window.customElements.get('email-share') === another).to.be.true;
    expect(frame.warnings).to.have.lengthOf(1);
    expect(frame.warnings[0]).to.contain('<email-share>');
  });

  it('names both versions where a copy of this library was there first', async () => {
    const frame = await page();
    Reflect.set(frame.window, Symbol.for('gov-article.version'), '0.0.9');
    takenBy(frame, 'gov-article');
    await frame.load('define.ts');
    expect(frame.warnings).to.deep.equal([
      `gov-article ${VERSION}: <gov-article> is registered by gov-article 0.0.9 already; that one is used.`,
    ]);
  });

  it('says nothing when the same classes are registered again', async () => {
    const frame = await page();
    await frame.load('define.ts');
    const first = tags.map((tag) => frame.window.customElements.get(tag));
    await Promise.all(tags.map((tag) => frame.load(`define/${tag}.ts?again`)));
    expect(frame.warnings).to.deep.equal([]);
    expect(tags.every((tag, i) => frame.window.customElements.get(tag) === first[i])).to.be.true;
    expect(frame.registered).to.have.lengthOf(tags.length);
  });
});

for (const tag of tags) {
  describe(`gov-article/define/${tag}`, () => {
    it('registers exactly this tag', async () => {
      const { registered, warnings, load } = await page();
      await load(`define/${tag}.ts`);
      expect(registered).to.deep.equal([tag]);
      expect(warnings).to.deep.equal([]);
    });

    it('makes elements that are already on the page work', async () => {
      const { window, document, load } = await page();
      const element = document.body.appendChild(document.createElement(tag));
      await load(`define/${tag}.ts`);
      expect(element instanceof window.customElements.get(tag)!).to.be.true;
      expect(element.shadowRoot, 'its shadow tree').to.exist;
    });

    it('leaves the tag to a class that has it already, and says so once', async () => {
      const frame = await page();
      const another = takenBy(frame, tag);
      await frame.load(`define/${tag}.ts`);
      expect(frame.window.customElements.get(tag) === another).to.be.true;
      expect(frame.registered).to.deep.equal([]);
      expect(frame.warnings).to.have.lengthOf(1);
      expect(frame.warnings[0]).to.contain(`<${tag}>`);
    });
  });
}
