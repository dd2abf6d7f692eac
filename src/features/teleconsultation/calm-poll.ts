import type {ReactiveController} from 'lit';
import type {Clock} from '../../backend/clock.js';
import {pageLife, type PageLife} from '../../element/page-life.js';
import type {Widget} from '../../element/widget.js';

export interface CalmPollOptions {
  /** Milliseconds between an answer and the next question. */
  every: number;
  wanted: () => boolean;
  /** Fails never: what went wrong is told where it is shown. */
  ask: () => Promise<void>;
  clock: () => Clock;
  /** Stands in for the page's. */
  life?: PageLife;
}

/** Asks again and again while somebody may be looking, and at once when the page is back. */
export class CalmPoll implements ReactiveController {
  readonly #life: PageLife;
  #going: AbortController | undefined;
  #unlisten: (() => void) | undefined;

  constructor(
    private readonly host: Widget,
    private readonly options: CalmPollOptions,
  ) {
    this.#life = options.life ?? pageLife;
  }

  hostConnected(): void {
    this.#unlisten?.();
    this.#unlisten = this.#life.onChange(() => this.#changed());
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.#stop();
  }

  hostUpdated(): void {
    if (!this.#isWanted) this.#stop();
    else if (!this.#going) void this.#go(false);
  }

  get #isWanted(): boolean {
    return this.host.isConnected && this.#life.visible && this.options.wanted();
  }

  #changed(): void {
    this.#stop();
    if (this.#isWanted) void this.#go(true);
  }

  async #go(atOnce: boolean): Promise<void> {
    const {every, ask, clock} = this.options;
    const {signal} = (this.#going = new AbortController());
    for (let now = atOnce; !signal.aborted; now = true) {
      if (now) await ask();
      if (!signal.aborted) await clock().sleep(every, signal);
    }
  }

  #stop(): void {
    this.#going?.abort();
    this.#going = undefined;
  }
}
