/** Which case is measured when. The benchmark keeps a time limit on every machine: a slow one measures fewer runs. */

/**
 * @param {object} testCase `every`: in each, each second, each third round; `seconds`: what its last turn took
 * @param {number} round from 0 on; in the first one every case has its turn, so that no row stays empty
 * @param {number} secondsLeft until the time limit
 */
export function isDue({ every, seconds = 0 }, round, secondsLeft) {
  return round === 0 || (round % every === 0 && seconds <= secondsLeft);
}

/** None always second: each run begins with the next variant. */
export function inTurn(variants, run) {
  const start = run % variants.length;
  return [...variants.slice(start), ...variants.slice(0, start)];
}
