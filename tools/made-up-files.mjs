// What is large in the made-up insurer and the same for dist/ and cdn/, its towns and its PDF writer, stands in the
// package once: each a file of cdn/chunks/, whose name says what it is made of.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {ROOT} from './process.mjs';

const {version} = JSON.parse(readFileSync(join(ROOT, 'node_modules/pdf-lib/package.json'), 'utf8'));

/** Where each comes from, and how its file is called. */
export const madeUpFiles = ['mocks/topics/network/places.data.ts', 'mocks/engine/pdf-lib.ts'].map((entry) => {
  const hash = createHash('sha256').update(version + readFileSync(join(ROOT, entry), 'utf8'));
  return {entry, name: `mutuelle-${basename(entry, '.ts')}-${hash.digest('hex').slice(0, 8)}.js`};
});

/**
 * Whoever imports one of them imports its file.
 * @param {string} folder that of the files, as the importer sees it
 * @returns {import('vite').Plugin}
 */
export function ownFiles(folder) {
  return {
    name: 'mutuelle-made-up-files',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('.')) return undefined;
      const path = resolve(dirname(importer), id).replace(/\.js$/, '.ts');
      const file = madeUpFiles.find(({entry}) => path === join(ROOT, entry));
      return file && {id: folder + file.name, external: true};
    },
  };
}

/** Its papers are written in two of the fourteen fonts that pdf-lib brings. @returns {import('vite').Plugin} */
export function withoutOtherFonts() {
  const none = '\0mutuelle-no-font';
  return {
    name: 'mutuelle-without-other-fonts',
    enforce: 'pre',
    resolveId: (id) =>
      /\.compressed\.json$/.test(id) && !/\/(Helvetica(-Bold)?|all-encodings)\./.test(id) ? none : undefined,
    load: (id) => (id === none ? 'export default "";' : undefined),
  };
}
