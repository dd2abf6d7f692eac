import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runJobs} from './jobs.mjs';

/** Jobs that end when they are told to. @param {Record<string, string[]>} needs */
function stage(needs) {
  /** @type {string[]} */
  const seen = [];
  /** @type {Map<string, (ok: boolean) => void>} */
  const ends = new Map();
  const jobs = Object.entries(needs).map(([name, needed]) => ({
    name,
    needs: needed,
    run: () => {
      seen.push(name);
      return /** @type {Promise<boolean>} */ (
        new Promise((resolve) => {
          ends.set(name, resolve);
        })
      );
    },
  }));
  const end = async (/** @type {string} */ name, ok = true) => {
    ends.get(name)?.(ok);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  };
  return {jobs, seen, end};
}

test('jobs run in the order given, so many at a time, each after those it needs', async () => {
  const {jobs, seen, end} = stage({build: [], stories: ['build'], types: [], lint: []});
  const all = runJobs(jobs, 2, () => assert.fail('nothing is left out'));
  assert.deepEqual(seen, ['build', 'types']);
  await end('types');
  assert.deepEqual(seen, ['build', 'types', 'lint']);
  await end('build');
  assert.deepEqual(seen, ['build', 'types', 'lint', 'stories']);
  await end('lint');
  await end('stories');
  await all;
});

test('a job that mostly waits takes no place', async () => {
  const {jobs, seen, end} = stage({rounds: [], types: [], lint: []});
  const all = runJobs(
    jobs.map((job) => ({...job, idle: job.name === 'rounds'})),
    1,
    () => assert.fail('nothing is left out'),
  );
  assert.deepEqual(seen, ['rounds', 'types']);
  for (const name of ['types', 'lint', 'rounds']) await end(name);
  await all;
});

test('a job whose need failed is told and not run, and neither are those that need it', async () => {
  const {jobs, seen, end} = stage({build: [], stories: ['build'], pictures: ['stories'], lint: []});
  /** @type {string[]} */
  const left = [];
  const all = runJobs(jobs, 1, ({name}, failed) => void left.push(`${name} without ${failed}`));
  await end('build', false);
  assert.deepEqual(seen, ['build', 'lint']);
  await end('lint');
  await all;
  assert.deepEqual(left, ['stories without build', 'pictures without stories']);
});

test('a need that was not asked for is not waited for; a circle is an error', async () => {
  const alone = stage({stories: ['build']});
  const all = runJobs(alone.jobs, 2, () => undefined);
  assert.deepEqual(alone.seen, ['stories']);
  await alone.end('stories');
  await all;
  await assert.rejects(
    runJobs(stage({a: ['b'], b: ['a']}).jobs, 2, () => undefined),
    /wait for each other: a, b/,
  );
});
