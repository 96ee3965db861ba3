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

  // <share-article>

  // <display-settings>

  // <article-contents>

  // <report-error>
};
