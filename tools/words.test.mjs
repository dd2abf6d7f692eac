/**
 * Every sentence of every dictionary, French and English, with what is put into it: names that begin with a vowel, a
 * mute h or a consonant, none, one and two of a thing. And the French of the simulated insurer, as it is written.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseSync} from 'vite';
import {typeset} from '../mocks/engine/formats.js';
import {englishFaults, frenchFaults, spellingFaults} from './typography.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const filesIn = (/** @type {string} */ folder, /** @type {RegExp} */ ending) =>
  readdirSync(`${root}/${folder}`, {recursive: true, encoding: 'utf8'})
    .filter((path) => ending.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();

const names = ['Inès', 'Hélène', 'Yann', 'Marc'];
const days = ['1er décembre 2026', '8 avril 2026'];

/**
 * What may stand in a place of a sentence, by the name and the type of its parameter.
 *
 * @param {string} name
 * @param {string} type
 */
function samples(name, type) {
  /** @type {unknown[]} */
  const of = [];
  if (/\bnumber\b/.test(type)) of.push(0, 1, 2);
  if (/\bboolean\b/.test(type)) of.push(false, true);
  if (/\bstring\[\]/.test(type)) of.push([], ['Inès'], ['Inès', 'Marc']);
  else if (/\bstring\b/.test(type) || type === '') of.push(...textsFor(name));
  if (/\bundefined\b/.test(type)) of.push(undefined);
  return of;
}

/** @param {string} name */
function textsFor(name) {
  if (/day|date|from|^to$|until|since/i.test(name)) return days;
  if (/month|^first$|^last$/i.test(name)) return ['avril 2026', 'mars 2026'];
  if (/amount|price|base|saving|left|highest/i.test(name)) return ['8,00\u00a0€'];
  // a figure already written out for the reader
  if (/count|shown|total|rank|used|limit/i.test(name)) return ['0', '1', '2'];
  if (/time|hour/i.test(name)) return ['8\u00a0h'];
  if (/phone|code|text|iban|number|ends/i.test(name)) return ['01\u00a099\u00a000\u00a012\u00a034'];
  return names;
}

/** @typedef {{name: string, type: string}} Parameter */
/** @typedef {Record<string, any> & {type: string, start: number, end: number}} Node */

/**
 * Every node of a source, from the outside in, with the names of the properties it stands in.
 *
 * @param {string} file
 * @param {(node: Node, path: string, textOf: (node: Node | undefined) => string) => void} visit
 */
function eachNode(file, visit) {
  const source = readFileSync(`${root}/${file}`, 'utf8');
  const textOf = (/** @type {Node | undefined} */ node) => (node ? source.slice(node.start, node.end) : '');
  /** @param {any} value @param {string} path */
  const walk = (value, path) => {
    if (Array.isArray(value)) value.forEach((each) => walk(each, path));
    else if (typeof value === 'object' && value) {
      if (typeof value.type !== 'string') return;
      const node = value;
      const inside = node.type === 'Property' ? `${path}.${textOf(node['key']).replace(/^'|'$/g, '')}` : path;
      visit(node, inside, textOf);
      Object.values(node).forEach((part) => walk(part, inside));
    }
  };
  walk(parseSync(file, source).program, '');
}

/**
 * The parameters of each function of a dictionary, by its path, as its source declares them.
 *
 * @param {string} file
 */
function parametersOf(file) {
  /** @type {Map<string, Parameter[]>} */
  const found = new Map();
  eachNode(file, (node, path, textOf) => {
    if (!/^(ArrowFunctionExpression|FunctionDeclaration)$/.test(node.type)) return;
    const key = node.type === 'FunctionDeclaration' ? `function ${textOf(node['id'])}` : path;
    if (found.has(key)) return;
    const parameters = node['params'].map((/** @type {Node} */ each) => ({
      name: String(each['name'] ?? ''),
      type: textOf(each['typeAnnotation']),
    }));
    found.set(key, parameters);
  });
  return found;
}

/**
 * A count and the same count written out for the reader are one.
 *
 * @param {Parameter[]} places
 * @param {unknown[]} filled
 */
function agrees(places, filled) {
  const count = filled[places.findIndex(({name, type}) => name === 'count' && /number/.test(type))];
  return places.every(({name}, at) => name !== 'shown' || count === undefined || filled[at] === String(count));
}

/**
 * Sentences that one dictionary takes from another, by what they are there.
 *
 * @type {Map<unknown, Parameter[]>}
 */
const borrowed = new Map();

/** @param {string} file */
async function lend(file) {
  const {default: dictionary} = await import(pathToFileURL(`${root}/${file}`).href);
  /** @param {any} part @param {string} path */
  const walk = (part, path) => {
    const own = typeof part === 'function' && parameters.get(path);
    if (own) borrowed.set(part, own);
    if (typeof part === 'object' && part) for (const [key, each] of Object.entries(part)) walk(each, `${path}.${key}`);
  };
  const parameters = parametersOf(file);
  walk(dictionary, '');
}

/**
 * All that a dictionary can say.
 *
 * @param {object} dictionary
 * @param {Map<string, Parameter[]>} parameters
 */
function sentencesOf(dictionary, parameters) {
  /** @type {[path: string, sentence: string][]} */
  const all = [];
  /** @param {any} value @param {string} path */
  const walk = (value, path) => {
    if (typeof value === 'string') all.push([path, value]);
    else if (typeof value === 'function') {
      const known = parameters.get(path) ?? borrowed.get(value) ?? parameters.get(`function ${value.name}`) ?? [];
      const places = Array.from({length: value.length}, (_, at) => known[at] ?? {name: '', type: 'string'});
      /** @type {unknown[][]} */
      const none = [[]];
      const combinations = places.reduce(
        (before, {name, type}) => before.flatMap((filled) => samples(name, type).map((sample) => [...filled, sample])),
        none,
      );
      for (const filled of combinations.filter((each) => agrees(places, each))) {
        const sentence = value(...filled);
        const shown = filled.map(String).join(', ');
        if (typeof sentence === 'string') all.push([`${path}(${shown})`, sentence]);
        else walk(sentence, `${path}(${shown})`);
      }
    } else if (typeof value === 'object' && value)
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
  };
  walk(dictionary, '');
  return all;
}

const french = filesIn('src', /\.messages\.fr\.ts$/);

/**
 * @param {string} file
 * @param {Map<string, Parameter[]>} parameters
 * @param {(sentence: string) => string[]} judge
 */
async function faultsOf(file, parameters, judge) {
  const {default: dictionary} = await import(pathToFileURL(`${root}/${file}`).href);
  return sentencesOf(dictionary, parameters).flatMap(([path, sentence]) =>
    judge(sentence).map((fault) => `${file} ${path.slice(1)}: ${fault}: « ${sentence} »`),
  );
}

test('W1, W2, W4, W5: every French sentence has its elisions, its singulars and its spaces', async () => {
  assert.ok(french.length > 30, 'the dictionaries are found');
  await Promise.all(french.map(lend));
  const faults = await Promise.all(french.map((file) => faultsOf(file, parametersOf(file), frenchFaults)));
  assert.deepEqual(faults.flat(), []);
});

test('W15: every English sentence has English spaces, and its singulars', async () => {
  const faults = await Promise.all(
    french.map((file) => faultsOf(file.replace('.fr.ts', '.en.ts'), parametersOf(file), englishFaults)),
  );
  assert.deepEqual(faults.flat(), []);
});

/**
 * Words in the source of the mocks: texts, and what follows them in a template.
 *
 * @param {string} file
 */
function literalsOf(file) {
  /** @type {{text: string, next: string}[]} */
  const found = [];
  eachNode(file, (node, _path, textOf) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') found.push({text: node['value'], next: ''});
    if (node.type !== 'TemplateLiteral') return;
    node['quasis'].forEach((/** @type {{value: {cooked: string}}} */ {value}, /** @type {number} */ at) => {
      found.push({text: value.cooked, next: textOf(node['expressions'][at])});
    });
  });
  return found;
}

