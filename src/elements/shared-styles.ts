import { css, type CSSResult } from 'lit';

/**
 * What all controls share. They are sized from the reader's own default size, and everything that a page's rules leave to
 * be inherited is set back at `.root`, which those rules do not reach.
 */
export const sharedStyles: CSSResult = css`
  :host {
    /* In a line of text it would be as high as the page's lines are. */
    display: inline-flex;
    vertical-align: middle;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* What a page puts before and after every element would stand inside this one. */
  :host::before,
  :host::after {
    content: none !important;
  }
  .root {
    all: initial;
    /* Not inherited: a page may hide what is around it. Rows of a toolbar say by this that they are closed. */
    visibility: var(--_row, visible);
    position: relative;
    color-scheme: inherit;
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
    color: var(--_text);
    font-family: var(
      --gov-article-font-family,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      Arial,
      sans-serif
    );
    font-size: medium;
    line-height: 1.5;
    --_accent: var(--gov-article-accent-color, #0b5394);
    --_text: var(--gov-article-text-color, #1f1f1f);
    --_muted: var(--gov-article-muted-color, #595959);
    --_line: var(--gov-article-control-line-color, #868d95);
    --_wash: var(--gov-article-wash-color, #f3f5f7);
    --_surface: var(--gov-article-control-background-color, #fff);
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_accent: var(--gov-article-accent-color, light-dark(#0b5394, #8ec5ff));
      --_text: var(--gov-article-text-color, light-dark(#1f1f1f, #e8e8e8));
      --_muted: var(--gov-article-muted-color, light-dark(#595959, #b4b8bd));
      --_line: var(--gov-article-control-line-color, light-dark(#868d95, #8b9199));
      --_wash: var(--gov-article-wash-color, light-dark(#f3f5f7, #2e3237));
      --_surface: var(--gov-article-control-background-color, light-dark(#fff, #1d2023));
    }
  }
  button,
  a {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0.3em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover,
  a:hover {
    border-color: var(--_accent);
    background-color: var(--_wash);
  }
  button:focus-visible,
  a:focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.15em;
  }
  button[aria-disabled='true'] {
    color: var(--_muted);
    border-style: dashed;
    background-color: transparent;
    cursor: default;
  }
  svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
