import { expect } from '@open-wc/testing';
import { differencesBetween, looksOf, type Looks } from '../helpers/looks.js';
import { articleOf, openPortal, useControls, type ControlsReport } from '../helpers/portal-frame.js';

/** On lines that hold one smaller element and nothing else, such a page takes off what the line's own font would need. */
const MOVED_WITHOUT_DOCTYPE = / (?:box|height|block-size|perspective-origin|transform-origin): /;

describe('on a page', () => {
  const environments: [title: string, css: string][] = [
    ['whose root is 62.5%', 'html { font-size: 62.5% }'],
    ['whose root is 8 px', 'html { font-size: 8px }'],
    ['whose root is 20 px', 'html { font-size: 20px }'],
    ['that runs from right to left', 'html { direction: rtl }'],
  ];
  let clean: Looks;
  let controls: ControlsReport;

  before(async () => {
    const page = await openPortal();
    const element = await articleOf(page);
    clean = looksOfArticle(element);
    controls = await useControls(page, element);
  });

  for (const [title, css] of environments) {
    it(`${title} the article is the same to the last property, and each control works`, async () => {
      const page = await openPortal({ css });
      const element = await articleOf(page);
      expect(differencesBetween(clean, looksOfArticle(element))).to.deep.equal([]);
      expect(await useControls(page, element)).to.deep.equal(controls);
    });
  }

  it('without a doctype the article is the same but for a few px of height, and each control works', async () => {
    const page = await openPortal({ isQuirky: true });
    expect(page.document.compatMode).to.equal('BackCompat');
    const element = await articleOf(page);
    const looks = looksOfArticle(element);
    const differences = differencesBetween(clean, looks);
    expect(differences.filter((difference) => !MOVED_WITHOUT_DOCTYPE.test(difference))).to.deep.equal([]);
    expect(heightIn(looks) / heightIn(clean)).to.be.closeTo(1, 0.005);
    expect(await useControls(page, element)).to.deep.equal(controls);
  });
});

function looksOfArticle(element: Element): Looks {
  const article = element.querySelector('article')!;
  return looksOf('article', article, article);
}

function heightIn(looks: Looks): number {
  return Number(looks.get('article')!.at(-1)!.split(' ').at(-1));
}
