import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { GovArticleElement } from '../../src/elements/gov-article/gov-article-element.js';
import { everyLook } from '../fixtures/every-look.js';
import { WORST } from '../fixtures/hostile-sheets/worst.js';
import { differencesBetween, looksOf, type Looks } from '../helpers/looks.js';
import { underSheet } from '../helpers/portal-page.js';
import { waitUntil } from '../helpers/wait.js';

describe('armour', () => {
  // What it keeps out is in test/e2e/hostile-sheets.test.ts.
  it('is felt by the comparison of looks when it is taken off', async () => {
    const element = await articleOnPage();
    const clean = looks(element);
    element.unstyled = true;
    await element.updateComplete;
    const differences = await underSheet(WORST['a rule for every element']!, () =>
      differencesBetween(clean, looks(element)),
    );
    expect(differences.length).to.be.greaterThan(100);
  });

  it('is adopted once by a page with many articles', async () => {
    await articleOnPage();
    const before = document.adoptedStyleSheets.length;
    await articleOnPage();
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('follows an article into a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const element = await articleOnPage();
    root.append(element);
    await element.updateComplete;
    const title = root.querySelector('article > h1');
    expect(title && getComputedStyle(title).marginTop).to.equal('0px');
    expect(root.adoptedStyleSheets).to.have.length(1);
  });

  it('runs as the language of the article does, whatever the direction of the page', async () => {
    const element = await articleOnPage();
    const direction = (): string => getComputedStyle(element.querySelector('h1')!).direction;
    element.parentElement!.style.setProperty('direction', 'rtl', 'important');
    expect(getComputedStyle(element).direction).to.equal('rtl');
    expect(direction()).to.equal('ltr');
    element.parentElement!.style.setProperty('direction', 'ltr', 'important');
    element.article = { ...everyLook, inLanguage: 'ar' };
    await waitUntil(() => element.querySelector('article:lang(ar) h1'), 'the article in Arabic');
    expect(direction()).to.equal('rtl');
  });

  it('takes colours, font, measure and spacing from custom properties', async () => {
    const element = await articleOnPage();
    const values = {
      '--gov-article-accent-color': 'rgb(120, 0, 0)',
      '--gov-article-text-color': 'rgb(0, 0, 90)',
      '--gov-article-muted-color': 'rgb(60, 60, 0)',
      '--gov-article-background-color': 'rgb(250, 250, 240)',
      '--gov-article-font-family': 'serif',
      '--gov-article-measure': '300px',
      '--gov-article-spacing': '33px',
    };
    for (const [property, value] of Object.entries(values)) element.style.setProperty(property, value);
    const style = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(element.querySelector(selector) ?? document.body);
    expect(style('a').color).to.equal('rgb(120, 0, 0)');
    expect(style('article').color).to.equal('rgb(0, 0, 90)');
    expect(style('[data-part="dates"]').color).to.equal('rgb(60, 60, 0)');
    expect(style('article').backgroundColor).to.equal('rgb(250, 250, 240)');
    expect(style('article').fontFamily).to.equal('serif');
    expect(style('article').maxWidth).to.equal('300px');
    expect(style('[data-part="body"] > p').marginTop).to.equal('33px');
  });

  it('is light on a light page and dark on a dark one', async () => {
    const element = await articleOnPage();
    const lightness = (): number => {
      const color = getComputedStyle(element.querySelector('[data-part="body"] > p') ?? element).color;
      return Number(/\d+/.exec(color)?.[0]);
    };
    element.style.setProperty('color-scheme', 'light', 'important');
    expect(lightness()).to.be.lessThan(60);
    element.style.setProperty('color-scheme', 'dark', 'important');
    expect(lightness()).to.be.greaterThan(200);
  });
});

async function articleOnPage(): Promise<GovArticleElement> {
  const page = await fixture<HTMLElement>(html`
    <div id="portal" style="all: initial !important; display: block !important; inline-size: 700px !important">
      <div id="content" style="all: initial !important; display: block !important"></div>
    </div>
  `);
  const element = document.createElement('gov-article');
  element.article = everyLook;
  // The portal places the element; what is tested is what is inside.
  element.style.cssText = 'all: initial !important; display: block !important;';
  const loaded = new Promise((resolve) => {
    element.addEventListener('gov-article-load', resolve);
  });
  page.querySelector('#content')?.append(element);
  await loaded;
  for (const img of element.querySelectorAll('img')) img.loading = 'eager';
  // The missing picture turns into its placeholder at a moment of its own.
  while (!element.querySelector('[data-broken]')) await new Promise((resolve) => setTimeout(resolve, 10));
  await document.fonts.ready;
  return element;
}

function looks(element: GovArticleElement): Looks {
  return looksOf('article', element.querySelector('article')!, element);
}
