import {nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {cancelDeposit} from '../../contract/deposits.js';
import type {Flow} from '../../session/flow.js';
import {openDialog} from '../../ui/blocks/dialog.js';
import {failure} from '../../ui/blocks/failure.js';
import {question} from '../../ui/blocks/question.js';
import type {DeskMessages} from './desk.messages.fr.js';

/** For good, or for another document. */
export type WhyGivenUp = 'cancel' | 'change';

export interface GivingUpOptions {
  readonly flow: Flow;
  readonly depositId: string;
  readonly words: () => DeskMessages['questions'];
  /** What is going has nowhere to go. */
  readonly stop: () => void;
  readonly done: (why: WhyGivenUp) => void;
  /** It was handed in, or given up elsewhere. */
  readonly over: () => void;
}

/** A deposit that is given up is erased at the server too; a question comes first where something would be lost. */
export class GivingUp {
  #asked: WhyGivenUp | undefined;
  #busy = false;
  #failure: BackendError | undefined;

  constructor(private readonly options: GivingUpOptions) {}

  ask(why: WhyGivenUp): void {
    this.#asked = why;
    const {host} = this.options.flow;
    host.requestUpdate();
    void openDialog(host, 'give-up');
  }

  close(): void {
    this.#asked = this.#failure = undefined;
    this.options.flow.host.requestUpdate();
  }

  async start(why: WhyGivenUp): Promise<void> {
    const {flow, depositId, stop, done} = this.options;
    this.#busy = true;
    this.#failure = undefined;
    flow.host.requestUpdate();
    stop();
    try {
      await flow.call(cancelDeposit, {params: {depositId}});
      this.close();
      done(why);
    } catch (thrown) {
      this.#failed(flow.noteFailure(asBackendError(thrown)), why);
    }
    this.#busy = false;
    flow.host.requestUpdate();
  }

  view(): TemplateResult | typeof nothing {
    const why = this.#asked;
    if (!why) return nothing;
    const {host} = this.options.flow;
    return question({
      id: 'give-up',
      ...this.options.words()[why],
      busy: this.#busy,
      failure: this.#failure ? failure(host.failureWords, this.#failure) : nothing,
      onYes: () => void this.start(why),
      onClose: () => this.close(),
    });
  }

  #failed(error: BackendError, why: WhyGivenUp): void {
    const {done, over} = this.options;
    if (error.code === 'not-found' || error.code === 'deposit-over') {
      this.close();
      return error.code === 'not-found' ? done(why) : over();
    }
    if (error.code !== 'aborted') this.#failure = error;
    // where nothing was asked, it is told where it would have been
    if (!this.#asked && this.#failure) this.ask(why);
  }
}
