import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { watchFarBelow } from '../../../src/actions/headings/far-below.js';
import { waitUntil } from '../../helpers/wait.js';

describe('watchFarBelow', () => {
  let stop = (): void => undefined;

  afterEach(() => {
    stop();
    scrollTo({ top: 0, behavior: 'instant' });
  });

  /** A text of ten screens, its title this many screens down the page; what was told last. */
  async function page(before: number): Promise<() => boolean> {
    const root = await fixture(html`
      <div>
        <div style="block-size: ${before * 100}vh"></div>
        <article style="block-size: 1000vh"><h1>Tin</h1></article>
        <footer style="block-size: 300vh"></footer>
      </div>
    `);
    let isFar = false;
    const article = root.querySelector('article')!;
    stop = watchFarBelow(article, article.querySelector('h1')!, (far) => (isFar = far));
    return () => isFar;
  }

  const screens = (count: number): void => scrollTo({ top: innerHeight * count, behavior: 'instant' });

  for (const before of [0, 4]) {
    it(`is told two screens below a title that is ${String(before)} screens down the page, and no sooner`, async () => {
      const isFar = await page(before);
      screens(before + 1.8);
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      expect(isFar()).to.be.false;
      screens(before + 2.5);
      await waitUntil(isFar, 'two screens below it is near still');
      screens(before + 1);
      await waitUntil(() => !isFar(), 'one screen below it is far still');
    });
  }

  it('is over when the text is', async () => {
    const isFar = await page(0);
    screens(9.5);
    await waitUntil(isFar);
    screens(11);
    await waitUntil(() => !isFar(), 'below the text it is far still');
  });
});
