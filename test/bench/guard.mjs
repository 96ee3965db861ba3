/**
 * Compares sizes, counts and CPU ratios of the build with test/bench/record.json, and fails where one is worse by more
 * than its noise. `npm run bench:guard -- --only counts`
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compare, describeChange } from './guard/compare.mjs';
import { measureFigures, onlyGroups } from './guard/figures.mjs';

const PASSES = 3; // a figure that looks worse is measured again, before it is believed

const lookAt = {
  sizes: () => 'npm run size',
  counts: () => 'npm run bench:guard -- --only counts',
  ratios: (name) => `npm run bench -- --only ${name.split(':')[0]} --rounds 9`,
};
const accept = 'npm run bench:record -- --reason "why it is so"';

async function guard() {
  const { values } = parseArgs({ options: { only: onlyGroups } });
  const record = JSON.parse(await readFile(new URL('./record.json', import.meta.url), 'utf8'));
  const isEnough = (group, figures) => compare(group, pick(record[group], figures), figures).worse.length === 0;
  const figures = await measureFigures(isEnough, PASSES, values.only);
  const results = values.only.map((group) => compare(group, record[group], figures[group]));
  const all = (kind) => results.flatMap((result) => result[kind]);

  console.log(`Record of ${record.date}: ${record.reason}`);
  for (const [name, ratio] of Object.entries(figures.ratios ?? {}))
    console.log(`  ${name} ${ratio} (${record.ratios[name]})`);
  for (const change of all('better')) console.log(`better: ${describeChange(change)}`);
  if (all('better').length > 0) console.log(`Keep what was won: ${accept}`);
  for (const change of all('worse')) {
    console.error(`WORSE: ${describeChange(change)}\n  look at it: ${lookAt[change.group](change.name)}`);
  }
  for (const name of all('missing')) console.error(`MISSING in the record or in this run: ${name}`);
  const failures = all('worse').length + all('missing').length;
  if (failures > 0) console.error(`If it is meant to be so: ${accept}`);
  console.log(
    `${failures} of ${values.only.flatMap((group) => Object.keys(figures[group])).length} figures are worse.`,
  );
  if (failures > 0) process.exitCode = 1;
}

/** Only what was measured in this part of the run. */
function pick(before, figures) {
  return Object.fromEntries(Object.entries(before).filter(([name]) => name in figures));
}

await guard();
