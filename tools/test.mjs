// `npm test`: every check of the project, a line each as it ends, and one sum at the end. Nothing stops at the first
// failure.
//   npm test -- --only wtr --files 'src/domain/**/*.test.ts' --engine chromium
//   npm test -- --all-engines      an engine that is not installed is then a failure (CI)
//   npm test -- --whole            every journey, story and part of a feature in every engine; else one engine is asked
//                                  them all, and the two others take turns (before a release)
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';
import {ENGINES, presentEngines} from './browsers.mjs';
import {buildDemo, journeyFiles, playJourneys} from './e2e.mjs';
import {runJobs} from './jobs.mjs';
import {bin, filesIn, run} from './process.mjs';
import {Report} from './report.mjs';
import {measure, told} from './sizes.mjs';
import {buildStorybook, playStories, storyParts} from './stories.mjs';
import {turnOf} from './turns.mjs';
import {filesOf, playTests, testParts} from './unit-tests.mjs';
import {bundleTests} from './wtr-bundle.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */
/** @typedef {import('./jobs.mjs').Job} Job */

const STEPS = /** @type {const} */ ([
  'types',
  'lint',
  'format',
  'layers',
  'tools',
  'node',
  'wtr',
  'sizes',
  'rounds',
  'package',
  'e2e',
  'stories',
]);
/** @typedef {typeof STEPS[number]} Step */

const {values} = parseArgs({
  options: {
    engine: {type: 'string', multiple: true},
    only: {type: 'string', multiple: true},
    files: {type: 'string', multiple: true},
    grep: {type: 'string'},
    'all-engines': {type: 'boolean', default: false},
    whole: {type: 'boolean', default: false},
  },
});
const {grep, whole: isWhole} = values;
const only = /** @type {Step[]} */ (
  values.only?.flatMap((names) => names.split(',')) ?? (values.files ? ['wtr'] : STEPS)
);
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
const report = new Report();

/**
 * A program that is right or wrong as a whole.
 * @param {string} name
 * @param {() => Promise<{ok: boolean, output: string, seconds: number}>} work
 */
const whole = (name, work) => async () => {
  const {ok, seconds, output} = await work();
  report.add({name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds, output});
  return ok;
};

/** Something that counts for itself. @param {() => Promise<import('./report.mjs').Result>} work */
const counted = (work) => async () => {
  const result = await work();
  report.add(result);
  return result.failed === 0;
};

const node = process.execPath;
const program = (/** @type {string} */ name, /** @type {string} */ command, /** @type {string[]} */ ...args) =>
  whole(name, () => run(command, args));

