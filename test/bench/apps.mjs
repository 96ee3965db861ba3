/** Builds what other developers would ship, as they would: minified, for production, one classic script each. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entries = {
  purify: new URL('./apps/purify.mjs', import.meta.url),
  'by-hand': new URL('./apps/by-hand.mjs', import.meta.url),
  react: new URL('./apps/react.mjs', import.meta.url),
};

/** @returns {Promise<Record<string, Buffer>>} scripts by name, in memory only */
export async function buildApps() {
  const names = Object.keys(entries);
  const scripts = await Promise.all(names.map((name) => buildApp(fileURLToPath(entries[name]))));
  return Object.fromEntries(names.map((name, i) => [name, scripts[i]]));
}

async function buildApp(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['iife'], name: 'App' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return Buffer.from(output[0].code);
}
