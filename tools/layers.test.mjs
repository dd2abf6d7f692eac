import assert from 'node:assert/strict';
import test from 'node:test';
import {check, listedByGit, readTree} from './layers.mjs';
import {withoutComments} from './layers/imports.mjs';

/** Checks a made-up tree. */
const errorsOf = async (/** @type {Record<string, string>} */ files) =>
  (await check(new Map(Object.entries(files)))).errors;

/** Exactly one error, and it says this. */
async function one(/** @type {Record<string, string>} */ files, /** @type {RegExp} */ expected) {
  const errors = await errorsOf(files);
  assert.equal(errors.length, 1, JSON.stringify(errors));
  assert.match(errors[0], expected);
}

/** Nothing is wrong. */
const fine = async (/** @type {Record<string, string>} */ files) => assert.deepEqual(await errorsOf(files), []);

/** `from` imports `to`, each an otherwise empty file. */
function pair(/** @type {string} */ from, /** @type {string} */ to, keyword = 'import') {
  const up = '../'.repeat(from.split('/').length - 1);
  return {[from]: `${keyword} '${up}${to.replace(/\.ts$/, '.js')}';`, [to]: ''};
}

const domain = {'src/domain/nir.ts': 'export const a = 1;'};
/** A tag, its element and what belongs to it. */
const element = (/** @type {string} */ name) =>
  Object.fromEntries(
    [
      `src/features/${name}/${name}.ts`,
      ...['events', 'messages.fr', 'messages.en', 'test', 'harness'].map(
        (end) => `src/features/${name}/${name}.${end}.ts`,
      ),
      `src/define/${name}.ts`,
      `stories/${name}.stories.ts`,
    ].map((path) => [path, 'export {};']),
  );

/** `<mutuelle-backend>` and what belongs to it. */
const sandboxAround = Object.fromEntries(
  [
    'src/shell/backend/backend-element.ts',
    'src/shell/backend/backend-element.test.ts',
    'src/define/backend.ts',
    'src/sandbox/index.ts',
    'stories/backend.stories.ts',
    'mocks/engine/sandbox.ts',
  ].map((path) => [path, '']),
);

test('a clean tree has nothing to say, and everything is counted', async () => {
  const tree = new Map(
    Object.entries({
      ...domain,
      ...element('card'),
      'src/ui/blocks/icon.ts': "import {a} from '../../domain/nir.js';\nexport const b = a;",
      'src/ui/fields/text.ts': "import {b} from '../blocks/icon.js';\nexport {b};",
    }),
  );
  assert.deepEqual(await check(tree), {errors: [], files: 11, imports: 2});
});

test('a file that was not read, an import that was not parsed: a hole in the check', async () => {
  const {errors} = await check(new Map(Object.entries(domain)), {expected: ['src/domain/nir.ts', 'new/a.ts']});
  assert.deepEqual(errors, ['new/a.ts is not seen by this check']);
  // a text that looks like an import to a plain reading: told, never passed over
  await one(
    {'src/domain/a.ts': "export const a = `\nimport './b.js';`;"},
    /the parser overlooks 1 imports of this file/,
  );
});

test('what is known is not told, and leaves the list when it is mended', async () => {
  const tree = new Map(Object.entries(pair('src/domain/a.ts', 'src/contract/b.ts')));
  const known = [/^src\/domain\/a\.ts:\d+ imports upwards/];
  assert.equal((await check(tree)).errors.length, 1);
  assert.deepEqual((await check(tree, {known})).errors, []);
  assert.deepEqual((await check(new Map(), {known})).errors, [`no longer wrong, take it off KNOWN: ${known[0]}`]);
});

