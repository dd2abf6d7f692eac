/** An insurer, and short ways to what the tests of access ask of it. */
import {operations as o} from '../../../src/contract/index.js';
import type {CodeChallenge} from '../../../src/contract/code.js';
import {testInsurer, type TestInsurer} from '../../engine/test-insurer.harness.js';
import {accessPeople} from '../../people/access-people.js';
import {members} from '../../people/members.js';
import {samplePassword as password} from '../../people/personas.js';
import type {OutboxMessage} from './access.data.js';

const {unknownDevice, newcomer} = accessPeople;
export const minutes = 60_000;
export const {email} = members.family;
export const nobody = 'personne@example.org';

export function insurer(options?: Parameters<typeof testInsurer>[0]) {
  const at = testInsurer(options);
  const {call, refusal, sandbox} = at;
  const {db} = sandbox.simulator;
  return {
    ...at,
    db,
    last: (): OutboxMessage => db.outbox.at(-1)!,
    mails: () => db.outbox.map(({kind, to}) => `${kind} ${to}`),
    logIn: (body: object) => call(o.logIn, {body: {email, password, ...body}}),
    refused: async (body: object) => (await refusal(o.logIn, {body: {email, password, ...body}})).error,
    challenge: async (body: object = {}): Promise<CodeChallenge> =>
      (await refusal(o.logIn, {body: {email: unknownDevice.email, password, ...body}})).error.challenge!,
    tryCode: async (challengeId: string, code: string) =>
      (await refusal(o.verifyCode, {body: {challengeId, code}})).error,
    /** Whose session a token opens; undefined: none. */
    getAccount: (token: string) =>
      sandbox
        .call(o.getAccount, {}, {credentials: {token: () => token, renew: async () => false}})
        .catch(() => undefined),
    recognised: async () =>
      (await call(o.startRegistration, {body: {memberNumber: newcomer.memberNumber, birthDate: newcomer.birthDate}}))
        .ticket,
  };
}

/** What the page is told of calls, one after the other. */
export const told = async (calls: readonly (() => Promise<unknown>)[], {tick}: Pick<TestInsurer, 'tick'>) => {
  const answers: unknown[] = [];
  for (const call of calls) {
    answers.push(await call());
    tick(7_000);
  }
  return answers;
};
