import { css, type CSSResult } from 'lit';

export const panelStyles: CSSResult = css`
  #panel {
    box-sizing: border-box;
    position: absolute;
    inset: auto;
    /* Of the screen without its scroll bar, which vw would count in. */
    inline-size: min(20em, 100% - 16px);
    max-block-size: none;
    margin: 0;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    background-color: var(--_surface);
    color: var(--_text);
    box-shadow: 0 0.4em 1.2em rgb(0 0 0 / 0.18);
  }
  /* WebKit would stretch the rows of a grid here to the height of the screen. */
  #panel.open {
    display: flex;
    flex-direction: column;
    gap: 0.35em;
  }
  #panel:not(.open) {
    display: none;
  }
  .title {
    margin: 0 0 0.25em;
    font-weight: 700;
  }
  #panel a,
  #panel button {
    justify-content: flex-start;
    text-align: start;
  }
  .close {
    align-self: end;
    border-color: transparent;
    background-color: transparent;
    text-decoration: underline;
  }
  .status {
    margin: 0;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_line);
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  @supports not selector(:popover-open) {
    #panel {
      position: static;
      inline-size: min(20em, 100vw - 32px);
      margin-block-start: 0.4em;
      box-shadow: none;
    }
  }
`;
