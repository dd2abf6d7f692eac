import {expect} from '@open-wc/testing';
import {uploadDepositFile} from '../contract/deposits.js';
import {until} from '../testing/until.js';
import {asBackendError} from './error.js';
import {createBackend} from './handlers.js';
import {FakeClock, json, line, problem, settle, type Reply} from './http.harness.js';
import type {CallOptions} from './backend.js';

const kilo = 1024;
const photo = (bytes = 600 * kilo) => new Blob([new Uint8Array(bytes)], {type: 'image/jpeg'});
const params = {depositId: 'd', fileId: 'f'};
const address = 'https://api.example.org/v1/deposits/d/files/f/content';

/** What a server says of a file piece by piece. */
const there = (offset: number, length = 600 * kilo): Response =>
  new Response(null, {headers: {'upload-offset': String(offset), 'upload-length': String(length)}});

function sending(replies: Reply[], file: Blob = photo(), options: CallOptions = {resume: true}) {
  const {backend, clock, sent} = line(replies);
  const heard: number[] = [];
  const onProgress = (received: number) => void heard.push(received);
  const call = backend.call(uploadDepositFile, {params, body: file}, {onProgress, ...options});
  const outcome = call.then(
    () => 'sent',
    (error: unknown) => asBackendError(error).code,
  );
  /** Method, and bytes that went with it. */
  const requests = () => sent.map(({init: {method, body}}) => [method, (body as ArrayBuffer | null)?.byteLength ?? 0]);
  return {call, outcome, clock, sent, heard, requests};
}

