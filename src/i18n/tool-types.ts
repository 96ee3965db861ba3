/** Texts of the further controls, which are not in the small script tag. Functions take values already written for the reader. */
export interface ToolStrings {
  // <figure-viewer>

  // <read-aloud>
  listen: string;
  /** Names the controls of what is heard. */
  listenControls: string;
  listenPause: string;
  listenResume: string;
  listenPrevious: string;
  listenNext: string;
  listenStop: string;
  listenSpeed: string;
  /** Heard to the end. */
  listenEnded: string;
  /** The recording could not be played: the browser reads instead. */
  listenNoRecording: string;
  /** The recording broke off, or cannot be played and nothing else can be heard. */
  listenBrokenOff: string;
  /** The browser does not begin to speak by itself, or its voice has failed. */
  listenFailed: string;
  /** Said, in the language of the article, before the caption of a picture or of a table. */
  spokenPicture: (caption: string) => string;
  spokenTable: (caption: string) => string;

  // <save-article>

  // <share-article>

  // <display-settings>

  // <article-contents>

  // <report-error>
}
