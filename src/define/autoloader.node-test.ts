import assert from 'node:assert/strict';
import test from 'node:test';

test('the autoloader may be imported on a server: nothing happens, its functions can be bundled', async () => {
  assert.equal(typeof document, 'undefined');
  const {observe} = await import('./autoloader.js');
  assert.equal(typeof observe, 'function');
});
