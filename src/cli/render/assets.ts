import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with the bundles: this file is in `dist/cli/render`. */
export const packed = fileURLToPath(new URL('../..', import.meta.url));

/** Words of `tools` that the small script has; every other needs the full one. */
const SMALL_TOOLS: readonly string[] = ['email', 'print', 'font-size'];
export const tools: readonly string[] = [...SMALL_TOOLS, 'listen', 'display', 'contents', 'enlarge', 'share', 'save'];

export interface Asset {
  address: string;
  /** File of the package that it should be, and what browsers check it by. */
  file?: string;
  integrity?: string;
}

/** @param wanted words of `tools` with blanks between them */
export function scriptFor(wanted = ''): string {
  const needsFull = wanted.split(' ').some((tool) => tool !== '' && !SMALL_TOOLS.includes(tool));
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
