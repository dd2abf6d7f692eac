import {expect} from '@open-wc/testing';
import {operation} from '../contract/operation.js';
import * as z from '../contract/zod.js';
import type {BackendError} from './error.js';
import {createHttpBackend} from './http.js';
import {FakeClock} from './http.harness.js';

const read = operation({id: 'read', method: 'GET', path: '/thing', response: z.object({}), access: 'public'});
const save = operation({
  id: 'save',
  method: 'PUT',
  path: '/thing',
  body: z.object({}),
  response: z.object({}),
  access: 'enrolment',
  idempotent: true,
  versioned: true,
});
const act = operation({id: 'act', method: 'POST', path: '/thing', response: z.object({}), access: 'public'});

interface Server {
  /** Of what it allows; nothing is asked before a simple request. */
  methods?: readonly string[];
  headers?: readonly string[];
  /** No page of another origin reads its answers. */
  closed?: true;
  down?: true;
  redirects?: true;
  /** Without `Access-Control-Allow-Origin`. */
  failsAt?: RegExp;
  /** So many requests are cut. */
  cuts?: number;
}

let servers = 0;

/** A browser's own rules (CORS), over a server of an origin that no other test knows. */
function openServer(server: Server, {base = `https://api-${++servers}.example/v1`} = {}) {
  const asked: string[] = [];
  const answer = () =>
    new Response('{}', {headers: {'content-type': 'application/json', 'access-control-allow-origin': '*'}});
  const opaque = (type: ResponseType) => Object.defineProperty(Response.error(), 'type', {value: type});
  globalThis.fetch = async (input, {method = 'GET', headers, mode = 'cors', redirect = 'follow'} = {}) => {
    const url = new URL(String(input));
    const names = [...new Headers(headers).keys()].filter((name) => !name.startsWith('accept'));
    asked.push([method, mode === 'no-cors' && mode, url.pathname.slice(3), ...names].filter(Boolean).join(' '));
    const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
    if (server.down || (server.cuts ?? 0) > 0) {
      server.cuts = (server.cuts ?? 1) - 1;
      return refuse();
    }
    if (mode === 'no-cors') return opaque('opaque');
    if (server.closed || server.failsAt?.test(`${method} ${url.pathname}`)) return refuse();
    const isSimple = ['GET', 'HEAD', 'POST'].includes(method) && !names.length;
    const {methods = ['PUT'], headers: allowed = ['authorization', 'content-type', 'idempotency-key', 'if-match']} =
      server;
    const isMethodAllowed = ['GET', 'HEAD', 'POST', ...methods].includes(method);
    if (!isSimple && !(isMethodAllowed && names.every((name) => allowed.includes(name)))) return refuse();
    if (server.redirects) return redirect === 'manual' ? opaque('opaqueredirect') : refuse();
    return answer();
  };
  const clock = new FakeClock();
  // a pause between tries ends at once, the others never do
  clock.sleep = (ms) => (ms ? new Promise(() => {}) : Promise.resolve());
  return {asked, backend: createHttpBackend({baseUrl: base, getAccessToken: () => 'secret-token'}, clock), base};
}

