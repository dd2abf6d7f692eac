import {expect} from '@open-wc/testing';
import {confirmBeneficiaries} from '../contract/beneficiaries.js';
import {acceptBulletin, getBulletinFile} from '../contract/bulletin.js';
import {listCommunes} from '../contract/communes.js';
import {getEnrolment, saveDraft} from '../contract/enrolment.js';
import {saveBankDetails} from '../contract/bank-details.js';
import {searchPlaces} from '../contract/network.js';
import type {AnyOperation} from '../contract/operation.js';
import {saveProfile} from '../contract/profile.js';
import {memberEvents} from '../contract/member-changes.js';
import {recordProof} from '../contract/bulletin.js';
import {redeemLink} from '../contract/link.js';
import {sign} from '../contract/signature.js';
import type {CallOptions} from './backend.js';
import {BackendError, type BackendErrorCode} from './error.js';
import {createHttpBackend} from './http.js';
import {cutBody, json, line, problem, settle, type Reply} from './http.harness.js';

const nantes = [{name: 'Nantes', inseeCode: '44109'}];
const session = {enrolmentId: 'e1', accessToken: 't1', expiresAt: '2026-11-22T10:00:00Z'};
const html = () =>
  new Response('<!doctype html><title>Wi-Fi</title>', {status: 200, headers: {'content-type': 'text/html'}});
const params = {params: {postalCode: '44000'}};

