// A new element with all that goes with it, green from the first minute:
//   npm run new:widget -- lost-card "Says that a card is lost." --form reportLostCard
//   npm run new:widget -- member-notes "What the insurer noted." --reads getNotes
//   npm run new:widget -- allergy-form "One more step." --form saveAllergies --enrolment
// The operation stands in src/contract already: from it come who may call it, the fields of the form, the facts shown.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {format} from 'oxfmt';
import {generate} from './generate.mjs';
import {operationOf} from './new-widget/contract.mjs';
import {filesOf, pascal} from './new-widget/templates.mjs';
import {ROOT} from './process.mjs';

/** @typedef {{name: string, summary: string, reads?: string, form?: string, enrolment?: boolean}} Asked */

/**
 * Its row in the table of tags, from which everything that lists elements is made.
 * @param {string} table
 * @param {Asked} asked
 */
function withRow(table, {name, enrolment}) {
  const row =
    `  {\n    tag: 'mutuelle-${name}',\n    className: '${pascal(name)}',\n` +
    `    module: 'features/${name}/${name}',\n    section: '${enrolment ? 'enrolment' : 'member'}',\n  },\n`;
  const end = table.lastIndexOf('];');
  return table.slice(0, end) + row + table.slice(end);
}

/** @param {string} root @param {Asked} asked */
async function wishOf(root, {name, summary, reads, form, enrolment = false}) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Error(`“${name}”: a name in kebab-case, without mutuelle-, such as lost-card`);
  if (!reads && !form) throw new Error('An element reads (--reads getX), or saves (--form saveX), or both');
  if (enrolment && reads) throw new Error('A step of an enrolment has its draft: --reads is for the member’s space');
  const [read, saved] = [reads && (await operationOf(root, reads)), form && (await operationOf(root, form))];
  const access = saved ? saved.access : read ? read.access : undefined;
  const why = access === 'enrolment' ? 'an enrolment: add' : 'the member’s space: leave out';
  if ((access === 'enrolment') !== enrolment) throw new Error(`${form ?? reads} is an operation of ${why} --enrolment`);
  if (saved && !saved.fields.length) throw new Error(`${form} has no body of fields: write its panel by hand`);
  return {name, summary, enrolment, ...(read && {reads: read}), ...(saved && {form: saved})};
}

/**
 * @param {Asked} asked
 * @param {string} [root]
 * @returns {Promise<string[]>} the files written, and those made anew from the table
 */
export async function newWidget(asked, root = ROOT) {
  const files = filesOf(await wishOf(root, asked));
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken} is already there`);
  const {ignorePatterns: _, $schema: __, ...options} = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8'));
  /** @type {string[]} */
  const written = [];
  const write = (/** @type {string} */ path, /** @type {string} */ text) => {
    if (existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text) return;
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
    written.push(path);
  };
  for (const [path, text] of Object.entries(files)) write(path, (await format(path, text, options)).code);
  write('src/elements.ts', withRow(readFileSync(join(root, 'src/elements.ts'), 'utf8'), asked));
  for (const [path, text] of await generate(root)) write(path, text);
  return written;
}

if (process.argv[1] === import.meta.filename) {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {reads: {type: 'string'}, form: {type: 'string'}, enrolment: {type: 'boolean', default: false}},
  });
  const [name = '', summary = 'One sentence about it.'] = positionals;
  try {
    for (const path of await newWidget({name, summary, ...values})) console.log(path);
    console.log('\nNow: npm test -- --only types,layers, then make it yours.');
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exit(1);
  }
}
