import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, describeChange } from './compare.mjs';

const names = (changes) => changes.map(({ name }) => name);

describe('compare', () => {
  it('finds nothing in figures that are the same', () => {
    const figures = { 'article: CPU / purify': 1.7 };
    assert.deepEqual(compare('ratios', figures, figures), { worse: [], better: [], missing: [] });
  });

  it('lets a ratio differ by its noise, and no more', () => {
    const before = { 'article: CPU / purify': 2 };
    assert.deepEqual(names(compare('ratios', before, { 'article: CPU / purify': 2.3 }).worse), []);
    assert.deepEqual(names(compare('ratios', before, { 'article: CPU / purify': 2.5 }).worse), [
      'article: CPU / purify',
    ]);
  });

  it('takes one more of what is counted for worse', () => {
    assert.deepEqual(names(compare('counts', { 'word: parses': 5 }, { 'word: parses': 6 }).worse), ['word: parses']);
  });

  it('takes a count that was none for worse as well', () => {
    const { worse } = compare('counts', { 'article: forced layouts': 0 }, { 'article: forced layouts': 1 });
    assert.equal(worse.length, 1);
  });

  it('lets other compressors make a bundle of a hundred bytes more', () => {
    assert.equal(compare('sizes', { bundle: 60_000 }, { bundle: 60_100 }).worse.length, 0);
    assert.equal(compare('sizes', { bundle: 60_000 }, { bundle: 60_101 }).worse.length, 1);
  });

  it('tells of what is better by more than its noise', () => {
    assert.deepEqual(names(compare('sizes', { bundle: 60_000 }, { bundle: 58_000 }).better), ['bundle']);
    assert.deepEqual(names(compare('sizes', { bundle: 60_000 }, { bundle: 59_990 }).better), []);
  });

  it('tells of a figure that is in one of both only', () => {
    assert.deepEqual(compare('counts', { old: 1, both: 1 }, { both: 1, new: 1 }).missing, ['old', 'new']);
  });
});

describe('describeChange', () => {
  it('tells by how much, and how much of that may be chance', () => {
    const [change] = compare('sizes', { bundle: 60_000 }, { bundle: 61_000 }).worse;
    assert.equal(describeChange(change), 'bundle: 60000 bytes → 61000 bytes (+1000 bytes; noise 100 bytes)');
  });

  it('writes a ratio with two digits', () => {
    const [change] = compare('ratios', { 'word: CPU / purify': 2 }, { 'word: CPU / purify': 1.2 }).better;
    assert.equal(describeChange(change), 'word: CPU / purify: 2.00 → 1.20 (−0.80; noise 0.40)');
  });
});
