import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { UsageError } from './errors.js';
import type { Source } from './input/sources.js';
import type { CliStrings } from './strings/strings.js';

/** Where results go: to stdout, into one file, or into a folder under the names of what they were made of. */
export class Output {
  /** Where files of the package may be put beside the results. */
  readonly folder: string | undefined;
  readonly #paths: ReadonlyMap<Source, string>;

  private constructor(paths: ReadonlyMap<Source, string>, folder?: string) {
    this.#paths = paths;
    this.folder = folder;
  }

  /**
   * @param out as in the option `--out`; a folder where it is one, or ends with a slash
   * @param extension of the results, such as `.html`
   * @throws {UsageError} several results and no folder for them, one that cannot be made, or a result in place of a source
   */
  static async to(
    out: string | undefined,
    sources: readonly Source[],
    extension: string,
    strings: CliStrings,
  ): Promise<Output> {
    const isOne = sources.length < 2;
    if (out === undefined) {
      if (!isOne) throw new UsageError(strings.severalToNowhere);
      return new Output(new Map());
    }
    const found = await stat(out).catch(() => undefined);
    if (found?.isFile() && !isOne) throw new UsageError(strings.severalToOne(out));
    const isFolder = found ? found.isDirectory() : out.endsWith('/') || out.endsWith(sep) || !isOne;
    const names = namesFor(sources, extension);
    const paths = new Map(sources.map((source, i) => [source, isFolder ? join(out, names[i] ?? '') : out]));
    await refuseSources(paths, strings);
    try {
      await mkdir(isFolder ? out : dirname(out), { recursive: true });
    } catch (cause) {
      throw new UsageError(strings.notWritten(out, (cause as Error).message), { cause });
    }
    return new Output(paths, isFolder ? out : undefined);
  }

  /** Writes what was made of a source; to stdout where no place was named. */
  async write(source: Source, text: string): Promise<void> {
    const path = this.#paths.get(source);
    if (path === undefined) process.stdout.write(text);
    else await writeFile(path, text);
  }
}

/** Files of different folders can have one name, on some systems in capitals as well: the second gets a number. */
function namesFor(sources: readonly Source[], extension: string): string[] {
  const taken = new Set<string>();
  return sources.map(({ kind, name }) => {
    const path = kind === 'address' && URL.canParse(name) ? new URL(name).pathname : name;
    const stem = basename(path, extname(path)).replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'article';
    const base = kind === 'stdin' ? 'stdin' : stem;
    let free = base;
    for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${base}-${String(i)}`;
    taken.add(free.toLowerCase());
    return free + extension;
  });
}

/** The only copy of an article is not written over: by whatever name, link or capitals, it is the same file. */
async function refuseSources(paths: ReadonlyMap<Source, string>, strings: CliStrings): Promise<void> {
  const files = [...paths.keys()].filter(({ kind }) => kind === 'file').map(({ name }) => fileAt(name));
  const sources = new Set((await Promise.all(files)).filter((file) => file !== undefined));
  for (const path of new Set(paths.values())) {
    const file = await fileAt(path);
    if (file !== undefined && sources.has(file)) throw new UsageError(strings.outIsSource(path));
  }
}

/** What identifies a file, where there is one. */
async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found?.isFile() ? `${String(found.dev)} ${String(found.ino)}` : undefined;
}
