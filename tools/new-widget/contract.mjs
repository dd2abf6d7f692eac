// What the generator must know of an operation: where it is declared, who may call it, and which answers it asks for.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {tsImport} from 'tsx/esm/api';

/**
 * @typedef {{path: string, kind: 'text' | 'box', optional: boolean}} Field
 * @typedef {object} Operation
 * @property {string} id
 * @property {string} module of `src/contract/`, without its ending
 * @property {'public' | 'optional' | 'enrolment' | 'member'} access
 * @property {Field[]} fields of its body: what a text or a box can hold; the rest is left to the author
 * @property {string[]} facts of its answer: what can be shown as it is
 * @property {boolean} simple whether any text is right for each field
 */

const SAMPLE = 'Essai';

/** @param {any} schema */
const definitionOf = (schema) => schema?.def ?? schema?._zod?.def;

/** @param {any} schema @param {string} prefix @returns {Field[]} */
function fieldsOf(schema, prefix = '', optional = false) {
  const definition = definitionOf(schema);
  if (definition?.type === 'optional') return fieldsOf(definition.innerType, prefix, true);
  if (definition?.type === 'string') return [{path: prefix, kind: 'text', optional}];
  if (definition?.type === 'boolean') return [{path: prefix, kind: 'box', optional}];
  if (definition?.type !== 'object') return [];
  return Object.entries(definition.shape).flatMap(([key, inner]) =>
    fieldsOf(inner, prefix ? `${prefix}.${key}` : key, optional),
  );
}

/** @param {any} schema */
const factsOf = (schema) =>
  Object.entries(definitionOf(schema)?.shape ?? {})
    .filter(([, inner]) => ['string', 'number'].includes(definitionOf(inner)?.type))
    .map(([key]) => key);

/**
 * @param {string} root
 * @param {string} id
 * @returns {Promise<Operation>}
 * @throws where no topic declares it, or where its path needs what no panel can know
 */
export async function operationOf(root, id) {
  const index = join(root, 'src/contract/index.ts');
  const {operations} = await tsImport(pathToFileURL(index).href, import.meta.url);
  const declared = operations[id];
  if (!declared) throw new Error(`${id}: no operation of src/contract/index.ts has this id`);
  const asked = [...declared.path.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'enrolmentId');
  if (asked.length)
    throw new Error(`${id} asks for ${asked.join(', ')} in its path: write its panel by hand, after a similar one`);
  const [, module = ''] =
    [...readFileSync(index, 'utf8').matchAll(/import \{([^}]*)\} from '\.\/([\w/-]+)\.js'/g)]
      .filter(([, names = '']) => names.split(/[\s,]+/).includes(id))
      .map(([, , path]) => ['', path])[0] ?? [];
  const fields = fieldsOf(declared.body);
  const body = Object.fromEntries(fields.map(({path, kind}) => [path, kind === 'box' ? true : SAMPLE]));
  return {
    id,
    module,
    access: declared.access,
    fields,
    facts: factsOf(declared.response),
    simple: fields.every(({path}) => !path.includes('.')) && Boolean(declared.body?.safeParse(body).success),
  };
}

export {SAMPLE};
