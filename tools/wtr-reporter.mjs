// Counts individual tests, file by file, for `npm test`, which sums up over checks and engines. The default reporter
// beside it prints what failed and why.
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {ROOT} from './process.mjs';

/** Tests that take longer are candidates for the list of the slowest, in milliseconds. */
const LONG = 1_000;

/** @typedef {import('./report.mjs').Took} Took */
/** @typedef {{file: string, passed: number, failed: number, skipped: number, took: Took[]}} FileResult */

/** @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite @param {FileResult} result */
function count(suite, result) {
  for (const {name, skipped, passed, duration = 0} of suite?.tests ?? []) {
    result[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    if (duration >= LONG) result.took.push({name: `${result.file}: ${name}`, seconds: duration / 1000});
  }
  for (const inner of suite?.suites ?? []) count(inner, result);
}

/**
 * @param {import('@web/test-runner-core').TestSession[]} sessions
 * @returns {FileResult[]}
 */
export function countTests(sessions) {
  return (
    sessions
      // The runner's own test says nothing about the sources: it counts when it fails, and a run of nothing else ran
      // nothing.
      .filter(({passed, testFile}) => !passed || !/\btools\/runner\.test\.ts$/.test(testFile))
      .map(({passed, testFile, testResults}) => {
        /** @type {FileResult} */
        const result = {file: relative(ROOT, testFile), passed: 0, failed: 0, skipped: 0, took: []};
        count(testResults, result);
        // A file that could not load, timed out or died has no failing test of its own: it still is a failure.
        if (!passed && result.failed === 0) result.failed++;
        return result;
      })
  );
}

/**
 * @param {string | undefined} resultFile where the counts go as JSON @returns
 * {import('@web/test-runner-core').Reporter}
 */
export function countingReporter(resultFile) {
  return {
    onTestRunFinished({sessions}) {
      if (resultFile) writeFileSync(resultFile, JSON.stringify(countTests(sessions)));
    },
  };
}
