// The table of our tags (src/elements.ts), for the tools: everything that lists them is made from it.
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {tsImport} from 'tsx/esm/api';
import {ROOT} from './process.mjs';

/** @typedef {import('../src/elements.ts').ElementRow} Row */

export const BACKEND = 'mutuelle-backend';

/** @returns {Promise<readonly Row[]>} */
export async function readElements(root = ROOT) {
  const {elements} = await tsImport(pathToFileURL(join(root, 'src/elements.ts')).href, import.meta.url);
  return elements;
}

/** Path of a module that the table names. */
export const pathOf = (/** @type {string} */ module) => `src/${module}.ts`;

/** The tag without its prefix: the name of its define file, of its story, of its row in a table. */
export const nameOf = (/** @type {Row} */ {tag}) => tag.slice('mutuelle-'.length);

export const defineOf = (/** @type {Row} */ row) => `src/define/${nameOf(row)}.ts`;

export const elements = await readElements();
/** All but the backend, which has no view of its own. */
export const widgets = elements.filter(({tag}) => tag !== BACKEND);
