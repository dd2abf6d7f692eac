import assert from 'node:assert/strict';
import {before, describe as group, it} from 'node:test';
import {editorFiles} from './editors.mjs';
import {angularModule} from './editors/angular.mjs';
import {tagsFile} from './editors/tags.mjs';
import {elements} from './elements.mjs';
import {describe} from './manifest.mjs';

group('what editors and frameworks are told', () => {
  /** @type {import('./manifest.mjs').Described[]} */
  let all = [];
  before(async () => void (all = await describe()));

  it('names every tag in each file that lists them', async () => {
    const files = await editorFiles(all);
    const lists = ['dist/tags.d.ts', 'dist/angular.js', 'web-types.json', 'vscode.html-custom-data.json', 'llms.txt'];
    for (const path of lists)
      assert.deepEqual(
        elements.filter(({tag}) => !files[path]?.includes(tag)).map(({tag}) => tag),
        [],
        path,
      );
  });

  it('says each look once', async () => {
    const files = await editorFiles(all);
    const {properties, pseudoElements} = JSON.parse(files['vscode.css-custom-data.json'] ?? '');
    for (const list of [properties, pseudoElements]) {
      const names = list.map((/** @type {{name: string}} */ {name}) => name);
      assert.ok(names.length > 20, `${names.length}`);
      assert.deepEqual(names, [...new Set(names)]);
    }
  });

  it('refuses an attribute whose type HTML cannot write', () => {
    const [one] = all;
    assert.ok(one);
    const attributes = [{name: 'list', type: {text: 'Partner[]'}}];
    assert.throws(
      () => tagsFile([{...one, declaration: {...one.declaration, attributes}}]),
      /<mutuelle-backend list>: no type of HTML: Partner\[\]/,
    );
  });

  it('hands inputs of Angular to the element, a bare attribute as true', async () => {
    // what Angular makes of its declarations is tried by its own compiler, in demo/frameworks
    const stub = 'const i0 = {ɵɵngDeclareFactory() {}, ɵɵngDeclareDirective: (given) => given, ɵɵFactoryTarget: {}};';
    const text = angularModule(all).replace("import * as i0 from '@angular/core';", stub);
    const {NetworkLocatorDirective} = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    assert.equal(NetworkLocatorDirective.ɵdir.selector, 'mutuelle-network-locator');
    const written = new Map();
    const element = {
      setAttribute: (/** @type {string} */ name, /** @type {string} */ value) => written.set(name, value),
      removeAttribute: (/** @type {string} */ name) => written.delete(name),
    };
    const directive = new NetworkLocatorDirective({nativeElement: element});
    Object.assign(directive, {anonymous: '', place: '', withMap: false, 'with-map': true, 'color-scheme': 'dark'});
    const {anonymous, place, withMap} = /** @type {any} */ (element);
    assert.deepEqual({anonymous, place, withMap}, {anonymous: true, place: '', withMap: false});
    assert.deepEqual(
      [...written],
      [
        ['with-map', ''],
        ['color-scheme', 'dark'],
      ],
    );
    directive['with-map'] = false;
    assert.deepEqual([...written], [['color-scheme', 'dark']]);
  });
});
