import assert from 'node:assert/strict';
import test from 'node:test';
import {check, readTree, withoutComments} from './layers.mjs';

/** Checks a made-up tree; without a minimum unless the test is about it. */
const errorsOf = async (/** @type {Record<string, string>} */ files) =>
  (await check(new Map(Object.entries(files)), {files: 0, imports: 0})).errors;

/** Exactly one error, and it says this. */
async function one(/** @type {Record<string, string>} */ files, /** @type {RegExp} */ expected) {
  const errors = await errorsOf(files);
  assert.equal(errors.length, 1, JSON.stringify(errors));
  assert.match(errors[0], expected);
}

const domain = {'src/domain/nir.ts': 'export const a = 1;'};
const widget = (/** @type {string} */ name) =>
  Object.fromEntries(
    [
      `src/widgets/${name}/${name}.ts`,
      ...['events', 'messages.fr', 'messages.en', 'test', 'harness'].map(
        (end) => `src/widgets/${name}/${name}.${end}.ts`,
      ),
      `src/define/${name}.ts`,
      `stories/${name}.stories.ts`,
    ].map((path) => [path, 'export {};']),
  );

test('a clean tree has nothing to say, and everything is counted', async () => {
  const tree = new Map(
    Object.entries({
      ...domain,
      ...widget('card'),
      'src/ui/blocks/icon.ts': "import {a} from '../../domain/nir.js';\nexport const b = a;",
      'src/ui/fields/text.ts': "import {b} from '../blocks/icon.js';\nexport {b};",
    }),
  );
  assert.deepEqual(await check(tree, {files: 3, imports: 2}), {errors: [], files: 10, imports: 2});
});

test('a check that sees too little fails', async () => {
  const {errors} = await check(new Map(Object.entries(domain)));
  assert.match(errors.join(), /saw only 1 files and 0 imports/);
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
    {'src/element/a.ts': "export const later = () => import('../panels/p/p.panel.js');", 'src/panels/p/p.panel.ts': ''},
    /upwards/,
  );
  await one(
    {
      'src/element/a.ts':
        "export type P = import('../panels/p/p.panel.js').P;\nexport const p: import('../panels/p/p.panel.js').P = 1;",
      'src/panels/p/p.panel.ts': 'export type P = 1',
    },
    /upwards/,
  );
});

test('rooms of one floor stay apart, fields may use blocks', async () => {
  await one(
    {'src/backend/a.ts': "import '../engines/b.js';", 'src/engines/b.ts': ''},
    /own floor: src\/backend > src\/engines/,
  );
  await one({'src/ui/blocks/a.ts': "import '../fields/b.js';", 'src/ui/fields/b.ts': ''}, /own floor/);
  await one({'src/flows/a.ts': "import '../ui/blocks/b.js';", 'src/ui/blocks/b.ts': ''}, /own floor/);
  assert.deepEqual(await errorsOf({'src/ui/fields/a.ts': "import '../blocks/b.js';", 'src/ui/blocks/b.ts': ''}), []);
});

test("a widget never imports a widget, a panel only another one's door", async () => {
  await one(
    {...widget('card'), ...widget('form'), 'src/widgets/card/card.ts': "import '../form/form.js';"},
    /a widget never imports another widget/,
  );
  await one(
    {'src/panels/a/a.panel.ts': "import '../b/b.messages.fr.js';", 'src/panels/b/b.messages.fr.ts': ''},
    /inside of another panel/,
  );
  assert.deepEqual(
    await errorsOf({
      'src/panels/a/a.panel.ts': "import '../b/b.panel.js'; import '../shared.js';",
      'src/panels/b/b.panel.ts': '',
      'src/panels/shared.ts': '',
    }),
    [],
  );
});

test('each package has its door', async () => {
  await one({'src/contract/a.ts': "import * as z from 'zod/mini';"}, /zod has one door/);
  await one({'mocks/a.ts': "import {z} from 'zod';"}, /zod has one door/);
  assert.deepEqual(await errorsOf({'src/contract/zod.ts': "import * as z from 'zod/mini';"}), []);
  await one(
    {'src/flows/a.ts': "import {fetchEventSource} from '@microsoft/fetch-event-source';"},
    /streams are read in src\/backend/,
  );
  await one({'src/backend/a.ts': "import {http} from 'msw';"}, /msw never reaches/);
  await one({'src/backend/a.ts': "import {html} from 'lit/html.js';"}, /no Lit/);
  await one({'src/domain/a.ts': "import fc from 'fast-check';"}, /no package but ibantools/);
});

