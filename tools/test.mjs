/**
 * Runs every test, after the build: the browser tests with Web Test Runner, then those of whole pages, servers, tools and
 * documents with Node's runner. Arguments go to Web Test Runner (`npm test -- --coverage`). The last line is
 * the sum: `N passed, N failed`.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browsers.mjs';

const testFolder = fileURLToPath(new URL('../test', import.meta.url));
const runner = fileURLToPath(new URL('./dist/bin.js', import.meta.resolve('@web/test-runner')));

const pagesLimit = 300_000; // ms, for a file of whole-page tests

async function testAll() {
  process.env.CHROME_PATH = await findChromium(); // found once, for every process that follows
  const [a, b] = [await testInBrowsers(), await testWholePages()];
  const [passed, failed, skipped] = [a.passed + b.passed, a.failed + b.failed, a.skipped + b.skipped];
  if (passed + failed === 0) console.error('No test ran.');
  if (failed > 0 || passed === 0) process.exitCode = 1;
  for (const failure of [...a.failures, ...b.failures]) console.log(`failed: ${failure}`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
}

async function testInBrowsers() {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const child = fork(runner, process.argv.slice(2));
  child.on('message', (message) => Object.assign(counts, message));
  const [code] = await once(child, 'close');
  // A run that could not start, or missed the coverage threshold, names no failed test.
  if (code !== 0 && counts.failed === 0) {
    counts.failed = 1;
    counts.failures.push(`Web Test Runner ended with code ${code}`);
  }
  return counts;
}

async function testWholePages() {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const names = await readdir(testFolder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.test.mjs')).map((name) => join(testFolder, name));
  const isTimed = (file) => file.startsWith(join(testFolder, 'e2e'));
  // Pages whose frames and seconds count have the machine for themselves.
  await testInNode(files.filter(isTimed), 1, counts);
  await testInNode(
    files.filter((file) => !isTimed(file)),
    Math.min(2, availableParallelism()),
    counts,
  );
  return counts;
}

async function testInNode(files, concurrency, counts) {
  if (files.length === 0) return;
  const events = run({ files, concurrency, timeout: pagesLimit });
  const before = counts.failed;
  let broken = false;
  events.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite') counts[skip === undefined ? 'passed' : 'skipped'] += 1;
  });
  events.on('test:fail', ({ name, file, details }) => {
    if (details.type === 'suite') return void (broken = true);
    counts.failed += 1;
    counts.failures.push(`${file}: ${name}: ${details.error.message}`);
  });
  for await (const text of events.compose(spec)) process.stdout.write(text);
  // A suite can break in a hook after all its tests passed.
  if (broken && counts.failed === before) {
    counts.failed += 1;
    counts.failures.push('a hook of the tests in Node');
  }
}

await testAll();
