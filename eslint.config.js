import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layers } from './tools/layers.mjs';

const syntax = {
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name for a thing, everywhere.' },
    { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
    { selector: 'TSModuleDeclaration[kind!="global"]', message: 'Use a module.' },
  ],
};

/** A plug-in of @open-wc/testing types `equal` as if it returned a promise; it throws at once. */
const chaiEqual = { from: 'package', name: 'Equal', package: 'chai' };

const impatient = {
  name: '@open-wc/testing',
  importNames: ['waitUntil'],
  message: 'It gives a busy machine one second: take the one of test/helpers/wait.ts.',
};

export default defineConfig(
  { ignores: ['dist/', 'site/', 'release/', 'coverage/', 'test/fixtures/', 'test/frameworks/*/'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/unbound-method': 'off', // Lit binds listeners to their element
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['src/**/*.ts'], ignores: ['**/*.d.ts'], rules: syntax },
  {
    // No text of an article may take an expression more steps than its length.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
    },
  },
  layers,
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // a test that finds nothing should stop there
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [chaiEqual] }],
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/helpers/wait.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [impatient] }] },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals('Buffer console fetch performance process setTimeout clearTimeout URL') },
    rules: { eqeqeq: 'error', 'no-undef': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error' },
  },
  {
    // Scripts of pages, and functions that tests hand to a page.
    files: [
      'demo/**/*.js',
      'tools/screenshots.mjs',
      'tools/docs/client/*.js',
      'tools/recipes/*.mjs',
      'test/docs/site-pages.test.mjs',
      'test/e2e/**/*.{js,mjs}',
      'test/frameworks/*.{js,mjs}',
      'test/recipes/*.mjs',
      'test/server/*.mjs',
      'test/bench/**/*.{js,mjs}',
    ],
    languageOptions: {
      globals: globals(
        'window document location navigator customElements CustomEvent Event HTMLElement localStorage Blob ' +
          'addEventListener dispatchEvent innerHeight DOMParser PerformanceObserver requestAnimationFrame ' +
          'history matchMedia URLSearchParams getComputedStyle',
      ),
    },
  },
);

/** Names that the platform defines, as ESLint wants them. */
function globals(names) {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']));
}
