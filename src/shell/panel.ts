import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {BackendError} from '../backend/error.js';
import type {EnrolmentDraft, EnrolmentStep} from '../contract/enrolment.js';
import type {AnyOperation} from '../contract/operation.js';
import type {FormController} from '../element/form.js';
import type {Widget} from '../element/widget.js';
import type {EnrolmentFlow} from './enrolment-flow.js';
import type {Flow} from '../session/flow.js';
import {alert} from '../ui/blocks/alert.js';
import {button} from '../ui/blocks/button.js';
import {failure} from '../ui/blocks/failure.js';

/** What a panel may ask of whoever shows it. */
export interface PanelOwner<F extends Flow = EnrolmentFlow> {
  flow: F;
  /** Leads to another step; only the wizard can. */
  goTo?: (step: EnrolmentStep) => void;
  /** Leads to the login. */
  logIn?: () => void;
  /** Another page stands in the place of this one: the focus goes along. */
  moved?: () => void;
  /** Shows what another tab saved in the place of what is typed here, or back. */
  compare?: () => void;
}

export interface PanelClass<P extends Panel<any> = Panel> {
  new (owner: PanelOwner<P extends Panel<infer F> ? F : never>): P;
  readonly styles?: CSSResultGroup;
}

/**
 * One part of a page that a member fills or reads: the same in the wizard and in a widget of its own.
 * It has its words, its form and its operation; who shows it has the heading and the buttons.
 */
export abstract class Panel<F extends Flow = EnrolmentFlow> {
  readonly flow: F;
  readonly host: Widget;
  /** Why the last attempt failed, if it was not about an answer. */
  error: BackendError | undefined;

  constructor(protected readonly owner: PanelOwner<F>) {
    this.flow = owner.flow;
    this.host = owner.flow.host;
  }

  abstract get title(): string;

  /** One sentence under the title. */
  get lead(): unknown {
    return undefined;
  }

  /** The primary button, where « Suivant » does not say it. */
  get submitLabel(): string | undefined {
    return undefined;
  }

  /** Beside the primary button. */
  get otherActions(): unknown {
    return nothing;
  }

  /** Uses the whole width where there is more than a form needs (tables, cards side by side). */
  get wide(): boolean {
    return false;
  }

  /** The panel brings its own buttons for now (a person being edited). */
  get ownActions(): boolean {
    return false;
  }

  /** The enrolment rests here (a request not to join): the steps are not shown as if they went on. */
  get apart(): boolean {
    return false;
  }

  /** Takes what the server holds; what is being typed here stays. */
  abstract load(draft: EnrolmentDraft): void | Promise<void>;

  abstract view(): unknown;

  /** Checks and saves. True when the panel is done. */
  abstract submit(): Promise<boolean>;

  /** Shows why an attempt failed: at the fields when the server named them, else above the buttons. */
  protected settle(error: BackendError | undefined, form?: FormController<unknown>): boolean {
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
    const view =
      this.error.code === 'stale'
        ? alert({
            tone: 'warning',
            live: 'alert',
            ...this.host.common.failures.stale,
            actions: compare ? button({label: this.host.common.compare, small: true, onClick: compare}) : undefined,
          })
        : failure(this.host, this.error);
    return html`<div class="panel-failure">${view}</div>`;
  }
}

/** A panel that is one form saved by one operation. */
export abstract class FormPanel<Body> extends Panel {
  abstract readonly form: FormController<Body>;
  /** Where its unfinished answers are kept on the server. */
  abstract readonly part: string;
  protected abstract get operation(): AnyOperation;

  /** Raw values of what was saved, then of what was being typed. */
  protected fill(draft: EnrolmentDraft, saved: Record<string, string | boolean | undefined>): void {
    this.form.load(saved, {keep: true});
    const partial = draft.partial[this.part];
    if (partial) this.form.load(partial);
  }

  protected keep(): void {
    this.flow.keep(this.part, this.form.values);
  }

  async submit(): Promise<boolean> {
    const body = this.form.submit();
    if (body === undefined) return false;
    return this.settle(await this.flow.change(this.operation, {body} as never, this.part), this.form);
  }
}