describe('a request that only the integrator can mend', () => {
  const {fetch} = globalThis;
  const {error: consoleError} = console;
  let said: string[];
  beforeEach(() => {
    said = [];
    console.error = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    console.error = consoleError;
  });

  const codeOf = (call: Promise<unknown>) =>
    call.then(
      () => 'ok',
      (error: BackendError) => error.code,
    );
  type Opened = ReturnType<typeof openServer>;
  const saved = ({backend}: Opened) =>
    codeOf(backend.call(save, {body: {}} as never, {intent: 'one', version: '7'} as never));
  const tries = ({asked}: Opened, of: string) => asked.filter((line) => line.startsWith(of)).length;

  it('I1: names the header that the preflight does not allow, after one try', async () => {
    const server = openServer({headers: ['authorization', 'content-type', 'idempotency-key']});
    expect(await saved(server)).to.equal('unreachable');
    expect(tries(server, 'PUT /thing')).to.equal(1);
    expect(said.length).to.equal(1);
    expect(said[0])
      .to.contain(new URL(server.base).origin)
      .and.to.contain('of PUT is refused')
      .and.to.contain('one with If-Match does not')
      .and.to.contain('Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, If-Match');
  });

  it('I1: asks nothing more for the same call, and says it once', async () => {
    const server = openServer({headers: []});
    expect([await saved(server), await saved(server)]).to.deep.equal(['unreachable', 'unreachable']);
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('one with Authorization, Content-Type, Idempotency-Key, If-Match does not');
    expect(server.asked.at(-1)).to.match(/^PUT \/thing/);
    expect(tries(server, 'PUT /thing')).to.equal(2);
    expect(server.asked.length).to.equal(2 + 2 + 4);
  });

  it('names the method, after two tries', async () => {
    const server = openServer({methods: []});
    expect(await saved(server)).to.equal('unreachable');
    expect(tries(server, 'PUT /thing')).to.equal(2);
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('of PUT is refused: GET passes').and.to.contain('allow PUT in “Access-Control-Allow-Me');
  });

  it('says that no answer is for this page, where not even a simple GET passes', async () => {
    const server = openServer({closed: true});
    expect(await codeOf(server.backend.call(read, {} as never))).to.equal('unreachable');
    expect(tries(server, 'GET /thing')).to.equal(1);
    expect(said[0]).to.contain(`Access-Control-Allow-Origin: ${location.origin}`);
  });

  it('suspects failures of one path that do not name the page, after two tries', async () => {
    const server = openServer({failsAt: /GET \/v1\/thing/});
    expect(await codeOf(server.backend.call(read, {} as never))).to.equal('unreachable');
    expect(tries(server, 'GET /thing')).to.equal(2);
    expect(said[0]).to.contain('GET brings no answer twice').and.to.contain('failures of gateways included');
  });

  it('says that an API answers by a redirect, also one of the same site', async () => {
    for (const base of [undefined, `${location.origin}/v1/${++servers}`]) {
      const server = openServer({redirects: true}, base ? {base} : {});
      expect(await codeOf(server.backend.call(read, {} as never))).to.equal('unreachable');
      expect(said.at(-1)).to.contain('answers by a redirect').and.to.contain('with 401');
    }
  });

  it('never sends anew what is done once, nor anything but harmless requests in anybody’s name', async () => {
    const server = openServer({failsAt: /POST/});
    expect(await codeOf(server.backend.call(act, {} as never))).to.equal('network');
    expect(await codeOf(server.backend.call(act, {} as never))).to.equal('unreachable');
    expect(tries(server, 'POST /thing')).to.equal(2);
    expect(server.asked.filter((line) => !/^(GET|HEAD) /.test(line) && line !== 'POST /thing')).to.deep.equal([]);
  });

  it('is no outage: a line that is down, or was cut for a moment, stays one', async () => {
    const down = openServer({down: true});
    expect(await saved(down)).to.equal('network');
    expect(tries(down, 'PUT /thing')).to.equal(6);
    expect(tries(down, 'HEAD'), 'looked at once').to.equal(1);
    const cut = openServer({cuts: 1});
    expect(await saved(cut)).to.equal('ok');
    const cutTwice = openServer({cuts: 1, failsAt: /HEAD/});
    expect(await codeOf(cutTwice.backend.call(read, {} as never))).to.equal('ok');
    expect(said).to.deep.equal([]);
  });

  it('is not looked for where the page brings its own fetch, nor without network', async () => {
    const server = openServer({closed: true});
    const own = createHttpBackend({baseUrl: server.base, fetch: () => Promise.reject(new TypeError('cut'))});
    expect(await codeOf(own.call(act, {} as never))).to.equal('network');
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      expect(await codeOf(server.backend.call(act, {} as never))).to.equal('network');
    } finally {
      delete (navigator as {onLine?: boolean}).onLine;
    }
    expect(server.asked).to.deep.equal(['POST /thing']);
  });

  it('tells a header of the page’s own, and shows no token', async () => {
    const server = openServer({});
    const backend = createHttpBackend({
      baseUrl: server.base,
      headers: {'x-tenant': 'acme'},
      getAccessToken: () => 'secret-token',
    });
    expect(await codeOf(backend.call(save, {body: {}} as never))).to.equal('unreachable');
    expect(said[0])
      .to.contain('one with X-Tenant does not')
      .and.not.to.match(/secret|acme/);
  });
});
