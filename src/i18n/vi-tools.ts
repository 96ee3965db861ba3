import type { ToolStrings } from './tool-types.js';

export const viTools: ToolStrings = {
  // <figure-viewer>

  // <read-aloud>

  // <save-article>

  // <share-article>

  // <display-settings>

  // <article-contents>
  contents: 'Mục lục',
  readingTime: (minutes) => `${minutes} phút đọc`,
  copyHeadingLink: (heading) => `Sao chép liên kết đến mục: ${heading}`,
  backToTop: 'Lên đầu bài',

  // <report-error>
};
