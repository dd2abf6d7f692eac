import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../backend/error.js';
import type {EnrolmentDraft} from '../contract/enrolment.js';
import type {AnyOperation, OutputOf} from '../contract/operation.js';
import type {FormController, Raw} from '../element/form.js';
import type {Flow, SaveInput} from '../session/flow.js';
import {alert} from '../ui/blocks/alert.js';
import {button} from '../ui/blocks/button.js';
import {failure} from '../ui/blocks/failure.js';
import {privacyNotice} from '../ui/blocks/privacy-notice.js';
import {slowNotice, submitButton} from '../ui/page.js';
import {Panel, type FlowOf, type PageParts} from './panel.js';
import {whenSent} from './when-sent.js';

export {whenSent} from './when-sent.js';

/** A step of an enrolment. */
export type EnrolmentPanel = ActionPanel<EnrolmentDraft>;

/** A panel with one primary button, that sends something: most often the answers of a form. */
export abstract class ActionPanel<Data = void, F extends Flow = FlowOf<Data>> extends Panel<Data, F> {
  /** Why the last attempt failed, if it was not about an answer. */
  error: BackendError | undefined;
  /** It was sent and accepted, and not sent again since. */
  #saved = false;

  /** The primary button, where « Suivant » does not say it. */
  get submitLabel(): string | undefined {
    return undefined;
  }

  /** Id of the words that say why the primary button cannot be pressed now. */
  get refusal(): string | undefined {
    return undefined;
  }

  /** Beside the primary button. */
  get otherActions(): unknown {
    return nothing;
  }

  /** Below the buttons: what may be read before pressing them, and need not be. */
  get afterButtons(): unknown {
    return nothing;
  }

  /** Uses the whole width where there is more than a form needs (tables, cards side by side). */
  get wide(): boolean {
    return false;
  }

  /** The panel brings its own buttons for now (a person being edited). */
  get hasOwnButtons(): boolean {
    return false;
  }

  /** The enrolment rests here (a request not to join): the steps are not shown as if they went on. */
  get outsideSteps(): boolean {
    return false;
  }

  /** Checks and sends. True when the panel is done. */
  abstract submit(): Promise<boolean>;

  override clear(typed: boolean): void {
    if (typed) this.#saved = false;
  }

  override page(parts: PageParts): TemplateResult {
    const saved = this.#saved ? alert({tone: 'success', live: 'status', title: parts.words.saved}) : nothing;
    const notice = privacyNotice(this.host.common, this.flow.settings);
    return this.formPage(parts, () => this.#send(parts.tellSaved), saved, notice);
  }

  /** `done`: about what was sent, above the buttons; `foot`: below them. */
  protected formPage(
    {notice, failure: refused = this.failureView(), words}: PageParts,
    send: () => Promise<void>,
    done: unknown = nothing,
    foot: unknown = nothing,
  ): TemplateResult {
    const {common} = this.host;
    const {busy, slow} = this.flow;
    const buttons = html`<div class="row">
      ${submitButton(common, this.submitLabel ?? words.save, busy, this.refusal)}${this.otherActions}
    </div>`;
    return html`<form
      class="frame stack loose ${this.wide ? '' : 'measure'}"
      part="frame"
      method="post"
      novalidate
      aria-labelledby="title"
      @submit=${whenSent(this.flow, send)}
    >
      ${this.header()} ${notice} ${this.view()} ${refused} ${slowNotice(common, slow)} ${done}
      ${this.hasOwnButtons ? nothing : buttons}${foot}
    </form>`;
  }

  async #send(tellSaved: () => void): Promise<void> {
    this.#saved = false;
    if (!(await this.submit())) {
      if (this.error) this.host.tell('mutuelle-save-failed', {code: this.error.code});
      return;
    }
    this.#saved = !this.hasOwnButtons;
    this.host.requestUpdate();
    tellSaved();
  }

  /** Shows why an attempt failed, if it did: at the fields the server named, else above the buttons. */
  protected accepted(error: BackendError | undefined, form?: FormController<unknown>): boolean {
    const atFields = error?.code === 'validation' && form ? error.issues : [];
    if (atFields.length) form!.reject(atFields);
    this.error = atFields.length || error?.code === 'aborted' ? undefined : error;
    this.host.requestUpdate();
    return !error;
  }

  /** The message about a failed attempt. */
  failureView(): TemplateResult | typeof nothing {
    if (!this.error) return nothing;
    const {compare} = this.owner;
    const {common} = this.host.failureWords;
    const view =
      this.error.code === 'stale'
        ? alert({
            tone: 'warning',
            live: 'alert',
            ...common.failures.stale,
            actions: compare ? button({label: common.compare, small: true, onClick: compare}) : undefined,
          })
        : failure(this.host.failureWords, this.error);
    return html`<div class="panel-failure">${view}</div>`;
  }
}

/** A panel that is one form, saved by one operation: of the draft of an enrolment, or in the member's space. */
export abstract class FormPanel<Body, Data = void, F extends Flow = FlowOf<Data>> extends ActionPanel<Data, F> {
  abstract readonly form: FormController<Body>;
  /** The operation that saves it. */
  abstract readonly saves: AnyOperation;

  /** Where its unfinished answers are kept on the server. */
  get part(): string {
    return this.saves.id;
  }

  /** What the operation is asked with, beside the answers. */
  protected get params(): object | undefined {
    return undefined;
  }

  /** Raw values of what was saved, then of what was being typed. */
  protected fill(saved: Record<string, Raw>, typed?: Record<string, Raw>): void {
    this.form.load(saved, {keep: true});
    if (typed) this.form.load(typed);
  }

  /** Keeps what is being typed. */
  protected keepTyped(): void {
    this.flow.keepTyped(this.part, this.form.values);
  }

  /** It is saved; the answer of the server is there. */
  protected saved(_answer: OutputOf<AnyOperation>): void {}

  override clear(typed: boolean): void {
    super.clear(typed);
    if (typed) this.form.clear();
  }

  async submit(): Promise<boolean> {
    const body = this.form.submit();
    if (body === undefined) return false;
    const {params} = this;
    const input = {body, ...(params && {params})} as SaveInput<AnyOperation>;
    const error = await this.flow.save(this.saves, input, this.part, (answer) => this.saved(answer));
    return this.accepted(error, this.form);
  }
}
