// What the docstrings of the contract say, by the names they stand above. The formatter of the house indents by what
// encloses, so that indentation is structure.
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {ROOT, filesIn} from '../process.mjs';

/**
 * @typedef {object} Doc
 * @property {string} text
 * @property {string} [saved] the shape of which something is given back
 * @property {boolean} [call] an operation or a stream
 * @property {string[]} from whose fields are fields of this one too
 * @property {Record<string, Doc>} fields
 */

const NAME = /^( *)(?:(?:export )?const )?(?:\.\.\.(\w+)(?:\.shape)?,$|(\w+)(?: = |: ?|,$))/;
const newDoc = (text = '') => /** @type {Doc} */ ({text, from: [], fields: {}});

/** Markdown of one paragraph, without references to papers that integrators do not have. */
const plain = (/** @type {string} */ comment) =>
  comment
    .replaceAll(/^\s*\* ?/gm, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ \([^()]*\b(?:MEM|ENR|LAW|DOMAIN)\b[^()]*\)/g, '')
    .trim();

/** @param {string} source */
export function docsIn(source) {
  const file = newDoc();
  /** @type {{indent: number, doc: Doc}[]} */
  const around = [{indent: -1, doc: file}];
  let comment = '';
  // a comment is one line for what follows; names that come from elsewhere are told there
  const lines = source
    .replaceAll(/^(?:import|export)\b[^;]*? from '[^']+';$/gm, '')
    .replaceAll(/\/\*\*([^]*?)\*\//g, (_, text) => `/**${plain(text)}*/`)
    .split('\n');
  file.text = /^\/\*\*(.*)\*\/$/.exec(lines[0] ?? '')?.[1] ?? '';
  for (const line of lines) {
    const [, told] = /^ *\/\*\*(.*)\*\/$/.exec(line) ?? [];
    const [, space = '', from, name] = NAME.exec(line) ?? [];
    if (told === undefined && (from || name)) {
      while ((around.at(-1)?.indent ?? 0) >= space.length) around.pop();
      const outer = /** @type {{doc: Doc}} */ (around.at(-1)).doc;
      if (from) outer.from.push(from);
      if (name) {
        const doc = newDoc(comment);
        doc.saved = /saved<(\w+)>/.exec(line)?.[1];
        doc.call = / = (operation|eventStream)\(/.test(line);
        outer.fields[name] ??= doc;
        around.push({indent: space.length, doc: outer.fields[name]});
      }
    }
    comment = told ?? '';
  }
  return file;
}

/**
 * Every file of the contract: its own words, and those of what it holds.
 * @returns {{topic: string, doc: Doc}[]}
 */
export const contractDocs = () =>
  filesIn('src/contract', /(?<!\.test)\.ts$/).map((path) => ({
    topic: basename(path, '.ts'),
    doc: docsIn(readFileSync(join(ROOT, path), 'utf8')),
  }));
