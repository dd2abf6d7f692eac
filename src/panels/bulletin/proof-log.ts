import type {ReactiveController} from 'lit';
import {recordProof, type ProofEvent} from '../../contract/bulletin.js';
import type {EnrolmentFlow} from '../../flows/enrolment.js';

/** Facts for the proof file, sent a few at a time. It never stands in the way: what cannot be sent goes with the next ones. */
export class ProofLog implements ReactiveController {
  #waiting: ProofEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly flow: EnrolmentFlow, private readonly pause = 400) {
    flow.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.send);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.send);
    this.send();
  }

  add(event: Omit<ProofEvent, 'at'>): void {
    this.#waiting.push({...event, at: new Date().toISOString()});
    this.#timer ??= setTimeout(this.send, this.pause);
  }

  /** Sends what waits, in a request that outlives the page. */
  readonly send = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const events = this.#waiting;
    if (!events.length) return;
    this.#waiting = [];
    this.flow.call(recordProof, {params: {enrolmentId: this.flow.id}, body: {events}}, {keepalive: true}).catch(() => void this.#waiting.unshift(...events));
  };
}
