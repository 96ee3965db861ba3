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
  listen: string;
  /** Names the controls of what is heard. */
  listenControls: string;
  listenPause: string;
  listenResume: string;
  listenPrevious: string;
  listenNext: string;
  listenStop: string;
  listenSpeed: string;
  /** Names the browser's own player. */
  listenRecording: string;
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
  save: string;
  savePanel: string;
  saveHtml: string;
  saveText: string;
  /** The article itself is still on its way. */
  saveWaits: string;
  savingPictures: (number: string, total: string) => string;
  saved: (fileName: string, size: string) => string;
  /** Follows it. */
  savedWithout: (count: number) => string;
  cancelSaving: string;
  saveFailed: string;
  nothingToSave: string;
  /** Below the text in the file. */
  savedAt: (time: string) => string;
  /** In plain text: a caption, and the address. */
  savedPicture: (words: string) => string;
  /** In the place of a picture that is not in the file; its alternative text and address follow. */
  missingPicture: string;
  /** Name of the file of an article without a title. */
  savedFileName: string;

  // <share-article>
  share: string;
  sharePanel: string;
  copyCitation: string;
  citationCopied: string;
  showQrCode: string;
  /** Names the picture. */
  qrCode: (address: string) => string;
  qrCodeHint: string;
  qrCodeTooLong: string;

  // <display-settings>
  display: string;
  /** Names the panel. */
  displayPanel: string;
  /** Names of the settings. */
  displayContrast: string;
  /** What page and system ask for. */
  displayContrastSystem: string;
  displayContrastLight: string;
  displayContrastDark: string;
  displayContrastHigh: string;
  displayLineSpacing: string;
  displayLetterSpacing: string;
  displaySpacingNormal: string;
  displaySpacingWide: string;
  displaySpacingWidest: string;
  displayColumnWidth: string;
  displayColumnNarrow: string;
  displayColumnNormal: string;
  displayColumnFull: string;
  displayAlignment: string;
  displayAlignmentStart: string;
  displayAlignmentJustify: string;
  displayFont: string;
  /** Alignment and font as they are in the article. */
  displayOriginal: string;
  /** Why colours cannot be chosen. */
  displayForcedColors: string;
  displayReset: string;
  displayWasReset: string;

  // <article-contents>
  contents: string;
  readingTime: (minutes: string) => string;
  /** Names the button behind a heading. */
  copyHeadingLink: (heading: string) => string;
  backToTop: string;

  // <report-error>
  reportError: string;
  /** Subject of the mail. */
  errorIn: (title: string) => string;
}
