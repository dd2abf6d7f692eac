// The texts that the licences of bundled packages ask to keep, once, beside the files that hold them.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Of all builds that it is given to, together.
 * @param {string} fileName @returns {import('vite').Plugin}
 */
export function licences(fileName) {
  /** @type {Map<string, string>} */
  const folders = new Map();
  return {
    name: 'mutuelle-licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
      for (const id of modules) {
        const [, folder = '', name = ''] = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id) ?? [];
        if (name) folders.set(name, folder);
      }
      const texts = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => licenceOf(folder));
      const source = `These files contain:\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
      this.emitFile({type: 'asset', fileName, source});
    },
  };
}

/** @param {string} folder of an installed package */
function licenceOf(folder) {
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
}
