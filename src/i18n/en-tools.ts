import type { ToolStrings } from './tool-types.js';

export const enTools: ToolStrings = {
  // <figure-viewer>

  // <read-aloud>

  // <save-article>

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

  // <article-contents>

  // <report-error>
  reportError: 'Report an error',
  errorIn: (title) => `Error in the article: ${title}`,
};
