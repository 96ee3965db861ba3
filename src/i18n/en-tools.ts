import type { ToolStrings } from './tool-types.js';

export const enTools: ToolStrings = {
  // <figure-viewer>

  // <read-aloud>

  // <save-article>

  // <share-article>

  // <display-settings>

  // <article-contents>
  contents: 'Contents',
  readingTime: (minutes) => `${minutes} min read`,
  copyHeadingLink: (heading) => `Copy link to section: ${heading}`,
  backToTop: 'Back to top',

  // <report-error>
};
