import { important, LAYERS } from '../layers.js';
import { ARTICLE_CSS, PICTURE_CSS, RESET_CSS, withSelectors } from './armour-css.js';

const ARTICLE = 'gov-article:not([unstyled]) > article[slot="article"]';
const PROVENANCE = 'gov-article > article[slot="article"] > [data-provenance]';

let sheet: CSSStyleSheet | undefined;

/**
 * Protects the articles of a document or shadow root from the portal's style sheets, whatever these say.
 *
 * Among important declarations the order of layers is turned round: those of the first layer win, and any layer wins over
 * unlayered ones. So the style layer stands before the reset layer, and both before everything that a portal writes.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#layer-ordering
 */
export function armour(root: Document | ShadowRoot): void {
  sheet ??= createSheet();
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** The root whose style sheets reach an element. */
export function styleRootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

function createSheet(): CSSStyleSheet {
  const created = new CSSStyleSheet();
  created.replaceSync(
    `${LAYERS} @layer gov-article { @layer style { ${armoured(PICTURE_CSS + ARTICLE_CSS)} } @layer reset { ${armoured(RESET_CSS)} } }`,
  );
  return created;
}

function armoured(css: string): string {
  return withSelectors(important(css), ARTICLE, PROVENANCE);
}
