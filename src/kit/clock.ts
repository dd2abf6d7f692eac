import type {Clock} from '../backend/clock.js';

// a test may replace the timers of the page
const {setTimeout: realTimeout} = globalThis;

interface Sleeper {
  until: number;
  wake: () => void;
}

/**
 * A clock that goes when it is told. It counts what the insurer says of time (days, sessions, codes), the delays of
 * answers, and how long a call may last: « C’est plus long que d’habitude » comes after 8 seconds of it. Timers of the
 * page itself (a countdown) are the browser's: replace those by the means of your runner.
 */
export class TestClock implements Pick<Clock, 'sleep'> {
  #time: number;
  #sleepers: Sleeper[] = [];

  /** @param start the present, where nothing else is said: a page compares it with the device's clock */
  constructor(start: Date | string = new Date()) {
    this.#time = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.#time);
  }

  /** Lets this much time go, in milliseconds; what is due meanwhile happens in its order. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#time + milliseconds;
    for (;;) {
      await turn();
      const next = this.#sleepers.toSorted((a, b) => a.until - b.until)[0];
      if (!next || next.until > end) break;
      this.#time = Math.max(this.#time, next.until);
      next.wake();
    }
    this.#time = end;
    await turn();
  }

  readonly sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted || milliseconds <= 0) return resolve();
      const sleeper: Sleeper = {
        until: this.#time + milliseconds,
        wake: () => {
          this.#sleepers = this.#sleepers.filter((each) => each !== sleeper);
          signal.removeEventListener('abort', sleeper.wake);
          resolve();
        },
      };
      signal.addEventListener('abort', sleeper.wake);
      this.#sleepers.push(sleeper);
    });
}

/** What was set off has run, what it set off too. */
async function turn(): Promise<void> {
  for (let many = 0; many < 3; many++)
    await new Promise((resolve) => {
      realTimeout(resolve);
    });
}
