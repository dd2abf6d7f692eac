// Counts individual tests, file by file, for `npm test`, which sums up over checks and engines. The default reporter beside it
// prints what failed and why.
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {ROOT} from './process.mjs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */
/** @typedef {Counts & {file: string}} FileCounts */

/** @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite @param {Counts} counts */
function count(suite, counts) {
  for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, counts);
}

/**
 * @param {import('@web/test-runner-core').TestSession[]} sessions
 * @returns {FileCounts[]}
 */
export function countTests(sessions) {
  return sessions
    // The runner's own test says nothing about the sources: it counts when it fails, and a run of nothing else ran nothing.
    .filter(({passed, testFile}) => !passed || !/\btools\/runner\.test\.ts$/.test(testFile))
    .map(({passed, testFile, testResults}) => {
      const counts = {file: relative(ROOT, testFile), passed: 0, failed: 0, skipped: 0};
      count(testResults, counts);
      // A file that could not load, timed out or died has no failing test of its own: it still is a failure.
      if (!passed && counts.failed === 0) counts.failed++;
      return counts;
    });
}

/** @param {string | undefined} resultFile where the counts go as JSON @returns {import('@web/test-runner-core').Reporter} */
export function countingReporter(resultFile) {
  return {
    onTestRunFinished({sessions}) {
      if (resultFile) writeFileSync(resultFile, JSON.stringify(countTests(sessions)));
    },
  };
}
