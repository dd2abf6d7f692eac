import assert from 'node:assert/strict';
import test from 'node:test';
import {anchorsOf, deadLinks} from './links.mjs';

test('a link leads to a file, a folder or a heading that is there', () => {
  const documents = new Map([
    ['README.md', '# A\n[b](docs/b.md#two-words) [c](docs/) [here](#a) [out](https://example.fr/x) `[no](link.md)`'],
    ['docs/b.md', '## Two `words`!\n<img src="x.png"> [gone](c.md) [up](../README.md#gone)\n```\n[no](link.md)\n```'],
  ]);
  const files = new Set(['README.md', 'docs', 'docs/b.md']);
  assert.deepEqual(deadLinks(documents, files), [
    'docs/b.md: x.png',
    'docs/b.md: c.md',
    'docs/b.md: ../README.md#gone',
  ]);
});

test('headings give the anchors that the forge gives them', () => {
  assert.deepEqual(
    [...anchorsOf('# Été: `a.b`, [c](d.md)\n## Twice\n## Twice\n```sh\n# no heading\n```\n')],
    ['été-ab-c', 'twice', 'twice-1'],
  );
});
