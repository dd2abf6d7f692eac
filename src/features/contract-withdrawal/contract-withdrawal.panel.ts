import {html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../../backend/error.js';
import {
  getWithdrawalRules,
  type EndingReceipt,
  type WithdrawalContract,
  type WithdrawalRules,
} from '../../contract/ending.js';
import {withdraw, WithdrawalStatement} from '../../contract/withdrawal.js';
import type {SpacePage} from '../../contract/space-pages.js';
import {FormController} from '../../element/form.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import endingFr from '../../shell/ending/ending.messages.fr.js';
import {plainPrint} from '../../shell/ending/plain-print.styles.js';
import {receiptLines} from '../../shell/ending/receipt-lines.js';
import {fillIn, statementFields, writeNumber} from '../../shell/ending/statement-fields.js';
import {statementFailure, statementForm} from '../../shell/ending/statement-form.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {seal} from '../../ui/blocks/seal.js';
import {wayBack} from '../../ui/blocks/way-back.js';
import {pageHeader, submitButton} from '../../ui/page.js';
import fr from './contract-withdrawal.messages.fr.js';
import {effectsView, untilView} from './statement.view.js';
import type * as StepsModule from './withdrawal-steps.js';

/** « Renoncer au contrat ici » (LAW-01): the statement, then a button with words of its own, then the proof. */
export class ContractWithdrawalPanel extends Panel<WithdrawalRules> {
  static readonly styles = plainPrint;
  /** Replaced by tests of a file that does not come. */
  static stepsFile: () => Promise<typeof StepsModule> = () => import('./withdrawal-steps.js');
  static readonly page: SpacePage = 'withdrawal';
  override readonly read = getWithdrawalRules;
  readonly #form: FormController<WithdrawalStatement>;
  readonly #messages: Messages<typeof fr>;
  readonly #ending: Messages<typeof endingFr>;
  readonly #leads: SpaceLeads;
  readonly #steps: Lazy<typeof StepsModule>;
  #proof: StepsModule.Receipt | undefined;
  #rules: WithdrawalRules | undefined;
  /** What is to be sent, while it is read once more. */
  #checked: WithdrawalStatement | undefined;
  #receipt: EndingReceipt | undefined;
  /** It was declared just now. */
  #isNew = false;
  #error: BackendError | undefined;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'contractWithdrawal', fr, {
      en: () => import('./contract-withdrawal.messages.en.js'),
    });
    this.#ending = new Messages(host, 'ending', endingFr, {
      en: () => import('../../shell/ending/ending.messages.en.js'),
    });
    this.#form = new FormController<WithdrawalStatement>(host, {schema: WithdrawalStatement});
    this.#leads = new SpaceLeads(flow);
    this.#steps = new Lazy(
      host,
      () => ContractWithdrawalPanel.stepsFile(),
      ({Receipt}) => {
        this.#proof = new Receipt(flow, this.#ending);
      },
    );
  }

  override get title(): string {
    const {t} = this.#messages;
    if (this.#receipt) return this.#isNew ? t.received : t.request;
    return this.#checked ? t.check : (this.#rules?.words.title ?? t.title);
  }

  override get lead(): unknown {
    if (this.#receipt || this.#checked || !this.#asks) return undefined;
    return untilView(this.#open, this.#chosen, this.#messages.t, this.host.language);
  }

  override load(rules: WithdrawalRules): void {
    this.#rules = rules;
    const {ticket} = this.#receipt ?? {};
    this.#receipt = rules.receipts.find((each) => each.ticket === ticket) ?? this.#receipt;
    this.#fillIn();
  }

  #fillIn(): void {
    fillIn(this.#form as FormController<unknown>, this.#rules?.person, this.#open);
  }

  override clear(typed: boolean): void {
    if (typed) this.#form.clear();
    else writeNumber(this.#form as FormController<unknown>, this.#open);
    // a proof is shown to who is signed in, as long as they are; what is typed is read once more before it is sent
    this.#proof?.clear();
    this.#rules = this.#checked = this.#receipt = this.#error = undefined;
    this.#isNew = false;
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">
      ${this.#receipt && this.#isNew ? seal() : nothing} ${this.header()} ${notice} ${this.view()}
    </div>`;
  }

  override header(): TemplateResult {
    const back = {label: this.#messages.t.back, go: () => this.#leave(false)};
    return wayBack(this.#checked && !this.#receipt ? back : undefined, pageHeader(this));
  }

  override view(): TemplateResult {
    if (this.#receipt) return this.#receiptView(this.#receipt);
    if (this.#checked) return this.#confirmView(this.#checked);
    const {receipts} = this.#rules!;
    const view = {
      ...{t: this.#ending.t, common: this.host.common, locale: this.host.language},
      show: (receipt: EndingReceipt) => void this.#withSteps(() => this.#show(receipt, false)),
    };
    // the next views come while this one is read
    this.#steps.want();
    return html`${receipts.length || receipts.unreadable ? receiptLines(receipts, view) : nothing}
    ${this.#asks ? this.#formView() : html`${this.#endedView()}${this.#failureView()}`}`;
  }

  /** What may be withdrawn from today. */
  get #open(): WithdrawalContract[] {
    return this.#rules?.contracts.filter(({open}) => open) ?? [];
  }

  get #chosen(): WithdrawalContract | undefined {
    return this.#open.find(({id}) => id === this.#form.text('contract'));
  }

  /** Somebody who is not signed in may have any contract. */
  get #asks(): boolean {
    return !this.#rules?.person || this.#open.length > 0;
  }

  #formView(): TemplateResult {
    const {t} = this.#messages;
    const {common, language} = this.host;
    const rules = this.#rules!;
    const of = this.#form as FormController<unknown>;
    const content = html`${errorSummary(of)}
    ${statementFields(of, this.#ending.t, rules.person ? this.#open : undefined)}
    ${effectsView(rules, this.#chosen, t, common, language)}`;
    const next = html`<div class="row">${submitButton(common, t.next, this.flow.busy)}</div>`;
    return this.#formOf(content, () => this.#check(), next);
  }

  #confirmView(asked: WithdrawalStatement): TemplateResult {
    const {t} = this.#messages;
    const rules = this.#rules!;
    const {confirmOrKeep, statementView} = this.#steps.here!;
    const actions = confirmOrKeep(
      submitButton(this.host.common, rules.words.confirm, this.flow.busy),
      button({label: t.keep, onClick: () => this.#leave(true)}),
    );
    return this.#formOf(statementView(asked, rules, t), () => this.#send(asked), actions);
  }

  #formOf(content: unknown, send: () => Promise<void>, actions: unknown): TemplateResult {
    return statementForm(this.flow, {content, failed: this.#failureView(), send, actions});
  }

  #failureView(): TemplateResult | typeof nothing {
    if (this.#error?.code === 'over') {
      const {title, else: text} = this.#messages.t.ended;
      return alert({tone: 'warning', icon: 'clock', live: 'alert', title, text, actions: this.#waysOut('over')});
    }
    return statementFailure(this.flow, this.#ending.t, this.#error, () => void this.#leaveAnew());
  }

  /** The period is over: since when, and what can be done instead. */
  #endedView(): TemplateResult {
    const {ended, none} = this.#messages.t;
    const {contracts, receipts} = this.#rules!;
    const gone = contracts.filter(({until}) => until).sort((one, other) => (one.until! < other.until! ? 1 : -1));
    const [last] = gone;
    // what was withdrawn from is told above
    if (receipts.length) return html`<div class="row">${this.#waysOut('done')}</div>`;
    const words = last
      ? html`<p>${ended.since} ${dayInWords(last.until!, this.host.language)}. ${ended.else}</p>`
      : html`<p>${none.text}</p>`;
    return html`<section class="section" part="section" aria-labelledby="ended">
      <h3 class="heading" part="heading" id="ended">${last ? ended.title : none.title}</h3>
      ${words}
      <div class="row">${this.#waysOut('ended')}</div>
    </section>`;
  }

  #waysOut(place: string): TemplateResult {
    const {cancel, write} = this.#messages.t;
    return html`${this.#leads.view({page: 'cancellation', label: cancel}, {place: `${place}-cancellation`})}
    ${this.#leads.view({page: 'messages', label: write}, {place: `${place}-messages`, kind: 'quiet'})}`;
  }

  #receiptView(receipt: EndingReceipt): TemplateResult {
    const {t} = this.#messages;
    return html`${this.#proof!.view(receipt, t.paper)}
      <div class="row">${button({label: t.backToStart, onClick: () => this.#leave(true)})}</div>`;
  }

  #show(receipt: EndingReceipt, isNew: boolean): void {
    this.#proof!.clear();
    this.#isNew = isNew;
    this.#receipt = receipt;
    void focusWhenShown(this.host);
  }

  async #check(): Promise<void> {
    const asked = this.#form.submit();
    if (!asked) return;
    await this.#withSteps(() => {
      this.#checked = asked;
      void focusWhenShown(this.host);
    });
  }

  /** What is shown next needs its file; where it does not come, the next press asks for it again. */
  async #withSteps(then: () => void): Promise<void> {
    this.#error = await this.flow.attempt(async () => {
      if (!(await this.#steps.load())) throw new BackendError('network');
    });
    if (!this.#error) then();
    else this.host.requestUpdate();
  }

  /** Back to the first view; `all`: what was typed is forgotten. */
  #leave(all: boolean): void {
    this.#checked = this.#receipt = this.#error = undefined;
    this.#isNew = false;
    if (all) {
      this.#form.clear();
      this.#fillIn();
    }
    void focusWhenShown(this.host);
  }

  async #leaveAnew(): Promise<void> {
    this.#leave(true);
    await this.flow.reload();
  }

  async #send(body: WithdrawalStatement): Promise<void> {
    this.#error = undefined;
    const error = await this.flow.attempt(async () => {
      const receipt = await this.flow.callOnce(withdraw, {body});
      const requestId = receipt.request?.id;
      this.#form.clear();
      this.#checked = undefined;
      this.host.tell('mutuelle-withdrawal-declared', requestId === undefined ? {} : {requestId});
      this.#show(receipt, true);
      await this.flow.reload();
    });
    if (!error || error.code === 'aborted') return;
    if (error.code === 'validation' && error.issues.length) {
      // the answers are on the page before
      this.#checked = undefined;
      this.#form.reject(error.issues);
    } else {
      this.#error = error;
      this.host.tell('mutuelle-save-failed', {code: error.code});
    }
    this.host.requestUpdate();
    if (error.code === 'session-expired') await this.#goOnAlone();
  }

  /** What is for everybody is read first: the form stands there then. */
  async #goOnAlone(): Promise<void> {
    await this.flow.reload();
    await focusWhenShown(this.host);
  }
}
