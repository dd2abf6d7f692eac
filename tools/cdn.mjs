// cdn/: minified, everything inside, for a script tag, from any folder and any origin.
//   mutuelle-<tag>.js, all.js, autoloader.js, offline.js
//       code, and all it imports, under plain names: they are in people's pages
//   chunks/
//       what is shared, or loaded later, with hashes: may be kept for ever
//   graph.json, snippets/
//       what each tag loads at once, and the lines to paste
//   integrity.json
//       the hash of every file
// A file asks for everything it will need by itself, so that a page waits for one round of requests and not for a chain
// of them.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {join, relative} from 'node:path';
import {posix} from 'node:path';
import {init, parse} from 'es-module-lexer/minimal';
import MagicString from 'magic-string';
import {minifySync} from 'rolldown/utils';
import {build} from 'vite';
import {snippet} from '../bin/commands/snippet.mjs';
import {closure, ever} from './chunk-needs.mjs';
import {keepPlan, keptPlan} from './chunk-kept.mjs';
import {planChunks} from './chunks.mjs';
import {BACKEND, defineOf, elements, nameOf, pathOf, widgets} from './elements.mjs';
import {integrity, writeIntegrity} from './integrity.mjs';
import {licences} from './licences.mjs';
import {madeUpFiles, ownFiles, withoutOtherFonts} from './made-up-files.mjs';
import {publishMaps} from './maps.mjs';
import {CACHE, ROOT, filesIn} from './process.mjs';
import {DOCTOR, DOCTOR_CALL, SANDBOX, SIZE_REPORT, TARGET, WORKER, shared, withSandbox} from './sources.mjs';
import {workerModule, workers} from './vite-plugin-workers.mjs';
import {minifyTemplateLiterals} from './vite-plugin-minify-templates.mjs';
import {trustedTypes} from './vite-plugin-trusted-types.mjs';

/** @typedef {import('rolldown').OutputChunk} OutputChunk */

/** How much bytes count beside those of a first view: what follows it, and the made-up insurer with its own gate. */
const [AFTER, MADE_UP] = [0.5, 5];
/** Servers of old give a page six connections: a seventh file comes a round later. */
const FILES = 6;
const CDN = join(ROOT, 'cdn');

/** By name: a row that is moved in the table changes no file. */
const rows = elements.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
/** The entry module of each tag. */
const entries = new Map(rows.map((row) => [row.tag, join(ROOT, defineOf(row))]));
/** What a page with the made-up insurer asks for: any number of files, but none of an element that is not there. */
const MADE_UP_INSURER = join(ROOT, SANDBOX);
const code = (/** @type {string} */ file) => readFileSync(join(CDN, file), 'utf8');

/**
 * Options of both passes.
 * @param {import('vite').PluginOption[]} plugins
 * @param {import('rolldown').OutputOptions} output
 * @param {boolean} write
 */
const bundle = (plugins, output, write) =>
  build({
    ...shared,
    resolve: {alias: withSandbox},
    plugins: [
      minifyTemplateLiterals(),
      trustedTypes(),
      workers({folder: 'chunks', once: true}),
      ownFiles('./'),
      ...plugins,
    ],
    build: {
      outDir: 'cdn',
      write,
      target: TARGET,
      minify: 'oxc',
      sourcemap: write,
      lib: {entry: Object.fromEntries(entries), formats: ['es']},
      rolldownOptions: {
        // A panel is loaded on demand by the wizard and at once by its own form: both are meant.
        checks: {ineffectiveDynamicImport: false},
        preserveEntrySignatures: false,
        // the licences stand in one file beside
        output: {minify: true, comments: false, ...output},
      },
    },
  });

/**
 * What imports what, once all that nobody uses is gone: every module built as a file of its own.
 * @returns {Promise<import('./chunks.mjs').Graph>}
 */
async function moduleGraph() {
  const built = await bundle([], {preserveModules: true, preserveModulesRoot: ROOT}, false);
  const files = /** @type {import('rolldown').RolldownOutput[]} */ ([built].flat())
    .flatMap(({output}) => output)
    .flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const ids = new Map(
    files.map((file) => [file.fileName, file.facadeModuleId ?? file.moduleIds.at(-1) ?? file.fileName]),
  );
  const known = (/** @type {string[]} */ names) => names.flatMap((name) => ids.get(name) ?? []);
  return new Map(
    files.map((file) => [
      ids.get(file.fileName) ?? '',
      {
        size: file.code.length,
        imports: known(file.imports),
        dynamic: known(file.dynamicImports),
      },
    ]),
  );
}

