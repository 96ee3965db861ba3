import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { medians, spread, table } from './table.mjs';

describe('table', () => {
  it('is Markdown, after an empty line', () => {
    assert.deepEqual(table(['a', 'b'], [['c', 1]]), ['', '| a | b |', '| --- | --- |', '| c | 1 |']);
  });

  it('is left out where it has no rows', () => {
    assert.deepEqual(table(['a'], []), []);
  });
});

describe('spread', () => {
  const runs = [{ cpu: 1 }, { cpu: 4 }, { cpu: 2 }];

  it('shows between which figures the median is', () => {
    assert.equal(
      spread(runs, ({ cpu }) => cpu, 1),
      '2.0 (1.0–4.0)',
    );
  });

  it('shows no range of a single run', () => {
    assert.equal(
      spread(runs.slice(0, 1), ({ cpu }) => cpu, 1),
      '1.0',
    );
  });
});

describe('medians', () => {
  it('puts the variants beside each other', () => {
    const runs = [
      { limit: 1.24, ours: 20.4 },
      { limit: 1.26, ours: 22.4 },
    ];
    assert.equal(
      medians(runs, ['limit', 'ours'], (value) => value),
      '1.3 · 21',
    );
  });
});
