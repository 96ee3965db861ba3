import type { Report } from '../report.js';
import { collapsed, isBlankText } from './dom.js';

/** `IMG_2018`, `anh-1.jpg`, `ap-thap-nhiet-doi-gan-bo`, `12`: what a camera, a disk or a CMS calls a picture. */
const FILE_NAME = /^\S*\.(?:jpe?g|png|gif|webp|bmp|tiff?)(?:\?\S*)?$/i;
const CAMERA_NAME = /^(?:IMG|DSCN?|PXL|P|image|photo|screenshot|untitled)[-_ ]?\d*$/i;
const SLUG = /^[a-z0-9]+(?:[-_][a-z0-9]+){2,}$/;
/** “Ảnh 1.”, or the title of the article with such a number behind it. */
const NUMBER = /(?:^|[-–—] ?)(?:ảnh|hình|hình ảnh|ảnh minh họa|image|photo|picture)(?: ?\d+)?\.?$/iu;

/** Whether an alternative text says nothing of the picture. */
export function isJunkAlt(alt: string): boolean {
  // Nobody names a file like that.
  if (alt.length > 300) return false;
  const text = collapsed(alt);
  return [FILE_NAME, CAMERA_NAME, SLUG, NUMBER].some((junk) => junk.test(text)) || !/\p{L}/u.test(text);
}

/** Takes away alternative texts that say nothing, and tells of them and of those that are missing. */
export function mendAlts(root: ParentNode, report: Report): void {
  for (const img of root.querySelectorAll('img')) {
    const alt = img.getAttribute('alt');
    const address = img.getAttribute('src') ?? '';
    if (alt === null) report('missing-alt', address);
    else if (!isBlankText(alt) && isJunkAlt(alt)) {
      report('junk-alt', alt);
      img.removeAttribute('alt');
    }
    if (!img.hasAttribute('width') || !img.hasAttribute('height')) report('missing-size', address);
  }
}
