import assert from 'node:assert/strict';
import test from 'node:test';
import {init} from 'es-module-lexer/minimal';
import {measurer, roomOf} from './sizes.mjs';

await init();

const files = {
  'a.js': "import './chunks/shared-1.js'; const later = () => import('./chunks/late-2.js');",
  'b.js': "import './chunks/shared-1.js';",
  'chunks/shared-1.js': `export const words = ${JSON.stringify('beaucoup de mots '.repeat(40))};`,
  'chunks/late-2.js': "import './shared-1.js'; export const late = 1;",
};
const modules = {
  'a.js': {'src/define/a.ts': 10}, 'b.js': {'src/define/b.ts': 10},
  'chunks/shared-1.js': {'src/ui/blocks/icon.ts': 30, 'node_modules/lit-html/lit-html.js': 10},
  'chunks/late-2.js': {'src/panels/late/late.panel.ts': 5},
};

test('what is imported counts once, what is loaded on demand only when named', () => {
  const of = measurer(files, modules);
  const [alone, both, late] = [of('alone', {entries: ['a'], bytes: null}), of('both', {entries: ['a', 'b'], bytes: null}), of('late', {entries: ['a'], lazy: ['src/panels/*/*.panel.ts'], bytes: null})];
  assert.equal(alone.files, 2);
  assert.equal(both.files, 3);
  assert.equal(late.files, 3);
  assert.ok(alone.bytes < both.bytes && alone.bytes < late.bytes);
});

test('the split by room adds up, a package is named as one', () => {
  const {bytes, rooms} = measurer(files, modules)('alone', {entries: ['a'], bytes: null});
  assert.deepEqual(rooms.map(([room]) => room).sort(), ['define', 'lit', 'ui']);
  assert.ok(Math.abs(rooms.reduce((sum, [, size]) => sum + size, 0) - bytes) < 3);
  assert.deepEqual(['node_modules/@lit/context/lib/x.js', 'node_modules/@lit/reactive-element/css-tag.js', 'mocks/sandbox.ts', 'src/index.ts', '\0helper'].map(roomOf), ['@lit/context', 'lit', 'mocks', 'index', 'other']);
});

test('a gate passes at its size and fails one byte below; what is not there is an error', () => {
  const of = measurer(files, modules);
  const {bytes} = of('a', {entries: ['a'], bytes: null});
  assert.equal(of('a', {entries: ['a'], bytes}).ok, true);
  assert.equal(of('a', {entries: ['a'], bytes: bytes - 1}).ok, false);
  assert.throws(() => of('x', {entries: ['gone'], bytes: 1}), /cdn\/gone\.js is not there/);
  assert.throws(() => of('x', {entries: ['a'], lazy: ['src/panels/gone.ts'], bytes: 1}), /no file of cdn\/ holds/);
});
