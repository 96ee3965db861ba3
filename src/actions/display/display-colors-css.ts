import { paletteCss, PALETTES } from './display-palettes.js';

/** Our articles, which read the custom properties and need no rules for what is in them. */
export const OURS = 'gov-article:not([unstyled]) > article[slot="article"]';

/** Elements of the portal’s own, in `:where()` so that of two rules the later one wins. */
const PORTALS = `:not(${OURS}, ${OURS} *)`;
/** Pictures stay as they are. */
const MEDIA =
  'img, picture, video, canvas, svg, svg *, iframe, object, embed, input[type="image"], input[type="color"]';
/** A target with paper of its own, chosen by the reader. */
export const CONTRAST = '[data-gov-contrast]:not([data-gov-contrast="more"])';

/** Elements of the portal’s inside a target. */
const inside = (selector: string): string => `:where(${CONTRAST}) :where(${PORTALS}):where(${selector})`;

const pseudo = (...names: string[]): string =>
  names.map((name) => `${CONTRAST}${name}, ${inside('*')}${name}`).join(', ');

/** Where a portal may say its own colours for an article: there ours have to be said again. */
export function withArticlesIn(target: string): string {
  return `${target}, ${target} :is(gov-article, article[slot="article"])`;
}

const palettes = (['light', 'dark', 'high'] as const)
  .map((name) => `${withArticlesIn(`[data-gov-contrast="${name}"]`)} { ${paletteCss(PALETTES[name])} }`)
  .join('\n');

/**
 * Paper and ink for an article and all that is in it. A target gets paper of its own: the page around it may have any.
 *
 * Pictures lie on white, because what is drawn on nothing is most often drawn for white.
 */
export const COLORS_CSS = `
${palettes}
${CONTRAST} {
  box-sizing: border-box; padding: clamp(8px, 3vw, 20px);
  color: var(--gov-article-text-color); -webkit-text-fill-color: currentcolor; text-shadow: none;
  background-color: var(--gov-article-background-color); background-image: none; border-color: var(--gov-article-line-color);
}
${inside(`:not(${MEDIA})`)} { color: inherit; -webkit-text-fill-color: currentcolor; text-shadow: none; }
${inside(`:not(:empty, ${MEDIA})`)} { background-color: transparent; background-image: none; border-color: var(--gov-article-line-color); }
${pseudo('::before', '::after')} { color: inherit; background-color: transparent; text-shadow: none; -webkit-text-fill-color: currentcolor; }
${pseudo('::first-letter', '::first-line')} { color: inherit; background-color: transparent; }
${pseudo('::marker')} { color: inherit; }
[data-gov-faded] { opacity: 1; }
${inside('a[href]')} { color: var(--gov-article-accent-color); text-decoration-line: underline; }
${inside('a[href]:focus-visible')} { outline: 0.15em solid var(--gov-article-accent-color); }
${inside('mark')} { color: #1f1f1f; background-color: #ffe9a8; }
${inside('mark a[href]')} { color: inherit; }
${CONTRAST} [data-provenance] { color: var(--gov-article-text-color); background-color: var(--gov-article-background-color); }
${CONTRAST} [data-provenance] a { color: var(--gov-article-accent-color); }
${inside('hr')} { color: var(--gov-article-line-color); border-color: var(--gov-article-line-color); }
${inside('button, select, textarea, input:not([type="image"], [type="color"])')} { color: inherit; background-color: var(--gov-article-control-background-color); border-color: var(--gov-article-control-line-color); }
${inside('option, optgroup')} { color: var(--gov-article-text-color); background-color: var(--gov-article-control-background-color); }
${inside('input, textarea')}::placeholder { color: var(--gov-article-muted-color); opacity: 1; }
:is([data-gov-contrast="dark"], [data-gov-contrast="high"]) img { background-color: #fff; }
@supports (color: light-dark(red, red)) {
  ${withArticlesIn('[data-gov-contrast="more"]')} { ${paletteCss(PALETTES.more)} }
  [data-gov-contrast="more"] [data-provenance] { color: var(--gov-article-text-color); background-color: var(--gov-article-background-color); }
  [data-gov-contrast="more"] [data-provenance] a { color: var(--gov-article-accent-color); }
  gov-article[data-gov-contrast="more"], [data-gov-contrast="more"] gov-article {
    box-sizing: border-box; padding: clamp(8px, 3vw, 20px); background-color: var(--gov-article-background-color);
  }
}
`;
