/** The simulator over HTTP: a `Request` becomes a call, its outcome a `Response`. Knows neither msw nor Node. */
import {isBytes, isUpload, operations, streams, type AnyOperation, type FileAnswer} from '../../src/contract/index.js';
import {Problem, problemTypes, problemUrn, type ProblemType} from '../../src/contract/problem.js';
import {BackendError} from '../../src/backend/error.js';
import {readInput, readOutput} from '../../src/backend/parse.js';
import {streamResponse} from './live-http.js';
import {Outage} from './outage.js';
import {printPdf} from './pdf.js';
import type {Caller, Simulator} from './simulator.js';
import {takesPieces, uploadResponse} from './upload-http.js';
import {fileByTicket, fromRoom, publicPaper} from '../topics.js';

interface Route {
  operation: AnyOperation;
  pattern: RegExp;
  names: string[];
}

const routes: readonly Route[] = Object.values(operations as Record<string, AnyOperation>).map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace(/\{\/\w+\}/g, '(?:/([^/]+))?').replace(/\{\w+\}/g, '([^/]+)')}$`),
  names: [...operation.path.matchAll(/\{\/?(\w+)\}/g)].map(([, name]) => name ?? ''),
}));

/**
 * The answer to a request, or undefined when it is none of ours (another path, a picture of the page). A broken line is
 * `Response.error()`; a server that never answers is a promise that never ends.
 */
export async function respond(
  request: Request,
  simulator: Simulator,
  {basePath = '/api', brief = false}: {basePath?: string; brief?: boolean} = {},
): Promise<Response | undefined> {
  const {pathname} = new URL(request.url);
  if (!pathname.startsWith(`${basePath}/`)) return undefined;
  const path = pathname.slice(basePath.length);
  const language = request.headers.get('accept-language') ?? undefined;
  const stream = request.method === 'GET' ? Object.values(streams).find((each) => each.path === path) : undefined;
  if (stream) {
    try {
      const since = request.headers.get('last-event-id') ?? undefined;
      return await streamResponse(stream, simulator, {token: bearer(request), since, language, brief});
    } catch (error) {
      return failure(error, simulator);
    }
  }
  const route = findRoute(request.method, path);
  if (!route)
    return request.method === 'GET'
      ? ((await documentFile(path)) ?? downloadedFile(path, simulator))
      : heardFromRoom(request.method, path, simulator);

  try {
    const {operation} = route;
    const caller: Caller = {
      token: bearer(request),
      intent: request.headers.get('idempotency-key') ?? undefined,
      version: /^"(.*)"$/.exec(request.headers.get('if-match') ?? '')?.[1],
      language,
    };
    if (isUpload(operation.body)) {
      const {params} = readInput({...operation, body: undefined}, {params: readParams(route, path)});
      return await uploadResponse(request, {operation, params, caller}, simulator);
    }
    return toResponse(operation, await simulator.perform(operation, await readRequest(route, path, request), caller));
  } catch (error) {
    return failure(error, simulator);
  }
}

function findRoute(method: string, path: string): Route | undefined {
  return routes.find(
    ({operation, pattern}) => (operation.method === method || takesPieces(operation, method)) && pattern.test(path),
  );
}

/** A request whose body is a file: no host need hold it whole. */
export function takesFile(method: string, path: string): boolean {
  return isUpload(findRoute(method, path)?.operation.body);
}

function readParams({pattern, names}: Route, path: string): Record<string, string> {
  const values = pattern.exec(path)?.slice(1) ?? [];
  const given = names.map((name, index) => [name, values[index]] as const);
  return Object.fromEntries(
    given.flatMap(([name, value]) => (value === undefined ? [] : [[name, decodeURIComponent(value)]])),
  );
}

async function readRequest(route: Route, path: string, request: Request) {
  const {operation} = route;
  let params: Record<string, string>;
  let body: unknown;
  try {
    params = readParams(route, path);
    if (operation.body) {
      if (!request.headers.get('content-type')?.startsWith('application/json')) throw new Problem('bad-request');
      body = await request.json();
    }
  } catch {
    throw new Problem('bad-request');
  }
  return readInput(operation, {params, body});
}

function bearer(request: Request): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}

function toResponse(operation: AnyOperation, output: unknown): Response {
  if (!operation.response) return new Response(null, {status: 204, headers: {'cache-control': 'no-store'}});
  let answer: unknown;
  try {
    answer = readOutput(operation, output);
  } catch {
    // A mistake of the mocks, not of the page: loud, so that the test that meets it fails.
    console.error(`mocks: the answer of ${operation.id} is not what the contract says`);
    throw new Problem('unexpected');
  }
  return isBytes(operation.response) ? fileResponse(answer as FileAnswer) : json(answer, 200, 'application/json');
}

function json(value: unknown, status: number, type: string, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: {'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers},
  });
}

function fileResponse({bytes, type, name, sha256}: FileAnswer): Response {
  const digest = btoa(String.fromCharCode(...(sha256.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))));
  return new Response(bytes, {
    headers: {
      'content-type': type,
      'content-length': String(bytes.length),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': attachment(name),
      'content-digest': `sha-256=:${digest}:`,
      'x-content-sha256': sha256,
    },
  });
}

/** The name in UTF-8, and one for what knows no other (RFC 6266): letters that it lacks become `_`. */
function attachment(name: string): string {
  const ascii = name.replace(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

function failure(error: unknown, simulator: Simulator): Response | Promise<Response> {
  if (error instanceof Outage) {
    if (error.kind === 'network') return Response.error();
    if (error.kind === 'timeout') return new Promise(() => {});
    return new Response('<!doctype html><title>Wi-Fi</title><p>Acceptez les conditions du réseau.</p>', {
      headers: {'content-type': 'text/html; charset=utf-8'},
    });
  }
  const problem = toProblem(error);
  const {retryAt} = problem.details;
  const status = problemTypes[problem.type];
  const seconds = retryAt && Math.max(0, Math.ceil((Date.parse(retryAt) - simulator.now().getTime()) / 1000));
  return json(
    {type: problemUrn(problem.type), title: problem.type, status, ...problem.details},
    status,
    'application/problem+json',
    seconds === undefined || seconds === '' ? {} : {'retry-after': String(seconds)},
  );
}

/** What the shared reading of the input throws, and what handlers throw, in one kind. */
function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BackendError)
    return new Problem(error.code as ProblemType, error.issues.length ? {issues: [...error.issues]} : {});
  console.error('mocks: a handler failed', error);
  return new Problem('unexpected');
}

/**
 * The documents to read before accepting: `documents/notice.pdf`. Outside the contract, which only holds their links.
 */
async function documentFile(path: string): Promise<Response | undefined> {
  const name = /^\/documents\/([\w-]+)\.pdf$/.exec(path)?.[1];
  if (!name) return undefined;
  const paper = await publicPaper(name);
  if (!paper) return undefined;
  const bytes = await printPdf(paper);
  return new Response(bytes, {headers: {'content-type': 'application/pdf', 'x-content-type-options': 'nosniff'}});
}

/**
 * A file that the browser fetches by itself: `downloads/<ticket>`. Outside of the contract, as its address is the
 * server's own; the ticket stands for the token, once.
 */
async function downloadedFile(path: string, simulator: Simulator): Promise<Response | undefined> {
  const ticket = /^\/downloads\/([\w-]+)$/.exec(path)?.[1];
  if (!ticket) return undefined;
  const file = await fileByTicket(ticket, simulator);
  const headers = {'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer'};
  if (!file)
    return new Response('Ce lien ne sert plus. Demandez de nouveau le document.', {
      status: 410,
      headers: {...headers, 'content-type': 'text/plain; charset=utf-8'},
    });
  const {name, type, pieces} = file;
  return new Response(streamOf(pieces), {
    headers: {...headers, 'content-type': type, 'content-disposition': attachment(name)},
  });
}

/**
 * The page of a call tells how it goes: `rooms/<ticket>/<event>`. Outside of the contract, as the service is not the
 * insurer; the ticket stands for the token.
 */
async function heardFromRoom(method: string, path: string, simulator: Simulator): Promise<Response | undefined> {
  const [, ticket, event] = /^\/rooms\/([\w-]+)\/(\w+)$/.exec(path) ?? [];
  if (method !== 'POST' || !ticket || !event) return undefined;
  return new Response(null, {status: (await fromRoom(ticket, event, simulator)) ? 204 : 410});
}

/** Each piece is made when the browser is ready for it. */
function streamOf(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const {done, value} = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
