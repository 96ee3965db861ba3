import { passagesOf, type Passage } from './passages.js';

/** The passages of an article, found no further than they are asked for. */
export class PassageList {
  #found: Passage[] = [];
  #rest: Iterator<Passage, void>;
  readonly #isReadable: (passage: Passage) => boolean;

  constructor(root: HTMLElement, isReadable: (passage: Passage) => boolean) {
    this.#rest = passagesOf(root);
    this.#isReadable = isReadable;
  }

  /** Begins anew, in the same article built again. */
  restart(root: HTMLElement): void {
    this.#rest = passagesOf(root);
    this.#found = [];
  }

  /** @returns nothing past the last one */
  at(index: number): Passage | undefined {
    while (this.#found.length <= index) {
      const { value, done } = this.#rest.next();
      if (done) return undefined;
      if (this.#isReadable(value)) this.#found.push(value);
    }
    return this.#found[index];
  }
}
