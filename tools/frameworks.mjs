// What a host gets, in each framework, after `npm run build`: `node tools/frameworks.mjs types` compiles pages that are
// right (demo/frameworks/types/*/good) and pages with planted errors, as a host with our package would: every planted
// error must be found at its line, and nothing else anywhere. `pages` opens those of demo/frameworks/pages.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {CACHE, ROOT, atMost, bin, run} from './process.mjs';

const HOST = join(ROOT, 'demo', 'frameworks');
const hostBin = (/** @type {string} */ name) => join(HOST, 'node_modules', '.bin', name);
const types = (/** @type {string} */ framework) => join(HOST, 'types', framework);

/**
 * @typedef {{path: string, line: number, code: string}} Found an error, and where it is
 *
 * @typedef {(output: string, framework: string) => Found[]} Read
 */

/** @param {string} name @param {Promise<{ok: boolean, output: string}>} work */
async function must(name, work) {
  const {ok, output} = await work;
  if (!ok) throw new Error(`${name}\n${output}`);
  return output;
}

/**
 * Our package as npm would hand it over, beside the frameworks a host has: `exports` count, and what is not packed is
 * not there.
 */
export async function install() {
  const stamp = join(HOST, 'node_modules', '.of-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(HOST, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts'];
    await must('npm ci', run('npm', ['ci', '--prefix', HOST, ...flags]));
    writeFileSync(stamp, lock);
  }
  mkdirSync(CACHE, {recursive: true});
  const place = join(HOST, 'node_modules', 'mutuelle-elements');
  const packed = await must(
    'npm pack',
    run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', CACHE]),
  );
  const tarball = join(CACHE, packed.split('\n').at(-1) ?? '');
  rmSync(place, {recursive: true, force: true});
  mkdirSync(place);
  await must('tar', run('tar', ['-xzf', tarball, '-C', place, '--strip-components', '1']));
  rmSync(tarball);
}

/** A compiler says where from where it stands, or from its project. @param {string} framework @param {string} path */
const placed = (framework, path) =>
  relative(ROOT, [resolve(ROOT, path), resolve(types(framework), path)].find((one) => existsSync(one)) ?? path);

/** `path(line,column): error TS1`, `path:line:column - error TS1`. @type {Read} */
export const compiled = (output, framework) =>
  [...output.matchAll(/^(\S+?)[(:](\d+)[,:]\d+\)?(?::| -) error ([A-Z]+\d+)/gm)].map(
    ([, path = '', line, code = '']) => ({
      path: placed(framework, path),
      line: Number(line),
      code,
    }),
  );

/** A line of JSON each. @type {Read} */
export const ofSvelte = (output, framework) =>
  [...output.matchAll(/^\d+ (\{.*\})$/gm)]
    .map(([, json = '']) => JSON.parse(json))
    .filter(({type}) => type === 'ERROR' || type === 'WARNING')
    .map(({filename, start, code}) => ({
      path: placed(framework, filename),
      line: start.line + 1,
      code: typeof code === 'number' ? `TS${code}` : String(code),
    }));

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} framework
 * @property {string} command
 * @property {string[]} args
 * @property {Read} read
 */

const project = (/** @type {string} */ framework) => ['-p', types(framework), '--noEmit', '--pretty', 'false'];

/** @type {Check[]} */
const CHECKS = [
  {
    name: 'Angular',
    framework: 'angular',
    command: hostBin('ngc'),
    args: ['-p', types('angular'), '--noEmit'],
    read: compiled,
  },
  {name: 'Vue', framework: 'vue', command: hostBin('vue-tsc'), args: project('vue'), read: compiled},
  {
    name: 'Svelte',
    framework: 'svelte',
    command: hostBin('svelte-check'),
    args: [
      '--workspace',
      types('svelte'),
      '--tsconfig',
      join(types('svelte'), 'tsconfig.json'),
      '--output',
      'machine-verbose',
    ],
    read: ofSvelte,
  },
  // React is nothing but TypeScript
  ...[
    {name: 'TypeScript 5.9, React', command: hostBin('tsc')},
    {name: 'TypeScript 7, React', command: bin('tsc')},
  ].map((one) => ({...one, framework: 'typescript', args: project('typescript'), read: compiled})),
];

/** What a note says of the line below it. @param {string} framework @returns {Found[]} */
export function planted(framework) {
  const folder = types(framework);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const code = /(?:\/\/|<!--) planted ([A-Z]+\d+): /.exec(text)?.[1];
        return code ? [{path: relative(ROOT, join(folder, file)), line: index + 2, code}] : [];
      }),
  );
}

const told = (/** @type {Found} */ {path, line, code}) => `${path}:${line} ${code}`;

/**
 * @param {readonly Found[]} expected
 * @param {readonly Found[]} found
 * @returns {string[]} what is wrong
 */
export function compare(expected, found) {
  const [wanted, there] = [expected, found].map((list) => new Set(list.map(told)));
  return [
    ...[...(wanted ?? [])].filter((one) => !there?.has(one)).map((one) => `planted and not found: ${one}`),
    ...[...(there ?? [])].filter((one) => !wanted?.has(one)).map((one) => `found and not planted: ${one}`),
  ];
}

/** @param {Check} check */
async function play({name, framework, command, args, read}) {
  const expected = planted(framework);
  const {output, seconds} = await run(command, args);
  const wrong = compare(expected, read(output, framework));
  const sum = `types in ${name}: ${expected.length} planted errors, ${seconds.toFixed(1)} s`;
  console.log(wrong.length ? `✗ ${sum}\n${wrong.join('\n')}\n${output}` : `✓ ${sum}`);
  return wrong.length === 0;
}

async function playTypes() {
  const all = await atMost(
    Math.min(2, availableParallelism()),
    CHECKS.map((check) => () => play(check)),
  );
  return all.every(Boolean);
}

/** In a browser, by a development server. */
async function playPages() {
  const files = ['e2e/frameworks/pages.journey.ts'];
  const {ok} = await run(process.execPath, ['--import', 'tsx', 'e2e/support/run.ts', ...files], {live: true});
  return ok;
}

if (process.argv[1] === import.meta.filename) {
  const parts = {types: playTypes, pages: playPages};
  const [name = ''] = process.argv.slice(2);
  if (name && !Object.hasOwn(parts, name)) {
    console.error('node tools/frameworks.mjs [types | pages]');
    process.exit(2);
  }
  await install();
  let ok = true;
  for (const [part, play] of Object.entries(parts)) if (!name || name === part) ok = (await play()) && ok;
  process.exit(ok ? 0 : 1);
}
