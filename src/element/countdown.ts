import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Seconds until an instant of the server, redrawn each second while it is shown. Never announced second by second. */
export class Countdown implements ReactiveController {
  #end = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost & {readonly isConnected: boolean}) {
    host.addController(this);
  }

  /** Whole seconds left; 0 when it is over. */
  get left(): number {
    return Math.max(0, Math.ceil((this.#end - Date.now()) / 1000));
  }

  until(instant: string): void {
    this.#end = Date.parse(instant) || 0;
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
