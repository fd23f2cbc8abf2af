import { writeFileSync } from 'node:fs';

function count(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite.suites) count(inner, counts);
}

/**
 * Counts the tests of a run. A file that fails outside of its tests, or never starts, counts as one failure. Writes the
 * counts to the file named by COUNTS_FILE, and to the last line of the output.
 */
export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) count(session.testResults, counts);
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      const { COUNTS_FILE } = process.env;
      if (COUNTS_FILE) writeFileSync(COUNTS_FILE, JSON.stringify(counts));
      const { passed, failed, skipped } = counts;
      // On exit, because the default reporter redraws the last lines until then.
      process.once('exit', () => console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`));
    },
  };
}
