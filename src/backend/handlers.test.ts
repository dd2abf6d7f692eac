import {expect} from '@open-wc/testing';
import {getBulletinFile} from '../contract/bulletin.js';
import {listCommunes} from '../contract/communes.js';
import {searchPlaces} from '../contract/network.js';
import {memberEvents} from '../contract/member-changes.js';
import {Problem} from '../contract/problem.js';
import {createAccount, logIn} from '../contract/account.js';
import {redeemLink} from '../contract/link.js';
import {renewSession} from '../contract/session.js';
import {saveDraft} from '../contract/enrolment.js';
import type {Backend, Credentials} from './backend.js';
import {BackendError} from './error.js';
import {createBackend, withHandlers, type HandlerContext} from './handlers.js';
import {FakeClock, json, line} from './http.harness.js';

const params = {params: {postalCode: '44000'}};
const save = {params: {enrolmentId: 'e1', part: 'profile'}, body: {values: {}}};

async function failure(promise: Promise<unknown>): Promise<BackendError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(BackendError);
  return error as BackendError;
}

describe('createBackend', () => {
  it('gives the handler what the contract says and gives back what it says', async () => {
    const seen: unknown[] = [];
    const backend = createBackend({
      logIn: ({body}, {token, intent, language}) => {
        seen.push(body, token, intent, language);
        return {enrolmentId: 'e1', accessToken: 't', expiresAt: 'x', added: true} as never;
      },
      redeemLink: (_, {intent}) => {
        seen.push(intent);
        throw new Problem('link-used');
      },
    });
    expect(
      await backend.call(logIn, {body: {email: ' a@example.org ', password: ' p '}}, {intent: 'once', language: 'en'}),
    ).to.deep.equal({enrolmentId: 'e1', accessToken: 't', expiresAt: 'x'});
    await failure(backend.call(redeemLink, {body: {secret: 's'}}, {intent: 'once'}));
    // logging in knows no key
    expect(seen).to.deep.equal([{email: 'a@example.org', password: ' p '}, undefined, undefined, 'en', 'once']);
  });

  it('names the operation that has no handler, and the cure', async () => {
    const error = await failure(createBackend({}).call(listCommunes, params));
    expect(error).to.include({code: 'unexpected', operationId: 'listCommunes'});
    expect(String(error.cause)).to.contain('createBackend({listCommunes: (input) => …})');
  });

  it('does not take for a handler what every object has', async () => {
    const operation = {...listCommunes, id: 'toString'};
    expect((await failure(createBackend({}).call(operation, params))).operationId).to.equal('toString');
  });

  it('refuses a wrong body before the handler sees it', async () => {
    let called = 0;
    const backend = createBackend({
      logIn: () => {
        called++;
        throw new Problem('credentials');
      },
    });
    const error = await failure(backend.call(logIn, {body: {email: 'nobody', password: ''}}));
    expect(error.issues).to.deep.equal([
      {pointer: '/email', code: 'format'},
      {pointer: '/password', code: 'required'},
    ]);
    expect(called).to.equal(0);
  });

  const failures: [string, () => unknown, string][] = [
    [
      'a problem',
      () => {
        throw new Problem('account-exists');
      },
      'account-exists',
    ],
    [
      'a rejected problem',
      async () => {
        throw new Problem('validation', {issues: [{pointer: '/password', code: 'minLength'}]});
      },
      'validation',
    ],
    [
      'a backend error',
      () => {
        throw new BackendError('network');
      },
      'network',
    ],
    [
      'any other error',
      () => {
        throw new TypeError('x is not a function');
      },
      'unexpected',
    ],
  ];
  for (const [name, handler, code] of failures) {
    it(`translates ${name}`, async () => {
      const backend = createBackend({createAccount: handler as never});
      const error = await failure(backend.call(createAccount, {params: {enrolmentId: 'e1'}, body: {password: 'p'}}));
      expect(error.code).to.equal(code);
      if (code === 'validation') expect(error.issues).to.deep.equal([{pointer: '/password', code: 'minLength'}]);
    });
  }

  it('refuses an answer that is not of the contract', async () => {
    const backend = createBackend({
      listCommunes: () => [{nom: 'Nantes'}] as never,
      getBulletinFile: () => 'pdf' as never,
    });
    expect((await failure(backend.call(listCommunes, params))).code).to.equal('invalid-answer');
    expect((await failure(backend.call(getBulletinFile, {params: {enrolmentId: 'e1'}}))).code).to.equal(
      'invalid-answer',
    );
  });

  it('hears of an abort even when the handler does not', async () => {
    const stop = new AbortController();
    let context: HandlerContext | undefined;
    const backend = createBackend({
      listCommunes: (_, given) => {
        context = given;
        return new Promise(() => {});
      },
    });
    const call = backend.call(listCommunes, params, {signal: stop.signal});
    stop.abort();
    expect((await failure(call)).code).to.equal('aborted');
    expect(context?.signal.aborted).to.equal(true);
  });

  it('says that a handler takes long, and ends it in time', async () => {
    const clock = new FakeClock();
    let context: HandlerContext | undefined;
    let slow = 0;
    const hanging = {
      listCommunes: (_: unknown, given: HandlerContext) => {
        context = given;
        return new Promise<never>(() => {});
      },
    };
    const call = createBackend(hanging, {}, clock).call(listCommunes, params, {onSlow: () => slow++});
    const ended = failure(call);
    await clock.advance(8_000);
    expect([slow, context?.signal.aborted]).to.deep.equal([1, false]);
    await clock.advance(12_000);
    expect((await ended).code).to.equal('timeout');
    expect([context?.signal.aborted, clock.pending]).to.deep.equal([true, 0]);
  });

  it('tries a handler once: its host knows what was tried', async () => {
    let called = 0;
    const backend = createBackend({
      listCommunes: () => {
        called++;
        throw new BackendError('network');
      },
    });
    expect((await failure(backend.call(listCommunes, params))).code).to.equal('network');
    expect(called).to.equal(1);
  });

  it('does not call a handler for nothing', async () => {
    let called = 0;
    const backend = createBackend({
      listCommunes: () => {
        called++;
        return [];
      },
    });
    expect((await failure(backend.call(listCommunes, params, {signal: AbortSignal.abort()}))).code).to.equal('aborted');
    expect(called).to.equal(0);
  });

  describe('the session', () => {
    let current: string;
    const tokens: (string | undefined)[] = [];
    const credentials = (renewed: boolean): Credentials => ({
      token: () => current,
      renew: async () => {
        current = 'new';
        return renewed;
      },
    });
    const backend: Backend = createBackend({
      saveDraft: (_, {token}) => {
        tokens.push(token);
        if (token !== 'new') throw new Problem('unauthenticated');
        return {savedAt: 'x'};
      },
      renewSession: () => {
        throw new Problem('unauthenticated');
      },
      listCommunes: (_, {token}) => {
        tokens.push(token);
        return [];
      },
    });
    beforeEach(() => {
      current = 'old';
      tokens.length = 0;
    });

    it('is renewed once in silence', async () => {
      expect(await backend.call(saveDraft, save, {credentials: credentials(true)})).to.deep.equal({savedAt: 'x'});
      expect(tokens).to.deep.equal(['old', 'new']);
    });

    it('ends when it is not', async () => {
      expect((await failure(backend.call(saveDraft, save, {credentials: credentials(false)}))).code).to.equal(
        'session-expired',
      );
    });

    it('is not renewed while it is being renewed', async () => {
      expect((await failure(backend.call(renewSession, {}, {credentials: credentials(true)}))).code).to.equal(
        'unauthenticated',
      );
    });

    it('is nobody’s business for a public operation', async () => {
      await backend.call(listCommunes, params, {credentials: credentials(true)});
      expect(tokens).to.deep.equal([undefined]);
    });
  });
});

