// Is what would be published sound? `node tools/package.mjs`, after `npm run build`: publint, arethetypeswrong, the
// list of files.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT, bin, run} from './process.mjs';

let failed = 0;

/** @param {string} name @param {boolean} ok @param {string} output */
function report(name, ok, output) {
  if (!ok) failed++;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (!ok)
    console.log(
      output
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n'),
    );
}

/** What is packed, by npm's own account. */
async function packed() {
  const {ok, output} = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
  const list = ok ? JSON.parse(output.slice(output.search(/[[{]/))) : undefined;
  // An array of packages, or an object by package name, as npm's major goes.
  const one = Array.isArray(list) ? list[0] : list && (list.files ? list : Object.values(list)[0]);
  /** @type {string[]} */
  const files = one?.files.map((/** @type {{path: string}} */ file) => file.path) ?? [];
  return {files, output};
}

const {files, output} = await packed();
const {exports, customElements} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const stray = files.filter(
  (path) =>
    /\.(test|node-test|harness|stories|journey)\.|(^|\/)(src|mocks|e2e|tools|node_modules)\//.test(path) ||
    (path.endsWith('.ts') && !path.endsWith('.d.ts')) ||
    /(^|\/)\.[^/]/.test(path),
);
report(`package: ${files.length} files`, files.length > 0, output);
report('package: neither sources nor tests', !stray.length, stray.join('\n'));
const targets = Object.values(exports)
  .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  .map((path) => path.replace('./', ''));
const missing = [...targets, customElements].filter(
  (path) =>
    path !== 'package.json' &&
    !files.some((file) =>
      path.includes('*') ? file.startsWith(path.split('*')[0]) && file.endsWith(path.split('*')[1]) : file === path,
    ),
);
report('package: all that it exports is in it', !missing.length, missing.join('\n'));

const lint = await run(bin('publint'), ['--strict']);
report('publint', lint.ok, lint.output);
// The service worker is a file that a host copies or serves, nothing that a module imports: it has no types.
const types = await run(bin('attw'), [
  '--pack',
  '.',
  '--profile',
  'esm-only',
  '--exclude-entrypoints',
  './mutuelle-offline.js',
]);
report('types for every kind of importer', types.ok, types.output);

process.exit(failed ? 1 : 0);
