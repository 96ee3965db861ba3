import { safeLink, type SafeUrl } from '../article/address.js';
import { isEmbeddable } from '../article/embeds.js';
import type { Block } from '../article/schema.js';
import type { ViewContext } from './context.js';
import { putOff } from './data-saver.js';
import { h } from './h.js';
import { linked } from './linked.js';
import { picture } from './picture.js';

type Embed = Extract<Block, { type: 'embed' }>;

/** Media of another site: in a frame where the page allows its host, and always as a link, for paper and for its failure. */
export function embed({ url, title, width, height, poster, caption }: Embed, context: ViewContext): HTMLElement {
  const link = safeLink(url, context);
  const words = title.trim() || url;
  const media = link && isEmbeddable(link) ? frame(link, words, width, height) : poster && picture(poster, context);
  const element = h(
    'figure',
    { 'data-embed': true },
    media,
    h('figcaption', {}, linked(link, words), caption?.trim() && h('span', {}, ' ', caption)),
  );
  if (media) putOff(media, context, poster?.contentSize);
  return element;
}

/** Gives a link that stands for a frame of old HTML the frame back, where the page allows its host. */
export function frameBack(anchor: HTMLAnchorElement): void {
  const paragraph = anchor.closest('p');
  if (paragraph && paragraph.textContent.trim() !== anchor.textContent.trim()) {
    frameBackAmongWords(anchor);
    return;
  }
  const element = frameOf(anchor);
  if (!element) return;
  const figure = h('figure', { 'data-embed': true });
  (paragraph ?? anchor).replaceWith(figure);
  figure.append(element, h('figcaption', {}, anchor));
}

/** The same among words, where there is no room for a figure. */
export function frameBackAmongWords(anchor: HTMLAnchorElement): void {
  const element = frameOf(anchor);
  if (element) anchor.before(element);
}

/** Takes the mark off, by which the link was found. */
function frameOf(anchor: HTMLAnchorElement): HTMLElement | undefined {
  anchor.removeAttribute('name');
  const address = anchor.href as SafeUrl;
  return address && isEmbeddable(address) ? frame(address, anchor.textContent) : undefined;
}

function frame(src: SafeUrl, title: string, width?: number, height?: number): HTMLElement {
  const element = h('iframe', {
    title,
    loading: 'lazy',
    // Players refuse to play for a site that they know nothing of.
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-presentation',
    allow: 'fullscreen; picture-in-picture',
    allowfullscreen: true,
    src,
  });
  if (width && height) element.style.setProperty('--gov-image-ratio', `${String(width)} / ${String(height)}`);
  return element;
}
