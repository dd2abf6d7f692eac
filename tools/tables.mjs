// Tables of README and docs, made from the table of tags and from what the classes say about themselves.

/** @typedef {import('./manifest.mjs').Described} Described */

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {BACKEND, nameOf} from './elements.mjs';
import {ROOT} from './process.mjs';

const SECTIONS = {anybody: 'any page', enrolment: 'enrolment', member: "member's space"};

const code = (/** @type {string} */ text) => `\`${text}\``;
const list = (/** @type {readonly string[]} */ names) => names.map(code).join(', ');
const cell = (/** @type {string} */ text) => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${'---|'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`.replaceAll('|  |', '| |')),
  ].join('\n');

/** These elements in words: a whole section has one name. @param {Described[]} some @param {Described[]} all */
function inWords(some, all) {
  const own = all.filter(({row}) => row.tag !== BACKEND);
  if (own.every((one) => some.includes(one))) return 'every element';
  const whole = /** @type {const} */ (['enrolment', 'member']).filter((section) =>
    own.filter(({row}) => row.section === section).every((one) => some.includes(one)),
  );
  const rest = some.filter(({row}) => !whole.some((section) => section === row.section));
  return [
    ...whole.map((section) => `every element of the ${SECTIONS[section]}`),
    ...rest.map(({row}) => code(nameOf(row))),
  ].join(', ');
}

/**
 * What several elements have in common stands in one row; what all of them have comes first.
 * @template Item
 * @param {Described[]} all
 * @param {(described: Described) => Item[]} itemsOf
 * @param {(item: Item) => string} keyOf two items with one key are the same
 * @returns {{item: Item, who: string}[]}
 */
function shared(all, itemsOf, keyOf) {
  /** @type {Map<string, {item: Item, some: Described[]}>} */
  const found = new Map();
  for (const one of all) {
    for (const item of itemsOf(one)) {
      const key = keyOf(item);
      found.set(key, {item, some: [...(found.get(key)?.some ?? []), one]});
    }
  }
  const rows = [...found.values()].map(({item, some}) => ({item, who: inWords(some, all)}));
  const rank = (/** @type {string} */ who) => (who === 'every element' ? 0 : who.startsWith('every') ? 1 : 2);
  return rows.sort((a, b) => rank(a.who) - rank(b.who));
}

/**
 * Names that the same elements have, in one row.
 * @param {Described[]} all
 * @param {(one: Described) => string[]} namesOf
 */
function namesByElements(all, namesOf) {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  for (const {item, who} of shared(all, namesOf, String)) rows.set(who, [...(rows.get(who) ?? []), item]);
  return [...rows].map(([who, names]) => [who, list(names)]);
}

const attributesOf = (/** @type {Described} */ {declaration}) => (declaration.attributes ?? []).map(({name}) => name);

/** @param {Described[]} all */
function elementsTable(all) {
  const own = all.filter(({row}) => row.tag !== BACKEND).map(attributesOf);
  const common = (own[0] ?? []).filter((name) => own.every((names) => names.includes(name)));
  const rows = all.map((one) => [
    code(`<${one.row.tag}>`),
    SECTIONS[one.row.section],
    (one.declaration.summary ?? '').split('\n\n')[0] ?? '',
    list(attributesOf(one).filter((name) => !common.includes(name))),
  ]);
  const text = table(['tag', 'where', 'what it is', 'attributes'], rows);
  return `${text}\n\nAll but the backend also take ${list(common.toSorted())}.`;
}

/** @param {Described[]} all */
function eventsTable(all) {
  const rows = shared(
    all,
    ({declaration}) => declaration.events ?? [],
    ({name, type, description}) => [name, type?.text, description].join('\n'),
  ).map(({item: {name, type, description = ''}, who}) => {
    const detail = (type?.text ?? '').replace(/^CustomEvent<(.*)>$/, '$1').replace('Record<string, never>', '{}');
    return [code(name), code(detail), description, who];
  });
  return table(['event', '`detail`', 'when', 'told by'], rows);
}

/**
 * Attributes with their properties, then properties that have no attribute.
 * @param {Described} described
 */
function settable({declaration: {attributes = [], members = []}}) {
  const byAttribute = new Set(attributes.map(({fieldName}) => fieldName));
  const fields = members.filter(
    ({kind, name, readonly, description}) => kind === 'field' && !readonly && description && !byAttribute.has(name),
  );
  return [
    ...attributes.map(({name, fieldName = '', description = ''}) => ({
      attribute: name,
      property: fieldName,
      description,
    })),
    ...fields.map(({name, description = ''}) => ({attribute: '', property: name, description})),
  ];
}

/** @param {Described[]} all */
function propertiesTable(all) {
  const rows = shared(all, settable, (item) => Object.values(item).join('\n'));
  const name = (/** @type {string} */ text) => text && code(text);
  return table(
    ['element', 'attribute', 'property', 'what'],
    rows.map(({item, who}) => [who, name(item.attribute), name(item.property), item.description]),
  );
}

/** @param {Described[]} all */
const eventTypes = (all) =>
  `Types: ${list(all.filter(({declaration}) => declaration.events?.length).map(({row}) => `${row.className}Events`))}.`;

/** @param {Described[]} all */
const dictionariesTable = (all) =>
  table(
    ['element', 'dictionaries'],
    namesByElements(all, ({dictionaries}) => dictionaries),
  );

/** @param {Described[]} all */
const partsTable = (all) =>
  table(
    ['element', 'parts'],
    namesByElements(all, ({declaration}) => (declaration.cssParts ?? []).map(({name}) => name)),
  );

/** A file of the project as it is, as a block of code. @param {string} path @param {string} language */
const fileAsCode = (path, language) => () =>
  `\`\`\`${language}\n${readFileSync(join(ROOT, path), 'utf8').trimEnd()}\n\`\`\``;

const PAGES = 'demo/frameworks/pages';

/** What pages of hosts are compiled and driven with. */
function testedTable() {
  const {engines} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const {dependencies, devDependencies} = JSON.parse(readFileSync(join(ROOT, 'demo/frameworks/package.json'), 'utf8'));
  /** @type {Record<string, string>} */
  const host = {...dependencies, ...devDependencies};
  const names = {React: 'react', Vue: 'vue', Svelte: 'svelte', Angular: '@angular/core', Vite: 'vite'};
  return table(
    ['with', 'version'],
    [
      ...Object.entries(names).map(([name, of]) => [name, host[of] ?? '']),
      ['TypeScript', `${host.typescript}, and 7`],
      ['Node', engines.node],
    ],
  );
}

/**
 * What is made, by file and by the name of its marker.
 * @type {Record<string, Record<string, (all: Described[]) => string>>}
 */
export const TABLES = {
  'README.md': {elements: elementsTable},
  'docs/events.md': {events: eventsTable, 'event types': eventTypes},
  'docs/integration.md': {properties: propertiesTable, dictionaries: dictionariesTable},
  'docs/theming.md': {parts: partsTable},
  'docs/upgrading.md': {tested: testedTable},
  'docs/start.md': {
    plain: fileAsCode(`${PAGES}/plain/main.js`, 'js'),
    react: fileAsCode(`${PAGES}/react/app.tsx`, 'tsx'),
    vue: fileAsCode(`${PAGES}/vue/App.vue`, 'vue'),
    svelte: fileAsCode(`${PAGES}/svelte/App.svelte`, 'svelte'),
    angular: fileAsCode(`${PAGES}/angular/app.ts`, 'ts'),
  },
};
