/**
 * The button that copies a link to a heading: at the end of the heading's last line, in a row of no height behind it. The
 * heading keeps room for it, so that it covers no word. `all` takes back what the portal says of buttons.
 */
export const HEADING_LINKS_CSS = `
[data-gov-heading] { padding-inline-end: max(44px, 1.8em); scroll-margin-block-start: 0.6em; }
[data-gov-tool="heading-link"] { all: unset; position: relative; display: block; block-size: 0; user-select: none; }
[data-gov-tool="heading-link"]::before, [data-gov-tool="heading-link"]::after, [data-gov-tool="heading-link"] *::before, [data-gov-tool="heading-link"] *::after { content: none; }
[data-gov-tool="heading-link"] > button {
  all: unset; box-sizing: border-box; position: absolute; inset-inline-end: 0;
  inset-block-end: calc(var(--_gov-below, 0px) + var(--_gov-half-line, 0px) * var(--gov-font-scale, 1) - max(22px, 1.375em));
  display: flex; align-items: center; justify-content: center;
  inline-size: max(44px, 2.75em); block-size: max(44px, 2.75em); border-radius: 0.3em;
  color: var(--gov-article-accent-color, #0b5394); font-size: medium; line-height: 1; cursor: pointer; touch-action: manipulation;
}
[data-gov-tool="heading-link"] > button:focus-visible { outline: 0.15em solid currentcolor; outline-offset: -0.15em; }
[data-gov-tool="heading-link"] svg {
  all: unset; display: block; inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentcolor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round;
}
[data-gov-tool="heading-link"] path { all: unset; d: path("M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1"); }
gov-article:not([unstyled]) > article [data-gov-heading] + [data-gov-tool="heading-link"] + * { margin-block-start: 0.5em; }
@supports (color: light-dark(red, red)) {
  [data-gov-tool="heading-link"] > button { color: var(--gov-article-accent-color, light-dark(#0b5394, #8ec5ff)); }
}
@media (hover: hover) and (pointer: fine) {
  [data-gov-tool="heading-link"] > button { opacity: 0; }
  [data-gov-heading]:hover + [data-gov-tool="heading-link"] > button, [data-gov-tool="heading-link"] > button:hover, [data-gov-tool="heading-link"] > button:focus-visible { opacity: 1; }
}
@media (forced-colors: active) {
  [data-gov-tool="heading-link"] > button { color: ButtonText; }
}
@media print {
  [data-gov-heading] { padding-inline-end: 0; }
  [data-gov-tool="heading-link"] { display: none; }
}
`;
