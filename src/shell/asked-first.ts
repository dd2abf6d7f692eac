import {nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../backend/error.js';
import {focusWhenShown} from '../element/focus.js';
import {openDialog} from '../ui/blocks/dialog.js';
import {failure} from '../ui/blocks/failure.js';
import {question, type QuestionOptions} from '../ui/blocks/question.js';
import {retryButton} from '../ui/page.js';
import type {MemberFlow} from './member-flow.js';

export interface AskedFirstOptions<T> {
  readonly flow: MemberFlow;
  /** Of the question; one for an element. */
  readonly id: string;
  readonly words: (about: T) => Pick<QuestionOptions, 'title' | 'text' | 'yes' | 'no'>;
  /** Does it at the server, and tells the page. What is shown is read again after it. */
  readonly act: (about: T) => Promise<void>;
  /** What says that it is done: the focus goes there. The title where nothing is said. */
  readonly saidAt?: string;
}

/** What cannot be undone is asked about above the page, then done; why it failed is told there, or in its place. */
export class AskedFirst<T> {
  #asked: {about: T} | undefined;
  #error: BackendError | undefined;
  /** The one about which it failed, once its question is closed. */
  #failed: {about: T} | undefined;
  #done: {about: T} | undefined;

  constructor(private readonly options: AskedFirstOptions<T>) {}

  /** What was done last, until something else is asked. */
  get done(): {about: T} | undefined {
    return this.#done;
  }

  clear(): void {
    this.#asked = this.#failed = this.#done = this.#error = undefined;
  }

  ask(about: T): void {
    const {flow, id} = this.options;
    this.clear();
    this.#asked = {about};
    flow.host.requestUpdate();
    void openDialog(flow.host, id);
  }

  questionView(): TemplateResult | typeof nothing {
    if (!this.#asked) return nothing;
    const {about} = this.#asked;
    const {flow, id, words} = this.options;
    return question({
      id,
      ...words(about),
      busy: flow.busy,
      onYes: () => void this.#act(about),
      onClose: () => this.#closed(),
      failure: this.#error ? failure(flow.host.failureWords, this.#error) : nothing,
    });
  }

  /** It failed after its question was closed. */
  failureView(): TemplateResult | typeof nothing {
    if (!this.#failed || this.#asked || !this.#error) return nothing;
    const {about} = this.#failed;
    const {host, busy} = this.options.flow;
    const again = retryButton(host.common, () => this.#act(about), {busy});
    return failure(host.failureWords, this.#error, again);
  }

  #closed(): void {
    const {flow} = this.options;
    // what was said in it was read there
    if (!flow.busy) this.#error = undefined;
    this.#asked = undefined;
    flow.host.requestUpdate();
  }

  async #act(about: T): Promise<void> {
    const {flow, act, saidAt} = this.options;
    this.#error = undefined;
    this.#failed = {about};
    const error = await flow.attempt(async () => {
      await act(about);
      this.clear();
      this.#done = {about};
      await flow.reload();
    });
    if (error?.code !== 'aborted') this.#error = error;
    if (error) flow.host.requestUpdate();
    else void focusWhenShown(flow.host, saidAt);
  }
}

/** What is gone already is gone, whoever did it. */
export const orGone = (call: Promise<unknown>): Promise<unknown> =>
  call.catch((reason: unknown) => {
    if (asBackendError(reason).code !== 'not-found') throw reason;
  });