test('imports go down only, types included', async () => {
  await one(
    {
      ...domain,
      'src/contract/a.ts': "import type {B} from '../element/b.js';",
      'src/element/b.ts': 'export type B = 1;',
    },
    /^src\/contract\/a\.ts:1 imports upwards: src\/contract \(floor 2\) > src\/element \(floor 4\)/,
  );
  await one(
    {'src/domain/a.ts': "\nexport * from '../contract/b.js';", 'src/contract/b.ts': 'export const b = 1;'},
    /a\.ts:2 imports upwards/,
  );
  await one(
    {'src/element/a.ts': "export const later = () => import('../shell/panel.js');", 'src/shell/panel.ts': ''},
    /upwards/,
  );
  await one(
    {
      'src/element/a.ts':
        "export type P = import('../shell/panel.js').P;\nexport const p: import('../shell/panel.js').P = 1;",
      'src/shell/panel.ts': 'export type P = 1',
    },
    /upwards/,
  );
  const [, ...above] = ['src/domain', 'src/contract', 'src/backend', 'src/element', 'src/session', 'src/shell'];
  for (const [at, room] of above.entries()) {
    const below = ['src/domain', ...above][at];
    await one(pair(`${below}/a.ts`, `${room}/b.ts`), /imports upwards/);
    await fine(pair(`${room}/b.ts`, `${below}/a.ts`));
  }
  await one(pair('src/shell/a.ts', 'src/features/card/b.ts'), /imports upwards/);
  await one(pair('src/features/card/a.ts', 'src/define/b/c.ts'), /imports upwards/);
});

test('rooms of one floor stay apart; fields and pages may use blocks', async () => {
  await one(pair('src/backend/a.ts', 'src/engines/b.ts'), /own floor: src\/backend > src\/engines/);
  await one(pair('src/ui/blocks/a.ts', 'src/ui/fields/b.ts'), /own floor/);
  await one(pair('src/session/a.ts', 'src/ui/blocks/b.ts'), /own floor/);
  await one(pair('src/ui/blocks/a.ts', 'src/ui/page.ts'), /own floor: src\/ui\/blocks > src\/ui$/);
  await one(pair('src/index.ts', 'src/offline/b.ts'), /own floor/);
  await fine(pair('src/ui/fields/a.ts', 'src/ui/blocks/b.ts'));
  await fine(pair('src/ui/page.ts', 'src/ui/blocks/b.ts'));
});

test('features stand apart; all may use identity, composers the panels of others', async () => {
  await one(pair('src/features/card/a.ts', 'src/features/network/b.panel.ts'), /features stand apart: card > network/);
  await one(pair('src/features/identity/a.ts', 'src/features/card/b.panel.ts'), /features stand apart/);
  await one(
    pair('src/features/enrolment/a.ts', 'src/features/profile/b.view.ts'),
    /takes more of profile than its panel/,
  );
  await fine(pair('src/features/card/a.ts', 'src/features/identity/b.ts'));
  for (const composer of ['enrolment', 'profile', 'home', 'guarantees'])
    await fine(pair(`src/features/${composer}/a.ts`, 'src/features/waiver/waiver.panel.ts'));
});

test('each package has its door', async () => {
  await one({'src/contract/a.ts': "import * as z from 'zod/mini';"}, /zod has one door/);
  await one({'mocks/engine/a.ts': "import {z} from 'zod';"}, /zod has one door/);
  assert.deepEqual(await errorsOf({'src/contract/zod.ts': "import * as z from 'zod/mini';"}), []);
  await one(
    {'src/session/a.ts': "import {fetchEventSource} from '@microsoft/fetch-event-source';"},
    /streams are read in src\/backend/,
  );
  await one({'src/backend/a.ts': "import {Upload} from 'tus-js-client';"}, /tus-js-client has one door/);
  await one({'src/backend/a.ts': "import {http} from 'msw';"}, /msw never reaches/);
  await one({'src/backend/a.ts': "import {html} from 'lit/html.js';"}, /no Lit/);
  await one({'src/domain/a.ts': "import fc from 'fast-check';"}, /no package but ibantools/);
});

