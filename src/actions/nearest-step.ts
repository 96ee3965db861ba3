/** The step that a value is nearest to; 1 for what is no number at all. @param steps that hold 1 */
export function nearestStep(steps: readonly number[], value: number): number {
  if (!(value > 0)) return 1;
  return steps.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best), 1);
}
