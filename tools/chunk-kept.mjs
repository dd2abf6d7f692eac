// The files of first views that `node tools/build.mjs --replan` found last, by paths of this project: where a build
// begins. In git, so that a change of one module moves the files of a few tags, and not of all.
import {readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {ROOT} from './process.mjs';

/** @typedef {import('./chunks.mjs').Kept} Kept */

const PLAN = join(ROOT, 'tools', 'chunk-plan.json');

/** @param {Kept} kept @param {(path: string) => string} to */
const mapped = (kept, to) =>
  Object.fromEntries(Object.entries(kept).map(([file, modules]) => [file, modules.map(to).sort()]));

/** @returns {Kept} */
export const keptPlan = () => mapped(JSON.parse(readFileSync(PLAN, 'utf8')), (path) => join(ROOT, path));

export const keepPlan = (/** @type {Kept} */ kept) =>
  writeFileSync(
    PLAN,
    `${JSON.stringify(
      mapped(kept, (id) => relative(ROOT, id)),
      null,
      1,
    )}\n`,
  );
