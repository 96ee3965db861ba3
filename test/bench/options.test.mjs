import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions } from './options.mjs';

const suites = [
  { name: 'content', cases: [{ name: 'article' }, { name: 'word' }] },
  { name: 'shift', cases: [{ name: 'shift-phone' }] },
];

describe('readOptions', () => {
  const wantedBy = (...args) => {
    const { isWanted } = readOptions(args, suites);
    return suites.flatMap((suite) =>
      suite.cases.filter((testCase) => isWanted(suite, testCase)).map(({ name }) => name),
    );
  };

  it('wants everything without a name', () => {
    assert.deepEqual(wantedBy(), ['article', 'word', 'shift-phone']);
  });

  it('wants the cases that are named, and all of a suite that is', () => {
    assert.deepEqual(wantedBy('--only', 'word', '--only', 'shift'), ['word', 'shift-phone']);
  });

  it('reads numbers', () => {
    const { rounds, seconds } = readOptions(['--rounds', '9', '--seconds', '60'], suites);
    assert.deepEqual([rounds, seconds], [9, 60]);
  });

  for (const args of [
    ['--only', 'nothing'],
    ['--rounds', '0'],
    ['--rounds', '1.5'],
    ['--seconds', 'soon'],
    ['--fast'],
  ]) {
    it(`refuses ${args.join(' ')}`, () => {
      assert.throws(() => readOptions(args, suites), new RegExp(args[0]));
    });
  }
});
