import { ANY_BASE } from '../address.js';
import type { Report } from '../report.js';
import { pictureOf } from '../same-picture.js';
import { rename, replaceWithAll, styleOf } from './dom.js';

/** Where scripts that load pictures late keep the address, in the order of trust. */
const LATE_ADDRESSES = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-echo'];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** What stands in `src` until then. */
const PLACEHOLDER = /^data:|(?:^|[/_-])(?:blank|spacer|pixel|transparent|placeholder|loading|lazy|1x1|grey|gray)\b/i;
/** Pictures that only the author's own computer has; Word and mail programs leave them behind. */
const LOCAL = /^\s*(?:file:|[a-z]:\\|\\\\|blob:|cid:|webkit-fake-url:|about:)/i;
const SIZES = [
  ['data-width', 'data-height'],
  ['data-natural-width', 'data-natural-height'],
  ['w', 'h'],
];
const styleSize = (size: string): RegExp => new RegExp(`(?:^|[;\\s])${size}\\s*:\\s*(\\d+)(?:\\.\\d+)?px`, 'i');

/** Gives every picture its real address and size, and takes away those that nobody is meant to see or can. */
export function mendPictures(root: ParentNode, report: Report): void {
  for (const drawing of root.querySelectorAll('v\\:imagedata')) {
    // To a parser, what follows is inside of it.
    while (drawing.lastChild) drawing.after(drawing.lastChild);
    rename(drawing, 'img');
  }
  for (const img of root.querySelectorAll('img')) setAddress(img);
  for (const spare of root.querySelectorAll('noscript')) showSpare(spare);
  for (const img of root.querySelectorAll('img')) {
    const address = img.getAttribute('src') ?? '';
    if (LOCAL.test(address)) {
      report('local-picture', address);
      img.remove();
    } else if (isUnseen(img)) img.remove();
    else setSize(img);
  }
}

function setAddress(img: Element): void {
  const own = img.getAttribute('src')?.trim() ?? '';
  if (own && !PLACEHOLDER.test(own) && !LOCAL.test(own)) return;
  const late = LATE_ADDRESSES.map((name) => img.getAttribute(name)?.trim()).find(Boolean);
  // The full size, in the HTML of one family of editors.
  const full = /^(?:https?:)?\/\//.exec(img.getAttribute('rel') ?? '')?.input;
  const address = late ?? largestOf(img) ?? full;
  if (address) img.setAttribute('src', address);
}

/** Of `a.jpg 300w, b.jpg 900w` the second. */
function largestOf(img: Element): string | undefined {
  const set = LATE_SETS.map((name) => img.getAttribute(name)?.trim()).find(Boolean) ?? '';
  const sources = set.split(/,\s/).map((source) => source.trim().split(/\s+/));
  const sizeOf = ([, size = '']: readonly string[]): number => parseFloat(size) || 0;
  return sources.sort((a, b) => sizeOf(b) - sizeOf(a))[0]?.[0] || undefined;
}

/** A picture for browsers without scripts stands beside the one that a script would load: one of them is shown. */
function showSpare(spare: Element): void {
  const pictures = [...spare.querySelectorAll('img')];
  const before = spare.previousElementSibling;
  const twin = before?.localName === 'img' ? before : before?.querySelector('img');
  const address = pictures[0]?.getAttribute('src') ?? '';
  if (pictures.length > 0 && twin && isSpareOf(twin.getAttribute('src') ?? '', address)) {
    twin.setAttribute('src', address);
    spare.remove();
  } else replaceWithAll(spare, pictures);
}

function isSpareOf(shown: string, spare: string): boolean {
  return !shown || PLACEHOLDER.test(shown) || pictureOf(shown, ANY_BASE) === pictureOf(spare, ANY_BASE);
}

/** Characters of a picture inside its address that is one pixel, or an empty frame. */
const PIXEL_LENGTH = 250;

/** Counters of visitors and spacers: one pixel, or a placeholder with nothing behind it. */
function isUnseen(img: Element): boolean {
  const address = img.getAttribute('src') ?? '';
  const sizes = ['width', 'height'].map((size) => img.getAttribute(size) ?? '');
  // Editors write 0 where the style has the size.
  const isPixel =
    sizes.some((size) => /^[01](?:px)?$/.test(size)) && !/(?:width|height)\s*:\s*\d{2}/i.test(styleOf(img));
  const isInside = /^data:image\/(?:gif|svg)/i.test(address) && address.length < PIXEL_LENGTH;
  return isPixel || isInside || /\/(?:blank|spacer|1x1)\.(?:gif|png)$/i.test(address);
}

/** Sizes in pixels, wherever an editor wrote them; only both of them keep the room free. */
function setSize(img: Element): void {
  // Both from one source: of two, the shape would be another one.
  const found = [['width', 'height'], ...SIZES].map((pair) => pair.map((name) => pixels(img.getAttribute(name))));
  found.push(['width', 'height'].map((size) => styleSize(size).exec(styleOf(img))?.[1]));
  const [width, height] = found.find((pair) => pair.every(Boolean)) ?? found[0] ?? [];
  for (const [size, value] of Object.entries({ width, height })) {
    if (value) img.setAttribute(size, value);
    else img.removeAttribute(size);
  }
}

function pixels(value: string | null): string | undefined {
  return /^([1-9]\d{0,4})(?:\.\d+)?(?: ?px)?$/i.exec(value?.trim() ?? '')?.[1];
}