const sourceOf = (/** @type {string} */ module) => join(ROOT, pathOf(module));

/**
 * The first view of each tag, with the backend that every page has; what follows it for sure.
 * @param {import('./chunks.mjs').Graph} graph
 */
function firstViews(graph) {
  const backend = entries.get(BACKEND) ?? '';
  const shown = rows.filter(({tag}) => tag !== BACKEND);
  const views = shown.flatMap(({tag, first = [], next = [], whole, weight = 1, most = FILES}) => {
    const roots = [backend, entries.get(tag) ?? '', ...first.map(sourceOf)];
    const later = [next.map(sourceOf), whole ? (graph.get(sourceOf(whole))?.dynamic ?? []) : []];
    const more = later
      .filter(({length}) => length)
      .map((modules) => ({roots: [...roots, ...modules], files: Infinity, weight: AFTER}));
    return [{roots, files: most, weight}, ...more];
  });
  return [...views, {roots: [backend, MADE_UP_INSURER], files: Infinity, weight: MADE_UP}];
}

/** @param {{replan?: boolean}} [options] */
export async function cdn({replan = false} = {}) {
  rmSync(CDN, {recursive: true, force: true});
  await init();
  const graph = await moduleGraph();
  const missing = elements
    .flatMap(({first = [], next = [], counted = [], whole = []}) => [...first, ...next, ...counted].concat(whole))
    .filter((module) => !graph.has(sourceOf(module)));
  if (missing.length) throw new Error(`src/elements.ts: nothing loads ${missing.join(', ')}`);
  const {plan, kept: found} = planChunks(graph, entries, firstViews(graph), replan ? undefined : keptPlan());
  if (replan) keepPlan(found);
  const edits = new Map();
  const notices = licences('LICENCES.txt');
  await bundle(
    [ownNamespaces(), flat(edits), sizeReport(), notices],
    {
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{debugName: 'planned', name: (id) => plan.get(id) ?? null}],
      },
    },
    true,
  );
  publishMaps('cdn', edits);
  for (const {entry, name} of madeUpFiles)
    await alone({entry, file: `chunks/${name}`, plugins: [withoutOtherFonts(), notices]});
  /** @type {Record<string, Record<string, string>>} */
  const report = JSON.parse(readFileSync(SIZE_REPORT, 'utf8'));
  const holds = new Map(
    Object.entries(report).flatMap(([file, modules]) =>
      Object.keys(modules).map((module) => /** @type {const} */ ([module, file])),
    ),
  );
  /** @type {import('../bin/commands/snippet.mjs').LoadGraph} */
  const loads = {version: JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version, tags: {}};
  for (const {tag, first = [], calls = ['/settings']} of rows) {
    const files = [...withImports([`${tag}.js`, ...first.map((module) => holds.get(pathOf(module)) ?? '')])];
    loads.tags[tag] = {
      files: files.map((file) => ({file, integrity: integrity(code(file))})),
      calls: [...calls],
    };
  }
  writeFileSync(join(CDN, 'graph.json'), `${JSON.stringify(loads, null, 1)}\n`);
  writeSnippets(loads);
  writeFileSync(join(CDN, 'all.js'), rows.map(({tag}) => `import"./${tag}.js";`).join(''));
  await autoloader(loads);
  // a page that keeps itself for later need not load an element for it
  await alone({entry: 'src/offline/index.ts', file: 'offline.js'});
  await alone({entry: DOCTOR, file: 'doctor.js', script: 'mutuelleDoctor'});
  // not the made-up insurer
  const kept = ever(graph, OFFLINE.whole, MADE_UP_INSURER);
  await offlineWorker([...kept].flatMap((id) => holds.get(relative(ROOT, id)) ?? []));
  writeIntegrity(loads.version);
  check();
}

/** @param {import('../bin/commands/snippet.mjs').LoadGraph} loads */
function writeSnippets(loads) {
  mkdirSync(join(CDN, 'snippets'));
  for (const {tag} of widgets) {
    const lines = snippet(loads, tag, {base: '/mutuelle/', api: 'https://api.example.fr/v1'});
    writeFileSync(join(CDN, 'snippets', `${tag}.html`), lines);
  }
}

