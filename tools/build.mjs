// `npm run build`: what is published.
//   dist/                 one ES module per source, packages left to the host's bundler, and their types
//   cdn/                  minified, everything inside, one entry per tag: for a script tag, from any folder and origin
//   custom-elements.json  what each tag takes and tells, for editors and Storybook
//   web-types.json …      and what tools/editors.mjs makes of it, types of frameworks in dist/ included
//   sbom.cdx.json         the packages it brings along
// `node tools/build.mjs cdn` builds one of them; `dist` is to be followed by `manifest`.
import {stripVTControlCharacters} from 'node:util';
import {cdn} from './cdn.mjs';
import {dist} from './dist.mjs';
import {writeEditors} from './editors.mjs';
import {describe, writeManifest} from './manifest.mjs';
import {filesIn} from './process.mjs';
import {writeSbom} from './sbom.mjs';

async function manifest() {
  const described = await describe();
  writeManifest(described);
  await writeEditors(described);
}

async function main() {
  const parts = {dist, cdn, manifest, sbom: writeSbom};
  const alone = {manifest: 'custom-elements.json', sbom: 'sbom.cdx.json'};
  const wanted = process.argv.slice(2);
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length && !wanted.includes(name)) continue;
    const began = Date.now();
    await part();
    const file = /** @type {Record<string, string>} */ (alone)[name];
    const made = file ?? `${name}/ (${filesIn(name, /\.[^/]+$/).length} files)`;
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
