import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {BackendError} from '../backend/error.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';
import {verifyCode} from '../contract/step-up.js';
import {focusWhenShown} from '../element/focus.js';
import {Messages} from '../element/locale.js';
import type {Flow} from '../session/flow.js';
import {alert} from '../ui/blocks/alert.js';
import {button} from '../ui/blocks/button.js';
import {failure} from '../ui/blocks/failure.js';
import {pageHeader, slowNotice, submitButton} from '../ui/page.js';
import {CodeStep} from './one-time-code/code-step.js';
import codeFr from './one-time-code/code.messages.fr.js';
import {helpFold} from './access/help-fold.js';
import {whenSent} from './when-sent.js';
import fr from './step-up.messages.fr.js';

/** Something that the server may want a code for (`stepUp` of its operation). */
export interface Change<O extends AnyOperation = AnyOperation> {
  operation: O;
  input: InputOf<O>;
  /** It is done. What is waited for belongs to the same press. */
  done: (answer: OutputOf<O>) => void | Promise<void>;
  /** It is not, and the code is not why: told where it was asked. */
  refused: (error: BackendError) => void;
  /** The member asks no more for it. */
  left: () => void;
}

/** What the code is for, where it can be said better than of any change. */
export interface StepUpPurpose extends Partial<Pick<typeof fr, 'title' | 'lead' | 'confirm'>> {
  /** It is asked in the place of the whole page, under a title of its own. */
  page?: boolean;
}

/**
 * A code in the middle of a session. It is asked in the place of the form that sent the change; with the right one the
 * same call goes out again, as the same intention. What was typed in the form waits here, in no field.
 */
export class StepUp implements ReactiveController {
  readonly #messages: Messages<typeof fr>;
  readonly #code: Messages<typeof codeFr>;
  readonly #step: CodeStep;
  #change: Change | undefined;
  /** Another code is asked after one was given. */
  #another = false;
  /** The right code was given: what may fail now is the change. */
  #given = false;
  #error: BackendError | undefined;

  constructor(
    private readonly flow: Flow,
    private readonly purpose: () => StepUpPurpose = () => ({}),
  ) {
    const {host} = flow;
    this.#messages = new Messages(host, 'stepUp', fr, {en: () => import('./step-up.messages.en.js')});
    this.#code = new Messages(host, 'code', codeFr, {en: () => import('./one-time-code/code.messages.en.js')});
    this.#step = new CodeStep(flow);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#forget);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#forget);
  }

  /** A code is asked: its view stands in the place of the form. */
  get asking(): boolean {
    return this.#step.challenge !== undefined;
  }

  /** Sends the change; resolves when it is done or refused, or when a code is asked. */
  send<O extends AnyOperation>(change: Change<O>): Promise<void> {
    this.#end();
    this.#change = change as unknown as Change;
    return this.#press(() => this.#call());
  }

  /** Nothing of it stays: nobody is signed in any more, or somebody else is. */
  clear(): void {
    const {operation, input} = this.#change ?? {};
    if (operation) this.flow.giveUp(operation, input as InputOf<AnyOperation>);
    this.#end();
  }

  view(): TemplateResult {
    const {page, ...purpose} = this.purpose();
    const t = {...this.#messages.t, ...purpose};
    const {host, busy, slow, settings} = this.flow;
    const {changed, changedText} = this.#code.t;
    // a code that was given is not asked for again
    const isStuck = this.#given && this.#error !== undefined;
    const heading = page
      ? pageHeader({...t, id: 'step-up-title'})
      : html`<div class="stack tight">
          <h3 class="heading" id="step-up-title" tabindex="-1">${t.title}</h3>
          <p class="muted">${t.lead}</p>
        </div>`;
    return html`<form
      class="stack"
      method="post"
      novalidate
      aria-labelledby="step-up-title"
      @submit=${whenSent(this.flow, () => this.#submit())}
    >
      ${heading} ${this.#another ? alert({tone: 'info', live: 'status', title: t.again}) : nothing}
      ${
        isStuck
          ? alert({tone: 'success', ...t.given})
          : html`${this.#step.view()} ${alert({tone: 'warning', ...t.secret})}`
      }
      ${this.#error ? failure(host.failureWords, this.#error) : nothing} ${slowNotice(host.common, slow)}
      <div class="row">
        ${submitButton(host.common, isStuck ? t.save : t.confirm, busy)}
        ${button({label: t.cancel, kind: 'quiet', onClick: () => this.#leave()})}
      </div>
      ${
        isStuck
          ? nothing
          : html`${this.#step.againView((error) => this.#sentAgain(error))}
            ${helpFold(changed, changedText, settings?.help)}`
      }
    </form>`;
  }

  async #submit(): Promise<void> {
    if (this.#given) return this.#press(() => this.#call());
    const answer = this.#step.answer();
    if (!answer) return;
    await this.#press(async () => {
      await this.flow.callOnce(verifyCode, {body: answer});
      this.#given = true;
      await this.#call();
    });
  }

  async #call(): Promise<void> {
    const {operation, input, done} = this.#change!;
    const answer = await this.flow.callOnce(operation, input);
    this.#end();
    await done(answer);
  }

  async #press(act: () => Promise<void>): Promise<void> {
    const change = this.#change;
    this.#error = undefined;
    const error = await this.flow.attempt(act);
    // it was left meanwhile, or done
    if (error && change && change === this.#change) this.#failed(error);
  }

  #failed(error: BackendError): void {
    const {challenge} = error;
    if (challenge) this.#ask(challenge);
    else if (!this.asking) this.#refuse(error);
    else if (this.#given || !(this.#step.refused(error) || this.#step.reject(error))) this.#stop(error);
    this.flow.host.requestUpdate();
  }

  #ask(challenge: NonNullable<BackendError['challenge']>): void {
    this.#another = this.#given;
    this.#given = false;
    this.#step.take(challenge);
    void focusWhenShown(this.flow.host, '#step-up-title');
  }

  /** What passes is tried again here; the rest is told where the change was asked. */
  #stop(error: BackendError): void {
    if (error.retryable || error.code === 'aborted') this.#error = error.retryable ? error : undefined;
    else this.#refuse(error);
  }

  #refuse(error: BackendError): void {
    const {refused} = this.#change!;
    this.#end();
    refused(error);
  }

  /** A challenge that is over has no other code: the change is sent again, which asks for one. */
  #sentAgain(error: BackendError | undefined): void {
    if (error?.code === 'code-expired') void this.#press(() => this.#call());
    else if (error) this.#stop(error);
    else this.#error = undefined;
    this.flow.host.requestUpdate();
  }

  #leave(): void {
    const {left} = this.#change!;
    this.clear();
    left();
  }

  #end(): void {
    this.#change = this.#error = undefined;
    this.#given = this.#another = false;
    this.#step.end();
    this.flow.host.requestUpdate();
  }

  readonly #forget = (): void => this.clear();
}
