// The byte budget: `node tools/sizes.mjs [--update]`, after `npm run build`. Each tag of the table is measured, and
// what sizes.json adds.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {init, parse} from 'es-module-lexer/minimal';
import {BACKEND, pathOf, widgets} from './elements.mjs';
import {SIZE_REPORT} from './sources.mjs';
import {ROOT, filesIn} from './process.mjs';

/**
 * @typedef {object} Gate
 * @property {string} title What it is, in docs/sizes.md.
 * @property {string} [about]
 * @property {string[]} entries Files of cdn/, without `.js`.
 * @property {string[]} [lazy] Modules loaded on demand that count too.
 * @property {string[]} [lazyOf] Modules of which all that they load on demand counts too.
 * @property {{entries: string[], lazy?: string[]}} [beyond] What is there already, and does not count.
 * @property {string[]} [without] Rooms that have no business there.
 * @property {number | null} bytes
 * @property {number} [goal]
 *
 * @typedef {{bytes: number | null, goal?: number}} TagGate
 *
 * @typedef {{rounds: object, tags: Record<string, TagGate>, gates: Record<string, Gate>}} Settings
 *
 * @typedef {{name: string, bytes: number, gate: number | null, goal?: number, files: number, rooms: [string, number][],
 *   strange: string[], ok: boolean}} Measure
 */

const SETTINGS = join(ROOT, 'tools', 'sizes.json');
const PAGE = join(ROOT, 'docs', 'sizes.md');

const brotli = (/** @type {string} */ text) =>
  brotliCompressSync(text, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text)},
  }).length;

/**
 * A part of what is loaded that may belong elsewhere: a style of a field beside the rules it shows is no chunk of the
 * interface.
 */
const CRUMB = 0.02;

/** For shares, not for sums: ten times faster. */
const roughly = (/** @type {string} */ text) =>
  brotliCompressSync(text, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 6},
  }).length;

/** The room of the house, or the package, that a module belongs to. */
export function roomOf(/** @type {string} */ module) {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
  if (name) return name.startsWith('lit') || name === '@lit/reactive-element' ? 'lit' : name;
  return /^src\/([^/.]+)/.exec(module)?.[1] ?? /^(mocks)\//.exec(module)?.[1] ?? 'other';
}

/** The files of cdn/ that a file imports from the start. */
function importsOf(/** @type {string} */ file, /** @type {string} */ text) {
  const own = parse(text)[0].filter(({d, n}) => d === -1 && n?.startsWith('.'));
  return own.map(({n}) => posix.join(posix.dirname(file), /** @type {string} */ (n)));
}

/**
 * @param {Record<string, string>} files text of each file of cdn/
 * @param {Record<string, Record<string, string>>} modules what each file is made of: the text of each module, minified
 *   alone
 */
export function measurer(files, modules) {
  const compressed = new Map(Object.entries(files).map(([file, text]) => [file, brotli(text)]));
  const imports = new Map(Object.entries(files).map(([file, text]) => [file, importsOf(file, text)]));
  /** @type {Map<string, [string, number][]>} */
  const splits = new Map();

  /** Files that hold the modules; a `*` in the path stands for any name. */
  function filesWith(/** @type {string} */ path) {
    const parts = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`^${parts.join('[^/]*')}$`);
    const holding = Object.entries(modules).filter(([, inside]) =>
      Object.keys(inside).some((module) => pattern.test(module)),
    );
    const found = holding.map(([file]) => file);
    if (!found.length) throw new Error(`sizes.json: no file of cdn/ holds ${path}`);
    return found;
  }

  /** @param {Pick<Gate, 'entries' | 'lazy'>} gate */
  function loadedBy({entries, lazy = []}) {
    const loaded = new Set([...entries.map((entry) => `${entry}.js`), ...lazy.flatMap(filesWith)]);
    for (const file of loaded) {
      if (!(file in files)) throw new Error(`sizes.json: cdn/${file} is not there`);
      for (const other of imports.get(file) ?? []) loaded.add(other);
    }
    return loaded;
  }

  /**
   * Bytes of a file by room: what the file would save without the room. Compression sees what rooms have in common
   * once, so these add up to less than the file; the rest is shared out in proportion.
   * @param {string} file
   */
  function splitOf(file) {
    const known = splits.get(file);
    if (known) return known;
    const inside = Object.entries(modules[file] ?? {other: ' '});
    const rooms = [...new Set(inside.map(([module]) => roomOf(module)))];
    const sizeOf = (/** @type {[string, string][]} */ some) => roughly(some.map(([, text]) => text).join('\n'));
    const whole = sizeOf(inside);
    const saved = rooms.map((room) => {
      if (rooms.length === 1) return 1;
      return Math.max(1, whole - sizeOf(inside.filter(([module]) => roomOf(module) !== room)));
    });
    const sum = saved.reduce((all, one) => all + one, 0);
    const size = /** @type {number} */ (compressed.get(file));
    const split = rooms.map(
      (room, index) => /** @type {[string, number]} */ ([room, (size * (saved[index] ?? 0)) / sum]),
    );
    splits.set(file, split);
    return split;
  }

  return (/** @type {string} */ name, /** @type {Gate} */ gate) => {
    const there = gate.beyond ? loadedBy(gate.beyond) : new Set();
    const loaded = [...loadedBy(gate)].filter((file) => !there.has(file));
    /** @type {Record<string, number>} */
    const rooms = {};
    for (const [room, size] of loaded.flatMap(splitOf)) rooms[room] = (rooms[room] ?? 0) + size;
    const bytes = loaded.reduce((sum, file) => sum + /** @type {number} */ (compressed.get(file)), 0);
    const split = Object.entries(rooms)
      .map(([room, size]) => /** @type {[string, number]} */ ([room, Math.round(size)]))
      .sort((a, b) => b[1] - a[1]);
    const strange = (gate.without ?? []).filter((room) => (rooms[room] ?? 0) > CRUMB * bytes);
    const ok = !strange.length && (gate.bytes === null || bytes <= gate.bytes);
    return /** @type {Measure} */ ({
      name,
      bytes,
      gate: gate.bytes,
      ...(gate.goal !== undefined && {goal: gate.goal}),
      files: loaded.length,
      rooms: split,
      strange,
      ok,
    });
  };
}

