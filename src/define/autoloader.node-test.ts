import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import test from 'node:test';

test('I10: every file that defines an element may be imported on a server: nothing happens', async (context) => {
  assert.equal(typeof document, 'undefined');
  const told: unknown[] = [];
  for (const name of ['error', 'warn'] as const)
    context.mock.method(console, name, (...line: unknown[]) => told.push(line));
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !/test\.ts$/.test(name));
  for (const file of files) await import(`./${file}`);
  const {observe} = await import('./autoloader.js');
  assert.equal(typeof observe, 'function');
  assert.ok(files.length > 30, `saw only ${files.length} files`);
  assert.deepEqual(told, []);
});

test('I10: also where a server plays a part of a browser', async () => {
  const place = globalThis as {document?: unknown};
  place.document = {};
  try {
    const autoloader = await import(`./autoloader.js?${'with a document'}`);
    assert.equal(typeof autoloader.observe, 'function');
  } finally {
    delete place.document;
  }
});
