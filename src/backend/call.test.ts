import {expect} from '@open-wc/testing';
import {listCommunes} from '../contract/communes.js';
import {getEnrolment} from '../contract/enrolment.js';
import {searchPlaces} from '../contract/network.js';
import type {AnyOperation} from '../contract/operation.js';
import {saveProfile} from '../contract/profile.js';
import {logIn} from '../contract/account.js';
import {renewSession} from '../contract/session.js';
import {sign} from '../contract/signature.js';
import type {CallOptions, Credentials} from './backend.js';
import {runCall, type Attempt, type Carrier} from './call.js';
import {BackendError, type BackendErrorCode} from './error.js';
import {FakeClock, settle} from './http.harness.js';
import {sharedRenewal} from './renewal.js';

/** Any input: what is called here is given a schema that takes everything. */
const anything = (operation: AnyOperation): AnyOperation => ({
  ...operation,
  params: undefined,
  body: undefined,
});

type Outcome = BackendErrorCode | 'silence' | 'ok';

interface Stage {
  clock: FakeClock;
  attempts: Attempt[];
  seen: {value?: unknown; error?: BackendError};
}

/** A call whose tries end so, one after the other; the last one again. */
function run(
  operation: AnyOperation,
  outcomes: Outcome[],
  options: CallOptions = {},
  carrier: Partial<Carrier> = {},
): Stage {
  const clock = new FakeClock();
  const attempts: Attempt[] = [];
  const seen: Stage['seen'] = {};
  runCall(anything(operation), {}, options, options.credentials, {
    clock,
    renew: sharedRenewal(),
    passes: ({code}) => code === 'network',
    async send(attempt) {
      attempts.push(attempt);
      const outcome = outcomes[Math.min(attempts.length, outcomes.length) - 1]!;
      if (outcome === 'silence') return new Promise(() => {});
      if (outcome !== 'ok') throw new BackendError(outcome, {operationId: operation.id});
      return 'answer';
    },
    ...carrier,
  }).then(
    (value) => {
      seen.value = value;
    },
    (error: BackendError) => {
      seen.error = error;
    },
  );
  return {clock, attempts, seen};
}

describe('the life of a call', () => {
  it('says at 8 seconds that it is long, and ends a try at 20, whatever carries it', async () => {
    let slow = 0;
    const {clock, attempts, seen} = run(listCommunes, ['silence'], {onSlow: () => slow++});
    await clock.advance(7_999);
    expect(slow).to.equal(0);
    await clock.advance(12_000);
    expect([slow, seen.error]).to.deep.equal([1, undefined]);
    await clock.advance(1);
    expect([seen.error?.code, attempts[0]!.signal.aborted, clock.pending]).to.deep.equal(['timeout', true, 0]);
  });

  it('ends all tries at 20 seconds, and begins no pause that lasts longer', async () => {
    const {clock, attempts, seen} = run(
      listCommunes,
      [],
      {},
      {
        send: () => {
          throw new BackendError('network', {retryAt: '2026-11-22T09:00:19Z'});
        },
      },
    );
    await clock.advance(18_500);
    expect(seen.error, 'a pause within the limit is waited for').to.equal(undefined);
    await clock.advance(500);
    expect([seen.error?.code, attempts.length, clock.pending]).to.deep.equal(['network', 0, 0]);
  });

  it('lets go of whoever no longer wants the answer, and of nothing before', async () => {
    const stop = new AbortController();
    const {attempts, seen, clock} = run(listCommunes, ['silence'], {signal: stop.signal});
    await settle();
    expect(attempts[0]!.signal.aborted).to.equal(false);
    stop.abort();
    await settle();
    expect([seen.error?.code, attempts[0]!.signal.aborted, clock.pending]).to.deep.equal(['aborted', true, 0]);
    expect(run(listCommunes, ['ok'], {signal: stop.signal}).attempts).to.have.length(0);
  });

  describe('tries again what may pass', () => {
    const cases: [string, AnyOperation, CallOptions, number][] = [
      ['a GET', listCommunes, {}, 6],
      ['a PUT', saveProfile, {}, 6],
      ['a POST that only reads', searchPlaces, {}, 6],
      ['a POST with a key', sign, {intent: 'a'}, 6],
      ['a POST whose key was not given', sign, {}, 1],
      ['a POST that knows no key', logIn, {intent: 'a'}, 1],
      ['a call that outlives its page', saveProfile, {keepalive: true}, 1],
    ];
    for (const [name, operation, options, tries] of cases) {
      it(`${name}: ${tries}`, async () => {
        const {attempts, seen, clock} = run(operation, ['network'], options);
        await clock.advance(0);
        expect([attempts.length, seen.error?.code]).to.deep.equal([tries, 'network']);
      });
    }

    it('until it goes well', async () => {
      const {attempts, seen, clock} = run(listCommunes, ['network', 'network', 'ok']);
      await clock.advance(0);
      expect([attempts.length, seen.value]).to.deep.equal([3, 'answer']);
    });

    it('and nothing where the carrier does not say what passes', async () => {
      const {attempts, seen, clock} = run(listCommunes, ['network'], {}, {passes: undefined as never});
      await clock.advance(0);
      expect([attempts.length, seen.error?.code]).to.deep.equal([1, 'network']);
    });
  });

  describe('gives the carrier', () => {
    const options = {intent: 'a', version: '7', language: 'en'};
    const given = async (operation: AnyOperation) => {
      const {attempts, clock} = run(operation, ['ok'], options);
      await clock.advance(0);
      const [{intent, version, language}] = attempts as [Attempt];
      return {intent, version, language};
    };

    it('a key where the operation is idempotent, a version where it is versioned, the language always', async () => {
      expect(await given(saveProfile)).to.deep.equal({intent: 'a', version: '7', language: 'en'});
      expect(await given(sign)).to.deep.equal({intent: 'a', version: undefined, language: 'en'});
      expect(await given(getEnrolment)).to.deep.equal({intent: undefined, version: undefined, language: 'en'});
    });
  });

  describe('renews the session', () => {
    const account = (renewed: boolean): Credentials & {current: string} => ({
      current: 'old',
      token() {
        return this.current;
      },
      async renew() {
        this.current = 'new';
        return renewed;
      },
    });

    it('once, then goes on', async () => {
      const {attempts, seen, clock} = run(getEnrolment, ['unauthenticated', 'ok'], {credentials: account(true)});
      await clock.advance(0);
      expect([attempts.map(({token}) => token), seen.value]).to.deep.equal([['old', 'new'], 'answer']);
    });

    it('and says that it is over when that does not help', async () => {
      for (const [renewed, tries] of [
        [true, 2],
        [false, 1],
      ] as const) {
        const {attempts, seen, clock} = run(getEnrolment, ['unauthenticated'], {credentials: account(renewed)});
        await clock.advance(0);
        expect([attempts.length, seen.error?.code]).to.deep.equal([tries, 'session-expired']);
      }
    });

    it('not for the renewal itself, nor where nobody is asked who they are', async () => {
      for (const operation of [renewSession, listCommunes]) {
        const {attempts, seen, clock} = run(operation, ['unauthenticated'], {credentials: account(true)});
        await clock.advance(0);
        expect([attempts.length, seen.error?.code]).to.deep.equal([1, 'unauthenticated']);
      }
    });
  });
});