/** What only exists outside of a browser (these tools, the mock server), by Node's own runner. */
const nodeTests = (/** @type {string} */ name, /** @type {string[]} */ files) =>
  counted(async () => {
    const {ok, seconds, output} = await run(node, ['--import', 'tsx', '--test', '--test-reporter=tap', ...files]);
    const count = (/** @type {string} */ kind) => Number(new RegExp(`^# ${kind} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
    const [passed, failed] = [count('pass'), count('fail') + count('cancelled')];
    const trouble = output
      .split(/(?=^ *(?:ok|not ok) )/m)
      .filter((part) => /^ *not ok/.test(part))
      .join('\n');
    return {name, passed, failed: failed || (ok && passed ? 0 : 1), seconds, output: trouble || output};
  });

/** Whether what was built stays within its bytes. */
async function sizes() {
  try {
    const {measures} = await measure();
    for (const one of measures)
      report.add({name: `size of ${told(one).slice(2)}`, passed: one.ok ? 1 : 0, failed: one.ok ? 0 : 1});
    return measures.every(({ok}) => ok);
  } catch (error) {
    report.add({name: 'sizes', passed: 0, failed: 1, output: String(error)});
    return false;
  }
}

/** Rounds of requests, a line each. */
async function rounds() {
  const {ok, seconds, output} = await run(node, ['--import', 'tsx', 'tools/rounds.mjs']);
  const count = (/** @type {string} */ mark) => output.split('\n').filter((line) => line.startsWith(mark)).length;
  const [passed, failed] = [count('✓'), count('✗')];
  return {
    name: 'rounds of requests to the first control',
    passed,
    failed: failed || (ok && passed ? 0 : 1),
    seconds,
    output,
  };
}

let pages = '';
const bundle = whole('bundle of the tests', async () => {
  const began = Date.now();
  const problem = await bundleTests().then((folder) => void (pages = folder), String);
  return {ok: problem === undefined, output: problem ?? '', seconds: (Date.now() - began) / 1000};
});

/** One more than there are cores: a browser waits for its pages now and then. */
const SLOTS = Math.min(5, availableParallelism() + 1);

/**
 * In the order in which they start as soon as something is free: what others wait for, what takes long, what is short.
 */
const jobs = /** @type {(Job & {steps: Step[]})[]} */ ([
  {
    name: 'build',
    steps: ['sizes', 'rounds', 'package', 'e2e', 'stories'],
    run: program('build', node, 'tools/build.mjs'),
  },
  {name: 'bundle', steps: ['wtr'], run: bundle},
  {name: 'Storybook', steps: ['stories'], needs: ['build'], run: whole('build of Storybook', buildStorybook)},
  {name: 'demo', steps: ['e2e'], needs: ['build'], run: whole('demo pages', buildDemo)},
  {name: 'types', steps: ['types'], run: program('types', bin('tsc'), '-p', 'tsconfig.json')},
  {name: 'lint', steps: ['lint'], run: program('lint', bin('oxlint'), '--deny-warnings')},
  {name: 'format', steps: ['format'], run: program('format', bin('oxfmt'), '--check', '.')},
  {name: 'layers', steps: ['layers'], run: program('layers', node, 'tools/layers.mjs')},
  {name: 'sizes', steps: ['sizes'], needs: ['build'], run: sizes},
  // by initiators and not by a clock, so one engine says it for all; it holds every answer back for a second
  ...(engines.includes('chromium')
    ? [{name: 'rounds', steps: ['rounds'], needs: ['build'], idle: true, run: counted(rounds)}]
    : []),
  ...storyParts(engines).map((part) => ({
    name: `stories ${part.engine} ${part.shard}`,
    steps: ['stories'],
    needs: ['Storybook'],
    run: counted(() => playStories({...part, grep, isWhole})),
  })),
  ...engines.map((engine) => ({
    name: `journeys ${engine}`,
    steps: ['e2e'],
    needs: ['demo'],
    run: counted(() => playJourneys({engine, files: journeyFiles(), turn: turnOf(engine, isWhole), grep})),
  })),
  ...testParts(engines)
    .map((part) => ({...part, files: filesOf(part, {wanted: values.files, isWhole})}))
    .filter(({files}) => files.length)
    .map((part) => ({
      name: `tests ${part.engine} ${part.shard}`,
      steps: ['wtr'],
      needs: ['bundle'],
      run: counted(() => playTests({...part, pages})),
    })),
  {name: 'package', steps: ['package'], needs: ['build'], run: program('package', node, 'tools/package.mjs')},
  {name: 'tools', steps: ['tools'], run: nodeTests('tools', filesIn('tools', /\.test\.mjs$/))},
  {
    name: 'node',
    steps: ['node'],
    run: nodeTests(
      'tests in Node',
      ['src', 'mocks', 'e2e'].flatMap((folder) => filesIn(folder, /\.node-test\.ts$/)),
    ),
  },
]);

for (const engine of absent) {
  if (values['all-engines']) report.add({name: `${engine} is not installed`, passed: 0, failed: 1});
  else console.log(`– ${engine} is not installed: nothing is tested in it`);
}
await runJobs(
  jobs.filter(({steps}) => steps.some((step) => only.includes(step))),
  SLOTS,
  ({name}, failed) => report.add({name: `${name}: not run, ${failed} failed`, passed: 0, failed: 1}),
);
process.exit(report.end() ? 0 : 1);
