import { expect } from '@open-wc/testing';
import type { GovArticleElement } from '../../src/elements/gov-article/gov-article-element.js';
import { differencesBetween, looksOf, type Looks } from '../helpers/looks.js';
import {
  articleOf,
  INLINE_ARTICLE,
  openPortal,
  toolOf,
  useControls,
  type ControlsReport,
  type PortalFrame,
} from '../helpers/portal-frame.js';
import { waitUntil } from '../helpers/wait.js';

/** On lines that hold one smaller element and nothing else, such a page takes off what the line's own font would need. */
const MOVED_WITHOUT_DOCTYPE = / (?:box|height|block-size|perspective-origin|transform-origin): /;

describe('on a page', function () {
  // Each test opens a page of its own.
  this.timeout(60_000);

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

  const AROUND: [title: string, style: string][] = [
    ['inside a zoomed box', 'zoom: 1.5; margin: 30px'],
    ['inside a smaller box', 'zoom: 0.7; margin: 30px'],
    ['inside a scaled and moved box', 'transform: scale(1.1) translate(20px, 10px); transform-origin: 0 0'],
    [
      'inside a box that clips and contains',
      'overflow: hidden; contain: layout paint; position: relative; filter: grayscale(1)',
    ],
    ['inside a box that scrolls', 'overflow: auto; block-size: 400px; position: fixed; inset: 20px'],
  ];

  for (const [title, style] of AROUND) {
    it(`${title} the e-mail panel opens below its button, on the screen`, async () => {
      const page = await openPortal({ body: `<div style="${style}">${INLINE_ARTICLE}</div>` });
      const share = toolOf(await articleOf(page), 'email-share');
      share.querySelector('button')!.click();
      await waitUntil(() => share.querySelector('a[href^="mailto:"]'), 'the panel');
      const button = share.querySelector('button')!.getBoundingClientRect();
      const panel = share.querySelector('#panel')!.getBoundingClientRect();
      expect(panel.top - button.bottom).to.be.within(0, 10);
      expect(panel.left).to.be.closeTo(Math.max(button.left, 8), 5);
      expect(panel.right).to.be.at.most(700);
    });

    // Under `zoom` WebKit itself does not scroll an element into view: nothing to compare with.
    if (style.startsWith('zoom')) continue;

    it(`${title} a larger text leaves the line that is read in its place`, async () => {
      const page = await openPortal({ body: `<div id="around" style="${style}">${INLINE_ARTICLE}</div>` });
      const element = await articleOf(page);
      const heading = element.querySelector('[data-part="body"] > h2')!;
      heading.scrollIntoView();
      const { top } = heading.getBoundingClientRect();
      toolOf(element, 'font-size-toggle').querySelectorAll('button')[2]!.click();
      expect(heading.getBoundingClientRect().top).to.be.closeTo(top, 3);
    });
  }

  it('inside a hidden box the article is complete, and its controls work, when the box is shown', async () => {
    const page = await openPortal({ body: `<div id="around" style="display: none">${INLINE_ARTICLE}</div>` });
    const element = page.document.getElementById('inline') as GovArticleElement;
    await waitUntil(() => element.status === 'ready', 'the article');
    page.document.getElementById('around')!.style.display = 'block';
    expect(differencesBetween(clean, looksOfArticle(await articleOf(page)))).to.deep.equal([]);
    expect(await useControls(page, element)).to.deep.equal(controls);
  });

  it('inside a hidden box a lazy article waits until the box is shown', async () => {
    const page = await openPortal({ body: `<div id="around" style="display: none">${LAZY_ARTICLE}</div>` });
    const element = page.document.getElementById('inline') as GovArticleElement;
    // An observer tells what it sees at once, hidden or not.
    await seenByAnObserver(page, element);
    expect(element.status).to.equal('loading');
    page.document.getElementById('around')!.style.display = 'block';
    expect(differencesBetween(clean, looksOfArticle(await articleOf(page)))).to.deep.equal([]);
  });
});

const LAZY_ARTICLE = INLINE_ARTICLE.replace('<gov-article', '<gov-article loading="lazy"');

function seenByAnObserver({ window }: PortalFrame, element: Element): Promise<void> {
  return new Promise((resolve) => {
    new window.IntersectionObserver(() => window.requestAnimationFrame(() => resolve())).observe(element);
  });
}

function looksOfArticle(element: Element): Looks {
  const article = element.querySelector('article')!;
  return looksOf('article', article, article);
}

function heightIn(looks: Looks): number {
  return Number(looks.get('article')!.at(-1)!.split(' ').at(-1));
}
