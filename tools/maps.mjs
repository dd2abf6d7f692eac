// Source maps of what is published: they lead to the line of a source that is in the package too (src/), hold no copy
// of it, and say nothing of what is not ours. To the token, they would weigh as much as the code.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path/posix';
import remapping from '@jridgewell/remapping';
import {decode, encode} from '@jridgewell/sourcemap-codec';
import {ROOT, filesIn} from './process.mjs';
import {sources} from './sources.mjs';

/** Words and data are in dist/ as they were written: they are not packed as sources too, and need no map. */
const WRITTEN_ALIKE = /\.(messages\.\w+|data)\.ts$/;

/** @typedef {import('@jridgewell/sourcemap-codec').SourceMapSegment} Segment */

/**
 * @typedef {object} SourceMap
 * @property {string[]} sources
 * @property {string} mappings
 */

/**
 * The first place of each line that leads to another line of a source.
 * @param {SourceMap} map
 * @param {(source: string) => boolean} ours
 */
export function toLines({sources: all, mappings}, ours) {
  /** @type {string[]} */
  const kept = [];
  const indexOf = (/** @type {string} */ source) =>
    kept.includes(source) ? kept.indexOf(source) : kept.push(source) - 1;
  const lines = decode(mappings).map((segments) => {
    /** @type {Segment[]} */
    const line = [];
    let before = '';
    for (const [column, source, row] of segments) {
      const name = source === undefined ? undefined : all[source];
      const there = name !== undefined && ours(name) ? `${name}:${row}` : '';
      if (there === before) continue;
      before = there;
      line.push(there ? [column, indexOf(/** @type {string} */ (name)), /** @type {number} */ (row), 0] : [column]);
    }
    return line;
  });
  return {version: 3, sources: kept, names: [], mappings: encode(lines)};
}

const COMMENT = /\n?\/\/# sourceMappingURL=\S+\s*$/;

/**
 * Makes the maps of a built folder what they are published as. A file with nothing of ours has none.
 * @param {string} folder
 * @param {ReadonlyMap<string, SourceMap>} [edits] of files that were changed after their map was made, by path in the
 *   folder
 */
export function publishMaps(folder, edits = new Map()) {
  const published = new Set(sources().filter((path) => !WRITTEN_ALIKE.test(path)));
  for (const path of filesIn(folder, /\.map$/)) {
    const file = path.replace(/\.map$/, '');
    const made = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
    const edit = edits.get(relative(folder, file));
    const whole = edit ? remapping(/** @type {any} */ ([edit, made]), () => null) : made;
    const ours = (/** @type {string} */ source) => published.has(join(dirname(path), source));
    const map = toLines(/** @type {any} */ (whole), ours);
    if (map.sources.length) writeFileSync(join(ROOT, path), JSON.stringify(map));
    else {
      rmSync(join(ROOT, path));
      writeFileSync(join(ROOT, file), readFileSync(join(ROOT, file), 'utf8').replace(COMMENT, '\n'));
    }
  }
}
