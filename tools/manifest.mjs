// custom-elements.json: what each tag takes and tells. The analyzer reads the classes, and what they inherit; the tags
// come from the table, events from their types, dictionaries from the modules that use them. Paths are those of the
// published files.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {dictionariesOf} from './dictionaries.mjs';
import {defineOf, elements, pathOf} from './elements.mjs';
import {eventsOf} from './events.mjs';
import {ROOT} from './process.mjs';

/**
 * @typedef {import('./elements.mjs').Row} Row
 *
 * @typedef {{name: string, description?: string, type?: {text: string}, fieldName?: string, attribute?: string,
 *   kind?: string, readonly?: boolean, privacy?: string, static?: boolean}} Item
 *
 * @typedef {object} Declaration
 * @property {string} name
 * @property {string} tagName
 * @property {true} customElement
 * @property {string} [summary]
 * @property {{name: string, module?: string}} [superclass]
 * @property {Item[]} [attributes]
 * @property {Item[]} [members]
 * @property {Item[]} [events]
 * @property {Item[]} [slots]
 * @property {Item[]} [cssParts]
 * @property {Item[]} [cssProperties]
 */

/** The newest schema, of `custom-elements-manifest`: tools/package.mjs holds the manifest against it. */
const SCHEMA = '2.1.0';

/** Where classes stand that elements extend. */
const BASES = ['src/element/*.ts', 'src/shell/**/*.ts'];

const published = (/** @type {string} */ path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Paths inside of the manifest are those of the package, wherever they stand. @param {any} value @returns {any} */
function publishedPaths(value) {
  if (Array.isArray(value)) return value.map(publishedPaths);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'inheritedFrom')
      .map(([key, inner]) => [
        key,
        (key === 'path' || key === 'module') && typeof inner === 'string' ? published(inner) : publishedPaths(inner),
      ]),
  );
}

/** What a host may use: it must not come to rely on what is private. @param {Item} member */
const isPublic = ({name, privacy, static: isStatic}) =>
  privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name) && !isStatic;

/**
 * The class as a host sees it. An event that its docstring describes keeps that description; the analyzer also reports
 * `new CustomEvent(type)` of the base class, under the name of its variable.
 * @param {string} root @param {Row} row @param {Declaration} declaration @returns {Declaration}
 */
function publicPart(root, row, {members = [], events = [], ...declaration}) {
  const described = new Map(events.map((event) => [event.name, event]));
  const typed = eventsOf(root, row);
  const unknown = events.find(({name}) => /^mutuelle-/.test(name) && !typed.some((event) => event.name === name));
  if (unknown) throw new Error(`${row.module} describes ${unknown.name}, which is not among its events`);
  return {
    ...declaration,
    tagName: row.tag,
    customElement: true,
    members: members.filter(isPublic),
    events: typed.map((event) => ({...event, ...described.get(event.name), type: event.type})),
  };
}

/** @typedef {{row: Row, module: any, declaration: Declaration, dictionaries: string[]}} Described */

/**
 * What the analyzer knows of each element, with what its class inherits.
 * @param {string} [root]
 * @param {readonly Row[]} [rows]
 * @returns {Promise<Described[]>}
 */
export async function describe(root = ROOT, rows = elements) {
  // Without --outdir: the analyzer writes the path of its output into package.json, and this is the one that stands
  // there.
  const files = [...BASES, ...rows.map(({module}) => pathOf(module))].flatMap((glob) => ['--globs', glob]);
  const argv = ['analyze', '--litelement', '--quiet', ...files, '--exclude', 'src/**/*.{test,harness}.ts'];
  const {modules} = await cli({argv, cwd: root, noWrite: true});
  const classes = new Map(
    modules.flatMap((/** @type {any} */ {declarations}) =>
      declarations.map((/** @type {Declaration} */ one) => [one.name, one]),
    ),
  );
  return rows.map((row) => {
    const module = modules.find((/** @type {any} */ {path}) => path === pathOf(row.module));
    const declaration = module?.declarations.find((/** @type {Declaration} */ {name}) => name === row.className);
    if (!declaration) throw new Error(`<${row.tag}>: ${pathOf(row.module)} holds no class ${row.className}`);
    for (let one = declaration; one?.superclass?.module; one = classes.get(one.superclass.name)) {
      if (!classes.has(one.superclass.name))
        throw new Error(`${one.name}: its base class is not in ${BASES.join(', ')}`);
    }
    const dictionaries = [...dictionariesOf(root, pathOf(row.module)).keys()];
    return {row, module, declaration: publicPart(root, row, declaration), dictionaries};
  });
}

/**
 * What is inherited is said of each, so that nobody has to look for our base classes; `.messages` names the
 * dictionaries it may hold.
 * @param {Described} described
 * @returns {Declaration}
 */
const selfContained = ({row, declaration, dictionaries}) => ({
  ...declaration,
  superclass: {name: 'HTMLElement'},
  members: declaration.members?.map((member) =>
    member.name === 'messages'
      ? {
          ...member,
          type: {text: `${row.className}['messages']`},
          description: `${member.description} Dictionaries: ${dictionaries.map((name) => `\`${name}\``).join(', ')}.`,
        }
      : member,
  ),
});

/** @param {readonly Described[]} described */
export function manifestOf(described) {
  const classes = described.map((one) => ({...one.module, declarations: [selfContained(one)]}));
  const definitions = described.map(({row, module, declaration: {name}}) => ({
    kind: 'javascript-module',
    path: defineOf(row),
    declarations: [],
    exports: [{kind: 'custom-element-definition', name: row.tag, declaration: {name, module: module.path}}],
  }));
  return publishedPaths({schemaVersion: SCHEMA, readme: '', modules: [...classes, ...definitions]});
}

/** @param {readonly Described[]} described */
export function writeManifest(described) {
  writeFileSync(join(ROOT, 'custom-elements.json'), `${JSON.stringify(manifestOf(described), null, 2)}\n`);
}
