// Operations and streams of the contract as OpenAPI has them: parameters, bodies, answers, files piece by piece.
import {headerParameters, securityOf, withHeaders} from './headers.mjs';
import {refusals} from './problems.mjs';
import {contract} from './schemas.mjs';

/**
 * @typedef {import('../../src/contract/operation.ts').AnyOperation} AnyOperation
 *
 * @typedef {import('../../src/contract/event-stream.ts').AnyEventStream} AnyEventStream
 *
 * @typedef {import('./examples.mjs').Exchange} Exchange
 *
 * @typedef {import('./schemas.mjs').Json} Json
 *
 * @typedef {object} Told what is known of a call besides its form
 * @property {string} tag
 * @property {string} text of its docstring
 * @property {Exchange[]} exchanges
 *
 * @typedef {(schema: any) => Json} Of how a shape is written
 */

const FILE = {schema: {type: 'string', format: 'binary'}};

/** « saveBankDetails » or « bank-details » as a title. */
export function titleOf(/** @type {string} */ name) {
  const text = name.replaceAll(/[A-Z]|-./g, (sign) => ` ${sign.replace('-', '').toLowerCase()}`).trim();
  return (text.charAt(0).toUpperCase() + text.slice(1)).replace(/france connect/i, 'FranceConnect');
}

/** A last part that may be left out makes two paths: `/file` and `/file/{personId}`. @param {string} path */
function pathsOf(path) {
  const [short = '', name] = path.split(/\{\/(\w+)\}/);
  return name ? [{path: short}, {path: `${short}/{${name}}`, name}] : [{path: short}];
}

/** The shape of a parameter, also of one that may be left out. @param {AnyOperation} operation @param {string} name */
function shapeOfParam({params}, name) {
  const schema = params.shape[name];
  return schema.def.type === 'optional' ? schema.def.innerType : schema;
}

/** Every shape that a call is written with. @param {AnyOperation} operation */
export const shapesOf = (operation) => [
  ...Object.keys(operation.params?.shape ?? {}).map((name) => shapeOfParam(operation, name)),
  ...[operation.body, operation.response].filter((schema) => schema?._zod),
];

/** @param {AnyOperation} operation @param {string} path @param {Of} of */
const pathParameters = (operation, path, of) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: of(shapeOfParam(operation, name)),
  }));

/** What the form of a call asks of whoever answers it. @param {AnyOperation} operation */
const duties = ({safe, idempotent, versioned, stepUp}) => [
  ...(safe ? ['Only reads, and may be asked again freely.'] : []),
  ...(idempotent ? ['Done once for each `Idempotency-Key`, and answered the same when it comes again.'] : []),
  ...(versioned ? ['`stale` where `If-Match` is not the version that you hold.'] : []),
  ...(stepUp
    ? ['`step-up-required` asks for a code first: once it is given to `verifyCode`, the same call comes again.']
    : []),
];

/** What went well for each person who is followed; else the first of anybody. @param {Exchange[]} exchanges */
function shown(exchanges) {
  const well = exchanges.filter(({status}) => status < 300);
  const followed = well.filter(({person}) => person);
  return new Map(
    (followed.length ? followed : well.slice(0, 1)).map((one) => [one.name.replaceAll(/[^\w.]+/g, '-'), one]),
  );
}

/** @param {Exchange[]} exchanges @param {(exchange: Exchange) => unknown} part */
function examples(exchanges, part) {
  const values = [...shown(exchanges)].flatMap(([key, exchange]) => {
    const value = part(exchange);
    return value === undefined ? [] : [[key, {summary: exchange.name, value}]];
  });
  return values.length ? {examples: Object.fromEntries(values)} : {};
}

/** @param {AnyOperation} operation @param {Of} of @param {Exchange[]} exchanges */
function requestBody({body}, of, exchanges) {
  if (!body) return {};
  const content = contract.isUpload(body)
    ? Object.fromEntries(body.upload.map((type) => [type, FILE]))
    : {'application/json': {schema: of(body), ...examples(exchanges, ({asked}) => asked)}};
  return {requestBody: {required: true, content}};
}

/** @param {AnyOperation} operation @param {Of} of @param {Exchange[]} exchanges */
function answer({response}, of, exchanges) {
  if (!response) return {204: {description: 'Done.'}};
  if (contract.isBytes(response)) {
    const file = {...withHeaders('Content-Disposition', 'X-Content-SHA256'), content: {[response.bytes]: FILE}};
    return {200: {description: 'The file.', ...file}};
  }
  const schema = of(response);
  const description = schema.$ref ? `${titleOf(schema.$ref.split('/').at(-1))}.` : 'The answer.';
  return {200: {description, content: {'application/json': {schema, ...examples(exchanges, (one) => one.answer)}}}};
}

