/**
 * How the article looks. `&` stands for the article; every declaration is made important by armour.ts. `#` stands for what
 * tells that the article is another agency's: no colour, size or sheet of the portal may hide that, `unstyled` or not.
 * Sizes are in em, because rem belongs to the portal; the direction is that of the language, whatever the page's.
 */
export const ARTICLE_CSS = `
& {
  --_accent: var(--gov-article-accent-color, #0b5394);
  --_text: var(--gov-article-text-color, #1f1f1f);
  --_muted: var(--gov-article-muted-color, #595959);
  --_line: var(--gov-article-line-color, #d0d4d9);
  --_wash: var(--gov-article-wash-color, #f3f5f7);
  --_space: var(--gov-article-spacing, 1.1em);
  --gov-font-scale-is-applied: 1;
  color-scheme: inherit;
  direction: ltr;
  unicode-bidi: isolate;
  display: flow-root;
  max-inline-size: var(--gov-article-measure, 44em);
  color: var(--_text);
  background-color: var(--gov-article-background-color, transparent);
  font-family: var(--gov-article-font-family, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif);
  font-size: calc(1.0625em * var(--gov-font-scale, 1));
  line-height: 1.65;
  overflow-wrap: break-word;
  -webkit-text-size-adjust: 100%;
}
@supports (color: light-dark(red, red)) {
  & {
    --_accent: var(--gov-article-accent-color, light-dark(#0b5394, #8ec5ff));
    --_text: var(--gov-article-text-color, light-dark(#1f1f1f, #e8e8e8));
    --_muted: var(--gov-article-muted-color, light-dark(#595959, #b4b8bd));
    --_line: var(--gov-article-line-color, light-dark(#d0d4d9, #4a4f55));
    --_wash: var(--gov-article-wash-color, light-dark(#f3f5f7, #26292d));
  }
}
&:is(:lang(ar), :lang(fa), :lang(he), :lang(ps), :lang(ug), :lang(ur), :lang(yi)) { direction: rtl; }

& > [itemprop="headline"] { margin: 0; font-size: 1.7em; font-weight: 700; line-height: 1.35; text-wrap: balance; }
& > [data-part="section"] { margin: 0 0 0.4em; color: var(--_accent); font-size: 0.9em; font-weight: 600; }
& > [data-part="subtitle"] { margin: 0.4em 0 0; font-size: 1.15em; line-height: 1.45; }
& > [data-part="dates"] { margin: 0.6em 0 0; color: var(--_muted); font-size: 0.9em; }
& > [data-part="dates"] > * + * { margin-inline-start: 1em; }
& > [data-part="notice"] { padding: 0.5em 0.8em; border-inline-start: 0.25em solid var(--_accent); background-color: var(--_wash); font-size: 0.95em; }
& > [data-part="lead"] { margin: var(--_space) 0 0; font-weight: 700; }
& > [data-part="authors"] { margin: calc(var(--_space) * 1.4) 0 0; font-weight: 700; text-align: end; }
& > [data-part="source"] { margin: 0.4em 0 0; text-align: end; font-style: italic; }
& > [data-part="label"] { margin: calc(var(--_space) * 1.4) 0 0; font-weight: 700; }
& > [data-part="keywords"], & > [data-part="copyright"] { margin: var(--_space) 0 0; color: var(--_muted); font-size: 0.9em; }

& p, & ul, & ol, & dl, & pre, & blockquote, & figure, & table, & [data-scroller] { margin: var(--_space) 0 0; }
& > [data-part="body"], & [data-group] { display: block; }
& li > ul, & li > ol, & li > p, & figcaption > p, & td > :first-child, & th > :first-child, & [data-scroller] > table { margin: 0; }
& ul, & ol { padding-inline-start: 1.6em; }
& li + li, & li > ul, & li > ol { margin-block-start: 0.35em; }
& dd { margin-inline-start: 1.6em; }
& h2, & h3, & h4, & h5, & h6 { margin: calc(var(--_space) * 1.2) 0 0; font-weight: 700; line-height: 1.4; }
& h2 { font-size: 1.35em; }
& h3 { font-size: 1.2em; }
& h4 { font-size: 1.1em; }
& h5, & h6 { font-size: 1em; }
& h2 + *, & h3 + *, & h4 + *, & h5 + *, & h6 + * { margin-block-start: 0.5em; }
& [data-align="center"] { text-align: center; }
& [data-align="end"] { text-align: end; }
& [data-align="justify"] { text-align: justify; }
& a, & small, & [itemprop] { unicode-bidi: isolate; }
& bdi { display: inline-block; max-inline-size: 100%; }
& a { color: var(--_accent); text-decoration: underline; text-underline-offset: 0.15em; }
& a:hover { text-decoration-thickness: 0.12em; }
& a:focus-visible, & [data-scroller]:focus-visible, & [data-put-off]:focus-visible, & [data-part="body"] [tabindex="-1"]:focus { outline: 0.15em solid var(--_accent); outline-offset: 0.15em; }
& abbr[title] { text-decoration: underline dotted; }
& small { font-size: 0.9em; }
& mark { padding: 0 0.15em; background-color: #ffe9a8; color: #1f1f1f; }
& mark a { color: inherit; }
& pre, & code, & kbd { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; font-size: 0.95em; }
& pre { padding: 0.8em 1em; background-color: var(--_wash); white-space: pre-wrap; }
& hr { inline-size: 6em; block-size: 0; margin: calc(var(--_space) * 1.6) auto 0; border: 0 solid var(--_line); border-block-start-width: 2px; }
& blockquote { padding: 0.1em 0 0.1em 1.1em; border-inline-start: 0.25em solid var(--_accent); }
& blockquote > :first-child { margin-block-start: 0; }
& blockquote > [data-source] { margin-block-start: 0.4em; color: var(--_muted); font-size: 0.95em; }

& img { display: block; block-size: auto; max-inline-size: 100%; margin-inline: auto; background-color: var(--_wash); }
& p > img, & li > img { display: inline-block; vertical-align: middle; }
& p > img:only-child { display: block; }
& figcaption { margin: 0.6em auto 0; max-inline-size: 40em; color: var(--_muted); font-size: 0.92em; line-height: 1.5; text-align: center; }
& figcaption > [itemprop="creditText"] { display: inline-block; font-style: italic; }
& iframe { display: block; inline-size: 100%; block-size: auto; aspect-ratio: var(--gov-image-ratio, 16 / 9); border: 0 solid var(--_line); background-color: var(--_wash); }
& [data-embed] > figcaption > a { font-weight: 600; }
& [data-embed] > figcaption > span { display: block; }
& [data-align="full"] > img { inline-size: 100%; }
& [data-gallery] { display: flex; flex-wrap: wrap; gap: 1em; }
& [data-gallery] > figure { flex: 1 1 min(15em, 100%); min-inline-size: 0; margin: 0; }
& [data-gallery] > figcaption { flex: 0 0 100%; max-inline-size: none; margin-block-start: 0; }
& :is([data-broken], [data-put-off]) { box-sizing: border-box; display: flex; align-items: center; justify-content: center; inline-size: min(100%, var(--gov-image-width, 100%)); aspect-ratio: var(--gov-image-ratio, auto); margin-inline: auto; padding: 2em 1em; border: 1px dashed var(--_line); background-color: var(--_wash); color: var(--_muted); font-size: 0.92em; text-align: center; }
& [data-put-off] { min-inline-size: min(10em, 100%); flex-direction: column; gap: 0.3em; font-family: inherit; cursor: pointer; }
& img[hidden] { display: none; }
@media (min-width: 48em) {
  & figure[data-align="left"], & figure[data-align="right"] { max-inline-size: 45%; margin: 0.4em 1.4em 0.6em 0; float: left; }
  & figure[data-align="right"] { margin: 0.4em 0 0.6em 1.4em; float: right; }
}

& [data-scroller] { overflow-x: auto; container-type: inline-size; }
& table { border-collapse: collapse; min-inline-size: 100%; color: inherit; font: inherit; font-size: 0.95em; text-align: inherit; white-space: inherit; font-variant-numeric: tabular-nums; }
& caption { position: sticky; inset-inline-start: 0; inline-size: 100cqi; max-inline-size: 100%; padding-block-end: 0.5em; color: var(--_muted); text-align: start; }
& th, & td { min-inline-size: 5em; padding: 0.5em 0.7em; border: 1px solid var(--_line); text-align: start; vertical-align: top; }
& th { background-color: var(--_wash); font-weight: 700; }
& [data-attachments] { padding-inline-start: 0; list-style: none; }
& [data-attachments] > li { padding: 0.5em 0; border-block-end: 1px solid var(--_line); }
& [data-attachments] small { color: var(--_muted); }
# { all: initial; color-scheme: inherit; display: block; margin: 0.4em 0 0; color: CanvasText; background-color: Canvas; font: italic max(1em, 13px)/1.65 system-ui, sans-serif; text-align: end; }
# a { color: LinkText; text-decoration: underline; }
gov-article > article:has(> [data-provenance]) { block-size: auto; max-block-size: none; overflow: visible; clip-path: none; mask: none; zoom: 1; content-visibility: visible; -webkit-line-clamp: none; }
/* Not in Safari 18, which does not find words in what it has not drawn; it has no text-wrap: pretty either. */
@supports (text-wrap: pretty) or (-moz-appearance: none) {
  & [data-group] { content-visibility: auto; }
}

@media print {
  & { max-inline-size: none; color: #000; background-color: transparent; font-size: 12pt; }
  # { color: #000; background-color: transparent; }
  & p { orphans: 3; widows: 3; }
  & figure, & img, & tr, & blockquote { break-inside: avoid; }
  & img { max-block-size: 16cm; inline-size: auto; }
  & h1, & h2, & h3, & h4, & h5, & h6 { break-after: avoid; }
  & [data-scroller] { overflow: visible; }
  & iframe, & [data-put-off] > * { display: none; }
  & [data-put-off] { min-block-size: 0; aspect-ratio: auto; }
  & [data-put-off]::before { content: attr(data-put-off); overflow-wrap: anywhere; }
  & [data-group] { content-visibility: visible; }
}
`;

