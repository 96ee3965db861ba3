import { checkBlocks } from './check.js';
import type { ArticleWarning } from './errors.js';
import { mendPictures } from './pictures.js';
import type { Block } from './schema.js';
import { MAX_WARNINGS } from './warnings.js';

/** Blocks that are checked at once: more of them are seldom on the screen. */
const CHUNK = 20;

/** The blocks of a body, each checked when it is first taken: what is far below does not hold up the first screen. */
export class Blocks {
  readonly #raw: readonly unknown[];
  readonly #checked: Block[] = [];
  /** Of the raw ones, how many are behind us. */
  #read = 0;
  #told = 0;
  readonly #warnings: ArticleWarning[] = [];

  /** @param raw JSON that is not changed */
  constructor(raw: readonly unknown[]) {
    this.#raw = raw;
  }

  get isEmpty(): boolean {
    return !this.#has(0);
  }

  first(count: number): Block[] {
    this.#has(count - 1);
    return this.#checked.slice(0, count);
  }

  *inGroups(size: number): Generator<Block[], void> {
    for (let start = 0; this.#has(start + size - 1) || this.#has(start); start += size) {
      yield this.#checked.slice(start, start + size);
    }
  }

  readAll(): Block[] {
    this.#has(Infinity);
    return this.#checked;
  }

  /** Where a block that was taken stands. */
  indexOf(block: Block): number {
    return this.#checked.indexOf(block);
  }

  /** What had to be mended since it was asked for last, in the blocks taken so far; at most 100 in all. */
  takeWarnings(): ArticleWarning[] {
    return this.#warnings.splice(0);
  }

  /** One unreadable block can become none, or several. */
  #has(index: number): boolean {
    while (index >= this.#checked.length && this.#read < this.#raw.length) this.#check();
    return index < this.#checked.length;
  }

  #check(): void {
    const start = this.#read;
    this.#read += CHUNK;
    const { blocks, warnings } = checkBlocks(this.#raw.slice(start, this.#read), start);
    warnings.push(...mendPictures(blocks, this.#checked.length));
    for (const block of blocks) this.#checked.push(block);
    const heard = warnings.slice(0, MAX_WARNINGS - this.#told);
    this.#told += heard.length;
    this.#warnings.push(...heard);
  }
}
