/** The script of the search page with its library, as one classic script. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export async function bundleSearch() {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('client/search.js', import.meta.url)),
        formats: ['iife'],
        name: 'GovArticleSearch',
        fileName: 'search',
      },
    },
  });
  return result[0].output[0].code;
}
