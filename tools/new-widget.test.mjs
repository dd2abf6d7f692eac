// The generator, in a copy of the tree: one element of each kind is made, and everything that is asked of an element is
// asked of it. The member's form stands on an operation that is added as its author would add it.
import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {bin, ROOT, run} from './process.mjs';
import {newWidget} from './new-widget.mjs';

const PARTS = [
  ...['src', 'mocks', 'stories', '.storybook', 'demo', 'docs', 'e2e', 'bin', 'bench', 'tools', '.gitignore'],
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE', '.oxfmtrc.json', '.oxlintrc.json'],
  ...['package.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts', 'web-test-runner.config.mjs'],
];

const kinds = {
  reads: {name: 'made-up-notes', summary: 'What the insurer noted.', reads: 'getCoverage'},
  form: {name: 'made-up-report', summary: 'Says that a card is lost.', form: 'reportLostCard'},
  enrolment: {name: 'made-up-step', summary: 'One more step.', form: 'saveProfile', enrolment: true},
};
const names = Object.values(kinds).map(({name}) => name);

const REPORT_LOST_CARD = `
export const LostCard = z.object({place: z.string(), stolen: z.boolean()});

/** Says that the card is lost: the insurer stops it and prints another one. */
export const reportLostCard = operation({
  id: 'reportLostCard',
  method: 'POST',
  path: '/member/cards/lost',
  body: LostCard,
  response: z.object({reference: z.string()}),
  idempotent: true,
  access: 'member',
});
`;

describe('npm run new:widget', () => {
  const root = mkdtempSync(join(tmpdir(), 'new-widget-'));
  const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
  const edit = (/** @type {string} */ path, /** @type {[string | RegExp, string][]} */ ...changes) => {
    let text = read(path);
    for (const [from, to] of changes) {
      assert.ok(typeof from === 'string' ? text.includes(from) : from.test(text), `${path}: ${from}`);
      text = text.replace(from, to);
    }
    writeFileSync(join(root, path), text);
  };

  /** An operation, as its author adds it: a topic and the list of the contract, a topic and the list of the mocks. */
  function addOperation() {
    const append = (/** @type {string} */ path, /** @type {string} */ text) =>
      writeFileSync(join(root, path), read(path) + text);
    append('src/contract/card.ts', REPORT_LOST_CARD);
    edit('src/contract/index.ts', ['import {getCardFile, getCards}', 'import {getCardFile, getCards, reportLostCard}']);
    edit('src/contract/index.ts', ['  getCardFile,\n', '  getCardFile,\n  reportLostCard,\n']);
    edit('mocks/topics.ts', ["'getCardFile')", "'getCardFile', 'reportLostCard')"]);
    edit(
      'mocks/topics/card/card.handlers.ts',
      ["'getCards' | 'getCardFile'", "'getCards' | 'getCardFile' | 'reportLostCard'"],
      ['  getCardFile: async', "  reportLostCard: () => ({reference: 'PC-1'}),\n\n  getCardFile: async"],
    );
  }

  before(async () => {
    for (const part of PARTS) cpSync(join(ROOT, part), join(root, part), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    addOperation();
    for (const kind of Object.values(kinds)) await newWidget(kind, root);
  });
  after(() => rmSync(root, {recursive: true, force: true}));

  /** Of what a check says, what is about the elements that were made. @param {string} output */
  const about = (output) => output.split('\n').filter((line) => names.some((name) => line.includes(name)));

  it('writes a panel, an element, words, a harness, a test, a story, and a row of the table of tags', async () => {
    for (const name of names)
      for (const end of [
        '.panel.ts',
        '.ts',
        '.events.ts',
        '.messages.fr.ts',
        '.messages.en.ts',
        '.harness.ts',
        '.test.ts',
      ])
        assert.ok(existsSync(join(root, `src/features/${name}/${name}${end}`)), `${name}${end}`);
    assert.match(
      read('src/define/autoloader.ts'),
      /'mutuelle-made-up-report': \(\) => import\('\.\/made-up-report\.js'\)/,
    );
    assert.match(read('src/index.ts'), /export type \* from '.*made-up-report\.events\.js'/);
    assert.match(read('docs/events.md'), /`mutuelle-made-up-report-saved`/);
    assert.match(read('src/features/made-up-step/made-up-step.ts'), /extends EnrolmentElement/);
    assert.match(read('src/features/made-up-report/made-up-report.ts'), /extends MemberElement/);
  });

  it('passes the types, the rules of the house, the lint and the format as it is', async () => {
    const layers = await run(process.execPath, [join(root, 'tools/layers.mjs')]);
    assert.deepEqual(about(layers.output), []);
    assert.match(layers.output, /\d+ files/, 'the check ran');
    const types = await run(bin('tsc'), ['-p', join(root, 'tsconfig.json')]);
    assert.deepEqual(about(types.output), []);
    const lint = await run(bin('oxlint'), ['--deny-warnings', root]);
    assert.deepEqual(about(lint.output), []);
    const format = await run(bin('oxfmt'), ['--list-different', root]);
    assert.deepEqual(about(format.output), []);
  });

  it('passes what is asked of every element: moved during its call, refused, signed out, saved', async () => {
    const {ok, output} = await run(process.execPath, [
      join(root, 'tools/test.mjs'),
      ...['--files', 'src/features/made-up-*/*.test.ts', '--engine', 'chromium'],
    ]);
    assert.ok(ok, output);
    const [, passed] = /^(\d+) passed, 0 failed$/m.exec(output) ?? [];
    assert.ok(Number(passed) > 60, `${passed} tests of three elements`);
  });

  it('has its stories and its documentation, and they pass in every look, without further work', async () => {
    // the others have been built and played already
    for (const file of readdirSync(join(root, 'stories')))
      if (file.endsWith('.stories.ts') && !names.some((name) => file.startsWith(name)))
        rmSync(join(root, 'stories', file));
    const played = await run(process.execPath, [
      join(root, 'tools/stories.mjs'),
      ...['--engine', 'chromium', '--grep', 'made-up'],
    ]);
    assert.ok(played.ok, played.output);
    assert.match(played.output, /^3 passed, 0 failed$/m);
    const {entries} = JSON.parse(read('storybook-static/index.json'));
    for (const id of ['docs', 'ready', 'unconfigured', 'loading', 'long', 'offline', 'down', 'nonsense', 'signed-out'])
      assert.ok(entries[`made-up-report--${id}`], id);
  });

  it('refuses what it cannot make, and changes nothing', async () => {
    const refused = (/** @type {object} */ change, /** @type {RegExp} */ why) =>
      assert.rejects(newWidget({...kinds.form, ...change}, root), why);
    await refused({}, /already there/);
    await refused({name: 'MadeUp'}, /kebab-case/);
    await refused({name: 'another', form: 'saveNothing'}, /no operation/);
    await refused({name: 'another', form: undefined}, /--reads getX/);
    await refused({name: 'another', form: 'saveProfile'}, /add --enrolment/);
    await refused({name: 'another', enrolment: true}, /leave out --enrolment/);
    await refused({name: 'another', form: undefined, reads: 'getCardFile'}, /cardId/);
    assert.ok(!existsSync(join(root, 'src/features/another')));
  });
});
