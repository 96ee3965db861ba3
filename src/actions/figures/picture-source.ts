import { waitingPictures } from '../../waiting-pictures.js';

/** Where the largest form of a picture is. */
export interface PictureSource {
  /** Absolute; empty where there is none. */
  url: string;
  /** Real px, as far as the page says it; else 0. */
  width: number;
}

/**
 * The largest form of a picture that the page names for it: no address is made up, so that none gets past what let the
 * picture onto the page. Of one that waits they are those that it waits with.
 */
export function largestSource(img: HTMLImageElement): PictureSource {
  const { src, srcset } = waitingPictures.get(img) ?? { src: img.getAttribute('src') ?? '', srcset: img.srcset };
  const widest = candidates(srcset).reduce<Candidate | undefined>(
    (best, each) => (each.size > (best?.size ?? 0) ? each : best),
    undefined,
  );
  if (widest) return { url: absolute(widest.url, img), width: widest.isWidth ? widest.size : 0 };
  // In a <picture> the browser has chosen among addresses that the image itself does not name.
  const chosen = img.parentElement?.localName === 'picture' ? img.currentSrc : '';
  return { url: chosen || absolute(src, img), width: 0 };
}

interface Candidate {
  url: string;
  /** Of its descriptor: px, or times the density of the screen. */
  size: number;
  isWidth: boolean;
}

/** @see https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute */
function candidates(srcset: string): Candidate[] {
  const found: Candidate[] = [];
  let url = '';
  for (const word of srcset.trim().split(/\s+/)) {
    if (!url) {
      // A comma at the end of an address ends the candidate; inside, it is part of the address.
      if (word.endsWith(',')) found.push({ url: word.slice(0, -1), size: 1, isWidth: false });
      else url = word;
      continue;
    }
    const [descriptor, next] = split(word);
    found.push({ url, size: parseFloat(descriptor) || 1, isWidth: descriptor.endsWith('w') });
    url = next;
  }
  if (url) found.push({ url, size: 1, isWidth: false });
  return found;
}

/** The descriptor, and the address that follows it without a blank. */
function split(word: string): [string, string] {
  const comma = word.indexOf(',');
  return comma < 0 ? [word, ''] : [word.slice(0, comma), word.slice(comma + 1)];
}

function absolute(url: string, img: HTMLImageElement): string {
  try {
    return url.trim() ? new URL(url, img.baseURI).href : '';
  } catch {
    return '';
  }
}
