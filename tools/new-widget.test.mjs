import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {bin, ROOT, run} from './process.mjs';
import {newWidget} from './new-widget.mjs';
import {themingErrors} from './theming.mjs';

describe('npm run new:widget', () => {
  const root = mkdtempSync(join(tmpdir(), 'new-widget-'));
  before(() => {
    for (const part of [
      'src',
      'mocks',
      'stories',
      '.storybook',
      'demo',
      'docs',
      'e2e',
      'bin',
      'tools',
      'package.json',
      'tsconfig.json',
      'tsconfig.build.json',
      'vite.config.ts',
    ])
      cpSync(join(ROOT, part), join(root, part), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  });
  after(() => rmSync(root, {recursive: true, force: true}));

  it('makes a folder that has all its companions, passes the layer check and the types', async () => {
    const made = newWidget('made-up', 'A widget made by a test (X-01).', root);
    for (const path of made) assert.ok(existsSync(join(root, path)), path);
    assert.match(
      readFileSync(join(root, 'src/define/autoloader.ts'), 'utf8'),
      /'mutuelle-made-up': \(\) => import\('\.\/made-up\.js'\)/,
    );
    const layers = await run(process.execPath, [join(root, 'tools/layers.mjs')]);
    assert.deepEqual(
      layers.output.split('\n').filter((line) => line.includes('made-up')),
      [],
    );
    assert.match(layers.output, /\d+ files/, 'the check ran');
    const types = await run(bin('tsc'), ['-p', join(root, 'tsconfig.json')]);
    const ours = types.output.split('\n').filter((line) => line.includes('made-up'));
    assert.deepEqual(ours, []);
  });

  it('has its stories and its documentation, and they pass in every look, without further work', async () => {
    assert.deepEqual(
      themingErrors(root).filter((line) => line.includes('made-up')),
      [],
    );
    // the others have been built and played already
    for (const file of readdirSync(join(root, 'stories')))
      if (file.endsWith('.stories.ts') && file !== 'made-up.stories.ts') rmSync(join(root, 'stories', file));
    const played = await run(process.execPath, [
      join(root, 'tools/stories.mjs'),
      '--engine',
      'chromium',
      '--grep',
      'made-up',
    ]);
    assert.ok(played.ok, played.output);
    assert.match(played.output, /chromium: stories: made-up$/m);
    assert.match(played.output, /^1 passed, 0 failed$/m);
    const {entries} = JSON.parse(readFileSync(join(root, 'storybook-static/index.json'), 'utf8'));
    for (const id of ['docs', 'ready', 'unconfigured', 'loading', 'long', 'offline', 'down', 'nonsense'])
      assert.ok(entries[`made-up--${id}`], id);
    const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
    const declaration = modules
      .flatMap((/** @type {any} */ module) => module.declarations ?? [])
      .find((/** @type {any} */ one) => one.tagName === 'mutuelle-made-up');
    assert.deepEqual(
      declaration.cssParts.map((/** @type {any} */ part) => part.name),
      ['frame', 'title', 'button'],
    );
  });

  it('refuses a name that is taken or is not kebab-case, and changes nothing', () => {
    assert.throws(() => newWidget('made-up', 'Again.', root), /already there/);
    assert.throws(() => newWidget('MadeUp', 'Odd.', root), /kebab-case/);
    assert.throws(() => newWidget('', 'Odd.', root), /kebab-case/);
  });
});
