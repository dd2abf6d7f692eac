import assert from 'node:assert/strict';
import {test} from 'node:test';
import {MOST_UNSTEADY, Report} from './report.mjs';

/** @param {import('./report.mjs').Result[]} results */
function reported(...results) {
  /** @type {string[]} */
  const lines = [];
  const report = new Report((line) => void lines.push(...line.split('\n')));
  results.forEach((one) => report.add(one));
  return {ok: report.end(), lines};
}

test('the last line sums up; output shows where something failed', () => {
  const {ok, lines} = reported(
    {name: 'types', passed: 1, failed: 0, output: 'chatter', seconds: 4.51},
    {name: 'tests in firefox', passed: 10, failed: 2, output: 'nir.test.ts'},
  );
  assert.equal(ok, false);
  assert.equal(lines[0], '✓ types (4.5 s)');
  assert.deepEqual(lines.slice(1, 3), ['✗ tests in firefox: 10 passed, 2 failed', '    nir.test.ts']);
  assert.equal(lines.at(-1), '11 passed, 2 failed');
  assert.ok(!lines.join().includes('chatter'));
});

test('what passed only when asked again is counted and named, and too much of it is a failure', () => {
  const unsteady = Array.from({length: MOST_UNSTEADY}, (_, index) => `map-${index}.test.ts in webkit`);
  const some = reported({name: 'tests in webkit', passed: 9, failed: 0, unsteady});
  assert.equal(some.ok, true);
  assert.deepEqual(some.lines.slice(-MOST_UNSTEADY - 2), [
    '3 unsteady: failed, and passed when asked again',
    ...unsteady.map((one) => `    ${one}`),
    '9 passed, 0 failed',
  ]);
  const many = reported(
    {name: 'tests in webkit', passed: 9, failed: 0, unsteady},
    {name: 'journeys in webkit', passed: 5, failed: 0, unsteady: ['one more']},
  );
  assert.equal(many.ok, false);
  assert.equal(many.lines.at(-1), '14 passed, 1 failed');
  assert.match(reported({name: 'types', passed: 1, failed: 0}).lines.join('\n'), /^0 unsteady$/m);
});

test('the ten slowest are told, parts rather than wholes', () => {
  const took = Array.from({length: 12}, (_, index) => ({name: `journey ${index}`, seconds: index}));
  const {lines} = reported(
    {name: 'types', passed: 1, failed: 0, seconds: 5.5},
    {name: 'journeys', passed: 12, failed: 0, seconds: 60, took},
  );
  const from = lines.indexOf('The slowest:');
  assert.deepEqual(lines.slice(from + 1, from + 3), ['    11 s  journey 11', '    10 s  journey 10']);
  assert.equal(lines[from + 10], '   3.0 s  journey 3');
  assert.ok(lines.includes('   5.5 s  types'));
});
