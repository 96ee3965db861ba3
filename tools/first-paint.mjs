/**
 * Writes dist/gov-article.css, for articles that a server has rendered: what they look like until the script is there, and
 * where there is none. From then on the armour of the element takes its place.
 */
import { writeFile } from 'node:fs/promises';
import { important, LAYERS } from '../dist/layers.js';
import { ARTICLE_CSS, RESET_CSS, withSelectors } from '../dist/view/armour-css.js';

const ELEMENT = 'gov-article:not(:defined)';
const WITH_TOOLS = `${ELEMENT}:not([tools=""])`;
const ARTICLE = `${ELEMENT}:not([unstyled]) > article[slot="article"]`;
const PROVENANCE = `${ELEMENT} > article[slot="article"] > [data-provenance]`;

/** The room of the controls that an article has by default: in one row, or on a phone in two. */
const ELEMENT_CSS = `
${ELEMENT} { display: block; container-type: inline-size; font: medium serif; }
${ELEMENT}[unstyled] { font: inherit; }
@media (scripting: enabled) {
  ${WITH_TOOLS}::before { content: ""; display: block; block-size: 60px; }
  @container (max-width: 405px) { ${WITH_TOOLS}::before { block-size: 116px; } }
}
@media print {
  ${WITH_TOOLS}::before { display: none; }
}
`;

/** Pictures keep what their attributes say of their size: nothing else says it yet. */
const reset = RESET_CSS.replaceAll('& * {', '& :not(img) {');

/** Pages of the command line, which have no other sheet. */
const PAGE_CSS = `
body[data-page="gov-article"] { max-inline-size: 48em; margin: 0 auto; padding: 1em; }
@media print {
  body[data-page="gov-article"] { max-inline-size: none; padding: 0; }
}
`;

const armoured = (css) => withSelectors(important(css), ARTICLE, PROVENANCE);
const css = `${LAYERS}
@layer gov-article {
@layer style {${armoured(ARTICLE_CSS)}}
@layer reset {${armoured(reset)}}
}
${ELEMENT_CSS}${PAGE_CSS}`;

await writeFile(new URL('../dist/gov-article.css', import.meta.url), css);
