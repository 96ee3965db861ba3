/** @param {number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Made for ratios of one run: both values of each were measured within seconds of each other, so that most of what the
 * machine did beside the benchmark falls out.
 *
 * @param {number[]} values at least one
 * @returns {{ median: number, min: number, max: number }}
 */
export function summarize(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}
