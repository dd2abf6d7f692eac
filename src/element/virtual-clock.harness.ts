import type {Clock} from '../backend/clock.js';

/** The same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = state;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Calls back after the current turn of the page's (or of Node's) queue of tasks: without the pause that timers make.
 */
function turnTeller(): {next(callback: () => void): void; close(): void} {
  const {setImmediate} = globalThis as {setImmediate?: (callback: () => void) => void};
  if (setImmediate) return {next: setImmediate, close: () => undefined};
  const {port1, port2} = new MessageChannel();
  let waiting: () => void = () => undefined;
  port1.onmessage = () => waiting();
  return {
    next(callback) {
      waiting = callback;
      port2.postMessage(0);
    },
    close: () => port1.close(),
  };
}

/**
 * Time that goes when it is told. A turn of the page's own queue is enough for everything to settle: nothing here waits
 * for the browser.
 */
export class VirtualClock implements Clock {
  time = Date.parse('2026-11-22T06:00:00Z');
  readonly #timers: {at: number; end: () => void}[] = [];
  readonly #turn = turnTeller();

  constructor(readonly random: () => number) {}

  now = (): number => this.time;

  sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const timer = {
        at: this.time + Math.max(0, ms),
        end: () => {
          signal.removeEventListener('abort', timer.end);
          this.#remove(timer);
          resolve();
        },
      };
      signal.addEventListener('abort', timer.end);
      this.#insert(timer);
    });

  at(time: number, act: () => void): void {
    this.#insert({at: time, end: act});
  }

  settle(): Promise<void> {
    return new Promise((resolve) => this.#turn.next(resolve));
  }

  async runUntil(end: number): Promise<void> {
    await this.settle();
    for (let next = this.#timers[0]; next && next.at <= end; next = this.#timers[0]) {
      this.time = Math.max(this.time, next.at);
      this.#remove(next);
      next.end();
      // all that is due now, then what it sets off
      if ((this.#timers[0]?.at ?? Infinity) > this.time) await this.settle();
    }
    this.time = end;
  }

  close(): void {
    this.#turn.close();
  }

  get pending(): number {
    return this.#timers.length;
  }

  #insert(timer: {at: number; end: () => void}): void {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#timers[middle]!.at <= timer.at) low = middle + 1;
      else high = middle;
    }
    this.#timers.splice(low, 0, timer);
  }

  #remove(timer: {at: number; end: () => void}): void {
    const at = this.#timers.indexOf(timer);
    if (at >= 0) this.#timers.splice(at, 1);
  }
}
