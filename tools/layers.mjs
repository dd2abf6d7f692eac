// The house rules of the sources (docs/decisions, “the house”): imports go down the floors only, each outside package
// has its one door, files stay short, nothing that a strict Content Security Policy forbids, no widget without its
// companions. `node tools/layers.mjs` checks the tree; layers.test.mjs feeds small made-up trees to `check()`.
import {readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path/posix';
import {init, parse} from 'es-module-lexer';
import {ROOT, filesIn} from './process.mjs';

/** A checker that sees nothing finds nothing wrong: fewer files or imports than this is a failure. Only ever raised. */
const MINIMUM = {files: 100, imports: 400};
const MAX_LINES = 400;

/** Room → floor. `src/define/` and `src/index.ts` stand on top. */
const FLOORS = {
  'src/domain': 1,
  'src/contract': 2,
  'src/backend': 3,
  'src/engines': 3,
  'src/element': 4,
  'src/ui/blocks': 5,
  'src/ui/fields': 5,
  'src/flows': 5,
  'src/panels': 6,
  'src/widgets': 7,
  'src/offline': 8,
  'src/define': 8,
  'src/index.ts': 8,
};
/** The one pair of rooms on the same floor where one may use the other. */
const NEIGHBOURS = new Set(['src/ui/fields > src/ui/blocks']);

const COMPANIONS = ['.ts', '.events.ts', '.test.ts', '.harness.ts'];
/** Sentences: always both languages. A widget that is one panel has its sentences there and needs none of its own. */
const MESSAGES = ['.messages.fr.ts', '.messages.en.ts'];
/** Neither sentences nor anything to fill in. */
const BACKEND_TAG = new Set(['backend', 'mutuelle-backend']);

/** What is never written in src: [pattern, why, files where it may be]. */
const BANS = /** @type {const} */ ([
  [/\sstyle="|\sstyle=\$\{/, 'a style attribute is lost under a strict CSP: use a class or setProperty()', /$^/],
  [/\bstyleMap\b/, 'styleMap writes a style attribute, lost under a strict CSP', /$^/],
  [
    /\b(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/,
    'a markup string is refused under Trusted Types: render a template',
    /$^/,
  ],
  [/\bunsafe(HTML|SVG|MathML|CSS|Static)\b/, 'never: use a template, or css`` with tokens', /$^/],
  [/\bnew Function\b|(?<![.\w])eval\(/, 'refused by every strict CSP', /$^/],
  [/(?<![\w.#-])\d*\.?\d+rem\b/, 'hosts change the root size: use em', /$^/],
  [/\b(localStorage|sessionStorage)\b/, 'nothing of a member rests in web storage', /^src\/flows\/session[\w.-]*\.ts$/],
  [
    /\bindexedDB\b/,
    'nothing of a member rests in the browser, but encrypted in the vault',
    /^src\/(flows\/session|engines\/vault)/,
  ],
]);

const isTest = (/** @type {string} */ path) =>
  /\.(test|node-test|harness|journey)\.ts$/.test(path) || /(^|\/)testing\//.test(path);
const isPackage = (/** @type {string | undefined} */ specifier, /** @type {string} */ name) =>
  specifier === name || Boolean(specifier?.startsWith(`${name}/`));

/** @typedef {keyof typeof FLOORS} Room */

/** @param {string} path @returns {Room | undefined} */
const roomOf = (path) =>
  /** @type {Room[]} */ (Object.keys(FLOORS)).find((name) => path === name || path.startsWith(`${name}/`));

/** Comments become blanks, so that lines keep their numbers. Markers inside of strings are preceded by something. */
export function withoutComments(/** @type {string} */ text) {
  const blank = (/** @type {string} */ found) => found.replaceAll(/[^\n]/g, ' ');
  return text
    .replaceAll(/(^|[\s;{}(),])\/\*[\s\S]*?\*\//g, (found, before) => before + blank(found.slice(before.length)))
    .replaceAll(/(^|\s)\/\/.*$/gm, blank);
}

/**
 * @typedef {{from: string, line: number, specifier: string, to: string | undefined, typeOnly: boolean, dynamic:
 *   boolean}} Import
 * `to` is a path of the tree, or undefined for a package
 */

/**
 * @param {string} path @param {string} text @param {(path: string) => boolean} exists @param {(line: number, what:
 * string) => void} wrong @returns {Import[]}
 */
function importsOf(path, text, exists, wrong) {
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
  // The lexer is not a TypeScript parser: whatever a plain reading sees and it does not is a hole in this check.
  const seen = new Set(found.map(({specifier}) => specifier));
  for (const [, , specifier] of withoutComments(text).matchAll(
    /^[ \t]*(import|export)\b(?:[^;'"`()]*?\bfrom)?\s*['"]([^'"\n]+)['"]/gm,
  )) {
    if (!seen.has(specifier)) wrong(1, `the parser does not see the import of ${specifier}`);
  }
  return found;
}

/** @param {string} from @param {string} specifier @param {(path: string) => boolean} exists */
function resolve(from, specifier, exists) {
  const path = normalize(join(dirname(from), specifier.replace(/\?.*$/, '')));
  return [path.replace(/\.js$/, '.ts'), path, `${path}.ts`, `${path}/index.ts`].find(exists);
}

/** Whether this import breaks a rule of the house, and which. @param {Import} one @returns {string | undefined} */
function broken({from, to, specifier, dynamic}) {
  if (to && isTest(to) && !isTest(from) && !from.startsWith('stories/') && !from.startsWith('e2e/'))
    return `imports ${to}, which is for tests`;
  if (to === undefined) return specifier.startsWith('.') ? undefined : brokenPackage(from, specifier);
  if (from.startsWith('mocks/')) return isTest(from) ? undefined : brokenInMocks(to);
  if (!from.startsWith('src/') || isTest(from)) return undefined;
  if (to.startsWith('mocks/'))
    return from.startsWith('src/define/') && dynamic
      ? undefined
      : 'only src/define may import mocks, by a dynamic import';
  const mine = roomOf(from),
    theirs = roomOf(to);
  if (!mine) return `belongs to no room of the house (${Object.keys(FLOORS).join(', ')})`;
  if (!theirs) return `imports ${to}, which belongs to no room of the house`;
  if (mine === theirs) return brokenInRoom(mine, from, to);
  if (FLOORS[theirs] > FLOORS[mine])
    return `imports upwards: ${mine} (floor ${FLOORS[mine]}) > ${theirs} (floor ${FLOORS[theirs]})`;
  if (FLOORS[theirs] === FLOORS[mine] && !NEIGHBOURS.has(`${mine} > ${theirs}`))
    return `imports a room of its own floor: ${mine} > ${theirs}`;
  return undefined;
}

/** @param {string} room @param {string} from @param {string} to */
function brokenInRoom(room, from, to) {
  const folder = (/** @type {string} */ path) =>
    path
      .slice(room.length + 1)
      .split('/')
      .slice(0, -1)[0];
  if (folder(from) === folder(to) || folder(to) === undefined) return undefined;
  if (room === 'src/widgets') return 'a widget never imports another widget';
  if (room === 'src/panels' && to !== `src/panels/${folder(to)}/${folder(to)}.panel.ts`)
    return `imports the inside of another panel: only ${folder(to)}.panel.ts is its door`;
  return undefined;
}

/** @param {string} to */
function brokenInMocks(to) {
  // The sandbox is a Backend: it reads inputs, throws errors and counts time as the HTTP one does, by the same code.
  // The played network packs the points that the library's own engine unpacks.
  if (!to.startsWith('src/') || /^src\/(contract|domain|backend|engines\/nearest)\//.test(to)) return undefined;
  return `mocks stand on src/contract, src/domain, src/backend and the engine of points, not on ${to}`;
}

/** @param {string} from @param {string} specifier */
function brokenPackage(from, specifier) {
  const inSource = from.startsWith('src/') && !isTest(from);
  if (isPackage(specifier, 'zod') && from !== 'src/contract/zod.ts')
    return 'zod has one door, src/contract/zod.ts, which sets jitless';
  if (isPackage(specifier, 'msw') && (inSource || (/^mocks\/sandbox/.test(from) && !isTest(from))))
    return 'msw never reaches the library or the sandbox (60 KB)';
  if (isPackage(specifier, '@microsoft/fetch-event-source') && !from.startsWith('src/backend/'))
    return 'streams are read in src/backend only';
  if (!inSource) return undefined;
  const floor = FLOORS[/** @type {Room} */ (roomOf(from))];
  if (floor < 4 && (isPackage(specifier, 'lit') || specifier.startsWith('@lit')))
    return 'below src/element there is no view: no Lit';
  if (floor === 1 && specifier !== 'ibantools') return 'the domain is pure functions: no package but ibantools';
  if (specifier.startsWith('node:')) return 'the library runs in a browser';
  return undefined;
}

/** Circles of imports that run code; types alone may point both ways. @param {Import[]} imports */
function cycles(imports) {
  /** @type {Map<string, string[]>} */
  const next = new Map();
  for (const {from, to, typeOnly} of imports) if (to && !typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const path = [];
  /** @type {string[]} */
  const found = [];
  const walk = (/** @type {string} */ file) => {
    const at = path.indexOf(file);
    if (at >= 0) return void found.push([...path.slice(at), file].join(' > '));
    if (done.has(file)) return;
    path.push(file);
    for (const other of next.get(file) ?? []) walk(other);
    path.pop();
    done.add(file);
  };
  for (const file of next.keys()) walk(file);
  return found;
}

/** What the sandbox carries along, however far: it is loaded by pages of hosts. @param {Import[]} imports */
function sandboxCarries(imports) {
  const start = new Set(
    imports
      .filter(({from, to}) => from.startsWith('src/define/') && to?.startsWith('mocks/'))
      .map(({to}) => /** @type {string} */ (to)),
  );
  for (const {from} of imports) if (/^mocks\/sandbox/.test(from) && !isTest(from)) start.add(from);
  for (const file of start)
    for (const {from, to, typeOnly} of imports) if (from === file && to && !typeOnly) start.add(to);
  return imports.filter(({from, specifier, typeOnly}) => start.has(from) && isPackage(specifier, 'msw') && !typeOnly);
}

/** @param {Map<string, string>} tree @param {(path: string, what: string) => void} wrong */
function checkCompanions(tree, wrong) {
  const widgets = new Set(
    [...tree.keys()].map((path) => /^src\/widgets\/([^/]+)\//.exec(path)?.[1]).filter((name) => name !== undefined),
  );
  for (const name of widgets) {
    const folder = `src/widgets/${name}/${name}`;
    const isPanel = /\bextends (Panel|Member)Widget\b/.test(tree.get(`${folder}.ts`) ?? '');
    const wordless = BACKEND_TAG.has(name) || (isPanel && !MESSAGES.some((end) => tree.has(folder + end)));
    const wanted = [
      ...COMPANIONS.filter((end) => end !== '.harness.ts' || !BACKEND_TAG.has(name)),
      ...(wordless ? [] : MESSAGES),
    ].map((end) => folder + end);
    wanted.push(`src/define/${name}.ts`, `stories/${name}.stories.ts`);
    for (const path of wanted) if (!tree.has(path)) wrong(`src/widgets/${name}`, `lacks ${path}`);
  }
}

/**
 * @param {Map<string, string>} tree path → text, of src, mocks and what stands around them
 * @param {{files: number, imports: number}} [minimum]
 */
export async function check(tree, minimum = MINIMUM) {
  await init();
  /** @type {string[]} */
  const errors = [];
  /** @type {Import[]} */
  const imports = [];
  for (const [path, text] of tree) {
    const wrong = (/** @type {number} */ line, /** @type {string} */ what) =>
      void errors.push(`${path}:${line} ${what}`);
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (lines > MAX_LINES) wrong(lines, `has ${lines} lines, more than ${MAX_LINES}: split it`);
    if (path.endsWith('.ts')) {
      const mine = importsOf(path, text, (file) => tree.has(file), wrong);
      imports.push(...mine);
      for (const one of mine) {
        const why = broken(one);
        if (why) wrong(one.line, why);
      }
      if (path.startsWith('src/') && !isTest(path) && !roomOf(path))
        wrong(1, `belongs to no room of the house (${Object.keys(FLOORS).join(', ')})`);
    }
    const code = withoutComments(text).split('\n');
    if (isTest(path))
      code.forEach((line, at) => {
        if (/\b(it|test|describe|journey)\.only\(/.test(line)) wrong(at + 1, 'narrows the tests to one: remove .only');
      });
    if (!path.startsWith('src/') || isTest(path)) continue;
    for (const [pattern, why, allowed] of BANS)
      if (!allowed.test(path))
        code.forEach((line, at) => {
          const hit = pattern.exec(line);
          if (hit) wrong(at + 1, `“${hit[0].trim()}”: ${why}`);
        });
  }
  checkCompanions(tree, (path, what) => errors.push(`${path} ${what}`));
  for (const circle of cycles(imports)) errors.push(`circle of imports: ${circle}`);
  for (const {from, line} of sandboxCarries(imports)) errors.push(`${from}:${line} brings msw into the sandbox`);
  const sources = [...tree.keys()].filter((path) => /^(src|mocks)\//.test(path)).length;
  if (sources < minimum.files || imports.length < minimum.imports)
    errors.push(
      `saw only ${sources} files and ${imports.length} imports (at least ${minimum.files} and ` +
        `${minimum.imports} are expected): does the check still see the tree?`,
    );
  return {errors: [...new Set(errors)], files: sources, imports: imports.length};
}

export function readTree() {
  const paths = [
    ...['src', 'mocks', 'stories', '.storybook', 'demo', 'e2e'].flatMap((folder) =>
      filesIn(folder, /\.(ts|json|html|css)$/),
    ),
    ...['tools', 'bin'].flatMap((folder) => filesIn(folder, /\.m?[jt]s$/)),
  ];
  return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

if (process.argv[1] === import.meta.filename) {
  const {errors, files, imports} = await check(readTree());
  for (const error of errors) console.log(error);
  console.log(`layers: ${files} files, ${imports} imports, ${errors.length} wrong`);
  process.exit(errors.length ? 1 : 0);
}
