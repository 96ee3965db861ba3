/** Web Test Runner reporter: counts the tests, and says the sum, and what failed, after everything else. */

/** Counts and failures go to the parent process as well, where there is one that listens. */
export function countReporter() {
  let result;
  // The runner draws its progress over whatever is printed earlier.
  process.on('exit', () => {
    if (!result) return;
    for (const failure of result.failures) console.log(`failed: ${failure}`);
    console.log(`${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`);
  });
  return {
    stop({ sessions }) {
      result = countTests(sessions);
      process.send?.(result);
    },
  };
}

function countTests(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  for (const session of sessions) {
    const place = `${session.browser.name}, ${session.testFile}`;
    const tests = session.testResults ? testsOf(session.testResults, []) : [];
    for (const { passed, skipped, path, error } of tests) {
      counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
      if (!passed && !skipped) failures.push(`${place}: ${path.join(' > ')}: ${error?.message ?? 'no message'}`);
    }
    // A file that did not load, or broke outside its tests, has no failed test to be counted by.
    if (!session.passed && !tests.some((test) => !test.passed && !test.skipped)) {
      counts.failed += 1;
      failures.push(`${place}: ${session.errors.map(({ message }) => message).join('; ') || 'no message'}`);
    }
  }
  return { ...counts, failures };
}

function testsOf({ name, tests, suites }, parents) {
  const path = name ? [...parents, name] : parents;
  return [
    ...tests.map((test) => ({ ...test, path: [...path, test.name] })),
    ...suites.flatMap((suite) => testsOf(suite, path)),
  ];
}
