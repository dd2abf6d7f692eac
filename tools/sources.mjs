// What is published, and how the bundler is called: shared by the parts of the build.
import {join} from 'node:path';
import {CACHE, ROOT, filesIn} from './process.mjs';

/**
 * Custom elements, `adoptedStyleSheets`, container queries, `:has()` come later than this syntax: nothing is lowered
 * for nobody.
 */
export const TARGET = 'es2022';

/** Which modules each file of cdn/ is made of: for tools/sizes.mjs, not for publication. */
export const SIZE_REPORT = join(CACHE, 'sizes-meta.json');

/** Built alone, as a classic script: a host may also take it into a worker of its own. */
export const WORKER = 'src/offline/worker.ts';

/** Built alone as well, beside the module that starts it. */
export const PHOTO_WORKER = 'src/engines/photo/photo-worker.ts';

/** Built alone, as a classic script: what is loaded by hand is no part of the modules. */
export const DOCTOR = 'src/doctor/index.ts';
/** How the autoloader of cdn/ calls it: on this machine alone, where the address asks for it. */
export const DOCTOR_CALL = `
if (typeof document !== 'undefined' && /[?&]mutuelle-doctor\\b/.test(location.search) &&
    /^(localhost|127\\.|\\[::1\\])/.test(location.hostname)) void import('./doctor.js');`;

/** The table of tags is for the tools alone. */
const TABLE = 'src/elements.ts';

/** What `#sandbox` is outside of a host's production build: the made-up insurer. */
export const SANDBOX = 'src/sandbox/index.ts';
/** The test kit's own door to the made-up insurer. */
export const KIT_DOOR = 'src/kit/insurer.ts';
export const withSandbox = {'#sandbox': join(ROOT, SANDBOX)};

/** Sources that are published: neither tests nor their helpers. */
export const sources = () =>
  filesIn('src', /\.ts$/).filter(
    (path) =>
      path !== WORKER &&
      path !== PHOTO_WORKER &&
      path !== TABLE &&
      !path.startsWith('src/doctor/') &&
      !/\.(test|node-test|harness|d)\.ts$|\/testing\//.test(path),
  );

/** What every build of ours has in common. */
export const shared = /** @type {const} */ ({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  mode: 'production',
  define: {'process.env.NODE_ENV': '"production"'},
});
