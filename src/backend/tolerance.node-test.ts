// A3, F16: one leaf of an answer that is not what the contract says takes away itself, its item of a list or its block;
// the whole answer only where nothing can be shown without it. Every leaf of every sample answer is tried.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createSandbox} from '../../mocks/engine/sandbox.js';
import {members} from '../../mocks/people/members.js';
import {personas, samplePassword} from '../../mocks/people/personas.js';
import {readOutput} from './parse.js';
import {logIn} from '../contract/account.js';
import {operations, type OperationId} from '../contract/index.js';

/**
 * Places without which an answer says nothing: of these, the whole is asked again. `*` stands for any index, a final
 * `.` for all below.
 */
const essential: Partial<Record<OperationId, readonly string[]>> = {
  getSettings: ['insurer.', 'help.phone', 'password.', 'acceptProvisionalNir'],
  getCards: ['serverTime', 'freshUntil', 'keepUntil', 'memberNumber'],
  // what the law gives
  getCoverage: ['asOf', 'contract.', 'withdrawal.'],
  // the flags of the map's points stand in the order of the services
  getNetwork: ['name', 'services.*.service'],
  searchPartners: ['at', 'radius', 'total'],
  // what the law has handed over, and what is chosen by default, are never left out in silence
  getOffer: ['employer', 'effectiveDate', 'preselected', 'topUp.', 'documents.*.', 'waiver'],
  getWaiverTerms: ['consequences.*', 'statement.', 'handIn', 'askBy'],
  getEnrolment: [
    ...['id', 'version', 'savedAt', 'step', 'supportCode', 'accountCreated', 'invitation.', 'beneficiaries.*.id'],
    ...['rules.beneficiaryTypes.*', 'rules.maxBeneficiaries', 'rules.debit'],
    // what is paid, mandated and signed, and what the law gives
    ...['withdrawal.', 'guaranteeSummary.', 'mandate.', 'signed.'],
  ],
  listReimbursements: ['next', 'total', 'journalId', 'revision', 'asOf'],
};
const isEssential = (id: OperationId, place: string) =>
  essential[id]?.some((each) => place === each || (each.endsWith('.') && place.startsWith(each))) ?? false;

/** Blocks that stand or fall as one: hours of which a part cannot be read are to be confirmed. */
const whole = ['hours'];

type Place = (string | number)[];
interface Leaf {
  path: Place;
  value: unknown;
}

