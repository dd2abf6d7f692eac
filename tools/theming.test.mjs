import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {ROOT} from './process.mjs';
import {themingErrors} from './theming.mjs';

describe('docs/theming.md and the sources', () => {
  it('say the same: tokens and their values, parts, brands of ten lines, motion', () => {
    assert.deepEqual(themingErrors(ROOT), []);
  });
});

describe('the comparison', () => {
  const root = mkdtempSync(join(tmpdir(), 'theming-'));
  before(() => {
    for (const part of ['src', 'docs/theming.md', 'stories/looks'])
      cpSync(join(ROOT, part), join(root, part), {recursive: true});
  });
  after(() => rmSync(root, {recursive: true, force: true}));

  /** @param {string} path @param {string} from @param {string} to @param {RegExp} expected */
  function notices(path, from, to, expected) {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes(from), `${path} holds ${from}`);
    writeFileSync(file, text.replace(from, to));
    assert.match(themingErrors(root).join('\n'), expected);
    writeFileSync(file, text);
    assert.deepEqual(themingErrors(root), []);
  }

  it('notices a value that changed', () =>
    notices('src/element/tokens.styles.ts', '#0f5c55', '#0f5c56', /--mutuelle-color-primary is light-dark\(#0f5c55/));
  it('notices a token nobody documents', () =>
    notices(
      'src/element/tokens.styles.ts',
      '--_u: var(',
      '--_new: var(--mutuelle-new, 1em);\n    --_u: var(',
      /no @cssproperty --mutuelle-new/,
    ));
  it('notices a part outside of the vocabulary', () =>
    notices('src/ui/blocks/alert.ts', 'part="alert"', 'part="banner"', /part “banner” is not in the vocabulary/));
  it('notices a brand of eleven lines', () =>
    notices('stories/looks/rivage.css', '}', '  --mutuelle-line-height: 1.4;\n}', /11 declarations/));
  it('notices a transition with a time of its own', () =>
    notices('src/ui/blocks/button.ts', 'background-color var(--_motion)', 'background-color 1s', /does not last var/));
});
