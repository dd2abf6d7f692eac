/** The second and the third step of the law: the form, the recap, the last button. Loaded at the first press. */
import type {TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import type {CancellationRules, EndingContract, EndingReason, EndingReceipt} from '../../contract/ending.js';
import {CancellationRequest, requestCancellation} from '../../contract/cancellation.js';
import {readCivilDate} from '../../domain/index.js';
import {FormController, type RawValues} from '../../element/form.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import {confirmOrKeep} from '../../shell/ending/confirm-or-keep.js';
import type {EndingMessages} from '../../shell/ending/ending.messages.fr.js';
import {contractMeant, fillIn, writeNumber} from '../../shell/ending/statement-fields.js';
import {statementFailure, statementForm} from '../../shell/ending/statement-form.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {button} from '../../ui/blocks/button.js';
import {stepActions} from '../../ui/blocks/step-by-step.js';
import type {WayBack} from '../../ui/blocks/way-back.js';
import {submitButton} from '../../ui/page.js';
import {cancellationFields, recapLines} from './cancellation-course.view.js';
import fr from './cancellation-course.messages.fr.js';

export interface CancellationCourseOwner {
  flow: MemberFlow;
  ending: Messages<EndingMessages>;
  /** Nothing while they are read anew. */
  rules: () => CancellationRules | undefined;
  /** Back to the first step; `anew`: what was asked for before is read again. */
  left: (anew: boolean) => void;
  /** It is received: what was pressed goes on until the page is read again. */
  received: (receipt: EndingReceipt) => Promise<void>;
}

export class CancellationCourse {
  readonly #messages: Messages<typeof fr>;
  readonly #form: FormController<CancellationRequest>;
  readonly #flow: MemberFlow;
  /** What is to be sent, while it is read once more. */
  #checked: CancellationRequest | undefined;
  #error: BackendError | undefined;

  constructor(private readonly owner: CancellationCourseOwner) {
    this.#flow = owner.flow;
    const {host} = owner.flow;
    this.#messages = new Messages(host, 'cancellationCourse', fr, {
      en: () => import('./cancellation-course.messages.en.js'),
    });
    this.#form = new FormController<CancellationRequest>(host, {
      schema: CancellationRequest,
      check: (values) => this.#missing(values),
    });
  }

  /** `contractId`: the one that was pressed. */
  begin(contractId?: string): void {
    this.#error = undefined;
    this.fill();
    if (contractId !== undefined) this.#form.load({contract: contractId});
  }

  /** What is known of who is signed in; what is typed stays. */
  fill(): void {
    const {person, contracts} = this.owner.rules()!;
    fillIn(this.#form as FormController<unknown>, person, contracts);
  }

  /** Who was signed in is no more: what is typed stays, and is read once more before it is sent. */
  signedOut(): void {
    writeNumber(this.#form as FormController<unknown>, this.owner.rules()?.contracts ?? []);
    this.#checked = undefined;
  }

  clear(): void {
    this.#form.clear();
    this.#checked = this.#error = undefined;
  }

  get title(): string {
    const {t} = this.#messages;
    return this.#checked ? t.recap : t.form;
  }

  /** The page before, above the title: of the recap, the form. */
  get back(): WayBack | undefined {
    return this.#checked ? {label: this.#messages.t.form, go: () => this.#correct()} : undefined;
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    return this.#checked
      ? this.#recapView(this.#checked)
      : this.#formOf(
          cancellationFields({
            t,
            ending: this.owner.ending.t,
            form: this.#form,
            rules: this.owner.rules()!,
            reason: this.#reason,
            contract: this.#contract,
            locale: this.#flow.host.language,
          }),
          async () => this.#check(),
          (busy) =>
            stepActions(
              button({label: t.leave, icon: 'arrow-left', onClick: () => this.owner.left(false)}),
              submitButton(this.#flow.host.common, t.check, busy),
            ),
        );
  }

  #recapView(asked: CancellationRequest): TemplateResult {
    const {t} = this.#messages;
    const lines = recapLines({
      ...{t, ending: this.owner.ending.t, asked, reason: this.#reason, contract: this.#contract},
      meant: contractMeant(asked.contract, this.owner.rules()!.contracts),
      locale: this.#flow.host.language,
      change: (path) => this.#correct(path),
    });
    const actions = (busy: boolean) =>
      confirmOrKeep(
        submitButton(this.#flow.host.common, t.confirm, busy),
        button({label: t.keep, onClick: () => this.#leave()}),
      );
    return this.#formOf(lines, () => this.#send(asked), actions);
  }

  #formOf(content: unknown, send: () => Promise<void>, actions: (busy: boolean) => TemplateResult): TemplateResult {
    const failed = statementFailure(this.#flow, this.owner.ending.t, this.#error, () => this.#leave(true));
    return statementForm(this.#flow, {content, failed, send, actions: actions(this.#flow.busy)});
  }

  get #reason(): EndingReason | undefined {
    return this.owner.rules()?.reasons.find(({id}) => id === this.#form.text('reasonId'));
  }

  get #contract(): EndingContract | undefined {
    return this.owner.rules()?.contracts.find(({id}) => id === this.#form.text('contract'));
  }

  /** What the reason asks for, and the notice period where it is known. */
  #missing(values: RawValues): {path: string; code: string}[] {
    const {asks = [], ends} = this.#reason ?? {};
    const earliest = this.#contract?.earliest;
    const wished = ends === 'wished' ? readCivilDate(String(values['endsOn'] ?? '')) : undefined;
    return [
      ...(asks.includes('text') && !values['text'] ? [{path: 'text', code: 'required'}] : []),
      ...(asks.includes('eventDate') && !values['eventDate'] ? [{path: 'eventDate', code: 'required'}] : []),
      ...(wished && earliest && wished < earliest ? [{path: 'endsOn', code: 'too_early'}] : []),
    ];
  }

  #check(): void {
    const asked = this.#form.submit();
    if (!asked) return;
    this.#checked = asked;
    this.#error = undefined;
    void focusWhenShown(this.#flow.host);
  }

  /** Back to the form, at one of its answers. */
  #correct(path?: string): void {
    this.#checked = this.#error = undefined;
    void focusWhenShown(this.#flow.host, path === undefined ? undefined : `#f-${path}`);
  }

  #leave(anew = false): void {
    this.clear();
    this.owner.left(anew);
  }

  async #send(body: CancellationRequest): Promise<void> {
    this.#error = undefined;
    const error = await this.#flow.attempt(async () => {
      const receipt = await this.#flow.callOnce(requestCancellation, {body});
      this.clear();
      await this.owner.received(receipt);
    });
    if (!error || error.code === 'aborted') return;
    if (error.code === 'validation' && error.issues.length) {
      // the answers are on the page before
      this.#checked = undefined;
      this.#form.reject(error.issues);
    } else {
      this.#error = error;
      this.#flow.host.tell('mutuelle-save-failed', {code: error.code});
    }
    this.#flow.host.requestUpdate();
    if (error.code === 'session-expired') await this.#goOnAlone();
  }

  /** What is for everybody is read first: the form stands there then. */
  async #goOnAlone(): Promise<void> {
    await this.#flow.reload();
    await focusWhenShown(this.#flow.host);
  }
}
