import type {ReactiveController} from 'lit';
import {asBackendError, type BackendError} from '../backend/error.js';
import {recordProof, type ProofEvent} from '../contract/bulletin.js';
import type {EnrolmentFlow} from './enrolment-flow.js';

/**
 * Facts for the proof file, sent a few at a time. It never stands in the way: what cannot be sent goes with the next
 * ones.
 */
export class ProofLog implements ReactiveController {
  #waiting: ProofEvent[] = [];
  /** On their way, or not arrived for all that is known. */
  readonly #batches: {of: string; events: ProofEvent[]}[] = [];
  #sending: Promise<BackendError | undefined> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly flow: EnrolmentFlow,
    private readonly pause = 400,
  ) {
    flow.host.addController(this);
  }

  hostConnected(): void {
    this.flow.sentFirst.add(this.#send);
    addEventListener('pagehide', this.#sendNow);
  }

  hostDisconnected(): void {
    this.flow.sentFirst.delete(this.#send);
    removeEventListener('pagehide', this.#sendNow);
    void this.#sendNow();
  }

  add(event: Omit<ProofEvent, 'at'>): void {
    this.#waiting.push({...event, at: new Date().toISOString()});
    this.#timer ??= setTimeout(() => void this.send(), this.pause);
  }

  /**
   * Sends what waits, after what is on its way: that may come back to be sent again. Resolves to undefined when all of
   * it has arrived, else to why not.
   */
  send(): Promise<BackendError | undefined> {
    const sent = (this.#sending ? this.#sending.then(this.#sendNow) : this.#sendNow()).finally(() => {
      if (this.#sending === sent) this.#sending = undefined;
    });
    return (this.#sending = sent);
  }

  readonly #send = () => this.send();

  /** In a request that outlives the page; a page that closes waits for nothing. */
  readonly #sendNow = async (): Promise<BackendError | undefined> => {
    let failure: BackendError | undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const of = this.flow.id;
    if (this.#waiting.length) this.#batches.push({of, events: this.#waiting});
    this.#waiting = [];
    // a batch that may have arrived goes again as it was: the server tells that it is the same
    for (const batch of this.#batches.splice(0)) {
      // never in the file of whoever came after
      if (batch.of !== of) continue;
      await this.flow
        .callOnce(recordProof, {params: {enrolmentId: of}, body: {events: batch.events}}, {keepalive: true})
        .catch((error: unknown) => {
          failure = asBackendError(error);
          this.#batches.push(batch);
        });
    }
    // nothing else may ever have to be told: what did not arrive tries again by itself, while somebody is here
    if (this.#batches.length && this.flow.host.isConnected && this.flow.phase === 'open')
      this.#timer ??= setTimeout(() => void this.send(), this.pause * 10);
    return failure;
  };
}
