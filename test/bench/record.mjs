/**
 * Measures what the guard compares, and writes it to test/bench/record.json, with the reason; prints what to say in the
 * commit. `npm run bench:record -- --reason "pictures get their size before they load"`, and `--only sizes` for a group
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compare, describeChange } from './guard/compare.mjs';
import { groups, measureFigures, onlyGroups } from './guard/figures.mjs';

const PASSES = 3; // all of them: later runs are compared with this one
const file = new URL('./record.json', import.meta.url);

async function writeRecord() {
  const { values } = parseArgs({ options: { reason: { type: 'string', default: '' }, only: onlyGroups } });
  const reason = values.reason.trim();
  if (reason === '') {
    console.error('Nothing is recorded without its reason: npm run bench:record -- --reason "why the figures change"');
    process.exitCode = 1;
    return;
  }

  const before = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const { browser, ...figures } = await measureFigures(() => false, PASSES, values.only);
  const kept = Object.fromEntries(
    groups.map((group) => [group, withoutNoise(group, before[group] ?? {}, figures[group] ?? before[group] ?? {})]),
  );
  const record = { date: new Date().toISOString().slice(0, 10), reason, browser, ...kept };
  await writeFile(file, `${JSON.stringify(record, null, 2)}\n`);
  console.log(`test/bench/record.json is written. For the commit:\n\n${message(reason, before, record)}`);
}

/** A ratio that changed by chance alone keeps its figure: the record shows what a change did, and does not creep. */
function withoutNoise(group, before, now) {
  if (group !== 'ratios') return now;
  const { worse, better, missing } = compare(group, before, now);
  const changed = new Set([...[...worse, ...better].map(({ name }) => name), ...missing]);
  return Object.fromEntries(
    Object.entries(now).map(([name, value]) => [name, changed.has(name) ? value : before[name]]),
  );
}

function message(reason, before, record) {
  const changes = groups.flatMap((group) => {
    const { worse, better, missing } = compare(group, before[group] ?? {}, record[group]);
    return [...[...worse, ...better].map(describeChange), ...missing.map((name) => `${name}: new or gone`)];
  });
  const lines = changes.length > 20 ? [...changes.slice(0, 20), `… and ${changes.length - 20} more`] : changes;
  return [
    `perf(bench): ${reason}`,
    '',
    ...(lines.length > 0 ? lines : ['No figure changed by more than its noise.']),
  ].join('\n');
}

await writeRecord();
