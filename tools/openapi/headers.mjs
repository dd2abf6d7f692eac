// What travels beside bodies, by name: headers of requests, headers of answers, ways to say who asks.

/** @typedef {import('./schemas.mjs').Json} Json */

export const ref = (/** @type {string} */ kind, /** @type {string} */ name) => ({$ref: `#/components/${kind}/${name}`});

/** `If-Match` as the name of a part. */
export const pascal = (/** @type {string} */ text) =>
  text.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase());

const TUS = {schema: {type: 'string', const: '1.0.0'}, required: true};
const BYTES = {schema: {type: 'integer', minimum: 0}, required: true};

/** @type {Record<string, Json>} */
const sent = {
  'Accept-Language': {
    description: 'The language of the page, in which you word what you say.',
    schema: {type: 'string'},
    examples: {fr: {value: 'fr'}, en: {value: 'en'}},
  },
  'Idempotency-Key': {
    description: 'One intention of the member: the same again is done once and answered the same. Random, opaque.',
    schema: {type: 'string', minLength: 1},
    example: '3d0ca315-aff9-4fc2-be61-3b76b9a2d798',
  },
  'If-Match': {
    description: 'The `version` of the draft that the page knows, in quotes. Left out where the draft had none.',
    schema: {type: 'string', pattern: '^".*"$'},
    example: '"3"',
  },
  'Tus-Resumable': {description: 'The version of tus.', ...TUS},
  'Upload-Offset': {description: 'Where the piece begins.', ...BYTES},
  'Last-Event-ID': {
    description: 'The last event that the page took: go on after it.',
    schema: {type: 'string'},
    example: '12',
  },
};

export const parameters = Object.fromEntries(
  Object.entries(sent).map(([name, header]) => [pascal(name), {name, in: 'header', ...header}]),
);

/** Those that are told as parameters: the others belong to every call. @param {readonly string[]} names */
export const headerParameters = (names) =>
  names.filter((name) => name in sent).map((name) => ref('parameters', pascal(name)));

/** @type {Record<string, Json>} */
const received = {
  'Retry-After': {description: 'Seconds, or a date: not before.', schema: {type: 'string'}, example: '30'},
  'Content-Disposition': {
    description: 'An attachment with its name, in UTF-8 too (RFC 6266).',
    schema: {type: 'string'},
    example: 'attachment; filename="bulletin.pdf"; filename*=UTF-8\'\'bulletin.pdf',
  },
  'X-Content-SHA256': {
    description: 'Of the bytes, in hexadecimal: a page served over plain http cannot work it out.',
    schema: {type: 'string', pattern: '^[0-9a-f]{64}$'},
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
  'Tus-Resumable': {description: 'The version of tus.', ...TUS},
  'Upload-Offset': {description: 'Bytes that you have.', ...BYTES},
  'Upload-Length': {description: 'Bytes that were announced.', ...BYTES},
};

export const headers = Object.fromEntries(Object.entries(received).map(([name, header]) => [pascal(name), header]));

export const withHeaders = (/** @type {string[]} */ ...names) => ({
  headers: Object.fromEntries(names.map((name) => [name, ref('headers', pascal(name))])),
});

const bearer = (/** @type {string} */ description) => ({type: 'http', scheme: 'bearer', description});

export const securitySchemes = {
  enrolment: bearer('The token of the person of this enrolment: of `redeemLink`, `logIn` or the host.'),
  member: bearer('The token of a member: the path names nobody.'),
  person: bearer('The token of whoever it was given to, a member or somebody who enrols.'),
};

/** @param {import('../../src/contract/operation.ts').Access} access */
export function securityOf(access) {
  if (access === 'public') return [];
  return access === 'optional' ? [{}, {person: []}] : [{[access]: []}];
}
