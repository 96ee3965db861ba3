/**
 * Measures the script-tag bundle in Chromium against what a developer writes by hand, and prints tables. Nothing is
 * judged: machines differ. `npm run bench -- --only article --only article-100x --rounds 9 --json figures.json`
 */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { launch, runContent, runShift } from './browser.mjs';
import { contentCases, shiftCases, variants } from './cases.mjs';
import { readOptions } from './options.mjs';
import { report } from './report.mjs';
import { startSite } from './site.mjs';

async function bench({ rounds, isWanted, bundle, json }) {
  const started = { at: performance.now(), load: loadavg() };
  const [site, browser] = await Promise.all([startSite(bundle), launch()]);
  const results = {
    content: contentCases.filter(isWanted).map((testCase) => ({ ...testCase, runs: [] })),
    shift: shiftCases.filter(isWanted).map((testCase) => ({ ...testCase, runs: [] })),
  };
  try {
    for (let round = 0; round < rounds; round += 1) {
      process.stderr.write(`round ${round + 1} of ${rounds}\n`);
      await runRound(results, browser, site.origin);
    }
    if (json) await writeFile(json, JSON.stringify(results, null, 2));
    console.log(report(results, describe(await browser.version(), started, rounds)));
  } finally {
    await browser.close();
    await site.close();
  }
}

async function runRound({ content, shift }, browser, origin) {
  for (const testCase of content) {
    for (let i = 0; i < testCase.repeats; i += 1) {
      testCase.runs.push(await runVariants(testCase, browser, origin));
    }
  }
  for (const testCase of shift) testCase.runs.push({ ours: await runShift(browser, origin, testCase) });
}

/** One after the other, none always second. */
async function runVariants(testCase, browser, origin) {
  const start = testCase.runs.length % variants.length;
  const results = {};
  for (const variant of [...variants.slice(start), ...variants.slice(0, start)]) {
    results[variant] = await runContent(browser, origin, testCase, variant);
  }
  return results;
}

function describe(browserVersion, { at, load }, rounds) {
  const loads = (values) => values.map((value) => value.toFixed(1)).join(', ');
  const seconds = Math.round((performance.now() - at) / 1000);
  return [
    `${browserVersion}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    `${rounds} rounds in ${seconds} s; load average before: ${loads(load)}, after: ${loads(loadavg())}`,
  ];
}

await bench(readOptions());
