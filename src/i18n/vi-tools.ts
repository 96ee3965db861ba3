import type { ToolStrings } from './tool-types.js';

export const viTools: ToolStrings = {
  // <figure-viewer>
  figures: 'Ảnh',
  viewFigures: (count) => (count ? `Xem ${count} ảnh của bài viết` : 'Xem ảnh của bài viết'),
  enlargeFigure: (caption) => `Phóng to ảnh: ${caption}`,
  enlargeFigureAt: (position) => `Phóng to ảnh ${position}`,
  figureAt: (position, count) => `Ảnh ${position} trên ${count}`,
  figureCaption: 'Chú thích ảnh',
  previousFigure: 'Ảnh trước',
  nextFigure: 'Ảnh sau',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  zoomNow: (percent) => `Mức phóng: ${percent}`,
  pan: 'Di chuyển trong ảnh',
  panLeft: 'Xem phần bên trái',
  panUp: 'Xem phần trên',
  panDown: 'Xem phần dưới',
  panRight: 'Xem phần bên phải',
  figureLoading: 'Đang tải ảnh…',
  figureOnlySmall: 'Không tải được ảnh cỡ lớn. Đây là ảnh cỡ nhỏ trong bài.',

  // <read-aloud>

  // <save-article>

  // <share-article>

  // <display-settings>

  // <article-contents>

  // <report-error>
};
