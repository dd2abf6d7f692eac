import {html, nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {recordProof} from '../../contract/bulletin.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {getOffer, GuaranteeChoice, saveGuarantees, type Combination, type Offer} from '../../contract/guarantees.js';
import type {DocumentLink} from '../../contract/values.js';
import {todayIn} from '../../domain/civil-date.js';
import {FormController, type RawValues} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary, errorSummaryStyles} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import {moneyBarStyles} from '../../ui/blocks/money-bar.js';
import {stateStyles} from '../../ui/blocks/states.js';
import {tableStyles} from '../../ui/blocks/table.js';
import {choiceStyles, tickStyles} from '../../ui/fields/choice-field.js';
import {fieldStyles} from '../../ui/fields/field.js';
import {selectStyles} from '../../ui/fields/select-field.js';
import {FormPanel, type PanelOwner} from '../panel.js';
import {asksFrequency, combinationById, combinationOf} from './combinations.js';
import {comparisonView} from './comparison.js';
import {examplesView} from './examples.js';
import fr from './guarantees.messages.fr.js';
import {guaranteesStyles} from './guarantees.styles.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {documentStyles} from '../../ui/blocks/documents.js';
import {documentsView, frequencyView, plansView, topUpView, totalView, type GuaranteesView} from './guarantees.view.js';

/** The offer chosen by the employer, and the member's choice in it (ENR-13, ENR-14). Every amount is the server's. */
export class GuaranteesPanel extends FormPanel<GuaranteeChoice> {
  static readonly styles = [fieldStyles, tickStyles, choiceStyles, selectStyles, errorSummaryStyles, stateStyles, documentStyles, moneyBarStyles, tableStyles, guaranteesStyles];
  readonly part = 'guarantees';
  protected readonly operation = saveGuarantees;
  /** Besides what is sent, it keeps `plan` and `topUp` as chosen: the draft must find them again. */
  readonly form: FormController<GuaranteeChoice>;
  readonly #messages: Messages<typeof fr>;
  #offer: Offer | undefined;
  #failure: BackendError | undefined;
  #slow = false;
  /** Counts the requests, so that only the answer of the last one counts. */
  #turn = 0;
  #interrupted = false;
  #onlyChanges = false;

  constructor(owner: PanelOwner) {
    super(owner);
    this.#messages = new Messages(this.host, 'guarantees', fr, {en: () => import('./guarantees.messages.en.js')});
    this.form = new FormController<GuaranteeChoice>(this.host, {
      schema: GuaranteeChoice,
      check: (values) => this.#check(values),
      onChange: () => this.keep(),
    });
    this.host.addController({hostConnected: () => void (this.#interrupted && this.#fetch())});
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get wide(): boolean {
    return true;
  }

  override get lead(): unknown {
    const {t} = this.#messages;
    const from = this.#offer?.effectiveDate;
    return from ? html`${from <= todayIn() ? t.covered : t.willBeCovered} ${dayInWords(from, this.host.language)}. ${t.lead}` : t.lead;
  }

  load(draft: EnrolmentDraft): Promise<void> {
    this.fill(draft, {combinationId: draft.guarantees?.combinationId, debitFrequency: draft.guarantees?.debitFrequency});
    return this.#fetch();
  }

  view(): TemplateResult {
    const offer = this.#offer;
    if (!offer) return this.#failure ? this.#failed(this.#failure) : this.#loading();
    const view: GuaranteesView = {t: this.#messages.t, locale: this.host.language, offer, form: this.form, planId: this.form.text('plan'), topUp: this.form.get('topUp') === true, chosen: this.#chosen(offer)};
    const body = html`
      ${plansView(view, (planId) => this.#choose(planId, view.topUp))}
      ${topUpView(view, (topUp) => this.#choose(view.planId, topUp))}
      ${totalView(view)}
      ${frequencyView(view)}
      ${comparisonView(view, this.host.common.notGiven, this.#onlyChanges, () => this.#toggleChanges())}
      ${examplesView(view)}
      ${documentsView(view, (document) => this.#opened(document))}`;
    return html`${errorSummary(this.form)}${body}`;
  }

  override async submit(): Promise<boolean> {
    if (this.#offer) return super.submit();
    if (this.#failure) await this.#fetch();
    return false;
  }

  #loading(): TemplateResult {
    return html`<div class="skeleton" aria-busy="true">
      <p class="visually-hidden" role="status">${this.#messages.t.loading}</p>
      <div class="plans">${[1, 2, 3].map(() => html`<div class="plan"><span class="bone bone-title"></span><span class="bone"></span><span class="bone bone-control"></span><span class="bone bone-short"></span></div>`)}</div>
      ${this.#slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...this.host.common.slow}) : nothing}
    </div>`;
  }

  #failed(error: BackendError): TemplateResult {
    return failure(this.host, error, button({label: this.host.common.retry, icon: 'refresh', onClick: () => void this.#fetch()}));
  }

  async #fetch(): Promise<void> {
    const turn = ++this.#turn;
    this.#failure = undefined;
    this.#slow = this.#interrupted = false;
    this.host.requestUpdate();
    try {
      const offer = await this.flow.call(getOffer, {params: {enrolmentId: this.flow.id}}, {onSlow: () => this.#slowDown()});
      if (turn === this.#turn) this.#take(offer);
    } catch (error) {
      if (turn === this.#turn) this.#fail(asBackendError(error));
    }
    this.host.requestUpdate();
  }

  #slowDown(): void {
    this.#slow = true;
    this.host.requestUpdate();
  }

  #fail(error: BackendError): void {
    this.#interrupted = error.code === 'aborted';
    if (!this.#interrupted) this.#failure = error;
    // the flow knows what an ended session means for the page
    if (error.code === 'session-expired' || error.code === 'unauthenticated') void this.flow.attempt(() => Promise.reject(error));
  }

  /** An offer, and what was chosen in it: here, in the draft, by the employer; else nothing. */
  #take(offer: Offer): void {
    this.#offer = offer;
    const chosen = this.#chosen(offer) ?? combinationById(offer, this.form.text('combinationId')) ?? combinationById(offer, offer.preselected);
    const frequency = offer.debitFrequencies.find((known) => known === this.form.text('debitFrequency'));
    this.form.load({plan: chosen?.planId, topUp: chosen ? chosen.topUp : this.form.get('topUp'), combinationId: chosen?.id, debitFrequency: frequency});
  }

  #chosen(offer: Offer): Combination | undefined {
    return combinationOf(offer, this.form.text('plan'), this.form.get('topUp') === true);
  }

  #choose(planId: string, topUp: boolean): void {
    this.form.load({plan: planId, topUp});
    this.form.set('combinationId', this.#chosen(this.#offer!)?.id);
  }

  #check({debitFrequency}: RawValues): {path: string; code: string}[] {
    const asked = this.#offer !== undefined && asksFrequency(this.#offer, this.#chosen(this.#offer));
    return asked && !debitFrequency ? [{path: 'debitFrequency', code: 'required'}] : [];
  }

  #toggleChanges(): void {
    this.#onlyChanges = !this.#onlyChanges;
    this.host.requestUpdate();
  }

  /** Proof of delivery. It must not stand in the way of the document: if it is lost, it is lost. */
  #opened({id, version}: DocumentLink): void {
    const event = {type: 'document.downloaded' as const, at: new Date().toISOString(), documentId: id, ...(version ? {version} : {})};
    this.flow.call(recordProof, {params: {enrolmentId: this.flow.id}, body: {events: [event]}}).catch(() => undefined);
  }
}
