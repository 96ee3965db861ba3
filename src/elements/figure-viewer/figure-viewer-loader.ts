import type { Size } from '../../actions/figures/pan-zoom.js';
import { largestSource } from '../../actions/figures/picture-source.js';
import { waitingPictures } from '../../waiting-pictures.js';
import { savesData } from '../gov-article/settings.js';

/** `small`: the large picture did not load, that of the page is shown. */
export type LoadingStatus = 'loading' | 'slow' | 'ready' | 'small' | 'failed';

/** ms after which a reader is told that a picture is on its way. */
const PATIENCE = 600;
const NOTHING: Size = { width: 0, height: 0 };

/** Loads the largest form of a picture, while that of the page is shown already. */
export class FigureLoader {
  readonly #onChange: () => void;
  #img: HTMLImageElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loading: HTMLImageElement | undefined;
  #src = '';
  #size = NOTHING;
  #status: LoadingStatus = 'failed';

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** What is to be shown by now; empty while there is nothing. */
  get src(): string {
    return this.#src;
  }

  /** Of the large picture, in real px, as far as it is known; else zero. */
  get size(): Size {
    return this.#size;
  }

  get status(): LoadingStatus {
    return this.#status;
  }

  get alt(): string {
    return this.#img?.alt ?? '';
  }

  get referrerPolicy(): string {
    return this.#img?.referrerPolicy ?? '';
  }

  /** @param picture of the page, or what stands in its place */
  load(picture: HTMLElement): void {
    this.stop();
    this.#img = picture instanceof HTMLImageElement ? picture : undefined;
    if (!this.#img) return;
    const { url, width } = largestSource(this.#img);
    const { complete, naturalWidth, naturalHeight, currentSrc } = this.#img;
    const isThere = complete && naturalWidth > 0;
    this.#src = isThere ? currentSrc : '';
    if (isThere) {
      const real = width || naturalWidth;
      this.#size = { width: real, height: (real * naturalHeight) / naturalWidth };
    }
    if (!url) return;
    if (this.#src === url) this.#status = 'ready';
    else this.#start(url, this.#img);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#loading = this.#img = undefined;
    this.#src = '';
    this.#size = NOTHING;
    this.#status = 'failed';
  }

  #start(url: string, img: HTMLImageElement): void {
    this.#status = 'loading';
    this.#timer = setTimeout(() => {
      this.#status = 'slow';
      this.#onChange();
    }, PATIENCE);
    showInArticle(url, img);
    const large = (this.#loading = request(url, img));
    const end = (status: LoadingStatus): void => {
      if (this.#loading !== large) return; // another figure is shown by now
      clearTimeout(this.#timer);
      this.#status = status;
      this.#onChange();
    };
    large.onload = () => {
      if (this.#loading !== large) return;
      this.#src = url;
      this.#size = { width: large.naturalWidth, height: large.naturalHeight };
      end('ready');
    };
    large.onerror = () => {
      end(this.#src ? 'small' : 'failed');
    };
  }
}

/** Who opens a picture that waits asks for it; of its forms the article takes the one that is loaded here. */
function showInArticle(url: string, img: HTMLImageElement): void {
  const picture = waitingPictures.get(img);
  if (!picture) return;
  picture.load();
  img.removeAttribute('srcset');
  img.src = url;
}

/** Puts the largest form of a picture into the browser's cache, unless data is saved. */
export function preload(picture: HTMLElement | undefined): void {
  if (!(picture instanceof HTMLImageElement) || savesData(picture.closest('gov-article'))) return;
  const { url } = largestSource(picture);
  // WebKit tells an address also of a picture that still waits to be scrolled to.
  const isThere = picture.complete && picture.naturalWidth > 0 && picture.currentSrc === url;
  if (url && !isThere) request(url, picture);
}

function request(url: string, { referrerPolicy }: HTMLImageElement): HTMLImageElement {
  const image = new Image();
  // Before the address, because it decides how that is asked for.
  image.referrerPolicy = referrerPolicy;
  image.decoding = 'async';
  image.src = url;
  return image;
}
