import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';

/** One thing to read, by the name that reports call it. */
export interface Source {
  kind: 'file' | 'address' | 'stdin';
  name: string;
}

/** What shells of Windows leave to the program. */
export const WILDCARD = /[*?]/;

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
  if (found?.isDirectory()) {
    const { paths, closed } = await inFolder(input, (name) => extensions.includes(extname(name).toLowerCase()));
    return files([...paths, ...closed]);
  }
  if (!found && WILDCARD.test(input)) {
    const matches = await matching(input);
    if (matches.length > 0) return files(matches);
  }
  return files([input]);
}

function files(names: readonly string[]): Source[] {
  return names.map((name) => ({ kind: 'file', name }));
}

interface Found {
  paths: string[];
  /** Folders that cannot be looked into: as sources they fail, with the reason, and nothing else does. */
  closed: string[];
}

async function inFolder(folder: string, isWanted: (path: string) => boolean): Promise<Found> {
  const found: Found = { paths: [], closed: [] };
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => undefined);
    if (!entries) found.closed.push(at);
    for (const entry of entries ?? []) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (isWanted(path) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))))
        found.paths.push(path);
    }
  }
  found.paths.sort();
  return found;
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
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
  const { paths, closed } = await inFolder(folder, (path) => wanted.test(resolve(path).split(sep).join('/')));
  return pattern.includes('**') && paths.length > 0 ? [...paths, ...closed] : paths;
}
