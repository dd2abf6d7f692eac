import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CallOptions} from '../backend/backend.js';
import {asBackendError, type BackendError} from '../backend/error.js';
import {Latest} from './latest.js';

/** The process in whose name something is asked: it knows what an ended session means for the page. */
export interface Asker {
  readonly host: ReactiveControllerHost & {readonly isConnected: boolean; readonly language?: string};
  noteFailure(failure: BackendError): BackendError;
}

export interface LoadOptions<T> {
  ask: (options: CallOptions) => Promise<T>;
  take: (answer: T) => void;
  /** It did not come; what was there before may no longer hold. */
  lost?: () => void;
}

/**
 * Something a panel reads beside what it is opened with: the last answer counts, and what a removal interrupted starts
 * again.
 */
export class Load<T> implements ReactiveController {
  /** Why it did not come. */
  failure: BackendError | undefined;
  /** It takes longer than 8 seconds. */
  slow = false;
  readonly #latest = new Latest();
  #interrupted = false;
  /** In which language it was asked. */
  #language: string | undefined;

  constructor(
    private readonly asker: Asker,
    private readonly options: LoadOptions<T>,
  ) {
    asker.host.addController(this);
  }

  hostConnected(): void {
    if (this.#interrupted) void this.start();
  }

  /** What was asked in one language is asked again in another. */
  hostUpdate(): void {
    const {isConnected, language} = this.asker.host;
    if (isConnected && this.#language !== undefined && this.#language !== language) void this.start();
  }

  /** What it was about is left: no answer is waited for, and nothing asks again by itself. */
  drop(): void {
    this.#latest.drop();
    this.failure = this.#language = undefined;
    this.slow = this.#interrupted = false;
  }

  /** Asks, or asks again. */
  async start(): Promise<void> {
    this.#language = this.asker.host.language;
    const isLast = this.#latest.ask();
    this.failure = undefined;
    this.slow = this.#interrupted = false;
    this.asker.host.requestUpdate();
    try {
      const answer = await this.options.ask({onSlow: () => this.#slowDown()});
      if (isLast()) this.options.take(answer);
    } catch (error) {
      if (isLast()) this.#fail(asBackendError(error));
    }
    this.asker.host.requestUpdate();
  }

  #slowDown(): void {
    this.slow = true;
    this.asker.host.requestUpdate();
  }

  #interrupt(): void {
    // one that was only moved is back before it hears that its request was aborted
    if (this.asker.host.isConnected) void this.start();
    else this.#interrupted = true;
  }

  #fail(error: BackendError): void {
    this.options.lost?.();
    if (error.code === 'aborted') return this.#interrupt();
    this.failure = error;
    this.asker.noteFailure(error);
  }
}
