import { css, type CSSResult } from 'lit';

/** The button, and the bar on the lower edge of the screen, always in the same place. */
export const readAloudStyles: CSSResult = css`
  :host([unavailable]) {
    display: none !important;
  }
  #button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background-color: var(--_wash);
  }
  #player {
    display: none;
    box-sizing: border-box;
    position: fixed;
    inset: auto 0 0;
    z-index: 2147483647;
    /* Also where the row of the toolbar that it is in is closed. */
    visibility: visible;
    inline-size: auto;
    max-inline-size: none;
    block-size: auto;
    max-block-size: 50vh;
    margin: 0;
    padding: 0.5em max(0.75em, env(safe-area-inset-right)) max(0.5em, env(safe-area-inset-bottom))
      max(0.75em, env(safe-area-inset-left));
    overflow: auto;
    border: 0 solid var(--_line);
    border-block-start-width: 1px;
    background-color: var(--_surface);
    color: var(--_text);
    box-shadow: 0 -0.2em 1em rgb(0 0 0 / 0.18);
  }
  #player.open {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
  }
  #player svg {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  /* Of its two words the longer one decides: nothing moves under the finger. */
  .words {
    display: inline-grid;
    text-align: start;
  }
  .words > * {
    grid-area: 1 / 1;
  }
  .words > :not(.now) {
    visibility: hidden;
  }
  .speed {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
  }
  select {
    box-sizing: border-box;
    min-block-size: 2.75em;
    padding: 0.3em 0.5em;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  select:focus-visible,
  audio:focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.15em;
  }
  audio {
    flex: 1 1 15em;
    min-inline-size: 0;
    max-inline-size: 40em;
    block-size: 3.375em;
  }
  .message {
    flex-basis: 100%;
    margin: 0;
    text-align: center;
  }
  /* On narrow screens the steps are pictures, and on low ones all is: their names stay. */
  @media (max-width: 40em) {
    .step > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .speed > span {
      font-size: 0.9em;
    }
  }
  @media (max-height: 20em) {
    #player {
      padding-block: 0.25em;
    }
    #player.open {
      gap: 0.25em;
    }
    .words,
    .step > span,
    .stop > span,
    .speed > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    #player button {
      padding-inline: 0.3em;
    }
  }
`;
