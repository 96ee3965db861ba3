/** A picture that is left unloaded to save data, with a frame before it. */
interface WaitingPicture {
  /** Its addresses, as the page writes them. */
  src: string;
  srcset: string;
  /** Puts it in the place of its frame. */
  load: () => void;
}

/** Filled by the view, which puts them off, for whatever else readers ask for that needs the pictures. */
export const waitingPictures: WeakMap<Element, WaitingPicture> = new WeakMap();
