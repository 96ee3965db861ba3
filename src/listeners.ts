/** Who asked to be told when something changes: texts, formats, hosts. */
export class Listeners {
  readonly #all = new Set<() => void>();

  /** @returns a function that stops it */
  add(listener: () => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(): void {
    for (const listener of this.#all) listener();
  }
}
