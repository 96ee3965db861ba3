import { safeLink } from '../article/address.js';
import { collapsed, visibleText } from '../article/legacy-html/dom.js';
import type { Figure } from '../article/schema.js';
import type { ViewContext } from './context.js';
import { putOff } from './data-saver.js';
import { h, type Child } from './h.js';
import { inlineNodes } from './inline.js';
import { linked } from './linked.js';
import { picture } from './picture.js';

/** A picture with its caption and, apart from it, its credit. */
export function figure(source: Figure, context: ViewContext): HTMLElement {
  const { image, href, align } = source;
  const caption = figcaption(source, context);
  const img = picture(isSaid(image.alt, caption) ? { ...image, alt: '' } : image, context);
  const link = href === undefined ? undefined : safeLink(href, context);
  // A link whose only content is a picture is named by the picture's text, or else by the caption, or its address.
  const name = img.getAttribute('alt') ? undefined : (caption?.textContent.trim() ?? link);
  const element = h(
    'figure',
    { itemprop: 'image', itemscope: true, itemtype: 'https://schema.org/ImageObject', 'data-align': align },
    linked(link, img, { 'aria-label': name }),
    caption,
  );
  putOff(img, context, image.contentSize);
  return element;
}

/** A screen reader would say the same words twice. */
function isSaid(alt: string | undefined, caption: HTMLElement | undefined): boolean {
  return alt !== undefined && caption !== undefined && collapsed(alt) === visibleText(caption);
}

function figcaption(source: Figure, context: ViewContext): HTMLElement | undefined {
  const { caption, captionHtml, creditText } = source;
  const words = inlineNodes({ html: captionHtml, text: caption }, context);
  const children = [
    words && h('span', { itemprop: 'caption' }, words),
    creditText?.trim() && h('small', { itemprop: 'creditText' }, credit(creditText, context)),
  ].filter((child) => child !== undefined && child !== '');
  return children.length > 0
    ? h('figcaption', {}, ...children.flatMap((child, i) => (i > 0 ? [' ', child] : [child])))
    : undefined;
}

/** Credits come bare ("Nguyễn Tú") or with their word already ("Ảnh: Nguyễn Tú"). */
function credit(text: string, { strings, label }: ViewContext): Child {
  return /^\p{L}+(?:\s\p{L}+)?\s*[:/]/u.test(text) ? text : label(strings.credit(text));
}
