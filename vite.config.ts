import { defineConfig } from 'vite';
import htmlLiterals from 'rollup-plugin-html-literals';
import { VERSION } from './src/version.js';
import { leanCss } from './tools/lean-css.js';
import { lastPrint } from './tools/last-print.js';
import { leanDompurify } from './tools/lean-dompurify.js';

/**
 * A second copy of the bundle must not run at all: evaluating Lit twice would clash on Trusted Types policy names. An
 * element of the page with this id is no copy: it has no version.
 */
const guard = {
  banner: 'if(!globalThis.GovArticle?.version){',
  footer: `}else console.info("gov-article ${VERSION} is left out: "+GovArticle.version+" is already on this page.");`,
};

/** `vite` serves the demo; `vite build` makes the small script tag, `--mode full` the other. ES modules and types come from `tsc`. */
export default defineConfig(({ command, mode }) =>
  command === 'serve'
    ? { root: 'demo', publicDir: '../dist', appType: 'mpa' }
    : {
        plugins: [
          leanDompurify(),
          leanCss(),
          htmlLiterals({ include: ['src/**/*.ts'] }),
          lastPrint(`gov-article ${VERSION}; licences of all it holds: gov-article.licenses.txt`),
        ],
        publicDir: false,
        build: {
          target: 'es2022',
          minify: 'terser', // and then the bundler's own, below: each finds what the other leaves
          outDir: 'dist',
          emptyOutDir: false,
          sourcemap: true,
          lib: {
            entry: mode === 'full' ? 'src/script-full.ts' : 'src/script.ts',
            formats: ['iife'],
            name: 'GovArticleBundle',
            fileName: () => (mode === 'full' ? 'gov-article-full.js' : 'gov-article.js'),
          },
          rolldownOptions: { output: { minify: true, ...guard } },
        },
      },
);
