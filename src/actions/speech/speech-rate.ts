import { Listeners } from '../../listeners.js';

/** Ratios to the ordinary speed of a voice or a recording. */
export const RATES: readonly number[] = Object.freeze([0.75, 1, 1.25, 1.5, 1.75, 2]);

const KEY = 'gov-read-aloud-rate';
const listeners = new Listeners();
let current: number | undefined;

/** The reader's speed, 0.75–2: remembered by the browser, one for all articles of a site. */
export function speechRate(): number {
  current ??= nearest(Number(read()));
  return current;
}

/** Changes and remembers the speed. Values between the steps go to the nearest one. */
export function setSpeechRate(rate: number): void {
  const wanted = nearest(rate);
  if (wanted === speechRate()) return;
  current = wanted;
  write(String(wanted));
  listeners.tell();
}

/** Tells when the speed changes. @returns a function that stops it */
export function onSpeechRateChange(listener: () => void): () => void {
  return listeners.add(listener);
}

/** Whatever the storage holds, a step comes out: 1 for no number at all. */
function nearest(rate: number): number {
  if (!(rate > 0)) return 1;
  return RATES.reduce((best, step) => (Math.abs(step - rate) < Math.abs(best - rate) ? step : best), 1);
}

/** Touching the storage can itself throw, where the reader blocked it. */
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // Blocked or full: the speed holds for this page.
  }
}
