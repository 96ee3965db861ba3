/** Builds an app as its developers would, into a folder outside the project. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { angular } from './angular-plugin.mjs';

const isOurTag = (tag) => /^(gov-article|font-size-toggle)$/.test(tag);

const settings = {
  react: {},
  preact: { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
  vue: { plugins: () => vue({ template: { compilerOptions: { isCustomElement: isOurTag } } }) },
  svelte: { plugins: () => svelte({ configFile: false }) },
  angular: { plugins: angular },
};

/**
 * @param {keyof typeof settings} name
 * @param {import('vite').InlineConfig} [more]
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function buildApp(name, { build: options, ...more } = {}) {
  const root = fileURLToPath(new URL(name, import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), `gov-article-${name}-`));
  const { plugins, ...rest } = settings[name];
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [plugins?.()],
    ...rest,
    ...more,
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, ...options },
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
