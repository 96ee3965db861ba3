import { formatBytes } from '../i18n/numbers.js';
import type { ViewContext } from './context.js';
import { h } from './h.js';

/** Smaller ones, in CSS px, are signs among the words: a frame with words in it would be larger than they are. */
const SMALL = 64;
const SOURCES = ['srcset', 'src'] as const;

/**
 * Leaves a picture unloaded, with a frame of its shape before it, until the reader taps that.
 *
 * @param img not on the page yet; whatever of it the browser would load is taken off
 * @param bytes of the picture, where they are known
 */
export function putOff(img: HTMLImageElement, context: ViewContext, bytes?: number): void {
  const { strings, language } = context;
  const width = Number(img.getAttribute('width'));
  const height = Number(img.getAttribute('height'));
  const src = img.getAttribute('src') ?? '';
  if (!src || src.startsWith('data:') || (width > 0 && width <= SMALL)) return;
  const sources = SOURCES.map((name) => [name, img.getAttribute(name) ?? ''] as const);
  for (const name of SOURCES) img.removeAttribute(name);
  // For controls that save or enlarge it: what they do is asked for as well.
  img.setAttribute('data-address', src);
  img.hidden = true;
  const size = width && height ? `${String(width)} × ${String(height)}` : '';
  const facts = [size, bytes === undefined ? '' : formatBytes(bytes, language)].filter(Boolean).join(', ');
  const frame = h(
    'button',
    { type: 'button', 'data-put-off': true },
    context.label(strings.showPicture(img.alt)),
    facts && h('small', {}, facts),
  );
  for (const name of ['--gov-image-width', '--gov-image-ratio']) {
    frame.style.setProperty(name, img.style.getPropertyValue(name));
  }
  frame.addEventListener('click', () => {
    img.hidden = false;
    img.removeAttribute('data-address');
    img.loading = 'eager';
    for (const [name, value] of sources) if (value) img.setAttribute(name, value);
    // The focus would go with the frame.
    img.tabIndex = -1;
    frame.remove();
    img.focus({ preventScroll: true });
  });
  // No button may be in a link.
  (img.closest('a') ?? img).before(frame);
}
