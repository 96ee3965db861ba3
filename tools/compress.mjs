/** How much of a file travels over the line. kB is 1000 bytes everywhere in this project. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @param {Buffer} file */
export const gzip = (file) => gzipSync(file, { level: 9 });

/** @param {Buffer} file */
export const brotli = (file) =>
  brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length },
  });

/** @param {Buffer} file @returns {{ min: number, gzip: number, brotli: number }} sizes in bytes */
export function measure(file) {
  return { min: file.length, gzip: gzip(file).length, brotli: brotli(file).length };
}

/** @param {number} bytes */
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** One sentence for people: `46.1 kB minified, 18.0 kB gzip, 16.2 kB brotli`. */
export const sizesLine = ({ min, gzip, brotli }) => `${kB(min)} minified, ${kB(gzip)} gzip, ${kB(brotli)} brotli`;
