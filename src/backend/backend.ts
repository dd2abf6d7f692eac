import type {AnyEventStream, EventOf} from '../contract/event-stream.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';

/** Who is calling. Given by `session/session.ts`; a host's own `getAccessToken` wins over it. */
export interface Credentials {
  /** The bearer token now, or undefined when nobody is signed in. */
  token(): string | undefined;
  /** One silent attempt to get a new token; false when the session is over; throws when that could not be told. */
  renew(): Promise<boolean>;
  /** Bytes of this person move: somebody is there, though they touch nothing. */
  active?(): void;
}

export interface CallOptions {
  /** Aborts the call (the widget left the page, a newer call replaced it). */
  signal?: AbortSignal;
  /**
   * Names one intention of the member (« sign now »). The same intention retried keeps the same key, so that the
   * server does it once. Only travels with an operation that is `idempotent`.
   */
  intent?: string;
  /**
   * The version of the draft that the member sees: a change is refused as `stale` when the server holds another. Only
   * travels with an operation that is `versioned`.
   */
  version?: string | undefined;
  /** Of the element that calls (`fr`, `en`): what the server words, it words in it. */
  language?: string | undefined;
  credentials?: Credentials;
  /** Lets the request outlive the page: the last save of a draft while the tab closes. */
  keepalive?: boolean;
  /**
   * Milliseconds the answer may take, where that is less than any call has (20 seconds, all tries together; no limit
   * for an upload, which is cut by silence).
   */
  within?: number;
  /** Called once when no answer came after 8 seconds. */
  onSlow?: () => void;
  /** Of an upload: called as it goes, with the bytes that the server has of it; each time with more. */
  onProgress?: (received: number) => void;
  /** Of a `resumable` upload: this server takes it up again where it was cut. */
  resume?: boolean;
}

/** Where a stream stands: a request is on its way, events may come, or a pause before the next try. */
export type StreamState = 'connecting' | 'open' | 'waiting';

export interface StreamOptions {
  signal?: AbortSignal;
  credentials?: Credentials;
  /** As of a call. */
  language?: string | undefined;
  /** Id of the last event known: the stream goes on after it. */
  since?: string | undefined;
  /** Called at each change of state, and again with `open` when the line has shown that it lives. */
  onState?: (state: StreamState) => void;
}

/** Anything that can answer the operations of the contract. */
export interface Backend {
  call<O extends AnyOperation>(operation: O, input: InputOf<O>, options?: CallOptions): Promise<OutputOf<O>>;
  /**
   * Events as they happen, over any number of cut lines: each at least once, in the order of the server. It ends when
   * the server says that there will be none, and throws a `BackendError` when trying again is of no use. A backend
   * without it has nothing live: what a page shows is then read again when the member comes back to it.
   */
  stream?<S extends AnyEventStream>(stream: S, options?: StreamOptions): AsyncIterable<EventOf<S>>;
  /** Tells backends apart in the tab's storage: the session of one must never reach another. */
  readonly id?: string;
  /**
   * Secret of a one-time link that comes with the backend itself: the sandbox starts an enrolment without an e-mail.
   */
  readonly invitation?: string;
  /**
   * Calls carry the token of the session that the library opens, and no other: without one, nobody is signed in, and
   * nobody needs to be asked.
   */
  readonly ownTokens?: boolean;
  /** Until somebody signs in, it answers in the name of somebody all the same: a sandbox of one person. */
  readonly standsIn?: boolean;
  /** Forgets everything when the page goes: nothing about it may be kept in the tab. */
  readonly volatile?: boolean;
}
