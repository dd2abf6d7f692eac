// The imports of a file, by es-module-lexer, compared with what a plain reading sees; and the circles they make.
import {dirname, join, normalize} from 'node:path/posix';
import {init, parse} from 'es-module-lexer';

/**
 * @typedef {{from: string, line: number, specifier: string, to: string | undefined, typeOnly: boolean,
 *   dynamic: boolean}} Import `to` is a path of the tree, or undefined for a package
 * @typedef {(line: number, what: string) => void} Wrong
 */

export const ready = init;

/** Comments become blanks, so that lines keep their numbers. Markers inside of strings are preceded by something. */
export function withoutComments(/** @type {string} */ text) {
  const blank = (/** @type {string} */ found) => found.replaceAll(/[^\n]/g, ' ');
  return text
    .replaceAll(/(^|[\s;{}(),])\/\*[\s\S]*?\*\//g, (found, before) => before + blank(found.slice(before.length)))
    .replaceAll(/(^|\s)\/\/.*$/gm, blank);
}

/**
 * @param {string} path
 * @param {string} text
 * @param {(path: string) => boolean} exists
 * @param {Wrong} wrong
 * @returns {Import[]}
 */
export function importsOf(path, text, exists, wrong) {
  const lineAt = (/** @type {number} */ offset) => text.slice(0, offset).split('\n').length;
  /** @type {Import[]} */
  const found = [];
  for (const one of parse(text, path)[0]) {
    if (one.type === 'import-meta') continue;
    const line = lineAt(one.importStart);
    if (!one.specifier || ('glob' in one && one.glob)) {
      if (path.startsWith('src/'))
        wrong(line, 'an import whose target only shows at run time cannot be checked or bundled: write the path');
      continue;
    }
    const typeOnly = one.typeOnly || Boolean('probablyTypeOnly' in one && one.probablyTypeOnly);
    const to = one.specifier.startsWith('.') ? resolve(path, one.specifier, exists) : undefined;
    if (one.specifier.startsWith('.') && !to) wrong(line, `imports ${one.specifier}, which is not there`);
    found.push({from: path, line, specifier: one.specifier, to, typeOnly, dynamic: one.type === 'dynamic'});
  }
  const overlooked = plainCount(text) - found.filter(({dynamic}) => !dynamic).length;
  if (overlooked > 0) wrong(1, `the parser overlooks ${overlooked} imports of this file`);
  return found;
}

/** The lexer is not a TypeScript parser: what a plain reading sees and it does not is a hole in this check. */
const plainCount = (/** @type {string} */ text) =>
  [...withoutComments(text).matchAll(/^[ \t]*(import|export)\b(?:[^;'"`()]*?\bfrom)?\s*['"][^'"\n]+['"]/gm)].length;

/** @param {string} from @param {string} specifier @param {(path: string) => boolean} exists */
function resolve(from, specifier, exists) {
  const path = normalize(join(dirname(from), specifier.replace(/\?.*$/, '')));
  return [path.replace(/\.js$/, '.ts'), path, `${path}.ts`, `${path}/index.ts`].find(exists);
}

/**
 * Circles of imports, those of types and those on demand included: files of a circle cannot be read, moved or tested
 * one by one. One circle for each group of files that reach each other.
 * @param {readonly Import[]} imports
 * @returns {string[][]} the way round, beginning and ending with the same file
 */
export function circles(imports) {
  /** @type {Map<string, Set<string>>} */
  const next = new Map();
  for (const {from, to} of imports) if (to) next.set(from, (next.get(from) ?? new Set()).add(to));
  /** @type {Set<string>} */
  const told = new Set();
  /** @type {string[][]} */
  const found = [];
  for (const file of [...next.keys()].sort()) {
    if (told.has(file)) continue;
    const way = wayBack(file, next);
    if (!way) continue;
    found.push(way);
    // the rest of the group: whatever is reached from here and leads back here
    for (const other of reached(file, next)) if (reached(other, next).has(file)) told.add(other);
  }
  return found;
}

/** @param {string} start @param {Map<string, Set<string>>} next */
function reached(start, next) {
  const seen = new Set(next.get(start));
  for (const file of seen) for (const other of next.get(file) ?? []) seen.add(other);
  return seen;
}

/** The shortest way from a file back to itself. @param {string} start @param {Map<string, Set<string>>} next */
function wayBack(start, next) {
  /** @type {Map<string, string>} */
  const cameFrom = new Map();
  const queue = [start];
  for (const file of queue)
    for (const other of next.get(file) ?? []) {
      if (other === start) return [start, ...wayTo(file, start, cameFrom), start];
      if (cameFrom.has(other)) continue;
      cameFrom.set(other, file);
      queue.push(other);
    }
  return undefined;
}

/** @param {string} end @param {string} start @param {Map<string, string>} cameFrom @returns {string[]} */
function wayTo(end, start, cameFrom) {
  return end === start ? [] : [...wayTo(cameFrom.get(end) ?? start, start, cameFrom), end];
}
