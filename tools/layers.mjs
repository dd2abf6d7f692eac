// The house rules of the sources (docs/decisions, “the house”). `node tools/layers.mjs` checks the tree;
// layers.test.mjs feeds small made-up trees to `check()`.
//
// | who                       | floor | may import, besides its own room                                            |
// |---------------------------|-------|-----------------------------------------------------------------------------|
// | src/domain                |     1 | ibantools                                                                   |
// | src/contract              |     2 | floor 1; zod by src/contract/zod.ts                                         |
// | src/backend, src/engines  |     3 | floors below; no Lit                                                        |
// | src/element               |     4 | floors below                                                                |
// | src/ui, src/session       |     5 | floors below; fields and src/ui/*.ts use blocks too                         |
// | src/shell                 |     6 | floors below                                                                |
// | src/features/<topic>      |     7 | floors below, features/identity; enrolment, profile, home, guarantees and   |
// |                           |       | member-profile another feature's *.panel.ts too; whoever asks for papers    |
// |                           |       | may show features/document-sender/*.panel.ts                                |
// | define, elements.ts,      |     8 | floors below; src/sandbox/index.ts mocks; define finds it as `#sandbox`;    |
// | index.ts, offline, check, |       | src/index.ts takes the types of src/define, that register the tags          |
// | dictionaries.ts, sandbox  |       |                                                                             |
// | src/kit                   |     9 | all of src; src/kit/insurer.ts opens mocks                                  |
// | src/testing               |     9 | all of src                                                                  |
// | tests and harnesses of src|       | what their room may, src/testing, src/define, mocks, any harness; those of  |
// |                           |       | features any *.panel.ts                                                     |
// | mocks/engine              |       | mocks/people, mocks/topics.ts; contract, domain, backend, engines/nearest,  |
// |                           |       | engines/code2d                                                              |
// | mocks/people              |       | mocks/engine; the same of src                                               |
// | mocks/topics/<topic>      |       | engine, people, other topics; the same of src                               |
// | tests of mocks            |       | all mocks; the same of src, src/testing, any harness                        |
// | stories                   |       | what integrators get (define, domain, contract, backend, offline), element, |
// |                           |       | blocks, testing, harnesses, mocks, the session; foundations: fields too     |
// | demo                      |       | what integrators get, *.events.ts, the session, mocks                       |
// | e2e                       |       | contract, domain, testing, harnesses, mocks, stories, tools, demo/lab       |
// | bench                     |       | src, mocks, tools, e2e                                                      |
//
// No circle of imports, types included. No file over 400 lines, no line over 120 characters, no template over 40 lines
// outside of a *.view.ts; nothing that a strict Content Security Policy forbids; no element without its companions.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path/posix';
import {checkCompanions} from './layers/companions.mjs';
import {broken, isTest, NO_ROOM, roomOf, sandboxCarries} from './layers/house.mjs';
import {circles, importsOf, ready} from './layers/imports.mjs';
import {checkText} from './layers/text.mjs';
import {ROOT, filesIn} from './process.mjs';

/** What is wrong today and will be mended: the list only shrinks. @type {RegExp[]} */
const KNOWN = [];

const SOURCES = /\.(m?[jt]s|css)$/;

/**
 * @param {ReadonlyMap<string, string>} tree path → text
 * @param {{expected?: readonly string[], known?: readonly RegExp[]}} [options] `expected`: files that must be in the
 *   tree, by another count than the one that read it; `known`: errors that are there today
 */
export async function check(tree, {expected = [], known = []} = {}) {
  await ready();
  /** @type {Set<string>} */
  const errors = new Set();
  /** @type {import('./layers/imports.mjs').Import[]} */
  const imports = [];
  for (const [path, text] of tree) {
    const wrong = (/** @type {number} */ line, /** @type {string} */ what) =>
      void errors.add(`${path}:${line} ${what}`);
    checkText(path, text, wrong);
    if (!isParsed(path)) continue;
    const mine = importsOf(path, text, (file) => tree.has(file), wrong);
    imports.push(...mine);
    for (const one of mine) {
      const why = broken(one);
      if (why) wrong(one.line, why);
    }
    if (path.startsWith('src/') && !isTest(path) && !roomOf(path)) wrong(1, NO_ROOM);
  }
  checkCompanions(tree, (path, what) => errors.add(`${path} ${what}`));
  for (const way of circles(imports)) errors.add(`circle of imports: ${way.join(' > ')}`);
  for (const {from, line} of sandboxCarries(imports)) errors.add(`${from}:${line} brings msw into the sandbox`);
  for (const path of expected) if (!tree.has(path)) errors.add(`${path} is not seen by this check`);
  return {errors: apartFrom(known, errors), files: tree.size, imports: imports.length};
}

/**
 * What is known is not told; what is known and no longer wrong is.
 * @param {readonly RegExp[]} known
 * @param {ReadonlySet<string>} errors
 */
function apartFrom(known, errors) {
  const all = [...errors];
  const over = known.filter((one) => !all.some((error) => one.test(error)));
  return [
    ...all.filter((error) => !known.some((one) => one.test(error))),
    ...over.map((one) => `no longer wrong, take it off KNOWN: ${one}`),
  ];
}

/** Tools are plain JavaScript of Node, full of sources as texts: their imports are their own affair. */
const isParsed = (/** @type {string} */ path) => path.endsWith('.ts') || /^bench\/.*\.m?js$/.test(path);

export function readTree() {
  const folders = ['src', 'mocks', 'stories', '.storybook', 'demo', 'e2e', 'bench', 'tools', 'bin', 'docs'];
  const paths = folders.flatMap((folder) => filesIn(folder, /\.(m?[jt]s|json|html|css|mdx)$/));
  paths.push('vite.config.ts', 'web-test-runner.config.mjs', 'tokens.json');
  return new Map(
    paths
      .filter((path) => !/(^|\/)node_modules\//.test(path))
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
  );
}

/**
 * The sources as git lists them: a check that overlooks a folder finds nothing wrong there.
 * @throws where this is no working tree of git
 */
export function listedByGit() {
  const options = /** @type {const} */ ({cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], options)
    .split('\n')
    .filter((path) => SOURCES.test(path) && existsSync(join(ROOT, path)));
}

/** The check of this tree; without git's list it is no proof, and says so. */
async function checkHere() {
  const tree = readTree();
  try {
    return await check(tree, {expected: listedByGit(), known: KNOWN});
  } catch (error) {
    const found = await check(tree, {known: KNOWN});
    return {...found, errors: [...found.errors, `git does not list the sources: ${String(error).split('\n')[0]}`]};
  }
}

if (process.argv[1] === import.meta.filename) {
  const {errors, files, imports} = await checkHere();
  for (const error of errors) console.log(error);
  console.log(`layers: ${files} files, ${imports} imports, ${errors.length} wrong`);
  process.exit(errors.length ? 1 : 0);
}
