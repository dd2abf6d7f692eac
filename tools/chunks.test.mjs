import assert from 'node:assert/strict';
import test from 'node:test';
import {closure, ever} from './chunk-needs.mjs';
import {planChunks} from './chunks.mjs';

/** @param {Record<string, [number, string[], string[]?]>} modules @returns {import('./chunks.mjs').Graph} */
const graphOf = (modules) =>
  new Map(Object.entries(modules).map(([id, [size, imports, dynamic = []]]) => [id, {size, imports, dynamic}]));

/**
 * Files that a page asks for when it begins with these modules.
 * @param {import('./chunks.mjs').Graph} graph
 * @param {Map<string, string>} plan
 * @param {string[]} roots
 */
function filesOf(graph, plan, roots) {
  const files = new Set([...closure(graph, roots)].map((id) => plan.get(id)));
  for (const file of files)
    for (const [id, at] of plan) {
      if (at === file) for (const other of graph.get(id)?.imports ?? []) files.add(plan.get(other));
    }
  return files;
}

const small = graphOf({
  'a.ts': [1000, ['lib.ts'], ['late.ts']],
  'b.ts': [1000, ['lib.ts', 'only-b.ts']],
  'lib.ts': [5000, ['deep.ts']],
  'deep.ts': [3000, []],
  'only-b.ts': [2000, []],
  'late.ts': [4000, ['lib.ts', 'more.ts']],
  'more.ts': [4000, []],
});
const entries = new Map([
  ['tag-a', 'a.ts'],
  ['tag-b', 'b.ts'],
]);
const views = [
  {roots: ['a.ts'], files: 6},
  {roots: ['b.ts'], files: 6},
];

test('chunks: what the same pages need comes together; an entry keeps its name and what is only its own', () => {
  const {plan} = planChunks(small, entries, views);
  assert.equal(plan.get('a.ts'), 'tag-a');
  assert.equal(plan.get('only-b.ts'), 'tag-b');
  assert.equal(plan.get('lib.ts'), 'core');
  assert.equal(plan.get('deep.ts'), 'core');
  assert.equal(plan.size, small.size, 'every module has a file');
});

test('chunks: what is loaded later stays out of the first view, and does not bring again what is there', () => {
  const {plan} = planChunks(small, entries, views);
  assert.equal(plan.get('late.ts'), plan.get('more.ts'));
  assert.ok(!['tag-a', 'tag-b', 'core'].includes(plan.get('late.ts') ?? ''));
});

test('chunks: nobody runs an entry that they did not ask for', () => {
  const graph = graphOf({'a.ts': [100, ['tiny.ts']], 'b.ts': [100, ['tiny.ts']], 'tiny.ts': [1, []]});
  const {plan} = planChunks(graph, entries, views);
  assert.ok(!['tag-a', 'tag-b'].includes(plan.get('tiny.ts') ?? ''), 'shared, however small');
});

test('chunks: a view keeps to its number of files, and files never wait for each other', () => {
  // twelve parts, each shared by another pair of tags: without a limit, a page would ask for a file each
  const names = ['p', 'q', 'r', 's', 't'];
  /** @type {Record<string, [number, string[]]>} */
  const modules = {};
  for (const [at, one] of names.entries())
    for (const other of names.slice(at + 1)) {
      modules[`${one}${other}.ts`] = [3000 + 100 * at, at ? [`${names[0]}${one}.ts`] : []];
    }
  for (const one of names) {
    modules[`${one}.ts`] = [500, Object.keys(modules).filter((id) => id.length === 5 && id.includes(one))];
  }
  const graph = graphOf(modules);
  const tags = new Map(names.map((one) => [`tag-${one}`, `${one}.ts`]));
  const {plan} = planChunks(
    graph,
    tags,
    names.map((one) => ({roots: [`${one}.ts`], files: 3})),
  );
  for (const one of names) {
    const files = [...filesOf(graph, plan, [`${one}.ts`])];
    assert.ok(files.length <= 3, `${one}: ${files.join(', ')}`);
  }
  const brings = new Map(
    [...new Set(plan.values())].map((file) => {
      const imports = [...plan].filter(([, at]) => at === file).flatMap(([id]) => graph.get(id)?.imports ?? []);
      return [file, new Set(imports.map((id) => plan.get(id)).filter((other) => other !== file))];
    }),
  );
  const after = (/** @type {string} */ file, /** @type {string[]} */ path) => {
    assert.ok(!path.includes(file), `${[...path, file].join(' → ')}`);
    for (const other of brings.get(file) ?? []) if (other) after(other, [...path, file]);
  };
  for (const file of brings.keys()) after(file, []);
});

test('chunks: a page without network keeps what its modules bring, first or later, and nothing of another', () => {
  assert.deepEqual([...ever(small, ['a.ts'], 'none')].sort(), ['a.ts', 'deep.ts', 'late.ts', 'lib.ts', 'more.ts']);
  assert.deepEqual([...ever(small, ['a.ts'], 'late.ts')].sort(), ['a.ts', 'deep.ts', 'lib.ts']);
});

test('chunks: the plan is the same each time', () => {
  assert.deepEqual(planChunks(small, entries, views), planChunks(small, entries, views));
});

test('chunks: nothing moves from where it was kept; what is new finds a place, what is gone is no matter', () => {
  const {plan, kept} = planChunks(small, entries, views);
  assert.deepEqual(planChunks(small, entries, views, kept).plan, plan);
  const more = graphOf({'new.ts': [700, []]});
  for (const [id, module] of small) more.set(id, id === 'a.ts' ? {...module, imports: ['lib.ts', 'new.ts']} : module);
  const grown = planChunks(more, entries, views, {...kept, gone: ['gone.ts']}).plan;
  assert.equal(grown.get('new.ts'), 'tag-a');
  for (const [id, file] of plan) assert.equal(grown.get(id), file, id);
});

test('chunks: what was kept and would make files wait for each other is found anew', () => {
  const broken = {one: ['a.ts', 'b.ts'], two: ['lib.ts', 'deep.ts']};
  assert.deepEqual(planChunks(small, entries, views, broken).plan, planChunks(small, entries, views).plan);
});
