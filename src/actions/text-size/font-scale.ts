import { nearestStep } from '../nearest-step.js';
import { StoredValue } from '../stored-value.js';

/** Ratios to the reader's ordinary size. 200 % is what WCAG technique G178 asks for. */
export const SCALES: readonly number[] = Object.freeze([1, 1.15, 1.3, 1.5, 1.75, 2]);

const scale = new StoredValue<number>('gov-font-scale', {
  read: (stored) => nearestStep(SCALES, Number(stored)),
  write: String,
});

/** The reader's scale, 1–2: remembered by the browser, one for all articles and tabs of a site. */
export function fontScale(): number {
  return scale.get();
}

/** Changes and remembers the scale. Values between the steps go to the nearest one. */
export function setFontScale(value: number): void {
  scale.set(nearestStep(SCALES, value));
}

/**
 * Tells when the scale changes, here or in another tab.
 *
 * @returns a function that stops it
 */
export function onFontScaleChange(listener: (scale: number) => void): () => void {
  return scale.onChange(listener);
}
