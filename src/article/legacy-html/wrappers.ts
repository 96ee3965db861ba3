import { rename, unwrap } from './dom.js';

/** Containers of Liferay, SharePoint and page builders, which say nothing of what is in them. P17. */
const WRAPPERS =
  'div.journal-content-article, div[class*="ExternalClass"], div[class*="ms-rte"], div[class*="ms-wp"], div[data-sp-rte], ' +
  'div[data-sp-canvascontrol], div[data-sp-canvasdataversion], div.vc_row, div.wpb_wrapper, div.elementor-widget-container';

export function unwrapContainers(root: ParentNode): void {
  for (const wrapper of root.querySelectorAll(WRAPPERS)) unwrap(wrapper);
  for (const center of root.querySelectorAll<HTMLElement>('center'))
    rename(center, 'div').setAttribute('align', 'center');
}
