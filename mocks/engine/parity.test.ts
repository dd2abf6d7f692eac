import {expect} from '@open-wc/testing';
import {setupWorker} from 'msw/browser';
import {pageClock} from '../../src/backend/clock.js';
import {createHttpBackend} from '../../src/backend/http.js';
import {respond} from './http.js';
import {toMsw} from './msw.js';
import {Simulator} from './simulator.js';
import {createSandbox} from './sandbox.js';
import {runScript, sameStart, type Step} from './script.harness.js';

/** No pause between tries, and the same time on both sides: `Retry-After` counts from the clock of the page. */
const clockOf = (now: () => Date) => ({...pageClock, random: () => 0, now: () => now().getTime()});

async function inSandbox(): Promise<Step[]> {
  const {tick, ...start} = sameStart();
  const sandbox = createSandbox(start);
  return runScript({backend: sandbox, simulator: sandbox.simulator, tick});
}

async function overRespond(): Promise<Step[]> {
  const {tick, ...start} = sameStart();
  const simulator = new Simulator(start);
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await respond(new Request(url, init), simulator);
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
  return runScript({backend: createHttpBackend({baseUrl: '/api', fetch}, clockOf(start.now)), simulator, tick});
}

async function overServiceWorker(): Promise<Step[]> {
  const {tick, ...start} = sameStart();
  const simulator = new Simulator(start);
  const worker = setupWorker(...toMsw(simulator));
  await worker.start({quiet: true, onUnhandledFrame: 'bypass'});
  try {
    return await runScript({backend: createHttpBackend({baseUrl: '/api'}, clockOf(start.now)), simulator, tick});
  } finally {
    await worker.stop();
  }
}

describe('one enrolment in three hosts', () => {
  let reference: Step[];
  before(async () => {
    reference = await inSandbox();
  });

  it('goes as the story says in the sandbox', () => {
    const failed = (name: string) =>
      (reference.find((step) => step.name === name)?.outcome as {failed?: {code: string}} | undefined)?.failed?.code;
    const expected: Record<string, string> = {
      'redeemLink: used': 'link-used',
      'redeemLink: expired': 'link-expired',
      'redeemLink: otherPerson': 'link-other-person',
      'redeemLink: unknown': 'link-unknown',
      'redeemLink: again': 'link-used',
      'logIn: line cut': 'network',
      'logIn: nonsense': 'invalid-answer',
      'logIn: maintenance': 'unavailable',
      'logIn: wrong password': 'credentials',
      'logIn: nobody': 'credentials',
      'getEnrolment: of somebody else': 'forbidden',
      'getEnrolment: with a made-up token': 'session-expired',
      'getEnrolment: old token over': 'session-expired',
      'getEnrolment: after leaving': 'session-expired',
      'getCoverage: by nobody': 'session-expired',
      'searchPartners: of no known kind': 'not-found',
      'getPartnerPoints: of no known kind': 'not-found',
      'saveProfile: before the account': 'forbidden',
      'createAccount: weak password': 'validation',
      'createAccount: another one': 'account-exists',
      'saveDraft: a secret': 'bad-request',
      'confirmRecap: too early': 'incomplete',
      'getBulletin: too early': 'incomplete',
      'getBulletinFile: too early': 'incomplete',
      'getDossier: too early': 'incomplete',
      'getSignatureProof: too early': 'incomplete',
      'sign: of another document': 'document-changed',
      'saveProfile: wrong': 'validation',
      'saveProfile: provisional number': 'validation',
      'saveProfile: saved in another tab': 'stale',
      'confirmBeneficiaries: confirmed in another tab': 'stale',
      'saveBeneficiary: second partner': 'validation',
      'saveBeneficiary: same rank': 'validation',
      'saveBeneficiary: type not offered': 'validation',
      'saveBeneficiary: lives with nobody': 'validation',
      'saveBankDetails: no BIC': 'validation',
      'saveBankDetails: wrong key': 'validation',
      'saveBankDetails: for nobody': 'validation',
      'getMandateFile: too early': 'incomplete',
      'requestWaiver: no end': 'validation',
      'requestWaiver: an old sentence': 'validation',
      'confirmRecap: not while it rests': 'incomplete',
      'saveGuarantees: unknown': 'validation',
      'saveGuarantees: no rhythm': 'validation',
      'acceptBulletin: another document': 'document-changed',
      'acceptBulletin: a box left': 'validation',
      'sendSignatureCode: before acceptance': 'incomplete',
      'sendSignatureCode: landline': 'validation',
      'sendSignatureCode: refused number': 'phone-refused',
      'sendSignatureCode: too soon': 'too-many-requests',
      'sign: not a code': 'validation',
      'sign: wrong': 'code-wrong',
      'sign: wrong, same intention': 'code-wrong',
      'sign: too late': 'code-expired',
      'sign: of an old message': 'code-expired',
      'getCardFile: of a year without card': 'not-found',
      'sign: another intention': 'already-signed',
      'saveProfile: signed': 'already-signed',
      'saveDraft: signed': 'already-signed',
      'sign: 111111': 'code-wrong',
      'sign: 222222': 'code-wrong',
      'sign: 333333': 'transaction-locked',
      'sign: 123456': 'transaction-locked',
      'sendSignatureCode: locked': 'transaction-locked',
      'getPayment: unknown': 'not-found',
      'getStatement: unknown': 'not-found',
    };
    const failures = Object.fromEntries(
      reference.filter(({name}) => failed(name)).map(({name}) => [name, failed(name)]),
    );
    expect(failures).to.deep.equal(expected);
    expect(reference).to.have.length.above(80);
  });

  for (const [host, simulator] of [
    ['Requests and Responses', overRespond],
    ['a service worker', overServiceWorker],
  ] as const) {
    it(`gives the same over ${host}`, async () => {
      const steps = await simulator();
      // One by one: a difference is then found by its name.
      for (const [index, step] of steps.entries()) expect(step).to.deep.equal(reference[index]);
      expect(steps).to.have.length(reference.length);
    });
  }
});
