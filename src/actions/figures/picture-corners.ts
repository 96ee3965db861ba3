interface Corner {
  button: HTMLElement;
  picture: HTMLElement;
  holder: HTMLElement;
}

/**
 * Keeps buttons at the upper right corner of pictures, which may be narrower than what holds them, and stand anywhere in
 * it. Looked at only when a size has changed, after the browser has laid the page out; what is never drawn never is.
 */
export class PictureCorners {
  readonly #corners = new Map<Element, Corner>();
  #observer: ResizeObserver | undefined;

  keep(button: HTMLElement, picture: HTMLElement, holder: HTMLElement): void {
    this.#observer ??= new ResizeObserver((entries) => {
      this.#follow(entries.map(({ target }) => target));
    });
    this.#corners.set(picture, { button, picture, holder });
    this.#observer.observe(picture);
    this.#observer.observe(holder);
  }

  release(picture: HTMLElement): void {
    const corner = this.#corners.get(picture);
    this.#corners.delete(picture);
    this.#observer?.unobserve(picture);
    const isShared = [...this.#corners.values()].some(({ holder }) => holder === corner?.holder);
    if (corner && !isShared) this.#observer?.unobserve(corner.holder);
    if (this.#corners.size > 0) return;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #follow(changed: Element[]): void {
    const set = new Set(changed);
    const corners = [...this.#corners.values()].filter(({ picture, holder }) => set.has(picture) || set.has(holder));
    // All are measured before the first is placed: a place read after one was written would cost a layout each.
    const places = corners.map((corner) => ({ corner, ...placeOf(corner) }));
    for (const { corner, top, right } of places) {
      corner.button.style.setProperty('--_top', `${String(top)}px`);
      corner.button.style.setProperty('--_right', `${String(right)}px`);
    }
  }
}

/** From the edges inside its borders, as absolute positions count. */
function placeOf({ picture, holder }: Corner): { top: number; right: number } {
  const inner = picture.getBoundingClientRect();
  const outer = holder.getBoundingClientRect();
  const right = outer.left + holder.clientLeft + holder.clientWidth - inner.right;
  return { top: Math.round(inner.top - outer.top - holder.clientTop), right: Math.round(right) };
}
