import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Writes every other character as an escape: portals in windows-1258 read a script in their own encoding where its server
 * names none, and would find broken letters in regular expressions. The last step, and so the one that prints.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const map = bundle[`${file.fileName}.map`];
        const printed = await minify(file.code, {
          compress: false,
          mangle: false,
          format: { ascii_only: true },
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