test('mocks stand on the contract, and only the entry of the sandbox opens them', async () => {
  for (const room of ['contract', 'domain', 'backend', 'engines/nearest'])
    await fine(pair('mocks/engine/a.ts', `src/${room}/b.ts`));
  await one(
    {'mocks/engine/a.ts': "import type {B} from '../../src/element/b.js';", 'src/element/b.ts': 'export type B = 1;'},
    /mocks stand on/,
  );
  await one(pair('mocks/engine/a.ts', 'demo/b.ts'), /mocks use nothing of demo/);
  const opens = "import '../../mocks/engine/sandbox.js';";
  await one({'src/element/backend.ts': opens, 'mocks/engine/sandbox.ts': ''}, /only src\/sandbox\/index\.ts/);
  await one({...sandboxAround, 'src/define/backend.ts': opens}, /only src\/sandbox\/index\.ts/);
  await fine({...sandboxAround, 'src/sandbox/index.ts': opens});
  const asks = "export const open = () => import('#sandbox');";
  await fine({...sandboxAround, 'src/define/backend.ts': asks});
  await one({...sandboxAround, 'src/define/backend.ts': "import '#sandbox';"}, /by a dynamic import/);
  await one({...sandboxAround, 'src/define/loading.ts': asks}, /only src\/define\/backend\.ts asks/);
  await one({'src/kit/widget.ts': opens, 'mocks/engine/sandbox.ts': ''}, /and src\/kit\/insurer\.ts/);
  await fine({'src/kit/insurer.ts': "export * from '../../mocks/engine/sandbox.js';", 'mocks/engine/sandbox.ts': ''});
});

test('in mocks: topics stand on people and engine, which know them by one list', async () => {
  await one(pair('mocks/engine/a.ts', 'mocks/topics/card/b.ts'), /the engine knows topics by mocks\/topics\.ts only/);
  await one(pair('mocks/people/a.ts', 'mocks/topics/card/b.ts'), /people know no topic/);
  await one(pair('mocks/people/a.ts', 'mocks/topics.ts'), /people know no topic/);
  await one(pair('mocks/topics/card/a.ts', 'mocks/topics.ts'), /a topic does not know the list/);
  await one(pair('mocks/engine/a.ts', 'mocks/index.ts'), /for those outside/);
  for (const [from, to] of [
    ['mocks/engine/a.ts', 'mocks/topics.ts'],
    ['mocks/engine/a.ts', 'mocks/people/b.ts'],
    ['mocks/topics.ts', 'mocks/topics/card/b.ts'],
    ['mocks/topics/card/a.ts', 'mocks/topics/network/b.ts'],
    ['mocks/topics/card/a.ts', 'mocks/people/b.ts'],
    ['mocks/index.ts', 'mocks/topics/card/b.ts'],
    ['mocks/people/a.test.ts', 'mocks/topics/card/b.ts'],
  ])
    await fine(pair(from, to));
});

test('tests use what their room may, and the means of tests', async () => {
  for (const to of [
    'src/testing/until.ts',
    'mocks/engine/sandbox.ts',
    'src/define/card.ts',
    'src/element/b.harness.ts',
  ])
    await fine({...element('card'), ...pair('src/session/a.test.ts', to)});
  await one(pair('src/element/a.test.ts', 'src/ui/fields/b.ts'), /imports upwards/);
  await one(pair('src/backend/a.harness.ts', 'src/session/b.ts'), /imports upwards/);
  await one(pair('src/element/a.test.ts', 'stories/b.ts'), /belongs to no room/);
  await one(pair('src/features/card/a.test.ts', 'demo/b.ts'), /belongs to no room/);
  await one(pair('src/features/card/a.test.ts', 'src/features/network/b.view.ts'), /features stand apart/);
  await fine(pair('src/features/card/a.test.ts', 'src/features/network/b.panel.ts'));
  await one(pair('mocks/engine/a.test.ts', 'src/element/b.ts'), /mocks stand on/);
});

