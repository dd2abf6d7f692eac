import type {AnyEventStream} from '../contract/event-stream.js';
import {isBytes, type AnyOperation} from '../contract/operation.js';
import {readAnswer, readProblem} from './answer.js';
import type {Backend, CallOptions, StreamOptions} from './backend.js';
import {runCall, type Attempt} from './call.js';
import {pageClock, type Clock} from './clock.js';
import {request, takeEarly} from './early.js';
import {BackendError, codeOf} from './error.js';
import type {StreamMeans} from './http-stream.js';
import {withLanguage} from './language.js';
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

/** Refusals that pass, besides every 5xx. */
const passing = [408, 425, 429];

/** The contract over HTTP. Throws at once when the base URL cannot be used. */
export function createHttpBackend(
  {baseUrl, getAccessToken, fetch: given, headers}: HttpBackendOptions,
  clock: Clock = pageClock,
): Backend {
  const base = readBaseUrl(baseUrl);
  const fetch = given ?? pageFetch(base, clock);
  /** What the autoloader asked early is what this backend would ask. */
  const plain = !given && !headers;
  const host: TokenHolder | undefined = getAccessToken && {
    token: () => getAccessToken({renew: false}),
    renew: async () => (await getAccessToken({renew: true})) !== undefined,
  };
  const renew = sharedRenewal();

  async function send(operation: AnyOperation, attempt: Attempt, keepalive: boolean): Promise<Response> {
    const {input, token, signal, language} = attempt;
    const path = fillPath(operation.path, input.params);
    if (!path) throw new BackendError('bad-request', {operationId: operation.id});
    const early = plain && !token && operation.method === 'GET' ? takeEarly(base + path, language) : undefined;
    const body = input.body === undefined ? null : JSON.stringify(input.body);
    const {method} = operation;
    const sent = headersOf(operation, attempt, headers);
    const ask = () => fetch(base + path, request({method, headers: sent, body, keepalive, signal}));
    try {
      return await (early?.catch(ask) ?? ask());
    } catch (error) {
      throw new BackendError(codeOf(error), {operationId: operation.id});
    }
  }

  const means = ({credentials}: Pick<CallOptions, 'credentials'>): StreamMeans => {
    return {base, fetch, clock, headers, renew, who: host ?? credentials};
  };

  function call(operation: AnyOperation, input: {params?: unknown; body?: unknown}, options: CallOptions = {}) {
    // `isUpload`, without a word more on first views
    if (operation.body?.upload)
      return loaded(operation, import('./upload.js')).then(({httpUpload}) =>
        httpUpload(operation, input, options, means(options)),
      );
    /** Of the answers that are failures. */
    const statuses = new WeakMap<object, number>();
    const statusOf = (failure: BackendError) => statuses.get(failure) ?? 0;
    return runCall(operation, input, options, host ?? options.credentials, {
      clock,
      renew,
      async send(attempt) {
        const response = await send(operation, attempt, !!options.keepalive);
        try {
          if (response.ok) return await readAnswer(operation, response);
          throw await readProblem(operation, response, clock.now());
        } catch (failure) {
          statuses.set(failure as object, response.status);
          throw failure;
        }
      },
      refused: (failure) => statusOf(failure) === 401,
      passes: (failure) => failure.code === 'network' || statusOf(failure) > 499 || passing.includes(statusOf(failure)),
    });
  }

  async function* stream(declared: AnyEventStream, options: StreamOptions = {}): AsyncGenerator<unknown> {
    const {httpEvents} = await loaded(declared, import('./http-stream.js'));
    yield* httpEvents(declared, options, means(options));
  }

  return {
    id: base,
    ownTokens: !host,
    call: call as Backend['call'],
    stream: stream as unknown as NonNullable<Backend['stream']>,
  };
}

/** Milliseconds that a failed request waits for why: what cannot be found out by then is a line that is down. */
const patience = 3_000;

/** The page's own fetch. Where no answer came that only the integrator can mend, it says so. */
const pageFetch =
  (base: string, clock: Clock): typeof globalThis.fetch =>
  async (url, init = {}) => {
    const {method = 'GET', headers, signal} = init;
    try {
      return await globalThis.fetch(url, init);
    } catch (error) {
      if (!signal || signal.aborted || globalThis.navigator?.onLine === false) throw error;
      const found = import('./unreachable.js').then(({isUnreachable}) =>
        isUnreachable({base, method, headers: new Headers(headers)}),
      );
      const isFound = await Promise.race([found, clock.sleep(patience, signal)]).catch(() => false);
      throw isFound ? new BackendError('unreachable') : error;
    }
  };

/** What no page begins with; where it does not come, the line is cut. */
const loaded = <Part>({id: operationId}: {readonly id: string}, part: Promise<Part>): Promise<Part> =>
  part.catch(() => {
    throw new BackendError('network', {operationId});
  });

function headersOf(operation: AnyOperation, attempt: Attempt, more: HeadersInit | undefined): Headers {
  const {input, token, intent, version, language} = attempt;
  const headers = withLanguage(new Headers(more), language);
  const set = (name: string, value: string | false | undefined) => value && headers.set(name, value);
  set('accept', (isBytes(operation.response) ? `${operation.response.bytes}, ` : '') + 'application/json');
  set('content-type', input.body !== undefined && 'application/json');
  set('authorization', token && `Bearer ${token}`);
  set('idempotency-key', intent);
  set('if-match', version !== undefined && `"${version}"`);
  return headers;
}
