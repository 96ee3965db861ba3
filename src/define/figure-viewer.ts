import { FigureViewerElement } from '../elements/figure-viewer/figure-viewer-element.js';
import { warnOfAnother } from '../warn-of-another.js';

if (!customElements.get('figure-viewer')) customElements.define('figure-viewer', FigureViewerElement);
else warnOfAnother('figure-viewer', FigureViewerElement);

declare global {
  interface HTMLElementTagNameMap {
    'figure-viewer': FigureViewerElement;
  }
}
