/** Markdown tables of what was measured. */
import { summarize } from './statistics.mjs';

/** @param {string[]} heads @param {(string | number)[][]} rows @returns {string[]} lines, after an empty one; none without rows */
export function table(heads, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return ['', line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}

/** Median of all runs, with the least and the greatest. */
export function spread(runs, of, digits) {
  const { median, min, max } = summarize(runs.map(of));
  if (runs.length === 1) return median.toFixed(digits);
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}

/** `limit · purify · ours`: the medians of each variant beside each other. */
export function medians(runs, variants, of) {
  return variants.map((name) => short(summarize(runs.map((run) => of(run[name]))).median)).join(' · ');
}

/** As many digits as a time in ms is good for. */
function short(value) {
  return value.toFixed(value < 10 ? 1 : 0);
}
