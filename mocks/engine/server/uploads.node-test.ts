/**
 * Files over real lines: cut, locked, refused, led astray, and there once all the same. `node --import tsx --test
 * mocks/engine/server/*.node-test.ts`
 */
import assert from 'node:assert/strict';
import {createServer as createHttpServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {asBackendError} from '../../../src/backend/error.js';
import type {Deposit, DepositFile} from '../../../src/contract/index.js';
import {sampleFile} from '../../topics/deposits/sample-files.js';
import {sha256} from '../sha256.js';
import {createServer, type MockServer} from './server.js';
import {sender, wireTo, type Wire} from './uploads.harness.js';

const seed = 16;
const kilo = 1024;
const failureOf = (work: Promise<unknown>) => work.then(() => Promise.reject(new Error('accepted')), asBackendError);
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('files that are sent, over real lines', () => {
  let server: MockServer;
  let wire: Wire;
  before(async () => {
    server = await createServer();
    wire = await wireTo(server.url);
  });
  after(async () => {
    await wire.close();
    await server.close();
  });

  /** The bytes that the server has of a file, whole or not. */
  const received = (deposit: Deposit, {id}: DepositFile) => {
    const part = server.simulator.files.size(`uploadDepositFile ${deposit.id} ${id}`);
    return part || server.simulator.files.size(id);
  };

  it('SPACE-25: are there once, to the byte, though the line is cut a hundred times', {timeout: 120_000}, async () => {
    let interruptions = 0;
    const run = fc.record({
      sizes: fc.array(fc.integer({min: 1_000, max: 700 * kilo}), {minLength: 1, maxLength: 4}),
      cuts: fc.array(fc.integer({min: 0, max: 300 * kilo}), {maxLength: 4}),
      // the page gives up where it has heard of so many bytes, and goes on with a new call
      leaves: fc.array(fc.integer({min: 1, max: 500 * kilo}), {maxLength: 3}),
      lost: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(run, async ({sizes, cuts, leaves, lost}) => {
        const page = await sender(wire.url);
        const deposit = await page.start();
        const files = sizes.map((size, index) => sampleFile('image/jpeg', size, size + index));
        const announced: DepositFile[] = [];
        const cutsBefore = wire.cuts;
        wire.cutAfter(...cuts);
        if (lost) server.simulator.fail('uploadDepositFile', 'network', {after: 'effect'});
        const places = [...leaves];
        for (const [index, file] of files.entries()) {
          const entry = await page.announce(deposit, file, `page ${index}`);
          announced.push(entry);
          for (let done = false; !done;) {
            const leaving = new AbortController();
            const heard: number[] = [];
            const onProgress = (count: number) => {
              heard.push(count);
              assert.ok(count <= received(deposit, entry), 'no more than the server has');
              if (count >= places[0]! && count < file.size) {
                places.shift();
                interruptions++;
                leaving.abort();
              }
            };
            const {signal} = leaving;
            done = await page.upload(deposit, entry, file, {resume: true, onProgress, signal}).then(
              () => true,
              (error: unknown) => {
                const {code} = asBackendError(error);
                // locked: the server has not yet noticed that the line before was cut
                assert.ok(['aborted', 'network', 'unavailable'].includes(code), code);
                return false;
              },
            );
            assert.deepEqual(
              heard,
              [...new Set(heard)].sort((one, other) => one - other),
              'never less than before',
            );
            if (done) assert.equal(heard.at(-1), file.size);
          }
        }
        const request = await page.send(deposit, announced);
        assert.deepEqual(
          request.files!.map(({name, bytes, sha256: sum}) => [name, bytes, sum]),
          await Promise.all(
            files.map(async (file, index) => [`page ${index}.jpg`, file.size, sha256(await bytesOf(file))]),
          ),
        );
        for (const [index, {id}] of request.files!.entries())
          assert.deepEqual(await bytesOf(await server.simulator.files.read(id)), await bytesOf(files[index]!));
        assert.deepEqual(
          page.asked.filter(({method, url}) => method === 'POST' && url.endsWith('/files')).length,
          files.length,
          'each was announced once',
        );
        interruptions += wire.cuts - cutsBefore;
        server.simulator.heal();
      }),
      {seed, numRuns: 50, endOnFailure: true},
    );
    assert.ok(interruptions >= 100, `only ${interruptions} interruptions`);
  });

  it('SPACE-17: a token that is over leaves the upload where it is', async () => {
    const page = await sender(server.url);
    const deposit = await page.start();
    const file = sampleFile('image/jpeg', 600 * kilo);
    const entry = await page.announce(deposit, file, 'a');
    const leaving = new AbortController();
    const leave = {resume: true, onProgress: () => leaving.abort(), signal: leaving.signal};
    assert.equal((await failureOf(page.upload(deposit, entry, file, leave))).code, 'aborted');
    const there = received(deposit, entry);
    assert.ok(there > 0 && there < file.size);

    page.asked.length = page.told.length = 0;
    server.simulator.fail('uploadDepositFile', 'unauthenticated');
    const heard: number[] = [];
    await page.upload(deposit, entry, file, {resume: true, onProgress: (count) => heard.push(count)});
    assert.deepEqual(
      page.told.filter((word) => word === 'renew'),
      ['renew'],
    );
    assert.ok(page.told.includes('active'), 'bytes that move are a sign of life');
    assert.equal(heard[0], there);
    const requests = page.bytesAsked();
    assert.deepEqual(
      requests.slice(0, 3).map(({method, status}) => [method, status]),
      [
        ['HEAD', 401],
        ['HEAD', 200],
        ['PATCH', 204],
      ],
    );
    assert.equal(new Set(requests.map(({url}) => url)).size, 1, 'one address');
    assert.deepEqual(
      page.asked.filter(({method, url}) => method === 'POST' && !url.endsWith('/sessions')),
      [],
      'nothing new was begun',
    );
  });

  it('SPACE-17: what is forbidden for now goes on later from the same place', async () => {
    const page = await sender(server.url);
    const deposit = await page.start();
    const file = sampleFile('image/jpeg', 300 * kilo);
    const entry = await page.announce(deposit, file, 'a');
    server.simulator.fail('uploadDepositFile', 'forbidden', {at: 0.5});
    assert.equal((await failureOf(page.upload(deposit, entry, file))).code, 'forbidden');
    const heard: number[] = [];
    await page.upload(deposit, entry, file, {resume: true, onProgress: (count) => heard.push(count)});
    assert.deepEqual(heard, [150 * kilo, file.size]);
  });

  it('SPACE-17: an upload the server knows no more is announced again, once', async () => {
    const page = await sender(server.url);
    const deposit = await page.start();
    const file = sampleFile('image/jpeg', 20 * kilo);
    const first = await page.announce(deposit, file, 'a');
    server.simulator.db.deposits[deposit.id]!.files = [];
    assert.equal((await failureOf(page.upload(deposit, first, file))).code, 'not-found');
    assert.deepEqual(
      page.bytesAsked().map(({method, status}) => [method, status]),
      [['HEAD', 404]],
    );
    const second = await page.announce(deposit, file, 'a, again');
    await page.upload(deposit, second, file);
    const {files} = await page.send(deposit, [second]);
    assert.equal(files!.length, 1);
    assert.equal((await failureOf(page.upload(deposit, second, file))).code, 'not-found', 'handed in');
    assert.equal((await failureOf(page.upload(deposit, second, file, {}))).code, 'deposit-over', 'in words');
  });

  it('SPACE-19: bytes that are not those announced are refused; a file of that size is one of its own', async () => {
    const page = await sender(server.url);
    const deposit = await page.start();
    const [one, other] = [sampleFile('image/jpeg', 9_000, 1), sampleFile('image/jpeg', 9_000, 2)];
    const first = await page.announce(deposit, one, 'a');
    const second = await page.announce(deposit, other, 'b');
    assert.equal((await failureOf(page.upload(deposit, first, sampleFile('image/jpeg', 8_000)))).code, 'bad-request');
    await page.upload(deposit, first, other);
    await page.upload(deposit, second, other);
    const {files} = await page.read(deposit);
    assert.deepEqual(
      files.map(({received: count, refusal}) => [count, refusal]),
      [
        [9_000, 'damaged'],
        [9_000, undefined],
      ],
    );
  });

  it('SPACE-20: waits where the upload is locked, and only then', async () => {
    let locked = 2;
    const answer = ({method}: Request) =>
      method === 'PATCH' && locked-- > 0 ? new Response(null, {status: 423}) : undefined;
    const page = await sender(server.url, {answer});
    const deposit = await page.start();
    const file = sampleFile('image/jpeg', 10 * kilo);
    const entry = await page.announce(deposit, file, 'a');
    await page.upload(deposit, entry, file);
    assert.deepEqual(
      page.bytesAsked().map(({method, status}) => [method, status]),
      [
        ['HEAD', 200],
        ['PATCH', 423],
        ['HEAD', 200],
        ['PATCH', 423],
        ['HEAD', 200],
        ['PATCH', 204],
      ],
    );
    locked = Infinity;
    const late = await page.announce(deposit, file, 'b');
    assert.equal((await failureOf(page.upload(deposit, late, file))).code, 'unavailable');
  });

  it('SPACE-20: brings no byte to another place, whoever asks for it', async () => {
    let elsewhere = 0;
    const other = createHttpServer((_, response) => {
      elsewhere++;
      response.end();
    });
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/file`;
    const astray = createHttpServer((request, response) => {
      request.resume();
      const refusal = request.method === 'HEAD' ? 302 : 307;
      response.writeHead(refusal, {location}).end();
    });
    await new Promise<void>((ready) => astray.listen(0, '127.0.0.1', ready));
    try {
      const home = await sender(server.url);
      const deposit = await home.start();
      const file = sampleFile();
      const entry = await home.announce(deposit, file, 'a');
      const {port} = astray.address() as AddressInfo;
      const lead = (request: Request) =>
        request.url.endsWith('/content')
          ? fetch(`http://127.0.0.1:${port}/`, {method: request.method, redirect: 'manual'})
          : undefined;
      const page = await sender(server.url, {answer: lead});
      for (const way of [{resume: true}, {}])
        assert.equal((await failureOf(page.upload(deposit, entry, file, way))).code, 'invalid-answer');
      assert.deepEqual(
        page.bytesAsked().map(({method}) => method),
        ['HEAD', 'PUT'],
        'and asks no second time',
      );

      // an address in a good answer leads nowhere either
      const named = async (request: Request) => {
        if (request.method !== 'HEAD') return undefined;
        const {status, headers} = await fetch(request);
        return new Response(null, {status, headers: {...Object.fromEntries(headers), location}});
      };
      await (await sender(server.url, {answer: named})).upload(deposit, entry, file);
      assert.equal(elsewhere, 0);
      assert.equal((await home.read(deposit)).files[0]!.received, file.size);
    } finally {
      astray.close();
      other.close();
    }
  });

  it('SPACE-23: a page of somebody in between is not taken for a receipt', async () => {
    let between = true;
    const page = await sender(server.url, {
      answer: ({url}) =>
        between && /\/(content|sending)$/.test(url)
          ? new Response('<!doctype html>', {headers: {'content-type': 'text/html'}})
          : undefined,
    });
    const deposit = await page.start();
    const file = sampleFile();
    const entry = await page.announce(deposit, file, 'a');
    for (const way of [{resume: true}, {}]) {
      const heard: number[] = [];
      const failure = await failureOf(page.upload(deposit, entry, file, {...way, onProgress: (n) => heard.push(n)}));
      assert.deepEqual([failure.code, failure.portal, heard], ['invalid-answer', true, []]);
    }
    assert.equal((await failureOf(page.send(deposit, [entry]))).code, 'invalid-answer');
    between = false;
    assert.equal((await failureOf(page.send(deposit, [entry]))).code, 'incomplete');
  });

  it('go whole to a server that takes nothing up again, and whole once more after a cut', async () => {
    const page = await sender(wire.url);
    const deposit = await page.start();
    const file = sampleFile('image/png', 900 * kilo);
    const entry = await page.announce(deposit, file, 'a');
    wire.cutAfter(400 * kilo);
    const heard: number[] = [];
    await page.upload(deposit, entry, file, {onProgress: (count) => heard.push(count)});
    assert.deepEqual(
      page.bytesAsked().map(({method}) => method),
      ['PUT', 'PUT'],
    );
    assert.deepEqual(heard, [file.size]);
    const [kept] = (await page.send(deposit, [entry])).files!;
    assert.equal(kept!.sha256, sha256(await bytesOf(await server.simulator.files.read(kept!.id))));
  });

  it('stop when they are given up, and go on from there', async () => {
    const page = await sender(server.url);
    const deposit = await page.start();
    const file = sampleFile('image/jpeg', 800 * kilo);
    const entry = await page.announce(deposit, file, 'a');
    const leaving = new AbortController();
    const onProgress = () => leaving.abort();
    const failure = await failureOf(
      page.upload(deposit, entry, file, {resume: true, onProgress, signal: leaving.signal}),
    );
    assert.equal(failure.code, 'aborted');
    const asked = page.bytesAsked().length;
    for (let time = 0; time < 5; time++) await page.read(deposit);
    assert.equal(page.bytesAsked().length, asked, 'nothing goes on behind their back');
    const heard: number[] = [];
    await page.upload(deposit, entry, file, {resume: true, onProgress: (count) => heard.push(count)});
    assert.ok(heard[0]! >= 256 * kilo, 'what had come is not sent again');
  });

  it('carry the token, the headers and the fetch of the host, either way', async () => {
    const tokens = await sender(server.url);
    const deposit = await tokens.start();
    const file = sampleFile('image/jpeg', 5_000);
    const seen: (string | null)[][] = [];
    const own = tokens.options.credentials.token();
    const page = await sender(server.url, {
      headers: {'x-tenant': 'loire'},
      getAccessToken: () => own,
      answer: ({url, method, headers}) => {
        if (url.endsWith('/content'))
          seen.push([method, ...['authorization', 'x-tenant', 'accept-language'].map((name) => headers.get(name))]);
        return undefined;
      },
    });
    for (const [intent, resume] of [
      ['a', true],
      ['b', false],
    ] as const)
      await page.upload(deposit, await tokens.announce(deposit, file, intent), file, {resume, language: 'en'});
    assert.deepEqual(
      seen,
      ['HEAD', 'PATCH', 'PUT'].map((method) => [method, `Bearer ${own}`, 'loire', 'en']),
    );
  });
});
