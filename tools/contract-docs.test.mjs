import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {PAGE, shapeErrors, written} from './contract-docs.mjs';

const page = readFileSync(PAGE, 'utf8');

test('docs/contract.md says what the contract says', () => {
  assert.equal(written(page), page, 'node --import tsx tools/contract-docs.mjs --write');
});

test('its tables are of the contract, not of the page', () => {
  const [, row = ''] = /(\| `saveProfile` .*\n)/.exec(page) ?? [];
  assert.match(row, /PUT .*`stale`.*key, version/);
  assert.equal(written(page.replace(row, '')), page, 'a row that is missing comes back');
  assert.equal(written(page.replaceAll('If-Match', 'If-None')).includes('If-Match'), true);
});

test('a table without a place, or in two places, is an error', () => {
  assert.throws(() => written(page.replace('<!-- made: cors -->', '')), /no place for cors|nothing is called/);
  assert.throws(() => written(`${page}<!-- made: cors -->\n<!-- /made -->`), /stands twice/);
});

test('each shape has the fields of its schema, optional ones marked', () => {
  assert.deepEqual(shapeErrors(page), []);
  assert.deepEqual(shapeErrors(page.replace('NewAccount          {password', 'NewAccount          {pass')), [
    'NewAccount: the contract has password, the page pass',
  ]);
});
