// What the papers say of bytes and packages, compared with what is measured and installed.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {ROOT} from './process.mjs';
import {gatesOf} from './sizes.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(ROOT, path), 'utf8');

/** Pages about the present. A decision is of its day, and its figures too. */
const pages = [
  ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md'],
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

const MADE = /<!-- sizes -->[^]*<!-- \/sizes -->/;
/** @param {string} text */
const figuresByHand = (text) =>
  text
    .replace(MADE, '')
    .split('\n')
    .filter((line) => /\d\s*kB\b/.test(line));

test('figures of bytes stand in their measured table, and nowhere by hand', () => {
  assert.ok(pages.length > 6, `${pages.length} pages`);
  for (const page of pages) assert.deepEqual(figuresByHand(read(page)), [], page);
  assert.deepEqual(figuresByHand('<!-- sizes -->\n9 kB\n<!-- /sizes -->\nabout 15 kB\n'), ['about 15 kB']);
});

test('the table has a row for each gate, within it', () => {
  const gates = Object.values(gatesOf(JSON.parse(read('tools/sizes.json'))));
  const rows = [...(MADE.exec(read('docs/sizes.md'))?.[0] ?? '').matchAll(/^\| (.+) \| ([\d.]+) kB \| \d+ \|$/gm)];
  const told = new Map(rows.map(([, title = '', size]) => [title, Number(size)]));
  assert.deepEqual(
    [...told.keys()],
    gates.map(({title}) => title),
    'node tools/sizes.mjs --update',
  );
  for (const {title, bytes} of gates)
    assert.ok(Number(told.get(title)) <= (bytes ?? Infinity) / 1000 + 0.05, `${title}: ${told.get(title)} kB`);
});

test('decision 13 names every dependency with its version', () => {
  const page = read('docs/decisions/0013-dependencies-and-pins.md');
  const {dependencies, devDependencies} = JSON.parse(read('package.json'));
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  /** @type {[string, string][]} */
  const all = Object.entries({...dependencies, ...devDependencies});
  const names = (/** @type {string} */ row) =>
    row
      .split(' | ')[0]
      ?.replace('| ', '')
      .split(/, | with /) ?? [];
  const untold = all.filter(
    ([name, version]) => !rows.some((row) => names(row).includes(name) && row.includes(version)),
  );
  assert.deepEqual(untold, []);
  const words = ['', '', '', '', '', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];
  assert.ok(page.includes(`${words[Object.keys(dependencies).length]} runtime dependencies`));
});

test('each decision has its line in their list', () => {
  const list = read('docs/decisions/README.md');
  const files = readdirSync(join(ROOT, 'docs', 'decisions')).filter((name) => /^\d/.test(name));
  assert.ok(files.length > 30, `${files.length} decisions`);
  assert.deepEqual(
    [...list.matchAll(/\]\((\d[^)]+)\)/g)].map(([, name]) => name),
    files.sort(),
  );
});
