// `npm run build`: what is published.
//   dist/                 one ES module per source, packages left to the host's bundler, and their types
//   cdn/                  minified, everything inside, one entry per tag: for a script tag, from any folder and origin
//   custom-elements.json  what each tag takes and tells, for editors and Storybook
//   web-types.json …      what tools/editors.mjs makes of that, types of frameworks in dist/ included
//   sbom.cdx.json         the packages it brings along
// `node tools/build.mjs cdn` builds one of them; `dist` is to be followed by `editors`. With `--replan` the files of
// cdn/ are found anew (tools/chunk-plan.json), which takes two minutes: where gates fail by much more than what was
// added.
import {stripVTControlCharacters} from 'node:util';
import {cdn} from './cdn.mjs';
import {dist} from './dist.mjs';
import {writeEditors} from './editors.mjs';
import {describe, writeManifest} from './manifest.mjs';
import {filesIn} from './process.mjs';
import {writeSbom} from './sbom.mjs';

/** @type {ReturnType<typeof describe> | undefined} */
let asked;
/** What is known of the elements, read once. */
const described = () => (asked ??= describe());

async function main() {
  const replan = process.argv.includes('--replan');
  const parts = {
    dist,
    cdn: () => cdn({replan}),
    manifest: async () => writeManifest(await described()),
    editors: async () => writeEditors(await described()),
    sbom: writeSbom,
  };
  const wanted = process.argv.slice(2).filter((name) => name !== '--replan');
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length && !wanted.includes(name)) continue;
    const began = Date.now();
    await part();
    const files = filesIn(name, /\.[^/]+$/).length;
    console.log(`${files ? `${name}/ (${files} files)` : name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
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
