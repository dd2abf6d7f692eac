// Packages of npm as a handful of files instead of hundreds. Every test file is a page of its own, and unbundled zod,
// fast-check or msw are some hundred requests on each page: the suite would spend its time there.
// One build for all packages, with shared chunks, so that Lit and friends stay single copies.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {init, parse} from 'es-module-lexer';
import {build} from 'vite';
import {CACHE, ROOT} from './process.mjs';

/** The runner's own modules, and what its server makes up at run time: never bundled. */
const RUNNER = /^(@web\/|\/?__web)/;

const isBare = (/** @type {string} */ specifier) => /^(@[\w-]|[a-z])[\w./@-]*$/i.test(specifier) && !specifier.includes(':');

/** Every package that sources and tests import. @param {string[]} folders @returns {Promise<string[]>} */
export async function packagesImported(folders) {
  await init();
  /** @type {Set<string>} */
  const found = new Set();
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
      if (!/\.ts$/.test(file)) continue;
      for (const {specifier, typeOnly, probablyTypeOnly} of parse(readFileSync(join(folder, file), 'utf8'), file)[0]) {
        if (specifier && !typeOnly && !probablyTypeOnly && isBare(specifier) && !RUNNER.test(specifier)) found.add(specifier);
      }
    }
  }
  return [...found].sort();
}

/** A specifier that a browser cannot load (node:fs, tsx…) must not stop the others: only what resolves is bundled. */
function resolvable(/** @type {string} */ specifier) {
  try {
    return import.meta.resolve(specifier).startsWith('file:');
  } catch {
    return false;
  }
}

const fileName = (/** @type {string} */ specifier) => specifier.replaceAll(/[^\w.-]+/g, '__');

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function prebundlePlugin() {
  /** @type {Map<string, string>} */
  const served = new Map();
  return {
    name: 'prebundle',
    async serverStart() {
      const specifiers = (await packagesImported(['src', 'mocks', 'stories', 'e2e'].map((folder) => join(ROOT, folder)))).filter(resolvable);
      if (!specifiers.length) return;
      const key = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).update(readFileSync(import.meta.filename)).update(specifiers.join('\n')).digest('hex').slice(0, 12);
      const folder = join(CACHE, `packages-${key}`);
      if (!existsSync(folder)) await bundle(specifiers, folder);
      for (const specifier of specifiers) served.set(specifier, `/${relative(ROOT, join(folder, `${fileName(specifier)}.js`)).split(sep).join('/')}`);
    },
    resolveImport: ({source}) => served.get(source),
  };
}

/** One entry per specifier, as the package's own module would look to `import`. */
const entries = {
  name: 'package-entries',
  resolveId: (/** @type {string} */ id) => (id.startsWith('package:') ? `\0${id}` : undefined),
  load(/** @type {string} */ id) {
    if (!id.startsWith('\0package:')) return undefined;
    const specifier = JSON.stringify(id.slice('\0package:'.length));
    return `export * from ${specifier}; import * as all from ${specifier}; export default all.default;`;
  },
};

async function bundle(/** @type {string[]} */ specifiers, /** @type {string} */ folder) {
  // Made beside and moved when complete: two engines may be started at once, and a build may be interrupted.
  mkdirSync(CACHE, {recursive: true});
  const made = mkdtempSync(`${folder}-`);
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // The development builds: their warnings are part of what the tests look at.
    mode: 'development',
    define: {'process.env.NODE_ENV': '"development"'},
    resolve: {conditions: ['development', 'browser', 'module', 'import', 'default']},
    plugins: [entries],
    build: {
      outDir: made,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(specifiers.map((specifier) => [fileName(specifier), `package:${specifier}`])),
        external: RUNNER,
        preserveEntrySignatures: 'strict',
        output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
      },
    },
  });
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, {recursive: true});
    if (!existsSync(folder)) throw error; // else another run was quicker, with the same packages
  }
}
