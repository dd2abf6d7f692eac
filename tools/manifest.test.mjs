import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, beforeEach, describe as group, it} from 'node:test';
import {dictionariesOf} from './dictionaries.mjs';
import {internals, unknownTypes} from './manifest-check.mjs';
import {describe, manifestOf} from './manifest.mjs';

/** @typedef {import('./manifest.mjs').Declaration} Declaration */

const named = (/** @type {{name: string}[] | undefined} */ items) => (items ?? []).map(({name}) => name).toSorted();

group('what the manifest knows of an element', () => {
  const root = mkdtempSync(join(tmpdir(), 'manifest-'));
  /** @type {import('./elements.mjs').Row} */
  const row = {tag: 'mutuelle-notes', className: 'Notes', module: 'features/notes/notes', section: 'member'};
  const write = (/** @type {Record<string, string>} */ files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), {recursive: true});
      writeFileSync(join(root, path), text);
    }
  };
  const read = async () => {
    const [found] = await describe(root, [row]);
    assert.ok(found);
    return found;
  };
  before(() => write({'package.json': '{"name": "made-up"}'}));
  after(() => rmSync(root, {recursive: true, force: true}));
  beforeEach(() =>
    write({
      'src/element/base.ts': `import {LitElement} from 'lit';
import fr from './common.messages.fr.js';
import {property} from 'lit/decorators.js';
/**
 * @csspart frame - Around all.
 * @cssproperty --mutuelle-space - The unit.
 * @slot logo - A picture.
 */
export abstract class Base extends LitElement {
  /** Its language. */
  @property() locale?: string;
  /** Its source. */
  @property({attribute: false}) source?: object;
  /** @internal */
  readonly words = new Messages(this, 'common', fr, {en});
  /** For the library alone. */
  protected secret = 1;
  tell(type: string): void { this.dispatchEvent(new CustomEvent(type)); }
}
`,
      'src/shell/around.ts': `import {Base} from '../element/base.js';
/** @csspart field - One question. */
export class Around extends Base {}
`,
      'src/shell/shared.events.ts': `export interface SharedEvents {
  /** Nothing came. */
  'mutuelle-load-failed': CustomEvent<{code: string}>;
}
`,
      'src/features/notes/notes.events.ts': `import type {SharedEvents} from '../../shell/shared.events.js';
/** Facts. */
export interface NotesEvents extends SharedEvents {
  /**
   * A note
   * was opened.
   */
  'mutuelle-note-opened': CustomEvent<{noteId: string; from: 'list' | 'map'}>;
  'mutuelle-notes-read': CustomEvent<Record<string, never>>;
}
`,
      'src/features/notes/notes.ts': `import {property} from 'lit/decorators.js';
import {Around} from '../../shell/around.js';
import type {More} from './other.js';
/**
 * @summary Notes of the member.
 *
 * @attr note-id - Which one.
 * @csspart frame - Around the notes.
 * @csspart card - A note.
 */
export class Notes extends Around {
  @property({attribute: 'note-id'}) noteId?: string;
  later = () => import('./more.js');
  more?: More;
}
`,
      'src/features/notes/more.ts':
        "import fr, {type NotesMessages} from './notes.messages.fr.js';\n" +
        "import moreFr from './more.messages.fr.js';\n" +
        "export const more = (host: object) => {\n  return new Messages(host, 'notes', fr, {});\n};\n" +
        "export const late = new Messages(host, 'notes', moreFr, {});\n",
      'src/features/notes/other.ts':
        "export type More = object;\nconst unused = new Messages(host, 'unused', fr, {});\n",
    }),
  );

  it('inherits what its base classes say, over more than one floor', async () => {
    const {declaration} = await read();
    assert.deepEqual(named(declaration.attributes), ['locale', 'note-id']);
    assert.deepEqual(named(declaration.cssParts), ['card', 'field', 'frame']);
    assert.deepEqual(named(declaration.slots), ['logo']);
    assert.deepEqual(named(declaration.cssProperties), ['--mutuelle-space']);
    for (const name of ['source', 'locale', 'noteId', 'tell'])
      assert.ok(named(declaration.members).includes(name), name);
    assert.equal(declaration.attributes?.find(({name}) => name === 'locale')?.description, 'Its language.');
    assert.equal(declaration.summary, 'Notes of the member.');
  });

  it('says of its own what its base says of all', async () => {
    const {declaration} = await read();
    assert.equal(declaration.cssParts?.find(({name}) => name === 'frame')?.description, 'Around the notes.');
  });

  it('hides what is protected, and what is for the library alone', async () => {
    const members = named((await read()).declaration.members);
    assert.ok(!members.includes('secret') && !members.includes('words'), members.join());
  });

  it('reads events from their types, those of its kind too', async () => {
    assert.deepEqual((await read()).declaration.events, [
      {
        name: 'mutuelle-note-opened',
        type: {text: "CustomEvent<{noteId: string; from: 'list' | 'map'}>"},
        description: 'A note was opened.',
      },
      {name: 'mutuelle-notes-read', type: {text: 'CustomEvent<Record<string, never>>'}, description: ''},
      {name: 'mutuelle-load-failed', type: {text: 'CustomEvent<{code: string}>'}, description: 'Nothing came.'},
    ]);
  });

  it('lets a docstring say more of an event, and refuses one that has no type', async () => {
    const says = (/** @type {string} */ event) =>
      write({
        'src/features/notes/notes.ts': `import {Around} from '../../shell/around.js';
/** @event ${event} - Said here. */
export class Notes extends Around {}
`,
      });
    says('mutuelle-load-failed');
    const {declaration} = await read();
    assert.equal(declaration.events?.find(({name}) => name === 'mutuelle-load-failed')?.description, 'Said here.');
    assert.equal(declaration.events?.length, 3);
    says('mutuelle-load-fail');
    await assert.rejects(read(), /describes mutuelle-load-fail, which is not among its events/);
  });

  it('names the dictionaries of all that it loads, and of nothing else', async () => {
    assert.deepEqual((await read()).dictionaries, ['common', 'notes']);
    assert.deepEqual(
      [...dictionariesOf(root, 'src/features/notes/notes.ts')],
      [
        ['common', ['src/element/common.messages.fr.ts']],
        ['notes', ['src/features/notes/more.messages.fr.ts', 'src/features/notes/notes.messages.fr.ts']],
      ],
    );
  });

  it('publishes nothing that leads to what is not', async () => {
    const manifest = manifestOf([await read()]);
    assert.deepEqual(internals(manifest), []);
    assert.deepEqual(unknownTypes(manifest, ''), ['no entry exports the type More']);
    const [declaration] = manifest.modules[0].declarations;
    assert.deepEqual(declaration.superclass, {name: 'HTMLElement'});
    declaration.members.push({kind: 'field', name: '_secret', type: {text: 'Secret'}});
    manifest.modules[0].path = 'src/features/notes/notes.harness.js';
    assert.deepEqual(internals(manifest), [
      '<mutuelle-notes> _secret is not for hosts',
      'it speaks of src/features/notes/notes.harness.js',
    ]);
    assert.deepEqual(unknownTypes(manifest, 'export type {More, Secrets}'), ['no entry exports the type Secret']);
    assert.deepEqual(unknownTypes(manifest, 'export type {More, Secret}'), []);
  });

  it('a base class that stands where none is looked for is an error', async () => {
    write({
      'src/features/notes/notes.ts': "import {Odd} from './odd.js';\nexport class Notes extends Odd {}\n",
      'src/features/notes/odd.ts': 'export class Odd extends HTMLElement {}\n',
    });
    await assert.rejects(read(), /Notes: its base class is not in/);
  });

  it('a row whose class is not there is an error', async () => {
    await assert.rejects(describe(root, [{...row, className: 'Note'}]), /notes\.ts holds no class Note/);
  });
});

