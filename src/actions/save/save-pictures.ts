import { dataUrl, fetchPicture, MAX_PICTURE_BYTES } from './save-fetch.js';
import type { SavedPicture } from './save-picture.js';

/** Bytes of all pictures of a file, before they are written as text, which takes a third more. Phones have to open it. */
export const MAX_BYTES = 30 * 1024 * 1024;
/** At a time: the page's own requests need connections as well. */
const LANES = 3;

export interface PictureOptions {
  /** Of a picture that cannot be in the file: says so. */
  label: string;
  /** BCP 47, of the label. */
  language: string;
  signal: AbortSignal;
  /** Told before each picture that has to be fetched. @param number counted from 1 */
  onPicture: (number: number, total: number) => void;
}

/**
 * Writes the pictures of a copy into it. Where one cannot be had, its alternative text and a link to it take its place; its
 * caption stays in any case.
 *
 * @returns how many could not be had
 * @throws the reason of the signal
 */
export async function inlinePictures(pictures: readonly SavedPicture[], options: PictureOptions): Promise<number> {
  const store = new PictureStore(options.signal);
  const wanted = pictures.filter(({ sources }) => sources.some((url) => !url.startsWith('data:')));
  let begun = 0;
  const waiting = wanted.values();
  const lane = async (): Promise<void> => {
    for (const { sources } of waiting) {
      options.onPicture(++begun, wanted.length);
      await store.load(sources);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  let missing = 0;
  for (const { img, sources } of pictures) {
    const data = await store.load(sources);
    if (data !== undefined) img.src = data;
    else missing++;
    if (data === undefined) replacePicture(img, sources.at(-1), options);
  }
  return missing;
}

/** Each address is asked for once, however often it is shown. */
class PictureStore {
  readonly #signal: AbortSignal;
  readonly #known = new Map<string, Promise<string | undefined>>();
  #room = MAX_BYTES;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** @returns the first of the addresses that can be had, as data */
  async load(sources: readonly string[]): Promise<string | undefined> {
    for (const url of sources) {
      const data = await this.#fetch(url);
      if (data !== undefined) return data;
    }
    return undefined;
  }

  #fetch(url: string): Promise<string | undefined> {
    const loaded = this.#known.get(url) ?? (url.startsWith('data:') ? Promise.resolve(url) : this.#read(url));
    this.#known.set(url, loaded);
    return loaded;
  }

  async #read(url: string): Promise<string | undefined> {
    const blob = await fetchPicture(url, Math.min(MAX_PICTURE_BYTES, this.#room), this.#signal);
    // Others may have come meanwhile.
    if (!blob || blob.size > this.#room) return undefined;
    this.#room -= blob.size;
    return dataUrl(blob);
  }
}

function replacePicture(img: HTMLImageElement, address: string | undefined, { label, language }: PictureOptions): void {
  const make = <Tag extends 'a' | 'span'>(tag: Tag, words: string): HTMLElementTagNameMap[Tag] => {
    const element = img.ownerDocument.createElement(tag);
    element.textContent = words;
    return element;
  };
  const place = make('span', '');
  place.setAttribute('data-missing', '');
  const around = img.closest('a');
  // The link that the picture was is named by words now.
  const name = img.alt || around?.getAttribute('aria-label') || '';
  around?.removeAttribute('aria-label');
  const words = make('span', name ? `${label}: ` : label);
  words.lang = language;
  place.append(words, name);
  img.replaceWith(place);
  if (address === undefined || !/^https?:/.test(address)) return;
  const link = make('a', address);
  link.href = address;
  // A link holds no other.
  if (around) around.after(' ', link);
  else place.append(' ', link);
}