function leavesOf(value: unknown, path: Place = []): Leaf[] {
  if (value === null || typeof value !== 'object') return [{path, value}];
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const gone = Symbol('gone');
/** The same answer with another value at a place. */
function put(answer: unknown, [key, ...rest]: Place, value: unknown): unknown {
  const copy = (Array.isArray(answer) ? [...answer] : {...(answer as object)}) as Record<string | number, unknown>;
  if (rest.length) copy[key!] = put(copy[key!], rest, value);
  else if (value !== gone) copy[key!] = value;
  else if (Array.isArray(copy)) copy.splice(key as number, 1);
  else delete copy[key!];
  return copy;
}

const mutations: Record<string, (value: unknown) => unknown> = {
  deleted: () => gone,
  null: () => null,
  'of the wrong type': (value) => (typeof value === 'string' ? {} : String(value)),
  'an unknown word': (value) => (typeof value === 'string' ? 'somethingNew' : value),
  'a part of one': (value) => (typeof value === 'number' ? value + 0.5 : value),
};

const read = (id: OperationId, answer: unknown): unknown => {
  try {
    return readOutput(operations[id], answer);
  } catch {
    return gone;
  }
};

/** True where everything outside of one item of a list, or of one field, is as it was. */
function standsBeside(before: unknown, after: unknown, [key, ...rest]: Place): boolean {
  if (Array.isArray(before) && Array.isArray(after)) {
    const others = before.filter((_, index) => index !== key);
    if (after.length === others.length) return same(after, others);
    return standsBeside(before[key as number], after[key as number], rest);
  }
  if (key === undefined || before === null || typeof before !== 'object') return true;
  // the block, or an answer of another shape in its place, is the one that is not there
  if (after === null || typeof after !== 'object') return true;
  const [one, two] = [before, after] as Record<string, unknown>[];
  // an act of which only the place is known
  if (same(Object.keys(two!), ['id'])) return true;
  const without = ({[key]: _, ...others}: Record<string, unknown>) => others;
  return same(without(one!), without(two!)) && standsBeside(one![key], two![key], rest);
}
const blockOf = (path: Place): Place => {
  const end = path.findIndex((key) => whole.includes(String(key)));
  return end < 0 ? path : path.slice(0, end + 1);
};
const same = (one: unknown, two: unknown) => JSON.stringify(one) === JSON.stringify(two);

async function samples(): Promise<[OperationId, unknown][]> {
  const warn = console.warn;
  console.warn = () => undefined;
  try {
    const space = createSandbox();
    const member = await space.call(logIn, {body: {email: members.family.email, password: samplePassword}}, {});
    const enrolment = createSandbox({at: 'completed'});
    const early = createSandbox({at: 'guarantees'});
    const {enrolmentId} = personas.family;
    const credentials = {token: () => member.accessToken, renew: async () => false};
    const params = {enrolmentId};
    const ask = async (of: typeof space, id: OperationId, input: object = {}) =>
      [
        id,
        JSON.parse(JSON.stringify(await of.call(operations[id], input as never, of === space ? {credentials} : {}))),
      ] as [OperationId, unknown];
    return [
      await ask(space, 'getSettings'),
      await ask(space, 'getCards'),
      await ask(space, 'getCoverage'),
      await ask(space, 'getNetwork'),
      await ask(space, 'searchPartners', {
        body: {
          kind: 'optician',
          lat: 47.21,
          lon: -1.55,
          radii: [10, 50],
          services: [],
          openNow: false,
          sort: 'distance',
          offset: 0,
          limit: 5,
        },
      }),
      await ask(space, 'searchPlaces', {body: {text: 'Saint', limit: 5}}),
      await ask(space, 'listCommunes', {params: {postalCode: '44115'}}),
      await ask(space, 'listReimbursements', {body: {filters: {}, limit: 20}}),
      await ask(enrolment, 'getEnrolment', {params}),
      await ask(early, 'getOffer', {params}),
      await ask(early, 'getWaiverTerms', {params}),
    ];
  } finally {
    console.warn = warn;
  }
}

test('A3: every leaf of every sample answer, deleted, null, of another type or word, a part of one', async (t) => {
  for (const [id, answer] of await samples()) {
    await t.test(id, () => {
      const before = read(id, answer);
      assert.notEqual(before, gone, 'the sample is read');
      const leaves = leavesOf(answer);
      const lost: Record<string, Set<string>> = {};
      const counts: Record<string, number> = {};
      for (const {path, value} of leaves)
        for (const [name, change] of Object.entries(mutations)) {
          const changed = change(value);
          if (changed === value) continue;
          const place = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
          const after = read(id, put(answer, path, changed));
          if (after === gone) {
            counts[name] = (counts[name] ?? 0) + 1;
            if (!isEssential(id, place)) (lost[name] ??= new Set()).add(place);
          } else if (id === 'getOffer' && place.startsWith('plans.')) {
            // the levels of the table stand in the order of the plans
            const {comparison} = after as {comparison: unknown[] & {unreadable?: number}};
            const lostPlan = (after as {plans: unknown[]}).plans.length < (before as {plans: unknown[]}).plans.length;
            assert.deepEqual(
              [comparison.length === 0, comparison.unreadable],
              lostPlan ? [true, 1] : [false, undefined],
            );
          } else
            assert.ok(standsBeside(before, after, blockOf(path)), `${place} ${name}: something else changed with it`);
        }
      t.diagnostic(`${id}: ${leaves.length} leaves; the whole is lost for ${JSON.stringify(counts)}`);
      const told = Object.entries(lost).map(([name, places]) => `${name}: ${[...places].join(', ')}`);
      assert.deepEqual(told, [], 'no leaf takes the whole answer with it');
    });
  }
});
