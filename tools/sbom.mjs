// sbom.cdx.json: what the package brings along, in the form of CycloneDX 1.6: packages it installs, and those whose
// code is inside of cdn/. Made from the lock file alone, so the same lock gives the same bytes; the
// tools that make such lists bring a hundred packages, and see the first kind only.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './process.mjs';

/**
 * @typedef {{version: string, license?: string, integrity?: string, dependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string>}} Locked
 */

const FOLDER = 'node_modules/';
const nameOf = (/** @type {string} */ path) => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

/**
 * Where a package finds another one, as Node does.
 * @param {Record<string, Locked>} locked @param {string} from @param {string} name @returns {string | undefined}
 */
function found(locked, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${FOLDER}`)))) {
    const path = `${folder && `${folder}/`}${FOLDER}${name}`;
    if (path in locked) return path;
    if (!folder) return undefined;
  }
}

/** @param {string} name @param {string} version */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * @param {string} path @param {Locked} package_ @param {boolean} installed
 */
function component(path, {version, license, integrity}, installed) {
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(nameOf(path)) ?? [];
  const [, algorithm, hash = ''] = /^(sha\d+)-(\S+)/.exec(integrity ?? '') ?? [];
  return {
    type: 'library',
    'bom-ref': purl(nameOf(path), version),
    ...(group && {group}),
    name,
    version,
    scope: installed ? 'required' : 'optional',
    ...(license && {
      licenses: [/ /.test(license) ? {expression: license.replace(/ or /g, ' OR ')} : {license: {id: license}}],
    }),
    purl: purl(nameOf(path), version),
    ...(algorithm && {
      hashes: [
        {alg: algorithm.replace('sha', 'SHA-').toUpperCase(), content: Buffer.from(hash, 'base64').toString('hex')},
      ],
    }),
  };
}

/**
 * @param {{name: string, version: string, license: string, dependencies: Record<string, string>}} own
 * @param {Record<string, Locked>} locked packages of the lock file, by path
 * @param {readonly string[]} held packages whose code is inside, as `name version`
 */
export function sbom(own, locked, held) {
  const root = purl(own.name, own.version);
  const needs = (/** @type {string} */ path) =>
    Object.keys({...locked[path]?.dependencies, ...locked[path]?.optionalDependencies}).flatMap(
      (name) => found(locked, path, name) ?? [],
    );
  const all = (/** @type {Iterable<string>} */ start) => {
    const reached = new Set(start);
    for (const path of reached) for (const other of needs(path)) reached.add(other);
    return reached;
  };
  const installed = all(Object.keys(own.dependencies).map((name) => `${FOLDER}${name}`));
  const inside = Object.keys(locked).filter((path) => held.includes(`${nameOf(path)} ${locked[path]?.version}`));
  const paths = [...new Set([...installed, ...inside])].sort();
  const refOf = (/** @type {string} */ path) => purl(nameOf(path), locked[path]?.version ?? '');
  const direct = paths.filter((path) => nameOf(path) in own.dependencies || !installed.has(path));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': root,
        name: own.name,
        version: own.version,
        licenses: [{license: {id: own.license}}],
        purl: root,
      },
    },
    components: paths.map((path) => component(path, /** @type {Locked} */ (locked[path]), installed.has(path))),
    dependencies: [
      {ref: root, dependsOn: direct.map(refOf)},
      ...paths.map((path) => ({
        ref: refOf(path),
        dependsOn: needs(path)
          .filter((other) => paths.includes(other))
          .map(refOf),
      })),
    ],
  };
}

/** Packages whose code a built folder holds, by the licences beside it. @param {string} path */
const heldBy = (path) =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(/^(\S+ \d\S*) \(/gm)].map(([, named = '']) => named);

export function writeSbom() {
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  const held = heldBy('cdn/LICENCES.txt');
  const made = sbom(read('package.json'), read('package-lock.json').packages, held);
  writeFileSync(join(ROOT, 'sbom.cdx.json'), `${JSON.stringify(made, null, 1)}\n`);
}
