import type { ToolStrings } from './tool-types.js';

export const enTools: ToolStrings = {
  // <figure-viewer>

  // <read-aloud>
  listen: 'Listen',
  listenControls: 'Listen to the article',
  listenPause: 'Pause',
  listenResume: 'Continue',
  listenPrevious: 'Previous paragraph',
  listenNext: 'Next paragraph',
  listenStop: 'Stop',
  listenSpeed: 'Speed',
  listenEnded: 'The article has been read to its end',
  listenNoRecording: 'The recording cannot be played. The voice of your browser reads instead.',
  listenBrokenOff: 'The recording cannot be played. Check your connection and try again.',
  listenFailed: 'Your browser could not read this. Press “Continue” to try again.',
  spokenPicture: (caption) => `Photo: ${caption}`,
  spokenTable: (caption) => `Table: ${caption}`,

  // <save-article>

  // <share-article>

  // <display-settings>

  // <article-contents>

  // <report-error>
};
