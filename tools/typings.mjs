// What TypeScript knows of our elements, made from the table of tags: the sentences that `.messages` may replace
// (`src/dictionaries.ts`), and, for whoever defines an element (`src/define/`), its tag, its events, its dictionaries.
import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import {dictionariesOf} from './dictionaries.mjs';
import {defineOf, pathOf} from './elements.mjs';
import {eventsFile} from './events.mjs';

/**
 * @typedef {import('./elements.mjs').Row} Row
 *
 * @typedef {Map<string, string[]>} Dictionaries names, and the files of their sentences
 */

export const MADE = '// Made from src/elements.ts: npm run generate.';
/** Where all sentences are typed. */
const DICTIONARIES = 'src/dictionaries.ts';

const eventsType = (/** @type {Row} */ {className}) => `${className}Events`;

export const hasEvents = (/** @type {string} */ root, /** @type {Row} */ {module}) =>
  existsSync(join(root, eventsFile(module)));

const camel = (/** @type {string} */ name) => name.replaceAll(/[-/](\w)/g, (_, letter) => letter.toUpperCase());

/**
 * Names for what files of sentences hold: the file's own, or the whole way to it where two have the same.
 * @param {Dictionaries} dictionaries
 * @returns {Map<string, string>} by file, sorted
 */
function namesOf(dictionaries) {
  const files = [...new Set([...dictionaries.values()].flat())].sort();
  const own = (/** @type {string} */ file) => basename(file, '.messages.fr.ts');
  const whole = (/** @type {string} */ file) => file.slice('src/'.length, -'.messages.fr.ts'.length);
  const shared = (/** @type {string} */ file) => files.some((other) => other !== file && own(other) === own(file));
  return new Map(files.map((file) => [file, camel(shared(file) ? whole(file) : own(file))]));
}

/** @param {Dictionaries} dictionaries @param {string} up the way from the file that imports to `src` */
const imports = (dictionaries, up) =>
  [...namesOf(dictionaries)]
    .map(([file, name]) => `import type ${name} from '${file.replace(/^src/, up).replace(/\.ts$/, '.js')}';`)
    .join('\n');

/** Sentences that stand in several files are one dictionary. @param {Dictionaries} dictionaries */
function members(dictionaries) {
  const names = namesOf(dictionaries);
  return [...dictionaries]
    .map(([name, files]) => `${name}: Sentences<${files.map((file) => `typeof ${names.get(file)}`).join(' & ')}>;`)
    .join('\n');
}

/**
 * Registers a tag, and says what it is. Events bubble: `document`, `window` and what stands around it hear them too.
 * What an element can say is known on this floor only: `messages` becomes its own here. Where it loads fewer files of a
 * dictionary than others do, it says itself what its own holds.
 * @param {Row} row
 * @param {Dictionaries} own
 * @param {Dictionaries} all
 */
function defineFile(row, own, all) {
  const whole = [...own].filter(([name, files]) => files.length === all.get(name)?.length);
  const part = new Map([...own].filter(([name, files]) => files.length !== all.get(name)?.length));
  const parts = members(part);
  const names = whole.map(([name]) => `'${name}'`).join(' | ');
  return `${MADE}
import type {Dictionaries${parts && ', Sentences'}} from '../dictionaries.js';
import {${row.className}} from '../${row.module}.js';
import type {${eventsType(row)}} from '../${row.module}.events.js';
${imports(part, '..')}
import {define} from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    '${row.tag}': ${row.className};
  }
  interface GlobalEventHandlersEventMap extends ${eventsType(row)} {}
}
declare module '../${row.module}.js' {
  interface ${row.className} {
    messages?: Partial<Pick<Dictionaries, ${names}>${parts && ` & {${parts}}`}>;
  }
}

define('${row.tag}', ${row.className});
`;
}

/** @param {Dictionaries} all */
const dictionariesFile = (all) => `${MADE}
import type {MessageOverrides as Sentences} from './element/locale.js';
${imports(all, '.')}

export type {Sentences};
/** Sentences that \`.messages\` of an element may replace, by dictionary; each has some of these. */
export interface Dictionaries {
${members(all)}
}
`;

/**
 * The made files of \`src/define\`, and the dictionaries they speak of: their text, by path.
 * @param {string} root
 * @param {readonly Row[]} rows
 * @returns {Record<string, string>}
 */
export function typedSources(root, rows) {
  const made = rows.filter(({ownDefine}) => !ownDefine);
  const owned = made.map((row) => ({row, own: dictionariesOf(root, pathOf(row.module))}));
  /** @type {Dictionaries} */
  const all = new Map();
  for (const {own} of owned)
    for (const [name, files] of own) if (files.length > (all.get(name)?.length ?? 0)) all.set(name, files);
  const sorted = new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    [DICTIONARIES]: dictionariesFile(sorted),
    ...Object.fromEntries(owned.map(({row, own}) => [defineOf(row), defineFile(row, own, sorted)])),
  };
}
