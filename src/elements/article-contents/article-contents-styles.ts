import { css, type CSSResult } from 'lit';

export const contentsStyles: CSSResult = css`
  :host([inline]) {
    display: block;
  }
  @media not print {
    :host([inline]) .root {
      display: block;
    }
  }
  ol {
    margin: 0;
    padding: 0;
    /* Not "none": Safari would no longer call it a list. */
    list-style: '';
  }
  ol ol {
    padding-inline-start: 1em;
  }
  .list {
    max-block-size: min(60vh, 30em);
    overflow-y: auto;
    overscroll-behavior: contain;
    /* Room for the focus ring of what is in it. */
    padding: 0.3em;
  }
  li > a,
  #panel li > a {
    display: flex;
    inline-size: 100%;
    justify-content: flex-start;
    padding: 0.4em 0.6em;
    border-width: 0;
    border-inline-start: 0.2em solid var(--_line);
    border-radius: 0;
    background-color: transparent;
    text-align: start;
    overflow-wrap: anywhere;
  }
  li > a:hover {
    border-inline-start-color: var(--_accent);
    background-color: var(--_wash);
  }
  li > a[aria-current] {
    border-inline-start: 0.4em solid var(--_accent);
    background-color: var(--_wash);
    font-weight: 700;
  }
  .time {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  /* As high as the controls beside it. */
  .alone {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding-inline: 0.3em;
  }
  .title > .time {
    margin-inline-start: 0.4em;
  }
  summary {
    display: list-item;
    min-block-size: 2.75em;
    box-sizing: border-box;
    padding: 0.6em 0.3em;
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.1em;
  }
  .word {
    margin-inline-end: 0.5em;
    font-weight: 700;
  }
  /* Also where the row of the toolbar that it is in is closed. */
  .toast,
  #top {
    visibility: visible;
  }
  .toast {
    box-sizing: border-box;
    position: fixed;
    z-index: 1000;
    inset-block-end: calc(max(1em, env(safe-area-inset-bottom)) + var(--gov-article-bar-height, 0px));
    inset-inline: 0;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    inline-size: fit-content;
    max-inline-size: min(30em, calc(100vw - 2em));
    margin-inline: auto;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    background-color: var(--_surface);
    color: var(--_text);
    box-shadow: 0 0.4em 1.2em rgb(0 0 0 / 0.25);
  }
  #top {
    position: fixed;
    z-index: 999;
    inset-block-end: calc(0.75em + env(safe-area-inset-bottom, 0px) + var(--gov-article-bar-height, 0px));
    inset-inline-end: calc(0.75em + env(safe-area-inset-right, 0px));
    padding: 0;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    box-shadow: 0 0.15em 0.5em rgb(0 0 0 / 0.25);
  }
  #top.away {
    visibility: hidden;
  }
`;

/** Out of the flow, so that a row of controls has no gap for it. What it says, and the way up, are placed by themselves. */
export const emptyStyles: CSSResult = css`
  :host {
    position: absolute !important;
  }
`;
