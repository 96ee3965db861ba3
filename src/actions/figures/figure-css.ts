/** What enlarging puts on an article and on the page; every declaration is made important by ToolSheet. */
export const FIGURE_CSS = `
[data-gov-figure=""] { position: relative; }
[data-gov-figure] img:not(a *, button *, figcaption *) { cursor: zoom-in; }
gov-article:not([unstyled]) > article[slot="article"] p[data-gov-figure] > img { display: block; }
[data-gov-enlarge] {
  all: initial; box-sizing: border-box; position: absolute; display: block;
  top: calc(var(--_top, 0px) + 8px); right: calc(var(--_right, 0px) + 8px);
  inline-size: 2.75em; block-size: 2.75em; border: 2px solid #fff; border-radius: 0.3em;
  background-color: rgb(0 0 0 / 0.7); color: #fff; opacity: 0; cursor: zoom-in; user-select: none; touch-action: manipulation;
}
[data-gov-figure]:hover > [data-gov-enlarge=""], [data-gov-enlarge]:focus { opacity: 1; }
[data-gov-enlarge]:hover { background-color: #000; }
[data-gov-enlarge]:focus-visible { outline: 3px solid #000; box-shadow: 0 0 0 5px #fff; }
[data-gov-enlarge]::before, [data-gov-enlarge]::after { all: initial; box-sizing: border-box; position: absolute; content: ""; }
[data-gov-enlarge]::before {
  top: 0.6em; left: 0.6em; inline-size: 1em; block-size: 1em; border: 2px solid currentcolor; border-radius: 50%; color: #fff;
}
[data-gov-enlarge]::after {
  top: 1.6em; left: 1.35em; inline-size: 0.65em; block-size: 0; border-block-start: 3px solid currentcolor; color: #fff;
  transform: rotate(45deg);
}
/* Over the words that stand for a picture which did not load, it would hide them. */
@media (hover: none) { [data-gov-enlarge=""] { opacity: 1; } }
@media (forced-colors: active) { [data-gov-enlarge]::before, [data-gov-enlarge]::after { color: ButtonText; } }
@media print { [data-gov-enlarge] { display: none; } }
@media screen { [data-gov-figure-open] { overflow: hidden; } [data-gov-figure-open="gutter"] { scrollbar-gutter: stable; } }
`;
