import {expect} from '@open-wc/testing';
import type {OperationId} from '../../src/contract/index.js';
import {Problem} from '../../src/contract/problem.js';
import {bringToStep} from '../topics/enrolment/bring-to-step.js';
import {respond} from './http.js';
import {personas, samplePassword} from '../people/personas.js';
import {Simulator} from './simulator.js';
import {topics} from '../topics.js';

const now = () => new Date('2026-11-22T09:00:00Z');
const base = 'https://insurer.example.org';

function host(options: ConstructorParameters<typeof Simulator>[0] = {}) {
  const simulator = new Simulator({now, ...options});
  const send = async (
    method: string,
    path: string,
    {body, token, key, type = 'application/json'}: {body?: unknown; token?: string; key?: string; type?: string} = {},
  ) => {
    const headers = {
      ...(body !== undefined && {'content-type': type}),
      ...(token && {authorization: `Bearer ${token}`}),
      ...(key && {'idempotency-key': key}),
    };
    return respond(
      new Request(base + path, {
        method,
        headers,
        ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
      }),
      simulator,
    );
  };
  const redeem = async () => {
    const answer = await send('POST', '/api/enrolment-links/redemptions', {body: {secret: personas.family.link}});
    return ((await answer!.json()) as {accessToken: string}).accessToken;
  };
  return {simulator, send, redeem};
}

