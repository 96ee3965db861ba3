/** Web Test Runner reporter: counts the tests, and says the sum in one plain line after everything else. */

/** The counts go to the parent process as well, where there is one that listens. */
export function countReporter() {
  let counts;
  // The runner draws its progress over whatever is printed earlier.
  process.on('exit', () => {
    if (counts) console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  });
  return {
    stop({ sessions }) {
      counts = countTests(sessions);
      process.send?.(counts);
    },
  };
}

function countTests(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const results = session.testResults ? testsOf(session.testResults) : [];
    for (const { passed, skipped } of results) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    // A file that did not load, or broke outside its tests, has no failed test to be counted by.
    if (!session.passed && !results.some((result) => !result.passed && !result.skipped)) counts.failed += 1;
  }
  return counts;
}

function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}
