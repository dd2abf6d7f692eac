import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {ROOT} from './process.mjs';
import {blocksOf, toolOf} from './testing-docs.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(ROOT, path), 'utf8');

test('each block of docs/testing.md is a file that is played, compiled or served', () => {
  const page = read('docs/testing.md');
  const names = [...blocksOf(page).keys()];
  assert.equal(names.length, page.match(/^```/gm)?.length / 2);
  assert.deepEqual(
    [...new Set(names.map(toolOf))].sort(),
    ['@web/test-runner', 'Playwright', 'Puppeteer', 'WebdriverIO', 'compiled', 'served'].sort(),
  );
  assert.equal(toolOf('notes.txt'), undefined);
  assert.throws(() => blocksOf('```ts\nlet a;\n```\n'), /has no file name of its own/);
  assert.throws(() => blocksOf('```ts file=a.ts\n```\n```ts file=a.ts\n```\n'), /has no file name of its own/);
});

test('what the kit sends to a page is one function, with nothing beside it', () => {
  const lines = read('src/kit/on-page.ts').split('\n');
  const outside = lines.filter((line) => /^[^\s/*}]/.test(line));
  assert.deepEqual(
    outside.filter((line) => !line.startsWith('import type ')),
    ['export async function onPage(asked: Asked): Promise<ShownWidget | HeardEvent | undefined> {'],
  );
});
