// The tokens for design tools, as a reader of the standard reads them. That they are what a browser paints is asserted
// in stories/foundations/tokens.test.ts.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {defineConfig, Logger, parse} from '@terrazzo/parser';
import {ROOT} from './process.mjs';
import {designTokens, tokenFiles} from './tokens.mjs';

const cwd = pathToFileURL(`${ROOT}/`);
const logger = new Logger({level: 'silent'});
const rules = [
  ...['color', 'dimension', 'duration', 'font-family', 'font-weight', 'number', 'shadow'].map(
    (type) => `valid-${type}`,
  ),
  'required-type',
  'descriptions',
];
const config = defineConfig(
  {lint: {rules: Object.fromEntries(rules.map((rule) => [`core/${rule}`, 'error']))}},
  {cwd, logger},
);
/** @param {string} path @param {string} src */
const read = (path, src) => parse([{filename: new URL(path, cwd), src}], {config, logger});

const {format, resolver} = await designTokens();
const files = await tokenFiles();

describe('tokens for design tools', () => {
  it('are in the W3C format', async () => {
    const {tokens} = await read('tokens.json', files['tokens.json']);
    const named = [...readFileSync(join(ROOT, 'src/element/widget.ts'), 'utf8').matchAll(/@cssproperty (--[\w-]+)/g)];
    assert.deepEqual(
      Object.keys(tokens)
        .map((id) => `--${id.replaceAll('.', '-')}`)
        .sort(),
      named.map(([, name]) => name).sort(),
      'every token, under the name that its property has',
    );
  });

  for (const [what, value] of /** @type {const} */ ([
    ['a colour', '#0f5c55'],
    ['a length', '4px'],
  ]))
    it(`are not, where ${what} is written as before`, async () => {
      const wrong = structuredClone(format);
      const {color, space} = wrong.mutuelle;
      (what === 'a colour' ? color.primary : space).$value = value;
      await assert.rejects(read('wrong.json', JSON.stringify(wrong)));
    });

  it('have every look of the toolbar as a mode, the same in both files', async () => {
    const {tokens, resolver: modes} = await read('tokens.resolver.json', files['tokens.resolver.json']);
    const {contexts} = resolver.modifiers.mode;
    assert.deepEqual(Object.keys(contexts), [
      ...['light', 'dark', 'contrast', 'contrast-dark', 'rivage', 'rivage-dark'],
      ...['service-public', 'service-public-dark', 'intranet'],
    ]);
    for (const mode of Object.keys(contexts)) {
      const applied = modes.apply({mode});
      for (const id of Object.keys(tokens)) {
        const {$value, $extensions} = id.split('.').reduce((group, name) => group[name], /** @type {any} */ (format));
        const expected = $extensions?.mode[mode] ?? $value;
        const text = (/** @type {unknown} */ value) =>
          JSON.stringify(value, (key, inner) => (key === 'alpha' && inner === 1 ? undefined : inner));
        if (typeof expected === 'object' && 'hex' in expected) assert.equal(applied[id].$value.hex, expected.hex, id);
        else if (!Array.isArray(expected)) assert.equal(text(applied[id].$value), text(expected), `${mode} ${id}`);
      }
    }
  });

  it('say what the sheet says', () => {
    const {color, ...others} = format.mutuelle;
    assert.deepEqual(color.primary.$value, {colorSpace: 'srgb', components: [0.0588, 0.3608, 0.3333], hex: '#0f5c55'});
    assert.equal(color.primary.$extensions.mode.rivage.hex, '#164a86');
    assert.equal(color['text-muted'].$extensions.mode.contrast.hex, color.text.$value.hex);
    assert.deepEqual(others.radius.$value, {value: 14, unit: 'px'});
    assert.deepEqual(others.space.$extensions.mode.intranet, {value: 3, unit: 'px'}, '0.2em of 15 pixels');
    assert.equal(others.shadow.$value.length, 2);
  });
});