test('stories, demo pages and journeys stand outside', async () => {
  for (const [from, to] of [
    ['stories/a.ts', 'src/features/card/b.ts'],
    ['stories/a.ts', 'src/ui/fields/b.ts'],
    ['stories/a.ts', 'src/engines/vault/b.ts'],
    ['demo/scripts/a.ts', 'src/element/b.ts'],
    ['demo/scripts/a.ts', 'stories/b.ts'],
    ['e2e/a.journey.ts', 'src/element/b.ts'],
    ['e2e/a.journey.ts', 'demo/b.ts'],
    ['.storybook/a.ts', 'src/define/b/c.ts'],
  ])
    await one(pair(from, to), /may not use/);
  for (const [from, to] of [
    ['stories/a.ts', 'src/backend/b.ts'],
    ['stories/a.ts', 'src/features/card/b.harness.ts'],
    ['stories/foundations/a.ts', 'src/ui/fields/b.ts'],
    ['demo/scripts/a.ts', 'src/features/card/b.events.ts'],
    ['demo/scripts/a.ts', 'src/offline/index.ts'],
    ['e2e/a.journey.ts', 'src/features/card/b.harness.ts'],
    ['e2e/a.journey.ts', 'mocks/engine/b.ts'],
    ['bench/a.mjs', 'src/features/card/b.ts'],
  ])
    await fine(pair(from, to));
});

test('msw does not reach the sandbox by a detour', async () => {
  await one(
    {
      ...sandboxAround,
      'src/sandbox/index.ts': "import '../../mocks/engine/sandbox.js';",
      'mocks/engine/sandbox.ts': "import './host.js';",
      'mocks/engine/host.ts': "import {http} from 'msw';",
    },
    /mocks\/engine\/host\.ts:1 brings msw into the sandbox/,
  );
});

test('circles are found, by the shortest way, once each', async () => {
  await one(
    {
      'src/domain/a.ts': "import './b.js';\nimport './c.js';",
      'src/domain/b.ts': "import './c.js';",
      'src/domain/c.ts': "import './a.js';",
    },
    /^circle of imports: src\/domain\/a\.ts > src\/domain\/c\.ts > src\/domain\/a\.ts$/,
  );
  await fine({
    'src/domain/a.ts': "import './b.js';\nimport './c.js';",
    'src/domain/b.ts': "import './c.js';",
    'src/domain/c.ts': '',
  });
});

test('circles of types and of what is loaded on demand count too', async () => {
  await one({'src/domain/a.ts': "import './b.js';", 'src/domain/b.ts': "import type {A} from './a.js';"}, /circle/);
  await one(
    {'src/domain/a.ts': "export const b = () => import('./b.js');", 'src/domain/b.ts': "import './a.js';"},
    /circle/,
  );
});

test('what a strict page forbids is banned, with its line', async () => {
  for (const [code, why] of /** @type {[string, RegExp][]} */ ([
    ['html`<p style="color:red">`', /style attribute/],
    ['html`<p style=${x}>`', /style attribute/],
    ["import {styleMap} from 'lit/directives/style-map.js';", /styleMap/],
    ['a.innerHTML = b', /markup string/],
    ['a.insertAdjacentHTML(b)', /markup string/],
    ['unsafeHTML(b)', /unsafeHTML/],
    ["new Function('x')", /strict CSP/],
    ["eval('x')", /strict CSP/],
    ['css`p { margin: 1.5rem }`', /1\.5rem/],
    ["localStorage.getItem('a')", /web storage/],
    ["indexedDB.open('a')", /rests in the browser/],
  ]))
    await one({'src/element/a.ts': `// first line\n${code};`}, new RegExp(`^src/element/a\\.ts:2 .*${why.source}`));
  assert.deepEqual(
    await errorsOf({
      'src/session/session-store.ts': "sessionStorage.getItem('a')",
      'src/engines/vault/vault.ts': "indexedDB.open('a')",
      'src/element/a.ts': '/* innerHTML\n eval( */ const a = 1; // 2rem\nconst evaluate = a.retrieval(2);',
    }),
    [],
  );
});

test('web storage and databases of the browser have one place each', async () => {
  await one({'src/session/flow.ts': "sessionStorage.getItem('a')"}, /web storage/);
  await one({'src/session/session.ts': "localStorage.getItem('a')"}, /web storage/);
  await one({'src/engines/vault-of-others.ts': "indexedDB.open('a')"}, /rests in the browser/);
});

