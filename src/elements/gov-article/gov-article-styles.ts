import { css, type CSSResult } from 'lit';

export const articleStyles: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    display: flex;
    gap: 0.75em;
    margin-block-end: 1em;
  }
  /* The whole row below the others. */
  #more {
    display: flex;
    flex-wrap: wrap;
    flex-basis: 100%;
    gap: inherit;
  }
  .notice {
    padding: 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_accent);
    background-color: var(--_wash);
  }
  .loading {
    color: var(--_muted);
  }
  /* Keeps the room of the first screen, so that nothing below moves into view and out again. */
  .reserve {
    min-block-size: var(--gov-article-reserved-height, 100vh);
  }
  /* Not "none": what its controls show elsewhere, such as an enlarged figure or a way up, must be drawn. */
  #more[hidden] {
    display: block;
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    --_row: hidden;
  }
  [hidden]:not(#more) {
    display: none;
  }
  /* The armour counts in em; here begins what it counts from. A monospaced family would make "medium" smaller. */
  .article {
    display: contents;
    font: medium serif;
  }
  :host([unstyled]) .article {
    font: inherit;
  }
  report-error {
    margin-block-start: 1em;
  }
  :not(:defined) {
    display: none;
  }
  @media print {
    .root {
      display: none;
    }
    .reserve {
      min-block-size: 0;
    }
  }
`;
