import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, documents, placeholdersIn} from './placeholders.mjs';

const linesOf = (/** @type {string} */ text) => placeholdersIn(text).map(({line}) => line);

test('no document of this project holds a place for a text that is not there', () => {
  assert.deepEqual(check(), []);
});

test('documents of all folders are read, and only ours', () => {
  const paths = documents();
  for (const path of ['README.md', 'bench/README.md', 'docs/integration.md']) assert.ok(paths.includes(path), path);
  assert.ok(!paths.some((path) => path.includes('node_modules')));
  assert.match(check(['README.md']).join('\n'), /saw only 1 documents/);
});

for (const [name, text] of Object.entries({
  'a word alone where its table should be': '## Long lists\n\nRESULTS\n',
  'the same in bold, in French, with dots': '## Listes\n\n**RÉSULTATS…**\n',
  'the same in an item': '# A\n\n- TABLE\n',
  'a note of something to do': '# A\n\nThe limit is high. TODO: say how high.\n',
  'a figure to be determined': '# A\n\nIt takes TBD milliseconds.\n',
  'a thing to repair': '# A\n\nSee FIXME.\n',
  'a mark of three letters': '# A\n\n| a | XXX |\n',
  'a filler text': '# A\n\nLorem ipsum dolor sit amet.\n',
  'an announced text': '# A\n\n_Coming soon._\n',
  'a place that no tool filled': '# A\n\n<!-- loading -->\n\n<!-- /loading -->\n',
  'a place without its end': '# A\n\n<!-- loading -->\n\nSomething.\n',
  'a place of the same line': '# A\n\n<!-- loading --><!-- /loading -->\n',
})) {
  test(`seen: ${name}`, () => assert.deepEqual(linesOf(text), [3]));
}

for (const [name, text] of Object.entries({
  'a place that is filled': '<!-- loading -->\n\n| a |\n|---|\n\n<!-- /loading -->\n',
  'an ordinary comment': '<!-- written by tools/manifest.mjs, not by hand -->\n',
  'results in a sentence or a heading': '## Results\n\nThe results are below, RESULTS too.\n',
  'a word quoted as code': 'The word `TODO` is refused, ``lorem ipsum`` too.\n',
  'code of several lines': '```sh\n# TODO\nRESULTS\n```\n',
  'a word inside of another': 'TODOS of XXXL\n',
})) {
  test(`not taken for one: ${name}`, () => assert.deepEqual(linesOf(text), []));
}

test('code does not move the lines after it', () => {
  assert.deepEqual(linesOf('```\nTODO\n```\n\nTODO\n'), [5]);
});
