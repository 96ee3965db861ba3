/** Texts of the further controls, which are not in the small script tag. Functions take values already written for the reader. */
export interface ToolStrings {
  // <figure-viewer>

  // <read-aloud>

  // <save-article>

  // <share-article>

  // <display-settings>

  // <article-contents>
  contents: string;
  readingTime: (minutes: string) => string;
  /** Names the button behind a heading. */
  copyHeadingLink: (heading: string) => string;
  backToTop: string;

  // <report-error>
}
