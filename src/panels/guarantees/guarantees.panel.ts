import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {recordProof} from '../../contract/bulletin.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {getOffer, GuaranteeChoice, saveGuarantees, type Combination, type Offer} from '../../contract/guarantees.js';
import type {DocumentLink} from '../../contract/values.js';
import {todayIn} from '../../domain/civil-date.js';
import {FormController, type RawValues} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {Load} from '../../flows/load.js';
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
  readonly #load: Load<Offer>;
  #onlyChanges = false;

  constructor(owner: PanelOwner) {
    super(owner);
    this.#messages = new Messages(this.host, 'guarantees', fr, {en: () => import('./guarantees.messages.en.js')});
    this.form = new FormController<GuaranteeChoice>(this.host, {
      schema: GuaranteeChoice,
      check: (values) => this.#check(values),
      onChange: () => this.keep(),
    });
    this.#load = new Load(this.flow, {ask: (options) => this.flow.call(getOffer, {params: {enrolmentId: this.flow.id}}, options), take: (offer) => this.#take(offer)});
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
    return this.#load.start();
  }

  view(): TemplateResult {
    const offer = this.#offer;
    if (!offer) return this.#load.failure ? this.#failed(this.#load.failure) : this.#loading();
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
    if (this.#load.failure) await this.#load.start();
    return false;
  }

  #loading(): TemplateResult {
    return html`<div class="skeleton" aria-busy="true">
      <p class="visually-hidden" role="status">${this.#messages.t.loading}</p>
      <div class="plans">${[1, 2, 3].map(() => html`<div class="plan"><span class="bone bone-title"></span><span class="bone"></span><span class="bone bone-control"></span><span class="bone bone-short"></span></div>`)}</div>
      ${this.#load.slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...this.host.common.slow}) : nothing}
    </div>`;
  }

  #failed(error: BackendError): TemplateResult {
    return failure(this.host, error, button({label: this.host.common.retry, icon: 'refresh', onClick: () => void this.#load.start()}));
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
