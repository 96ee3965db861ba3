import { defineConfig } from 'vite';
import htmlLiterals from 'rollup-plugin-html-literals';
import { leanDompurify } from './tools/lean-dompurify.js';

/** A second copy of the bundle must not run at all: evaluating Lit twice would clash on Trusted Types policy names. */
const guard = {
  banner: 'if(!globalThis.GovArticle){',
  footer: '}else console.info("gov-article: a copy is already on this page; this one is left out.");',
};

/** `vite` serves the demo; `vite build` makes the script-tag bundle. ES modules and types come from `tsc`. */
export default defineConfig(({ command }) =>
  command === 'serve'
    ? { root: 'demo', publicDir: '../dist', appType: 'mpa' }
    : {
        plugins: [leanDompurify(), htmlLiterals({ include: ['src/**/*.ts'] })],
        publicDir: false,
        build: {
          target: 'es2022',
          outDir: 'dist',
          emptyOutDir: false,
          sourcemap: true,
          lib: {
            entry: 'src/script.ts',
            formats: ['iife'],
            name: 'GovArticleBundle',
            fileName: () => 'gov-article.js',
          },
          rolldownOptions: { output: { minify: true, ...guard } },
        },
      },
);
