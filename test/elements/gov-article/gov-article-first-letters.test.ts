import { expect, nextFrame } from '@open-wc/testing';
import type { GovArticleElement } from '../../../src/index.js';
import { everyLook } from '../../fixtures/every-look.js';
import { find, renderedArticle, showArticle } from '../../helpers/elements-page.js';
import { underSheet } from '../../helpers/portal-page.js';

const DROP_CAP = 'float: left; font-size: 5em; color: red;';
const KINDS = ['p', 'h1', 'li', 'figcaption', 'td'];

/** Whether a part of an element looks as the portal wants it. */
function isDressed(element: Element, pseudo = '::first-letter'): boolean {
  const { color, fontSize } = getComputedStyle(element, pseudo);
  return color === 'rgb(255, 0, 0)' || parseFloat(fontSize) > 3 * parseFloat(getComputedStyle(element).fontSize);
}

/** Without a sheet of its own, which would have the article looked at once more. */
async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

describe('first letters and lines of <gov-article>', () => {
  const show = (properties?: Partial<GovArticleElement>): Promise<GovArticleElement> =>
    showArticle(everyLook, properties);
  const isMarked = (element: Element): boolean => renderedArticle(element).hasAttribute('data-first-letters');

  it('cost nothing where the portal has no rule for them', async () => {
    const element = await show();
    await nextFrames();
    expect(isMarked(element)).to.be.false;
  });

  for (const kind of KINDS) {
    for (const pseudo of ['::first-letter', '::first-line']) {
      it(`are those of the article under a portal's ${kind}${pseudo}`, async () => {
        await underSheet(`${kind}${pseudo} { ${DROP_CAP} }`, async () => {
          const element = await show();
          await nextFrames();
          const all = [...renderedArticle(element).querySelectorAll(kind)];
          expect(all).not.to.be.empty;
          expect(all.filter((each) => isDressed(each, pseudo))).to.be.empty;
        });
      });
    }
  }

  it('are taken back before a frame of the article is drawn', async () => {
    await underSheet(`p::first-letter { ${DROP_CAP} }`, async () => {
      const element = document.createElement('gov-article');
      element.article = everyLook;
      document.body.append(element);
      // Asked for with the article in place, answered in the frame that shows it.
      await new Promise<void>((resolve) => {
        new MutationObserver(() => {
          requestAnimationFrame(() => resolve());
        }).observe(element, { childList: true });
      });
      expect(isMarked(element)).to.be.true;
      element.remove();
    });
  });

  it('are those of the article under a sheet that comes late', async () => {
    const element = await show();
    await nextFrames();
    await underSheet(`p::first-letter { ${DROP_CAP} }`, () => {
      expect(isDressed(find(renderedArticle(element), 'p'))).to.be.false;
    });
    expect(isMarked(element)).to.be.true;
  });

  it('stay so when the article is built again', async () => {
    await underSheet(`p::first-letter { ${DROP_CAP} }`, async () => {
      const element = await show();
      element.headingLevel = 3;
      await element.updateComplete;
      await nextFrames();
      expect(isDressed(find(renderedArticle(element), 'p'))).to.be.false;
    });
  });

  it('are the portal’s where its own style sheets apply', async () => {
    await underSheet(`p::first-letter { ${DROP_CAP} }`, async () => {
      const element = await show({ unstyled: true });
      await nextFrames();
      expect(isDressed(find(renderedArticle(element), 'p'))).to.be.true;
    });
  });
});
