import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import test from 'node:test';
import {ROOT, filesIn} from './process.mjs';

const page = readFileSync(join(ROOT, 'docs', 'advisers.md'), 'utf8');
const pictures = [...page.matchAll(/pictures\/advisers\/([\w-]+\.webp)/g)].map(([, file = '']) => file);
const steps = [
  ...['welcome', 'account', 'profile', 'beneficiaries', 'bank-details', 'guarantees'],
  ...['waiver', 'recap', 'bulletin', 'signature', 'completion'],
];

test('the page for advisers has a section for each step, by the title the member reads', () => {
  const words = filesIn('src/features', /\.messages\.fr\.ts$/).filter((file) =>
    steps.includes(basename(file, '.messages.fr.ts')),
  );
  const titles = words.flatMap((file) => /^  title: '(.*)',$/m.exec(readFileSync(join(ROOT, file), 'utf8'))?.[1] ?? []);
  assert.ok(titles.length >= 9, `${titles.length} titles found`);
  for (const title of titles) assert.ok(page.includes(`« ${title} »`), `no section is about « ${title} »`);
});

test('every picture of the page for advisers is there, and none beside', () => {
  assert.ok(pictures.length >= 15, `${pictures.length} pictures`);
  assert.deepEqual(
    readdirSync(join(ROOT, 'docs', 'pictures', 'advisers')).sort(),
    [...new Set(pictures)].sort(),
    'npm run advisers',
  );
});

test('what the page for advisers quotes is what the member reads', () => {
  const plain = (/** @type {string} */ text) =>
    text.replaceAll(/\\u00a0|\\u202f|[\u00a0\u202f\s]+/g, ' ').replaceAll('\\u2011', '-');
  const words = plain(
    filesIn('src', /\.messages\.fr\.ts$/)
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
      .join('\n'),
  );
  const quoted = [...plain(page).matchAll(/« ([^»]+) »/g)].map(([, text = '']) => text.trim());
  // « … » stands for what changes: a number, a name
  const unknown = quoted.filter((text) => text.split('…').some((part) => part.trim() && !words.includes(part.trim())));
  assert.deepEqual([...new Set(unknown)], []);
});