describe('withHandlers', () => {
  const place = {label: 'Nantes', lat: 47.2, lon: -1.5};
  const search = {body: {text: 'nan', limit: 5}};
  // what it holds is not of the contract: it still happened
  const event = (revision: number) => ({id: String(revision), type: 'change', data: {}}) as never;
  const idsOf = async (backend: Backend) => {
    const ids: string[] = [];
    for await (const {id} of backend.stream!(memberEvents)) ids.push(id);
    return ids;
  };

  it('answers what the page answers, and leaves the rest to the backend', async () => {
    const {backend, sent} = line([json([{name: 'Nantes'}])]);
    const both = withHandlers(backend, {searchPlaces: () => [place]});
    expect(both.id).to.equal(backend.id);
    expect(await both.call(searchPlaces, search)).to.deep.equal([place]);
    expect(sent).to.have.length(0);
    expect(await both.call(listCommunes, params)).to.deep.equal([{name: 'Nantes'}]);
    expect(sent).to.have.length(1);
  });

  it('keeps what happens live: the recipe of README over HTTP', async () => {
    const over = () => new Response(null, {status: 204});
    const {backend, sent} = line([over]);
    const both = withHandlers(backend, {searchPlaces: () => [place]});
    expect(await idsOf(both)).to.deep.equal([]);
    expect(sent.map(({url}) => new URL(url).pathname)).to.deep.equal(['/v1/member/events']);
  });

  it('takes a stream of the page before the backend’s', async () => {
    const theirs = createBackend({
      async *memberEvents() {
        yield event(1);
      },
    });
    const ours = {
      async *memberEvents() {
        yield event(2);
      },
    };
    expect(await idsOf(withHandlers(theirs, {}))).to.deep.equal(['1']);
    expect(await idsOf(withHandlers(theirs, ours))).to.deep.equal(['2']);
  });

  it('has nothing live where the backend has not', async () => {
    const silent: Backend = {call: createBackend({}).call};
    expect(await idsOf(withHandlers(silent, {}))).to.deep.equal([]);
    expect(await idsOf(withHandlers(undefined, {}))).to.deep.equal([]);
  });
});