/** Papers get the spaces of French where they are laid out. */
const isPrinted = (/** @type {string} */ file) => /\/bulletin\/|\/card-sheet/.test(file);

test('W1, W5: so have the words of the simulated insurer', () => {
  // a script is what the insurer is asked, as people write it; a translation is found by the French it stands for
  const files = filesIn('mocks', /(?<!\.test|\.node-test|\.harness|\.script|\.en\.data|\.d)\.ts$/);
  const faults = files.flatMap((file) =>
    literalsOf(file).flatMap(({text, next}) =>
      [
        ...(/\p{L}{2} \p{L}/u.test(text) ? spellingFaults(isPrinted(file) ? typeset(text) : text) : []),
        ...(/name|holder/i.test(next) && !/ofName|asName/.test(next) && /(?:^|\s)(?:de|que) $/.test(text)
          ? ['a name that may elide']
          : []),
      ].map((fault) => `${file}: ${fault}: « ${text} »`),
    ),
  );
  assert.ok(files.length > 50, 'the sources are found');
  assert.deepEqual(faults, []);
});

test('W15, D10: what the simulated insurer says in English is English', async () => {
  const files = filesIn('mocks', /\.en\.data\.ts$/);
  const faults = await Promise.all(
    files.map(async (file) => {
      const {english} = await import(pathToFileURL(`${root}/${file}`).href);
      return Object.values(english).flatMap((sentence) =>
        englishFaults(String(sentence)).map((fault) => `${file}: ${fault}: « ${sentence} »`),
      );
    }),
  );
  assert.ok(files.length > 5, 'the translations are found');
  assert.deepEqual(faults.flat(), []);
});

test('the rules themselves find what they are for', () => {
  for (const [sentence, fault] of [
    ['Coordonnées de Inès', 'elision'],
    ['Mêmes coordonnées que Hélène', 'elision'],
    ['1 remboursements affichés', 'plural of one'],
    ['0 pièces', 'plural of one'],
    ['Lequel\u202f?\u00a0: choisissez', 'double punctuation'],
    ['PEC\u00a0: prise en charge\u00a0: vous', 'double colon'],
    ["C'est fait", 'straight apostrophe'],
    ['Fin..', 'two full stops'],
    ['Lequel ?', 'space'],
    ['Lequel?', 'space'],
    ['Exemple : 06', 'space'],
    ['10%', 'space'],
    ['10 €', 'space'],
    ['« oui »', 'space'],
  ])
    assert.ok(frenchFaults(sentence).includes(fault), `${sentence}: ${frenchFaults(sentence).join(', ')}`);
  for (const [sentence, fault] of [
    ['Professionals : all', 'French space'],
    ['Which one\u202f?', 'French space'],
    ['1 answers to correct', 'plural of one'],
    ["Don't", 'straight apostrophe'],
    ['« Start »', 'French quotation marks'],
  ])
    assert.ok(englishFaults(sentence).includes(fault), sentence);
  for (const right of [
    'Celui d’Inès, de Yann',
    'le huitième',
    '1 mois',
    '1 fois',
    'à 14:32',
    'le Haut-Rhin',
    '0 pièce',
  ])
    assert.deepEqual(frenchFaults(right), [], right);
});
