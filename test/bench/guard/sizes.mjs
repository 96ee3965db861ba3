/** What travels over the line. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { measure } from '../../../tools/compress.mjs';
import { bundlePath } from '../options.mjs';

const tool = fileURLToPath(new URL('../../../tools/size.mjs', import.meta.url));

/** @returns {Promise<Record<string, number>>} bytes of gzip: the bundles, and each part where the tool tells them */
export async function measureSizes() {
  const { gzip } = measure(await readFile(bundlePath));
  const { bundles = {}, parts = {} } = await readSizes();
  return {
    bundle: gzip,
    'full bundle': bundles['gov-article-full']?.gzip,
    ...Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [`part ${name}`, bytes.gzip])),
  };
}

/** The tool ends with an error where the bundle is over its budget: that is told by `npm run size`. */
async function readSizes() {
  const { stdout } = await promisify(execFile)(process.execPath, [tool, '--json']).catch((error) => error);
  return stdout.startsWith('{') ? JSON.parse(stdout) : {};
}
