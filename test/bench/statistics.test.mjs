import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, summarize } from './statistics.mjs';

describe('median', () => {
  it('is the middle one of an odd number of values, compared as numbers', () => {
    assert.equal(median([100, 9, 20]), 20);
  });

  it('lies between the two in the middle of an even number', () => {
    assert.equal(median([4, 1, 3, 100]), 3.5);
  });

  it('leaves the order of the runs as it is', () => {
    const values = [3, 1, 2];
    median(values);
    assert.deepEqual(values, [3, 1, 2]);
  });
});

describe('summarize', () => {
  it('tells the least and the greatest besides', () => {
    assert.deepEqual(summarize([2, 8, 4]), { median: 4, min: 2, max: 8 });
  });
});
