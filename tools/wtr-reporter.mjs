// Counts individual tests for `npm test`, which sums up over checks and engines. The default reporter beside it prints
// what failed and why.
import {writeFileSync} from 'node:fs';

/** @typedef {{passed: number, failed: number, skipped: number, files: number}} Counts */

/** @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite @param {Counts} counts */
function count(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite?.suites ?? []) count(inner, counts);
}

/**
 * @param {import('@web/test-runner-core').TestSession[]} sessions
 * @returns {Counts}
 */
export function countTests(sessions) {
  const counts = {passed: 0, failed: 0, skipped: 0, files: sessions.length};
  for (const session of sessions) {
    // The runner's own test says nothing about the sources: it counts when it fails, and a run of nothing else ran nothing.
    if (session.passed && /\btools\/runner\.test\.ts$/.test(session.testFile)) {
      counts.files--;
      continue;
    }
    const before = counts.failed;
    count(session.testResults, counts);
    // A file that could not load, timed out or died has no failing test of its own: it still is a failure.
    if (!session.passed && counts.failed === before) counts.failed++;
  }
  return counts;
}

/** @param {string | undefined} resultFile where the counts go as JSON @returns {import('@web/test-runner-core').Reporter} */
export function countingReporter(resultFile) {
  return {
    onTestRunFinished({sessions}) {
      if (resultFile) writeFileSync(resultFile, JSON.stringify(countTests(sessions)));
    },
  };
}
