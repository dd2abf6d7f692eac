import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';

/** Who is calling. Given by `flows/session`; a host's own `getAccessToken` wins over it. */
export interface Credentials {
  /** The bearer token now, or undefined when nobody is signed in. */
  token(): string | undefined;
  /** One silent attempt to get a new token; false when the session is over; throws when that could not be told. */
  renew(): Promise<boolean>;
}

export interface CallOptions {
  /** Aborts the call (the widget left the page, a newer call replaced it). */
  signal?: AbortSignal;
  /**
   * Names one intention of the member (« sign now »). The same intention retried keeps the same key, so that the
   * server does it once. GET, PUT and DELETE need none.
   */
  intent?: string;
  credentials?: Credentials;
  /** Lets the request outlive the page: the last save of a draft while the tab closes. */
  keepalive?: boolean;
  /** Called once when no answer came after 8 seconds. */
  onSlow?: () => void;
}

/** Anything that can answer the operations of the contract. */
export interface Backend {
  call<O extends AnyOperation>(operation: O, input: InputOf<O>, options?: CallOptions): Promise<OutputOf<O>>;
  /** Tells backends apart in the tab's storage: the session of one must never reach another. */
  readonly id?: string;
  /** Secret of a one-time link that comes with the backend itself: the sandbox starts an enrolment without an e-mail. */
  readonly invitation?: string;
  /** Forgets everything when the page goes: nothing about it may be kept in the tab. */
  readonly volatile?: boolean;
}
