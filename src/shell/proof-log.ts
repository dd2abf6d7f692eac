import type {ReactiveController} from 'lit';
import {recordProof, type ProofEvent} from '../contract/bulletin.js';
import type {EnrolmentFlow} from './enrolment-flow.js';

/**
 * Facts for the proof file, sent a few at a time. It never stands in the way: what cannot be sent goes with the next
 * ones.
 */
export class ProofLog implements ReactiveController {
  #waiting: ProofEvent[] = [];
  /** On their way, or not arrived for all that is known. */
  readonly #batches: ProofEvent[][] = [];
  #sending: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly flow: EnrolmentFlow,
    private readonly pause = 400,
  ) {
    flow.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#sendNow);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#sendNow);
    void this.#sendNow();
  }

  add(event: Omit<ProofEvent, 'at'>): void {
    this.#waiting.push({...event, at: new Date().toISOString()});
    this.#timer ??= setTimeout(() => void this.send(), this.pause);
  }

  /**
   * Sends what waits, after what is on its way: that may come back to be sent again. Resolves when it arrived, or did
   * not.
   */
  send(): Promise<void> {
    const sent = (this.#sending ? this.#sending.then(this.#sendNow) : this.#sendNow()).finally(() => {
      if (this.#sending === sent) this.#sending = undefined;
    });
    return (this.#sending = sent);
  }

  /** In a request that outlives the page; a page that closes waits for nothing. */
  readonly #sendNow = async (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length) this.#batches.push(this.#waiting);
    this.#waiting = [];
    // a batch that may have arrived goes again as it was: the server tells that it is the same
    for (const events of this.#batches.splice(0)) {
      await this.flow
        .callOnce(recordProof, {params: {enrolmentId: this.flow.id}, body: {events}}, {keepalive: true})
        .catch(() => void this.#batches.push(events));
    }
    // nothing else may ever have to be told: what did not arrive tries again by itself
    if (this.#batches.length && this.flow.host.isConnected)
      this.#timer ??= setTimeout(() => void this.send(), this.pause * 10);
  };
}
