/** Builds an app as its developers would, into a folder outside the project. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

/**
 * Builds an app that is rendered on Node and hydrated, with the development build of its framework, which says what is
 * wrong then.
 *
 * @param {keyof typeof settings} name
 * @param {{ server: string, ways: string[], define: Record<string, string> }} options its module with `render(way)`; a page
 *   is made for each way
 * @returns {Promise<{ folder: string, remove: () => Promise<void>, rendered: Record<string, string> }>}
 */
export async function buildServerApp(name, { server, ways, define }) {
  const onNode = await buildApp(name, { build: { ssr: server }, ssr: { noExternal: true } });
  const { render } = await import(pathToFileURL(join(onNode.folder, 'server.js')).href);
  await onNode.remove();
  const rolldownOptions = { input: 'hydrate.html' };
  const app = await buildApp(name, { define, build: { target: 'esnext', rolldownOptions } });
  const page = await readFile(join(app.folder, 'hydrate.html'), 'utf8');
  const rendered = {};
  for (const way of ways) {
    rendered[way] = await render(way);
    const main = `<main id="app" data-way="${way}">${rendered[way]}</main>`;
    await writeFile(join(app.folder, `${way}.html`), page.replace('<!--app-->', main));
  }
  return { ...app, rendered };
}
