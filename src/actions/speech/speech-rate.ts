import { nearestStep } from '../nearest-step.js';
import { StoredValue } from '../stored-value.js';

/** Ratios to the ordinary speed of a voice or a recording. */
export const RATES: readonly number[] = Object.freeze([0.75, 1, 1.25, 1.5, 1.75, 2]);

const rate = new StoredValue<number>('gov-read-aloud-rate', {
  read: (stored) => nearestStep(RATES, Number(stored)),
  write: String,
});

/** The reader's speed, 0.75–2: remembered by the browser, one for all articles and tabs of a site. */
export function speechRate(): number {
  return rate.get();
}

/** Changes and remembers the speed. Values between the steps go to the nearest one. */
export function setSpeechRate(value: number): void {
  const wanted = nearestStep(RATES, value);
  if (wanted !== speechRate()) rate.set(wanted);
}

/** Tells when the speed changes. @returns a function that stops it */
export function onSpeechRateChange(listener: () => void): () => void {
  return rate.onChange(listener);
}
