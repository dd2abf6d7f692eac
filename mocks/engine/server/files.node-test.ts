/** What the Node host keeps to where files come to it. `node --import tsx --test mocks/engine/server/*.node-test.ts` */
import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {describe, it} from 'node:test';
import {sampleFile} from '../../topics/deposits/sample-files.js';
import {createServer} from './server.js';
import {sender} from './uploads.harness.js';

const kilo = 1024;

describe('the mock server, for files', () => {
  const tus = {'tus-resumable': '1.0.0'};
  const octets = {...tus, 'content-type': 'application/offset+octet-stream'};

  /** A file of 100 kB that was announced, and plain requests about it. */
  async function announced() {
    const server = await createServer();
    const page = await sender(server.url);
    const deposit = await page.start();
    const file = sampleFile('image/jpeg', 100 * kilo);
    const {id} = await page.announce(deposit, file, 'a');
    const authorization = `Bearer ${page.options.credentials.token()}`;
    const address = `${server.url}/api/deposits/${deposit.id}/files/${id}/content`;
    const ask = (method: string, headers: Record<string, string>, body: BodyInit | null = null, more: object = {}) =>
      fetch(address, {method, headers: {authorization, ...headers}, body, ...more});
    return {server, page, deposit, file, ask};
  }

  it('keeps to tus: offsets, sizes, types, versions', async () => {
    const {server, file, ask} = await announced();
    try {
      const statusOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const at = (offset: number) => ({...octets, 'upload-offset': String(offset)});
      assert.equal(await statusOf('HEAD', {}), 412);
      assert.equal(await statusOf('PATCH', {...tus, 'upload-offset': '0'}, bytes), 415);
      assert.equal(await statusOf('PATCH', at(1), bytes), 409);
      assert.equal(await statusOf('PATCH', octets, bytes), 409, 'from nowhere');
      assert.equal(await statusOf('PATCH', at(0), new Uint8Array(100 * kilo + 1)), 413);
      const {headers} = await ask('HEAD', tus);
      assert.deepEqual(
        ['upload-length', 'tus-resumable', 'cache-control'].map((name) => headers.get(name)),
        [String(100 * kilo), '1.0.0', 'no-store'],
      );
      assert.equal(await statusOf('PUT', {'content-type': 'image/jpeg'}, new Uint8Array(50_000_001)), 413);
      assert.equal(await statusOf('PUT', {'content-type': 'image/jpeg'}, bytes), 204);
      const whole = await ask('HEAD', tus);
      assert.equal(whole.headers.get('upload-offset'), String(100 * kilo));
      assert.equal(await statusOf('HEAD', {...tus, authorization: 'Bearer x'}), 401);
    } finally {
      await server.close();
    }
  });

  it('takes one piece of a file at a time', async () => {
    const {server, page, deposit, ask} = await announced();
    try {
      let push!: (bytes: Uint8Array | undefined) => void;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          push = (bytes) => (bytes ? controller.enqueue(bytes) : controller.close());
        },
      });
      const slow = ask('PATCH', {...octets, 'upload-offset': '0'}, body, {duplex: 'half'});
      push(new Uint8Array(10));
      while ((await page.read(deposit)).files[0]!.received < 10);
      const second = await ask('PATCH', {...octets, 'upload-offset': '10'}, new Uint8Array(10));
      assert.equal(second.status, 423);
      push(undefined);
      assert.equal((await slow).headers.get('upload-offset'), '10');
      assert.equal((await ask('PATCH', {...octets, 'upload-offset': '10'}, new Uint8Array(10))).status, 204);
    } finally {
      await server.close();
    }
  });

  it('leaves nothing on its disk', async () => {
    const kept = async () =>
      (await readdir(tmpdir())).filter((name) => name.startsWith(`mutuelle-files-${process.pid}-`));
    const before = await kept();
    const {server, ask} = await announced();
    await ask('PATCH', {...octets, 'upload-offset': '0'}, new Uint8Array(10));
    assert.equal((await kept()).length, before.length + 1);
    await server.close();
    assert.deepEqual(await kept(), before);
  });
});
