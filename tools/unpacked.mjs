// The package as somebody gets it: packed, unpacked in an empty folder, with its declared dependencies and no other.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {ROOT, run} from './process.mjs';

/**
 * @typedef {object} Unpacked
 * @property {string} folder Of a page that has it among its packages.
 * @property {string} root Of the package in it.
 * @property {string[]} files Of the package.
 * @property {number} size In bytes, packed.
 * @property {any} manifest Its package.json.
 */

/**
 * By npm's own account.
 * @param {string[]} options
 * @returns {Promise<{files: string[], size: number, filename: string}>}
 */
export async function pack(...options) {
  const {ok, output} = await run('npm', ['pack', '--json', '--ignore-scripts', ...options]);
  if (!ok) throw new Error(output);
  const list = JSON.parse(output.slice(output.search(/[[{]/)));
  // An array of packages, or an object by package name, as npm's major goes.
  const [one] = Array.isArray(list) ? list : list.files ? [list] : Object.values(list);
  return {...one, files: one.files.map((/** @type {{path: string}} */ {path}) => path)};
}

/** @returns {Promise<Unpacked>} */
export async function unpack() {
  // by its real name: bundlers compare addresses of files
  const folder = mkdtempSync(join(tmpdir(), 'mutuelle-page-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  const {filename, files, size} = await pack('--pack-destination', folder);
  const modules = join(folder, 'node_modules');
  const root = join(modules, 'mutuelle-elements');
  mkdirSync(root, {recursive: true});
  const opened = await run('tar', ['-xzf', join(folder, filename), '-C', root, '--strip-components=1']);
  if (!opened.ok) throw new Error(opened.output);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  return {folder, root, files, size, manifest};
}

/**
 * What may be imported, each entry by its name; patterns give what is there.
 * @param {Unpacked} unpacked
 * @returns {{name: string, path: string}[]}
 */
export function entriesOf({files, manifest}) {
  const all = Object.entries(manifest.exports);
  const fullName = (/** @type {string} */ entry, star = '') => manifest.name + entry.slice(1).replace('*', star);
  const hidden = new Set(all.flatMap(([entry, target]) => (target === null ? [fullName(entry)] : [])));
  return all
    .flatMap(([entry, target]) => {
      const path = (typeof target === 'string' ? target : (target?.default ?? '')).slice(2);
      const [before = '', after] = path.split('*');
      if (after === undefined) return path ? [{name: fullName(entry), path}] : [];
      return files
        .filter((file) => file.startsWith(before) && file.endsWith(after))
        .map((file) => ({name: fullName(entry, file.slice(before.length, file.length - after.length)), path: file}));
    })
    .filter(({name}) => !hidden.has(name));
}
