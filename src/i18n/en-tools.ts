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
  save: 'Save',
  savePanel: 'Save this article',
  saveHtml: 'Web page (.html), can be read offline',
  saveText: 'Plain text (.txt)',
  saveWaits: 'The article is still loading, please wait…',
  savingPictures: (number, total) => `Getting picture ${number} of ${total}…`,
  saved: (fileName, size) => `Saved as “${fileName}” (${size}).`,
  savedWithout: (count) =>
    count === 1
      ? '1 picture could not be downloaded; the file has its caption and address only.'
      : `${String(count)} pictures could not be downloaded; the file has their captions and addresses only.`,
  cancelSaving: 'Cancel',
  saveFailed: 'The article could not be saved. Please try again.',
  nothingToSave: 'There is no article to save yet.',
  savedAt: (time) => `Saved at ${time}`,
  savedPicture: (words) => `[Picture: ${words}]`,
  missingPicture: 'This picture could not be saved in this file',
  savedFileName: 'Article',

  // <share-article>
  share: 'Share',
  sharePanel: 'Share this article',
  copyCitation: 'Copy citation',
  citationCopied: 'Citation copied',
  showQrCode: 'QR code of the article',
  qrCode: (address) => `QR code that leads to ${address}`,
  qrCodeHint: 'Point a phone’s camera at this code to open the article.',
  qrCodeTooLong: 'The article’s address is too long for a QR code. Copy the link instead.',

  // <display-settings>
  display: 'Display',
  displayPanel: 'Display settings',
  displayContrast: 'Background and text colours',
  displayContrastSystem: 'Automatic',
  displayContrastLight: 'Light',
  displayContrastDark: 'Dark',
  displayContrastHigh: 'High contrast',
  displayLineSpacing: 'Line spacing',
  displayLetterSpacing: 'Letter spacing',
  displaySpacingNormal: 'Normal',
  displaySpacingWide: 'Wide',
  displaySpacingWidest: 'Very wide',
  displayColumnWidth: 'Column width',
  displayColumnNarrow: 'Narrow',
  displayColumnNormal: 'Normal',
  displayColumnFull: 'Wide',
  displayAlignment: 'Alignment',
  displayAlignmentStart: 'Left',
  displayAlignmentJustify: 'Justified',
  displayFont: 'Font',
  displayOriginal: 'Default',
  displayForcedColors: 'Your device uses a contrast theme of its own, so colours cannot be changed here.',
  displayReset: 'Reset',
  displayWasReset: 'Display settings were reset',

  // <article-contents>
  contents: 'Contents',
  readingTime: (minutes) => `${minutes} min read`,
  copyHeadingLink: (heading) => `Copy link to section: ${heading}`,
  backToTop: 'Back to top',

  // <report-error>
  reportError: 'Report an error',
  errorIn: (title) => `Error in the article: ${title}`,
};
