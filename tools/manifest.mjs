// custom-elements.json: what each tag takes and tells. The analyzer reads the classes; the tags come from src/define,
// which it cannot follow; paths are those of the published files.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {ROOT} from './process.mjs';

const published = (/** @type {string} */ path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Paths inside of the manifest, wherever they stand. @param {any} value @returns {any} */
function publishedPaths(value) {
  if (Array.isArray(value)) return value.map(publishedPaths);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'path' || key === 'module') && typeof inner === 'string' ? published(inner) : publishedPaths(inner),
    ]),
  );
}

/** Several `@csspart` on one line reach us as the description of the first. @param {any[]} parts */
const spelledOut = (parts) =>
  parts.flatMap((part) => {
    const [own, ...others] = (part.description ?? '').split(/\s*@csspart\s+/);
    return [
      {...part, description: own},
      ...others.map((/** @type {string} */ text) => {
        const [, name, description] = /^(\S+)\s*(?:-\s*)?(.*)$/s.exec(text) ?? [];
        return {name, description};
      }),
    ];
  });

/** Inside matters are nobody's business: a host must not come to rely on them. @param {any} declaration */
function publicPart(declaration) {
  const {members, events, cssParts} = declaration;
  const open = (/** @type {any} */ member) =>
    !['private', 'protected'].includes(member.privacy) && !/^[#_]/.test(member.name ?? '') && !member.static;
  return {
    ...declaration,
    ...(members && {members: members.filter(open)}),
    // The analyzer also reports `new CustomEvent(type)` of the base class, under the name of its variable.
    ...(events && {events: events.filter((/** @type {any} */ event) => /^mutuelle-/.test(event.name))}),
    ...(cssParts && {cssParts: spelledOut(cssParts)}),
  };
}

/** @param {{path: string, tag: string | undefined}[]} entries */
export async function writeManifest(entries) {
  // Without --outdir: the analyzer writes the path of its output into package.json, and this is the one that stands
  // there.
  const manifest = await cli({
    argv: [
      'analyze',
      '--litelement',
      '--quiet',
      '--globs',
      'src/{widgets,panels,element,define}/**/*.ts',
      '--exclude',
      'src/**/*.{test,harness}.ts',
    ],
    cwd: ROOT,
    noWrite: true,
  });

  /** @type {any[]} */
  const definitions = [];
  for (const {path, tag} of entries) {
    if (!tag) continue;
    const [, className] =
      new RegExp(`define\\(\\s*'${tag}',\\s*(\\w+)`).exec(readFileSync(join(ROOT, path), 'utf8')) ?? [];
    const home = manifest.modules.find(
      (/** @type {any} */ module) =>
        module.path.startsWith('src/widgets/') &&
        module.declarations?.some((/** @type {any} */ one) => one.name === className),
    );
    const declaration = home?.declarations.find((/** @type {any} */ one) => one.name === className);
    if (!declaration)
      throw new Error(`${path} defines <${tag}>, but the analyzer knows no class ${className} in src/widgets`);
    declaration.tagName = tag;
    declaration.customElement = true;
    definitions.push({
      kind: 'javascript-module',
      path,
      declarations: [],
      exports: [{kind: 'custom-element-definition', name: tag, declaration: {name: className, module: home.path}}],
    });
  }
  const widgets = manifest.modules.filter((/** @type {any} */ module) =>
    module.declarations?.some((/** @type {any} */ one) => one.tagName),
  );
  for (const module of widgets)
    module.declarations = module.declarations.filter((/** @type {any} */ one) => one.kind === 'class').map(publicPart);
  writeFileSync(
    join(ROOT, 'custom-elements.json'),
    `${JSON.stringify(publishedPaths({...manifest, modules: [...widgets, ...definitions]}), null, 2)}\n`,
  );
}
