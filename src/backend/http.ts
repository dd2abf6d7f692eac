import {isBytes, type AnyOperation} from '../contract/operation.js';
import {parseJson, readAnswer, readProblem} from './answer.js';
import type {AnyEventStream} from '../contract/event-stream.js';
import type {Backend, CallOptions, StreamOptions} from './backend.js';
import {pageClock, type Clock} from './clock.js';
import {request, takeEarly} from './early.js';
import {BackendError, asBackendError, type BackendErrorCode} from './error.js';
import {readEvent, readInput} from './parse.js';
import {sharedRenewal, type TokenHolder} from './renewal.js';
import {fillPath, readBaseUrl} from './url.js';

export interface HttpBackendOptions {
  /** Where the operations of the contract are served, absolute or relative to the page. */
  baseUrl: string;
  /**
   * The insurer's token the host already holds; wins over the session a widget opens itself. Asked at each call
   * (`renew: false`) and once more, with `renew: true`, when the server refused the token.
   */
  getAccessToken?: (request: {renew: boolean}) => string | undefined | Promise<string | undefined>;
  /** Stands in for the page's `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Sent with each call: a tenant, an API key. */
  headers?: HeadersInit;
}

const slowAfter = 8_000;
const tryLimit = 20_000;
/** All tries together: nobody waits longer in front of a page that may not come. */
const callLimit = 25_000;
/** Five pauses, drawn from 0 up to 0.5, 1, 2, 4 and 8 seconds. */
const maxTries = 6;
const firstPause = 500;

/** The contract over HTTP. Throws at once when the base URL cannot be used. */
export function createHttpBackend(
  {baseUrl, getAccessToken, fetch: given, headers}: HttpBackendOptions,
  clock: Clock = pageClock,
): Backend {
  const base = readBaseUrl(baseUrl);
  const fetch = given ?? ((...sent) => globalThis.fetch(...sent));
  /** What the autoloader asked early is what this backend would ask. */
  const plain = !given && !headers;
  const host: TokenHolder | undefined = getAccessToken && {
    token: () => getAccessToken({renew: false}),
    renew: async () => (await getAccessToken({renew: true})) !== undefined,
  };
  const renew = sharedRenewal();

  async function call(
    operation: AnyOperation,
    input: {params?: unknown; body?: unknown},
    {signal, intent, version, credentials, keepalive, onSlow}: CallOptions = {},
  ): Promise<unknown> {
    const operationId = operation.id;
    const fail = (code: BackendErrorCode) => new BackendError(code, {operationId});
    if (signal?.aborted) throw fail('aborted');
    const {params, body} = readInput(operation, input);
    const path = fillPath(operation.path, params);
    if (!path) throw fail('bad-request');
    const who = operation.access === 'public' ? undefined : (host ?? credentials);
    const repeatable = !keepalive && (operation.safe || operation.method !== 'POST' || intent !== undefined);

    /** Ends timers, requests and unread bodies, whichever way the call ends. */
    const over = new AbortController();
    let giveUp!: (code: 'aborted' | 'timeout') => void;
    const givenUp = new Promise<never>((_, reject) => {
      giveUp = (code) => reject(fail(code));
    });
    // Also reaches what ignores signals: a host's token, a replaced fetch.
    const unlessGivenUp = <T>(work: T | PromiseLike<T>) => Promise.race([work, givenUp]);
    const after = (ms: number, act: () => void) =>
      void clock.sleep(ms, over.signal).then(() => over.signal.aborted || act());
    const abort = () => giveUp('aborted');

    let token: string | undefined;
    let status = 0;
    async function once(): Promise<unknown> {
      status = 0;
      token = await who?.token();
      const sent = new Headers(headers);
      const set = (name: string, value: string | false | undefined) => value && sent.set(name, value);
      set('accept', (isBytes(operation.response) ? `${operation.response.bytes}, ` : '') + 'application/json');
      set('content-type', body !== undefined && 'application/json');
      set('authorization', token && `Bearer ${token}`);
      set('idempotency-key', intent);
      set('if-match', version !== undefined && `"${version}"`);
      let response: Response;
      try {
        const asked = plain && !token && operation.method === 'GET' ? takeEarly(base + path) : undefined;
        response = await (asked ??
          fetch(
            base + path,
            request({
              method: operation.method,
              headers: sent,
              body: body === undefined ? null : JSON.stringify(body),
              keepalive: !!keepalive,
              signal: over.signal,
            }),
          ));
      } catch {
        throw fail('network');
      }
      status = response.status;
      if (response.ok) return readAnswer(operation, response);
      throw await readProblem(operation, response, clock.now());
    }

    const limit = clock.now() + callLimit;
    try {
      signal?.addEventListener('abort', abort);
      after(slowAfter, () => onSlow?.());
      let renewed = false;
      for (let tries = 1; ;) {
        const current = tries;
        after(Math.min(tryLimit, limit - clock.now()), () => tries === current && giveUp('timeout'));
        try {
          return await unlessGivenUp(once());
        } catch (error) {
          const failure = asBackendError(error);
          // `renewSession` itself must not wait for the renewal it is.
          if (status === 401 && who && operationId !== 'renewSession') {
            if (renewed || !(await unlessGivenUp(renew(who, token)))) throw fail('session-expired');
            renewed = true;
            continue;
          }
          const passing = failure.code === 'network' || status > 499 || [408, 425, 429].includes(status);
          const now = clock.now();
          // Never before the server's instant, and spread after it: a whole company may be waiting for the same one.
          const pause =
            (Math.max(0, Date.parse(failure.retryAt ?? '') - now) || 0) +
            clock.random() * firstPause * 2 ** (tries - 1);
          if (!repeatable || !passing || ++tries > maxTries || now + pause >= limit) throw failure;
          await unlessGivenUp(clock.sleep(pause, over.signal));
        }
      }
    } catch (error) {
      throw asBackendError(error);
    } finally {
      signal?.removeEventListener('abort', abort);
      over.abort();
    }
  }

  async function* stream(
    declared: AnyEventStream,
    {signal = new AbortController().signal, credentials, since, onState}: StreamOptions = {},
  ): AsyncGenerator<unknown> {
    const who = declared.access === 'public' ? undefined : (host ?? credentials);
    const {openStream} = await import('./stream.js').catch(() => {
      throw new BackendError('network', {operationId: declared.id});
    });
    const events = openStream({
      id: declared.id,
      url: base + declared.path,
      fetch,
      clock,
      signal,
      headers,
      since,
      onState,
      ...(who && {token: () => who.token(), renew: (refused: string | undefined) => renew(who, refused)}),
    });
    for await (const {id, type, data} of events) {
      const event = readEvent(declared, {id, type, data: parseJson(data)});
      if (event) yield event;
    }
  }

  return {id: base, call: call as Backend['call'], stream: stream as unknown as NonNullable<Backend['stream']>};
}
