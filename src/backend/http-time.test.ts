import {expect} from '@open-wc/testing';
import {listCommunes} from '../contract/communes.js';
import {getEnrolment} from '../contract/enrolment.js';
import {renewSession} from '../contract/session.js';
import type {Credentials} from './backend.js';
import {BackendError} from './error.js';
import {json, line, problem, settle, type Reply} from './http.harness.js';

const params = {params: {postalCode: '44000'}};
const enrolment = {params: {enrolmentId: 'e1'}};
const draft = {
  id: 'e1',
  savedAt: null,
  step: 'account',
  supportCode: 'K7M2',
  invitation: {firstName: 'a', lastName: 'b', email: 'c', employer: 'd'},
  accountCreated: false,
  rules: {beneficiaryTypes: [], maxBeneficiaries: 1, debit: false},
  beneficiaries: [],
  partial: {},
};

function watch(promise: Promise<unknown>) {
  const seen: {value?: unknown; error?: BackendError} = {};
  promise.then(
    (value) => {
      seen.value = value;
    },
    (error: BackendError) => {
      seen.error = error;
    },
  );
  return seen;
}

describe('createHttpBackend and time', () => {
  it('says at 8 seconds that it is long, and stops at 20', async () => {
    const {backend, clock, sent} = line(['silence']);
    let slow = 0;
    const seen = watch(backend.call(listCommunes, params, {onSlow: () => slow++}));
    await clock.advance(7_999);
    expect(slow).to.equal(0);
    await clock.advance(1);
    expect(slow).to.equal(1);
    await clock.advance(11_999);
    expect(seen.error).to.equal(undefined);
    await clock.advance(1);
    expect(seen.error).to.include({code: 'timeout', retryable: true});
    expect([slow, sent.length, clock.pending]).to.deep.equal([1, 1, 0]);
    expect(sent[0]!.init.signal!.aborted).to.equal(true);
  });

  it('stops a body that drips', async () => {
    const drip = () => new Response(new ReadableStream({start() {}}), {headers: {'content-type': 'application/json'}});
    const {backend, clock} = line([drip]);
    const seen = watch(backend.call(listCommunes, params));
    await clock.advance(20_000);
    expect(seen.error?.code).to.equal('timeout');
  });

  it('stops waiting for a token that never comes', async () => {
    const {backend, clock, sent} = line([json(draft)], {getAccessToken: () => new Promise(() => {})});
    const seen = watch(backend.call(getEnrolment, enrolment));
    await clock.advance(20_000);
    expect(seen.error?.code).to.equal('timeout');
    expect(sent).to.have.length(0);
  });

  it('waits longer before each try, drawn at random', async () => {
    const {backend, clock, sent} = line(['cut']);
    clock.chance = 0.5;
    const seen = watch(backend.call(listCommunes, params));
    const after = async (ms: number) => {
      await clock.advance(ms);
      return sent.length;
    };
    await settle();
    expect([
      await after(249),
      await after(1),
      await after(500),
      await after(1_000),
      await after(2_000),
      await after(3_999),
    ]).to.deep.equal([1, 2, 3, 4, 5, 5]);
    expect(await after(1)).to.equal(6);
    expect(seen.error?.code).to.equal('network');
    await clock.advance(60_000);
    expect(sent).to.have.length(6);
  });

  it('gives up before 20 seconds in all, however slow each refusal is', async () => {
    const {backend, clock, sent} = line([
      () => {
        clock.time += 6_000;
        return json({}, 500);
      },
    ]);
    const seen = watch(backend.call(listCommunes, params));
    await settle();
    expect(seen.error?.code).to.equal('unexpected');
    // Refused at 6, 12 and 18 seconds; the fourth, begun in time, ends it.
    expect(sent).to.have.length(4);
    expect(clock.pending).to.equal(0);
  });

  it('A7: shortens the last try so that all of them end at 20 seconds', async () => {
    const {backend, clock, sent} = line([
      () => {
        clock.time += 15_000;
        return json({}, 500);
      },
      'silence',
    ]);
    const seen = watch(backend.call(listCommunes, params));
    await clock.advance(0);
    expect(sent).to.have.length(2);
    await clock.advance(4_999);
    expect(seen.error).to.equal(undefined);
    await clock.advance(1);
    expect(seen.error?.code).to.equal('timeout');
  });

  it('A7: ends within what is left of the press, and sends nothing where nothing is left', async () => {
    const {backend, clock, sent} = line(['silence']);
    const seen = watch(backend.call(listCommunes, params, {within: 3_000}));
    await clock.advance(2_999);
    expect(seen.error).to.equal(undefined);
    await clock.advance(1);
    expect([seen.error?.code, sent.length]).to.deep.equal(['timeout', 1]);
    const late = watch(backend.call(listCommunes, params, {within: 0}));
    await clock.advance(0);
    expect([late.error?.code, sent.length]).to.deep.equal(['timeout', 1]);
  });

  describe('Retry-After', () => {
    const asks = (retryAfter: string, status = 503): Reply =>
      problem(status === 503 ? 'unavailable' : 'too-many-requests', status, {}, {'retry-after': retryAfter});
    const cases: [string, Reply, number][] = [
      ['seconds', asks('7'), 7_000],
      ['seconds of a 429', asks('3', 429), 3_000],
      ['a date', asks('Sun, 22 Nov 2026 09:00:12 GMT'), 12_000],
      ['garbage', asks('soon'), 0],
      ['a negative number', asks('-3'), 0],
      ['a date gone by', asks('Sun, 22 Nov 2026 08:00:00 GMT'), 0],
      ['the instant in the problem', problem('unavailable', 503, {retryAt: '2026-11-22T09:00:05Z'}), 5_000],
    ];
    for (const [name, reply, wait] of cases) {
      it(`${name}: the next try after ${wait} ms`, async () => {
        const {backend, clock, sent} = line([reply, json([])]);
        const seen = watch(backend.call(listCommunes, params));
        await settle();
        if (wait) {
          await clock.advance(wait - 1);
          expect(sent).to.have.length(1);
          await clock.advance(1);
        }
        expect(sent).to.have.length(2);
        expect(seen.value).to.deep.equal([]);
      });
    }

    it('gone by: says nothing of it', async () => {
      const {backend} = line([asks('Sun, 22 Nov 2026 08:00:00 GMT')]);
      const seen = watch(backend.call(listCommunes, params));
      await settle();
      expect(seen.error).to.include({code: 'unavailable'}).and.not.to.have.property('retryAt');
    });

    it('longer than anybody waits: stops and says from when', async () => {
      for (const asked of ['90', 'Sun, 22 Nov 2026 09:01:30 GMT']) {
        const {backend, clock, sent} = line([asks(asked)]);
        const seen = watch(backend.call(listCommunes, params));
        await clock.advance(0);
        expect(seen.error).to.include({code: 'unavailable', retryAt: '2026-11-22T09:01:30.000Z'});
        expect([sent.length, clock.pending]).to.deep.equal([1, 0]);
      }
    });
  });

  describe('abort', () => {
    it('before the call: nothing is sent', async () => {
      const {backend, sent} = line([json([])]);
      const seen = watch(backend.call(listCommunes, params, {signal: AbortSignal.abort()}));
      await settle();
      expect(seen.error?.code).to.equal('aborted');
      expect(sent).to.have.length(0);
    });

    it('during the request', async () => {
      const {backend, clock, sent} = line(['silence']);
      const stop = new AbortController();
      const seen = watch(backend.call(listCommunes, params, {signal: stop.signal}));
      await settle();
      stop.abort(new Error('host reason'));
      await settle();
      expect(seen.error).to.include({code: 'aborted', retryable: false});
      expect(sent[0]!.init.signal!.aborted).to.equal(true);
      expect(clock.pending).to.equal(0);
    });

    it('between two tries', async () => {
      const {backend, clock, sent} = line(['cut']);
      clock.chance = 0.9;
      const stop = new AbortController();
      const seen = watch(backend.call(listCommunes, params, {signal: stop.signal}));
      await settle();
      stop.abort();
      await settle();
      expect(seen.error?.code).to.equal('aborted');
      await clock.advance(60_000);
      expect(sent).to.have.length(1);
    });
  });

  describe('the session', () => {
    function account(
      renewed: () => Promise<boolean> | boolean,
    ): Credentials & {current: string | undefined; renewals: number} {
      return {
        current: 'old',
        renewals: 0,
        token() {
          return this.current;
        },
        async renew() {
          this.renewals++;
          return renewed();
        },
      };
    }
    const refused = () => problem('unauthenticated', 401);
    const tokens = (sent: {headers: Headers}[]) => sent.map(({headers}) => headers.get('authorization'));

    it('renews once in silence and goes on', async () => {
      const {backend, sent} = line([refused, json(draft)]);
      const credentials = account(() => {
        credentials.current = 'new';
        return true;
      });
      expect(await backend.call(getEnrolment, enrolment, {credentials})).to.deep.equal(draft);
      expect(tokens(sent)).to.deep.equal(['Bearer old', 'Bearer new']);
    });

    it('ends when the renewal is refused', async () => {
      const {backend, sent} = line([refused]);
      const seen = watch(backend.call(getEnrolment, enrolment, {credentials: account(() => false)}));
      await settle();
      expect(seen.error).to.include({code: 'session-expired', retryable: false});
      expect(sent).to.have.length(1);
    });

    it('ends when the new token is refused too', async () => {
      const {backend, sent} = line([refused]);
      const credentials = account(() => {
        credentials.current = 'new';
        return true;
      });
      const seen = watch(backend.call(getEnrolment, enrolment, {credentials}));
      await settle();
      expect(seen.error?.code).to.equal('session-expired');
      expect([sent.length, credentials.renewals]).to.deep.equal([2, 1]);
    });

    it('says what prevented the renewal', async () => {
      const {backend} = line([refused]);
      const seen = watch(
        backend.call(getEnrolment, enrolment, {
          credentials: account(() => {
            throw new BackendError('network');
          }),
        }),
      );
      await settle();
      expect(seen.error?.code).to.equal('network');
    });

    it('shares one renewal between calls', async () => {
      let finish!: () => void;
      const credentials = account(
        () =>
          new Promise((resolve) => {
            finish = () => {
              credentials.current = 'new';
              resolve(true);
            };
          }),
      );
      const {backend, sent} = line([refused, refused, refused, json(draft)]);
      const all = [1, 2, 3].map(() => backend.call(getEnrolment, enrolment, {credentials}));
      await settle();
      finish();
      expect(await Promise.all(all)).to.have.length(3);
      expect([credentials.renewals, sent.length]).to.deep.equal([1, 6]);
    });

    it('does not renew what another call renewed meanwhile', async () => {
      const credentials = account(() => true);
      const {backend, sent} = line([
        () => {
          credentials.current = 'new';
          return refused();
        },
        json(draft),
      ]);
      await backend.call(getEnrolment, enrolment, {credentials});
      expect(credentials.renewals).to.equal(0);
      expect(tokens(sent)).to.deep.equal(['Bearer old', 'Bearer new']);
    });

    it('never waits for itself', async () => {
      const {backend} = line([refused]);
      const credentials: Credentials = {
        token: () => 'old',
        renew: async () => {
          await backend.call(renewSession, {}, {credentials});
          return true;
        },
      };
      const seen = watch(backend.call(getEnrolment, enrolment, {credentials}));
      await settle();
      expect(seen.error?.code).to.equal('unauthenticated');
    });

    it('prefers the token of the host, and asks it for a new one', async () => {
      const asked: boolean[] = [];
      let current = 'host-1';
      const {backend, sent} = line([refused, json(draft)], {
        getAccessToken: async ({renew}) => {
          asked.push(renew);
          if (renew) current = 'host-2';
          return current;
        },
      });
      const credentials = account(() => true);
      await backend.call(getEnrolment, enrolment, {credentials});
      expect(tokens(sent)).to.deep.equal(['Bearer host-1', 'Bearer host-2']);
      expect([asked.filter(Boolean).length, credentials.renewals]).to.deep.equal([1, 0]);
    });

    it('ends when the host has no new token', async () => {
      const {backend} = line([refused], {getAccessToken: ({renew}) => (renew ? undefined : 'host-1')});
      const seen = watch(backend.call(getEnrolment, enrolment));
      await settle();
      expect(seen.error?.code).to.equal('session-expired');
    });
  });
});
