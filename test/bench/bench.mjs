/**
 * Measures the script-tag bundle in Chromium against what a developer writes by hand, and prints tables. Nothing is
 * judged: machines differ. `npm run bench -- --only content --only script --rounds 9 --seconds 900 --json figures.json`
 */
import { writeFile } from 'node:fs/promises';
import { launch } from './browser.mjs';
import { machineNow } from './machine.mjs';
import { readOptions } from './options.mjs';
import { isDue } from './schedule.mjs';
import { startSite } from './site.mjs';
import { suites } from './suites.mjs';

async function bench({ rounds, seconds, isWanted, bundle, json }) {
  const end = performance.now() + seconds * 1000;
  const describe = machineNow();
  const [site, browser] = await Promise.all([startSite(bundle), launch()]);
  const wanted = suites
    .map((suite) => ({ ...suite, cases: suite.cases.filter((testCase) => isWanted(suite, testCase)) }))
    .map((suite) => ({ ...suite, cases: suite.cases.map((testCase) => ({ ...testCase, runs: [] })) }))
    .filter(({ cases }) => cases.length > 0);
  try {
    for (let round = 0; round < rounds; round += 1) {
      process.stderr.write(`round ${round + 1} of ${rounds}\n`);
      await runRound(wanted, round, { browser, origin: site.origin }, end);
    }
    const machine = describe(await browser.version());
    if (json) await writeFile(json, JSON.stringify(figures(wanted, machine), null, 2));
    console.log(report(wanted, machine));
  } finally {
    await browser.close();
    await site.close();
  }
}

async function runRound(wanted, round, site, end) {
  for (const { cases, run } of wanted) {
    for (const testCase of cases) {
      const started = performance.now();
      if (!isDue(testCase, round, (end - started) / 1000)) continue;
      for (let i = 0; i < testCase.repeats; i += 1) testCase.runs.push(await run(site, testCase));
      testCase.seconds = (performance.now() - started) / 1000;
    }
  }
}

function report(wanted, machine) {
  const lines = [`${machine.browser}, Node ${machine.node}, ${machine.processors}`];
  const load = (values) => values.map((value) => value.toFixed(1)).join(', ');
  lines.push(
    `${machine.seconds} s; load average before: ${load(machine.load.before)}, after: ${load(machine.load.after)}`,
  );
  return [
    '# Benchmark',
    '',
    ...lines.map((line) => `- ${line}`),
    ...wanted.flatMap((suite) => suite.report(suite.cases)),
  ].join('\n');
}

/** The shape of `--json`: docs/benchmark.md tells it. */
function figures(wanted, machine) {
  return {
    version: 1,
    machine,
    suites: Object.fromEntries(
      wanted.map(({ name, cases }) => [name, cases.map(({ name, runs }) => ({ name, runs }))]),
    ),
  };
}

await bench(readOptions(process.argv.slice(2), suites));
