import assert from 'node:assert/strict';
import test from 'node:test';
import {run} from '../bin/commands/check.mjs';

/** @type {any[]} */
const asked = [];
class Unreachable extends Error {}
const kit = async () =>
  /** @type {any} */ ({
    areas: {settings: {}, network: {}},
    kinds: {cors: 'Pages of another origin'},
    Unreachable,
    asText: (/** @type {any} */ {api}, /** @type {any} */ {all}) => `${api} ${all}`,
    async check(/** @type {any} */ options) {
      asked.push(options);
      if (options.api.includes('dead')) throw new Unreachable('nothing answers');
      const failed = options.api.includes('wrong') ? 1 : 0;
      return {api: options.api, counts: {passed: options.api.includes('empty') ? 0 : 3, failed, skipped: 2}};
    },
  });
/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
async function ran(args, env = {}) {
  /** @type {string[]} */
  const lines = [];
  const code = await run(args, {kit, env, say: (text) => void lines.push(text)});
  return {code, text: lines.join('\n'), options: asked.at(-1)};
}

test('check: the exit code says whether the backend conforms', async () => {
  assert.equal((await ran(['http://127.0.0.1:8787/api'])).code, 0);
  assert.equal((await ran(['http://localhost/wrong'])).code, 1);
  assert.equal((await ran(['http://[::1]:80/empty'])).code, 2);
  await assert.rejects(ran(['http://localhost/dead']), /nothing answers/);
});

test('check: writes to another machine only where that is said', async () => {
  for (const address of ['https://api.example.fr/v1', 'https://localhost.example.fr', 'https://127.0.0.1.example.fr'])
    await assert.rejects(ran([address]), /add --yes/, address);
  assert.equal((await ran(['https://api.example.fr/v1', '--yes'])).code, 0);
});

test('check: the origin of a page is asked for, but on this machine', async () => {
  assert.equal((await ran(['http://api.localhost/'])).options.origin, 'http://localhost:5173');
  assert.equal((await ran(['https://api.example.fr', '-y'])).options.origin, undefined);
  assert.equal((await ran(['http://localhost', '--origin', 'https://a.fr/page'])).options.origin, 'https://a.fr');
  await assert.rejects(ran(['http://localhost', '--origin', 'a.fr']), /--origin a\.fr/);
});

test('check: who signs in comes by options, or by the environment', async () => {
  const env = {MUTUELLE_TOKEN: 't', MUTUELLE_PASSWORD: 'p'};
  const {options} = await ran(['http://localhost', '--email', 'a@b.fr', '--header', 'X-Tenant: nord'], env);
  assert.deepEqual(
    [options.token, options.email, options.password, options.headers],
    ['t', 'a@b.fr', 'p', {'X-Tenant': 'nord'}],
  );
  assert.equal((await ran(['http://localhost', '--token', 'u'], env)).options.token, 'u');
  await assert.rejects(ran(['http://localhost', '--header', 'nord']), /--header nord/);
});

test('check: a part of it, as text or as JSON', async () => {
  assert.deepEqual((await ran(['http://localhost', '--only', 'cors,network'])).options.only, ['cors', 'network']);
  await assert.rejects(ran(['http://localhost', '--only', 'card']), /--only card: there is/);
  assert.match((await ran(['--list'])).text, /settings, network\n.*\n +cors +Pages of another origin/);
  assert.equal((await ran(['http://localhost', '--all'])).text, 'http://localhost true');
  assert.equal(JSON.parse((await ran(['http://localhost', '--json'])).text).counts.passed, 3);
  assert.match((await ran(['--help'])).text, /--invitation-token/);
  await assert.rejects(ran([]), /check <address of your API>/);
  await assert.rejects(ran(['api.example.fr']), /no address/);
});