describe('a file over HTTP', () => {
  it('goes whole where nothing is said of resuming: its own bytes, under its own type', async () => {
    const credentials = {token: () => 't', renew: async () => false};
    const {call, sent, heard, clock} = sending([new Response(null, {status: 204})], photo(5), {
      credentials,
      language: 'en',
    });
    await call;
    const [{url, init, headers}] = sent as [(typeof sent)[0]];
    expect([url, init.method, (init.body as ArrayBuffer).byteLength]).to.deep.equal([address, 'PUT', 5]);
    expect(Object.fromEntries(headers)).to.deep.equal({
      accept: 'application/json',
      'accept-language': 'en',
      authorization: 'Bearer t',
      'content-type': 'image/jpeg',
    });
    expect(init).to.include({credentials: 'same-origin', referrerPolicy: 'no-referrer', redirect: 'manual'});
    expect(heard).to.deep.equal([5]);
    expect(clock.pending).to.equal(0);
  });

  it('goes piece by piece from where the server is', async () => {
    const {call, sent, requests, heard, clock} = sending([there(100 * kilo), there(356 * kilo), there(600 * kilo)]);
    await call;
    expect(requests()).to.deep.equal([
      ['HEAD', 0],
      ['PATCH', 256 * kilo],
      ['PATCH', 244 * kilo],
    ]);
    expect(Object.fromEntries(sent[1]!.headers)).to.deep.equal({
      accept: 'application/json',
      'content-type': 'application/offset+octet-stream',
      'tus-resumable': '1.0.0',
      'upload-offset': String(100 * kilo),
    });
    expect(new Set(sent.map(({url}) => url))).to.deep.equal(new Set([address]));
    expect(heard).to.deep.equal([100 * kilo, 356 * kilo, 600 * kilo]);
    expect(clock.pending).to.equal(0);
  });

  it('has nothing to send where all of it is there', async () => {
    const {call, requests, heard} = sending([there(600 * kilo)]);
    await call;
    expect([requests(), heard]).to.deep.equal([[['HEAD', 0]], [600 * kilo]]);
  });

  it('SPACE-25: a line that is silent for half a minute is cut, and smaller pieces go on from the offset', async () => {
    const {call, requests, sent, clock, heard} = sending([
      ...[there(0), 'silence' as const, there(50 * kilo), there(178 * kilo), there(306 * kilo)],
      ...[there(434 * kilo), there(562 * kilo), there(600 * kilo)],
    ]);
    await until(() => sent.length === 2);
    await clock.advance(29_000);
    expect(sent).to.have.length(2);
    await clock.advance(1_000);
    await call;
    expect(requests().slice(1, 4)).to.deep.equal([
      ['PATCH', 256 * kilo],
      ['HEAD', 0],
      ['PATCH', 128 * kilo],
    ]);
    expect(heard.at(-1)).to.equal(600 * kilo);
    expect(clock.pending).to.equal(0);
  });

  it('takes the time it takes: no limit for the whole of it', async () => {
    const silent = [1, 2, 3].flatMap((count) => ['silence' as const, there(count)]);
    const {call, sent, clock} = sending([there(0), ...silent.slice(0, -1), there(600 * kilo)]);
    for (const count of [2, 4, 6]) {
      await until(() => sent.length === count);
      await clock.advance(30_000);
    }
    await call;
    expect(clock.time).to.equal(Date.parse('2026-11-22T09:01:30Z'));
  });

  it('is cut for good after six tries that brought nothing', async () => {
    const {outcome, requests, clock} = sending(['cut']);
    expect(await outcome).to.equal('network');
    expect(requests()).to.deep.equal(Array(6).fill(['HEAD', 0]));
    expect(clock.pending).to.equal(0);
  });

  it('counts tries anew whenever more has arrived', async () => {
    const once = [there(0), 'cut'] as const;
    const steps = [1, 2, 3, 4].flatMap((count) => [there(count), 'cut'] as const);
    const {call, heard} = sending([...once, ...once, ...once, ...steps, there(344 * kilo), there(600 * kilo)]);
    await call;
    expect(heard).to.deep.equal([1, 2, 3, 4, 344 * kilo, 600 * kilo]);
  });

  it('renews the token as often as it is over on the way, and once where nothing goes', async () => {
    let renewals = 0;
    const renew = async () => ++renewals > 0;
    const options = {resume: true, credentials: {token: () => `t${renewals}`, renew}};
    const over = () => problem('unauthenticated', 401);
    const [half, more] = [256 * kilo, 512 * kilo];
    const replies = [over, there(0), there(half), over, there(half), there(more), over, there(more), there(600 * kilo)];
    const {call, sent} = sending(replies, photo(), options);
    await call;
    expect(renewals).to.equal(3);
    expect(sent.map(({headers}) => headers.get('authorization')!.slice(-2)).join(' ')).to.equal(
      't0 t1 t1 t1 t2 t2 t2 t3 t3',
    );
    expect(await sending([over, there(0), over], photo(), options).outcome).to.equal('session-expired');
    expect(renewals).to.equal(4);
  });

  it('waits as the server asks', async () => {
    const busy = () => problem('unavailable', 503, {}, {'retry-after': '40'});
    const {call, sent, clock} = sending([busy, there(0, 5), there(5, 5)], photo(5));
    await until(() => sent.length === 1);
    await settle();
    await clock.advance(39_000);
    expect(sent).to.have.length(1);
    await clock.advance(1_000);
    await call;
    expect(sent).to.have.length(3);
  });

  for (const [what, replies] of [
    ['says nothing of the file', [json({})]],
    ['knows a longer file than was announced', [there(700 * kilo)]],
    ['stands still', [there(0), there(0)]],
    ['has more than was sent', [there(0), there(500 * kilo)]],
    ['leads elsewhere', [() => new Response(null, {status: 307, headers: {location: 'https://evil.example'}})]],
  ] as [string, Reply[]][])
    it(`is no longer sent to a server that ${what}`, async () => {
      const {outcome, sent} = sending(replies);
      expect(await outcome).to.equal('invalid-answer');
      expect(sent).to.have.length(replies.length);
    });

  it('is not taken for another one', async () => {
    const {outcome} = sending([there(0, 5)]);
    expect(await outcome).to.equal('bad-request');
  });

  it('is refused as the contract says: too much, another deposit, a kind nobody takes', async () => {
    expect(await sending([new Response(null, {status: 413})]).outcome).to.equal('bad-request');
    const over = sending([problem('deposit-over', 409)], photo(5), {});
    expect(await over.outcome).to.equal('deposit-over');
    const text = sending([there(0)], new Blob(['x'], {type: 'text/plain'}));
    expect(await text.outcome).to.equal('validation');
    expect([over.sent.length, text.sent.length]).to.deep.equal([1, 0]);
  });

  it('SPACE-5: is not said to be a matter of the line where the device has it no more', async () => {
    const gone = Object.assign(photo(5), {arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError'))});
    const {outcome, sent} = sending([there(0)], gone, {});
    expect(await outcome).to.equal('bad-request');
    expect(sent).to.have.length(0);
  });

  it('stops where it is given up', async () => {
    const leaving = new AbortController();
    const {outcome, sent, clock} = sending([there(0), 'silence'], photo(), {resume: true, signal: leaving.signal});
    await until(() => sent.length === 2);
    leaving.abort();
    expect(await outcome).to.equal('aborted');
    await clock.advance(60_000);
    expect(sent).to.have.length(2);
    expect(clock.pending).to.equal(0);
  });
});

describe('a file that a host sends itself', () => {
  it('is given whole, may take its time, and tells how far it is', async () => {
    const clock = new FakeClock();
    const file = photo(100);
    const heard: number[] = [];
    const told: string[] = [];
    let given: unknown;
    const backend = createBackend(
      {
        async uploadDepositFile({body}, {onProgress, signal}) {
          given = body;
          for (const received of [10, 40, 30, 900, 100]) {
            await clock.sleep(60_000, signal);
            onProgress(received);
          }
          return undefined;
        },
      },
      {},
      clock,
    );
    const call = backend.call(
      uploadDepositFile,
      {params, body: file},
      {
        onProgress: (received) => void heard.push(received),
        credentials: {token: () => 't', renew: async () => false, active: () => void told.push('active')},
      },
    );
    await settle();
    await clock.advance(300_000);
    await call;
    expect(given).to.equal(file);
    expect(heard).to.deep.equal([10, 40, 100]);
    expect(told).to.have.length(3);
  });
});