/** Modules that a source loads on demand. @param {string} path */
const loadedLater = (path) =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\bimport\('(\.[^']+)\.js'\)/g)].map(([, other = '']) =>
    posix.join(posix.dirname(path), `${other}.ts`),
  );

/**
 * What is measured, by name: each tag with its first view, then what the settings add.
 * @param {Settings} settings
 * @param {readonly import('./elements.mjs').Row[]} [rows]
 * @returns {Record<string, Gate>}
 */
export function gatesOf({tags, gates}, rows = widgets) {
  const unknown = Object.keys(tags).filter((tag) => !rows.some((row) => row.tag === tag));
  if (unknown.length) throw new Error(`sizes.json: no tag ${unknown.join(', ')}`);
  const own = rows.map(({tag, first = [], counted = []}) => [
    tag,
    {
      title: `\`<${tag}>\``,
      entries: [BACKEND, tag],
      lazy: [...first, ...counted].map(pathOf),
      bytes: null,
      ...tags[tag],
    },
  ]);
  const more = Object.entries(gates).map(([name, {lazyOf = [], ...gate}]) => [
    name,
    {...gate, lazy: [...(gate.lazy ?? []), ...lazyOf.flatMap(loadedLater)]},
  ]);
  return Object.fromEntries([...own, ...more]);
}

/** @returns {Promise<{measures: Measure[], settings: Settings, gates: Record<string, Gate>}>} */
export async function measure() {
  await init();
  const settings = JSON.parse(readFileSync(SETTINGS, 'utf8'));
  const files = Object.fromEntries(
    filesIn('cdn', /\.js$/).map((path) => [path.slice('cdn/'.length), readFileSync(join(ROOT, path), 'utf8')]),
  );
  const modules = existsSync(SIZE_REPORT) ? JSON.parse(readFileSync(SIZE_REPORT, 'utf8')) : {};
  const names = Object.keys(files);
  if (!names.length || names.some((file) => !(file in modules))) {
    throw new Error('cdn/ and its report do not belong together: npm run build');
  }
  const of = measurer(files, modules);
  const gates = gatesOf(settings);
  return {settings, gates, measures: Object.entries(gates).map(([name, gate]) => of(name, gate))};
}

const kilo = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** One line per gate, with the split below it. */
/** @param {Measure} measure */
export function told({name, bytes, gate, goal, files, rooms, strange, ok}) {
  const parts = [`${ok ? '✓' : '✗'} ${name}: ${kilo(bytes)} in ${files} files, `];
  parts.push(gate === null ? 'no gate yet' : `gate ${kilo(gate)}`);
  if (gate !== null && bytes > gate) parts.push(`, ${bytes - gate} bytes too many`);
  if (strange.length) parts.push(`; ${strange.join(', ')} should not be in it`);
  if (goal !== undefined && bytes > goal) parts.push(`; the goal is ${kilo(goal)}, ${kilo(bytes - goal)} less`);
  return `${parts.join('')}\n    ${rooms.map(([room, size]) => `${room} ${kilo(size)}`).join(', ')}`;
}

if (process.argv[1] === import.meta.filename) {
  const {measures, settings, gates} = await measure();
  for (const one of measures) console.log(told(one));
  if (process.argv.includes('--update')) {
    // In steps of half a kilobyte: another Node has another brotli, and a gate must not close for five bytes.
    for (const {name, bytes, gate} of measures) {
      const step = Math.ceil(bytes / 512) * 512;
      if (gate !== null && step >= gate) continue;
      if (name in settings.gates) Object.assign(settings.gates[name] ?? {}, {bytes: step});
      else settings.tags[name] = {...settings.tags[name], bytes: step};
    }
    // short lists of words stay on one line
    const list = /\[\n\s+("[^"\n]*"(?:,\n\s+"[^"\n]*")*)\n\s+\]/g;
    const text = JSON.stringify(settings, null, 2).replaceAll(list, (found, inside) =>
      found.length < 160 ? `[${inside.replaceAll(/\n\s+/g, ' ')}]` : found,
    );
    writeFileSync(SETTINGS, `${text}\n`);
    const rows = measures.map(({name, bytes, files}) => `| ${gates[name]?.title} | ${kilo(bytes)} | ${files} |`);
    const table = `| what | bytes | files |\n|---|---|---|\n${rows.join('\n')}`;
    const page = readFileSync(PAGE, 'utf8');
    const place = /(<!-- sizes -->\n)[^]*(<!-- \/sizes -->)/;
    writeFileSync(
      PAGE,
      page.replace(place, (_, start, end) => `${start}\n${table}\n\n${end}`),
    );
  }
  process.exit(measures.every(({ok}) => ok) ? 0 : 1);
}
