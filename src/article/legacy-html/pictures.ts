import { rename, styleOf } from './dom.js';
import type { Report } from './normalize.js';

/** Where scripts that load pictures late keep the address, in the order of trust. */
const LATE_ADDRESSES = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-echo'];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** What stands in `src` until then. */
const PLACEHOLDER = /^data:|(?:^|[/_-])(?:blank|spacer|pixel|transparent|placeholder|loading|lazy|1x1|grey|gray)\b/i;
/** Pictures that only the author's own computer has; Word and mail programs leave them behind. */
const LOCAL = /^\s*(?:file:|[a-z]:\\|\\\\|blob:|cid:|webkit-fake-url:|about:)/i;
const SIZES = { width: ['data-width', 'data-natural-width', 'w'], height: ['data-height', 'data-natural-height', 'h'] };

/** Gives every picture its real address and size, and takes away those that nobody is meant to see or can. */
export function mendPictures(root: ParentNode, report: Report): void {
  for (const drawing of root.querySelectorAll('v\\:imagedata')) rename(drawing, 'img');
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
  if (own && !PLACEHOLDER.test(own)) return;
  const late = LATE_ADDRESSES.map((name) => img.getAttribute(name)?.trim()).find(Boolean);
  // The full size, in the HTML of one family of editors.
  const full = /^(?:https?:)?\/\//.exec(img.getAttribute('rel') ?? '')?.input;
  const address = late ?? largestOf(img) ?? full;
  if (address) img.setAttribute('src', address);
}

/** The last of a set is the largest, as tools write them. */
function largestOf(img: Element): string | undefined {
  const set = LATE_SETS.map((name) => img.getAttribute(name)?.trim()).find(Boolean);
  return set?.split(/,\s+/).at(-1)?.split(/\s/)[0];
}

/** A picture for browsers without scripts stands beside the one that a script would load: one of them is shown. */
function showSpare(spare: Element): void {
  const picture = spare.querySelector('img');
  if (!picture) {
    spare.remove();
    return;
  }
  const before = spare.previousElementSibling;
  const twin = before?.localName === 'img' ? before : before?.querySelector('img');
  const address = picture.getAttribute('src') ?? '';
  if (!twin || !isSpareOf(twin.getAttribute('src') ?? '', address)) {
    spare.replaceWith(picture);
    return;
  }
  twin.setAttribute('src', address);
  spare.remove();
}

function isSpareOf(shown: string, spare: string): boolean {
  return !shown || PLACEHOLDER.test(shown) || shown === spare;
}

/** Characters of a picture inside its address that is one pixel, or an empty frame. */
const PIXEL_LENGTH = 250;

/** Counters of visitors and spacers: one pixel, or a placeholder with nothing behind it. */
function isUnseen(img: Element): boolean {
  const address = img.getAttribute('src') ?? '';
  const isPixel = ['width', 'height'].some((size) => /^[01](?:px)?$/.test(img.getAttribute(size) ?? ''));
  const isInside = /^data:image\/(?:gif|svg)/i.test(address) && address.length < PIXEL_LENGTH;
  return isPixel || isInside || /\/(?:blank|spacer|1x1)\.(?:gif|png)$/i.test(address);
}

/** Sizes in pixels, wherever an editor wrote them; only both of them keep the room free. */
function setSize(img: Element): void {
  for (const [size, names] of Object.entries(SIZES)) {
    const own = pixels(img.getAttribute(size));
    const style = new RegExp(`(?:^|[;\\s])${size}\\s*:\\s*(\\d+)(?:\\.\\d+)?px`, 'i').exec(styleOf(img))?.[1];
    const value = own ?? names.map((name) => pixels(img.getAttribute(name))).find(Boolean) ?? style;
    if (value) img.setAttribute(size, value);
    else img.removeAttribute(size);
  }
}

function pixels(value: string | null): string | undefined {
  return /^(\d{2,5})(?:\.\d+)?(?: ?px)?$/i.exec(value?.trim() ?? '')?.[1];
}
