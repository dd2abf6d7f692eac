import assert from 'node:assert/strict';
import test from 'node:test';
import {answer, snippet} from '../bin/commands/snippet.mjs';

const core = {file: 'chunks/core-1.js', integrity: 'sha384-B'};
const graph = {
  version: '9.9.9',
  tags: {
    'mutuelle-backend': {files: [{file: 'mutuelle-backend.js', integrity: 'sha384-A'}, core], calls: []},
    'mutuelle-card': {files: [{file: 'mutuelle-card.js', integrity: 'sha384-C'}, core], calls: ['/settings']},
  },
};

test('snippet: every file of the first view once, with its hash, then the tags', () => {
  const text = snippet(graph, 'card', {base: '/mutuelle', api: 'https://api.example.fr/v1/'});
  const preloads = [...text.matchAll(/rel="modulepreload" href="([^"]+)" integrity="([^"]+)"/g)];
  assert.deepEqual(
    preloads.map(([, file, hash]) => [file, hash]),
    [
      ['/mutuelle/mutuelle-backend.js', 'sha384-A'],
      ['/mutuelle/chunks/core-1.js', 'sha384-B'],
      ['/mutuelle/mutuelle-card.js', 'sha384-C'],
    ],
  );
  assert.match(text, /<link rel="preconnect" href="https:\/\/api\.example\.fr" crossorigin>/);
  assert.match(text, /<link rel="preload" as="fetch" href="https:\/\/api\.example\.fr\/v1\/settings" crossorigin>/);
  assert.match(text, /<script type="module" src="\/mutuelle\/mutuelle-card\.js" integrity="sha384-C"><\/script>/);
  assert.ok(
    text.includes(
      [
        '<mutuelle-backend base-url="https://api.example.fr/v1">',
        '  <mutuelle-card></mutuelle-card>',
        '</mutuelle-backend>',
      ].join('\n'),
    ),
    text,
  );
  assert.match(text, /9\.9\.9/);
});

test('snippet: without an address of an API, the sandbox plays; without hashes when asked', () => {
  const text = snippet(graph, 'mutuelle-card', {checked: false});
  assert.match(text, /<mutuelle-backend sandbox>/);
  assert.doesNotMatch(text, /integrity|preconnect|as="fetch"/);
});

test('snippet: nothing that is asked can leave its attribute', () => {
  const text = snippet(graph, 'card', {base: '/a"><script>', api: '/b"><img>'});
  assert.doesNotMatch(text, /"><(script>|img)/);
});

test('snippet: a mistake is answered with what there is', () => {
  assert.throws(() => snippet(graph, 'carte'), /no element is called “carte”\. There are: card\./);
  assert.throws(() => snippet(graph, 'backend'), /There are: card/);
  assert.throws(() => snippet(graph, 'card', {base: 'mutuelle'}), /--base/);
  assert.throws(() => snippet(graph, 'card', {api: 'api.example.fr'}), /--api/);
  assert.throws(() => answer([]), /mutuelle-elements snippet <tag>/);
  assert.match(answer(['--help']), /--no-integrity/);
});
