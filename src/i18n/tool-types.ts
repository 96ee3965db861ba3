/** Texts of the further controls, which are not in the small script tag. Functions take values already written for the reader. */
export interface ToolStrings {
  // <figure-viewer>
  /** On the button. */
  figures: string;
  /** Its name; `count` is absent where there is one. */
  viewFigures: (count?: string) => string;
  /** Name of the button on a picture: with its caption, or else its position. */
  enlargeFigure: (caption: string) => string;
  enlargeFigureAt: (position: string) => string;
  figureAt: (position: string, count: string) => string;
  figureCaption: string;
  previousFigure: string;
  nextFigure: string;
  zoomIn: string;
  zoomOut: string;
  zoomNow: (percent: string) => string;
  /** Names the buttons that move an enlarged picture. */
  pan: string;
  panLeft: string;
  panUp: string;
  panDown: string;
  panRight: string;
  figureLoading: string;
  /** The picture of the page is shown instead. */
  figureOnlySmall: string;

  // <read-aloud>

  // <save-article>

  // <share-article>

  // <display-settings>

  // <article-contents>

  // <report-error>
}