group('our elements', async () => {
  const all = await describe();
  const without = all.flatMap(({row, declaration: {attributes, cssParts, events, slots}}) =>
    [...(attributes ?? []), ...(cssParts ?? []), ...(events ?? []), ...(slots ?? [])]
      .filter(({description}) => !description)
      .map(({name}) => `<${row.tag}> ${name}`),
  );

  it('say something about every attribute, part, event and slot', () => {
    assert.ok(all.flatMap(({declaration}) => declaration.cssParts ?? []).length > 100);
    assert.deepEqual(without, []);
  });

  it('name every persona of the sandbox', async () => {
    const {personaIds} = await import('../mocks/people/personas.ts');
    const backend = all.find(({row}) => row.tag === 'mutuelle-backend');
    const text = backend?.declaration.attributes?.find(({name}) => name === 'sandbox')?.type?.text ?? '';
    assert.deepEqual(
      [...text.matchAll(/'(\w+)'/g)].map(([, name]) => name),
      [...personaIds],
    );
  });

  for (const {row, declaration} of all.filter(({row}) => row.tag !== 'mutuelle-backend')) {
    it(`<${row.tag}> has what all have`, () => {
      const {attributes, members, cssParts, cssProperties, events} = declaration;
      const has = [attributes, members, cssParts, events].flatMap(named);
      const all = [
        'locale',
        'color-scheme',
        'backend',
        'settings',
        'messages',
        'frame',
        'title',
        'lead',
        'button',
        'alert',
      ];
      // one that asks nothing of the API has nothing that fails or ends
      const asks = row.calls?.length !== 0;
      const wanted = asks ? [...all, 'mutuelle-session-expired'] : all;
      assert.deepEqual(
        wanted.filter((name) => !has.includes(name)),
        [],
      );
      assert.ok(named(cssProperties).includes('--mutuelle-color-primary'));
      if (row.section === 'enrolment') assert.ok(has.includes('enrolment-id') && has.includes('mutuelle-save-failed'));
      if (row.section === 'member' && asks) assert.ok(has.includes('mutuelle-load-failed'));
    });
  }
});
