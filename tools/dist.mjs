// dist/: readable, one file per source, so that a host's bundler shakes and debugs it like its own code. Packages stay
// imports, but those that only the sandbox needs: nobody installs them for it.
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {build} from 'vite';
import {frameworks} from './editors/frameworks.mjs';
import {ownFiles} from './made-up-files.mjs';
import {hasPackedSource, publishMaps} from './maps.mjs';
import {CACHE, ROOT, bin, filesIn, run} from './process.mjs';
import {KIT_DOOR, SANDBOX, TARGET, shared, sources} from './sources.mjs';
import {minifyTemplateLiterals} from './vite-plugin-minify-templates.mjs';
import {workers} from './vite-plugin-workers.mjs';

const {dependencies, exports} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const isDependency = (/** @type {string} */ id) =>
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/** Where a source stands in dist/. @param {string} path */
const place = (path) => relative(join(ROOT, 'src'), path).replace(/\.ts$/, '.js');

export async function dist() {
  rmSync(join(ROOT, 'dist'), {recursive: true, force: true});
  await elements();
  await sandbox();
  await types();
  publishMaps('dist');
  check();
}

const elements = () =>
  build({
    ...shared,
    plugins: [minifyTemplateLiterals({tags: ['css']}), workers({cdn: 'cdn/chunks'}), kitDoor()],
    build: {
      outDir: 'dist',
      target: TARGET,
      minify: false,
      sourcemap: true,
      lib: {
        entry: Object.fromEntries(
          sources()
            .filter((path) => path !== SANDBOX && path !== KIT_DOOR)
            .map((path) => [place(join(ROOT, path)).slice(0, -3), join(ROOT, path)]),
        ),
        formats: ['es'],
      },
      rolldownOptions: {
        // Every package, but the helpers of the compiler itself.
        external: (id) => /^[@#a-z]/i.test(id) && !id.startsWith('@oxc-project/'),
        output: {
          // they stand in the declarations, and in the sources where maps lead
          comments: false,
          preserveModules: true,
          preserveModulesRoot: join(ROOT, 'src'),
          entryFileNames: ({facadeModuleId, name}) =>
            facadeModuleId?.startsWith(`${ROOT}/src/`)
              ? place(facadeModuleId)
              : `helpers/${/[a-zA-Z]+$/.exec(name)?.[0] ?? 'helper'}.js`,
        },
      },
    },
  });

/** The made-up insurer; the library's modules are those beside it. */
const sandbox = () =>
  build({
    ...shared,
    plugins: [ownFiles('../../cdn/chunks/'), librarySources()],
    build: {
      outDir: 'dist/sandbox',
      emptyOutDir: false,
      target: TARGET,
      minify: 'oxc',
      sourcemap: false,
      lib: {entry: {index: join(ROOT, SANDBOX), insurer: join(ROOT, KIT_DOOR)}, formats: ['es']},
      rolldownOptions: {
        external: isDependency,
        output: {minify: true, comments: false, chunkFileNames: '[name]-[hash].js'},
      },
    },
  });

/** The test kit finds the made-up insurer beside the sandbox. @returns {import('vite').Plugin} */
const kitDoor = () => ({
  name: 'mutuelle-kit-door',
  enforce: 'pre',
  resolveId: (id, importer) =>
    importer && id.startsWith('.') && resolve(dirname(importer), id).replace(/\.js$/, '.ts') === join(ROOT, KIT_DOOR)
      ? {id: '../sandbox/insurer.js', external: true}
      : undefined,
});

/** Modules of src stand in dist/ already. @returns {import('vite').Plugin} */
function librarySources() {
  return {
    name: 'mutuelle-library-sources',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('.')) return undefined;
      const path = resolve(dirname(importer), id).replace(/\.js$/, '.ts');
      if (!path.startsWith(join(ROOT, 'src/')) || !existsSync(path)) return undefined;
      return {id: `../${place(path)}`, external: true};
    },
  };
}

/** Declarations that an entry reaches, their sources, and maps that lead from the one to the other. */
async function types() {
  const made = await run(bin('tsc'), ['-p', 'tsconfig.build.json']);
  if (!made.ok) throw new Error(made.output);
  const folder = relative(ROOT, join(CACHE, 'types', 'src'));
  for (const path of reachedTypes(folder)) {
    const target = join('dist', relative(folder, path));
    mkdirSync(join(ROOT, dirname(target)), {recursive: true});
    cpSync(join(ROOT, path), join(ROOT, target));
    const map = JSON.parse(readFileSync(join(ROOT, `${path}.map`), 'utf8'));
    const sources = map.sources.map((/** @type {string} */ source) =>
      relative(dirname(target), join(dirname(path), source)),
    );
    writeFileSync(join(ROOT, `${target}.map`), JSON.stringify({...map, sources}));
    const source = join('src', relative(folder, path).replace(/\.d\.ts$/, '.ts'));
    if (!hasPackedSource(source)) continue;
    mkdirSync(join(ROOT, 'dist', dirname(source)), {recursive: true});
    cpSync(join(ROOT, source), join(ROOT, 'dist', source));
  }
  rmSync(join(CACHE, 'types'), {recursive: true});
}

/** @param {string} folder of all declarations */
function reachedTypes(folder) {
  const all = new Set(filesIn(folder, /\.d\.ts$/));
  // those of frameworks are made of the manifest, later, and speak of index.d.ts alone
  const later = new Set([...Object.keys(frameworks), 'angular'].map((name) => `./dist/${name}.d.ts`));
  const entries = Object.values(exports).flatMap((target) =>
    target?.types && !later.has(target.types) ? [target.types.replace('./dist', folder)] : [],
  );
  const found = new Set(
    entries.flatMap((entry) => {
      const [before = '', after] = entry.split('*');
      return after === undefined ? [entry] : [...all].filter((path) => path.startsWith(before) && path.endsWith(after));
    }),
  );
  for (const path of found) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    for (const [, specifier = ''] of text.matchAll(/(?:\bfrom |\bimport\(|\bimport )['"](\.[^'"]+)['"]/g)) {
      const other = join(dirname(path), specifier).replace(/\.js$/, '.d.ts');
      if (!all.has(other)) throw new Error(`${path} speaks of ${specifier}, whose types are not published`);
      found.add(other);
    }
  }
  return found;
}

/** What a host would only find out on its own page. */
function check() {
  const files = filesIn('dist', /\.(js|d\.ts)$/);
  for (const file of files) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    if (/\bfrom ?['"][^'"]*(node_modules|\/src\/)/.test(text))
      throw new Error(`${file} imports a path of this project`);
    if (/\b(import\(|from )['"](msw|@web|@open-wc|fast-check|pdf-lib)/.test(text))
      throw new Error(`${file} imports a package that nobody has`);
  }
  for (const path of sources().filter((one) => one !== KIT_DOOR)) {
    const made = path.replace(/^src/, 'dist').replace(/\.ts$/, '');
    if (!files.includes(`${made}.js`)) throw new Error(`${made}.js was not made`);
  }
}
