import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {defineOf, elements} from './elements.mjs';
import {generate, leftOver} from './generate.mjs';
import {describe as describeElements} from './manifest.mjs';
import {ROOT, filesIn} from './process.mjs';
import {TABLES} from './tables.mjs';

const tags = elements.map(({tag}) => tag).toSorted();

/** Paths whose text is not what `npm run generate` makes. @param {string} root */
async function stale(root) {
  const made = await generate(root);
  const differs = ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text;
  return [...[...made].filter(differs).map(([path]) => path), ...leftOver(root, made)];
}

describe('what is made from the table of tags', () => {
  it('is up to date: else npm run generate', async () => {
    assert.deepEqual(await stale(ROOT), []);
  });

  it('has a row for each define file, and a define file for each row', () => {
    const defined = filesIn('src/define', /\.ts$/).flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\bdefine\(\s*'(mutuelle-[\w-]+)'/g)].map(([, tag]) => [
        tag,
        path,
      ]),
    );
    assert.deepEqual(Object.fromEntries(defined), Object.fromEntries(elements.map((row) => [row.tag, defineOf(row)])));
  });

  it('README has a row for each tag, and no other', () => {
    const [, made = ''] =
      /<!-- made: elements -->([\s\S]*?)<!-- \/made -->/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
    assert.deepEqual([...made.matchAll(/^\| `<([\w-]+)>`/gm)].map(([, tag]) => tag).toSorted(), tags);
  });

  it('names every dictionary that a source has', async () => {
    const sources = filesIn('src', /(?<!\.test|\.node-test|\.harness)\.ts$/).map((path) =>
      readFileSync(join(ROOT, path), 'utf8'),
    );
    const used = new Set(
      sources.flatMap((text) =>
        [...text.matchAll(/^(?! ?\*).*new Messages\([^,()]+, '(\w+)'/gm)].map(([, name]) => name),
      ),
    );
    const told = new Set((await describeElements()).flatMap(({dictionaries}) => dictionaries));
    assert.ok(used.size > 20, `${used.size} dictionaries found`);
    assert.deepEqual([...told].toSorted(), [...used].toSorted());
  });
});

describe('a change that was not generated', () => {
  const root = mkdtempSync(join(tmpdir(), 'generate-'));
  before(() => {
    for (const part of ['src', 'stories/looks', '.oxfmtrc.json', ...Object.keys(TABLES)]) {
      mkdirSync(dirname(join(root, part)), {recursive: true});
      cpSync(join(ROOT, part), join(root, part), {recursive: true});
    }
  });
  after(() => rmSync(root, {recursive: true, force: true}));

  /** @param {string} path @param {string | RegExp} from @param {string} to @param {string[]} expected */
  async function makesStale(path, from, to, expected) {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(from, to);
    assert.notEqual(changed, text, `${path} holds ${from}`);
    writeFileSync(file, changed);
    const found = await stale(root);
    writeFileSync(file, text);
    assert.deepEqual(found, expected);
  }

  it('of the table is noticed in every list', () =>
    makesStale('src/elements.ts', /  \{\n    tag: 'mutuelle-coverage-overview',[\s\S]*?\n  \},\n/, '', [
      'src/define/all.ts',
      'src/dictionaries.ts',
      'src/define/autoloader.ts',
      'src/index.ts',
      ...Object.keys(TABLES),
      'src/define/coverage-overview.ts',
    ]));
  it('of a sentence about an element is noticed in README', () =>
    makesStale('src/features/coverage/coverage-overview.ts', /@summary [^\n]*/, '@summary Another one.', [
      'README.md',
    ]));
  it('of an attribute is noticed in README and in the guide', () =>
    makesStale('src/features/coverage/coverage-overview.ts', '@attr person-id -', '@attr person -', [
      'README.md',
      'docs/integration.md',
    ]));
  it('of an event is noticed in its guide', () =>
    makesStale('src/features/coverage/coverage-overview.events.ts', 'documentId: string', 'documentId: number', [
      'docs/events.md',
    ]));
  it('of a part is noticed in the guide of looks', () =>
    makesStale('src/features/coverage/coverage-overview.ts', ' * @csspart card - A ceiling.\n', '', [
      'docs/theming.md',
    ]));
  it('of a made file is noticed', () =>
    makesStale('src/define/coverage-overview.ts', 'mutuelle-coverage', 'mutuelle-cover', [
      'src/define/coverage-overview.ts',
    ]));
  it('of a marker is an error that says where it was', async () => {
    const file = join(root, 'docs/events.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('<!-- made: events -->', ''));
    await assert.rejects(generate(root), /events\.md: no place for “events”/);
    writeFileSync(file, text);
  });
});
