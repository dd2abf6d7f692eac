// What editors, compilers and frameworks are told of our tags, made from the manifest by the build:
//   dist/{tags,jsx,vue,svelte,angular}.d.ts  types of tags, for each framework
//   web-types.json, vscode.*.json            completion and documentation in editors
//   llms.txt                                 the same in a page
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {format} from 'oxfmt';
import {angularModule, angularTypes} from './editors/angular.mjs';
import {frameworks} from './editors/frameworks.mjs';
import {llmsFile} from './editors/llms.mjs';
import {tagsFile} from './editors/tags.mjs';
import {manifestOf} from './manifest.mjs';
import {ROOT} from './process.mjs';

/** The lists of looks are in the files of CSS; in the description of each tag they would hide the rest. */
const OPTIONS = {hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideLogs: true};

/** A look that every element has is one look. @template {{name: string}} T @param {T[]} items */
const once = (items) => [...new Map(items.map((item) => [item.name, item])).values()];

/** @param {string} json @param {(data: any) => void} mend */
function mended(json, mend) {
  const data = JSON.parse(json);
  mend(data);
  return `${JSON.stringify(data, null, 1)}\n`;
}

/**
 * Text by path.
 * @param {readonly import('./manifest.mjs').Described[]} described
 * @returns {Promise<Record<string, string>>}
 */
export async function editorFiles(described) {
  const about = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const manifest = () => structuredClone(manifestOf(described));
  const types = {
    'dist/tags.d.ts': tagsFile(described),
    ...Object.fromEntries(Object.entries(frameworks).map(([name, text]) => [`dist/${name}.d.ts`, text])),
    'dist/angular.d.ts': angularTypes(described),
  };
  const formatted = await Promise.all(
    Object.entries(types).map(async ([path, text]) => {
      const {code, errors} = await format(path, text, {printWidth: 120, singleQuote: true, bracketSpacing: false});
      if (errors.length) throw new Error(`${path}: ${errors.map(({message}) => message).join(', ')}`);
      return [path, code];
    }),
  );
  return {
    ...Object.fromEntries(formatted),
    // what a page imports by mistake as a module, and not as a type, is there, and empty
    ...Object.fromEntries(Object.keys(frameworks).map((name) => [`dist/${name}.js`, 'export {};\n'])),
    'dist/angular.js': angularModule(described),
    'web-types.json': mended(getWebTypesData(manifest(), OPTIONS), (data) => {
      Object.assign(data, {name: about.name, version: about.version});
      const {css} = data.contributions;
      for (const list of Object.keys(css)) css[list] = once(css[list]);
    }),
    'vscode.html-custom-data.json': mended(getVsCodeHtmlCustomData(manifest(), OPTIONS), () => {}),
    'vscode.css-custom-data.json': mended(getVsCodeCssCustomData(manifest(), OPTIONS), (data) => {
      for (const list of ['properties', 'pseudoElements']) data[list] = once(data[list]);
    }),
    'llms.txt': llmsFile(described, about),
  };
}

/** @param {readonly import('./manifest.mjs').Described[]} described */
export async function writeEditors(described) {
  for (const [path, text] of Object.entries(await editorFiles(described))) writeFileSync(join(ROOT, path), text);
}
