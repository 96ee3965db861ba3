/**
 * Lets a failed assertion about a node be reported. The test runner clones what an assertion compared in order to send it;
 * nodes cannot be cloned, and the whole file would end as one that never finished.
 */
afterEach(function () {
  const error = this.currentTest?.err as { actual?: unknown; expected?: unknown } | undefined;
  if (!error) return;
  for (const key of ['actual', 'expected'] as const) {
    try {
      structuredClone(error[key]);
    } catch {
      error[key] = String(error[key]);
    }
  }
});
