import { expect } from '@open-wc/testing';
import { preparePrint } from '../../src/actions/print/print.js';
import { armour } from '../../src/view/armour.js';

/** The script tag holds the style sheets of the article and of the paper without blanks that count for nothing. */
describe('style sheets in the built script tag', () => {
  const { print } = window;

  before(async () => {
    const built = '/dist/gov-article.js';
    await import(built);
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });

  after(() => {
    window.print = print;
  });

  it('say what those of the modules say', async () => {
    const element = document.createElement('gov-article');
    element.article = { articleVersion: 1, headline: 'Bài' };
    const loaded = new Promise((resolve) => {
      element.addEventListener('gov-article-load', resolve);
    });
    document.body.append(element);
    await loaded;
    await element.renderRoot.querySelector('print-button')?.print();
    const built = rulesOfPage();

    document.adoptedStyleSheets = [];
    armour(document);
    preparePrint(element, []);
    const ours = rulesOfPage();

    dispatchEvent(new Event('afterprint'));
    element.remove();
    expect(built.length).to.be.greaterThan(50);
    expect(built.filter((rule) => !ours.includes(rule))).to.deep.equal([]);
    expect(ours.filter((rule) => !built.includes(rule))).to.deep.equal([]);
  });
});

/** As the browser writes them, but for the blanks that it keeps in values which variables are still to fill. */
function rulesOfPage(): string[] {
  const text = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  return text
    .join('\n')
    .replace(/, |: /g, (mark) => mark.trim())
    .split('\n');
}
