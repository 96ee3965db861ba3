import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';

/** One thing to read, by the name that reports call it. */
export interface Source {
  kind: 'file' | 'address' | 'stdin';
  name: string;
}

const WILDCARD = /[*?]/;

/**
 * The files, addresses and `-` that were named. Folders stand for the files of these kinds inside of them, at any depth;
 * shells of Windows leave patterns to the program.
 *
 * @param extensions such as `.json`
 */
export async function sourcesOf(inputs: readonly string[], extensions: readonly string[]): Promise<Source[]> {
  const lists = await Promise.all(inputs.map((input) => expand(input, extensions)));
  const known = new Map(lists.flat().map((source) => [`${source.kind} ${source.name}`, source]));
  return [...known.values()];
}

async function expand(input: string, extensions: readonly string[]): Promise<Source[]> {
  if (input === '-') return [{ kind: 'stdin', name: '-' }];
  if (/^https?:\/\//i.test(input)) return [{ kind: 'address', name: input }];
  const found = await stat(input).catch(() => undefined);
  if (found?.isDirectory())
    return files(await inFolder(input, (name) => extensions.includes(extname(name).toLowerCase())));
  if (!found && WILDCARD.test(input)) {
    const matches = await matching(input);
    if (matches.length > 0) return files(matches);
  }
  return files([input]);
}

function files(names: readonly string[]): Source[] {
  return names.map((name) => ({ kind: 'file', name }));
}

async function inFolder(folder: string, isWanted: (path: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isWanted)
    .sort();
  const kinds = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return paths.filter((_, i) => kinds[i]?.isFile());
}

/** `*` and `?` stay inside of a name, `**` crosses folders. */
async function matching(pattern: string): Promise<string[]> {
  const folder = dirname(pattern.slice(0, pattern.search(WILDCARD)) + '_');
  const whole = resolve(pattern).split(sep).join('/');
  const source = whole.replace(/\*\*\/|\*\*|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`;
  });
  const wanted = new RegExp(`^${source}$`);
  return inFolder(folder, (path) => wanted.test(resolve(path).split(sep).join('/'))).catch(() => []);
}
