import type {ReactiveController} from 'lit';
import type {CallOptions} from '../backend/backend.js';
import {asBackendError, type BackendError} from '../backend/error.js';
import type {Flow} from '../session/flow.js';

export interface LoadOptions<T> {
  ask: (options: CallOptions) => Promise<T>;
  take: (answer: T) => void;
  /** It did not come; what was there before may no longer hold. */
  lost?: () => void;
}

/** Something a panel reads before it can show: the last answer counts, and what a removal interrupted starts again. */
export class Load<T> implements ReactiveController {
  /** Why it did not come. */
  failure: BackendError | undefined;
  /** It takes longer than 8 seconds. */
  slow = false;
  #turn = 0;
  #interrupted = false;

  constructor(
    private readonly flow: Flow,
    private readonly options: LoadOptions<T>,
  ) {
    flow.host.addController(this);
  }

  hostConnected(): void {
    if (this.#interrupted) void this.start();
  }

  /** Asks, or asks again. */
  async start(): Promise<void> {
    const turn = ++this.#turn;
    this.failure = undefined;
    this.slow = this.#interrupted = false;
    this.flow.host.requestUpdate();
    try {
      const answer = await this.options.ask({onSlow: () => this.#slowDown()});
      if (turn === this.#turn) this.options.take(answer);
    } catch (error) {
      if (turn === this.#turn) this.#fail(asBackendError(error));
    }
    this.flow.host.requestUpdate();
  }

  #slowDown(): void {
    this.slow = true;
    this.flow.host.requestUpdate();
  }

  #fail(error: BackendError): void {
    this.#interrupted = error.code === 'aborted';
    if (!this.#interrupted) this.failure = error;
    this.options.lost?.();
    this.flow.noteFailure(error);
  }
}
