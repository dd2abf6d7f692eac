import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {BackendError} from '../backend/error.js';
import type {EnrolmentDraft, EnrolmentStep} from '../contract/enrolment.js';
import type {AnyOperation, InputOf, OutputOf} from '../contract/operation.js';
import type {FormController, Raw} from '../element/form.js';
import type {Widget} from '../element/widget.js';
import type {Flow, SaveInput} from '../session/flow.js';
import {alert} from '../ui/blocks/alert.js';
import {button} from '../ui/blocks/button.js';
import {failure} from '../ui/blocks/failure.js';
import {pageHeader} from '../ui/page.js';
import type {EnrolmentFlow} from './enrolment-flow.js';
import type {MemberFlow} from './member-flow.js';

/** A panel that works on a draft stands in an enrolment, any other one in the member's space. */
export type FlowOf<Data> = Data extends EnrolmentDraft ? EnrolmentFlow : MemberFlow;

/** What a panel may ask of whoever shows it. */
export interface PanelOwner<F extends Flow = Flow> {
  flow: F;
  /** Leads to another step; only the wizard can. */
  goTo?: (step: EnrolmentStep) => void;
  /** Leads to the login. */
  logIn?: () => void;
  /** Another page stands in the place of this one: the focus goes to its heading. */
  moved?: () => void;
  /** Shows what another tab saved in the place of what is typed here, or back. */
  compare?: () => void;
}

export interface PanelClass<P extends Panel<any, any> = Panel<any, any>> {
  new (owner: PanelOwner<any>): P;
  /** What differs from the blocks it shows, which bring their own. */
  readonly styles?: CSSResultGroup;
}

/**
 * One part of a page that a member reads or fills in: the same in the wizard and in an element of its own. It has its
 * words and its view; either what it reads, or a form and how it is saved. Title, buttons, waiting, failures, the login
 * are of the element that shows it.
 */
export abstract class Panel<Data = void, F extends Flow = FlowOf<Data>> {
  readonly flow: F;
  readonly host: Widget;
  /** Why the last attempt failed, if it was not about an answer. */
  error: BackendError | undefined;
  /** The operation whose answer it shows. In an enrolment the draft is there already, and nothing is read. */
  readonly read?: AnyOperation;

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
  get hasOwnButtons(): boolean {
    return false;
  }

  /** The enrolment rests here (a request not to join): the steps are not shown as if they went on. */
  get outsideSteps(): boolean {
    return false;
  }

  /** What the member must read above whatever is shown: what was read, the login, a failure, the wait. */
  get notice(): unknown {
    return undefined;
  }

  /** Heading of the page it is alone on. */
  header(): TemplateResult | typeof nothing {
    return pageHeader(this);
  }

  /** What `read` is asked with. */
  protected get question(): object {
    return {};
  }

  /** Asks for what it shows. */
  ask(): Promise<Data> {
    return this.flow.call(this.read!, this.question as InputOf<AnyOperation>) as Promise<Data>;
  }

  /** Takes what was read, or the draft; what is being typed here stays. */
  load(_data: Data): void | Promise<void> {}

  /** Forgets what was read, and what was typed too where it belongs to somebody who is no longer here. */
  clear(_typed: boolean): void {}

  abstract view(): unknown;

  /** The shape of what is coming, where it differs from the usual one. `more`: what to say when it lasts. */
  skeleton?(more: unknown): TemplateResult;

  /**
   * While nothing was read from the server, the panel may have something else to show (a copy on this device): what is
   * said above it, if anything, or undefined where there is none.
   */
  standIn?(): TemplateResult | typeof nothing | undefined;

  /** Checks and saves. True when the panel is done. Nothing to send: no form. */
  submit?(): Promise<boolean>;

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

/** A step of an enrolment. */
export type EnrolmentPanel = Panel<EnrolmentDraft>;

/** A panel that is one form, saved by one operation: of the draft of an enrolment, or in the member's space. */
export abstract class FormPanel<Body, Data = void, F extends Flow = FlowOf<Data>> extends Panel<Data, F> {
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
    if (typed) this.form.clear();
  }

  override async submit(): Promise<boolean> {
    const body = this.form.submit();
    if (body === undefined) return false;
    const {params} = this;
    const input = {body, ...(params && {params})} as SaveInput<AnyOperation>;
    const error = await this.flow.save(this.saves, input, this.part, (answer) => this.saved(answer));
    return this.accepted(error, this.form);
  }
}

/** What a form does when it is sent: the browser sends nothing, and a second press waits for the first. */
export function whenSent(flow: Flow, submit: () => Promise<void>): (event: Event) => Promise<void> {
  return async (event) => {
    event.preventDefault();
    if (!flow.busy) await submit();
  };
}
