import { moveChildren } from '../article/legacy-html/dom.js';
import { heading } from './h.js';

/**
 * Repairs the heading levels of a body that was written for other pages: the first is a second level, and no level is
 * left out on the way down. Pieces of one body are repaired in their order.
 */
export class Outline {
  /** Levels as written, of the headings around the last one. */
  readonly #around: number[] = [];

  repair(root: DocumentFragment): void {
    for (const old of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const written = Number(old.localName.slice(1));
      while ((this.#around.at(-1) ?? 0) >= written) this.#around.pop();
      this.#around.push(written);
      renameHeading(old, this.#around.length + 1);
    }
  }
}

export function renameHeading(old: Element, level: number): void {
  const renamed = heading(level, {});
  if (renamed.localName === old.localName) return;
  for (const { name, value } of old.attributes) renamed.setAttribute(name, value);
  moveChildren(old, renamed);
  old.replaceWith(renamed);
}