describe('respond', () => {
  it('leaves alone what is not of the contract', async () => {
    const {send} = host();
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/api'],
      ['GET', '/apis/settings'],
      ['GET', '/api/nothing'],
      ['GET', '/api/settings/more'],
      ['POST', '/api/settings'],
      ['GET', '/api/enrolments//offer'],
      ['GET', '/settings'],
    ] as const) {
      expect(await send(method, path), `${method} ${path}`).to.equal(undefined);
    }
  });

  it('tells the handlers the language of the page', async () => {
    const spoken: unknown[] = [];
    const {simulator} = host({
      handlers: {
        listCommunes: (_, {language}) => {
          spoken.push(language);
          return [];
        },
      },
    });
    for (const headers of [{'accept-language': 'en'}, undefined])
      await respond(new Request(`${base}/api/postal-codes/44000/communes`, headers && {headers}), simulator);
    expect(spoken).to.deep.equal(['en', undefined]);
  });

  it('answers below the path it is given', async () => {
    const answer = await respond(new Request(`${base}/v2/mutuelle/settings`), new Simulator(), {
      basePath: '/v2/mutuelle',
    });
    expect(answer?.status).to.equal(200);
    expect(answer?.headers.get('content-type')).to.equal('application/json');
    expect(answer?.headers.get('cache-control')).to.equal('no-store');
  });

  it('reads parameters as they were encoded', async () => {
    const {send, redeem, simulator} = host();
    const token = await redeem();
    await send('PUT', '/api/enrolments/adh-family/account', {token, body: {password: samplePassword}});
    const answer = await send('PUT', '/api/enrolments/adh-family/partial/beneficiary%3Aa%2Fb%20%C3%A9', {
      token,
      body: {values: {lastName: 'x'}},
    });
    expect(answer?.status).to.equal(200);
    expect(simulator.db.enrolments['adh-family']?.partial).to.deep.equal({'beneficiary:a/b é': {lastName: 'x'}});
    expect(
      (await send('PUT', '/api/enrolments/%E0%A4%A/partial/profile', {token, body: {values: {}}}))?.status,
    ).to.equal(400);
  });

  const bad: [string, {body?: unknown; type?: string}][] = [
    ['no JSON', {body: '{"secret":'}],
    ['another type', {body: 'secret=x', type: 'application/x-www-form-urlencoded'}],
    ['nothing', {}],
  ];
  for (const [name, request] of bad) {
    it(`calls ${name} a bad request`, async () => {
      const answer = await host().send('POST', '/api/enrolment-links/redemptions', request);
      expect(answer?.status).to.equal(400);
      expect(await answer?.json()).to.deep.equal({
        type: 'urn:mutuelle:problem:bad-request',
        title: 'bad-request',
        status: 400,
      });
    });
  }

  it('says problems as RFC 9457 does', async () => {
    const answer = await host().send('POST', '/api/sessions', {body: {email: 'x', password: ''}});
    expect([answer?.status, answer?.headers.get('content-type')]).to.deep.equal([422, 'application/problem+json']);
    expect(await answer?.json()).to.deep.equal({
      type: 'urn:mutuelle:problem:validation',
      title: 'validation',
      status: 422,
      issues: [
        {pointer: '/email', code: 'format'},
        {pointer: '/password', code: 'required'},
      ],
    });
  });

  it('says in a header how long to wait', async () => {
    const {send, simulator} = host({
      handlers: {
        listCommunes: () => {
          throw new Problem('too-many-requests', {retryAt: '2026-11-22T09:00:12.300Z'});
        },
      },
    });
    expect((await send('GET', '/api/postal-codes/44000/communes'))?.headers.get('retry-after'), 'rounded up').to.equal(
      '13',
    );
    simulator.fail('getSettings', 'unavailable');
    expect((await send('GET', '/api/settings'))?.headers.has('retry-after'), 'nothing asked').to.equal(false);
  });

  it('needs a token that is good, for the enrolment it opens', async () => {
    const {send, redeem} = host();
    const token = await redeem();
    const statuses = [
      await send('GET', '/api/enrolments/adh-family'),
      await send('GET', '/api/enrolments/adh-family', {token: 'toString'}),
      await send('GET', '/api/enrolments/adh-single', {token}),
      await send('GET', '/api/enrolments/adh-family', {token}),
    ];
    expect(statuses.map((answer) => answer?.status)).to.deep.equal([401, 401, 403, 200]);
  });

  it('answers with nothing where nothing is due', async () => {
    const {send, redeem} = host();
    const answer = await send('DELETE', '/api/sessions/current', {token: await redeem()});
    expect([answer?.status, await answer?.text()]).to.deep.equal([204, '']);
  });

  it('sends files with their name and hash', async () => {
    const {send, simulator} = host();
    await bringToStep(simulator, personas.family, 'bulletin');
    const token = (
      (await (await send('POST', '/api/sessions', {
        body: {email: personas.family.email, password: samplePassword},
      }))!.json()) as {accessToken: string}
    ).accessToken;
    const answer = await send('GET', '/api/enrolments/adh-family/bulletin/file', {token});
    const bytes = await answer!.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    expect(answer?.headers.get('content-disposition')).to.equal(
      'attachment; filename="bulletin-adhesion.pdf"; filename*=UTF-8\'\'bulletin-adhesion.pdf',
    );
    expect(answer?.headers.get('content-digest')).to.equal(`sha-256=:${btoa(String.fromCharCode(...digest))}:`);
    expect(answer?.headers.get('x-content-sha256')).to.equal(
      [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    );
    expect(answer?.headers.get('content-length')).to.equal(String(bytes.byteLength));
  });

  it('shouts when the mocks themselves break the contract', async () => {
    const shouts: unknown[][] = [];
    const {error} = console;
    console.error = (...words: unknown[]) => void shouts.push(words);
    try {
      const wrong = host({
        handlers: {
          listCommunes: () => [{nom: 'Nantes'}] as never,
          getSettings: () => {
            throw new TypeError('bug');
          },
        },
      });
      expect((await wrong.send('GET', '/api/postal-codes/44000/communes'))?.status).to.equal(500);
      expect((await wrong.send('GET', '/api/settings'))?.status).to.equal(500);
    } finally {
      console.error = error;
    }
    expect(shouts.map(([words]) => words)).to.deep.equal([
      'mocks: the answer of listCommunes is not what the contract says',
      'mocks: a handler failed',
    ]);
  });

  describe('intentions', () => {
    /** Counts what really happens. */
    function counted(id: OperationId) {
      let effects = 0;
      const handler = async (input: unknown, ctx: unknown) => {
        effects++;
        const {handlers} = (await topics[id]()) as {
          handlers: Record<string, (input: unknown, ctx: unknown) => unknown>;
        };
        return handlers[id]!(input, ctx);
      };
      return {...host({handlers: {[id]: handler}}), effects: () => effects};
    }
    const secret = {body: {secret: personas.family.link}};

    it('happen once, and are answered the same', async () => {
      const {send, effects} = counted('redeemLink');
      const first = await (await send('POST', '/api/enrolment-links/redemptions', {...secret, key: 'a'}))!.text();
      expect(await (await send('POST', '/api/enrolment-links/redemptions', {...secret, key: 'a'}))!.text()).to.equal(
        first,
      );
      expect((await send('POST', '/api/enrolment-links/redemptions', {...secret, key: 'b'}))?.status).to.equal(409);
      expect(effects()).to.equal(2);
    });

    it('happen once even when they come together', async () => {
      const {send, effects} = counted('redeemLink');
      const answers = await Promise.all(
        [1, 2, 3].map(() => send('POST', '/api/enrolment-links/redemptions', {...secret, key: 'a'})),
      );
      const texts = await Promise.all(answers.map((answer) => answer!.text()));
      expect(new Set(texts).size).to.equal(1);
      expect([answers[0]?.status, effects()]).to.deep.equal([200, 1]);
    });

    it('are refused the same too', async () => {
      const {send, effects} = counted('redeemLink');
      const used = {body: {secret: personas.used.link}, key: 'a'};
      expect([
        (await send('POST', '/api/enrolment-links/redemptions', used))?.status,
        (await send('POST', '/api/enrolment-links/redemptions', used))?.status,
        effects(),
      ]).to.deep.equal([409, 409, 1]);
    });

    it('have a name only where the operation knows one', async () => {
      const {send, effects} = counted('logIn');
      const wrong = {body: {email: personas.used.email, password: 'x'}, key: 'a'};
      await send('POST', '/api/sessions', wrong);
      await send('POST', '/api/sessions', wrong);
      expect(effects()).to.equal(2);
    });

    it('are not those of another operation, nor of another person', async () => {
      const {send, redeem} = counted('redeemLink');
      const token = await redeem();
      const other = (
        (await (await send('POST', '/api/enrolment-links/redemptions', {
          body: {secret: personas.single.link},
        }))!.json()) as {accessToken: string}
      ).accessToken;
      for (const [id, bearer] of [
        ['adh-family', token],
        ['adh-single', other],
      ] as const) {
        await send('PUT', `/api/enrolments/${id}/account`, {token: bearer, body: {password: samplePassword}});
        const answer = await send('PUT', `/api/enrolments/${id}/beneficiaries`, {token: bearer, key: 'a'});
        expect(((await answer!.json()) as {id: string}).id).to.equal(id);
        const proof = await send('POST', `/api/enrolments/${id}/proof-events`, {
          token: bearer,
          body: {events: []},
          key: 'a',
        });
        expect(proof?.status).to.equal(204);
      }
    });

    it('that were refused for want of a token may be tried again', async () => {
      const {send, redeem} = host();
      const prove = (token: string) =>
        send('POST', '/api/enrolments/adh-family/proof-events', {token, body: {events: []}, key: 'a'});
      expect((await prove('old'))?.status).to.equal(401);
      expect((await prove(await redeem()))?.status).to.equal(204);
    });
  });
});
