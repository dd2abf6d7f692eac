import assert from 'node:assert/strict';
import test from 'node:test';
import {decode, encode} from '@jridgewell/sourcemap-codec';
import {toLines} from './maps.mjs';

const map = {
  sources: ['../src/a.ts', '../node_modules/lit/lit.js', '../src/b.ts'],
  // one line of code: two places of a line of a, a package, two lines of b; then a line nobody wrote, and b again
  mappings: encode([
    [
      [0, 0, 4, 2],
      [5, 0, 4, 9],
      [9, 1, 0, 0],
      [12, 2, 1, 3],
      [15, 2, 2, 0],
    ],
    [],
    [[0, 2, 2, 5]],
  ]),
};

test('a map leads to the lines of what is packed, and is silent about the rest', () => {
  const {sources, mappings} = toLines(map, (source, row) => {
    if (source.endsWith('a.ts')) return {path: 'dist/src/a.ts', row};
    return source.endsWith('b.ts') ? {path: 'dist/b.js', row: row + 10} : undefined;
  });
  assert.deepEqual(sources, ['dist/src/a.ts', 'dist/b.js']);
  assert.deepEqual(decode(mappings), [[[0, 0, 4, 0], [9], [12, 1, 11, 0], [15, 1, 12, 0]], [], [[0, 1, 12, 0]]]);
});

test('a map of nothing of ours names no source', () => {
  assert.deepEqual(toLines(map, () => undefined).sources, []);
});
