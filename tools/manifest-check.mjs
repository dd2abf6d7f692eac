// Is the manifest sound? Held against its schema, against what tools ask of a package, and against what is ours: it
// names nothing that a host cannot import, and nothing that is private.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {validateCem} from '@wc-toolkit/cem-validator';
import {Ajv} from 'ajv';
import {ROOT} from './process.mjs';

/** What every program of TypeScript knows. */
const KNOWN = new Set(['CustomEvent', 'Partial', 'Promise', 'Record']);

const read = (/** @type {string} */ path) => readFileSync(join(ROOT, path), 'utf8');

/** @param {any} manifest @returns {any[]} */
const declarations = (manifest) => manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);

/** @param {any} manifest */
function againstSchema(manifest) {
  const schema = JSON.parse(read('node_modules/custom-elements-manifest/schema.json'));
  const validate = new Ajv({strict: false, allErrors: true}).compile(schema);
  return validate(manifest)
    ? []
    : (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

/** @param {any} manifest */
function againstPackage(manifest) {
  try {
    // a module of ours does not export what it names: the entries of the package do, see `unknownTypes`
    const rules = {manifest: {exportTypes: /** @type {const} */ ('off')}};
    validateCem(manifest, {packageJsonPath: join(ROOT, 'package.json'), cemFileName: 'custom-elements.json', rules});
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** Names in types that no entry exports. @param {any} manifest @param {string} exported the text of the entries */
export function unknownTypes(manifest, exported) {
  const items = declarations(manifest).flatMap(({members, attributes, events}) => [members, attributes, events].flat());
  const texts = items.map((item) => item?.type?.text ?? '');
  const names = new Set(texts.flatMap((text) => text.replaceAll(/'[^']*'/g, '').match(/\b[A-Z]\w+/g) ?? []));
  return [...names]
    .filter((name) => !KNOWN.has(name) && !new RegExp(`\\b${name}\\b`).test(exported))
    .map((name) => `no entry exports the type ${name}`);
}

/** @param {any} manifest */
export function internals(manifest) {
  const named = declarations(manifest).flatMap(({tagName, members}) =>
    members
      .filter((/** @type {any} */ {name, privacy}) => privacy || /^[_#]/.test(name))
      .map((/** @type {any} */ {name}) => `<${tagName}> ${name} is not for hosts`),
  );
  const paths = [...JSON.stringify(manifest).matchAll(/"([^"]*\.js)"/g)].map(([, path = '']) => path);
  const odd = paths.filter((path) => /harness|testing|\.test\.|^(?!dist\/)/.test(path));
  return [...named, ...odd.map((path) => `it speaks of ${path}`)];
}

/** An entry with all that it hands on. @param {string} path @returns {string} */
function exported(path) {
  const text = read(path);
  const handed = [...text.matchAll(/export (?:type )?\* from '([^']+)\.js'/g)];
  return [text, ...handed.map(([, from = '']) => exported(join(dirname(path), `${from}.d.ts`)))].join('\n');
}

/** All that is wrong with the manifest of the build. */
export function checkManifest() {
  const manifest = JSON.parse(read('custom-elements.json'));
  return [
    ...againstSchema(manifest),
    ...againstPackage(manifest),
    ...unknownTypes(manifest, ['dist/index.d.ts', 'dist/contract/index.d.ts'].map(exported).join('\n')),
    ...internals(manifest),
  ];
}
