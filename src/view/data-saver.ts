import { formatBytes } from '../i18n/numbers.js';
import { waitingPictures } from '../waiting-pictures.js';
import type { ViewContext } from './context.js';
import { h } from './h.js';

/** Smaller ones, in CSS px, are signs among the words: a frame with words in it would be larger than they are. */
const SMALL = 64;
/** Addresses that readers have asked for: where an article is built again, their pictures are shown at once. */
const asked = new Set<string>();

/**
 * Where data is saved, leaves a picture unloaded, with a frame of its shape before it, until the reader asks for it.
 *
 * @param img in an element that is not on the page yet, or what stands in its place
 * @param bytes of the picture, where they are known
 */
export function putOff(img: HTMLElement, context: ViewContext, bytes?: number): void {
  const { savesData, strings, language } = context;
  if (!savesData || !(img instanceof HTMLImageElement)) return;
  const width = Number(img.getAttribute('width'));
  const height = Number(img.getAttribute('height'));
  const src = img.getAttribute('src') ?? '';
  if (!src || src.startsWith('data:') || (width && width <= SMALL) || asked.has(src)) return;
  const size = width && height ? `${width} × ${height}` : '';
  const facts = [size, bytes && formatBytes(bytes, language)].filter(Boolean).join(', ');
  const frame = h(
    'button',
    // Paper, where nothing can be tapped, shows this.
    { type: 'button', 'data-put-off': img.alt || src },
    h('span', {}, context.label(strings.showPicture(img.alt))),
    facts && h('small', {}, facts),
  );
  for (const name of ['--gov-image-width', '--gov-image-ratio']) {
    frame.style.setProperty(name, img.style.getPropertyValue(name));
  }
  const { srcset } = img;
  const load = (): void => {
    asked.add(src);
    waitingPictures.delete(img);
    frame.remove();
    img.hidden = false;
    img.removeAttribute('data-address');
    if (srcset) img.srcset = srcset;
    img.src = src;
  };
  waitingPictures.set(img, { src, srcset, load });
  img.hidden = true;
  img.removeAttribute('srcset');
  img.removeAttribute('src');
  // For controls that save it: what they do is asked for as well.
  img.setAttribute('data-address', src);
  frame.addEventListener('click', () => {
    load();
    // The focus would go with the frame.
    img.tabIndex = -1;
    img.focus({ preventScroll: true });
  });
  // No button may be in a link.
  (img.closest('a') ?? img).before(frame);
}
