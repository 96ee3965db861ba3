import { sourcesOf } from './save-sources.js';

/** A picture of the copy, and the addresses to ask for it, see {@link sourcesOf}. */
export interface SavedPicture {
  img: HTMLImageElement;
  sources: string[];
}

/**
 * A picture as it is on the page, with the properties that the style sheet takes its size from.
 *
 * @param from an `img`, or what stands in the place of one that did not load
 * @param inert in which it is not loaded
 * @returns nothing for a dot that only counts who opened the page
 */
export function pictureOf(from: Element, inert: Document): SavedPicture | undefined {
  const [width, height] = ['width', 'height'].map((name) => from.getAttribute(name) ?? '');
  if (isDot(width) && isDot(height)) return undefined;
  const img = inert.createElement('img');
  img.alt = (from instanceof HTMLImageElement ? from.alt : from.getAttribute('aria-label')) ?? '';
  if (isPixels(width)) img.style.setProperty('--gov-image-width', `${width}px`);
  if (isPixels(width) && isPixels(height)) img.style.setProperty('--gov-image-ratio', `${width} / ${height}`);
  const sources = sourcesOf(from);
  const main = sources.at(-1);
  if (main !== undefined) img.setAttribute('src', main);
  return { img, sources };
}

function isPixels(value: string | undefined): value is string {
  return /^[1-9]\d*$/.test(value ?? '');
}

function isDot(value: string | undefined): boolean {
  return value === '0' || value === '1';
}
