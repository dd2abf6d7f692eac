import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {ROOT, filesIn} from './process.mjs';

test('the guide names every dictionary, and no other', () => {
  const sources = filesIn('src', /\.ts$/).filter((path) => !/\.(test|node-test|harness)\.ts$/.test(path));
  const used = new Set(
    sources.flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/new Messages\([^,()]+, '(\w+)'/g)].map(
        ([, name = '']) => name,
      ),
    ),
  );
  assert.ok(used.size > 20, `${used.size} dictionaries found`);
  const page = readFileSync(join(ROOT, 'docs', 'integration.md'), 'utf8');
  const told = /dictionaries are\n([\s\S]*?)their keys are/.exec(page)?.[1] ?? '';
  assert.deepEqual([...told.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort(), [...used].sort());
});
