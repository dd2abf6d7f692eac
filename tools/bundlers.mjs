// `node tools/bundlers.mjs`, after `npm run build`: what a host's bundler makes of the package. From the tarball, in an
// empty folder, Vite, webpack, Rollup and esbuild build small pages: nothing of the other elements in them, nothing of
// the made-up insurer but where it is imported. And every entry can be imported in Node, without a browser.
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'esbuild';
import {rollup} from 'rollup';
import {minify} from 'rolldown/utils';
import * as vite from 'vite';
import webpack from 'webpack';
import {elements} from './elements.mjs';
import {run} from './process.mjs';
import {entriesOf, unpack} from './unpacked.mjs';

/** By title: what it imports, and what its files may hold of the made-up insurer. */
const PAGES = {
  nothing: {imports: [''], sandbox: false},
  locator: {imports: ['/define/network-locator'], sandbox: false},
  page: {imports: ['/define/backend', '/define/network-locator'], sandbox: false},
  demonstration: {imports: ['/define/backend', '/define/network-locator', '/sandbox'], sandbox: true},
};
/** Words that only these have. */
const SANDBOX = {people: 'Benali', places: 'Bourg-en-Bresse|01053', 'PDF writer': 'pdf-lib (https://'};
const KEEP = ['mutuelle-backend', 'mutuelle-network-locator'];
const FOREIGN = elements.map(({tag}) => tag).filter((tag) => !KEEP.includes(tag));

/**
 * What each makes of a page: the texts of its scripts.
 * @typedef {(entry: string, out: string, mode: 'production' | 'development') => Promise<string[]>} Bundler
 */

/** @param {string} folder */
const scriptsIn = (folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.m?js$/.test(file) && !/worker/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** @type {Record<string, Bundler>} */
const BUNDLERS = {
  async Vite(entry, out, mode) {
    await vite.build({
      root: join(entry, '..'),
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      mode,
      build: {outDir: out, rolldownOptions: {input: entry}},
    });
    return scriptsIn(out);
  },
  async webpack(entry, out, mode) {
    const compiler = webpack({
      context: join(entry, '..'),
      mode,
      entry,
      devtool: false,
      output: {path: out},
      performance: {hints: false},
    });
    await new Promise((done, fail) =>
      compiler.run((error, stats) =>
        error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString('errors-only'))) : done(stats),
      ),
    );
    return scriptsIn(out);
  },
  async Rollup(entry, out, mode) {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({browser: true, exportConditions: mode === 'development' ? ['development'] : []})],
      onwarn: () => {},
    });
    const {output} = await bundle.write({dir: out});
    const scripts = output.filter((file) => file.type === 'chunk');
    return Promise.all(scripts.map(async ({fileName, code}) => (await minify(fileName, code)).code));
  },
  async esbuild(entry, out, mode) {
    await esbuild.build({
      entryPoints: [entry],
      outdir: out,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      logLevel: 'error',
      ...(mode === 'development' && {conditions: ['development']}),
    });
    return scriptsIn(out);
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

/** @param {string} bundler @param {string} title @param {string[]} imports */
function pageOf(bundler, title, imports, mode = 'production') {
  const entry = join(folder, `${title}.js`);
  writeFileSync(entry, imports.map((name) => `import 'mutuelle-elements${name}';`).join('\n'));
  const out = join(folder, 'out', bundler, mode, title);
  mkdirSync(out, {recursive: true});
  return BUNDLERS[bundler]?.(entry, out, /** @type {'production'} */ (mode)) ?? [];
}

const rows = [];
for (const bundler of Object.keys(BUNDLERS)) {
  const row = [bundler];
  for (const [title, {imports, sandbox}] of Object.entries(PAGES)) {
    const texts = await pageOf(bundler, title, imports);
    const all = texts.join('\n');
    const foreign = FOREIGN.filter((tag) => new RegExp(`["'\`]${tag}["'\`]`).test(all));
    const found = Object.entries(SANDBOX).flatMap(([name, word]) => (all.includes(word) ? [name] : []));
    check(!foreign.length, `${bundler}, ${title}: no foreign element`, foreign.join(', '));
    check(
      found.length === (sandbox ? Object.keys(SANDBOX).length : 0),
      `${bundler}, ${title}: ${sandbox ? 'the made-up insurer' : 'nothing of the made-up insurer'}`,
      `has ${found.join(', ') || 'none of it'}`,
    );
    if (title === 'nothing') check(all.length < 200, `${bundler}: a bare import weighs nothing`, kilo(texts));
    row.push(kilo(texts));
  }
  const developed = await pageOf(bundler, 'page', PAGES.page.imports, 'development');
  check(developed.join('').includes(SANDBOX.people), `${bundler}: in development, \`sandbox\` works by itself`);
  rows.push(row);
}
console.log(`\n| all scripts | ${Object.keys(PAGES).join(' | ')} |\n|---|${'---|'.repeat(rows[0]?.length ?? 0)}`);
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
  imported.ok && names.length > 40,
  `${names.length} entries are imported in Node, without a browser`,
  imported.output,
);

process.exit(failed ? 1 : 0);
