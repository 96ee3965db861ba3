import type { ToolStrings } from './tool-types.js';

export const viTools: ToolStrings = {
  // <figure-viewer>

  // <read-aloud>
  listen: 'Nghe',
  listenControls: 'Nghe bài viết',
  listenPause: 'Tạm dừng',
  listenResume: 'Tiếp tục',
  listenPrevious: 'Đoạn trước',
  listenNext: 'Đoạn sau',
  listenStop: 'Dừng',
  listenSpeed: 'Tốc độ',
  listenEnded: 'Đã đọc hết bài viết',
  listenNoRecording: 'Không phát được bản ghi âm. Giọng đọc của trình duyệt đọc thay.',
  listenBrokenOff: 'Bản ghi âm không phát được. Vui lòng kiểm tra kết nối mạng rồi thử lại.',
  listenFailed: 'Trình duyệt chưa đọc được. Hãy bấm “Tiếp tục” để thử lại.',
  spokenPicture: (caption) => `Ảnh: ${caption}`,
  spokenTable: (caption) => `Bảng: ${caption}`,

  // <save-article>
  save: 'Lưu',
  savePanel: 'Lưu bài viết về máy',
  saveHtml: 'Trang web (.html), đọc được khi không có mạng',
  saveText: 'Văn bản (.txt)',
  saveWaits: 'Bài viết đang tải, vui lòng chờ…',
  savingPictures: (number, total) => `Đang lấy ảnh ${number} / ${total}…`,
  saved: (fileName, size) => `Đã lưu tệp “${fileName}” (${size}).`,
  savedWithout: (count) => `${String(count)} ảnh không tải được, tệp chỉ có chú thích và địa chỉ của ảnh.`,
  cancelSaving: 'Hủy',
  saveFailed: 'Không lưu được bài viết. Vui lòng thử lại.',
  nothingToSave: 'Chưa có bài viết để lưu.',
  savedAt: (time) => `Lưu lúc ${time}`,
  savedPicture: (words) => `[Ảnh: ${words}]`,
  missingPicture: 'Ảnh không lưu được vào tệp này',
  savedFileName: 'Bài viết',

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
  display: 'Hiển thị',
  displayPanel: 'Cách hiển thị bài viết',
  displayContrast: 'Màu nền và màu chữ',
  displayContrastSystem: 'Tự động',
  displayContrastLight: 'Nền sáng',
  displayContrastDark: 'Nền tối',
  displayContrastHigh: 'Tương phản cao',
  displayLineSpacing: 'Giãn dòng',
  displayLetterSpacing: 'Giãn chữ',
  displaySpacingNormal: 'Thường',
  displaySpacingWide: 'Rộng',
  displaySpacingWidest: 'Rất rộng',
  displayColumnWidth: 'Bề rộng cột chữ',
  displayColumnNarrow: 'Hẹp',
  displayColumnNormal: 'Thường',
  displayColumnFull: 'Rộng',
  displayAlignment: 'Căn lề',
  displayAlignmentStart: 'Căn trái',
  displayAlignmentJustify: 'Căn đều',
  displayFont: 'Phông chữ',
  displayOriginal: 'Mặc định',
  displayForcedColors: 'Thiết bị đang dùng bảng màu tương phản riêng, vì vậy không đổi màu ở đây được.',
  displayReset: 'Đặt lại',
  displayWasReset: 'Đã đặt lại cách hiển thị ban đầu',

  // <article-contents>
  contents: 'Mục lục',
  readingTime: (minutes) => `${minutes} phút đọc`,
  copyHeadingLink: (heading) => `Sao chép liên kết đến mục: ${heading}`,
  backToTop: 'Lên đầu bài',

  // <report-error>
  reportError: 'Báo lỗi nội dung',
  errorIn: (title) => `Báo lỗi bài viết: ${title}`,
};
