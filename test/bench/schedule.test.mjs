import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inTurn, isDue } from './schedule.mjs';

describe('isDue', () => {
  const roundsOf = (testCase, secondsLeft = 100) =>
    [0, 1, 2, 3, 4].filter((round) => isDue(testCase, round, secondsLeft));

  it('gives a long case a turn in each third round only', () => {
    assert.deepEqual(roundsOf({ every: 1 }), [0, 1, 2, 3, 4]);
    assert.deepEqual(roundsOf({ every: 3 }), [0, 3]);
  });

  it('begins nothing that would end after the limit', () => {
    assert.deepEqual(roundsOf({ every: 1, seconds: 11 }, 10), [0]);
    assert.deepEqual(roundsOf({ every: 1, seconds: 9 }, 10), [0, 1, 2, 3, 4]);
  });

  it('measures every case once, however late it is', () => {
    assert.ok(isDue({ every: 1 }, 0, -5));
  });
});

describe('inTurn', () => {
  it('lets each variant be the first one', () => {
    const runs = [0, 1, 2, 3].map((run) => inTurn(['limit', 'purify', 'ours'], run).join(' '));
    assert.deepEqual(runs, ['limit purify ours', 'purify ours limit', 'ours limit purify', 'limit purify ours']);
  });
});
