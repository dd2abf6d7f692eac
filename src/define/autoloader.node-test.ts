import assert from 'node:assert/strict';
import test from 'node:test';

test('I10: every element, and the autoloader, may be imported on a server: nothing happens', async (context) => {
  assert.equal(typeof document, 'undefined');
  const told: unknown[] = [];
  for (const name of ['error', 'warn'] as const)
    context.mock.method(console, name, (...line: unknown[]) => told.push(line));
  await import('./all.js');
  const {observe} = await import('./autoloader.js');
  assert.equal(typeof observe, 'function');
  assert.deepEqual(told, []);
});
