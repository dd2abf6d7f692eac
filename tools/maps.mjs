// Source maps of what is published. They lead to lines of files that are in the package too: to the source where a
// declaration leads there as well (dist/src/), else to the module of dist/, which is what the source was, without its
// types. They hold no copy of either, and say nothing of what is not ours. To the token, or with all sources, they
// would weigh as much as the code.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path/posix';
import remapping from '@jridgewell/remapping';
import {decode, encode} from '@jridgewell/sourcemap-codec';
import {CACHE, ROOT, filesIn} from './process.mjs';

/** @typedef {import('@jridgewell/sourcemap-codec').SourceMapSegment} Segment */

/**
 * @typedef {object} SourceMap
 * @property {string[]} sources
 * @property {string} mappings
 *
 * @typedef {{path: string, row: number}} Place
 */

/** Words and data are the same in dist/: they need no source beside. */
const WRITTEN_ALIKE = /\.(messages\.\w+|data)\.ts$/;

/** Where the source of a module is packed. @param {string} source */
const packedSource = (source) => `dist/${source}`;
/** @param {string} source */
export const hasPackedSource = (source) => !WRITTEN_ALIKE.test(source);

/**
 * The first place of each line that leads to another line.
 * @param {SourceMap} map
 * @param {(source: string, row: number) => Place | undefined} placeOf
 */
export function toLines({sources: all, mappings}, placeOf) {
  /** @type {string[]} */
  const sources = [];
  const indexOf = (/** @type {string} */ path) => {
    const known = sources.indexOf(path);
    return known < 0 ? sources.push(path) - 1 : known;
  };
  const lines = decode(mappings).map((segments) => {
    /** @type {Segment[]} */
    const line = [];
    let before = '';
    for (const [column, source, row] of segments) {
      const place = source === undefined ? undefined : placeOf(all[source] ?? '', row ?? 0);
      const there = place ? `${place.path}:${place.row}` : '';
      if (there === before) continue;
      before = there;
      line.push(place ? [column, indexOf(place.path), place.row, 0] : [column]);
    }
    return line;
  });
  return {version: 3, sources, names: [], mappings: encode(lines)};
}

/** By source, each line of it that has code, and where that stands in dist/. */
const LINES = join(CACHE, 'lines-of-dist.json');

/** @typedef {Record<string, {path: string, rows: [number, number][]}>} LinesOfDist */

/** @param {string} path of a module of dist/ @param {SourceMap} map @returns {LinesOfDist} */
function linesOf(path, {sources, mappings}) {
  /** @type {Map<string, Map<number, number>>} */
  const found = new Map(sources.map((source) => [source, new Map()]));
  decode(mappings).forEach((segments, row) => {
    for (const [, source, origin = 0] of segments) {
      const rows = source === undefined ? undefined : found.get(sources[source] ?? '');
      if (rows && !rows.has(origin)) rows.set(origin, row);
    }
  });
  return Object.fromEntries(
    [...found].map(([source, rows]) => [
      join(dirname(path), source),
      {path, rows: [...rows].sort(([a], [b]) => a - b)},
    ]),
  );
}

const COMMENT = /\n?\/\/# sourceMappingURL=\S+\s*$/;

/**
 * Makes the maps of a built folder what they are published as. A file with nothing of ours has none.
 * @param {'dist' | 'cdn'} folder
 * @param {ReadonlyMap<string, SourceMap>} [edits] of files that were changed after their map was made, by path in the
 *   folder
 */
export function publishMaps(folder, edits = new Map()) {
  /** @type {LinesOfDist} */
  const lines = folder === 'cdn' && existsSync(LINES) ? JSON.parse(readFileSync(LINES, 'utf8')) : {};
  for (const path of filesIn(folder, /\.map$/)) {
    const file = path.replace(/\.map$/, '');
    const made = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
    const edit = edits.get(relative(folder, file));
    const whole = edit ? remapping(/** @type {any} */ ([edit, made]), () => null) : made;
    if (folder === 'dist' && file.endsWith('.js')) Object.assign(lines, linesOf(file, made));
    const {sources, ...map} = toLines(/** @type {any} */ (whole), (name, row) => {
      const source = join(dirname(path), name);
      // made before
      if (source.startsWith('dist/')) return {path: source, row};
      if (existsSync(join(ROOT, packedSource(source)))) return {path: packedSource(source), row};
      const of = folder === 'cdn' ? lines[source] : undefined;
      const line = of?.rows.findLast(([origin]) => origin <= row);
      return of && line ? {path: of.path, row: line[1]} : undefined;
    });
    if (sources.length)
      writeFileSync(
        join(ROOT, path),
        JSON.stringify({...map, sources: sources.map((one) => relative(dirname(path), one))}),
      );
    else {
      rmSync(join(ROOT, path));
      writeFileSync(join(ROOT, file), readFileSync(join(ROOT, file), 'utf8').replace(COMMENT, '\n'));
    }
  }
  if (folder !== 'dist') return;
  mkdirSync(CACHE, {recursive: true});
  writeFileSync(LINES, JSON.stringify(lines));
}
