// The shapes of the contract as JSON Schema, by zod; those with a name under it, with what their docstrings say.
import {register} from 'node:module';
import {toJSONSchema} from 'zod/mini';
import {contractDocs} from './docs.mjs';
import {said} from './zod.mjs';

/**
 * @typedef {import('./docs.mjs').Doc} Doc
 *
 * @typedef {import('zod/mini').ZodMiniType} Schema
 *
 * @typedef {{[key: string]: any, description?: string, properties?: Record<string, Json>}} Json
 */

register('./hooks.mjs', import.meta.url);
/** The contract, whose schemas say what they are. @type {typeof import('../../src/contract/index.ts')} */
export const contract = await import('../../src/contract/index.ts?described');

/** What the rules of `domain/` ask of a text, as far as a pattern says it. */
const FORMATS = {
  Instant: {format: 'date-time'},
  IsoDate: {pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
  BirthDate: {pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
};

export const docs = contractDocs();
const everywhere = docs.map(({doc}) => doc.fields);

/** @param {string} name @param {Record<string, Doc>[]} [files] @returns {Doc | undefined} */
const docOf = (name, files = everywhere) => files.map((file) => file[name]).find((doc) => doc !== undefined);

/** Adds what docstrings say to a shape and what is inside of it. @param {Json} schema @param {Doc | undefined} doc */
function describe(schema, doc) {
  if (!doc) return;
  const {text, saved} = doc;
  const of = saved && `Fields of \`${saved}\`, any of which may be missing.`;
  if (text || of) schema.description = [text, of].filter(Boolean).join(' ');
  for (const object of objectsIn(schema)) {
    for (const [name, field] of Object.entries(object.properties ?? {})) describe(field, fieldOf(doc, name));
  }
}

/** @param {Doc} doc @param {string} name @returns {Doc | undefined} */
function fieldOf(doc, name) {
  if (doc.fields[name]) return doc.fields[name];
  const file = everywhere.filter((names) => Object.values(names).includes(doc));
  const others = doc.from.map((from) => docOf(from, file) ?? docOf(from));
  return others.map((other) => other?.fields[name]).find((field) => field !== undefined);
}

/** @param {Json} schema @returns {Json[]} */
function objectsIn(schema) {
  const {properties, items, additionalProperties, anyOf = [], oneOf = []} = schema;
  if (properties) return [schema];
  const inner = [items, additionalProperties, ...anyOf, ...oneOf];
  return inner.filter((one) => one && typeof one === 'object').flatMap(objectsIn);
}

/** A list that a newer server may lengthen, in words too. @param {Json} schema */
function tellKnown(schema) {
  const known = schema['x-extensible-enum'];
  if (!known) return;
  const values = known.map((/** @type {string} */ value) => `\`${value}\``).join(', ');
  schema.description = [schema.description, `One of ${values}, or one that came later.`].filter(Boolean).join(' ');
}

/** @param {any} value @param {(schema: Json) => void} visit */
function everySchema(value, visit) {
  if (!value || typeof value !== 'object') return;
  visit(value);
  for (const inner of Object.values(value)) everySchema(inner, visit);
}

/** Whole numbers that a double holds: no news to anybody. @param {Json} schema */
function withoutLimits(schema) {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

const names = new Map();
for (const [name, value] of Object.entries(contract)) {
  const schema = /** @type {any} */ (value);
  if (!schema?._zod || names.has(schema)) continue;
  names.set(schema, name);
  said.add(schema, {...said.get(schema), .../** @type {any} */ (FORMATS)[name], id: name});
}

const reference = (/** @type {string} */ name) => ({$ref: `#/components/schemas/${name}`});

/** Shapes without a name, which are written where they are asked for. @type {Map<Schema, string>} */
const nameless = new Map();

/** Says that a shape will be asked for: all are written at once. @param {Schema} schema */
export function ask(schema) {
  if (names.has(schema) || nameless.has(schema)) return;
  const id = `nameless ${nameless.size}`;
  nameless.set(schema, id);
  said.add(schema, {...said.get(schema), id});
}

/**
 * All of them, as written.
 * @returns {{named: Record<string, Json>, of: (schema: Schema) => Json}}
 */
export function write() {
  const {schemas} = toJSONSchema(said, {metadata: said, io: 'input', uri: (id) => `#/components/schemas/${id}`});
  /** @type {Record<string, Json>} */
  const all = {};
  for (const [id, {$schema: _, $id: __, id: ___, ...schema}] of Object.entries(schemas)) {
    describe(schema, docOf(id));
    everySchema(schema, (one) => {
      withoutLimits(one);
      tellKnown(one);
    });
    all[id] = schema;
  }
  const sorted = [...names.values()].sort().map((name) => [name, all[name]]);
  return {
    named: Object.fromEntries(sorted),
    of: (schema) => (names.has(schema) ? reference(names.get(schema)) : all[nameless.get(schema) ?? '']),
  };
}
