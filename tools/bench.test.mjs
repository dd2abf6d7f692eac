import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {snippetHead} from '../bench/loading/snippet.mjs';
import {withTable} from '../bench/readme.mjs';
import {ROOT} from './process.mjs';

test('a bench writes its own table and nothing else', () => {
  const text = '# A\n\n<!-- map -->\n\nold\n\n<!-- /map -->\n\n<!-- loading -->\n\nkept\n\n<!-- /loading -->\n';
  assert.equal(withTable(text, 'map', '\n| new |\n'), text.replace('old', '| new |'));
  assert.equal(withTable(withTable(text, 'map', 'x'), 'map', 'old'), text);
  assert.throws(() => withTable(text, 'nearest', 'x'), /lacks the place/);
});

test('each bench has its command in the document, and each place there belongs to a bench', () => {
  const readme = readFileSync(join(ROOT, 'bench', 'README.md'), 'utf8');
  const run = readFileSync(join(ROOT, 'bench', 'run.mjs'), 'utf8');
  const names = [...run.matchAll(/(\w+): \(\) => import\(/g)].map(([, name = '']) => name);
  assert.ok(names.length >= 4);
  for (const name of names) assert.match(readme, new RegExp(`node bench/run\\.mjs ${name}\\b`));
  const places = [...readme.matchAll(/<!-- (\w+) -->/g)].map(([, name = '']) => name);
  assert.ok(places.includes('loading') && places.includes('windowing'));
  for (const name of places) assert.ok(names.includes(name) && withTable(readme, name, 'x'), name);
});

/**
 * A folder of cdn/ with these files.
 * @param {Record<string, string>} files @param {(folder: string) => Promise<void>} work
 */
async function withFolder(files, work) {
  const folder = mkdtempSync(join(tmpdir(), 'mutuelle-bench-'));
  mkdirSync(join(folder, 'chunks'));
  mkdirSync(join(folder, 'snippets'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await work(folder).finally(() => rmSync(folder, {recursive: true}));
}

const FILES = {
  'mutuelle-backend.js': "import './chunks/core.js';",
  'mutuelle-enrolment-wizard.js':
    "import './chunks/core.js'; import('./chunks/welcome.panel-1.js'); import('./chunks/late.js');",
  'chunks/core.js': '',
  'chunks/late.js': '',
  'chunks/deep.js': '',
  'chunks/welcome.panel-1.js': "import './deep.js';",
};

test('without a printed snippet, the files of the first screen are worked out', () =>
  withFolder(FILES, async (folder) => {
    const head = await snippetHead({folder, address: '/cdn/'}, 'mutuelle-enrolment-wizard', 'http://api.test/api');
    const preloaded = [...head.matchAll(/modulepreload" href="([^"]+)" integrity="sha384-/g)].map(([, url]) => url);
    assert.deepEqual(preloaded, [
      '/cdn/mutuelle-backend.js',
      '/cdn/mutuelle-enrolment-wizard.js',
      '/cdn/chunks/welcome.panel-1.js',
      '/cdn/chunks/core.js',
      '/cdn/chunks/deep.js',
    ]);
    assert.match(head, /<script type="module" src="\/cdn\/mutuelle-enrolment-wizard\.js"><\/script>$/);
  }));

const PRINTED = `<!-- in <head> -->
<link rel="preconnect" href="https://api.example.fr" crossorigin>
<link rel="modulepreload" href="/mutuelle/chunks/core.js" integrity="sha384-x">
<link rel="preload" as="fetch" href="https://api.example.fr/v1/settings" crossorigin>
<script type="module" src="https://site.example.fr/a/b/mutuelle-backend.js" integrity="sha384-x"></script>
<mutuelle-backend base-url="https://api.example.fr/v1"></mutuelle-backend>
`;

test('a printed snippet is taken as it is, led to the bench', () =>
  withFolder(
    {...FILES, 'snippets/mutuelle-a.html': PRINTED, 'snippets/mutuelle-b.html': PRINTED.replace('core.js', 'gone.js')},
    async (folder) => {
      const headOf = (/** @type {string} */ tag) =>
        snippetHead({folder, address: '/cdn/'}, tag, 'http://localhost:1/api');
      assert.deepEqual((await headOf('mutuelle-a')).split('\n'), [
        '<link rel="preconnect" href="http://localhost:1" crossorigin>',
        '<link rel="modulepreload" href="/cdn/chunks/core.js" integrity="sha384-x">',
        '<link rel="preload" as="fetch" href="http://localhost:1/api/settings" crossorigin>',
        '<script type="module" src="/cdn/mutuelle-backend.js" integrity="sha384-x"></script>',
      ]);
      await assert.rejects(headOf('mutuelle-b'), /gone\.js, which is not in/);
    },
  ));
