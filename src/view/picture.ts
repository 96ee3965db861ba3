import { safeImage, type SafeUrl } from '../article/address.js';
import type { Image } from '../article/schema.js';
import type { ViewContext } from './context.js';
import { putOff } from './data-saver.js';
import { h } from './h.js';

/**
 * The image alone. Its alternative text is never made of the caption: a screen reader would say it twice.
 * Width and height, when both are known, keep its room free while it loads.
 */
export function picture(image: Image, context: ViewContext): HTMLElement {
  const { alt = '' } = image;
  const src = safeImage(image.url, context);
  const size = image.width && image.height ? { width: image.width, height: image.height } : {};
  const isEager = src !== undefined && context.takeEager();
  const img = h('img', {
    // Everything that decides how to load comes before the address.
    loading: isEager ? 'eager' : 'lazy',
    fetchpriority: isEager ? 'high' : undefined,
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    ...size,
    alt,
    itemprop: 'contentUrl',
    ...srcset(image, context, src),
    src,
  });
  keepRoom(img);
  return src ? img : brokenPicture(img, context.strings.brokenImage);
}

/** Gives a picture out of sanitized HTML what those of the format have from the start. */
export function finishPicture(img: HTMLImageElement, context: ViewContext): void {
  if (!img.hasAttribute('alt')) img.alt = '';
  keepRoom(img);
  if (!img.hasAttribute('src')) img.replaceWith(brokenPicture(img, context.strings.brokenImage));
  else if (context.takeEager()) {
    img.setAttribute('loading', 'eager');
    img.setAttribute('fetchpriority', 'high');
  } else putOff(img, context);
}

/** The armour takes the sizes that browsers draw from the attributes; these properties carry them past it. */
function keepRoom(img: HTMLImageElement): void {
  const width = img.getAttribute('width');
  const height = img.getAttribute('height');
  if (width) img.style.setProperty('--gov-image-width', `${width}px`);
  if (width && height) img.style.setProperty('--gov-image-ratio', `${width} / ${height}`);
}

/** What stands in the place of a picture that did not load; it keeps the picture's shape and alternative text. */
export function brokenPicture(img: HTMLImageElement, label: string): HTMLElement {
  const words = img.alt || label;
  // For who saves the article: the picture may be had by then, or its address kept.
  const address = /^https?:.*/s.exec(img.getAttribute('src') ?? '')?.[0];
  const placeholder = h(
    'span',
    { role: 'img', 'aria-label': words, 'data-broken': true, 'data-address': address },
    words,
  );
  for (const name of ['--gov-image-width', '--gov-image-ratio']) {
    placeholder.style.setProperty(name, img.style.getPropertyValue(name));
  }
  return placeholder;
}

/** Widths in the format are real pixels; the column is at most as wide as the measure. */
function srcset(image: Image, context: ViewContext, src: SafeUrl | undefined): { srcset?: SafeUrl; sizes?: string } {
  const sources = (image.renditions ?? []).flatMap(({ url, width }) => {
    const address = safeImage(url, context);
    // A comma or a blank would end the address; data: pictures hold one.
    return address && !/[\s,]/.test(address) ? [`${address} ${String(width)}w`] : [];
  });
  if (sources.length === 0) return {};
  if (src && image.width && !/[\s,]/.test(src)) sources.push(`${src} ${String(image.width)}w`);
  return { srcset: sources.join(', ') as SafeUrl, sizes: '(max-width: 48em) 100vw, 46em' };
}
