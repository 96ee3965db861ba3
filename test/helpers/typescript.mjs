/** Modules of tests that are written in TypeScript, for tests that run in Node. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @param {URL} url of a `.ts` file */
export async function importTypeScript(url) {
  const { module } = await runnerImport(fileURLToPath(url), { configFile: false, logLevel: 'error' });
  return module;
}
