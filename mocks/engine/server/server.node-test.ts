/**
 * The Node host: same answers over a real network, and what only a network has. `node --import tsx --test
 * mocks/engine/server/*.node-test.ts`
 */
import assert from 'node:assert/strict';
import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pageClock} from '../../../src/backend/clock.js';
import {createHttpBackend} from '../../../src/backend/http.js';
import {corsOf, operations, streams} from '../../../src/contract/index.js';
import {Simulator} from '../simulator.js';
import {createSandbox} from '../sandbox.js';
import {runScript, sameStart} from '../script.harness.js';
import {createServer, type MockServer} from './server.js';

const cors = corsOf(Object.values(operations), Object.values(streams));

describe('the mock server', () => {
  it('gives over the network what the sandbox gives', async () => {
    const {tick: tickHere, ...here} = sameStart();
    const sandbox = createSandbox(here);
    const reference = await runScript({backend: sandbox, simulator: sandbox.simulator, tick: tickHere});

    const {tick, ...there} = sameStart();
    const server = await createServer({simulator: new Simulator(there)});
    try {
      const backend = createHttpBackend(
        {baseUrl: `${server.url}/api`},
        {...pageClock, random: () => 0, now: () => there.now().getTime()},
      );
      const steps = await runScript({backend, simulator: server.simulator, tick});
      steps.forEach((step, index) => assert.deepEqual(step, reference[index]));
      assert.equal(steps.length, reference.length);
    } finally {
      await server.close();
    }
  });

  describe('as a server', () => {
    let server: MockServer;
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'mock-server-'));
      await mkdir(join(folder, 'public', 'demo'), {recursive: true});
      await writeFile(join(folder, 'public', 'demo', 'index.html'), '<!doctype html><title>demo</title>');
      await writeFile(join(folder, 'secret.txt'), 'secret');
      server = await createServer({staticDir: join(folder, 'public')});
    });
    after(async () => {
      await server.close();
      await rm(folder, {recursive: true});
    });

    it('lets pages of this machine call, and nobody else', async () => {
      const preflight = (origin: string) =>
        fetch(`${server.url}/api/settings`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'PUT',
            'access-control-request-headers': 'authorization, idempotency-key',
          },
        });
      for (const origin of ['http://localhost:5173', 'http://127.0.0.1:6006', 'http://intranet.localhost']) {
        const answer = await preflight(origin);
        assert.equal(answer.status, 204);
        assert.equal(answer.headers.get('access-control-allow-origin'), origin);
        // each header that any operation may carry: without one of them, a page of another origin cannot save
        assert.deepEqual(
          [answer.headers.get('access-control-allow-headers'), answer.headers.get('access-control-allow-methods')],
          [cors.requestHeaders.join(', '), cors.methods.join(', ')],
        );
        assert.ok(cors.requestHeaders.includes('If-Match'));
        const got = await fetch(`${server.url}/api/settings`, {headers: {origin}});
        assert.equal(got.headers.get('access-control-allow-origin'), origin);
        assert.match(got.headers.get('access-control-expose-headers') ?? '', /Retry-After/);
      }
      for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null'])
        assert.equal((await preflight(origin)).headers.get('access-control-allow-origin'), null);
    });

    it('serves the pages of a folder, and nothing above it', async () => {
      const page = await fetch(`${server.url}/demo/`);
      assert.equal(page.status, 200);
      assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.match(await page.text(), /<title>demo/);
      for (const path of [
        '/secret.txt',
        '/../secret.txt',
        '/%2e%2e/secret.txt',
        '/demo/..%2f..%2fsecret.txt',
        '/%00',
        '/%E0%A4%A',
      ])
        assert.equal(await statusOf(path), 404, path);
    });

    it('says 404 for what the contract does not have', async () => {
      assert.equal(await statusOf('/api/nothing'), 404);
      assert.equal((await fetch(`${server.url}/api/settings`, {method: 'DELETE'})).status, 404);
    });

    it('serves the documents it links to', async () => {
      const answer = await fetch(`${server.url}/api/documents/notice.pdf`);
      assert.equal(answer.headers.get('content-type'), 'application/pdf');
      assert.equal(new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5)), '%PDF-');
      assert.equal(await statusOf('/api/documents/constructor.pdf'), 404);
    });

    it('breaks the line when it is told to', async () => {
      server.simulator.fail('getSettings', 'network');
      await assert.rejects(fetch(`${server.url}/api/settings`));
      assert.equal((await fetch(`${server.url}/api/settings`)).status, 200);
    });

    it('refuses a body that is too large', async () => {
      const answer = fetch(`${server.url}/api/sessions`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({email: 'x'.repeat(2_000_000)}),
      });
      assert.equal((await answer).status, 413);
    });

    /** As sent on the wire: `fetch` would tidy the path up. */
    function statusOf(path: string): Promise<number | undefined> {
      return new Promise((resolve, reject) => {
        request(server.url, {path}, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on('error', reject)
          .end();
      });
    }
  });
});
