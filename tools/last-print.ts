import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Prints the bundle once more, as the last step:
 * - in ASCII. Portals in windows-1258 read a script in their own encoding where its server names none, and would find
 *   broken letters in regular expressions.
 * - with parentheses around the function that holds everything. V8 then compiles it at once; without them it first looks
 *   through it for functions to leave for later, and runs it twice as slowly.
 *
 * @param notice comment at its beginning: the minifiers take out all others
 */
export function lastPrint(notice: string): Plugin {
  return {
    name: 'last-print',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const map = bundle[`${file.fileName}.map`];
        const printed = await minify(file.code, {
          compress: false,
          mangle: false,
          format: { ascii_only: true, wrap_iife: true, preamble: `/*! ${notice} */` },
          sourceMap: map?.type === 'asset' && { content: String(map.source), url: `${file.fileName}.map` },
        });
        file.code = printed.code ?? '';
        // Text of templates that are taken raw stays as it is: it must be escaped at its source.
        const [left] = /[^\x00-\x7F]/.exec(file.code) ?? [];
        if (left) this.error(`the bundle still holds ${left}`);
        if (map?.type === 'asset') map.source = String(printed.map);
      }
    },
  };
}
