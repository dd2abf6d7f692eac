/** Tells the story of the topics' scripts through a backend: it must be the same in each host. */
import {operations, type AnyOperation, type FileAnswer} from '../../src/contract/index.js';
import type {Backend} from '../../src/backend/backend.js';
import {asBackendError} from '../../src/backend/error.js';
import {createDatabase, type Database} from '../database.js';
import {memberNumberOf, personas} from '../people/personas.js';
import {scripts} from '../topics.harness.js';
import {moments, type Story, type StoryCall} from './script.js';
import type {Simulator} from './simulator.js';

export interface Stage {
  backend: Backend;
  simulator: Simulator;
  /** Moves the clock of the simulator. */
  tick(ms: number): void;
}

/** A clock and data that are the same for each host. */
export function sameStart(): {db: Database; now: () => Date; tick: (ms: number) => void} {
  let time = Date.parse('2026-11-22T09:00:00Z');
  return {
    db: createDatabase({today: '2026-11-22', seed: 'parity'}),
    now: () => new Date(time),
    tick: (ms) => {
      time += ms;
    },
  };
}

/** What happened, call by call, in words that can be compared. */
export interface Step {
  name: string;
  outcome: unknown;
}

/** The failures the story must have. */
export const expectedFailures: Readonly<Record<string, string>> = Object.assign(
  {},
  ...scripts.map(({failures}) => failures),
);

export async function runScript({backend, simulator, tick}: Stage): Promise<Step[]> {
  const steps: Step[] = [];
  const called = new Set<string>();
  const {enrolmentId} = personas.family;

  const story: Story = {
    simulator,
    enrolmentId,
    token: undefined,
    tick,
    async call(name, operation, input = {}) {
      called.add(operation.id);
      const value = await answerOf(backend, operation, story, input);
      const file = value as FileAnswer | undefined;
      steps.push({
        name: `${operation.id}: ${name}`,
        outcome: file?.bytes instanceof Uint8Array ? {...file, bytes: file.bytes.length} : value,
      });
      return value;
    },
  };
  const beginning = structuredClone(simulator.db);
  for (const moment of moments) {
    if (moment === 'member') beMemberForYears(simulator.db, beginning);
    for (const {parts} of scripts) await parts[moment]?.(story);
  }

  const missing = Object.keys(operations).filter((id) => !called.has(id));
  if (missing.length) throw new Error(`no script of a topic (<topic>.script.ts) calls ${missing.join(', ')}`);
  return steps;
}

/** Members in their space are who they were before they enrolled here, with all their past. */
function beMemberForYears(db: Database, before: Database): void {
  for (const slice of ['hospitalStays', 'beneficiaryChanges', 'opinions'] as const)
    Object.assign(db[slice], {...before[slice], ...db[slice]});
  for (const persona of Object.values(personas)) {
    const enrolment = db.enrolments[persona.enrolmentId];
    if (!enrolment?.signed || before.enrolments[persona.enrolmentId]?.signed) continue;
    delete enrolment.signed;
    const number = memberNumberOf(persona);
    for (const slice of ['coaching', 'referrals', 'memberProfiles', 'endingContracts', 'portability'] as const)
      if (before[slice][number]) Object.assign(db[slice], {[number]: before[slice][number]});
    for (const slice of ['reimbursements', 'mailboxes', 'notifications'] as const) delete db[slice][number];
  }
}

/** What a call gives, its failure included. */
async function answerOf(
  backend: Backend,
  operation: AnyOperation,
  {enrolmentId, token}: Story,
  {params, body, as = token, ...options}: StoryCall,
): Promise<unknown> {
  const credentials = {token: () => as, renew: async () => false};
  const input = {params: {enrolmentId, ...params}, body};
  const once = () => backend.call(operation, input as never, {credentials, ...options});
  // A lost answer: over HTTP the adapter asks again by itself, with the same key.
  return once()
    .catch((error: unknown) =>
      asBackendError(error).code === 'network' && options.intent ? once() : Promise.reject(error),
    )
    .catch((error: unknown) => {
      const {code, issues, attemptsLeft, retryAt, challenge, ticket, requestId} = asBackendError(error);
      return {failed: {code, issues, attemptsLeft, retryAt, challenge, ticket, requestId}};
    });
}
