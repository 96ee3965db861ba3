import type { ToolStrings } from './tool-types.js';

export const viTools: ToolStrings = {
  // <figure-viewer>

  // <read-aloud>

  // <save-article>

  // <share-article>

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

  // <report-error>
};
