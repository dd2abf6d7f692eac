// `npm test`: every check of the project, one line each, and one sum at the end. Nothing stops at the first failure.
//   npm test -- --only wtr --files 'src/domain/**/*.test.ts' --engine chromium
//   npm test -- --all-engines      an engine that is not installed is then a failure (CI)
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ENGINES, presentEngines} from './browsers.mjs';
import {buildDemo, playJourneys} from './e2e.mjs';
import {ROOT, atMost, bin, filesIn, resultFile, run} from './process.mjs';
import {measure, told} from './sizes.mjs';
import {buildStorybook, playStories} from './stories.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */
/** @typedef {{name: string, passed: number, failed: number, skipped?: number, seconds?: string, output?: string, always?: boolean}} Result */

const STEPS = /** @type {const} */ (['types', 'lint', 'layers', 'tools', 'node', 'wtr', 'sizes', 'e2e', 'stories']);
/** @typedef {typeof STEPS[number]} Step */

const {values} = parseArgs({options: {engine: {type: 'string', multiple: true}, only: {type: 'string', multiple: true}, files: {type: 'string', multiple: true}, grep: {type: 'string'}, 'all-engines': {type: 'boolean', default: false}}});
const only = /** @type {Step[]} */ (values.only?.flatMap((names) => names.split(',')) ?? (values.files ? ['wtr'] : STEPS));
const asked = /** @type {Engine[]} */ (values.engine?.flatMap((names) => names.split(',')) ?? ENGINES);
for (const name of only) if (!STEPS.includes(name)) usage(`--only ${name}: one of ${STEPS.join(', ')}`);
for (const name of asked) if (!ENGINES.includes(name)) usage(`--engine ${name}: one of ${ENGINES.join(', ')}`);

function usage(/** @type {string} */ problem) {
  console.error(problem);
  process.exit(2);
}

const present = presentEngines();
const engines = asked.filter((engine) => present.includes(engine));
const absent = asked.filter((engine) => !present.includes(engine));

/** @type {Result[]} */
const results = [];

/** @param {Result} result */
function report(result) {
  results.push(result);
  const {name, passed, failed, skipped, seconds, output, always} = result;
  const counted = passed + failed === 1 ? '' : `: ${passed} passed${failed ? `, ${failed} failed` : ''}`;
  console.log(`${failed ? '✗' : '✓'} ${name}${counted}${skipped ? `, ${skipped} not run` : ''}${seconds ? ` (${seconds})` : ''}`);
  if (output && (failed || always)) console.log(shortened(output.split('\n')).map((line) => `    ${line.length > 1000 ? `${line.slice(0, 1000)}…` : line}`).join('\n'));
}

/** A browser that does not start says so once per test file: the beginning and the end are enough. */
const shortened = (/** @type {string[]} */ lines, most = 200) => (lines.length <= most ? lines : [...lines.slice(0, most / 2), `… ${lines.length - most} lines …`, ...lines.slice(-most / 2)]);

/** A program that is right or wrong as a whole. */
async function check(/** @type {string} */ name, /** @type {string} */ command, /** @type {string[]} */ args) {
  const {ok, seconds, output} = await run(command, args);
  report({name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds, output});
  return ok;
}

const node = process.execPath;

