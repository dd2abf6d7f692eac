// Unit and widget tests in one engine, by @web/test-runner: files shared out over so many browsers, one page at a time
// in each.
import {readFileSync} from 'node:fs';
import {join, matchesGlob} from 'node:path';
import {ROOT, bin, resultFile, run} from './process.mjs';
import {isInTurn, turnOf} from './turns.mjs';
import {testFiles} from './wtr-bundle.mjs';

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

/**
 * Asked of Chromium and, by turns, of one more: the parts of a feature beside the test of its element, which meets them
 * in every state. Of what the engine itself does there (files, codes, paper, tabs) every engine is asked.
 */
const PART = /^src\/features\//;
const OF_AN_ELEMENT = /\brunWidgetSuite\b/;
const ENGINES_OWN =
  /(bulletin-pdf|card-\w+|choosing|device-step|kept-card|library-files|map-panel|passkey-\w+|two-tabs)\.test/;
const isPart = (/** @type {string} */ file) =>
  PART.test(file) && !ENGINES_OWN.test(file) && !OF_AN_ELEMENT.test(readFileSync(join(ROOT, file), 'utf8'));

/** In how many browsers of an engine. @type {Record<Engine, number>} */
const BROWSERS = {chromium: 2, firefox: 1, webkit: 1};

/** @typedef {{engine: Engine, shard: string}} Part */

/** @param {Engine[]} engines @returns {Part[]} */
export const testParts = (engines) =>
  engines.flatMap((engine) =>
    Array.from({length: BROWSERS[engine]}, (_, index) => ({engine, shard: `${index + 1}/${BROWSERS[engine]}`})),
  );

/**
 * What an engine is asked, of all there is. @param {Engine} engine @param {boolean} [isWhole] every engine is asked of
 * every part of a feature
 */
function filesFor(engine, isWhole = false) {
  const all = testFiles().filter((file) => file !== RUNNER_TEST);
  if (engine === OF_RULES) return all;
  const asked = all.filter((file) => !RULES.some((rule) => rule.test(file)));
  const parts = asked.filter(isPart);
  const turn = turnOf(engine, isWhole);
  return asked.filter((file) => !parts.includes(file) || isInTurn(turn, parts.indexOf(file)));
}

/**
 * The test files of a part, by turns: neighbours in a folder take about as long. @param {Part} part
 * @param {{wanted?: string[] | undefined, isWhole?: boolean}} [options] `wanted`: globs
 */
export function filesOf({engine, shard}, {wanted, isWhole} = {}) {
  const [mine = 1, all = 1] = shard.split('/').map(Number);
  const files = wanted
    ? testFiles().filter((file) => file !== RUNNER_TEST && wanted.some((glob) => matchesGlob(file, glob)))
    : filesFor(engine, isWhole);
  return files.filter((_, index) => index % all === mine - 1);
}

/** @param {Engine} engine @param {string[]} files @param {string} pages */
async function ask(engine, files, pages) {
  const result = resultFile();
  const ran = await run(bin('web-test-runner'), [], {
    env: {ENGINE: engine, TEST_RESULT: result.path, TEST_PAGES: pages, TEST_FILES: files.join(',')},
  });
  return {...ran, files: /** @type {FileResult[]} */ (result.read() ?? [])};
}

/** So many files in one browser: one that dies takes what it was told of the others with it. */
const AT_A_TIME = 40;

/**
 * Files in as many browsers as it takes, one after the other. Where one died nothing is known of any of its files: they
 * are asked again in a new one, and that is counted as unsteady.
 * @param {Engine} engine @param {string[]} files @param {string} pages
 */
async function askAll(engine, files, pages) {
  const sum = {
    ok: true,
    output: '',
    seconds: 0,
    files: /** @type {FileResult[]} */ ([]),
    died: /** @type {string[]} */ ([]),
    lost: 0,
  };
  for (let at = 0; at < files.length; at += AT_A_TIME) {
    const some = files.slice(at, at + AT_A_TIME);
    const add = (/** @type {Awaited<ReturnType<typeof ask>>} */ asked) => {
      sum.output += `${asked.output}\n`;
      sum.seconds += asked.seconds;
      sum.files.push(...asked.files);
      return asked;
    };
    let asked = add(await ask(engine, some, pages));
    if (!asked.files.length) {
      sum.output += 'the browser died: once more, in a new one\n';
      asked = add(await ask(engine, some, pages));
      if (asked.files.length) sum.died.push(`a browser that died in ${engine}, with ${some.length} files`);
      else sum.lost++;
    }
    sum.ok &&= asked.ok;
  }
  return sum;
}

/**
 * What failed is asked again by itself. When it then passes it is unsteady: told and counted, for it is a defect of the
 * test or of what it tests.
 * @param {{engine: Engine, shard: string, files: string[], pages: string}} options `pages`: the folder of the bundle
 * @returns {Promise<import('./report.mjs').Result>}
 */
export async function playTests({engine, shard, files, pages}) {
  const {seconds, died, lost, files: first, ...asked} = await askAll(engine, files, pages);
  let {ok, output} = asked;
  let results = first;
  const troubled = results.filter(({failed}) => failed).map(({file}) => file);
  const unsteady = [...died];
  if (troubled.length && troubled.length <= ACCIDENTS) {
    const again = await ask(engine, troubled, pages);
    const passing = again.files.filter(({file, failed}) => !failed && troubled.includes(file));
    unsteady.push(...passing.map(({file}) => `${file} in ${engine}`));
    output = `${output}\nonce more by themselves: ${troubled.join(', ')}\n${again.output}`;
    ok = again.ok;
    results = [...results.filter(({file}) => !troubled.includes(file)), ...again.files];
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ kind) =>
    results.reduce((total, one) => total + one[kind], 0);
  const [passed, failed] = [sum('passed'), sum('failed') + lost];
  // A run without tests, or one that died, says nothing about the code.
  const broken = failed === 0 && (!ok || passed === 0);
  return {
    name: `tests in ${engine}${shard === '1/1' ? '' : `, ${shard}`}, ${files.length} files`,
    passed,
    failed: broken ? 1 : failed,
    skipped: sum('skipped'),
    seconds,
    unsteady,
    output: broken && passed === 0 ? `${output}\nno test of the sources ran` : output,
    always: unsteady.length > 0,
    took: results.flatMap(({took}) => took.map(({name, seconds}) => ({name: `${engine}: ${name}`, seconds}))),
  };
}