test('mocks stand on the contract, and only define opens them', async () => {
  assert.deepEqual(
    await errorsOf({'mocks/a.ts': "import {b} from '../src/backend/b.js';", 'src/backend/b.ts': 'export const b = 1;'}),
    [],
  );
  await one(
    {'mocks/a.ts': "import type {B} from '../src/element/b.js';", 'src/element/b.ts': 'export type B = 1;'},
    /mocks stand on/,
  );
  await one(
    {'src/define/backend.ts': "import '../../mocks/engine/sandbox.js';", 'mocks/engine/sandbox.ts': ''},
    /by a dynamic import/,
  );
  await one(
    {
      'src/widgets/backend.ts': "export const open = () => import('../../mocks/engine/sandbox.js');",
      'mocks/engine/sandbox.ts': '',
    },
    /only src\/define/,
  );
  assert.deepEqual(
    await errorsOf({
      'src/define/backend.ts': "export const open = () => import('../../mocks/engine/sandbox.js');",
      'mocks/engine/sandbox.ts': '',
    }),
    [],
  );
});

test('msw does not reach the sandbox by a detour', async () => {
  await one(
    {
      'src/define/backend.ts': "export const open = () => import('../../mocks/engine/sandbox.js');",
      'mocks/engine/sandbox.ts': "import './host.js';",
      'mocks/host.ts': "import {http} from 'msw';",
    },
    /mocks\/host\.ts:1 brings msw into the sandbox/,
  );
});

test('circles are found, circles of types are fine', async () => {
  await one(
    {
      'src/domain/a.ts': "import './b.js';",
      'src/domain/b.ts': "import './c.js';",
      'src/domain/c.ts': "import './a.js';",
    },
    /circle of imports: src\/domain\/a\.ts > src\/domain\/b\.ts > src\/domain\/c\.ts > src\/domain\/a\.ts/,
  );
  assert.deepEqual(
    await errorsOf({'src/domain/a.ts': "import './b.js';", 'src/domain/b.ts': "import type {A} from './a.js';"}),
    [],
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
      'src/flows/session-store.ts': "sessionStorage.getItem('a')",
      'src/engines/vault.ts': "indexedDB.open('a')",
      'src/element/a.ts': '/* innerHTML\n eval( */ const a = 1; // 2rem\nconst evaluate = a.retrieval(2);',
    }),
    [],
  );
});

test('a widget has its companions; the backend tag has no words', async () => {
  const {[`src/widgets/card/card.messages.en.ts`]: _, ...incomplete} = widget('card');
  await one(incomplete, /src\/widgets\/card lacks src\/widgets\/card\/card\.messages\.en\.ts/);
  const panel = {...incomplete, 'src/widgets/card/card.ts': 'export class Card extends PanelWidget {}'};
  await one(panel, /lacks src\/widgets\/card\/card\.messages\.en\.ts/); // one language without the other
  const {[`src/widgets/card/card.messages.fr.ts`]: ___, ...wordless} = panel;
  assert.deepEqual(await errorsOf(wordless), []);
  const {'stories/card.stories.ts': __, ...unshown} = widget('card');
  await one(unshown, /lacks stories\/card\.stories\.ts/);
  const names = [
    'src/shell/backend/backend-element.ts',
    'src/shell/backend/backend.events.ts',
    'src/shell/backend/backend-element.test.ts',
    'src/define/backend.ts',
    'stories/backend.stories.ts',
  ];
  assert.deepEqual(await errorsOf(Object.fromEntries(names.map((name) => [name, '']))), []);
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
      'src/element/a.ts':
        "import {property} from 'lit/decorators.js';\nexport class A { @property({type: Boolean}) accessor a = /['\"`]/.test('x'); declare b: number }\nexport {b} from '../panels/b.js';",
      'src/panels/b.ts': 'export const b = 1;',
    },
    /:3 imports upwards/,
  );
});

test('comments are blanked, strings are not', () => {
  assert.equal(withoutComments("const a = 'https://x'; // b\n/* c\n*/ d"), "const a = 'https://x';     \n    \n   d");
});

test('the real tree is seen', async () => {
  assert.ok((await check(readTree())).files >= 100);
});
