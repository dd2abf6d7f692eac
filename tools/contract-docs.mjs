// The parts of docs/contract.md that the contract says itself: operations, streams, headers, CORS lists, what is tried
// again, problems. They stand between `<!-- made: … -->` and `<!-- /made -->`.
// `node --import tsx tools/contract-docs.mjs --write` makes them; contract-docs.test.mjs fails when the page differs.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as contract from '../src/contract/index.ts';
import {ROOT} from './process.mjs';

/** @typedef {import('../src/contract/operation.ts').AnyOperation} AnyOperation */
/** @typedef {{type: string, shape?: Record<string, Schema>, element?: Schema, innerType?: Schema, valueType?: Schema,
 *   catchall?: Schema, entries?: Record<string, string>, values?: unknown[], format?: string}} Def */
/** @typedef {{def: Def, safeParse: (value: unknown) => {success: boolean}}} Schema */

export const PAGE = join(ROOT, 'docs', 'contract.md');

/** @type {AnyOperation[]} */
const operations = Object.values(contract.operations);
const streams = Object.values(contract.streams);

const code = (/** @type {string} */ text) => `\`${text}\``;
const list = (/** @type {readonly string[]} */ names) => names.map(code).join(', ');
const idsOf = (/** @type {(operation: AnyOperation) => unknown} */ test) =>
  list(operations.filter(test).map(({id}) => id));

