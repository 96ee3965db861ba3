import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with the bundles: this file is in `dist/cli/render`. */
export const packed = fileURLToPath(new URL('../..', import.meta.url));

/** Words of `tools` that the small script has; every other needs the full one. */
const SMALL_TOOLS = new Set(['', 'email', 'print', 'font-size']);

export interface Asset {
  address: string;
  /** File of the package that it should be, and what browsers check it by. */
  file?: string;
  integrity?: string;
}

export function scriptFor(tools: string | undefined): string {
  const needsFull = (tools ?? '').split(/\s+/).some((tool) => !SMALL_TOOLS.has(tool));
  return needsFull ? 'gov-article-full.js' : 'gov-article.js';
}

/**
 * What a tag needs to know of a file of the package, by the name that its address ends with.
 *
 * @returns no integrity for any other file
 */
export async function assetAt(address: string): Promise<Asset> {
  const file = /(?:^|\/)(gov-article(?:-full)?\.(?:js|css))(?:[?#]|$)/.exec(address)?.[1];
  const content = file && (await readFile(join(packed, file)).catch(() => undefined));
  if (!file || !content) return { address };
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return { address, file, integrity };
}

export async function copyAsset(file: string, folder: string): Promise<void> {
  await copyFile(join(packed, file), join(folder, file));
}
