import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {Load} from '../../element/load.js';
import {button} from '../../ui/blocks/button.js';
import {waiting} from '../../ui/blocks/states.js';
import {failureNotice, slowNotice} from '../../ui/page.js';
import {DocumentSenderPanel, type SenderOwner, type SenderPlace} from './document-sender.panel.js';

/** The same in the place of the button that led there: under a heading of its own, with its waits and failures. */
export class SenderInPlace extends DocumentSenderPanel {
  readonly #reading: Load<void>;
  /** Of the flow, when it was last shown. */
  #phase: string | undefined;

  constructor(owner: SenderOwner & {readonly place: SenderPlace}) {
    super(owner);
    const {flow, host} = this;
    this.subject = owner.place.subject;
    this.#reading = new Load(flow, {
      // what is begun with it is waited for too
      ask: async (options) => this.load(await flow.call(this.read, {}, options)),
      take: () => undefined,
    });
    void this.#reading.start();
    host.addController(this.#inPlace);
  }

  override clear(typed: boolean): void {
    super.clear(typed);
    if (!typed) return;
    this.host.removeController(this.#inPlace);
    this.host.removeController(this.#reading);
  }

  placed(): TemplateResult {
    const {host} = this;
    const {failure, slow} = this.#reading;
    const again = () => this.#reading.start();
    const wait = waiting(host.common.loading, slowNotice(host.common, slow));
    const body = failure ? failureNotice(host.failureWords, failure, again) : this.isOpen ? this.view() : wait;
    const leave = button({
      label: this.messages.t.leave,
      kind: 'quiet',
      small: true,
      onClick: () => this.leave(false),
    });
    return html`<section class="stack" aria-labelledby=${this.titleId}>
      <div class="stack tight">
        ${this.overTitle}
        <h3 class="heading" id=${this.titleId} tabindex="-1">${this.title}</h3>
        ${this.lead ? html`<p class="muted">${this.lead}</p>` : nothing}
      </div>
      ${body} ${this.isOver ? nothing : html`<div>${leave}</div>`}
    </section>`;
  }

  protected override get titleId(): string {
    return 'sender-title';
  }

  /** No element tells it what becomes of the page. */
  readonly #inPlace: ReactiveController = {
    hostConnected: () => this.connected(true),
    hostDisconnected: () => this.connected(false),
    hostUpdated: () => {
      const {phase} = this.flow;
      const isBack = phase === 'open' && this.#phase !== 'open' && this.#phase !== undefined;
      this.#phase = phase;
      if (phase === 'signedOut') this.leave(false);
      else if (isBack) void this.#reading.start();
    },
  };
}
