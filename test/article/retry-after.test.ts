import { expect } from '@open-wc/testing';
import { retryAfter } from '../../src/article/retry-after.js';

const noon = 'Tue, 24 Nov 2026 12:00:00 GMT';

describe('retryAfter', () => {
  const answers: [what: string, headers: Record<string, string>, seconds: number | undefined][] = [
    ['seconds', { 'retry-after': '30' }, 30],
    ['a date, by the clock of the server', { 'retry-after': 'Tue, 24 Nov 2026 12:02:30 GMT', date: noon }, 150],
    ['no time at all', {}, undefined],
    ['no seconds', { 'retry-after': '0' }, undefined],
    ['a date that is past', { 'retry-after': 'Tue, 24 Nov 2026 11:59:00 GMT', date: noon }, undefined],
    ['words', { 'retry-after': 'later' }, undefined],
    ['seconds before now', { 'retry-after': '-30', date: noon }, undefined],
  ];
  for (const [what, headers, seconds] of answers) {
    it(`is ${String(seconds)} where the server names ${what}`, () => {
      expect(retryAfter(new Headers(headers))).to.equal(seconds);
    });
  }

  it('counts from now where the server does not tell its time, and asks no second too early', () => {
    const { now } = Date;
    Date.now = () => Date.parse(noon) + 400;
    const seconds = retryAfter(new Headers({ 'retry-after': 'Tue, 24 Nov 2026 12:10:00 GMT' }));
    Date.now = now;
    expect(seconds).to.equal(600);
  });
});
