// openapi.json, for tools that do not speak TypeScript: made from src/contract and its docstrings, with what the mocks
// really answer as examples. `node --import tsx tools/openapi.mjs --write`; openapi.test.mjs fails when it is stale.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './process.mjs';
import {play} from './openapi/examples.mjs';
import {headers, parameters, securitySchemes} from './openapi/headers.mjs';
import {pathItems, shapesOf, streamItem, titleOf} from './openapi/operations.mjs';
import {responses} from './openapi/problems.mjs';
import {ask, contract, docs, write} from './openapi/schemas.mjs';

/**
 * @typedef {import('../src/contract/operation.ts').AnyOperation} AnyOperation
 *
 * @typedef {import('./openapi/examples.mjs').Exchange} Exchange
 *
 * @typedef {import('./openapi/schemas.mjs').Json} Json
 */

export const FILE = join(ROOT, 'openapi.json');

const INTRODUCTION = `What the elements of mutuelle-elements ask of an insurer's server.

Made from the contract of the library, which stays the only truth: \`docs/contract.md\` of the package says what the
server keeps, how calls are tried again and what another origin needs. Examples are answers of the library's own mock
server; the people in them are made up.

- Dates are \`YYYY-MM-DD\`, amounts whole cents; NIR, IBAN and BIC have no separators.
- Errors are problem details (RFC 9457), with a closed list of types; \`issues\` says where in the body, and what.
- A list marked \`x-extensible-enum\` may grow: a value that the page does not know has a neutral label.`;

/** @type {AnyOperation[]} */
const operations = Object.values(contract.operations);
const streams = Object.values(contract.streams);

/** Whom the operations of a topic are for: its group in the menu of a reader. */
const GROUPS = {
  'For anybody': ['public', 'optional'],
  Enrolment: ['enrolment'],
  'Member’s space': ['member', 'person'],
};

/** The topic that an operation or a stream belongs to, and what its docstring says. @param {string} id */
function told(id) {
  const topic = docs.find(({doc}) => doc.fields[id]?.call);
  if (!topic) throw new Error(`no file of src/contract declares ${id}`);
  return {topic, tag: titleOf(topic.topic), text: topic.doc.fields[id]?.text ?? ''};
}

function tags() {
  const used = [...new Set([...operations, ...streams].map(({id}) => told(id).topic))];
  const list = used.map(({topic, doc}) => ({name: titleOf(topic), description: doc.text}));
  const groups = Object.entries(GROUPS).map(([name, accesses]) => ({
    name,
    tags: used
      .filter(({doc}) => {
        const first = [...operations, ...streams].find(({id}) => doc.fields[id]?.call);
        return first && accesses.includes(first.access);
      })
      .map(({topic}) => titleOf(topic)),
  }));
  return {tags: list, 'x-tagGroups': groups};
}

/** The shapes that something refers to, itself included. @param {unknown} from @param {Record<string, Json>} named */
function reachable(from, named) {
  const found = new Set();
  const look = (/** @type {unknown} */ part) => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      look(named[name]);
    }
  };
  look(from);
  return Object.fromEntries(Object.entries(named).filter(([name]) => found.has(name)));
}

/** An event as it travels: the first change that the mocks tell of. @param {Exchange[]} exchanges */
function eventExample(exchanges) {
  const [change] = exchanges.find(({operationId}) => operationId === 'listMemberChanges')?.answer.changes ?? [];
  return `id: ${change.revision}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;
}

/** @returns {Promise<Json>} */
export async function openapi() {
  const exchanges = await play();
  for (const schema of [...operations.flatMap(shapesOf), contract.ProblemDetails]) ask(schema);
  const {named, of} = write();
  // what a change holds is said by its topic
  const {content} = named.MemberChange?.properties ?? {};
  Object.assign(content ?? {}, {anyOf: Object.values(contract.memberTopics).map(of)});

  /** @type {Record<string, Json>} */
  const paths = {};
  const add = (/** @type {Record<string, Json>} */ items) => {
    for (const [path, item] of Object.entries(items)) paths[path] = {...paths[path], ...item};
  };
  for (const operation of operations) {
    const own = exchanges.filter(({operationId}) => operationId === operation.id);
    add(pathItems(operation, {...told(operation.id), exchanges: own}, of));
  }
  for (const stream of streams) {
    add({[stream.path]: streamItem(stream, {...told(stream.id), exchanges: []}, of, eventExample(exchanges))});
  }

  const {version, license} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return {
    openapi: '3.1.0',
    info: {
      title: 'mutuelle-elements',
      version,
      summary: 'The contract between the elements and the insurer.',
      description: INTRODUCTION,
      license: {name: license, identifier: license},
    },
    servers: [{url: 'https://api.example.fr/v1', description: 'The `base-url` of `<mutuelle-backend>`.'}],
    ...tags(),
    paths,
    components: {schemas: reachable({paths, responses}, named), responses, parameters, headers, securitySchemes},
  };
}

/** The file as it should be. */
export const written = async () => `${JSON.stringify(await openapi(), null, 2)}\n`;

if (process.argv[1] === import.meta.filename) {
  const text = await written();
  if (process.argv.includes('--write')) writeFileSync(FILE, text);
  else if (readFileSync(FILE, 'utf8') !== text) {
    console.log('openapi.json is stale: node --import tsx tools/openapi.mjs --write');
    process.exitCode = 1;
  }
}
