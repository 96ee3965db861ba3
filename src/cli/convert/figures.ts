import { collapsed, isElement, visibleText } from '../../article/legacy-html/dom.js';
import type { Block, Figure, Image } from '../../article/schema.js';
import { markupOf } from './inline.js';

/** A figure or a gallery; nothing where it holds anything else. */
export function figureOf(element: Element): Block | undefined {
  const inner = [...element.children].filter(({ localName }) => localName === 'figure');
  if (inner.length === 0) {
    const image = imageOf(element);
    return image && { type: 'figure', ...image };
  }
  const items = inner.map((figure) => imageOf(figure));
  const others = [...element.children].filter(({ localName }) => localName !== 'figure' && localName !== 'figcaption');
  if (others.length > 0 || items.length < 2 || !items.every((item) => item !== undefined)) return undefined;
  const caption = captionOf(element);
  const text = [caption?.words, caption?.credit].filter(Boolean).join(' ');
  return { type: 'gallery', items, ...(text && { caption: text }) };
}

/** The only picture of an element, with its caption and the link around it. */
export function imageOf(element: Element): Figure | undefined {
  const [img, ...others] = element.querySelectorAll('img');
  const url = img?.getAttribute('src');
  if (!img || !url || others.length > 0 || hasMore(element)) return undefined;
  const caption = captionOf(element);
  const href = img.closest('a')?.getAttribute('href');
  const text = { ...(caption?.html ? { captionHtml: caption.html } : caption?.words && { caption: caption.words }) };
  return {
    image: pictureOf(img, url),
    ...text,
    ...(caption?.credit && { creditText: caption.credit }),
    ...(href && { href }),
  };
}

function hasMore(element: Element): boolean {
  const words = [...element.childNodes].filter((node) => !isElement(node) || node.localName !== 'figcaption');
  return (
    words.some((node) => collapsed(node.textContent ?? '') !== '') || element.querySelector('table, ul, ol') !== null
  );
}

function pictureOf(img: Element, url: string): Image {
  const [width, height] = ['width', 'height'].map((name) => Number(img.getAttribute(name)));
  const alt = img.getAttribute('alt');
  return {
    url,
    ...(width && height ? { width, height } : {}),
    ...(alt === null ? {} : { alt: collapsed(alt) }),
  };
}

interface Caption {
  words: string;
  /** Where it is more than words. */
  html?: string;
  credit?: string;
}

/** The view knows a credit by the `small` at the end; here the format has a key for it. */
function captionOf(figure: Element): Caption | undefined {
  const figcaption = [...figure.children].find(({ localName }) => localName === 'figcaption');
  if (!figcaption) return undefined;
  const last = figcaption.lastElementChild;
  const small = last?.localName === 'small' && !last.nextSibling ? last : undefined;
  small?.remove();
  const credit = small && visibleText(small).replace(/^(?:ảnh|photo)\s*[:/]\s*/iu, '');
  const sole = figcaption.firstElementChild;
  // All of it in italics says only that it is a caption.
  if (sole?.matches('em, i, b, strong') && visibleText(sole) === visibleText(figcaption))
    sole.replaceWith(...sole.childNodes);
  const isHtml = figcaption.children.length > 0;
  return {
    words: visibleText(figcaption),
    ...(isHtml && { html: markupOf(figcaption.innerHTML) }),
    ...(credit && { credit }),
  };
}