/**
 * Before the rules above: the room of pictures that are not loaded yet. Browsers take it from attributes, but the reset
 * takes that back; properties carry it past.
 */
export const PICTURE_CSS = `
& img { inline-size: var(--gov-image-width, auto); aspect-ratio: var(--gov-image-ratio, auto); }
`;

/**
 * Takes back whatever the portal's rules say about bare tags, down to the browser's own style sheet; `all` is all but two.
 * First letters and lines are left alone where the portal has no rules for them, see first-letters.ts, and in very long
 * text, see long-text.ts.
 */
export const RESET_CSS = `
& { all: initial; }
& * { all: revert; direction: revert; unicode-bidi: revert; }
#, # *, #::first-line, #::first-letter, & *::marker, &[data-first-letters]::first-letter, &[data-first-letters]::first-line, &[data-first-letters] :not([data-long])::first-letter, &[data-first-letters] :not([data-long])::first-line { all: revert; direction: revert; unicode-bidi: revert; }
&::before, &::after, & *::before, & *::after, #::before, #::after { content: none; }
`;

/** The rules for an article, and for its provenance, that these selectors find. */
export function withSelectors(css: string, article: string, provenance: string): string {
  return css.replaceAll('&', article).replace(/#(?=[ ,:{])/g, provenance);
}
