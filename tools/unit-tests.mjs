// Unit and widget tests in one engine, by @web/test-runner: files shared out over so many browsers, one page at a time
// in each.
import {matchesGlob} from 'node:path';
import {testFiles} from './wtr-bundle.mjs';
import {bin, resultFile, run} from './process.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */
/** @typedef {import('./wtr-reporter.mjs').FileResult} FileResult */

/** So many files that fail at once are no accident: they are not asked again. */
const ACCIDENTS = 8;

/** The runner's own test, first in every browser: it says nothing about the sources. */
const RUNNER_TEST = 'tools/runner.test.ts';

/**
 * What no engine can change, asked in one: rules that touch no page, the contract, processes over injected clocks
 * (calls, faults, sessions), and panels by themselves, which the others meet in every state as elements and stories
 * (but for the one that draws a PDF). What a call that fails leads to is the shell's and the same for all elements: of
 * some that have all there is (forms, codes, questions, files that are drawn and read) every engine is asked.
 */
const FAILING = 'access|bank-change|beneficiary-request|document-library|document-sender|member-profile|security';
const PANELS = 'attestation|beneficiaries|bulletin(?!-pdf)|completion|guarantees|recap|waiver';
export const RULES = [
  /^src\/(domain|contract|session)\//,
  /^src\/backend\/(?!(http|stream)\.test)/,
  /^src\/engines\/(nearest\/|map\/(clusters|outline))/,
  /^src\/element\/(live-feed|server-day)/,
  /^src\/shell\/(?!backend\/)/,
  new RegExp(`^src/features/[^/]+/(${PANELS})`),
  /^src\/features\/[^/]+\/(csv|fault-run)\.test/,
  new RegExp(`^src/features/(?!(${FAILING})/)[^/]+/[\\w-]+-faults\\.test`),
  /^mocks\/(?!engine\/(browser|parity))/,
];
const OF_RULES = 'chromium';

/** In how many browsers of an engine. @type {Record<Engine, number>} */
const BROWSERS = {chromium: 2, firefox: 1, webkit: 1};

/** @typedef {{engine: Engine, shard: string}} Part */

/** @param {Engine[]} engines @returns {Part[]} */
export const testParts = (engines) =>
  engines.flatMap((engine) =>
    Array.from({length: BROWSERS[engine]}, (_, index) => ({engine, shard: `${index + 1}/${BROWSERS[engine]}`})),
  );

/**
 * The test files of a part, by turns: neighbours in a folder take about as long. @param {Part} part @param {string[]}
 * [wanted] globs
 */
export function filesOf({engine, shard}, wanted) {
  const [mine = 1, all = 1] = shard.split('/').map(Number);
  return testFiles()
    .filter((file) => file !== RUNNER_TEST && (wanted || engine === OF_RULES || !RULES.some((rule) => rule.test(file))))
    .filter((file) => !wanted || wanted.some((glob) => matchesGlob(file, glob)))
    .filter((_, index) => index % all === mine - 1);
}

/** @param {Engine} engine @param {string[]} files @param {string} pages */
async function ask(engine, files, pages) {
  const result = resultFile();
  const ran = await run(bin('web-test-runner'), [], {
    env: {ENGINE: engine, TEST_RESULT: result.path, TEST_PAGES: pages, TEST_FILES: files.join(',')},
  });
  return {...ran, files: /** @type {FileResult[]} */ (result.read() ?? [])};
}

/**
 * What failed is asked again by itself. When it then passes it is unsteady: told and counted, for it is a defect of the
 * test or of what it tests.
 * @param {{engine: Engine, shard: string, files: string[], pages: string}} options `pages`: the folder of the bundle
 * @returns {Promise<import('./report.mjs').Result>}
 */
export async function playTests({engine, shard, files, pages}) {
  const first = await ask(engine, files, pages);
  let {ok, output} = first;
  let results = first.files;
  const troubled = results.filter(({failed}) => failed).map(({file}) => file);
  /** @type {string[]} */
  let unsteady = [];
  if (troubled.length && troubled.length <= ACCIDENTS) {
    const again = await ask(engine, troubled, pages);
    unsteady = again.files
      .filter(({file, failed}) => !failed && troubled.includes(file))
      .map(({file}) => `${file} in ${engine}`);
    output = `${output}\nonce more by themselves: ${troubled.join(', ')}\n${again.output}`;
    ok = again.ok;
    results = [...results.filter(({file}) => !troubled.includes(file)), ...again.files];
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ kind) =>
    results.reduce((total, one) => total + one[kind], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  // A run without tests, or one that died, says nothing about the code.
  const broken = failed === 0 && (!ok || passed === 0);
  return {
    name: `tests in ${engine}${shard === '1/1' ? '' : `, ${shard}`}, ${files.length} files`,
    passed,
    failed: broken ? 1 : failed,
    skipped: sum('skipped'),
    seconds: first.seconds,
    unsteady,
    output: broken && passed === 0 ? `${output}\nno test of the sources ran` : output,
    always: unsteady.length > 0,
    took: results.flatMap(({took}) => took.map(({name, seconds}) => ({name: `${engine}: ${name}`, seconds}))),
  };
}
