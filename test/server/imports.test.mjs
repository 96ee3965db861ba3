import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { exports } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const modules = Object.keys(exports).filter((name) => !/\.(?:js|json|css)$|\*/.test(name));
const defining = await readdir(new URL('../../dist/define', import.meta.url));
const names = [...modules, ...defining.flatMap((name) => /^(.+)\.js$/.exec(name)?.slice(1) ?? []).map(inDefine)];

function inDefine(name) {
  return `./define/${name}`;
}

describe('on Node without a DOM', () => {
  it('every module of the package can be imported', async () => {
    assert.ok(names.includes('.') && names.includes('./define/gov-article'));
    const script = `const failed = [];
      for (const name of ${JSON.stringify(names)}) {
        await import('gov-article' + name.slice(1)).catch((error) => failed.push(name + ': ' + error.message));
      }
      console.log(JSON.stringify({ failed, page: typeof document, element: typeof HTMLElement }));`;
    const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
    assert.deepEqual(JSON.parse(stdout), { failed: [], page: 'undefined', element: 'undefined' });
  });
});
