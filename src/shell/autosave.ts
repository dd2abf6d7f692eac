import {pageClock, type Clock} from '../backend/clock.js';
import {asBackendError, type BackendError} from '../backend/error.js';
import type {PartialValues} from '../contract/enrolment.js';

export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting';

export interface AutosaveOptions<Values = PartialValues> {
  send: (part: string, values: Values, keepalive: boolean) => Promise<{savedAt: string}>;
  changed: () => void;
  /** Pause after the last change, in milliseconds. */
  pause?: number;
  clock?: Clock;
}

/** Nothing typed waits longer than this for its first save, however fast somebody types. */
const longestWait = 3_000;
/** What failed is saved again after about 2, 4, 8… seconds. */
const firstRetry = 2_000;
const longestRetry = 60_000;

/**
 * Saves what is being typed: a moment after the last change, at most three seconds after the first, one request at a
 * time, and at once when the page goes. What could not be saved waits here, and is tried again on a clock, when the
 * network is back, and with the next change; nothing is written in the browser.
 */
export class Autosave<Values = PartialValues> {
  state: SaveState = 'idle';
  savedAt: string | undefined;
  /** Another map for each person: an answer about the one before is nobody's. */
  #pending = new Map<string, Values>();
  /** When the oldest change was made that no request has taken yet. */
  #oldest: number | undefined;
  #failures = 0;
  /** Its widget is not in the page: nobody would stop a timer. */
  #gone = false;
  #timer = new AbortController();
  #sending: Promise<void> | undefined;
  readonly #clock: Clock;

  constructor(private readonly options: AutosaveOptions<Values>) {
    this.#clock = options.clock ?? pageClock;
  }

  /** Something is not saved yet. */
  get waits(): boolean {
    return this.#pending.size > 0;
  }

  connect(): void {
    this.#gone = false;
    addEventListener('pagehide', this.#leave);
    document.addEventListener('visibilitychange', this.#hide);
    addEventListener('online', this.#online);
  }

  disconnect(): void {
    removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#hide);
    removeEventListener('online', this.#online);
    this.#gone = true;
    this.#leave();
    this.#timer.abort();
  }

  /** Keeps the values of one part of the form (a step, or a person being typed). */
  keep(part: string, values: Values): void {
    this.#pending.set(part, values);
    const now = this.#clock.now();
    this.#oldest ??= now;
    // a clock that was put back makes nobody wait
    const left = Math.min(longestWait, Math.max(0, this.#oldest + longestWait - now));
    this.#plan(Math.min(this.options.pause ?? 800, left));
  }

  /** Forgets what waits for a part, because its step has just been saved whole. */
  drop(part: string): void {
    this.#pending.delete(part);
    if (!this.waits && this.state === 'waiting') this.state = 'idle';
  }

  /** Forgets all that waits: it belongs to somebody who is no longer here. */
  clear(): void {
    this.#timer.abort();
    this.#pending = new Map();
    this.#oldest = undefined;
    this.#failures = 0;
    this.state = 'idle';
    this.savedAt = undefined;
  }

  /** Everything was saved by another way, at this instant. */
  saved(at: string | null): void {
    if (!at) return;
    this.state = 'saved';
    this.savedAt = at;
    this.options.changed();
  }

  /** Sends what waits now; resolves when it is done or has to wait. */
  async flush(keepalive = false): Promise<void> {
    this.#timer.abort();
    while (this.#sending && !keepalive) await this.#sending;
    if (!this.waits) return;
    const sending = this.#send(keepalive).finally(() => {
      if (this.#sending === sending) this.#sending = undefined;
    });
    this.#sending = sending;
    await sending;
  }

  /** Sends what waits in requests that outlive the page and the session on it; nothing where nothing waits. */
  leave(): Promise<void> | undefined {
    return this.waits ? this.flush(true) : undefined;
  }

  async #send(keepalive: boolean): Promise<void> {
    const pending = this.#pending;
    this.#oldest = undefined;
    this.state = 'saving';
    this.options.changed();
    let failed: BackendError | undefined;
    const send = async ([part, values]: [string, Values]): Promise<void> => {
      try {
        const {savedAt} = await this.options.send(part, values, keepalive);
        // something newer may have been typed meanwhile
        if (pending.get(part) === values) pending.delete(part);
        if (pending === this.#pending) this.savedAt = savedAt;
      } catch (error) {
        failed = asBackendError(error);
      }
    };
    // nobody is there for a second one when the page goes
    if (keepalive) await Promise.all([...pending].map(send));
    // what is refused holds up no other part; on a line that is down the others would wait too
    else for (const each of [...pending]) if (!failed?.retryable) await send(each);
    if (pending !== this.#pending) return;
    this.state = !failed ? 'saved' : this.waits ? 'waiting' : 'idle';
    if (!failed) this.#failures = 0;
    else if (failed.retryable && failed.code !== 'unreachable') this.#planRetry();
    this.options.changed();
  }

  /** Spread, so that the pages of a whole company do not come back at once. */
  #planRetry(): void {
    const pause = Math.min(longestRetry, firstRetry * 2 ** this.#failures++);
    if (this.#oldest === undefined) this.#plan(pause * (0.75 + this.#clock.random() / 2));
  }

  #plan(ms: number): void {
    this.#timer.abort();
    if (this.#gone) return;
    const {signal} = (this.#timer = new AbortController());
    void this.#clock.sleep(ms, signal).then(() => {
      if (!signal.aborted) void this.flush();
    });
  }

  readonly #leave = (): void => void this.leave();

  readonly #hide = (): void => {
    if (document.visibilityState === 'hidden') this.#leave();
  };

  readonly #online = (): void => void this.flush();
}