/**
 * A file that holds more than the module asked for gives it as an object, made by a helper of the bundler, which stands
 * in a file of its own: 380 bytes that cost a request of every page. Where that is all it is needed for, it comes
 * along.
 * @returns {import('vite').Plugin}
 */
function ownNamespaces() {
  const helper =
    'const $1 = (all) => { const names = {}; for (const name in all) ' +
    'Object.defineProperty(names, name, {get: all[name], enumerable: true}); return names; };\n';
  return {
    name: 'mutuelle-own-namespaces',
    renderChunk: (text) => {
      const own = new MagicString(text);
      own.replace(/^import \{ \w+ as (__exportAll) \} from "[^"]*rolldown-runtime[^"]*";\n/m, helper);
      return own.hasChanged() ? {code: own.toString(), map: own.generateMap({hires: 'boundary'})} : null;
    },
  };
}

/**
 * Every file names all that it needs, not only what it imports from: read one after another, imports of imports would
 * be rounds of requests. The same for what is imported on demand.
 * @param {Map<string, import('./maps.mjs').SourceMap>} edits what it did, for the source maps that were made before
 * @returns {import('vite').Plugin}
 */
function flat(edits) {
  return {
    name: 'mutuelle-flat',
    generateBundle(_, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])),
      );
      const from = (/** @type {string} */ file, /** @type {string} */ path) => posix.join(posix.dirname(file), path);
      const imports = new Map(
        [...chunks].map(([file, {code: text}]) => [
          file,
          {
            size: 0,
            dynamic: [],
            imports: parse(text)[0].flatMap(({d, n}) => (d === -1 && n?.startsWith('.') ? [from(file, n)] : [])),
          },
        ]),
      );
      const all = (/** @type {string} */ file) => closure(imports, [file]);
      for (const [file, one] of chunks) {
        const has = all(file);
        const path = (/** @type {string} */ other) =>
          JSON.stringify(posix.relative(posix.dirname(file), other).replace(/^(?!\.)/, './'));
        const later = parse(one.code)[0].filter(({d, n}) => d >= 0 && n?.startsWith('.'));
        const text = new MagicString(one.code);
        for (const {ss, se, n} of later) {
          const target = from(file, n ?? '');
          const more = [...all(target)].filter((other) => other !== target && !has.has(other));
          if (!more.length) continue;
          // what fails here fails in the import itself, which somebody waits for
          const along = more.map((other) => `import(${path(other)}).catch(()=>{}),`).join('');
          text.appendLeft(ss, `(${along}`).appendRight(se, ')');
        }
        const deep = [...has].filter((other) => other !== file && !imports.get(file)?.imports.includes(other));
        text.prepend(deep.map((other) => `import${path(other)};`).join(''));
        if (!text.hasChanged()) continue;
        one.code = text.toString();
        edits.set(file, text.generateMap({source: file, hires: 'boundary'}));
      }
    },
  };
}

/** Files of cdn/ that these load at once. @param {string[]} start */
function withImports(start) {
  const found = new Set(start);
  for (const file of found) {
    for (const {d, n} of parse(code(file))[0]) {
      if (n?.startsWith('.') && d === -1) found.add(posix.join(posix.dirname(file), n));
    }
  }
  return found;
}

/**
 * A file of its own, which shares nothing with the others.
 * @param {{entry: string, file: string, define?: Record<string, string>, plugins?: import('vite').Plugin[], script?:
 *   string}} options
 *   `script`: a classic script, whose global has this name
 */
async function alone({entry, file, define, plugins = [], script}) {
  await build({
    ...shared,
    plugins: [sizeReport({more: true}), ...plugins],
    define: {...shared.define, ...define},
    build: {
      outDir: 'cdn',
      emptyOutDir: false,
      target: TARGET,
      minify: 'oxc',
      sourcemap: true,
      rolldownOptions: {output: {minify: true, comments: false}},
      lib: {
        entry: join(ROOT, entry),
        formats: [script ? 'iife' : 'es'],
        ...(script && {name: script}),
        fileName: () => file,
      },
    },
  });
  publishMaps('cdn');
}

