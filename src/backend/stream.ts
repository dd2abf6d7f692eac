/**
 * A stream of events that survives its line. fetch-event-source carries one connection at a time; it neither reconnects
 * (it takes an id as soon as its line is read, so a cut before the event's end would skip that event for ever) nor
 * reads what comes: `event-parser.ts` does (decision 30).
 */
import {fetchEventSource} from '@microsoft/fetch-event-source';
import {joined, readProblem} from './answer.js';
import type {StreamState} from './backend.js';
import type {Clock} from './clock.js';
import {asBackendError, BackendError} from './error.js';
import {EventStreamParser, type RawEvent, type StreamItem} from './event-parser.js';

export type {RawEvent} from './event-parser.js';

export interface StreamLine {
  /** Names the stream in errors. */
  id: string;
  url: string;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  signal: AbortSignal;
  headers?: HeadersInit | undefined;
  token?: () => string | undefined | Promise<string | undefined>;
  /** One silent renewal after a 401; false when the session is over. */
  renew?: ((refused: string | undefined) => Promise<boolean>) | undefined;
  since?: string | undefined;
  onState?: ((state: StreamState) => void) | undefined;
}

/** A line that says nothing for so long is dead: servers send a comment every 15 to 30 seconds. */
const silenceLimit = 45_000;
/** Pauses are drawn from 0 up to 1, 2, 4… seconds, or up to what the server asks (`retry:`). */
const firstPause = 1_000;
const longestPause = 20_000;
/** A server may ask for more, not for ever. */
const longestWait = 600_000;
/** In bytes. Servers refuse a request whose headers are longer than some thousand. */
const longestId = 2_000;

/** No event of ours comes near; a line that never ends would fill the memory. */
const longestLine = 1e6;

/** Refusals that pass; any other 4xx is final. */
const passing = [408, 425, 429];

/** What one connection ended with. */
interface Ending {
  over?: boolean;
  now?: boolean;
  failure?: BackendError;
  retryAt?: string | undefined;
}

export async function* openStream(line: StreamLine): AsyncGenerator<RawEvent, void, undefined> {
  const {clock, signal, onState} = line;
  let last = line.since ?? '';
  let floor = firstPause;
  let failures = 0;
  let renewed = false;
  while (!signal.aborted) {
    onState?.('connecting');
    const connection = new Connection(line, last, renewed);
    try {
      for await (const {event, id, retry} of connection) {
        if (retry !== undefined) floor = Math.min(Math.max(retry, firstPause), longestPause);
        if (event) {
          failures = 0;
          renewed = false;
          yield event;
        }
        // only now: an event whose taker failed comes again
        if (id !== undefined) last = id;
      }
    } finally {
      connection.close();
    }
    const {over, now, failure, retryAt} = await connection.ending;
    if (over || signal.aborted) return;
    if (failure) throw failure;
    if (now) {
      renewed = true;
      continue;
    }
    onState?.('waiting');
    const asked = Math.min(longestWait, Math.max(0, Date.parse(retryAt ?? '') - clock.now()) || 0);
    await pause(clock, asked + clock.random() * Math.min(longestPause, floor * 2 ** Math.min(failures++, 10)), signal);
  }
}

/** One connection: what it brings, in order, and how it ended. Reads no faster than its events are taken. */
class Connection implements AsyncIterable<StreamItem> {
  readonly ending: Promise<Ending>;
  #end!: (ending: Ending) => void;
  readonly #link = new AbortController();
  readonly #queue: StreamItem[] = [];
  #heard: number;
  #finished = false;
  /** All that came is taken, and its taker waits for more. */
  #idle = false;
  #wake: () => void = () => undefined;
  #drained: () => void = () => undefined;

