/** Texts of the further controls, which are not in the small script tag. Functions take values already written for the reader. */
export interface ToolStrings {
  // <figure-viewer>

  // <read-aloud>

  // <save-article>

  // <share-article>

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

  // <report-error>
}
