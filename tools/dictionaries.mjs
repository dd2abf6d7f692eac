// The dictionaries of sentences that `.messages` of an element may replace: those of all modules it can load.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {dirname, normalize} from 'node:path/posix';

/** Modules that this one loads, at once or on demand; types load nothing. */
const IMPORT = /^(?:import|export)\s+(?!type\b)[^;'"]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;
const DICTIONARY = /(?:=|return) new Messages\([^,()]+, '(\w+)'/g;

/**
 * @param {string} root
 * @param {...string} paths modules to begin with
 * @returns {string[]} sorted
 */
export function dictionariesOf(root, ...paths) {
  const seen = new Set(paths);
  const names = new Set();
  for (const path of seen) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, name] of text.matchAll(DICTIONARY)) names.add(name);
    for (const [, fixed, late] of text.matchAll(IMPORT)) {
      const other = normalize(join(dirname(path), (fixed ?? late ?? '').replace(/\.js$/, '.ts')));
      if (other.startsWith('src/') && existsSync(join(root, other))) seen.add(other);
    }
  }
  return [...names].sort();
}
