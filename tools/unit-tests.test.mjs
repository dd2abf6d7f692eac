import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, matchesGlob, posix} from 'node:path';
import test from 'node:test';
import {ROOT, filesIn} from './process.mjs';
import {RULES, filesOf, testParts} from './unit-tests.mjs';
import {testFiles} from './wtr-bundle.mjs';

test('every rule about tests asked in one engine still names some', () => {
  for (const rule of RULES)
    assert.ok(
      testFiles().some((file) => rule.test(file)),
      String(rule),
    );
});

test('Chromium is asked every test but that of the runner, the others what an engine may change', () => {
  const asked = (/** @type {import('./browsers.mjs').Engine} */ engine, isWhole = false) =>
    testParts([engine])
      .flatMap((part) => filesOf(part, {isWhole}))
      .sort();
  const all = testFiles().sort();
  assert.deepEqual(
    asked('chromium'),
    all.filter((file) => file !== 'tools/runner.test.ts'),
  );
  const elsewhere = asked('firefox', true);
  assert.deepEqual(asked('webkit', true), elsewhere);
  assert.ok(elsewhere.includes('src/features/document-sender/document-sender-faults.test.ts'));
  for (const file of ['src/domain/iban.test.ts', 'src/session/session.test.ts', 'mocks/engine/http.test.ts'])
    assert.ok(!elsewhere.includes(file), file);
  const [firefox, webkit] = [asked('firefox'), asked('webkit')];
  assert.deepEqual([...new Set([...firefox, ...webkit])].sort(), elsewhere, 'both together are asked all of it');
  const everywhere = [
    ...['src/element/widget.test.ts', 'src/backend/http.test.ts', 'stories/foundations/tokens.test.ts'],
    ...['src/features/document-sender/document-sender.test.ts', 'src/features/card/card-file.test.ts'],
  ];
  for (const file of everywhere) assert.ok(firefox.includes(file) && webkit.includes(file), file);
});

test('what is imported for its effect alone is named in package.json: a bundle leaves it out otherwise', () => {
  const {sideEffects} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const forEffect = ['src', 'mocks', 'stories'].flatMap((folder) =>
    filesIn(folder, /\.ts$/).flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^import '(\.[^']+)\.js';$/gm)].map(
        ([, path = '']) => `./${posix.join(posix.dirname(file), path)}.ts`,
      ),
    ),
  );
  assert.ok(forEffect.includes('./src/engines/vault/own-database.harness.ts'));
  const said = (/** @type {string} */ module) =>
    sideEffects.some((/** @type {string} */ glob) => matchesGlob(module, glob));
  assert.deepEqual(
    [...new Set(forEffect)].filter((module) => !said(module)),
    [],
  );
});
