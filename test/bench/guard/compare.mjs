/** Compares figures with the record. Each may differ by its noise, which was measured on a busy machine. */

/** Bytes of gzip: compressors of different machines differ by so many, and what a part weighs depends on the others. */
const sizeNoise = () => 100;

/** The same on every machine, but for rules of style sheets: a few more are no event. */
const countNoise = (name, before) => (name.endsWith('declarations') ? Math.round(before * 0.01) : 0);

/**
 * Seven passes, four beside two other browsers and three beside three busy loops as well, differed from their median by
 * at most 14 % (by innerHTML, whose 4 ms are easily disturbed) and 18 % (the cold script), most by less than 12 %. A pass
 * that is past this is repeated, and three together differ by less.
 */
const ratioNoise = (name, before) => before * (/limit|cold/.test(name) ? 0.25 : 0.2);

const noises = { sizes: sizeNoise, counts: countNoise, ratios: ratioNoise };

/**
 * @param {'sizes' | 'counts' | 'ratios'} group less is better in each
 * @param {Record<string, number>} before of the record
 * @param {Record<string, number>} now
 * @returns {{ worse: object[], better: object[], missing: string[] }} `missing`: in only one of the two, so that a figure
 *   can neither be lost nor come in without a record
 */
export function compare(group, before, now) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const missing = names.filter((name) => !(name in before) || !(name in now));
  const changes = names
    .filter((name) => !missing.includes(name))
    .map((name) => ({ group, name, before: before[name], now: now[name], noise: noises[group](name, before[name]) }));
  return {
    worse: changes.filter(({ before, now, noise }) => now - before > noise),
    better: changes.filter(({ before, now, noise }) => before - now > noise),
    missing,
  };
}

/** `article: CPU / purify: 1.70 → 2.20 (+0.50; noise 0.34)` */
export function describeChange({ group, name, before, now, noise }) {
  const print = (value) => (group === 'ratios' ? value.toFixed(2) : `${value}${group === 'sizes' ? ' bytes' : ''}`);
  const change = now - before;
  return `${name}: ${print(before)} → ${print(now)} (${change > 0 ? '+' : '−'}${print(Math.abs(change))}; noise ${print(noise)})`;
}
