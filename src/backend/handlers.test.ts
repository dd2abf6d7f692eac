import {expect} from '@open-wc/testing';
import {getBulletinFile} from '../contract/bulletin.js';
import {listCommunes} from '../contract/communes.js';
import {Problem} from '../contract/problem.js';
import {createAccount, logIn, renewSession} from '../contract/session.js';
import {saveDraft} from '../contract/enrolment.js';
import type {Backend, Credentials} from './backend.js';
import {BackendError} from './error.js';
import {createBackend, type HandlerContext} from './handlers.js';

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
      logIn: ({body}, {token, intent}) => {
        seen.push(body, token, intent);
        return {enrolmentId: 'e1', accessToken: 't', expiresAt: 'x', added: true} as never;
      },
    });
    expect(
      await backend.call(logIn, {body: {email: ' a@example.org ', password: ' p '}}, {intent: 'once'}),
    ).to.deep.equal({enrolmentId: 'e1', accessToken: 't', expiresAt: 'x'});
    expect(seen).to.deep.equal([{email: 'a@example.org', password: ' p '}, undefined, 'once']);
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
