// `npm run generate`: what lists our elements, made from the table of tags (src/elements.ts) and from the docstrings of
// their classes: src/define, the autoloader, the types of all that, a part of src/index.ts, tables of README and docs;
// and the tokens for design tools. generate.test.mjs fails where a file is not what this makes.
import {existsSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format} from 'oxfmt';
import {nameOf, readElements} from './elements.mjs';
import {describe} from './manifest.mjs';
import {ROOT} from './process.mjs';
import {TABLES} from './tables.mjs';
import {tokenFiles} from './tokens.mjs';
import {MADE, hasEvents, typedSources} from './typings.mjs';

/** @typedef {import('./elements.mjs').Row} Row */

/** @param {readonly Row[]} rows */
const allFile = (rows) => `${MADE}
// Every element of the library; for pages that prefer one import to several.
${rows.map((row) => `import './${nameOf(row)}.js';`).join('\n')}
`;

/** @param {readonly Row[]} rows */
const autoloaderEntries = (rows) =>
  rows.map((row) => `  '${row.tag}': () => import('./${nameOf(row)}.js'),`).join('\n');

/** Classes, and the types of their events where they have some. @param {string} root @param {readonly Row[]} rows */
const exportsOf = (root, rows) =>
  rows
    .flatMap((row) => [
      `export {${row.className}} from './${row.module}.js';`,
      ...(hasEvents(root, row) ? [`export type * from './${row.module}.events.js';`] : []),
    ])
    .join('\n');

/**
 * Puts what is made between its markers.
 * @param {string} path
 * @param {string} text
 * @param {string} name
 * @param {string} made
 */
function fill(path, text, name, made) {
  const [open, close, gap] = path.endsWith('.md')
    ? [`<!-- made: ${name} -->`, '<!-- /made -->', '\n\n']
    : [`// made: ${name}`, '// /made', '\n'];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`${path}: no place for “${name}”, between ${open} and ${close}`);
  const line = text.lastIndexOf('\n', end) + 1;
  return text.slice(0, start + open.length) + gap + made + gap + text.slice(gap === '\n' ? line : end);
}

/** As the formatter of the house writes it. @param {string} root @param {string} path @param {string} text */
async function formatted(root, path, text) {
  const {ignorePatterns: _, $schema: __, ...options} = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8'));
  const {code, errors} = await format(path, text, options);
  if (errors.length) throw new Error(`${path}: ${errors.map(({message}) => message).join(', ')}`);
  return code;
}

/**
 * Every file that is made, or holds something made: its text, by its path.
 * @param {string} [root]
 * @returns {Promise<Map<string, string>>}
 */
export async function generate(root = ROOT) {
  const rows = await readElements(root);
  const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
  const sources = {
    'src/define/all.ts': allFile(rows),
    ...typedSources(root, rows),
    ...Object.fromEntries(
      Object.entries({'src/define/autoloader.ts': autoloaderEntries(rows), 'src/index.ts': exportsOf(root, rows)}).map(
        ([path, made]) => [path, fill(path, read(path), 'elements', made)],
      ),
    ),
  };
  const files = new Map();
  for (const [path, text] of Object.entries(sources)) files.set(path, await formatted(root, path, text));
  const described = await describe(root, rows);
  for (const [path, tables] of Object.entries(TABLES)) {
    let text = read(path);
    for (const [name, make] of Object.entries(tables)) text = fill(path, text, name, make(described));
    files.set(path, text);
  }
  for (const [path, text] of Object.entries(await tokenFiles(root))) files.set(path, text);
  return files;
}

/**
 * Define files that were made for a tag that is in the table no more.
 * @param {string} root
 * @param {Map<string, string>} made
 */
export const leftOver = (root, made) =>
  readdirSync(join(root, 'src/define'))
    .map((file) => `src/define/${file}`)
    .filter((path) => !made.has(path) && readFileSync(join(root, path), 'utf8').startsWith(MADE));

if (process.argv[1] === import.meta.filename) {
  const made = await generate();
  for (const path of leftOver(ROOT, made)) rmSync(join(ROOT, path));
  for (const [path, text] of made) {
    if (existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8') === text) continue;
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
}
