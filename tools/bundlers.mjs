// `node tools/bundlers.mjs`, after `npm run build`: what a host's bundler makes of the package. From the tarball, in an
// empty folder, Vite, webpack, Rollup and esbuild build small pages: nothing of the other elements in them, nothing of
// the made-up insurer but where it is imported. And every entry can be imported in Node, without a browser.
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'esbuild';
import {rollup} from 'rollup';
import {minify} from 'rolldown/utils';
import * as vite from 'vite';
import webpack from 'webpack';
import {elements} from './elements.mjs';
import {run} from './process.mjs';
import {entriesOf, unpack} from './unpacked.mjs';

/**
 * @typedef {object} Page
 * @property {string[]} imports
 * @property {boolean} [sandbox] The made-up insurer is in it.
 * @property {boolean} [development] As a host develops it.
 */

/** @type {Record<string, Page>} */
const PAGES = {
  nothing: {imports: ['']},
  locator: {imports: ['/define/network-locator']},
  page: {imports: ['/define/backend', '/define/network-locator']},
  demonstration: {imports: ['/define/backend', '/define/network-locator', '/sandbox'], sandbox: true},
  'in development': {imports: ['/define/backend'], sandbox: true, development: true},
};
/** Words that only these have. */
const SANDBOX = {people: 'Benali', places: 'Bourg-en-Bresse|01053', 'PDF writer': 'pdf-lib (https://'};
const KEEP = ['mutuelle-backend', 'mutuelle-network-locator'];
const FOREIGN = elements.map(({tag}) => tag).filter((tag) => !KEEP.includes(tag));

/**
 * What each makes of a page: the texts of its scripts, small where it is measured.
 * @typedef {(entry: string, out: string, page: Page) => Promise<string[]>} Bundler
 */
const isSmall = (/** @type {Page} */ {sandbox}) => !sandbox;

/** @param {string} folder */
const scriptsIn = (folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.m?js$/.test(file) && !/worker/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

const small = (/** @type {string[]} */ texts) =>
  Promise.all(texts.map(async (text) => (await minify('script.js', text)).code));

/** @type {Record<string, Bundler>} */
const BUNDLERS = {
  async Vite(entry, out, page) {
    const options = /** @type {const} */ ({
      root: join(entry, '..'),
      configFile: false,
      publicDir: false,
      logLevel: 'error',
    });
    if (page.development) {
      // what its server does with packages, once
      const include = page.imports.map((name) => `mutuelle-elements${name}`);
      const config = await vite.resolveConfig(
        {...options, cacheDir: out, optimizeDeps: {include, entries: []}},
        'serve',
      );
      await vite.optimizeDeps(config, true);
      return scriptsIn(out);
    }
    await vite.build({...options, build: {outDir: out, minify: isSmall(page), rolldownOptions: {input: entry}}});
    return scriptsIn(out);
  },
  async webpack(entry, out, page) {
    const compiler = webpack({
      context: join(entry, '..'),
      mode: page.development ? 'development' : 'production',
      entry,
      devtool: false,
      output: {path: out},
      performance: {hints: false},
      // its own minifier takes a minute; ours gives the same size within a hundredth
      optimization: {minimize: false},
    });
    await new Promise((done, fail) =>
      compiler.run((error, stats) =>
        error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString('errors-only'))) : done(stats),
      ),
    );
    return isSmall(page) ? small(scriptsIn(out)) : scriptsIn(out);
  },
  async Rollup(entry, out, page) {
    const bundle = await rollup({
      input: entry,
      // needed by uploads alone, and no module: a host has a plugin for those
      external: ['url-parse'],
      plugins: [nodeResolve({browser: true})],
      onwarn: () => {},
    });
    const {output} = await bundle.write({dir: out});
    const scripts = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
    const texts = scripts.map(({code}) => code);
    return isSmall(page) ? small(texts) : texts;
  },
  async esbuild(entry, out, page) {
    const {metafile} = await esbuild.build({
      absWorkingDir: out,
      entryPoints: [entry],
      outdir: '.',
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: isSmall(page),
      metafile: true,
      logLevel: 'error',
      ...(page.development && {conditions: ['development']}),
    });
    // it also writes what nothing imports any more: no page asks for that
    const loaded = new Set(Object.keys(metafile.outputs).filter((file) => file === basename(entry)));
    for (const file of loaded)
      for (const {path, external} of metafile.outputs[file]?.imports ?? []) if (!external) loaded.add(path);
    return [...loaded].map((file) => readFileSync(join(out, file), 'utf8'));
  },
};

let failed = 0;
/** @param {boolean} ok @param {string} what @param {string} [more] */
function check(ok, what, more = '') {
  if (!ok) failed++;
  console.log(`${ok ? '✓' : '✗'} ${what}${ok || !more ? '' : `: ${more}`}`);
}

const kilo = (/** @type {string[]} */ texts) =>
  `${(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000).toFixed(1)} kB`;

const unpacked = await unpack();
const {folder} = unpacked;

const MEASURED = Object.keys(PAGES).filter((title) => isSmall(PAGES[title]));
/** @type {string[][]} */
const rows = [];
for (const [bundler, make] of Object.entries(BUNDLERS)) {
  const row = [bundler];
  for (const [title, page] of Object.entries(PAGES)) {
    const entry = join(folder, `${title.replaceAll(' ', '-')}.js`);
    writeFileSync(entry, page.imports.map((name) => `import 'mutuelle-elements${name}';`).join('\n'));
    const out = join(folder, 'out', bundler, title);
    mkdirSync(out, {recursive: true});
    // as hosts have it; Vite's build sets it, and Rollup's resolver reads it
    process.env.NODE_ENV = page.development ? 'development' : 'production';
    const texts = await make(entry, out, page);
    const all = texts.join('\n');
    const foreign = FOREIGN.filter((tag) => new RegExp(`["'\`]${tag}["'\`]`).test(all));
    check(!foreign.length, `${bundler}, ${title}: no foreign element`, foreign.join(', '));
    const found = Object.entries(SANDBOX).flatMap(([name, word]) => (all.includes(word) ? [name] : []));
    const [wanted, words] = page.sandbox ? [3, 'the made-up insurer'] : [0, 'nothing of the made-up insurer'];
    check(found.length === wanted, `${bundler}, ${title}: ${words}`, `has ${found.join(', ') || 'none of it'}`);
    if (title === 'nothing') check(all.length < 200, `${bundler}: a bare import weighs nothing`, kilo(texts));
    if (MEASURED.includes(title)) row.push(kilo(texts));
  }
  rows.push(row);
}
console.log(`\n| all scripts | ${MEASURED.join(' | ')} |\n|---|${'---|'.repeat(MEASURED.length)}`);
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

/** Runs as a classic script of a worker, and is imported by nobody. */
const WORKER = 'mutuelle-elements/mutuelle-offline.js';
const names = entriesOf(unpacked).flatMap(({name, path}) => (/\.m?js$/.test(path) && name !== WORKER ? [name] : []));
writeFileSync(
  join(folder, 'imports.mjs'),
  `const wrong = [];
for (const name of ${JSON.stringify(names)}) await import(name).catch((error) => wrong.push(name + ': ' + error));
console.log(wrong.join('\\n'));
process.exitCode = wrong.length ? 1 : 0;`,
);
const imported = await run(process.execPath, [join(folder, 'imports.mjs')]);
check(
  imported.ok && names.length > elements.length,
  `${names.length} entries are imported in Node, without a browser`,
  imported.output,
);

process.exit(failed ? 1 : 0);
