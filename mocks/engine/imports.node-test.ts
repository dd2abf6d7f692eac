/** What each host of the mocks brings along. `node --import tsx --test mocks/engine/*.node-test.ts` */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';

/**
 * Of the mocks, what is loaded as soon as the sandbox opens, beside the slices of the database (`<topic>.data.ts`).
 * Anything else is a topic, or what only a topic needs.
 */
const opening = [
  'database',
  'engine/database',
  'engine/faults',
  'engine/file-store',
  'engine/formats',
  'engine/language',
  'engine/live',
  'engine/outage',
  'engine/sandbox',
  'engine/sha256',
  'engine/simulator',
  'engine/storage',
  'people/access-people',
  'people/example-numbers',
  'people/insurer',
  'people/personas',
  'people/sample-answers',
  'topics',
  'topics/access/challenge',
  'topics/deposits/sent-papers',
  'topics/deposits/standing',
  'topics/enrolment/addresses',
  'topics/enrolment/draft',
  'topics/enrolment/enrolment',
  'topics/enrolment/enrolment.handlers',
  'topics/enrolment/mandate',
  'topics/enrolment/papers',
  'topics/enrolment/withdrawal',
  'topics/guarantees/prices',
  'topics/security/activity',
  'topics/session/session.handlers',
  'topics/session/tries',
  'topics/settings/settings.handlers',
  'topics/signature/signature-code',
];

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const statement = /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;
const dynamic = /\bimport\('([^']+)'\)/g;

/** The room of the house of a file in src, or the folder beside it. */
const roomOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('src/') ? 2 : 1)
    .join('/');
const roomsOf = (paths: readonly string[]) => [...new Set(paths.map(roomOf))].sort();

/** Every file and package an entry reaches; `now` only those that load at once. */
async function reach(
  entry: string,
  seen: Map<string, 'now' | 'later'> = new Map(),
  when: 'now' | 'later' = 'now',
): Promise<Map<string, 'now' | 'later'>> {
  if (seen.get(entry) === 'now' || seen.get(entry) === when) return seen;
  seen.set(entry, when);
  if (!entry.startsWith('/')) return seen;
  const source = await readFile(entry, 'utf8');
  const later = new Set([...source.matchAll(dynamic)].map(([, target]) => target));
  for (const [, target, lazy] of source.matchAll(statement)) {
    const name = target ?? lazy ?? '';
    await reach(
      name.startsWith('.') ? resolve(dirname(entry), name.replace(/\.js$/, '.ts')) : name,
      seen,
      when === 'later' || (lazy && later.has(lazy)) ? 'later' : 'now',
    );
  }
  return seen;
}

describe('what is imported', () => {
  it('the sandbox never brings msw nor Node, and pdf-lib only for a file', async () => {
    const found = await reach(join(here, 'sandbox.ts'));
    const packages = [...found].filter(([name]) => !name.startsWith('/'));
    assert.deepEqual(Object.fromEntries(packages), {
      'zod/mini': 'now',
      ibantools: 'now',
      'pdf-lib': 'later',
      // the code of a card that is printed
      uqr: 'later',
    });
    assert.ok(found.size > 40, `only ${found.size} files seen`);
  });

  it('the sandbox opens without a topic, and never brings a room that shows something', async () => {
    const files = [...(await reach(join(here, 'sandbox.ts')))].filter(([name]) => name.startsWith('/'));
    const found = new Map(files.map(([name, when]) => [relative(root, name), when]));
    const now = [...found.keys()].filter((name) => found.get(name) === 'now');
    const mocks = now.flatMap((name) => /^mocks\/(.+)\.ts$/.exec(name)?.[1] ?? []);
    assert.deepEqual(mocks.filter((name) => !name.endsWith('.data')).sort(), opening);
    const rooms = ['mocks', 'src/backend', 'src/contract', 'src/domain'];
    assert.deepEqual(roomsOf(now), rooms);
    // the made-up network packs its points by the engine that unpacks them
    assert.deepEqual(roomsOf([...found.keys()]), [...rooms, 'src/engines']);
    // the contract as a whole is only read by what starts in the middle
    assert.ok(!now.includes('src/contract/index.ts'));
  });

  it('only the service worker’s files know msw', async () => {
    const msw = async (entry: string) =>
      [...(await reach(join(here, entry))).keys()].filter((name) => name.startsWith('msw'));
    assert.deepEqual(await msw('../index.ts'), []);
    assert.deepEqual(await msw('server/main.ts'), []);
    assert.deepEqual((await msw('browser.ts')).sort(), ['msw/browser', 'msw/http']);
  });

  it('the mocks stand on the contract, the domain, the backend, what is near, and codes of cards', async () => {
    const found = [...(await reach(join(here, 'server/main.ts'))).keys()]
      .filter((name) => name.startsWith('/'))
      .map((name) => relative(root, name));
    assert.deepEqual(roomsOf(found), ['mocks', 'src/backend', 'src/contract', 'src/domain', 'src/engines']);
    assert.deepEqual(
      found.filter((name) => /^src\/engines\/(?!nearest\/|code2d\/)/.test(name)),
      [],
    );
  });
});
