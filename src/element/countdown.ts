import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Seconds until an instant of the server, redrawn each second while it is shown. Never announced second by second. Of
 * the two clocks of a page, the one that went further counts: the first may stop while a phone sleeps, the other may be
 * set.
 */
export class Countdown implements ReactiveController {
  #seconds = 0;
  #since = {steady: 0, day: 0};
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost & {readonly isConnected: boolean}) {
    host.addController(this);
  }

  /** Whole seconds left; 0 when it is over. */
  get left(): number {
    const {steady, day} = this.#since;
    const gone = Math.max(performance.now() - steady, Date.now() - day);
    return Math.max(0, Math.ceil(this.#seconds - gone / 1000));
  }

  until(instant: string): void {
    this.within((Date.parse(instant) - Date.now()) / 1000 || 0);
  }

  /** So many seconds from now: what a server says best, whatever the clock of the device. */
  within(seconds: number): void {
    this.#seconds = seconds;
    this.#since = {steady: performance.now(), day: Date.now()};
    if (this.host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    clearInterval(this.#timer);
    if (this.left) this.#timer = setInterval(() => this.#tick(), 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    if (!this.left) clearInterval(this.#timer);
    this.host.requestUpdate();
  }
}
