import assert from 'node:assert/strict';
import test from 'node:test';
import {init} from 'es-module-lexer/minimal';
import {gatesOf, measurer, roomOf} from './sizes.mjs';

await init();

const files = {
  'a.js': "import './chunks/shared-1.js'; const later = () => import('./chunks/late-2.js');",
  'b.js': "import './chunks/shared-1.js';",
  'chunks/shared-1.js': `export const words = ${JSON.stringify('beaucoup de mots '.repeat(40))};`,
  'chunks/late-2.js': "import './shared-1.js'; export const late = 1;",
};
const noise = (/** @type {number} */ length) =>
  Array.from({length}, (_, index) => Math.imul(index + 7, 2654435761).toString(36)).join('');
const modules = {
  'a.js': {'src/define/a.ts': 'a()'},
  'b.js': {'src/define/b.ts': 'b()'},
  'chunks/shared-1.js': {
    'src/ui/blocks/icon.ts': noise(60),
    'node_modules/lit-html/lit-html.js': `${noise(20)} ${' '.repeat(5000)}`,
  },
  'chunks/late-2.js': {'src/panels/late/late.panel.ts': 'late()'},
};

test('what is imported counts once, what is loaded on demand only when named', () => {
  const of = measurer(files, modules);
  const [alone, both, late] = [
    of('alone', {entries: ['a'], bytes: null}),
    of('both', {entries: ['a', 'b'], bytes: null}),
    of('late', {entries: ['a'], lazy: ['src/panels/*/*.panel.ts'], bytes: null}),
  ];
  assert.equal(alone.files, 2);
  assert.equal(both.files, 3);
  assert.equal(late.files, 3);
  assert.ok(alone.bytes < both.bytes && alone.bytes < late.bytes);
});

test('the split by room adds up, a package is named as one', () => {
  const {bytes, rooms} = measurer(files, modules)('alone', {entries: ['a'], bytes: null});
  assert.deepEqual(rooms.map(([room]) => room).sort(), ['define', 'lit', 'ui']);
  assert.ok(Math.abs(rooms.reduce((sum, [, size]) => sum + size, 0) - bytes) < 3);
  assert.deepEqual(
    [
      'node_modules/@lit/context/lib/x.js',
      'node_modules/@lit/reactive-element/css-tag.js',
      'mocks/engine/sandbox.ts',
      'src/index.ts',
      '\0helper',
    ].map(roomOf),
    ['@lit/context', 'lit', 'mocks', 'index', 'other'],
  );
});

test('a room weighs what the file would save without it, not what it is long', () => {
  const {rooms} = measurer(files, modules)('alone', {entries: ['a'], bytes: null});
  const [ui = 0, lit = 0] = ['ui', 'lit'].map((name) => rooms.find(([room]) => room === name)?.[1]);
  assert.ok(ui > lit, `ui ${ui}, lit ${lit}: 5000 blanks weigh nothing`);
});

test('what is there already does not count, and what has no business there is a failure', () => {
  const of = measurer(files, modules);
  const late = of('late', {
    entries: ['a'],
    lazy: ['src/panels/late/late.panel.ts'],
    beyond: {entries: ['a']},
    bytes: 10_000,
    without: ['ui'],
  });
  assert.deepEqual([late.files, late.ok], [1, true]);
  const strange = of('strange', {entries: ['a'], bytes: 10_000, without: ['ui']});
  assert.deepEqual([strange.strange, strange.ok], [['ui'], false]);
});

test('a gate passes at its size and fails one byte below; what is not there is an error', () => {
  const of = measurer(files, modules);
  const {bytes} = of('a', {entries: ['a'], bytes: null});
  assert.equal(of('a', {entries: ['a'], bytes}).ok, true);
  assert.equal(of('a', {entries: ['a'], bytes: bytes - 1}).ok, false);
  assert.throws(() => of('x', {entries: ['gone'], bytes: 1}), /cdn\/gone\.js is not there/);
  assert.throws(() => of('x', {entries: ['a'], lazy: ['src/panels/gone.ts'], bytes: 1}), /no file of cdn\/ holds/);
});

test('each tag of the table is measured with its first view, with its gate where there is one', () => {
  const rows = /** @type {const} */ ([
    {tag: 'mutuelle-a', className: 'A', module: 'features/a/a', section: 'member', first: ['features/a/a.panel']},
    {tag: 'mutuelle-b', className: 'B', module: 'features/b/b', section: 'member', counted: ['engines/b']},
  ]);
  const settings = {
    rounds: {},
    tags: {'mutuelle-a': {bytes: 512, goal: 100}},
    gates: {
      steps: {
        title: 'all steps',
        entries: ['mutuelle-a'],
        lazy: ['src/x.ts'],
        lazyOf: ['src/features/enrolment/enrolment-wizard.steps.ts'],
        bytes: 1,
      },
    },
  };
  const {steps, ...own} = gatesOf(settings, rows);
  assert.deepEqual(own, {
    'mutuelle-a': {
      title: '`<mutuelle-a>`',
      entries: ['mutuelle-backend', 'mutuelle-a'],
      lazy: ['src/features/a/a.panel.ts'],
      bytes: 512,
      goal: 100,
    },
    'mutuelle-b': {
      title: '`<mutuelle-b>`',
      entries: ['mutuelle-backend', 'mutuelle-b'],
      lazy: ['src/engines/b.ts'],
      bytes: null,
    },
  });
  assert.ok(steps?.lazy?.includes('src/x.ts'));
  assert.ok(steps?.lazy?.includes('src/features/profile/profile.panel.ts'), 'what the table of steps loads');
  assert.ok((steps?.lazy?.length ?? 0) > 10);
  assert.throws(() => gatesOf({...settings, tags: {'mutuelle-c': {bytes: 1}}}, rows), /no tag mutuelle-c/);
});
