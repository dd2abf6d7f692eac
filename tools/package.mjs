// Is what would be published sound? `node tools/package.mjs`, after `npm run build`: the list of files, their size,
// links and source maps, the manifest, publint, arethetypeswrong.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {deadLinks} from './links.mjs';
import {checkManifest} from './manifest-check.mjs';
import {ROOT, bin, run} from './process.mjs';
import {pack} from './unpacked.mjs';

/** Of the tarball, in bytes. */
const MOST = 3_500_000;

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

const read = (/** @type {string} */ path) => readFileSync(join(ROOT, path), 'utf8');
const {files, size} = await pack('--dry-run');
const there = new Set(files);
const {exports, customElements, version} = JSON.parse(read('package.json'));
report(`package: ${(size / 1e6).toFixed(2)} MB packed, of ${MOST / 1e6}, in ${files.length} files`, size <= MOST, '');

const stray = files.filter(
  (path) =>
    /\.(test|node-test|harness|stories|journey)\.|(^|\/)(mocks|e2e|tools|node_modules)\//.test(path) ||
    (path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.startsWith('dist/src/')) ||
    /(^|\/)\.[^/]/.test(path),
);
report('package: no tests', !stray.length, stray.join('\n'));

const targets = Object.values(exports)
  .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target ?? {})))
  .map((path) => path.replace('./', ''));
const missing = [...targets, customElements].filter(
  (path) =>
    path !== 'package.json' &&
    !files.some((file) =>
      path.includes('*') ? file.startsWith(path.split('*')[0]) && file.endsWith(path.split('*')[1]) : file === path,
    ),
);
report('package: all that it exports is in it', !missing.length, missing.join('\n'));
report(
  'package: its files say its version',
  read('src/define/define.ts').includes(`'${version}'`),
  'src/define/define.ts',
);

const folders = files.flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at).join('/')));
const documents = new Map(files.filter((path) => path.endsWith('.md')).map((path) => [path, read(path)]));
const dead = deadLinks(documents, new Set([...files, ...folders]));
report(`package: no dead link in ${documents.size} documents`, documents.size > 5 && !dead.length, dead.join('\n'));

/** Files that name a map, and what each map names in turn. */
const named = files
  .filter((path) => /\.(js|d\.ts)$/.test(path))
  .flatMap((path) => {
    const [, map] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(read(path)) ?? [];
    return map ? [join(dirname(path), map)] : [];
  });
const maps = files.filter((path) => path.endsWith('.map'));
const astray = [
  ...named.filter((map) => !there.has(map)),
  ...maps.filter((map) => !named.includes(map)),
  ...maps.flatMap((map) =>
    JSON.parse(read(map))
      .sources.filter((/** @type {string} */ source) => !there.has(join(dirname(map), source)))
      .map((/** @type {string} */ source) => `${map}: ${source}`),
  ),
];
const mapped = ['dist/index.d.ts.map', 'dist/shell/panel.js.map', 'cdn/autoloader.js.map'].filter(
  (map) => !there.has(map),
);
report(
  `package: ${maps.length} source maps lead to sources in it`,
  !astray.length && !mapped.length,
  [...mapped, ...astray].join('\n'),
);

const manifest = checkManifest();
report('custom-elements.json: valid, and nothing in it that is ours alone', !manifest.length, manifest.join('\n'));

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