/** @param {string} head @param {string[][]} rows */
function table(head, rows) {
  const cells = head.split(' | ');
  return [cells, cells.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Names of the shapes that a page explains. @param {string} page */
export const shapeNames = (page) =>
  new Set([...shapesOf(page).matchAll(/^([A-Z]\w+) {1,}/gm)].map(([, name = '']) => name));

/** @param {string} page */
const shapesOf = (page) => /## Shapes\n+```\n([^]*?)```/.exec(page)?.[1] ?? '';

/**
 * Prints a schema as TypeScript would: by its name where the page explains it.
 * @param {Set<string>} known
 */
function printer(known) {
  const names = new Map(
    Object.entries(contract)
      .filter(([name]) => known.has(name) || ['Instant', 'Cents'].includes(name))
      .map(([name, value]) => [/** @type {unknown} */ (value), name]),
  );
  names.set(contract.IsoDate, 'Date');
  /** @param {Schema} schema @returns {string} */
  const print = (schema) => {
    const {def} = schema;
    if (names.has(schema)) return /** @type {string} */ (names.get(schema));
    if (def.type === 'array') return `${print(/** @type {Schema} */ (def.element))}[]`;
    if (def.type === 'optional' || def.type === 'default') return print(/** @type {Schema} */ (def.innerType));
    // whole numbers are numbers with a rule of ours
    if (def.type === 'number' && !schema.safeParse(0.5).success) return 'int';
    if (def.type !== 'object') return def.type;
    const fields = Object.entries(def.shape ?? {}).map(
      ([key, value]) => `${key}${isOptional(value) ? '?' : ''}: ${print(value)}`,
    );
    return `{${fields.join('; ')}}`;
  };
  return print;
}

const isOptional = (/** @type {Schema} */ {def}) => def.type === 'optional' || def.type === 'default';

/** @param {(schema: Schema) => string} print @returns {(operation: AnyOperation) => string[]} */
const rowOf = (print) => (operation) => {
  const {id, method, path, access, body, response, problems = []} = operation;
  const asks = contract.isUpload(body) ? `a file, ${list(body.upload)}` : body ? code(print(body)) : '–';
  const gives = contract.isBytes(response)
    ? `a file, ${code(response.bytes)}`
    : response
      ? code(print(response))
      : '204';
  const notes = [
    ...(operation.safe ? ['only reads'] : []),
    ...(operation.idempotent ? ['key'] : []),
    ...(operation.versioned ? ['version'] : []),
    ...(operation.stepUp ? ['step-up'] : []),
  ];
  const told = problems.map(code).join(' ') || '–';
  return [code(id), code(`${method} ${path}`), access, asks, gives, told, notes.join(', ') || '–'];
};

function headers() {
  /** @param {string} name */
  const withHeader = (name) => idsOf((operation) => contract.requestHeadersOf(operation).includes(name));
  return table('header | what | with', [
    [code('Accept-Language'), 'the language of the element, `fr` or `en`', 'every call and stream'],
    [
      code('Authorization'),
      '`Bearer` and the token',
      'access `enrolment`, `member`, and `optional` where somebody is signed in',
    ],
    [
      code('Content-Type'),
      `${code('application/json')}; of a file its own type, or ${code('application/offset+octet-stream')} of a piece`,
      'every call with a body',
    ],
    [
      code('Idempotency-Key'),
      'one intention of the member: do it once, answer the same',
      withHeader('Idempotency-Key'),
    ],
    [code('If-Match'), 'the `version` of the draft the page knows, in quotes', withHeader('If-Match')],
    [
      `${code('Tus-Resumable')}, ${code('Upload-Offset')}`,
      '[piece by piece](#files-of-the-member)',
      withHeader('Tus-Resumable'),
    ],
    [code('Last-Event-ID'), 'the last event the page took', list(streams.map(({id}) => id))],
  ]);
}

function cors() {
  const {methods, requestHeaders, exposedHeaders} = contract.corsOf(operations, streams);
  return table('what | value', [
    [code('Access-Control-Allow-Methods'), code(methods.join(', '))],
    [code('Access-Control-Allow-Headers'), `${code(requestHeaders.join(', '))}, and those you add yourself`],
    [code('Access-Control-Expose-Headers'), code(exposedHeaders.join(', '))],
  ]);
}

function retries() {
  const posts = (/** @type {(operation: AnyOperation) => unknown} */ test) =>
    idsOf((operation) => operation.method === 'POST' && test(operation));
  const always = (/** @type {AnyOperation} */ operation) => contract.isRepeatable(operation, undefined);
  return table('tried again | calls', [
    ['always', 'every `GET`, `PUT` and `DELETE`'],
    ['always: a `POST` that only reads', posts(always)],
    ['under the same `Idempotency-Key`', posts((operation) => operation.idempotent)],
    ['never', posts((operation) => !always(operation) && !operation.idempotent)],
  ]);
}

/** @param {string} page @returns {Record<string, string>} */
function parts(page) {
  const row = rowOf(printer(shapeNames(page)));
  return {
    operations: table('id | method and path | access | body | answer | problems | notes', operations.map(row)),
    streams: table(
      'id | path | access | events',
      streams.map(({id, path, access, events}) => [
        code(id),
        code(`GET ${path}`),
        access,
        Object.entries(events)
          .map(([name, schema]) => `${code(name)}: ${code(printer(shapeNames(page))(/** @type {never} */ (schema)))}`)
          .join(', '),
      ]),
    ),
    headers: headers(),
    cors: cors(),
    retries: retries(),
    problems: table(
      'type | status',
      Object.entries(contract.problemTypes).map(([type, status]) => [code(type), String(status)]),
    ),
  };
}

/** The page as it should be. @param {string} page */
export function written(page) {
  const made = parts(page);
  const missing = new Set(Object.keys(made));
  const result = page.replaceAll(/(<!-- made: (\w+) -->\n)[^]*?(<!-- \/made -->)/g, (_, start, name, end) => {
    if (!missing.delete(name)) throw new Error(`docs/contract.md: nothing is called “${name}”, or it stands twice`);
    return `${start}\n${made[name]}\n\n${end}`;
  });
  if (missing.size) throw new Error(`docs/contract.md has no place for ${[...missing].join(', ')}`);
  return result;
}

/** Top-level fields of a shape as the page writes it: `{id; label?: string}`. @param {string} text */
function fieldsOf(text) {
  const fields = [''];
  let depth = 0;
  for (const sign of text) {
    if ('}])'.includes(sign)) depth--;
    if (depth === 0 && sign === '}') break;
    if (sign === ';' && depth === 1) fields.push('');
    else if (depth >= 1) fields[fields.length - 1] += sign;
    if ('{[('.includes(sign)) depth++;
  }
  return fields.map((field) => /^\s*(\w+\??)/.exec(field)?.[1] ?? '');
}

/** Where the shapes of the page have other fields than the contract. @param {string} page @returns {string[]} */
export function shapeErrors(page) {
  const shapes = shapesOf(page)
    .split(/^(?=[A-Z]\w+ )/m)
    .flatMap((text) => {
      const [, name = '', shape = ''] = /^(\w+) +(\{[^]*)/.exec(text) ?? [];
      const schema = /** @type {Record<string, unknown>} */ (contract)[name];
      const fields = /** @type {Schema | undefined} */ (schema)?.def?.shape;
      return fields && Object.keys(fields).length ? [{name, told: fieldsOf(shape), fields}] : [];
    });
  if (shapes.length < 30) return [`saw only ${shapes.length} shapes`];
  return shapes.flatMap(({name, told, fields}) => {
    const real = Object.entries(fields).map(([key, value]) => key + (isOptional(value) ? '?' : ''));
    const [missing, foreign] = [real.filter((key) => !told.includes(key)), told.filter((key) => !real.includes(key))];
    return missing.length || foreign.length
      ? [`${name}: the contract has ${missing.join(' ') || 'no more'}, the page ${foreign.join(' ') || 'no more'}`]
      : [];
  });
}

if (process.argv[1] === import.meta.filename) {
  const page = readFileSync(PAGE, 'utf8');
  const result = written(page);
  if (process.argv.includes('--write')) writeFileSync(PAGE, result);
  else if (result !== page) console.log('docs/contract.md is stale: node --import tsx tools/contract-docs.mjs --write');
  for (const error of shapeErrors(result)) console.log(error);
  process.exit(process.argv.includes('--write') || result === page ? 0 : 1);
}
