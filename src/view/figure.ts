import { safeImage, safeLink, type SafeUrl } from '../article/address.js';
import { sanitizeHtml } from '../article/sanitize.js';
import type { Figure, Image } from '../article/schema.js';
import type { ViewContext } from './context.js';
import { h, type Child } from './h.js';

/** A picture with its caption and, apart from it, its credit. */
export function figure(source: Figure, context: ViewContext, ...more: Child[]): HTMLElement {
  const { image, href, align } = source;
  const img = picture(image, context);
  const link = href === undefined ? undefined : safeLink(href, context.baseUrl);
  const caption = figcaption(source, context, ...more);
  // A link whose only content is a picture is named by the picture's text, or else by the caption.
  const name = image.alt?.trim() ? undefined : (caption?.textContent ?? undefined);
  return h(
    'figure',
    { itemprop: 'image', itemscope: true, itemtype: 'https://schema.org/ImageObject', 'data-align': align },
    link ? h('a', { href: link, rel: 'noopener noreferrer', 'aria-label': name }, img) : img,
    caption,
  );
}

/**
 * The image alone. Its alternative text is never made of the caption: a screen reader would say it twice.
 * Width and height, when both are known, keep its room free while it loads.
 */
export function picture(image: Image, context: ViewContext): HTMLElement {
  const src = safeImage(image.url, context.baseUrl);
  const size = image.width && image.height ? { width: image.width, height: image.height } : {};
  const isEager = context.takeEager();
  const img = h('img', {
    // Everything that decides how to load comes before the address.
    loading: isEager ? 'eager' : 'lazy',
    fetchpriority: isEager ? 'high' : undefined,
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    ...size,
    alt: image.alt ?? '',
    itemprop: 'contentUrl',
    ...srcset(image, context, src),
    src,
  });
  keepRoom(img);
  return src ? img : brokenPicture(img, context.strings.brokenImage);
}

/** The armour takes the sizes that browsers draw from the attributes; these properties carry them past it. */
export function keepRoom(img: HTMLImageElement): void {
  const width = img.getAttribute('width');
  const height = img.getAttribute('height');
  if (width) img.style.setProperty('--gov-image-width', `${width}px`);
  if (width && height) img.style.setProperty('--gov-image-ratio', `${width} / ${height}`);
}

/** What stands in the place of a picture that did not load; it keeps the picture's shape and alternative text. */
export function brokenPicture(img: HTMLImageElement, label: string): HTMLElement {
  const placeholder = h('span', { role: 'img', 'aria-label': img.alt || label, 'data-broken': true }, img.alt || label);
  for (const name of ['--gov-image-width', '--gov-image-ratio']) {
    placeholder.style.setProperty(name, img.style.getPropertyValue(name));
  }
  return placeholder;
}

function figcaption(source: Figure, context: ViewContext, ...more: Child[]): HTMLElement | undefined {
  const { caption, captionHtml, creditText } = source;
  const words = captionHtml === undefined ? caption?.trim() && caption : sanitizeHtml(captionHtml, context.baseUrl);
  const children = [
    words && h('span', { itemprop: 'caption' }, words),
    creditText?.trim() && h('small', { itemprop: 'creditText' }, credit(creditText, context)),
    ...more,
  ].filter((child) => child !== undefined && child !== '');
  return children.length > 0
    ? h('figcaption', {}, ...children.flatMap((child, i) => (i > 0 ? [' ', child] : [child])))
    : undefined;
}

/** Credits come bare ("Nguyễn Tú") or with their word already ("Ảnh: Nguyễn Tú"). */
function credit(text: string, { strings }: ViewContext): string {
  return /^\p{L}+(?:\s\p{L}+)?\s*[:/]/u.test(text) ? text : strings.credit(text);
}

/** Widths in the format are real pixels; the column is at most as wide as the measure. */
function srcset(image: Image, context: ViewContext, src: SafeUrl | undefined): { srcset?: SafeUrl; sizes?: string } {
  const sources = (image.renditions ?? []).flatMap(({ url, width }) => {
    const address = safeImage(url, context.baseUrl);
    // A comma or a blank would end the address; data: pictures hold one.
    return address && !/[\s,]/.test(address) ? [`${address} ${String(width)}w`] : [];
  });
  if (sources.length === 0) return {};
  if (src && image.width && !/[\s,]/.test(src)) sources.push(`${src} ${String(image.width)}w`);
  return { srcset: sources.join(', ') as SafeUrl, sizes: '(max-width: 48em) 100vw, 46em' };
}
