import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {todayIn} from '../domain/stored-date.js';

/** Longest sleep: a phone that was asleep, or whose clock was changed, is looked at again soon after. */
const LONGEST = 15 * 60_000;
const DAY = 86_400_000;

/**
 * The day it is in Paris by the insurer's clock. The phone's own clock and time zone say nothing: only the time that
 * passes since the insurer told its own is counted. Tells when the day changes while the page is open; and, where what
 * is shown changes within the day, draws it again then (`nextChange`: the instant, in milliseconds, after this one).
 */
export class ServerDay implements ReactiveController {
  /** Insurer's clock minus the phone's, in milliseconds. */
  offset = 0;
  #floor = 0;
  #last = '';
  /** What is shown holds until this instant. */
  #holdsUntil = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & {readonly isConnected: boolean},
    private readonly onNewDay: () => void,
    private readonly nextChange: (now: number) => number = () => Infinity,
  ) {
    host.addController(this);
  }

  /** Never before what the insurer said last: a clock that was put back makes no card young again. */
  get now(): number {
    return Math.max(Date.now() + this.offset, this.#floor);
  }

  /** `YYYY-MM-DD`. */
  get today(): string {
    return todayIn('Europe/Paris', new Date(this.now));
  }

  /** Takes the insurer's time, told just now, or measured when a copy was kept. */
  set(serverTime: string, offset = Date.parse(serverTime) - Date.now()): void {
    if (!Number.isFinite(offset)) return;
    this.offset = offset;
    this.#floor = Date.parse(serverTime);
    this.#last = this.today;
    this.#holdsUntil = this.nextChange(this.now);
    this.#plan();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    if (this.#last) this.#look();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (!this.host.isConnected) return;
    const rest = this.#holdsUntil - this.now;
    // over, where nobody sees the page: it is drawn again once somebody does
    this.#timer = setTimeout(this.#look, Math.min(this.#untilMidnight(), LONGEST, rest > 0 ? rest : LONGEST));
  }

  /** By the clock of Paris; on the two nights that have another length, the next look sets it right. */
  #untilMidnight(): number {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone: 'Europe/Paris',
      hourCycle: 'h23',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }).formatToParts(new Date(this.now));
    const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
    return DAY - ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000;
  }

  readonly #look = (): void => {
    if (!this.#last || document.visibilityState === 'hidden') return this.#last ? this.#plan() : undefined;
    const {today, now} = this;
    if (today !== this.#last || now >= this.#holdsUntil) {
      const isNewDay = today !== this.#last;
      this.#last = today;
      this.#holdsUntil = this.nextChange(now);
      if (isNewDay) this.onNewDay();
      this.host.requestUpdate();
    }
    this.#plan();
  };
}
