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
/** All tries together: nobody waits longer in front of a page that may not come. */
const callLimit = 20_000;
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
  /** More of what is sent has arrived: what failed before counts no more. */
  moved(): void;
}

/** What carries calls: a network, a function of the page. */
export interface Carrier {
  readonly clock: Clock;
  readonly renew: Renewal;
  /** One try. It may ignore the signal: the caller is let go all the same. */
  send(attempt: Attempt): Promise<unknown>;
  /** The token was refused; by the problem `unauthenticated`, unless the carrier knows better. */
  refused?(error: BackendError): boolean;
  /** Milliseconds that all tries together may take, where that is not what any call has. */
  readonly limit?: number | undefined;
  /** The failure may pass. Without it, a call is one try. */
  passes?(error: BackendError): boolean;
}

/** The answer, or a `BackendError`. `who`: whose token goes along. */
export async function runCall(
  operation: AnyOperation,
  given: {params?: unknown; body?: unknown},
  {signal, intent, version, language, keepalive, within = Infinity, onSlow}: CallOptions,
  who: TokenHolder | undefined,
  {clock, renew, send, refused = isRefusal, limit: most = callLimit, passes}: Carrier,
): Promise<unknown> {
  const {id: operationId, idempotent, versioned} = operation;
  const fail = (code: BackendErrorCode) => new BackendError(code, {operationId});
  if (signal?.aborted) throw fail('aborted');
  // what is not even sent is surely not done
  if (within <= 0) throw fail('timeout');
  const input = readInput(operation, given);
  const holder = operation.access === 'public' ? undefined : who;
  const repeatable = !keepalive && isRepeatable(operation, intent);
  const limit = clock.now() + Math.min(most, within);
  let tries = 1;
  let renewed = false;

  /** Ends timers, requests and unread bodies, whichever way the call ends. */
  const over = new AbortController();
  let giveUp!: (code: 'aborted' | 'timeout') => void;
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = (code) => reject(fail(code));
  });
  // also reaches what ignores signals: a host's token, a replaced fetch, a handler
  const unlessGivenUp = <T>(work: T | PromiseLike<T>) => Promise.race([work, givenUp]);
  const after = (ms: number, act: () => void) =>
    void clock.sleep(ms, over.signal).then(() => over.signal.aborted || act());
  const abort = () => giveUp('aborted');

  const moved = () => {
    tries = 1;
    renewed = false;
  };

  let token: string | undefined;
  async function once(): Promise<unknown> {
    if (holder) token = await holder.token();
    const named = {intent: idempotent && intent, version: versioned && version, language};
    return send({input, token, signal: over.signal, moved, ...named});
  }

  /** Milliseconds until the next try; undefined where there is none. */
  function pauseAfter(failure: BackendError): number | undefined {
    if (!repeatable || !passes?.(failure) || tries >= maxTries) return undefined;
    const now = clock.now();
    // never before the server's instant, and spread after it: a whole company may be waiting for the same one
    const asked = Math.max(0, Date.parse(failure.retryAt ?? '') - now) || 0;
    const pause = asked + clock.random() * firstPause * 2 ** (tries - 1);
    return now + pause < limit ? pause : undefined;
  }

  try {
    signal?.addEventListener('abort', abort);
    after(slowAfter, () => onSlow?.());
    for (;;) {
      const current = tries;
      after(limit - clock.now(), () => tries === current && giveUp('timeout'));
      try {
        return await unlessGivenUp(once());
      } catch (error) {
        const failure = asBackendError(error);
        // `renewSession` itself must not wait for the renewal it is
        if (holder && refused(failure) && operationId !== 'renewSession') {
          if (renewed || !(await unlessGivenUp(renew(holder, token)))) throw fail('session-expired');
          renewed = true;
          continue;
        }
        const pause = pauseAfter(failure);
        if (pause === undefined) throw failure;
        tries++;
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

const isRefusal = ({code}: BackendError): boolean => code === 'unauthenticated';
