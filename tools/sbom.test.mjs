import assert from 'node:assert/strict';
import test from 'node:test';
import {sbom} from './sbom.mjs';

const own = {name: 'ours', version: '1.0.0', license: 'MIT', dependencies: {lit: '3', '@lit/context': '1'}};
const integrity = `sha512-${Buffer.from('abc').toString('base64')}`;
const locked = {
  'node_modules/lit': {version: '3.0.0', license: 'BSD-3-Clause', integrity, dependencies: {'lit-html': '*'}},
  'node_modules/lit-html': {version: '2.0.0', license: 'MIT OR Apache-2.0'},
  'node_modules/lit/node_modules/lit-html': {version: '3.0.0', license: 'BSD-3-Clause'},
  'node_modules/@lit/context': {version: '1.0.0', dependencies: {'lit-html': '*'}, optionalDependencies: {absent: '*'}},
  'node_modules/pdf-lib': {version: '1.17.1', license: 'MIT'},
  'node_modules/vite': {version: '8.0.0', license: 'MIT'},
};

test('what is installed, each in the version that is found, and what is held inside; nothing of the tools', () => {
  const {components, dependencies} = sbom(own, locked, ['lit 3.0.0', 'pdf-lib 1.17.1', 'lit-html 1.0.0']);
  assert.deepEqual(components.map(({purl, scope}) => `${purl} ${scope}`).sort(), [
    'pkg:npm/%40lit/context@1.0.0 required',
    'pkg:npm/lit-html@2.0.0 required',
    'pkg:npm/lit-html@3.0.0 required',
    'pkg:npm/lit@3.0.0 required',
    'pkg:npm/pdf-lib@1.17.1 optional',
  ]);
  const needs = Object.fromEntries(dependencies.map(({ref, dependsOn}) => [ref, dependsOn]));
  assert.deepEqual(needs['pkg:npm/lit@3.0.0'], ['pkg:npm/lit-html@3.0.0']);
  assert.deepEqual(needs['pkg:npm/%40lit/context@1.0.0'], ['pkg:npm/lit-html@2.0.0']);
  assert.equal(needs['pkg:npm/ours@1.0.0']?.length, 3);
});

test('hashes and licences are told in the words of the format', () => {
  const [context, , lit, html] = sbom(own, locked, []).components.sort((a, b) => (a.purl < b.purl ? -1 : 1));
  assert.deepEqual(lit?.hashes ?? html?.hashes, [{alg: 'SHA-512', content: '616263'}]);
  assert.equal(context?.group, '@lit');
  assert.ok(!('licenses' in (context ?? {})));
});
