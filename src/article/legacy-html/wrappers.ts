import { HOLDS_BLOCK, rename, unwrap } from './dom.js';

/** Containers of Liferay, SharePoint and page builders, which say nothing of what is in them. P17. */
const WRAPPERS =
  'div.journal-content-article, div[class*="ExternalClass"], div[class*="ms-rte"], div[class*="ms-wp"], div[data-sp-rte], ' +
  'div[data-sp-canvascontrol], div[data-sp-canvasdataversion], div.vc_row, div.wpb_wrapper, div.elementor-widget-container';

/** Blocks that an article may not hold as such: without them, the words of two would be one. */
const OTHER_BLOCKS = 'section, article, main, header, footer, aside, nav, address, details, summary, fieldset, hgroup';

export function unwrapContainers(root: ParentNode): void {
  for (const block of root.querySelectorAll(OTHER_BLOCKS)) rename(block, 'div');
  for (const wrapper of root.querySelectorAll(WRAPPERS)) {
    // SharePoint gives such names to single lines as well.
    if (wrapper.querySelector(HOLDS_BLOCK)) unwrap(wrapper);
  }
  for (const center of root.querySelectorAll<HTMLElement>('center'))
    rename(center, 'div').setAttribute('align', 'center');
}
