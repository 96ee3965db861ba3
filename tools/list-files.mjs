import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Paths below the folder, with `/` on every platform, in an order that does not change. */
export async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}
