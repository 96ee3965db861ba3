import { ARTICLE_CSS, PICTURE_CSS, withSelectors } from '../../view/armour-css.js';

/**
 * The page around the text of a saved file. Dark is what the reader's system asks for, in browsers without `light-dark()`
 * too; paper is light.
 */
const PAGE_CSS = `
:root { color-scheme: light dark; background-color: #fff; }
@media screen and (prefers-color-scheme: dark) {
  :root {
    background-color: #1b1d20;
    --gov-article-accent-color: #8ec5ff; --gov-article-text-color: #e8e8e8; --gov-article-muted-color: #b4b8bd;
    --gov-article-line-color: #4a4f55; --gov-article-wash-color: #26292d;
  }
}
@media print { :root { color-scheme: light; background-color: transparent; } }
body { box-sizing: border-box; max-inline-size: 48.75em; margin: 0 auto; padding: 1.5em 1em 3em; }
footer {
  margin: 2.5em 0 0; padding: 0.8em 0 0; border-block-start: 1px solid var(--gov-article-line-color, #d0d4d9);
  color: var(--gov-article-muted-color, #595959); font: 0.92em/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  overflow-wrap: anywhere;
}
footer p { margin: 0; }
footer a { color: var(--gov-article-accent-color, #0b5394); }
footer a:focus-visible { outline: 0.15em solid currentcolor; outline-offset: 0.15em; }
`;

/** After the text's own rules: what a portal's own article has no marks for, and pictures that are not in the file. */
const MORE_CSS = `
article h1 { margin: 0; font-size: 1.7em; line-height: 1.35; text-wrap: balance; }
article [data-missing] { display: block; padding: 0.8em 1em; border: 1px dashed var(--_line); color: var(--_muted); font-size: 0.92em; overflow-wrap: anywhere; }
@media print {
  article [data-link]::after { content: " (" attr(data-link) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
  footer { break-inside: avoid; color: #333; font-size: 10pt; }
}
`;

const TEXT_CSS = withSelectors(PICTURE_CSS + ARTICLE_CSS, 'article', 'article > [data-provenance]');

/** The look of a saved article: that of the page, without the portal. */
export const SAVED_CSS: string = PAGE_CSS + TEXT_CSS + MORE_CSS;
