import {expect} from '@open-wc/testing';
import {operations} from '../../src/contract/index.js';
import type {Credentials} from '../../src/backend/backend.js';
import {asBackendError, type BackendErrorCode} from '../../src/backend/error.js';
import {FakeClock, settle} from '../../src/backend/http.harness.js';
import {personas, sampleAnswers, samplePassword} from '../people/personas.js';
import {createSandbox, resetSandbox, scenarios, type Scenario} from './sandbox.js';
import type {Caller} from './simulator.js';

const o = operations;
const family = {params: {enrolmentId: 'adh-family'}};
const redeem = {body: {secret: personas.family.link}};
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'ok' as const,
    (error: unknown) => asBackendError(error).code,
  );

function watch(promise: Promise<unknown>) {
  const seen: {value?: unknown; code?: BackendErrorCode} = {};
  promise.then(
    (value) => {
      seen.value = value;
    },
    (error: unknown) => {
      seen.code = asBackendError(error).code;
    },
  );
  return seen;
}

class MemoryStorage {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

describe('createSandbox', () => {
  it('invites its persona, and keeps nothing', async () => {
    const sandbox = createSandbox();
    expect([sandbox.invitation, sandbox.volatile]).to.deep.equal([personas.family.link, true]);
    expect(await codeOf(sandbox.call(o.redeemLink, redeem))).to.equal('ok');
    expect(await codeOf(createSandbox().call(o.redeemLink, redeem)), 'another one starts anew').to.equal('ok');
    expect(createSandbox({persona: 'alsace'}).invitation).to.equal(personas.alsace.link);
  });

  it('keeps the made-up data where it is told to', async () => {
    const storage = new MemoryStorage();
    const sandbox = createSandbox({storage});
    expect(sandbox.volatile).to.equal(false);
    const {accessToken} = await sandbox.call(o.redeemLink, redeem);
    const credentials = {token: () => accessToken, renew: async () => false};
    const reloaded = createSandbox({storage});
    expect(await codeOf(reloaded.call(o.redeemLink, redeem))).to.equal('link-used');
    expect(await codeOf(reloaded.call(o.getEnrolment, family, {credentials}))).to.equal('ok');
    resetSandbox(storage);
    expect(await codeOf(createSandbox({storage}).call(o.redeemLink, redeem))).to.equal('ok');
  });

  it('goes on where storage is refused', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const sandbox = createSandbox({storage: {getItem: refuse, setItem: refuse, removeItem: refuse}});
    expect(await codeOf(sandbox.call(o.redeemLink, redeem))).to.equal('ok');
  });

  it('lets a widget alone work for the persona, whatever id it was given', async () => {
    const sandbox = createSandbox({persona: 'alsace'});
    const draft = await sandbox.call(o.saveProfile, {
      params: {enrolmentId: 'any'},
      body: personas.alsace.answers.profile,
    });
    expect([draft.id, draft.accountCreated, draft.step]).to.deep.equal(['adh-alsace', true, 'beneficiaries']);
    expect(
      await codeOf(sandbox.call(o.logIn, {body: {email: personas.alsace.email, password: samplePassword}})),
    ).to.equal('ok');
  });

  it('starts at a step', async () => {
    const draft = await createSandbox({at: 'guarantees'}).call(o.getEnrolment, family);
    expect([draft.step, draft.beneficiaries.length, draft.bankDetails?.sameForDebit]).to.deep.equal([
      'guarantees',
      3,
      true,
    ]);
  });

  it('gives copies: what a page does with them changes nothing', async () => {
    const sandbox = createSandbox({at: 'guarantees'});
    const draft = await sandbox.call(o.getEnrolment, family);
    draft.beneficiaries.length = 0;
    draft.profile!.lastName = 'x';
    draft.profile!.address!.city = 'x';
    const again = await sandbox.call(o.getEnrolment, family);
    expect([again.beneficiaries.length, again.profile?.lastName, again.profile?.address?.city]).to.deep.equal([
      3,
      'Vasseur',
      'Nantes',
    ]);
  });

  it('takes copies too', async () => {
    const sandbox = createSandbox({at: 'profile'});
    const body = structuredClone(sampleAnswers.profile);
    const call = sandbox.call(o.saveProfile, {...family, body});
    body.lastName = 'Autre';
    body.address.city = 'Ailleurs';
    const draft = await call;
    expect([draft.profile?.lastName, draft.profile?.address?.city]).to.deep.equal(['Vasseur', 'Nantes']);
  });

  it('lets a test look behind, and fail what it wants', async () => {
    const sandbox = createSandbox({at: 'profile'});
    const save = () => codeOf(sandbox.call(o.saveProfile, {...family, body: sampleAnswers.profile}));
    sandbox.fail('saveProfile', 'network');
    sandbox.fail('saveProfile', 'stale', {times: 2});
    expect([await save(), await save(), await save(), await save()]).to.deep.equal(['network', 'stale', 'stale', 'ok']);
    expect(sandbox.simulator.db.enrolments['adh-family']?.profile?.lastName).to.equal('Vasseur');
    sandbox.fail('*', 'unavailable', {times: Infinity});
    expect([await save(), await codeOf(sandbox.call(o.getSettings, {}))]).to.deep.equal(['unavailable', 'unavailable']);
    sandbox.heal();
    expect(await save()).to.equal('ok');
  });

  it('can lose the answer of what it did', async () => {
    const sandbox = createSandbox();
    sandbox.fail('redeemLink', 'network', {after: 'effect'});
    expect(await codeOf(sandbox.call(o.redeemLink, redeem, {intent: 'a'}))).to.equal('network');
    expect(await codeOf(sandbox.call(o.redeemLink, redeem, {intent: 'b'}))).to.equal('link-used');
    expect(await codeOf(sandbox.call(o.redeemLink, redeem, {intent: 'a'}))).to.equal('ok');
  });

  it('refuses a wrong body as the HTTP adapter does, before anything else', async () => {
    const error = await createSandbox({scenario: 'offline'})
      .call(o.logIn, {body: {email: '', password: ''}})
      .then(() => undefined, asBackendError);
    expect([error?.code, error?.issues]).to.deep.equal([
      'validation',
      [
        {pointer: '/email', code: 'required'},
        {pointer: '/password', code: 'required'},
      ],
    ]);
  });

  describe('the session', () => {
    async function signedIn() {
      const sandbox = createSandbox({at: 'profile'});
      const session = await sandbox.call(o.redeemLink, redeem);
      const credentials = {
        current: session.accessToken,
        renewals: 0,
        token: () => credentials.current,
        renew: async () => {
          credentials.renewals++;
          const answer = await sandbox
            .call(o.renewSession, {}, {credentials: {token: () => credentials.current, renew: async () => false}})
            .catch(() => undefined);
          if (answer) credentials.current = answer.accessToken;
          return !!answer;
        },
      };
      return {sandbox, credentials};
    }

    it('is renewed in silence, once', async () => {
      const {sandbox, credentials} = await signedIn();
      sandbox.fail('getEnrolment', 'unauthenticated');
      expect(await codeOf(sandbox.call(o.getEnrolment, family, {credentials}))).to.equal('ok');
      expect(credentials.renewals).to.equal(1);
      sandbox.fail('getEnrolment', 'unauthenticated', {times: 2});
      expect(await codeOf(sandbox.call(o.getEnrolment, family, {credentials}))).to.equal('session-expired');
    });

    it('is needed once somebody has signed in', async () => {
      const {sandbox} = await signedIn();
      const credentials = {token: () => undefined, renew: async () => false};
      expect(await codeOf(sandbox.call(o.getEnrolment, family, {credentials}))).to.equal('session-expired');
    });

    it('is needed whatever it was opened by: the answer says it', async () => {
      const sandbox = createSandbox();
      const credentials = {token: () => undefined, renew: async () => false};
      const account = () => codeOf(sandbox.call(o.getAccount, {}, {credentials}));
      const {email} = personas.family;
      expect([await account(), await codeOf(sandbox.call(o.getEnrolment, family, {credentials}))]).to.deep.equal([
        'ok',
        'ok',
      ]);
      expect(await sandbox.call(o.requestPasswordReset, {body: {email}})).to.include({resendIn: 30});
      expect(await account(), 'nobody has signed in').to.equal('ok');
      const {secret = ''} = sandbox.simulator.db.outbox.at(-1)!;
      await sandbox.call(o.resetPassword, {body: {secret, password: samplePassword}});
      expect(await account()).to.equal('session-expired');
    });

    it('ends for everybody when it is told to', async () => {
      const {sandbox, credentials} = await signedIn();
      sandbox.simulator.expireSessions();
      expect(await codeOf(sandbox.call(o.getEnrolment, family, {credentials}))).to.equal('session-expired');
    });
  });

  it('tells the insurer the language; a version and a key only where the operation knows them', async () => {
    const sandbox = createSandbox();
    const callers: Caller[] = [];
    const perform = sandbox.simulator.perform.bind(sandbox.simulator);
    sandbox.simulator.perform = (operation, input, caller = {}) => {
      callers.push(caller);
      return perform(operation, input, caller);
    };
    const options = {language: 'en', version: '0', intent: 'a'};
    await sandbox.call(o.getSettings, {}, options);
    await codeOf(sandbox.call(o.confirmBeneficiaries, family, options));
    expect(callers.map(({language, version, intent}) => [language, version, intent])).to.deep.equal([
      ['en', undefined, undefined],
      ['en', '0', 'a'],
    ]);
  });

  describe('time', () => {
    it('answers after the latency', async () => {
      const clock = new FakeClock();
      const seen = watch(createSandbox({clock, latency: 300}).call(o.getSettings, {}));
      await clock.advance(299);
      expect(seen.value).to.equal(undefined);
      await clock.advance(1);
      await settle();
      expect(seen.value).to.have.property('insurer');
      expect(clock.pending).to.equal(0);
    });

    it('is slow: says so at 8 seconds, answers at 10', async () => {
      const clock = new FakeClock();
      let slow = 0;
      const seen = watch(createSandbox({clock, scenario: 'slow'}).call(o.getSettings, {}, {onSlow: () => slow++}));
      await clock.advance(8_000);
      expect([slow, seen.value]).to.deep.equal([1, undefined]);
      await clock.advance(2_000);
      await settle();
      expect(seen.value).to.have.property('insurer');
    });

    it('never answers: gives up at 20 seconds', async () => {
      const clock = new FakeClock();
      const seen = watch(createSandbox({clock, scenario: 'silent'}).call(o.getSettings, {}));
      await clock.advance(19_999);
      expect(seen.code).to.equal(undefined);
      await clock.advance(1);
      expect([seen.code, clock.pending]).to.deep.equal(['timeout', 0]);
    });

    it('hears of an abort, before and during', async () => {
      const clock = new FakeClock();
      const sandbox = createSandbox({clock, latency: 300});
      expect(await codeOf(sandbox.call(o.redeemLink, redeem, {signal: AbortSignal.abort()}))).to.equal('aborted');
      const stop = new AbortController();
      const seen = watch(sandbox.call(o.getSettings, {}, {signal: stop.signal}));
      stop.abort();
      await settle();
      expect([seen.code, clock.pending]).to.deep.equal(['aborted', 0]);
    });
  });

  describe('scenarios', () => {
    const none: Credentials = {token: () => undefined, renew: async () => false};
    const outcomes: Record<
      Exclude<Scenario, 'silent' | 'slow'>,
      [settings: string, redeem: string, enrolment: string]
    > = {
      happy: ['ok', 'ok', 'ok'],
      offline: ['network', 'network', 'network'],
      down: ['unexpected', 'unexpected', 'unexpected'],
      maintenance: ['unavailable', 'unavailable', 'unavailable'],
      'expired-session': ['ok', 'ok', 'session-expired'],
      nonsense: ['invalid-answer', 'invalid-answer', 'invalid-answer'],
      'link-used': ['ok', 'link-used', 'ok'],
      'link-expired': ['ok', 'link-expired', 'ok'],
      'link-unknown': ['ok', 'link-unknown', 'ok'],
      'link-other-person': ['ok', 'link-other-person', 'ok'],
    };
    for (const scenario of scenarios.filter((each) => each !== 'silent' && each !== 'slow')) {
      it(scenario, async () => {
        const sandbox = createSandbox({scenario});
        const enrolment = await codeOf(sandbox.call(o.getEnrolment, family, {credentials: none}));
        expect([
          await codeOf(sandbox.call(o.getSettings, {})),
          await codeOf(sandbox.call(o.redeemLink, redeem)),
          enrolment,
        ]).to.deep.equal(outcomes[scenario]);
      });
    }

    it('maintenance says from when', async () => {
      const error = await createSandbox({scenario: 'maintenance', now: () => new Date('2026-11-22T09:00:00Z')})
        .call(o.getSettings, {})
        .then(() => undefined, asBackendError);
      expect(error?.retryAt).to.equal('2026-11-22T09:15:00.000Z');
    });
  });
});
