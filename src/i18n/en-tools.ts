import type { ToolStrings } from './tool-types.js';

export const enTools: ToolStrings = {
  // <figure-viewer>
  figures: 'Pictures',
  viewFigures: (count) => (count ? `View the ${count} pictures of this article` : 'View the picture of this article'),
  enlargeFigure: (caption) => `Enlarge picture: ${caption}`,
  enlargeFigureAt: (position) => `Enlarge picture ${position}`,
  figureAt: (position, count) => `Picture ${position} of ${count}`,
  figureCaption: 'Caption',
  previousFigure: 'Previous picture',
  nextFigure: 'Next picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomNow: (percent) => `Zoom: ${percent}`,
  pan: 'Move within the picture',
  panLeft: 'Show more on the left',
  panUp: 'Show more above',
  panDown: 'Show more below',
  panRight: 'Show more on the right',
  figureLoading: 'Loading the picture…',
  figureOnlySmall: 'The large picture could not be loaded. This is the small one of the article.',

  // <read-aloud>

  // <save-article>

  // <share-article>

  // <display-settings>

  // <article-contents>

  // <report-error>
};
