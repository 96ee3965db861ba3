import { css, type CSSResult } from 'lit';

/** The dialog is dark on every page: pictures are looked at, not the page around them. */
export const figureViewerStyles: CSSResult = css`
  :host([data-empty]) {
    display: none !important;
  }
  /* Beside the word on the button, not part of it: those who speak to their computer say the word. */
  .count::before {
    content: attr(data-count);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  dialog {
    box-sizing: border-box;
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: auto;
    overscroll-behavior: contain;
    background-color: #101214;
    color: #fff;
    visibility: visible;
  }
  dialog:not([open]) {
    display: none;
  }
  dialog::backdrop {
    background-color: #101214;
  }
  .frame {
    all: initial;
    box-sizing: border-box;
    display: grid;
    grid-template: auto minmax(min(8em, 40vh), 1fr) auto / minmax(0, 1fr);
    min-block-size: 100%;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    color-scheme: dark;
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
    --_accent: #8ec5ff;
    --_text: #fff;
    --_muted: #c3c8ce;
    --_line: #8b9199;
    --_wash: #3a3f45;
    --_surface: #1d2023;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em;
    padding: 0.4em 0.3em;
  }
  .tools {
    display: flex;
    gap: 0.3em;
    margin-inline-start: auto;
  }
  .position {
    margin: 0;
    padding-inline: 0.5em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .stage {
    position: relative;
    display: grid;
    place-items: center;
    container-type: size;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: hidden;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .stage > img {
    position: absolute;
    inset: 0;
    margin: auto;
    max-inline-size: none;
    cursor: zoom-in;
    -webkit-user-drag: none;
  }
  .zoomed > img {
    cursor: grab;
  }
  .notice {
    position: relative;
    max-inline-size: min(30em, 90%);
    margin: 0;
    padding: 0.5em 1em;
    border-radius: 0.3em;
    background-color: rgb(0 0 0 / 0.8);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .notice:empty {
    display: none;
  }
  .over {
    align-self: end;
    margin-block-end: 0.5em;
  }
  .step {
    position: absolute;
    inset-block-start: calc(50% - 1.375em);
  }
  /* Over any picture. */
  .step,
  .step[aria-disabled='true'],
  .pan button {
    padding: 0.3em;
    background-color: rgb(29 32 35 / 0.85);
  }
  .previous {
    inset-inline-start: 0.5em;
  }
  .next {
    inset-inline-end: 0.5em;
  }
  .bar button {
    padding: 0.3em;
  }
  .pan {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline: 0.5em;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.2em;
    direction: ltr;
    pointer-events: none;
  }
  .pan button {
    pointer-events: auto;
  }
  /* Where the buttons above would lie over these two: one row of four, or two rows. */
  @container (height < 9.5em) or ((width < 12.8em) and (height < 15.6em)) {
    .zoomed > .step {
      inset-block-start: 0.5em;
    }
  }
  .caption {
    box-sizing: border-box;
    max-block-size: 30vh;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.6em 1em 0.8em;
    text-align: center;
    overflow-wrap: break-word;
  }
  .caption:focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: -0.15em;
  }
  .caption > p {
    max-inline-size: 46em;
    margin: 0 auto;
  }
  .credit {
    color: var(--_muted);
    font-size: 0.9em;
    font-style: italic;
  }
  /* Phones on their side: the caption stands beside the picture. */
  @media (max-height: 26em) and (orientation: landscape) {
    .captioned {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) min(16em, 35%);
      block-size: 100%;
    }
    .captioned > .bar {
      grid-column: 1 / -1;
    }
    .captioned > .caption {
      max-block-size: none;
      text-align: start;
    }
  }
  @media print {
    dialog,
    dialog[open] {
      display: none !important;
    }
  }
`;
