// Several checks at a time, as many as there are cores, each after those it needs.

/**
 * @typedef {object} Job
 * @property {string} name
 * @property {string[]} [needs] names of jobs that must have gone well before; one that is not in the list is not waited
 *   for
 * @property {boolean} [idle] it mostly waits, and takes no place among the others
 * @property {() => Promise<boolean>} run whether all is well
 */

/**
 * Runs jobs in the order given, as far as what they need allows.
 * @param {Job[]} jobs
 * @param {number} limit how many at a time
 * @param {(job: Job, failed: string) => void} skipped told for a job that cannot run since one that it needs failed
 */
export async function runJobs(jobs, limit, skipped) {
  const waiting = [...jobs];
  /** @type {Map<string, boolean>} */
  const ended = new Map();
  /** @type {Map<Promise<void>, Job>} */
  const running = new Map();
  const busy = () => [...running.values()].filter(({idle}) => !idle).length;
  const needed = (/** @type {Job} */ {needs = []}) => needs.filter((name) => jobs.some((job) => job.name === name));

  const start = (/** @type {Job} */ job) => {
    const work = job
      .run()
      .then((ok) => void ended.set(job.name, ok))
      .finally(() => running.delete(work));
    running.set(work, job);
  };

  while (waiting.length || running.size) {
    const before = waiting.length;
    for (const job of [...waiting]) {
      const failed = needed(job).find((name) => ended.get(name) === false);
      const ready = needed(job).every((name) => ended.get(name));
      if (!failed && (!ready || (!job.idle && busy() >= limit))) continue;
      waiting.splice(waiting.indexOf(job), 1);
      if (failed === undefined) start(job);
      else {
        ended.set(job.name, false);
        skipped(job, failed);
      }
    }
    if (running.size) await Promise.race(running.keys());
    else if (waiting.length === before)
      throw new Error(`these wait for each other: ${waiting.map(({name}) => name).join(', ')}`);
  }
}
