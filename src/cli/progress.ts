import { printable } from './printable.js';

/** Tells on stderr how far many files are: one line that moves in a terminal, else a line a file. Of one file, nothing. */
export class Progress {
  readonly #total: number;
  #count = 0;

  constructor(total: number) {
    this.#total = total;
  }

  /** Before a file is read. */
  next(name: string): void {
    this.#count++;
    if (this.#total < 2) return;
    const line = `[${String(this.#count)}/${String(this.#total)}] ${printable(name)}`;
    const { isTTY, columns } = process.stderr;
    process.stderr.write(isTTY ? `\r\x1b[2K${line.slice(0, Math.max(20, columns - 1))}` : `${line}\n`);
  }

  /** Before anything else is written to the terminal. */
  clear(): void {
    if (this.#total > 1 && process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
  }
}
