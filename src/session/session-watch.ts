import type {ReactiveController} from 'lit';
import type {Widget} from '../element/widget.js';
import type {SessionFlow} from './session.js';

export interface SessionWatchOptions {
  session: () => SessionFlow | undefined;
  /** Nobody answered: the page must be left as nobody's. */
  ended: () => void;
  /** Milliseconds of a monotonic clock, and a timer on it; the page's by default. */
  clock?: WatchClock;
}

export interface WatchClock {
  now(): number;
  /** Returns how to stop it. */
  after(ms: number, act: () => void): () => void;
}

/** Somebody who did something this recently is there: their session is renewed without a word. */
const recent = 5 * 60_000;
/** A session is never renewed more often, whatever the clock of the device makes of it. */
const pause = 20_000;
/** How long before the end the question comes; less where the whole session is short. */
const notice = 2 * 60_000;

const pageClock: WatchClock = {
  now: () => performance.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** Widgets of a page share a session: the question is asked once, by the first of them. */
const askers = new WeakMap<SessionFlow, SessionWatch>();

/**
 * The end of a session, seen coming (SUP-01). While the member is at work the session is renewed by itself; who has
 * been away is asked, two minutes before the end, and may go on with one press; without an answer the session ends,
 * here and at the server.
 */
export class SessionWatch implements ReactiveController {
  /** « Êtes-vous toujours là ? » is to be shown. */
  asking = false;
  #seen = -Infinity;
  /** When it was last renewed from here without a word. */
  #renewed = -Infinity;
  #stopTimer: (() => void) | undefined;
  #stopListening: (() => void) | undefined;
  #watched: SessionFlow | undefined;
  readonly #clock: WatchClock;

  constructor(
    private readonly host: Widget,
    private readonly options: SessionWatchOptions,
  ) {
    this.#clock = options.clock ?? pageClock;
    host.addController(this);
  }

  /** Whole seconds until the session ends. */
  get left(): number {
    return Math.max(0, Math.ceil((this.options.session()?.timeLeft ?? 0) / 1000));
  }

  hostConnected(): void {
    for (const type of gestures) this.host.addEventListener(type, this.#notice, {passive: true});
    this.#follow();
  }

  hostUpdate(): void {
    // an update may still be on its way when the element is removed: nobody would stop what it starts
    if (!this.host.isConnected) return;
    if (this.options.session() !== this.#watched) this.#follow();
  }

  hostDisconnected(): void {
    for (const type of gestures) this.host.removeEventListener(type, this.#notice);
    this.#stopListening?.();
    // it gives up asking in the name of the session, before it forgets which
    this.#rest();
    this.#watched = undefined;
  }

  /** « Rester en ligne ». A line that is cut leaves the question where it is. */
  async stay(): Promise<void> {
    this.#seen = this.#clock.now();
    await this.options
      .session()
      ?.renew()
      .catch(() => undefined);
    if (this.asking && this.left > notice / 1000) this.#rest();
    this.host.requestUpdate();
  }

  #follow(): void {
    this.#stopListening?.();
    this.#watched = this.options.session();
    this.#stopListening = this.#watched?.onChange(() => this.#plan());
    this.#plan();
  }

  /** The session began, was renewed or ended: another timer. */
  #plan(): void {
    this.#rest();
    const left = this.#watched?.timeLeft;
    if (left !== undefined)
      this.#stopTimer = this.#clock.after(
        Math.max(this.#renewed + pause - this.#clock.now(), left - Math.min(notice, left / 2), 0),
        () => void this.#nearTheEnd(),
      );
  }

  async #nearTheEnd(): Promise<void> {
    const session = this.#watched;
    if (!session) return;
    // active, or asleep for longer than the notice (a phone in a pocket): the server says whether it still holds
    const seen = Math.max(this.#seen, session.lastActive);
    if (this.#clock.now() - seen < recent || session.timeLeft === 0) {
      // true: there is a new timer by now; false: it is over, and everybody heard of it; undefined: the line is cut,
      // and nobody knows
      this.#renewed = this.#clock.now();
      const renewed = await session.renew().catch(() => undefined);
      if (renewed !== undefined || !session.timeLeft) return;
    }
    // removed during the renewal
    if (session !== this.#watched) return;
    const asker = askers.get(session);
    if (asker && asker !== this) return;
    askers.set(session, this);
    this.asking = true;
    this.#tick();
  }

  #tick(): void {
    if (this.left <= 0) return this.#end();
    this.host.requestUpdate();
    this.#stopTimer = this.#clock.after(1000, () => this.#tick());
  }

  #end(): void {
    this.#rest();
    this.options.ended();
  }

  #rest(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    if (!this.asking) return;
    this.asking = false;
    if (this.#watched && askers.get(this.#watched) === this) askers.delete(this.#watched);
    this.host.requestUpdate();
  }

  readonly #notice = (): void => {
    if (!this.asking) this.#seen = this.#clock.now();
  };
}

const gestures = ['input', 'keydown', 'pointerdown'] as const;
