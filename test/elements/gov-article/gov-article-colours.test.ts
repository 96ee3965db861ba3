import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { audit } from '../../helpers/audit.js';
import { contrastOf } from '../../helpers/contrast.js';
import { fullArticleJson } from '../../helpers/elements-articles.js';
import {
  controlsIn,
  find,
  isChromium,
  nameOf,
  part,
  renderedArticle,
  settled,
  tool,
} from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';
import { waitUntil } from '../../helpers/wait.js';

const text = { light: 'rgb(31, 31, 31)', dark: 'rgb(232, 232, 232)' };
const colorOf = (element: Element): string => getComputedStyle(element).color;

describe('<gov-article> colours', () => {
  const server = useServer();

  /** As a portal says it: with color-scheme, and the paper that belongs to it. */
  async function onScheme(scheme: string) {
    const portal = await fixture<HTMLElement>(html`<div></div>`);
    portal.style.cssText = `color-scheme: ${scheme}; background-color: Canvas; padding: 8px`;
    const element = document.createElement('gov-article');
    element.article = fullArticleJson();
    portal.append(element);
    return { portal, element: await settled(element) };
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`are for ${scheme} paper where the portal’s is ${scheme}`, async () => {
      const { element } = await onScheme(scheme);
      expect(colorOf(renderedArticle(element))).to.equal(text[scheme]);
    });

    it(`have enough contrast on ${scheme} paper, controls included`, async () => {
      const { portal } = await onScheme(scheme);
      expect(await audit(portal)).to.be.empty;
    });

    it(`have enough contrast on ${scheme} paper in an open panel`, async () => {
      const { portal, element } = await onScheme(scheme);
      const share = tool(element, 'email-share');
      share.open();
      await waitUntil(() => controlsIn(share).length > 1, 'the panel does not open');
      expect(await audit(portal)).to.be.empty;
    });

    it(`tell the edges of the controls, and the focus, from ${scheme} paper`, async () => {
      const { portal, element } = await onScheme(scheme);
      const paper = getComputedStyle(portal).backgroundColor;
      const buttons = (['email-share', 'print-button', 'font-size-toggle'] as const).flatMap((tag) =>
        controlsIn(tool(element, tag)),
      );
      for (const button of buttons) {
        expect(contrastOf(getComputedStyle(button).borderTopColor, paper), nameOf(button)).to.be.at.least(3);
        button.focus();
        await sendKeys({ press: 'Shift' });
        const { outlineStyle, outlineColor } = getComputedStyle(button);
        expect(outlineStyle, nameOf(button)).to.equal('solid');
        expect(contrastOf(outlineColor, paper), nameOf(button)).to.be.at.least(3);
      }
    });

    it(`have enough contrast on ${scheme} paper when there is no article`, async () => {
      server.current.fail('/a.json');
      const { portal, element } = await onScheme(scheme);
      Object.assign(element, { article: undefined, src: '/a.json' });
      await element.updateComplete;
      await settled(element);
      expect(part(element, 'status').checkVisibility()).to.be.true;
      expect(await audit(portal)).to.be.empty;
    });
  }

  it('are for light paper where the portal knows no dark one, whatever the reader prefers', async () => {
    const { element } = await onScheme('normal');
    expect(colorOf(renderedArticle(element))).to.equal(text.light);
  });

  it('leave the reader’s forced colours alone', async () => {
    const { element } = await onScheme('light');
    for (const each of [element, ...element.querySelectorAll('*')]) {
      expect(getComputedStyle(each).getPropertyValue('forced-color-adjust') || 'auto').to.equal('auto');
    }
  });

  it('are not all that tells a link, a quote or a broken picture apart', async () => {
    const article = renderedArticle((await onScheme('light')).element);
    expect(getComputedStyle(find(article, 'p > a')).textDecorationLine).to.equal('underline');
    expect(getComputedStyle(find(article, 'blockquote')).borderInlineStartStyle).to.equal('solid');
    expect(getComputedStyle(find(article, 'td')).borderTopStyle).to.equal('solid');
  });

  // Only Chromium lets a test say what the reader prefers.
  if (isChromium) {
    it('follow the reader where the portal has both papers', async () => {
      const { element } = await onScheme('light dark');
      try {
        for (const scheme of ['dark', 'light'] as const) {
          await emulateMedia({ colorScheme: scheme });
          expect(colorOf(renderedArticle(element))).to.equal(text[scheme]);
        }
      } finally {
        await emulateMedia({ colorScheme: 'no-preference' });
      }
    });
  }
});