/** What only exists outside of a browser (these tools, the mock server), by Node's own runner. */
async function nodeTests(/** @type {string} */ name, /** @type {string[]} */ files) {
  if (!files.length) return;
  const {ok, seconds, output} = await run(node, ['--import', 'tsx', '--test', '--test-reporter=tap', ...files]);
  const count = (/** @type {string} */ kind) => Number(new RegExp(`^# ${kind} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const [passed, failed] = [count('pass'), count('fail') + count('cancelled')];
  const trouble = output.split(/(?=^ *(?:ok|not ok) )/m).filter((part) => /^ *not ok/.test(part)).join('\n');
  report({name, passed, failed: failed || (ok && passed ? 0 : 1), seconds, output: trouble || output});
}

/** Test files in one engine. @param {Engine} engine @param {string[] | undefined} files */
async function runTests(engine, files) {
  const counts = resultFile();
  const ran = await run(node, [join(ROOT, 'node_modules/@web/test-runner/dist/bin.js')], {env: {ENGINE: engine, TEST_RESULT: counts.path, ...files && {TEST_FILES: files.join(',')}}});
  return {...ran, counted: /** @type {import('./wtr-reporter.mjs').FileCounts[]} */ (counts.read() ?? [])};
}

/** So many files that fail at once are no accident. */
const ACCIDENTS = 8;

/** Unit and widget tests in one engine. @param {Engine} engine @returns {Promise<Result>} */
async function webTests(engine) {
  const all = await runTests(engine, values.files);
  let {ok, counted, output} = all;
  const troubled = counted.filter(({failed}) => failed).map(({file}) => file);
  let note = '';
  if (troubled.length && troubled.length <= ACCIDENTS) {
    // A machine that is busy with two engines is late now and then: what is wrong is wrong by itself too. Both times are told.
    const again = await runTests(engine, troubled);
    note = `once more by themselves: ${troubled.join(', ')}`;
    output = `${output}\n${note}\n${again.output}`;
    ok = again.ok;
    counted = [...counted.filter(({file}) => !troubled.includes(file)), ...again.counted];
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ kind) => counted.reduce((total, one) => total + one[kind], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  // A run without tests, or one that died, says nothing about the code.
  const broken = failed === 0 && (!ok || passed === 0);
  return {
    name: `tests in ${engine}${counted.length ? `, ${counted.length} files` : ''}`, passed, failed: broken ? 1 : failed, skipped: sum('skipped'), seconds: all.seconds,
    output: broken && passed === 0 ? `${output}\nno test of the sources ran` : failed || broken ? output : note, always: Boolean(note),
  };
}

/** Chromium by itself first, on both cores; then the two engines that test one file at a time, side by side. */
async function inEngines(/** @type {(engine: Engine) => Promise<Result>} */ task) {
  if (engines.includes('chromium')) report(await task('chromium'));
  const others = await atMost(2, engines.filter((engine) => engine !== 'chromium').map((engine) => () => task(engine)));
  others.forEach(report);
}

/** What was built, and whether it stays within its bytes. */
async function sizes() {
  if (!await check('build', node, ['tools/build.mjs'])) return;
  try {
    const {measures} = await measure();
    for (const one of measures) report({name: `size of ${told(one).slice(2)}`, passed: one.ok ? 1 : 0, failed: one.ok ? 0 : 1});
  } catch (error) {
    report({name: 'sizes', passed: 0, failed: 1, output: String(error)});
  }
}

async function journeys() {
  if (existsSync(join(ROOT, 'demo', 'index.html'))) {
    const {ok, seconds, output} = await buildDemo();
    report({name: 'demo pages', passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds, output});
  }
  if (!existsSync(join(ROOT, 'cdn')) || !only.includes('sizes')) await check('build of cdn', node, ['tools/build.mjs', 'cdn']);
  for (const {engine, output, ...counts} of await playJourneys({engines, grep: values.grep})) {
    // What an engine could not do is told even when all is well.
    const notes = counts.failed ? output : output.split('\n').filter((line) => !line.startsWith('✓')).join('\n');
    report({name: `journeys in ${engine}`, output: notes, always: true, ...counts, failed: counts.failed || (counts.passed ? 0 : 1)});
  }
}

/** Every story in every look, and what each engine was asked. */
async function stories() {
  const {ok, seconds, output} = await buildStorybook();
  report({name: 'build of Storybook', passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds, output});
  if (!ok) return;
  for (const {engine, told: what, output: said, ...counts} of await playStories({engines, grep: values.grep})) {
    report({name: `stories in ${engine}`, output: counts.failed ? said : what, always: true, ...counts});
  }
}

/** @type {Record<Step, () => Promise<unknown>>} */
const steps = {
  types: () => check('types', bin('tsc'), ['-p', 'tsconfig.json']),
  lint: () => check('lint', bin('oxlint'), ['--deny-warnings']),
  layers: () => check('layers', node, ['tools/layers.mjs']),
  tools: () => nodeTests('tools', filesIn('tools', /\.test\.mjs$/)),
  node: () => nodeTests('tests in Node', ['src', 'mocks', 'e2e'].flatMap((folder) => filesIn(folder, /\.node-test\.ts$/))),
  wtr: () => inEngines(webTests),
  sizes,
  e2e: journeys,
  stories,
};

for (const engine of absent) {
  if (values['all-engines']) report({name: `${engine} is not installed`, passed: 0, failed: 1});
  else console.log(`– ${engine} is not installed: nothing is tested in it`);
}
for (const step of STEPS) if (only.includes(step)) await steps[step]();

const sum = (/** @type {'passed' | 'failed'} */ kind) => results.reduce((total, result) => total + result[kind], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
