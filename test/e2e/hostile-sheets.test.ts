import { expect } from '@open-wc/testing';
import { FAMILIES, INHERITED } from '../fixtures/hostile-sheets/families.js';
import { HOSTILE_SHEETS } from '../fixtures/hostile-sheets/index.js';
import { differencesBetween, type Looks } from '../helpers/looks.js';
import { looksOfPage, openPortalPage, setHostGuard, underSheet, type PortalPage } from '../helpers/portal-page.js';

const EVERYWHERE = ['*', '*::before', '*::after', '*::marker', '*::first-letter', '*::first-line'];
const KEYFRAMES = '@keyframes hostile { to { color: red; margin-left: 90px; } }';

/** The article in every state and its controls, compared with themselves on a page without any sheet. */
describe('under the style sheets of portals', function () {
  this.timeout(60_000);

  let page: PortalPage;
  let clean: Looks;

  before(async () => {
    page = await openPortalPage();
    clean = looksOfPage(page);
  });

  after(() => page.box.remove());

  const differencesUnder = (css: string): Promise<string[]> =>
    underSheet(css, () => differencesBetween(clean, looksOfPage(page)));

  it('looks at an article in every state, at its controls and at the open e-mail panel', () => {
    const names = [...clean.keys()];
    expect(names.length).to.be.greaterThan(150);
    expect(clean.get('email-share > div[1]')).to.include('flex');
    for (const place of ['article > h1', 'toolbar', 'notice > button', 'loading', 'font-size-toggle by itself']) {
      expect(
        names.some((name) => name.startsWith(place)),
        place,
      ).to.be.true;
    }
  });

  for (const [name, css] of Object.entries(HOSTILE_SHEETS)) {
    it(`is the same under ${name}`, async () => {
      expect(await differencesUnder(css)).to.deep.equal([]);
    });
  }

  for (const [name, declarations] of Object.entries(FAMILIES)) {
    it(`is the same under an important rule for every element about ${name}`, async () => {
      const css = EVERYWHERE.map((selector) => `gov-article ${selector}, article ${selector}`);
      const rules = [...css, 'article'].map((selector) => `${selector} { ${important(declarations)} }`);
      expect(await differencesUnder(KEYFRAMES + rules.join('\n'))).to.deep.equal([]);
    });
  }

  const PORTAL_LAYER = '@layer portal { * { color: red !important; font-size: 9px !important } }';

  it('gives way to important rules in a layer that the portal declares before, in the article only', async () => {
    const differences = await differencesUnder(PORTAL_LAYER);
    expect(differences.length).to.be.greaterThan(0);
    expect(differences.filter((difference) => !difference.startsWith('article'))).to.deep.equal([]);
  });

  it('is the same under such a layer where the portal names the layers of the article first', async () => {
    expect(await differencesUnder(`@layer gov-article-print, gov-article; ${PORTAL_LAYER}`)).to.deep.equal([]);
  });

  for (const [name, declarations] of Object.entries(INHERITED)) {
    it(`takes over nothing about ${name} from elements that the portal has dressed`, async () => {
      setHostGuard(page.box, false);
      const rule = `gov-article, email-share, print-button, font-size-toggle { ${important(declarations)} }`;
      const differences = await differencesUnder(rule);
      setHostGuard(page.box, true);
      expect(differences).to.deep.equal([]);
    });
  }
});

function important(declarations: string): string {
  return `${declarations.replaceAll(/\s*;/g, ' !important;')} !important`;
}
