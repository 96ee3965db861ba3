/** Timers that go off when a test says so. */
import { stub } from './stubs.js';

export interface Clock {
  /** Lets time pass, in ms, and what was to happen meanwhile. */
  pass: (ms: number) => void;
}

/** Until the test ends, nothing waits for real: no `await` on a timer may stand in such a test. */
export function useClock(): Clock {
  const timers = new Map<number, { at: number; act: () => void }>();
  let now = 0;
  let last = 0;
  stub(globalThis, 'setTimeout', (act: () => void, ms = 0) => {
    timers.set(++last, { at: now + ms, act });
    return last;
  });
  stub(globalThis, 'clearTimeout', (id: number) => timers.delete(id));
  const next = (until: number): [number, { at: number; act: () => void }] | undefined =>
    [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
  return {
    pass(ms) {
      const until = now + ms;
      for (let due = next(until); due; due = next(until)) {
        timers.delete(due[0]);
        now = due[1].at;
        due[1].act();
      }
      now = until;
    },
  };
}
