/**
 * The life of one call, whatever carries it: the member hears when it is long, it ends in time, a token that is over is
 * renewed once, what may pass is tried again, and whoever no longer wants the answer is let go.
 */
import {isRepeatable, type AnyOperation} from '../contract/operation.js';
import type {CallOptions} from './backend.js';
import type {Clock} from './clock.js';
import {asBackendError, BackendError, type BackendErrorCode} from './error.js';
import {readInput, type Input} from './parse.js';
import type {Renewal, TokenHolder} from './renewal.js';

const slowAfter = 8_000;
const tryLimit = 20_000;
/** All tries together: nobody waits longer in front of a page that may not come. */
const callLimit = 25_000;
/** Five pauses, drawn from 0 up to 0.5, 1, 2, 4 and 8 seconds. */
const maxTries = 6;
const firstPause = 500;

/** What one try is made of. */
export interface Attempt extends Pick<CallOptions, 'intent' | 'version' | 'language'> {
  /** In the contract's spelling. */
  readonly input: Input;
  readonly token: string | undefined;
  /** Aborts as soon as the call is over, whichever way. */
  readonly signal: AbortSignal;
}

/** What carries calls: a network, a function of the page. */
export interface Carrier {
  readonly clock: Clock;
  readonly renew: Renewal;
  /** One try. It may ignore the signal: the caller is let go all the same. */
  send(attempt: Attempt): Promise<unknown>;
  /** The token was refused; by the problem `unauthenticated`, unless the carrier knows better. */
  refused?(error: BackendError): boolean;
  /** The failure may pass. Without it, a call is one try. */
  passes?(error: BackendError): boolean;
}

/** The answer, or a `BackendError`. `who`: whose token goes along. */
export async function runCall(
  operation: AnyOperation,
  given: {params?: unknown; body?: unknown},
  options: CallOptions,
  who: TokenHolder | undefined,
  carrier: Carrier,
): Promise<unknown> {
  if (options.signal?.aborted) throw new BackendError('aborted', {operationId: operation.id});
  const input = readInput(operation, given);
  return new Call(operation, input, options, operation.access === 'public' ? undefined : who, carrier).run();
}

class Call {
  /** Ends timers, requests and unread bodies, whichever way the call ends. */
  readonly #over = new AbortController();
  readonly #givenUp: Promise<never>;
  #giveUp!: (code: 'aborted' | 'timeout') => void;
  readonly #limit: number;
  #tries = 1;
  #renewed = false;
  #token: string | undefined;

  constructor(
    private readonly operation: AnyOperation,
    private readonly input: Input,
    private readonly options: CallOptions,
    private readonly who: TokenHolder | undefined,
    private readonly carrier: Carrier,
  ) {
    this.#limit = carrier.clock.now() + callLimit;
    this.#givenUp = new Promise<never>((_, reject) => {
      this.#giveUp = (code) => reject(this.#error(code));
    });
  }

  async run(): Promise<unknown> {
    const {signal, onSlow} = this.options;
    const abort = () => this.#giveUp('aborted');
    signal?.addEventListener('abort', abort);
    this.#after(slowAfter, () => onSlow?.());
    try {
      for (;;) {
        try {
          return await this.#unlessGivenUp(this.#try());
        } catch (error) {
          await this.#recover(asBackendError(error));
        }
      }
    } catch (error) {
      throw asBackendError(error);
    } finally {
      signal?.removeEventListener('abort', abort);
      this.#over.abort();
    }
  }

  async #try(): Promise<unknown> {
    const current = this.#tries;
    const left = Math.min(tryLimit, this.#limit - this.carrier.clock.now());
    this.#after(left, () => current === this.#tries && this.#giveUp('timeout'));
    const {idempotent, versioned} = this.operation;
    const {intent, version, language} = this.options;
    if (this.who) this.#token = await this.who.token();
    return this.carrier.send({
      input: this.input,
      token: this.#token,
      signal: this.#over.signal,
      intent: idempotent && intent,
      version: versioned && version,
      language,
    });
  }

  /** Returns when the call may be tried again; throws what ends it. */
  async #recover(failure: BackendError): Promise<void> {
    const {carrier, operation, who} = this;
    const refused = carrier.refused?.(failure) ?? failure.code === 'unauthenticated';
    // `renewSession` itself must not wait for the renewal it is
    if (refused && who && operation.id !== 'renewSession') return this.#renew(who);
    const pause = this.#pauseAfter(failure);
    if (pause === undefined) throw failure;
    this.#tries++;
    await this.#unlessGivenUp(carrier.clock.sleep(pause, this.#over.signal));
  }

  async #renew(who: TokenHolder): Promise<void> {
    if (this.#renewed || !(await this.#unlessGivenUp(this.carrier.renew(who, this.#token))))
      throw this.#error('session-expired');
    this.#renewed = true;
  }

  /** Milliseconds until the next try; undefined where there is none. */
  #pauseAfter(failure: BackendError): number | undefined {
    const {clock, passes} = this.carrier;
    const {intent, keepalive} = this.options;
    if (keepalive || !isRepeatable(this.operation, intent) || !passes?.(failure) || this.#tries >= maxTries) return;
    const now = clock.now();
    // never before the server's instant, and spread after it: a whole company may be waiting for the same one
    const asked = Math.max(0, Date.parse(failure.retryAt ?? '') - now) || 0;
    const pause = asked + clock.random() * firstPause * 2 ** (this.#tries - 1);
    return now + pause < this.#limit ? pause : undefined;
  }

  /** Also reaches what ignores signals: a host's token, a replaced fetch, a handler. */
  #unlessGivenUp<T>(work: T | PromiseLike<T>): Promise<T> {
    return Promise.race([work, this.#givenUp]);
  }

  #after(ms: number, act: () => void): void {
    const {signal} = this.#over;
    void this.carrier.clock.sleep(ms, signal).then(() => signal.aborted || act());
  }

  #error(code: BackendErrorCode): BackendError {
    return new BackendError(code, {operationId: this.operation.id});
  }
}
