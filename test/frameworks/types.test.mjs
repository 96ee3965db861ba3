/** The apps and their type tests compile; where something is expected to be wrong, it is. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileAngular } from './angular-plugin.mjs';

const require = createRequire(import.meta.url);
const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = (name, path) => join(dirname(require.resolve(`${name}/package.json`)), path);

const checks = {
  react: ['typescript', 'bin/tsc', '-p', folder('react')],
  preact: ['typescript', 'bin/tsc', '-p', folder('preact')],
  vue: ['vue-tsc', 'bin/vue-tsc.js', '--noEmit', '-p', folder('vue')],
  svelte: ['svelte-check', 'bin/svelte-check', '--workspace', folder('svelte'), '--tsconfig', './tsconfig.json'],
};

/** @returns {Promise<string>} what the program says, if it ends in an error */
const run = (name, path, ...rest) =>
  new Promise((resolve) => {
    execFile(process.execPath, [program(name, path), ...rest], (error, out, err) => resolve(error ? out + err : ''));
  });

describe('types in an app', { concurrency: 2 }, () => {
  for (const [name, check] of Object.entries(checks))
    it(`of ${name} are strict, with events`, async () => assert.equal(await run(...check), ''));

  // That its app compiles is a matter of building it.
  it('of Angular know the events in templates, and nothing of properties', () => {
    const { errors } = compileAngular(folder('angular/wrong/tsconfig.json'));
    assert.match(errors, /Property 'scale' does not exist on type 'ArticleLoadDetail'/);
    assert.match(errors, /Type 'number \| undefined' is not assignable to type 'string'/);
    assert.equal(errors.match(/TS\d+/g).length, 2);
  });
});
