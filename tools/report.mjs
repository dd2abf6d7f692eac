// What the checks of one `npm test` found: a line each as they end, then what took longest, what was unsteady, the sum.

/** So many may pass only when they are asked again; with one more, the run has failed. */
export const MOST_UNSTEADY = 3;
const SLOWEST = 10;

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped] not run, by a reason that the output tells
 * @property {number} [seconds] for the whole
 * @property {string} [output] shown when something failed
 * @property {boolean} [always] the output is shown when all is well, too
 * @property {string[]} [unsteady] what failed first, and passed when it was asked again
 * @property {Took[]} [took] its parts
 */
/** @typedef {{name: string, seconds: number}} Took */

export const inSeconds = (/** @type {number} */ seconds) => `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;

/** A browser that does not start says so once per test file: the beginning and the end are enough. */
const shortened = (/** @type {string[]} */ lines, most = 200) =>
  lines.length <= most
    ? lines
    : [...lines.slice(0, most / 2), `… ${lines.length - most} lines …`, ...lines.slice(-most / 2)];

export class Report {
  /** @type {Result[]} */
  #results = [];

  constructor(/** @type {(line: string) => void} */ print = console.log) {
    this.print = print;
  }

  add(/** @type {Result} */ result) {
    this.#results.push(result);
    const {name, passed, failed, skipped, seconds, output, always, unsteady = []} = result;
    const counted = passed + failed === 1 ? '' : `: ${passed} passed${failed ? `, ${failed} failed` : ''}`;
    const apart = `${skipped ? `, ${skipped} not run` : ''}${unsteady.length ? `, ${unsteady.length} unsteady` : ''}`;
    const took = seconds === undefined ? '' : ` (${inSeconds(seconds)})`;
    this.print(`${failed ? '✗' : '✓'} ${name}${counted}${apart}${took}`);
    if (output && (failed || always))
      this.print(
        shortened(output.split('\n'))
          .map((line) => `    ${line.length > 1000 ? `${line.slice(0, 1000)}…` : line}`)
          .join('\n'),
      );
  }

  /** Prints the last lines. @returns {boolean} whether all is well */
  end() {
    const unsteady = this.#results.flatMap((result) => result.unsteady ?? []);
    if (unsteady.length > MOST_UNSTEADY)
      this.add({name: `more than ${MOST_UNSTEADY} are unsteady`, passed: 0, failed: 1});
    const slowest = this.#results
      .flatMap(({name, seconds, took}) => took ?? (seconds === undefined ? [] : [{name, seconds}]))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, SLOWEST);
    if (slowest.length)
      this.print(
        `\nThe slowest:\n${slowest.map(({name, seconds}) => `${inSeconds(seconds).padStart(8)}  ${name}`).join('\n')}`,
      );
    const sum = (/** @type {'passed' | 'failed'} */ kind) =>
      this.#results.reduce((total, result) => total + result[kind], 0);
    this.print(`\n${unsteady.length} unsteady${unsteady.length ? ': failed, and passed when asked again' : ''}`);
    for (const one of unsteady) this.print(`    ${one}`);
    this.print(`${sum('passed')} passed, ${sum('failed')} failed`);
    // a run of nothing says nothing
    return sum('failed') === 0 && sum('passed') > 0;
  }
}
