import assert from 'node:assert/strict';
import test from 'node:test';

test('I10: the autoloader may be imported where a server plays a part of a browser', async () => {
  const place = globalThis as {document?: unknown};
  place.document = {};
  const {observe} = await import('./autoloader.js');
  assert.equal(typeof observe, 'function');
});
