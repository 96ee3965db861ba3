/** Texts of the further controls, which are not in the small script tag. Functions take values already written for the reader. */
export interface ToolStrings {
  // <figure-viewer>

  // <read-aloud>

  // <save-article>

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

  // <article-contents>

  // <report-error>
  reportError: string;
  /** Subject of the mail. */
  errorIn: (title: string) => string;
}
