// `npm run build`: what is published.
//   dist/                 one ES module per source, packages left to the host's bundler, and their types
//   cdn/                  minified, everything inside, one entry per tag: for a script tag, from any folder and any origin
//   custom-elements.json  what each tag takes and tells, for editors and Storybook
// `node tools/build.mjs cdn` builds one of the three.
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import {createHash} from 'node:crypto';
import {posix} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {init, parse} from 'es-module-lexer/minimal';
import {build} from 'vite';
import {writeManifest} from './manifest.mjs';
import {CACHE, ROOT, bin, filesIn, run} from './process.mjs';
import {PDF_WORKER_MODULE, pdfWorker} from './vite-plugin-pdf-worker.mjs';
import {minifyTemplateLiterals} from './vite-plugin-minify-templates.mjs';
import {trustedTypes} from './vite-plugin-trusted-types.mjs';

/** Custom elements, `adoptedStyleSheets`, container queries, `:has()` come later than this syntax: nothing is lowered for nobody. */
const TARGET = 'es2022';

/** Which modules each file of cdn/ is made of: for tools/sizes.mjs, not for publication. */
export const SIZE_REPORT = join(CACHE, 'sizes-meta.json');

/** Built alone, as a classic script: a host may also take it into a worker of its own. */
const WORKER = 'src/offline/worker.ts';

