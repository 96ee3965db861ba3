/**
 * `npm run fuzz`: the property tests again, with many more cases, and others each time. A failure prints its smallest
 * counterexample; `FUZZ_SEED=… FUZZ_RUNS=… npm run fuzz` repeats it. Arguments go to Web Test Runner (`-- --files …`).
 */
process.env.FUZZ_RUNS ??= '100000';
process.env.FUZZ_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
console.log(`FUZZ_SEED=${process.env.FUZZ_SEED} FUZZ_RUNS=${process.env.FUZZ_RUNS}`);

const { default: config } = await import('../web-test-runner.config.mjs');

export default {
  ...config,
  rootDir: new URL('..', import.meta.url).pathname,
  files: 'test/properties/*.test.ts',
  testFramework: { config: { timeout: 0 } },
  testsFinishTimeout: 24 * 60 * 60 * 1000, // ms, for one file
};
