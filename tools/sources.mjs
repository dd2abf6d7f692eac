// What is published, and how the bundler is called: shared by the parts of the build.
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
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

/** Sources that are published: neither tests nor their helpers. */
export const sources = () =>
  filesIn('src', /\.ts$/).filter(
    (path) => path !== WORKER && !/\.(test|node-test|harness|d)\.ts$|\/testing\//.test(path),
  );

/**
 * Files of src/define that a page loads: by the tag they define, or `all` and `autoloader`. Helpers among them define
 * nothing.
 * @returns {{path: string, name: string, tag: string | undefined}[]}
 */
export function entries() {
  return filesIn('src/define', /\.ts$/)
    .filter((path) => sources().includes(path))
    .flatMap((path) => {
      const tag = /\bdefine\(\s*'([a-z][a-z\d]*-[a-z\d-]*)'/.exec(readFileSync(join(ROOT, path), 'utf8'))?.[1];
      const name = tag ?? basename(path, '.ts');
      return tag || name === 'all' || name === 'autoloader' ? [{path, name, tag}] : [];
    });
}

/** What every build of ours has in common. */
export const shared = /** @type {const} */ ({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  mode: 'production',
  define: {'process.env.NODE_ENV': '"production"'},
});
