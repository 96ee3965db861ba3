import type { ToolStrings } from './tool-types.js';

export const viTools: ToolStrings = {
  // <figure-viewer>

  // <read-aloud>

  // <save-article>

  // <share-article>
  share: 'Chia sẻ',
  sharePanel: 'Chia sẻ bài viết',
  copyCitation: 'Sao chép trích dẫn',
  citationCopied: 'Đã sao chép trích dẫn',
  showQrCode: 'Mã QR của bài viết',
  qrCode: (address) => `Mã QR dẫn đến ${address}`,
  qrCodeHint: 'Đưa camera điện thoại vào mã này để mở bài viết.',
  qrCodeTooLong: 'Địa chỉ bài viết quá dài nên không tạo được mã QR. Hãy sao chép liên kết.',

  // <display-settings>

  // <article-contents>

  // <report-error>
  reportError: 'Báo lỗi nội dung',
  errorIn: (title) => `Báo lỗi bài viết: ${title}`,
};