test('an element has its companions, a sentence its translation', async () => {
  for (const gone of [
    'card.events.ts',
    'card.test.ts',
    'card.harness.ts',
    'card.messages.en.ts',
    'card.messages.fr.ts',
  ]) {
    const {[`src/features/card/${gone}`]: _, ...incomplete} = element('card');
    await one(incomplete, new RegExp(`lacks src/features/card/${gone.replaceAll('.', '\\.')}$`));
  }
  const {'stories/card.stories.ts': _, ...unshown} = element('card');
  await one(unshown, /^src\/define\/card\.ts lacks stories\/card\.stories\.ts/);
  const {'src/features/card/card.ts': __, ...bodiless} = element('card');
  await one(bodiless, /lacks src\/features\/\*\/card\.ts/);
  await fine(
    Object.fromEntries(['all', 'loading', 'autoloader', 'define'].map((name) => [`src/define/${name}.ts`, ''])),
  );
  await fine(sandboxAround);
  const {'src/shell/backend/backend-element.test.ts': ___, ...untried} = sandboxAround;
  await one(untried, /lacks src\/shell\/backend\/backend-element\.test\.ts/);
});

test('lines of more than 120 characters, templates of more than 40 lines', async () => {
  const wide = `// ${'é'.repeat(118)}`;
  await one({'src/domain/a.ts': wide}, /^src\/domain\/a\.ts:1 is 121 characters wide/);
  await one({'tools/a.mjs': wide}, /121 characters/);
  await one({'demo/a.css': `/* ${'x'.repeat(120)} */`}, /126 characters/);
  await fine({'src/domain/a.ts': `// ${'é'.repeat(117)}`, 'src/domain/b.data.ts': wide, 'demo/a.html': wide});
  const long = "import {html} from 'lit';\nexport const a = html`" + '\n<p></p>'.repeat(40) + '`;';
  await one(
    {'src/shell/a.ts': long},
    /^src\/shell\/a\.ts:2 is a template of 41 lines, more than 40: move it to a \*\.view/,
  );
  await fine({'src/shell/a.view.ts': long, 'src/shell/b.ts': long.replace('\n<p>', '<p>'), 'stories/a.ts': long});
});

test('long files, strange rooms, missing targets, narrowed tests, test helpers in the library', async () => {
  await one({'src/domain/a.ts': 'x();\n'.repeat(401)}, /has 401 lines/);
  assert.deepEqual(await errorsOf({'src/domain/a.ts': 'x();\n'.repeat(400)}), []);
  await one({'src/helpers/a.ts': 'x();'}, /belongs to no room/);
  await one({'src/domain/a.ts': "import './gone.js';"}, /\.\/gone\.js, which is not there/);
  await one({'src/domain/a.test.ts': "it.only('a', () => {});"}, /remove \.only/);
  await one({'src/domain/a.ts': "import './a.harness.js';", 'src/domain/a.harness.ts': ''}, /which is for tests/);
  await one(
    {'src/element/a.ts': 'export const load = (name: string) => import(`./${name}.js`);'},
    /only shows at run time/,
  );
});

test('a decorated class does not hide the imports below it', async () => {
  await one(
    {
      'src/element/a.ts': [
        "import {property} from 'lit/decorators.js';",
        "export class A { @property({type: Boolean}) accessor a = /['\"`]/.test('x'); declare b: number }",
        "export {b} from '../shell/b.js';",
      ].join('\n'),
      'src/shell/b.ts': 'export const b = 1;',
    },
    /:3 imports upwards/,
  );
});

test('comments are blanked, strings are not', () => {
  assert.equal(withoutComments("const a = 'https://x'; // b\n/* c\n*/ d"), "const a = 'https://x';     \n    \n   d");
});

test('the real tree is read as git lists it', async () => {
  const tree = readTree();
  const listed = listedByGit();
  for (const folder of ['src', 'mocks', 'stories', 'demo', 'e2e', 'bench', 'tools'])
    assert.ok(
      listed.some((path) => path.startsWith(`${folder}/`) && tree.has(path)),
      folder,
    );
  assert.deepEqual(
    listed.filter((path) => !tree.has(path)),
    [],
  );
});
