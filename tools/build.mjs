// `npm run build`: what is published.
//   dist/                 one ES module per source, packages left to the host's bundler, and their types
//   cdn/                  minified, everything inside, one entry per tag: for a script tag, from any folder and any origin
//   custom-elements.json  what each tag takes and tells, for editors and Storybook
// `node tools/build.mjs cdn` builds one of the three.
import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {build} from 'vite';
import {writeManifest} from './manifest.mjs';
import {CACHE, ROOT, bin, filesIn, run} from './process.mjs';
import {minifyTemplateLiterals} from './vite-plugin-minify-templates.mjs';
import {trustedTypes} from './vite-plugin-trusted-types.mjs';

/** Custom elements, `adoptedStyleSheets`, container queries, `:has()` come later than this syntax: nothing is lowered for nobody. */
const TARGET = 'es2022';

/** Which modules each file of cdn/ is made of: for tools/sizes.mjs, not for publication. */
export const SIZE_REPORT = join(CACHE, 'sizes-meta.json');

/** Sources that are published: neither tests nor their helpers. */
export const sources = () => filesIn('src', /\.ts$/).filter((path) => !/\.(test|harness|d)\.ts$|\/testing\//.test(path));

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
    plugins: [minifyTemplateLiterals({tags: ['css']})],
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
 */
const CHUNKS = [
  {name: 'core', test: (/** @type {string} */ id) => /node_modules\/(zod|@lit|lit(?!(-html)?\/(async-directive|directive)))|helpers\/.*decorate/.test(id) || from('element/', 'backend/', 'flows/(enrolment|session|autosave)', 'contract/(zod|operation|problem|issues|values|enrolment|session|settings)\\.', 'ui/blocks/(icon|button|alert|failure|states|error-summary)\\.', 'ui/fields/field\\.', 'panels/panel\\.').test(id)},
  {name: 'fields', test: from('domain/text', 'ui/fields/(choice|select|text)', 'ui/blocks/card', 'panels/panel-widget')},
  {name: 'people', test: from('domain/(nir|phone|civil-date|postal|name|scheme-code)', 'contract/(person|teletransmission)', 'ui/fields/french', 'panels/(address|teletransmission|person)')},
];

/** cdn/: entries with plain names (they are in people's pages), chunks with hashes (they may be kept for ever). */
async function cdn() {
  rmSync(join(ROOT, 'cdn'), {recursive: true, force: true});
  await build({
    ...shared,
    plugins: [minifyTemplateLiterals(), trustedTypes(), sizeReport(), licences()],
    build: {
      outDir: 'cdn',
      target: TARGET,
      minify: 'oxc',
      sourcemap: false,
      lib: {entry: Object.fromEntries(entries().map(({name, path}) => [name, join(ROOT, path)])), formats: ['es']},
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
  for (const file of filesIn('cdn', /\.js$/)) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    if (/process\.env/.test(text)) throw new Error(`${file} reads process.env: no page has that`);
    if (/Lit is in dev mode/.test(text)) throw new Error(`${file} holds the development build of Lit`);
    if (/\b(import\(|from) ?["'`][^."'`]/.test(text)) throw new Error(`${file} imports a bare name or an absolute path: it would not load from another folder`);
  }
}

/**
 * Which modules each chunk is made of, and how long they are there: what tools/sizes.mjs splits the bytes by.
 * @returns {import('vite').Plugin}
 */
function sizeReport() {
  return {
    name: 'mutuelle-size-report',
    writeBundle(_, bundle) {
      /** @type {Record<string, Record<string, number>>} */
      const chunks = {};
      for (const file of Object.values(bundle)) {
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
