import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import { UsageError } from './errors.js';
import type { Source } from './input/sources.js';
import type { CliStrings } from './strings/strings.js';

/** Where results go: to stdout, into one file, or into a folder under the names of what they were made of. */
export class Output {
  /** Where files of the package may be put beside the results. */
  readonly folder: string | undefined;
  readonly #file: string | undefined;
  readonly #taken = new Set<string>();

  private constructor(place: { folder?: string; file?: string }) {
    this.folder = place.folder;
    this.#file = place.file;
  }

  /**
   * @param out as in the option `--out`; a folder where it is one, or ends with a slash
   * @throws {UsageError} several results, and no folder for them
   */
  static async to(out: string | undefined, count: number, strings: CliStrings): Promise<Output> {
    if (out === undefined) {
      if (count > 1) throw new UsageError(strings.severalToNowhere);
      return new Output({});
    }
    const found = await stat(out).catch(() => undefined);
    if (found?.isFile() && count > 1) throw new UsageError(strings.severalToOne(out));
    const isFolder = found ? found.isDirectory() : out.endsWith('/') || out.endsWith(sep) || count > 1;
    if (!isFolder) return new Output({ file: out });
    await mkdir(out, { recursive: true });
    return new Output({ folder: out });
  }

  /** @returns the path of the file, or nothing where it went to stdout */
  async write(source: Source, extension: string, text: string): Promise<string | undefined> {
    const path = this.folder === undefined ? this.#file : join(this.folder, this.#nameFor(source, extension));
    if (path === undefined) process.stdout.write(text);
    else await writeFile(path, text);
    return path;
  }

  /** Files of different folders can have one name, on some systems in capitals as well: the second gets a number. */
  #nameFor({ kind, name }: Source, extension: string): string {
    const path = kind === 'address' ? new URL(name).pathname : name;
    const stem = basename(path, extname(path)).replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'article';
    const base = kind === 'stdin' ? 'stdin' : stem;
    let free = base;
    for (let i = 2; this.#taken.has(free.toLowerCase()); i++) free = `${base}-${String(i)}`;
    this.#taken.add(free.toLowerCase());
    return free + extension;
  }
}
