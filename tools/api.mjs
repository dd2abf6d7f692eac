// Whether openapi.json is right, by programs that we did not write: `node tools/api.mjs`, after `npm run build`. They
// are heavy, and live in a package of their own (tools/api), which is installed when it is asked for.
//   node tools/api.mjs page some/folder     only writes the page that shows the document, for Storybook
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {playJourneys} from './e2e.mjs';
import {CACHE, ROOT, atMost, run} from './process.mjs';
import {Report} from './report.mjs';

/** @typedef {import('./report.mjs').Result} Result */

const HERE = join(ROOT, 'tools', 'api');
const DOCUMENT = join(ROOT, 'openapi.json');
const tool = (/** @type {string} */ name) => join(HERE, 'node_modules', '.bin', name);

/** Installs what the lock says, once. */
export async function install() {
  const lock = readFileSync(join(HERE, 'package-lock.json'), 'utf8');
  const stamp = join(HERE, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return {ok: true, output: '', seconds: 0};
  const installed = await run('npm', ['ci', '--prefix', HERE]);
  if (installed.ok) writeFileSync(stamp, lock);
  return installed;
}

/** Nobody is told that we ran it, and it asks nobody whether there is a newer one. */
const QUIET = {REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true'};

const lint = (/** @type {string} */ path) =>
  run(tool('redocly'), ['lint', '--config', join(HERE, 'redocly.yaml'), '--format', 'stylish', path], {env: QUIET});
const validate = (/** @type {string} */ path) => run(tool('validate-api'), [path]);

/**
 * A document of one path, with something wrong in it.
 * @param {string} name
 * @param {(call: any) => void} spoil
 */
function planted(name, spoil) {
  const document = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
  const path = '/network/partners/search';
  const item = document.paths[path];
  spoil(item.post);
  const file = join(CACHE, 'api', `${name}.json`);
  writeFileSync(file, JSON.stringify({...document, paths: {[path]: item}}));
  return file;
}

/** @type {Record<string, () => Promise<{ok: boolean, output: string, seconds: number}>>} */
const CHECKS = {
  'openapi.json by Redocly': () => lint(DOCUMENT),
  'an example that is wrong is found by Redocly': async () => {
    const file = planted('wrong-example', ({responses: {200: answer}}) => {
      const [example] = Object.values(answer.content['application/json'].examples);
      delete (/** @type {any} */ (example).value.total);
    });
    const found = await lint(file);
    return {...found, ok: !found.ok && /no-invalid-media-type-examples/.test(found.output)};
  },
  'openapi.json by openapi-schema-validator': () => validate(DOCUMENT),
  'a call without a body schema is found by it': async () => {
    const found = await validate(planted('wrong-body', (call) => (call.requestBody = {content: 'a text'})));
    return {...found, ok: !found.ok};
  },
  'server types by openapi-typescript, with planted errors': async () => {
    const types = join(CACHE, 'api', 'openapi.d.ts');
    const made = await run(tool('openapi-typescript'), [DOCUMENT, '--output', types, '--default-non-nullable=false']);
    if (!made.ok) return made;
    const compiled = await run(tool('tsc'), ['-p', join(HERE, 'server')]);
    return {...compiled, seconds: made.seconds + compiled.seconds};
  },
};

/** @returns {Promise<Result>} */
export async function checkApi() {
  mkdirSync(join(CACHE, 'api'), {recursive: true});
  const done = await atMost(
    2,
    Object.entries(CHECKS).map(([name, check]) => async () => ({name, ...(await check())})),
  );
  const failed = done.filter(({ok}) => !ok);
  return {
    name: 'openapi.json',
    passed: done.length - failed.length,
    failed: failed.length,
    seconds: Math.max(...done.map(({seconds}) => seconds)),
    output: failed.map(({name, output}) => `${name}:\n${output}`).join('\n'),
    took: done.map(({name, seconds}) => ({name, seconds})),
  };
}

/** Our elements before a server made of the document. */
export const playForeignServer = () =>
  playJourneys({
    engine: 'chromium',
    files: ['e2e/api/foreign-server.journey.ts'],
    what: 'journeys before a foreign server',
  });

/** The one address that Redoc asks for by itself: a picture in its menu. */
const LOGO = 'https://cdn.redoc.ly/redoc/logo-mini.svg';
const NO_LOGO = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E';

/** A page that shows the document, with all that it asks for. @param {string} folder */
function writePage(folder) {
  const redoc = readFileSync(join(HERE, 'node_modules', 'redoc', 'bundles', 'redoc.standalone.js'), 'utf8');
  if (!redoc.includes(LOGO)) throw new Error('Redoc has another logo: look at what its page asks for');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'redoc.standalone.js'), redoc.replaceAll(LOGO, NO_LOGO));
  for (const [name, from] of [
    ['index.html', join(HERE, 'page.html')],
    ['openapi.json', DOCUMENT],
  ])
    writeFileSync(join(folder, name), readFileSync(from));
}

async function main() {
  const {ok, output} = await install();
  if (!ok) throw new Error(`tools/api could not be installed: ${output}`);
  const [what, folder] = process.argv.slice(2);
  if (what === 'page') return writePage(join(ROOT, folder ?? ''));
  const report = new Report();
  report.add(await checkApi());
  report.add(await playForeignServer());
  process.exit(report.end() ? 0 : 1);
}

if (process.argv[1] === import.meta.filename) await main();