/**
 * Where it imports an element, it imports all the files of the first view, each by name, once they have their names.
 * Not by links that preload: WebKit keeps in mind that such a file did not come, over a reload, and Firefox asks for it
 * a second time.
 * @param {import('../bin/commands/snippet.mjs').LoadGraph} loads
 */
async function autoloader(loads) {
  const entry = 'src/define/autoloader.ts';
  const files = (/** @type {string} */ name) => {
    const row = elements.find((one) => nameOf(one) === name);
    const view = row && loads.tags[row.tag];
    if (!view) throw new Error(`${entry} imports ./${name}.js, which is the file of no tag`);
    return view.files.map(({file}) => `import('./${file}')`).join(', ');
  };
  const firstCalls = Object.fromEntries(Object.entries(loads.tags).map(([tag, {calls}]) => [tag, calls]));
  await alone({
    entry,
    file: 'autoloader.js',
    define: {MUTUELLE_FIRST_CALLS: JSON.stringify(firstCalls)},
    plugins: [
      {
        name: 'mutuelle-first-views',
        enforce: 'pre',
        resolveId: (id) => (/^\.\/(mutuelle-|chunks\/|doctor)/.test(id) ? {id, external: true} : undefined),
        transform: (text, id) => {
          if (!id.endsWith(entry)) return undefined;
          const all = text.replaceAll(/import\('\.\/([\w-]+)\.js'\)/g, (_, name) => `Promise.all([${files(name)}])`);
          return {code: all + DOCTOR_CALL, map: null};
        },
      },
    ],
  });
}

/** Pages that may be opened without network: what such an element needs, first and later, and what carries it. */
const OFFLINE = {
  whole: rows.filter(({offline}) => offline).map((row) => join(ROOT, defineOf(row))),
  start: ['mutuelle-backend.js', 'autoloader.js', 'offline.js'],
};

/**
 * The service worker knows by name the files that a page without network needs, the made-up insurer not among them;
 * their names hold their hashes, so they are its version.
 */
async function offlineWorker(/** @type {string[]} */ whole) {
  const files = [...withImports([...whole, ...OFFLINE.start].filter((file) => existsSync(join(CDN, file))))].sort();
  const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const hash = createHash('sha256').update(files.map(code).join('')).digest('hex').slice(0, 12);
  const define = {MUTUELLE_OFFLINE: JSON.stringify({version: `${version}-${hash}`, files})};
  await alone({entry: WORKER, file: 'mutuelle-offline.js', script: 'mutuelleOffline', define});
}

/** What a host would only find out on its own page. */
function check() {
  for (const file of filesIn('cdn', /\.js$/)) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    if (/process\.env/.test(text)) throw new Error(`${file} reads process.env: no page has that`);
    if (/Lit is in dev mode/.test(text)) throw new Error(`${file} holds the development build of Lit`);
    // read by a parser: sentences too say « from » before a quotation mark
    if (parse(text)[0].some(({n}) => n !== undefined && !n.startsWith('.'))) {
      throw new Error(`${file} imports a bare name or an absolute path: it would not load from another folder`);
    }
  }
}

/**
 * The modules of each chunk, each minified alone: what tools/sizes.mjs tells the bytes apart by. Names that only one
 * chunk shares are longer here than there; what is left out weighs nothing.
 * @param {{more?: boolean}} [options] `more`: in addition to those already told @returns {import('vite').Plugin}
 */
function sizeReport({more = false} = {}) {
  return {
    name: 'mutuelle-size-report',
    writeBundle(_, bundle) {
      /** @type {Record<string, Record<string, string>>} */
      const chunks = more ? JSON.parse(readFileSync(SIZE_REPORT, 'utf8')) : {'all.js': {'src/define/all.ts': ' '}};
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.js')) {
          chunks[file.fileName] = {[workerModule(file.fileName)]: String(file.source)};
        }
        if (file.type === 'chunk')
          chunks[file.fileName] = Object.fromEntries(
            Object.entries(file.modules).map(([id, {code: text}]) => [
              relative(ROOT, id.replace(/^\0/, '')),
              minifySync(`${id}.js`, text ?? '').code || text || '',
            ]),
          );
      }
      mkdirSync(CACHE, {recursive: true});
      writeFileSync(SIZE_REPORT, JSON.stringify(chunks));
    },
  };
}
