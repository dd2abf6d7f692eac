// All test files as one bundle: a page of its own for each of them, and on each page a handful of files instead of four
// hundred. Built once for all engines (`npm test` tells the others where by TEST_PAGES); by hand, at the start.
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {build} from 'vite';
import {CACHE, ROOT, filesIn} from './process.mjs';
import {withSandbox} from './sources.mjs';
import {workers} from './vite-plugin-workers.mjs';

/** What the runner's server makes up at run time. */
const RUNNER = /^(@web\/|\/?__web)/;

/** Needed by nearly every page: one file, which the browser keeps. */
const EVERYWHERE = /node_modules\/(lit|@lit|zod|@open-wc|chai|@esm-bundle|ibantools|@microsoft)/;
const packageOf = (/** @type {string} */ id) =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]?.replaceAll(/\W+/g, '-') ?? null;

/** Every test that wants a browser, by its path in the project. */
export const testFiles = () => ['src', 'mocks', 'stories', 'tools'].flatMap((folder) => filesIn(folder, /\.test\.ts$/));

/** @returns {Promise<string>} the folder of the pages' modules, one per test file, under the same names */
export async function bundleTests() {
  mkdirSync(CACHE, {recursive: true});
  const folder = mkdtempSync(join(CACHE, 'tests-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // The development builds: their warnings are part of what the tests look at.
    mode: 'development',
    define: {'process.env.NODE_ENV': '"development"'},
    resolve: {alias: withSandbox, conditions: ['development', 'browser', 'module', 'import', 'default']},
    plugins: [workers({folder: 'chunks'})],
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(testFiles().map((file) => [file.slice(0, -'.ts'.length), join(ROOT, file)])),
        external: RUNNER,
        checks: {ineffectiveDynamicImport: false},
        output: {
          // A module runs when a test imports it, as on its own: files with effects stand in the same chunk as the
          // others.
          strictExecutionOrder: true,
          minify: {compress: false, mangle: false, codegen: {removeWhitespace: true}},
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: {
            groups: [
              {name: 'packages', test: EVERYWHERE},
              {name: packageOf, debugName: 'package', test: /node_modules/},
              {
                name: 'sources',
                test: (/** @type {string} */ id) => /\/(src|mocks|e2e|stories)\//.test(id) && !id.endsWith('.test.ts'),
              },
            ],
          },
        },
      },
    },
  });
  return folder;
}

/** Gives each test file's page its module of the bundle. @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function bundlePlugin() {
  let base = '';
  return {
    name: 'bundled-tests',
    async serverStart() {
      const folder = process.env.TEST_PAGES ?? (await bundleTests());
      base = `/${relative(ROOT, folder).split(sep).join('/')}`;
    },
    serve({path}) {
      if (!path.endsWith('.test.ts')) return undefined;
      return {body: `import '${base}${path.replace(/\.ts$/, '.js')}';`, type: 'js'};
    },
  };
}
