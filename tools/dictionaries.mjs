// The dictionaries of sentences that `.messages` of an element may replace: those of all modules it can load.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {dirname, normalize} from 'node:path/posix';

/** Modules that this one loads, at once or on demand; types load nothing. */
const IMPORT = /^(?:import|export)\s+(?!type\b)[^;'"]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;
const DICTIONARY = /(?:=|return) new Messages\([^,()]+, '(\w+)',\s*(\w+)/g;

/** The source that a relative import of this one means. @param {string} path @param {string} specifier */
const imported = (path, specifier) => normalize(join(dirname(path), specifier.replace(/\.js$/, '.ts')));

/**
 * @param {string} root
 * @param {...string} paths modules to begin with
 * @returns {Map<string, string[]>} the files that hold its French sentences, by the name of the dictionary; both sorted
 */
export function dictionariesOf(root, ...paths) {
  const seen = new Set(paths);
  /** @type {Map<string, Set<string>>} */
  const files = new Map();
  for (const path of seen) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, name = '', sentences] of text.matchAll(DICTIONARY)) {
      const from = new RegExp(`^import ${sentences}\\b[^;]*? from '([^']+)'`, 'm').exec(text)?.[1];
      if (!from) throw new Error(`${path}: “${name}” is not made of the default export of a module`);
      files.set(name, (files.get(name) ?? new Set()).add(imported(path, from)));
    }
    for (const [, fixed, late] of text.matchAll(IMPORT)) {
      const other = imported(path, fixed ?? late ?? '');
      if (other.startsWith('src/') && existsSync(join(root, other))) seen.add(other);
    }
  }
  return new Map([...files].map(([name, set]) => [name, [...set].sort()]).sort(([a], [b]) => (a < b ? -1 : 1)));
}