  constructor(
    private readonly line: StreamLine,
    private readonly since: string,
    private readonly renewed: boolean,
  ) {
    this.#heard = line.clock.now();
    this.ending = new Promise((end) => {
      this.#end = end;
    });
    line.signal.addEventListener('abort', this.close);
    if (line.signal.aborted) this.close();
    void this.#watch();
    void this.#run().then((ending) => {
      this.#end(ending);
      this.#finished = true;
      this.#wake();
    });
  }

  readonly close = (): void => {
    this.line.signal.removeEventListener('abort', this.close);
    this.#link.abort();
    this.#end({});
    this.#finished = true;
    this.#wake();
    this.#drained();
  };

  async *[Symbol.asyncIterator]() {
    for (;;) {
      this.#idle = false;
      for (let next = this.#queue.shift(); next; next = this.#queue.shift()) yield next;
      this.#idle = true;
      this.#drained();
      if (this.#finished) return;
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
  }

  /** The library reports what went wrong by rejecting; our own verdict, if there is one, stands above it. */
  async #run(): Promise<Ending> {
    let verdict: Ending = {};
    const {line} = this;
    try {
      const token = await line.token?.();
      // the library only hears of what is aborted later
      if (this.#link.signal.aborted) return {};
      const headers: Record<string, string> = {};
      new Headers(line.headers).forEach((value, name) => {
        headers[name] = value;
      });
      Object.assign(
        headers,
        {accept: 'text/event-stream'},
        token && {authorization: `Bearer ${token}`},
        lastEventId(this.since),
      );
      await fetchEventSource(line.url, {
        headers,
        signal: this.#link.signal,
        openWhenHidden: true,
        fetch: this.#fetch,
        onopen: async (response) => {
          verdict = await this.#judge(response, token);
          if (verdict.over || verdict.now || verdict.failure || !isStream(response)) throw new Error('no stream');
        },
        // never again by itself
        onerror: (error) => {
          throw error;
        },
      });
    } catch (error) {
      if (error instanceof BackendError && (!error.retryable || error.code === 'unreachable'))
        verdict = {failure: error};
    }
    return verdict;
  }

  #take(items: readonly StreamItem[]): void {
    for (const item of items) this.#queue.push(item);
    this.#wake();
  }

  async #judge(response: Response, token: string | undefined): Promise<Ending> {
    const {line} = this;
    const {status} = response;
    if (status === 204) return {over: true};
    if (isStream(response)) return {};
    const problem = await readProblem({id: line.id}, response, line.clock.now()).catch(asBackendError);
    if (status === 401) {
      const expired = {failure: new BackendError('session-expired', {operationId: line.id})};
      if (!line.renew || this.renewed) return expired;
      return (await line.renew(token)) ? {now: true} : expired;
    }
    const final = status >= 400 && status < 500 && !passing.includes(status);
    return final ? {failure: problem} : {retryAt: problem.retryAt};
  }

  /**
   * The page's own request. Its body is read as it is asked for, by the standard's rules; the library gets only the
   * pace of it. Every byte counts as a sign of life.
   */
  readonly #fetch = async (url: RequestInfo | URL, {headers, signal}: RequestInit = {}): Promise<Response> => {
    const response = await this.line.fetch(url, {
      __proto__: null,
      headers,
      signal,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    } as RequestInit);
    this.#live();
    if (!response.body || !isStream(response)) return response;
    this.line.onState?.('open');
    const reader = response.body.getReader();
    const parser = new EventStreamParser(this.since);
    // a fetch of the host's own may not listen to the signal
    this.#link.signal.addEventListener('abort', () => void Promise.resolve(reader.cancel?.()).catch(() => undefined));
    const lines = new WholeLines();
    const read = async () => {
      if (this.#queue.length || !this.#idle)
        await new Promise<void>((drained) => {
          this.#drained = drained;
        });
      for (;;) {
        const result = await reader.read();
        this.#live();
        if (result.done) return result;
        this.line.onState?.('open');
        const ended = lines.take(result.value);
        if (!ended) continue;
        this.#take(parser.push(ended));
        return {done: false, value: new Uint8Array()};
      }
    };
    return {
      status: response.status,
      ok: true,
      headers: response.headers,
      body: {getReader: () => ({read})},
    } as unknown as Response;
  };

  #live(): void {
    this.#heard = this.line.clock.now();
  }

  /** Silence is only counted while nothing waits to be taken: a slow taker is not a dead line. */
  async #watch(): Promise<void> {
    const {clock} = this.line;
    while (!this.#link.signal.aborted) {
      await clock.sleep(Math.max(1, this.#heard + silenceLimit - clock.now()), this.#link.signal);
      if (this.#queue.length || !this.#idle) this.#live();
      else if (clock.now() - this.#heard >= silenceLimit) return this.close();
    }
  }
}

/**
 * Hands on what ends with a line, and keeps the rest: the parser would copy the beginning of a line that is not ended
 * each time that more of it comes.
 */
class WholeLines {
  #kept: Uint8Array[] = [];
  #size = 0;

  /** @throws where a line gets longer than any of ours: the connection is lost, and opened again. */
  take(piece: Uint8Array): Uint8Array | undefined {
    this.#kept.push(piece);
    this.#size += piece.byteLength;
    const ended = piece.includes(10) || piece.includes(13);
    if (!ended && this.#size > longestLine) throw new Error('a line without an end');
    if (!ended) return undefined;
    const all = new Uint8Array(joined(this.#kept, this.#size));
    this.#kept = [];
    this.#size = 0;
    return all;
  }
}

const isStream = (response: Response): boolean =>
  response.status === 200 && /^\s*text\/event-stream\s*(?:;|$)/i.test(response.headers.get('content-type') ?? '');

/**
 * An id as the header that asks to go on after it: its bytes in UTF-8, as browsers send it. One that no server would
 * take in a header is left out: the stream then goes on from now.
 */
function lastEventId(id: string): Record<string, string> {
  const bytes = [...new TextEncoder().encode(id)];
  const fits = bytes.length > 0 && bytes.length <= longestId && !/[\0\r\n]/.test(id);
  return fits ? {'last-event-id': String.fromCharCode(...bytes)} : {};
}

/** Ends early when the network comes back. */
async function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  const awake = new AbortController();
  const end = () => awake.abort();
  signal.addEventListener('abort', end);
  globalThis.addEventListener?.('online', end);
  await clock.sleep(ms, awake.signal);
  signal.removeEventListener('abort', end);
  globalThis.removeEventListener?.('online', end);
}
