// `npm run build`: what is published.
//   dist/                 one ES module per source, packages left to the host's bundler, and their types
//   cdn/                  minified, everything inside, one entry per tag: for a script tag, from any folder and any
//   origin custom-elements.json  what each tag takes and tells, for editors and Storybook
// `node tools/build.mjs cdn` builds one of the three; with `--replan` the files of cdn/ are found anew
// (tools/chunk-plan.json), which takes two minutes: where gates fail by much more than what was added.
import {cpSync, readFileSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {build} from 'vite';
import {cdn} from './cdn.mjs';
import {writeManifest} from './manifest.mjs';
import {CACHE, ROOT, bin, filesIn, run} from './process.mjs';
import {TARGET, shared, sources} from './sources.mjs';
import {minifyTemplateLiterals} from './vite-plugin-minify-templates.mjs';
import {workers} from './vite-plugin-workers.mjs';

/** dist/: readable, one file per source, so that a host's bundler shakes and debugs it like its own code. */
async function dist() {
  rmSync(join(ROOT, 'dist'), {recursive: true, force: true});
  // The sandbox is played by modules outside of src; in dist they stand in a folder of their own.
  const place = (/** @type {string} */ id) =>
    relative(ROOT, id)
      .replace(/^src\//, '')
      .replace(/^mocks\//, 'sandbox/')
      .replace(/\.ts$/, '.js');
  await build({
    ...shared,
    plugins: [minifyTemplateLiterals({tags: ['css']}), workers({beside: true})],
    build: {
      outDir: 'dist',
      target: TARGET,
      minify: false,
      sourcemap: false,
      lib: {
        entry: Object.fromEntries(sources().map((path) => [place(join(ROOT, path)).slice(0, -3), join(ROOT, path)])),
        formats: ['es'],
      },
      rolldownOptions: {
        // Every package, but the helpers of the compiler itself.
        external: (id) => /^[@a-z]/i.test(id) && !id.startsWith('@oxc-project/'),
        output: {
          preserveModules: true,
          preserveModulesRoot: join(ROOT, 'src'),
          entryFileNames: ({facadeModuleId, name}) =>
            facadeModuleId?.startsWith(`${ROOT}/`) && !facadeModuleId.includes('node_modules')
              ? place(facadeModuleId)
              : `helpers/${/[a-zA-Z]+$/.exec(name)?.[0] ?? 'helper'}.js`,
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
    if (/\.d\.ts$/.test(file) && /['"][./]*\/mocks\//.test(text))
      throw new Error(`${file} speaks of the mocks, whose types are not published`);
    if (/\bfrom ?['"][^'"]*(node_modules|\/src\/)/.test(text))
      throw new Error(`${file} imports a path of this project`);
    if (/\b(import\(|from )['"](msw|@web|@open-wc|fast-check)/.test(text))
      throw new Error(`${file} imports a package of the tests`);
  }
  for (const path of sources()) {
    const made = path.replace(/^src/, 'dist').replace(/\.ts$/, '');
    for (const end of ['.js', '.d.ts']) if (!files.includes(made + end)) throw new Error(`${made}${end} was not made`);
  }
}

async function main() {
  const parts = {dist, cdn, manifest: writeManifest};
  const wanted = process.argv.slice(2).filter((name) => name !== '--replan');
  const replan = process.argv.includes('--replan');
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length && !wanted.includes(name)) continue;
    const began = Date.now();
    await part({replan});
    const made = name === 'manifest' ? 'custom-elements.json' : `${name}/ (${filesIn(name, /\.[^/]+$/).length} files)`;
    console.log(`${made}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
}

if (process.argv[1] === import.meta.filename) {
  await main().catch((error) => {
    // The bundler's own report says where; its stack is about the bundler.
    console.error(
      error instanceof Error && !error.message.startsWith('Build failed')
        ? error.stack
        : stripVTControlCharacters(error.message),
    );
    process.exit(1);
  });
}
