/** Calls as elements make them, and what comes back as it is: nothing is tried again, mended or left out. */
import {
  requestHeadersOf,
  streamHeadersOf,
  type AnyEventStream,
  type AnyOperation,
  type CorsLists,
} from '../contract/index.js';
import {parseJson} from '../backend/answer.js';
import {fillPath} from '../backend/url.js';
import type {Ledger} from './ledger.js';

/** Longer than any answer may take. */
const patience = 20_000;

export interface Sent {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** In the place of the body: what no element sends. */
  readonly text?: string;
  readonly token?: string | undefined;
  readonly key?: string;
  readonly version?: string;
  readonly language?: string;
}

export interface Exchange {
  readonly operation: AnyOperation;
  readonly sent: Sent;
  /** 0: no answer came. */
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The body, where it is JSON. */
  readonly body: unknown;
  /** Why no answer came. */
  readonly trouble?: string;
}

export interface LineOptions {
  readonly base: string;
  /** Of the page that is played; without one, nothing is said of other origins. */
  readonly origin: string | undefined;
  /** What it must be let do. */
  readonly cors: CorsLists;
  readonly ledger: Ledger;
  /** Milliseconds since 1970: no call begins after it. */
  readonly deadline: number;
  /** Sent with each call: a tenant, an API key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
}

/** Thrown where something cannot be tried; its message says why. */
export class Skip extends Error {}

export class Line {
  constructor(readonly options: LineOptions) {}

  get origin(): string | undefined {
    return this.options.origin;
  }

  async ask(operation: AnyOperation, sent: Sent = {}): Promise<Exchange> {
    const {deadline} = this.options;
    if (Date.now() > deadline) throw new Skip('no time was left: answers come slowly');
    const path = fillPath(operation.path, definedIn(sent.params));
    if (path === undefined) throw new Skip('an id of your answers cannot be part of an address');
    const nothing = {operation, sent, headers: new Headers(), bytes: new Uint8Array(), body: undefined};
    try {
      const response = await this.fetch(path, {
        method: operation.method,
        headers: headersOf(operation, sent),
        body: bodyOf(sent),
      });
      this.hear(operation.id, response);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const type = response.headers.get('content-type') ?? '';
      const body = /json\b/i.test(type) ? parseJson(new TextDecoder().decode(bytes)) : undefined;
      return {...nothing, status: response.status, headers: response.headers, bytes, body};
    } catch (error) {
      return {...nothing, status: 0, trouble: troubleOf(error)};
    }
  }

  /** The answer as it is; its body is not yet read. */
  listen(stream: AnyEventStream, sent: Sent & {since?: string}, signal: AbortSignal): Promise<Response> {
    const headers = headersOf({...stream, path: stream.path} as unknown as AnyOperation, sent);
    headers.set('accept', 'text/event-stream');
    if (sent.since !== undefined) headers.set('last-event-id', sent.since);
    return this.fetch(stream.path, {method: 'GET', headers, signal});
  }

  fetch(path: string, {signal, ...init}: RequestInit & {headers: Headers}): Promise<Response> {
    const {base, origin, fetch, headers} = this.options;
    for (const [name, value] of Object.entries(headers)) init.headers.set(name, value);
    if (origin) init.headers.set('origin', origin);
    return fetch(base + path, {...init, redirect: 'manual', signal: signal ?? AbortSignal.timeout(patience)});
  }

  /** What any answer must say to a page of another origin. */
  hear(about: string, {headers, status}: Pick<Response, 'headers' | 'status'>): void {
    const {origin, ledger, cors} = this.options;
    if (!origin || (status >= 300 && status < 400)) return;
    const allowed = headers.get('access-control-allow-origin');
    const said = allowed === null ? 'does not name any origin' : `names “${allowed}”, not ${origin}`;
    const failed = status >= 400 ? ' when it fails' : '';
    const well = allowed === '*' || allowed === origin;
    if (!ledger.expect('allowed', about, well, `the answer ${said}${failed}: the page cannot read it`)) return;
    const open = allowed === '*' && headers.get('access-control-allow-credentials') === 'true';
    ledger.expect(
      'credentials',
      about,
      !open,
      'Access-Control-Allow-Origin: * together with Access-Control-Allow-Credentials: true, which browsers refuse',
    );
    const exposed = listOf(headers.get('access-control-expose-headers'));
    const missing = exposed.includes('*') ? [] : cors.exposedHeaders.filter((name) => !exposed.includes(lower(name)));
    ledger.expect('exposed', about, !missing.length, `Access-Control-Expose-Headers lacks ${missing.join(', ')}`);
  }
}

const lower = (text: string) => text.toLowerCase();
/** A list in a header, in small letters. */
export const listOf = (text: string | null): string[] =>
  lower(text ?? '')
    .split(/\s*,\s*/)
    .filter(Boolean);

function headersOf(operation: AnyOperation, {token, key, version, language = 'fr', body, text}: Sent): Headers {
  const may = 'events' in operation ? streamHeadersOf(operation as never) : requestHeadersOf(operation);
  const values: Record<string, string | undefined> = {
    Accept: 'application/pdf, application/json',
    'Accept-Language': language,
    Authorization: token === undefined ? undefined : `Bearer ${token}`,
    'Content-Type': body instanceof Blob ? body.type : (body ?? text) === undefined ? undefined : 'application/json',
    'Idempotency-Key': key,
    'If-Match': version === undefined ? undefined : `"${version}"`,
  };
  return new Headers(may.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
}

function bodyOf({body, text}: Sent): BodyInit | null {
  if (text !== undefined) return text;
  return body instanceof Blob ? body : body === undefined ? null : JSON.stringify(body);
}

const definedIn = (params: Sent['params'] = {}) =>
  Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

/** Of a line that broke: Node says why in the cause. */
export function troubleOf(error: unknown): string {
  const {name, message, cause} = error as Error & {cause?: {code?: string; message?: string}};
  if (name === 'TimeoutError') return `no answer came within ${patience / 1000} seconds`;
  return `the line broke (${cause?.code ?? cause?.message ?? message})`;
}
