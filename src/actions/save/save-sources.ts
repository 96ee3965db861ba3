import { safeImage } from '../../article/address.js';

/** Wide enough for the screen of a computer, in pixels of the picture; what is wider makes the file large for nothing. */
const ENOUGH = 1280;
/** Where scripts of portals that load pictures late keep the address. */
const LATE = ['data-src', 'data-original', 'data-lazy-src'];

interface Source {
  url: string;
  /** In pixels; 0 where the page does not say. */
  width: number;
}

/**
 * Addresses to ask for a picture, best first: the one on the screen, which costs nothing, unless a smaller one is wide
 * enough. The last is the one to lead to.
 *
 * @param img an `img`, or what stands in the place of one that did not load
 */
export function sourcesOf(img: Element): string[] {
  const late = LATE.map((name) => img.getAttribute(name)).find(Boolean);
  const own = absolute(img.getAttribute('data-address') ?? img.getAttribute('src') ?? '');
  // What stands in `src` of such a picture until its turn comes.
  const main = late && (!own || own.startsWith('data:')) ? absolute(late) : own;
  const wanted = img instanceof HTMLImageElement ? wantedOf(img, main) : undefined;
  return [...new Set([wanted, main])].filter((url) => url !== undefined);
}

function wantedOf(img: HTMLImageElement, main: string | undefined): string | undefined {
  const rest = candidates(img);
  if (rest.length === 0) return main;
  const shown = img.currentSrc;
  const { width = 0 } = rest.find(({ url }) => url === shown) ?? {};
  if (shown && width <= ENOUGH) return shown;
  const inOrder = rest.sort((a, b) => a.width - b.width);
  return (inOrder.filter(({ width: each }) => each <= ENOUGH).at(-1) ?? inOrder[0])?.url;
}

/** Of its `srcset`: `a.jpg 480w, b.jpg 960w`. Those that go by the density of the screen are left to the browser. */
function candidates(img: HTMLImageElement): Source[] {
  const found = img.srcset.matchAll(/(?<![^\s,])([^\s,]\S*)\s+(\d+)w/g);
  return [...found].flatMap(([, address = '', width]) => {
    const url = absolute(address);
    return url ? [{ url, width: Number(width) }] : [];
  });
}

function absolute(address: string): string | undefined {
  return dataPicture(address) ?? safeImage(address, { baseUrl: document.baseURI });
}

/** Pictures of the portal's own may be of any size and type: in an `img` nothing of them runs. */
function dataPicture(address: string): string | undefined {
  return /^data:image\//i.test(address) ? address : undefined;
}