/** Sources that are published: neither tests nor their helpers. */
export const sources = () => filesIn('src', /\.ts$/).filter((path) => path !== WORKER && !/\.(test|node-test|harness|d)\.ts$|\/testing\//.test(path));

/**
 * Files of src/define that a page loads: by the tag they define, or `all` and `autoloader`. Helpers among them define nothing.
 * @returns {{path: string, name: string, tag: string | undefined}[]}
 */
export function entries() {
  return filesIn('src/define', /\.ts$/).filter((path) => sources().includes(path)).flatMap((path) => {
    const tag = /\bdefine\(\s*'([a-z][a-z\d]*-[a-z\d-]*)'/.exec(readFileSync(join(ROOT, path), 'utf8'))?.[1];
    const name = tag ?? basename(path, '.ts');
    return tag || name === 'all' || name === 'autoloader' ? [{path, name, tag}] : [];
  });
}

const shared = /** @type {const} */ ({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  mode: 'production',
  define: {'process.env.NODE_ENV': '"production"'},
});

/** dist/: readable, one file per source, so that a host's bundler shakes and debugs it like its own code. */
async function dist() {
  rmSync(join(ROOT, 'dist'), {recursive: true, force: true});
  // The sandbox is played by modules outside of src; in dist they stand in a folder of their own.
  const place = (/** @type {string} */ id) => relative(ROOT, id).replace(/^src\//, '').replace(/^mocks\//, 'sandbox/').replace(/\.ts$/, '.js');
  await build({
    ...shared,
    plugins: [minifyTemplateLiterals({tags: ['css']}), pdfWorker({folder: 'engines/pdf'})],
    build: {
      outDir: 'dist',
      target: TARGET,
      minify: false,
      sourcemap: false,
      lib: {entry: Object.fromEntries(sources().map((path) => [place(join(ROOT, path)).slice(0, -3), join(ROOT, path)])), formats: ['es']},
      rolldownOptions: {
        // Every package, but the helpers of the compiler itself.
        external: (id) => /^[@a-z]/i.test(id) && !id.startsWith('@oxc-project/'),
        output: {
          preserveModules: true,
          preserveModulesRoot: join(ROOT, 'src'),
          entryFileNames: ({facadeModuleId, name}) => (facadeModuleId?.startsWith(`${ROOT}/`) && !facadeModuleId.includes('node_modules') ? place(facadeModuleId) : `helpers/${/[a-zA-Z]+$/.exec(name)?.[0] ?? 'helper'}.js`),
        },
      },
    },
  });
  const types = await run(bin('tsc'), ['-p', 'tsconfig.build.json']);
  if (!types.ok) throw new Error(types.output);
  cpSync(join(CACHE, 'types', 'src'), join(ROOT, 'dist'), {recursive: true});
  rmSync(join(CACHE, 'types'), {recursive: true});
  checkDist();
}

/** What a host would only find out on its own page. */
function checkDist() {
  const files = filesIn('dist', /\.(js|d\.ts)$/);
  for (const file of files) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    if (/\.d\.ts$/.test(file) && /['"][./]*\/mocks\//.test(text)) throw new Error(`${file} speaks of the mocks, whose types are not published`);
    if (/\bfrom ?['"][^'"]*(node_modules|\/src\/)/.test(text)) throw new Error(`${file} imports a path of this project`);
    if (/\b(import\(|from )['"](msw|@web|@open-wc|fast-check)/.test(text)) throw new Error(`${file} imports a package of the tests`);
  }
  for (const path of sources()) {
    const made = path.replace(/^src/, 'dist').replace(/\.ts$/, '');
    for (const end of ['.js', '.d.ts']) if (!files.includes(made + end)) throw new Error(`${made}${end} was not made`);
  }
}

/** A file of one of these places under src/, but not the sentences of another language: those are loaded when spoken. */
const from = (/** @type {string[]} */ ...places) => new RegExp(`/src/(?!.*\\.messages\\.en)(${places.join('|')})`);

/**
 * What is loaded together comes in one file instead of twenty: fewer requests on a phone, and brotli sees more at once.
 * By name and not by how many share it: a rule that most forms share is no part of the first screen. Lit and zod are in
 * the first of them: apart they would cost 1.2 kB and two requests more. Lit's directives are not: one step uses them.
 * What listens to streams comes last: it is loaded on demand, and what others need must not be found with it.
 * Forms and the enrolment stand apart from the core: 1 kB more for the wizard, 6 kB less for every element of the member's space.
 */
const CHUNKS = [
  {name: 'core', test: (/** @type {string} */ id) => /node_modules\/(zod|@lit|lit(?!(-html)?\/(async-directive|directive)))|helpers\/.*decorate/.test(id) || from('element/(?!form)', 'backend/(?!stream|handlers)', 'engines/script-rule', 'flows/(flow|session|load)\\.', 'contract/(zod|operation|problem|issues|values|session|settings)\\.', 'ui/blocks/(icon|button|alert|failure|states|privacy-notice)\\.', 'ui/fields/field\\.styles', 'panels/(session-prompt/session-prompt\\.panel|door)').test(id)},
  {name: 'enrolment', test: from('flows/(enrolment|autosave)\\.', 'contract/enrolment\\.', 'panels/panel\\.', 'element/form\\.', 'ui/fields/field\\.ts', 'ui/blocks/error-summary')},
  {name: 'common', test: from('domain/(text|name|civil-date)', 'ui/blocks/(day|card)\\.', 'ui/fields/select\\.styles')},
  {name: 'member', test: from('flows/member\\.', 'panels/member-widget', 'ui/blocks/care\\.', 'contract/care\\.')},
  {name: 'ticks', test: from('ui/fields/(tick|choice)\\.styles')},
  {name: 'fields', test: from('ui/fields/(choice|select-field|text|mask)', 'panels/panel-widget')},
  {name: 'numbers', test: from('domain/(nir|phone|scheme-code)')},
  {name: 'people', test: from('domain/(postal|people)', 'contract/(person|teletransmission)', 'ui/fields/french', 'panels/(address|teletransmission|person)')},
  {name: 'reimbursements', test: from('contract/reimbursements')},
  {name: 'live', test: (/** @type {string} */ id) => /node_modules\/@microsoft\/fetch-event-source/.test(id) || from('backend/stream', 'flows/(live-feed|sequence|page-life|tab-share|reimbursement-feed)').test(id)},
];

/** cdn/: entries with plain names (they are in people's pages), chunks with hashes (they may be kept for ever). */
async function cdn() {
  rmSync(join(ROOT, 'cdn'), {recursive: true, force: true});
  await build({
    ...shared,
    plugins: [minifyTemplateLiterals(), trustedTypes(), pdfWorker({folder: 'chunks', once: true}), sizeReport(), licences()],
    build: {
      outDir: 'cdn',
      target: TARGET,
      minify: 'oxc',
      sourcemap: false,
      lib: {entry: {...Object.fromEntries(entries().map(({name, path}) => [name, join(ROOT, path)])), offline: join(ROOT, 'src/offline/index.ts')}, formats: ['es']},
      rolldownOptions: {
        // A panel is loaded on demand by the wizard and at once by its own form: both are meant.
        checks: {ineffectiveDynamicImport: false},
        output: {
          minify: true,
          comments: false, // the licences stand in one file beside
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: {groups: CHUNKS},
        },
      },
    },
  });
  await offlineWorker();
  for (const file of filesIn('cdn', /\.js$/)) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    if (/process\.env/.test(text)) throw new Error(`${file} reads process.env: no page has that`);
    if (/Lit is in dev mode/.test(text)) throw new Error(`${file} holds the development build of Lit`);
    // read by a parser: sentences too say « from » before a quotation mark
    if (parse(text)[0].some(({n}) => n !== undefined && !n.startsWith('.'))) throw new Error(`${file} imports a bare name or an absolute path: it would not load from another folder`);
  }
}

/** Pages that may be opened without network: what the card needs, first and later, and what carries it. */
const OFFLINE = {whole: ['mutuelle-digital-card-viewer.js'], start: ['mutuelle-backend.js', 'autoloader.js', 'offline.js']};

/** Files of cdn/ that these load at once, or ever. @param {string[]} start @param {boolean} whole */
function loadedBy(start, whole) {
  const found = new Set(start.filter((file) => existsSync(join(ROOT, 'cdn', file))));
  for (const file of found) {
    const [imports] = parse(readFileSync(join(ROOT, 'cdn', file), 'utf8'));
    for (const {d, n} of imports) if (n?.startsWith('.') && (d === -1 || whole)) found.add(posix.join(posix.dirname(file), n));
  }
  return found;
}

/** The service worker knows by name the files that a page without network needs; their names hold their hashes, so they are its version. */
async function offlineWorker() {
  await init();
  const files = [...new Set([...loadedBy(OFFLINE.whole, true), ...loadedBy(OFFLINE.start, false)])].sort();
  const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const text = files.map((file) => readFileSync(join(ROOT, 'cdn', file), 'utf8')).join('');
  const known = {version: `${version}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`, files};
  await build({
    ...shared,
    plugins: [sizeReport({more: true})],
    define: {...shared.define, MUTUELLE_OFFLINE: JSON.stringify(known)},
    build: {outDir: 'cdn', emptyOutDir: false, target: TARGET, minify: 'oxc', sourcemap: false, lib: {entry: join(ROOT, WORKER), formats: ['iife'], name: 'mutuelleOffline', fileName: () => 'mutuelle-offline.js'}},
  });
}

/**
 * Which modules each chunk is made of, and how long they are there: what tools/sizes.mjs splits the bytes by.
 * @param {{more?: boolean}} [options] `more`: in addition to those already told @returns {import('vite').Plugin}
 */
function sizeReport({more = false} = {}) {
  return {
    name: 'mutuelle-size-report',
    writeBundle(_, bundle) {
      /** @type {Record<string, Record<string, number>>} */
      const chunks = more ? JSON.parse(readFileSync(SIZE_REPORT, 'utf8')) : {};
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.js')) chunks[file.fileName] = {[PDF_WORKER_MODULE]: file.source.length};
        if (file.type === 'chunk') chunks[file.fileName] = Object.fromEntries(Object.entries(file.modules).map(([id, {renderedLength}]) => [relative(ROOT, id.replace(/^\0/, '')), renderedLength]));
      }
      mkdirSync(CACHE, {recursive: true});
      writeFileSync(SIZE_REPORT, JSON.stringify(chunks));
    },
  };
}

/** The texts that the licences of bundled packages ask to keep, once. @returns {import('vite').Plugin} */
function licences() {
  return {
    name: 'mutuelle-licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
      const names = new Set(modules.map((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]).filter((name) => name !== undefined));
      const texts = [...names].sort().map((name) => {
        const folder = join(ROOT, 'node_modules', name);
        const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
        const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
      });
      this.emitFile({type: 'asset', fileName: 'LICENCES.txt', source: `These files contain:\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`});
    },
  };
}

async function main() {
  const parts = {dist, cdn, manifest: () => writeManifest(entries())};
  const wanted = process.argv.slice(2);
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length && !wanted.includes(name)) continue;
    const began = Date.now();
    await part();
    const made = name === 'manifest' ? 'custom-elements.json' : `${name}/ (${filesIn(name, /\.[^/]+$/).length} files)`;
    console.log(`${made}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
}

if (process.argv[1] === import.meta.filename) {
  await main().catch((error) => {
    // The bundler's own report says where; its stack is about the bundler.
    console.error(error instanceof Error && !error.message.startsWith('Build failed') ? error.stack : stripVTControlCharacters(error.message));
    process.exit(1);
  });
}
