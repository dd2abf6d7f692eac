import assert from 'node:assert/strict';
import test from 'node:test';
import {compare, compiled, ofSvelte, planted} from './frameworks.mjs';

const FRAMEWORKS = ['typescript', 'vue', 'svelte', 'angular'];

test('errors are read from what each compiler says', () => {
  const [tsc, ngc] = ['typescript', 'angular'].map((framework) => `demo/frameworks/types/${framework}/planted.ts`);
  assert.deepEqual(compiled(`${tsc}(9,8): error TS2551: Property 'a'.\n  more (1,2): of it\n`, 'typescript'), [
    {path: tsc, line: 9, code: 'TS2551'},
  ]);
  assert.deepEqual(compiled('planted.ts:13:32 - error NG8002: Can\'t bind\n\n13   <a [b]="c" />\n', 'angular'), [
    {path: ngc, line: 13, code: 'NG8002'},
  ]);
  const start = {line: 4, character: 2};
  const one = {type: 'ERROR', filename: 'Planted.svelte', start, message: 'no', code: 2322};
  assert.deepEqual(ofSvelte(`1590 START "/"\n1591 ${JSON.stringify(one)}\n1592 COMPLETED 2 FILES\n`, 'svelte'), [
    {path: 'demo/frameworks/types/svelte/Planted.svelte', line: 5, code: 'TS2322'},
  ]);
});

test('what is planted and not found, and what is found and not planted, is told', () => {
  const at = (/** @type {number} */ line) => ({path: 'a.ts', line, code: 'TS1'});
  assert.deepEqual(compare([at(1)], [at(1), at(1)]), []);
  assert.deepEqual(compare([at(1), at(2)], [at(2), at(3)]), [
    'planted and not found: a.ts:1 TS1',
    'found and not planted: a.ts:3 TS1',
  ]);
});

test('every framework has at least six planted errors, and a page that is right', () => {
  for (const framework of FRAMEWORKS) {
    const files = planted(framework).map(({path}) => path);
    assert.ok(files.length >= 6, `${framework}: ${files.length}`);
    assert.ok(
      files.every((path) => /planted\./i.test(path)),
      files.join(),
    );
  }
});