async function failure(promise: Promise<unknown>): Promise<BackendError> {
  const error = await promise.then(
    (value) => {
      throw new Error(`answered ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(BackendError);
  return error as BackendError;
}

describe('createHttpBackend', () => {
  describe('faults of a reading', () => {
    const cases: [string, Reply[], BackendErrorCode | 'ok', number][] = [
      ['refused connection', ['cut'], 'network', 6],
      ['refused, then well', ['cut', json(nantes)], 'ok', 2],
      ['body cut in the middle', [() => cutBody()], 'network', 6],
      ['body cut, then well', [() => cutBody(), json(nantes)], 'ok', 2],
      ['page of a captive portal', [html], 'invalid-answer', 1],
      [
        'JSON that is none',
        [new Response('{"name":', {headers: {'content-type': 'application/json'}})],
        'invalid-answer',
        1,
      ],
      [
        'JSON under another name',
        [new Response(JSON.stringify(nantes), {headers: {'content-type': 'text/plain'}})],
        'invalid-answer',
        1,
      ],
      [
        'JSON that travels',
        [() => new Response(JSON.stringify(nantes), {headers: {'content-type': 'application/json'}})],
        'ok',
        1,
      ],
      [
        'JSON of some other kind',
        [json(nantes, 200, {'content-type': 'application/vnd.api+json; charset=utf-8'})],
        'ok',
        1,
      ],
      ['nothing where content is due', [new Response(null, {status: 204})], 'invalid-answer', 1],
      ['empty body', [new Response('', {headers: {'content-type': 'application/json'}})], 'invalid-answer', 1],
      ['null', [json(null)], 'invalid-answer', 1],
      [
        'a byte order mark first',
        [new Response(`\ufeff${JSON.stringify(nantes)}`, {headers: {'content-type': 'application/json'}})],
        'ok',
        1,
      ],
      ['a flood', [json(nantes, 200, {'content-length': '50000000'})], 'invalid-answer', 1],
      ['extra fields', [json([{...nantes[0], added: true, deep: {er: 1}}])], 'ok', 1],
      ['a required field missing', [json([{inseeCode: '44109'}])], 'invalid-answer', 1],
      ['a wrong type', [json([{name: 44109}])], 'invalid-answer', 1],
      ['500, then well', [json({}, 500), json(nantes)], 'ok', 2],
      [
        '502 of a gateway',
        [new Response('<h1>Bad gateway</h1>', {status: 502, headers: {'content-type': 'text/html'}})],
        'unexpected',
        6,
      ],
      ['503 for ever', [problem('unavailable', 503)], 'unavailable', 6],
      ['408', [json({}, 408), json(nantes)], 'ok', 2],
      ['425', [json({}, 425), json(nantes)], 'ok', 2],
      ['429, then well', [problem('too-many-requests', 429), json(nantes)], 'ok', 2],
      ['403', [problem('forbidden', 403)], 'forbidden', 1],
      ['403 of another service', [json({error: 'no'}, 403)], 'forbidden', 1],
      ['404 of another service', [new Response('nope', {status: 404})], 'not-found', 1],
      ['401 where nobody signs in', [json({}, 401)], 'unauthenticated', 1],
      ['A8: 418, of which we know nothing', [json({}, 418)], 'bad-request', 1],
      ['A8: 412 for what is only read', [json({}, 412)], 'bad-request', 1],
      ['a type we do not know', [problem('moon-phase', 409)], 'bad-request', 1],
      ['a type that every object has', [problem('constructor', 409)], 'bad-request', 1],
      [
        'a problem whose issues are none',
        [json({type: 'urn:mutuelle:problem:forbidden', issues: 'x'}, 403)],
        'forbidden',
        1,
      ],
      ['301, seen as a failure by fetch', ['cut', json(nantes)], 'ok', 2],
    ];
    for (const [name, replies, outcome, requests] of cases) {
      it(`${name}: ${outcome} after ${requests}`, async () => {
        const {backend, sent, clock} = line(replies);
        const call = backend.call(listCommunes, params);
        if (outcome === 'ok') expect(await call).to.deep.equal(nantes);
        else expect(await failure(call)).to.include({code: outcome, operationId: 'listCommunes'});
        expect(sent).to.have.length(requests);
        expect(clock.pending, 'timers left').to.equal(0);
      });
    }
  });

  it('sends what a careful client sends', async () => {
    const {backend, sent} = line([json({savedAt: '2026-11-22T09:00:00Z'})], {headers: {'x-tenant': 'acme'}});
    await backend.call(
      saveDraft,
      {params: {enrolmentId: 'e/1', part: 'beneficiary:b 1'}, body: {values: {lastName: 'Vass'}}},
      {credentials: {token: () => 't1', renew: async () => false}},
    );
    const {url, init, headers, body} = sent[0]!;
    expect(url).to.equal('https://api.example.org/v1/enrolments/e%2F1/partial/beneficiary%3Ab%201');
    expect(init).to.include({
      method: 'PUT',
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      keepalive: false,
    });
    expect(Object.fromEntries(headers)).to.deep.equal({
      accept: 'application/json',
      authorization: 'Bearer t1',
      'content-type': 'application/json',
      'x-tenant': 'acme',
    });
    expect(body).to.deep.equal({values: {lastName: 'Vass'}});
  });

  it('never sends the token where none is due', async () => {
    const {backend, sent} = line([json(nantes)], {getAccessToken: () => 'host'});
    await backend.call(listCommunes, params, {credentials: {token: () => 't1', renew: async () => true}});
    expect(sent[0]!.headers.has('authorization')).to.equal(false);
  });

  it('sends values as the contract spells them', async () => {
    const {backend, sent} = line([json({}, 500)]);
    const account = {holder: '  Hélène   Vasseur ', iban: 'fr76 3000 6000 0112 3456 7890 189', bic: 'agri fr pp'};
    await failure(backend.call(saveBankDetails, {params: {enrolmentId: 'e1'}, body: {account}}));
    expect(sent[0]!.body).to.deep.equal({
      account: {holder: 'Hélène Vasseur', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP'},
    });
  });

  it('refuses a wrong body without sending it, and repeats nothing of it', async () => {
    const {backend, sent} = line([json({})]);
    const error = await failure(
      backend.call(saveBankDetails, {
        params: {enrolmentId: 'e1'},
        body: {account: {holder: '', iban: 'FR7630006000011234567890188', bic: 'SECRETXX'}},
      }),
    );
    expect(error.code).to.equal('validation');
    expect(error.issues).to.deep.include.members([
      {pointer: '/account/holder', code: 'required'},
      {pointer: '/account/iban', code: 'checksum'},
    ]);
    expect(`${error.message} ${String(error.cause)} ${JSON.stringify(error)} ${error.stack}`).not.to.match(
      /FR7630006|SECRET/,
    );
    expect(sent).to.have.length(0);
  });

  for (const id of ['..', '.', '']) {
    it(`refuses the path parameter "${id}"`, async () => {
      const {backend, sent} = line([json(nantes)]);
      expect((await failure(backend.call(listCommunes, {params: {postalCode: id}}))).code).to.equal('bad-request');
      expect(sent).to.have.length(0);
    });
  }

  it('reads the issues of a validation problem', async () => {
    const issues = [{pointer: '/teletransmission/nir', code: 'key'}];
    const {backend} = line([problem('validation', 422, {issues})]);
    const profile = {
      civility: 'madam',
      lastName: 'Vasseur',
      firstName: 'Hélène',
      birthDate: '1978-03-14',
      maritalStatus: 'married',
      address: {line1: '12 rue des Tanneurs', postalCode: '44000', city: 'Nantes', country: 'FR'},
      phone: '+33639981234',
      teletransmission: {enabled: false},
      alsaceMoselle: false,
    } as const;
    const error = await failure(backend.call(saveProfile, {params: {enrolmentId: 'e1'}, body: profile}));
    expect(error).to.include({code: 'validation', operationId: 'saveProfile', retryable: false});
    expect(error.issues).to.deep.equal(issues);
  });

  it('reads attempts left and the instant of a lock', async () => {
    const {backend} = line([
      problem('code-wrong', 422, {attemptsLeft: 2}),
      problem('transaction-locked', 423, {attemptsLeft: 0, retryAt: '2026-11-22T09:10:00Z'}),
    ]);
    const request = {params: {enrolmentId: 'e1'}, body: {challengeId: 'x', code: '111111'}};
    expect(await failure(backend.call(sign, request, {intent: 'a'}))).to.include({code: 'code-wrong', attemptsLeft: 2});
    expect(await failure(backend.call(sign, request, {intent: 'b'}))).to.include({
      code: 'transaction-locked',
      attemptsLeft: 0,
      retryAt: '2026-11-22T09:10:00Z',
    });
  });

  it('is not polluted by an answer, nor by the page', async () => {
    const poisoned =
      '{"__proto__": {"polluted": 1}, "id": "e1", "savedAt": null, "step": "account", "supportCode": "K7", ' +
      '"invitation": {"firstName": "a", "lastName": "b", "email": "c", "employer": "d", "__proto__": ' +
      '{"polluted": 1}}, "accountCreated": false, "rules": {"beneficiaryTypes": [], "maxBeneficiaries": 1, ' +
      '"debit": false}, "beneficiaries": [], "partial": {"__proto__": {"polluted": "1"}}, "profile": ' +
      '{"__proto__": {"polluted": 1}}}';
    const {backend, sent} = line([new Response(poisoned, {headers: {'content-type': 'application/json'}})]);
    const draft = await backend.call(getEnrolment, {params: {enrolmentId: 'e1'}});
    for (const part of [draft, draft.invitation, draft.partial, draft.profile!]) {
      expect(Object.getPrototypeOf(part)).to.equal(Object.prototype);
      expect((part as {polluted?: unknown}).polluted).to.equal(undefined);
    }
    expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(sent[0]!.init)).to.equal(null);
  });

  describe('files', () => {
    const pdf = new TextEncoder().encode('%PDF-1.7 bonjour');
    const file = (headers: Record<string, string>, status = 200) =>
      new Response(status === 204 ? null : pdf, {status, headers});
    const input = {params: {enrolmentId: 'e1'}};

    it('gives bytes, name and hash', async () => {
      const {backend} = line([
        file({
          'content-type': 'application/pdf',
          'content-disposition':
            'attachment; filename="x.pdf"; filename*=UTF-8\'\'bulletin%20d%E2%80%99adh%C3%A9sion.pdf',
        }),
      ]);
      const answer = await backend.call(getBulletinFile, input);
      expect(answer).to.deep.equal({
        bytes: pdf,
        type: 'application/pdf',
        name: 'bulletin d’adhésion.pdf',
        sha256: 'cc5009ab27b47fbfd00589f42337bfc6fd11177d8909337a7f92b3e2b4f4a89e',
      });
    });

    it('takes the hash of the server where the page cannot compute it', async () => {
      const {backend} = line([file({'content-type': 'application/pdf', 'x-content-sha256': 'abc'})]);
      Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
      try {
        expect(await backend.call(getBulletinFile, input)).to.include({sha256: 'abc', name: 'document.pdf'});
      } finally {
        delete (crypto as {subtle?: unknown}).subtle;
      }
      expect(crypto.subtle, 'put back').not.to.equal(undefined);
    });

    const names: [string, string][] = [
      ['attachment; filename=dossier.pdf', 'dossier.pdf'],
      ['attachment; filename="../../etc/pass\u202ewd"', '.._.._etc_pass_wd'],
      ['attachment; filename="a.pdf"; filename*=UTF-8\'\'%E0%A4%A', 'a.pdf'],
      ['inline', 'document.pdf'],
    ];
    for (const [disposition, name] of names) {
      it(`reads a name from ${JSON.stringify(disposition)}`, async () => {
        const answer = file({'content-type': 'application/pdf'});
        // A header may hold what the Headers of this browser refuse to be given.
        const get = answer.headers.get.bind(answer.headers);
        answer.headers.get = (header) => (header === 'content-disposition' ? disposition : get(header));
        const {backend} = line([() => answer]);
        expect((await backend.call(getBulletinFile, input)).name).to.equal(name);
      });
    }

    it('refuses a page in the place of a file', async () => {
      for (const reply of [html(), file({'content-type': 'application/pdf'}, 204)]) {
        expect((await failure(line([reply]).backend.call(getBulletinFile, input))).code).to.equal('invalid-answer');
      }
    });

    it('reads the problem in the place of a file', async () => {
      expect((await failure(line([problem('incomplete', 409)]).backend.call(getBulletinFile, input))).code).to.equal(
        'incomplete',
      );
    });
  });

  it('ignores the content of an answer that has none', async () => {
    const {backend} = line([html()]);
    expect(await backend.call(recordProof, {params: {enrolmentId: 'e1'}, body: {events: []}})).to.equal(undefined);
  });

  describe('intentions', () => {
    const secret = {body: {secret: 's'}};
    const keys = (sent: {headers: Headers}[]) => sent.map(({headers}) => headers.get('idempotency-key'));

    it('keeps one key over all tries of one intention', async () => {
      const {backend, sent} = line(['cut', json({}, 503), json(session)]);
      expect(await backend.call(redeemLink, secret, {intent: 'key-1'})).to.deep.equal(session);
      expect(keys(sent)).to.deep.equal(['key-1', 'key-1', 'key-1']);
    });

    it('sends no key without an intention, and tries a POST once', async () => {
      const {backend, sent} = line(['cut', json(session)]);
      expect((await failure(backend.call(redeemLink, secret))).code).to.equal('network');
      expect(keys(sent)).to.deep.equal([null]);
    });

    it('does not try again while the page goes', async () => {
      const {backend, sent} = line(['cut', json({savedAt: 'x'})]);
      const options: CallOptions = {keepalive: true};
      expect(
        (
          await failure(
            backend.call(saveDraft, {params: {enrolmentId: 'e1', part: 'profile'}, body: {values: {}}}, options),
          )
        ).code,
      ).to.equal('network');
      expect(sent).to.have.length(1);
      expect(sent[0]!.init.keepalive).to.equal(true);
    });
  });

  describe('what travels with a call', () => {
    const draft = {params: {enrolmentId: 'e1'}};
    const said = async (operation: AnyOperation, input: object, options: CallOptions, headers?: HeadersInit) => {
      const {backend, sent} = line([json({}, 403)], headers && {headers});
      await failure(backend.call(operation, input as never, options));
      const of = (name: string) => sent[0]!.headers.get(name);
      return [of('if-match'), of('idempotency-key'), of('accept-language')];
    };
    const options = {version: '7', intent: 'a', language: 'en'};

    it('is the version of what is changed, the key of an intention, the language of the page', async () => {
      expect(await said(confirmBeneficiaries, draft, options)).to.deep.equal(['"7"', 'a', 'en']);
      expect(await said(confirmBeneficiaries, draft, {})).to.deep.equal([null, null, null]);
    });

    it('is neither version nor key where the operation knows none', async () => {
      const typed = {params: {enrolmentId: 'e1', part: 'profile'}, body: {values: {}}};
      const acceptance = {...draft, body: {sha256: 'aa', consents: []}};
      expect(await said(getEnrolment, draft, options)).to.deep.equal([null, null, 'en']);
      expect(await said(saveDraft, typed, options)).to.deep.equal([null, null, 'en']);
      expect(await said(acceptBulletin, acceptance, options)).to.deep.equal([null, 'a', 'en']);
    });

    it('is the language of the host, where it says one', async () => {
      expect(await said(getEnrolment, draft, options, {'accept-language': 'fr-BE'})).to.deep.equal([
        null,
        null,
        'fr-BE',
      ]);
    });

    it('is the language of a stream too', async () => {
      const {backend, sent} = line([new Response(null, {status: 204})]);
      for await (const each of backend.stream!(memberEvents, {language: 'en'})) expect(each).to.equal(undefined);
      expect(sent[0]!.headers.get('accept-language')).to.equal('en');
    });
  });

  it('asks again by POST where the question only reads', async () => {
    const place = {label: 'Nantes', lat: 47.2, lon: -1.5};
    const {backend, sent} = line(['cut', json({}, 503), json([place])]);
    expect(await backend.call(searchPlaces, {body: {text: 'nan', limit: 5}})).to.deep.equal([place]);
    expect(sent).to.have.length(3);
  });

  it('uses the fetch of the page as it is at the time of the call', async () => {
    const backend = createHttpBackend({baseUrl: '/api'});
    const original = globalThis.fetch;
    const urls: string[] = [];
    globalThis.fetch = async (url) => {
      urls.push(String(url));
      return json(nantes);
    };
    try {
      expect(await backend.call(listCommunes, params)).to.deep.equal(nantes);
    } finally {
      globalThis.fetch = original;
    }
    expect(urls).to.deep.equal([`${location.origin}/api/postal-codes/44000/communes`]);
    await settle();
  });
});
