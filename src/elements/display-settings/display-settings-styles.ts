import { css, type CSSResult } from 'lit';

/**
 * The panel leaves the text in sight while it is changed: on wide screens it is at the end side, where most portals have
 * no text of the article, on narrow ones at the bottom. It stays there while the reader scrolls.
 */
export const displayPanelStyles: CSSResult = css`
  #panel {
    inline-size: min(24em, 100% - 16px);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .name {
    display: block;
    margin-block-end: 0.15em;
    padding: 0;
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }
  .choice {
    box-sizing: border-box;
    flex: 1 1 auto;
    display: flex;
    align-items: center;
    gap: 0.35em;
    min-inline-size: min-content;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.2em 0.55em;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    cursor: pointer;
    touch-action: manipulation;
  }
  /* Four are two rows of two. */
  .choice:first-child:nth-last-child(4),
  .choice:first-child:nth-last-child(4) ~ .choice {
    flex-basis: 40%;
  }
  .choice:hover {
    border-color: var(--_accent);
    background-color: var(--_wash);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--_accent);
    font: inherit;
  }
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.2em 0.55em;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  option {
    background-color: var(--_surface);
    color: var(--_text);
  }
  select:focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.1em;
  }
  .choice:has(:focus-visible) {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.1em;
  }
  @supports selector(:has(a)) {
    input:focus-visible {
      outline: none;
    }
  }
  fieldset[disabled] .choice {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }
  .reason {
    margin: 0 0 0.3em;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.3em;
  }
  @supports selector(:popover-open) {
    #panel {
      position: fixed;
      inset: auto 8px 8px auto !important;
      max-block-size: max(55vh, min(17em, 100vh - 16px));
      max-block-size: max(55dvh, min(17em, 100dvh - 16px));
      overscroll-behavior: contain;
    }
    #panel:dir(rtl) {
      inset: auto auto 8px 8px !important;
    }
    @media (min-width: 40em) {
      #panel {
        max-block-size: calc(100vh - 16px);
        max-block-size: calc(100dvh - 16px);
      }
    }
    @media (min-height: 26em) {
      .ends {
        position: sticky;
        inset-block-end: -0.75em;
        margin-block: 0 -0.75em;
        padding-block: 0.4em 0.75em;
        border-block-start: 1px solid var(--_line);
        background-color: var(--_surface);
      }
      #panel {
        scroll-padding-block-end: 4.5em;
      }
    }
  }
  @media (forced-colors: active) {
    fieldset[disabled] .choice {
      color: GrayText;
    }
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
  @supports not selector(:popover-open) {
    #panel {
      inline-size: min(24em, 100vw - 32px);
    }
  }
`;