/**
 * What an operation is in the list of paths.
 * @param {AnyOperation} operation
 * @param {Told} told
 * @param {Of} of
 * @returns {Record<string, Record<string, Json>>} by path and method
 */
export function pathItems(operation, {tag, text, exchanges}, of) {
  const {id, access, method} = operation;
  const items = pathsOf(operation.path).map(({path, name}) => {
    const common = {tags: [tag], security: securityOf(access)};
    const description = [text, ...duties(operation)].filter(Boolean).join('\n\n');
    const inPath = pathParameters(operation, path, of);
    const call = {
      operationId: name ? `${id}By${name.charAt(0).toUpperCase()}${name.slice(1)}` : id,
      summary: titleOf(id),
      ...(description && {description}),
      ...common,
      parameters: [...inPath, ...headerParameters(headersOf(operation))],
      ...requestBody(operation, of, exchanges),
      responses: {...answer(operation, of, exchanges), ...refusals(operation, exchanges)},
    };
    const inPieces = contract.isUpload(operation.body) && operation.body.resumable;
    return [path, {[method.toLowerCase()]: call, ...(inPieces && pieces(operation, {...common, inPath}))}];
  });
  return Object.fromEntries(items);
}

/** Headers of the operation itself. @param {AnyOperation} operation */
const headersOf = (operation) => contract.requestHeadersOf(operation).filter((name) => !/^(Tus|Upload)-/.test(name));

/** A file piece by piece at the same address (tus 1.0). @param {AnyOperation} operation @param {Json} common */
function pieces(operation, {inPath, ...common}) {
  const {id} = operation;
  const at = withHeaders('Tus-Resumable', 'Upload-Offset');
  const refused = {
    ...refusals(operation, []),
    409: {description: 'Not from where you are: you are asked again where that is. Or the deposit is over.'},
    410: {description: 'The file is unknown, or its deposit is over: the page announces it again, once.'},
    412: {description: 'Another version of tus.'},
    423: {description: 'Another piece of this file is on its way, or has not yet noticed that it is cut.'},
  };
  const wordless = Object.keys(refused).map((status) => [status, {description: 'Refused, without words.'}]);
  return {
    head: {
      operationId: `${id}State`,
      summary: 'How much of the file is there',
      ...common,
      parameters: [...inPath, ...headerParameters(['Accept-Language', 'Tus-Resumable'])],
      responses: {
        200: {description: 'So much.', ...withHeaders('Tus-Resumable', 'Upload-Offset', 'Upload-Length')},
        ...Object.fromEntries(wordless),
      },
    },
    patch: {
      operationId: `${id}Piece`,
      summary: 'The next piece of the file',
      description: 'Up to 262 144 bytes. What came before a line was cut stays.',
      ...common,
      parameters: [...inPath, ...headerParameters(['Accept-Language', 'Tus-Resumable', 'Upload-Offset'])],
      requestBody: {required: true, content: {'application/offset+octet-stream': FILE}},
      responses: {
        204: {description: 'Taken.', ...at},
        ...refused,
        413: {description: 'More than was announced.'},
        415: {description: 'Not a piece of a file.'},
      },
    },
  };
}

/** @param {AnyEventStream} stream @param {Told} told @param {Of} of @param {string} example */
export function streamItem(stream, {tag, text}, of, example) {
  const {id, access, events} = stream;
  const kinds = Object.entries(events).map(([name, schema]) => [name, of(schema)]);
  const lines = kinds.map(([name, {$ref}]) => `- \`${name}\`: \`${$ref.split('/').at(-1)}\``);
  return {
    get: {
      operationId: id,
      summary: titleOf(id),
      description: [text, `Events, whose \`data\` is JSON:\n${lines.join('\n')}`].join('\n\n'),
      'x-events': Object.fromEntries(kinds),
      tags: [tag],
      security: securityOf(access),
      parameters: headerParameters(contract.streamHeadersOf(stream)),
      responses: {
        200: {
          description: 'Events as they happen; a comment at least every 30 seconds.',
          content: {'text/event-stream': {schema: {type: 'string'}, examples: {change: {value: example}}}},
        },
        204: {description: 'There is nothing to listen to.'},
        ...refusals(stream, []),
      },
    },
  };
}
