// openapi.json is what the contract and the mocks make it; what programs of others say of it is asked by tools/api.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {operations, streams} from '../src/contract/index.ts';
import * as door from '../src/contract/zod.ts';
import {FILE, written} from './openapi.mjs';
import {refusals} from './openapi/problems.mjs';
import {docsIn} from './openapi/docs.mjs';
import * as described from './openapi/zod.mjs';

const text = readFileSync(FILE, 'utf8');
const document = JSON.parse(text);
/** @type {Record<string, any>[]} */
const calls = Object.values(document.paths).flatMap((item) => Object.values(item));
const find = (/** @type {string} */ id) => calls.find(({operationId}) => operationId === id);
const valuesOf = (/** @type {any} */ media) =>
  Object.values(media?.examples ?? {}).map((/** @type {any} */ {value}) => value);

test('openapi.json says what the contract says', async () => {
  assert.ok((await written()) === text, 'node --import tsx tools/openapi.mjs --write');
});

test('it has every operation and every stream', () => {
  assert.deepEqual(
    [...Object.keys(operations), ...Object.keys(streams)].filter((id) => !find(id)),
    [],
  );
  assert.deepEqual(
    Object.keys(document.paths).filter((path) => path.startsWith('/member/cards/')),
    ['/member/cards/{cardId}/file', '/member/cards/{cardId}/file/{personId}'],
  );
});

test('every call with a JSON body, either way, has an example that the contract takes', () => {
  let seen = 0;
  for (const {id, body, response} of /** @type {any[]} */ (Object.values(operations))) {
    const {requestBody, responses} = find(id) ?? {};
    for (const [schema, media] of [
      [body, requestBody?.content['application/json']],
      [response, responses[200]?.content['application/json']],
    ]) {
      if (!media) continue;
      assert.ok(valuesOf(media).length, `${id} has no example`);
      for (const value of valuesOf(media)) {
        seen++;
        assert.equal(schema.safeParse(value).success, true, `an example of ${id}`);
      }
    }
  }
  assert.ok(seen > 200, `${seen} examples`);
});

test('a problem that the mocks answer and an operation does not declare is an error', () => {
  const answer = {type: 'urn:mutuelle:problem:stale'};
  const exchange = {operationId: 'getNetwork', name: 'behind', status: 409, answer};
  assert.throws(() => refusals(operations.getNetwork, [exchange]), /getNetwork answers urn:mutuelle:problem:stale/);
});

test('the contract is read through a door that has all the real one has', () => {
  assert.deepEqual(
    Object.keys(door).filter((name) => !(name in described)),
    [],
  );
});

test('docstrings are found where they stand', () => {
  const doc = docsIn(`/** A topic (MEM-1). */
import {x} from './x.js';

/** Said of
 * all (DOMAIN 3.3). */
export const Thing = z.object({
  ...other.shape,
  /** Said of one. */
  part: z.list(
    z.object({
      /** Said of what is inside. */
      inner: z.string(),
    }),
  ),
});
`);
  assert.equal(doc.text, 'A topic.');
  const {Thing} = doc.fields;
  assert.equal(Thing?.text, 'Said of all.');
  assert.deepEqual(Thing?.from, ['other']);
  assert.equal(Thing?.fields.part?.text, 'Said of one.');
  assert.equal(Thing?.fields.part?.fields.inner?.text, 'Said of what is inside.');
});
