import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import type {ProofEvent} from '../../contract/bulletin.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {getOffer, GuaranteeChoice, saveGuarantees, type Combination, type Offer} from '../../contract/guarantees.js';
import type {DocumentLink} from '../../contract/values.js';
import {todayIn} from '../../domain/stored-date.js';
import {FormController, type RawValues} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {Load} from '../../element/load.js';
import {ProofLog} from '../../shell/proof-log.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {FormPanel, type PanelOwner} from '../../shell/panel.js';
import type {WaiverPanel} from '../waiver/waiver.panel.js';
import {asksFrequency, combinationById, combinationOf} from './combinations.js';
import {comparisonView} from './comparison.js';
import {examplesView} from './examples.js';
import fr from './guarantees.messages.fr.js';
import {guaranteesStyles} from './guarantees.styles.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {
  documentPath,
  documentsView,
  frequencyView,
  plansView,
  topUpView,
  totalView,
  waiverDoor,
  type GuaranteesView,
} from './guarantees.view.js';

/** The offer chosen by the employer, and the member's choice in it (ENR-13, ENR-14). Every amount is the server's. */
export class GuaranteesPanel extends FormPanel<GuaranteeChoice, EnrolmentDraft> {
  static readonly styles = guaranteesStyles;

  override get part(): string {
    return 'guarantees';
  }

  readonly saves = saveGuarantees;
  /** Besides what is sent, it keeps `plan` and `topUp` as chosen: the draft must find them again. */
  readonly form: FormController<GuaranteeChoice>;
  readonly #messages: Messages<typeof fr>;
  #offer: Offer | undefined;
  readonly #load: Load<Offer>;
  readonly #proof: ProofLog;
  #onlyChanges = false;
  /** Documents opened or marked here: the server may not have heard of it yet. */
  readonly #handedOn = new Set<string>();
  #waiver: WaiverPanel | undefined;
  /** The member looks at the right not to join, or has used it. */
  #waiving = false;
  #waiverState: 'ready' | 'loading' | 'failed' = 'ready';
  /** What just happened, on coming back from there. */
  #said: string | undefined;

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'guarantees', fr, {en: () => import('./guarantees.messages.en.js')});
    this.form = new FormController<GuaranteeChoice>(this.host, {
      schema: GuaranteeChoice,
      check: (values) => this.#check(values),
      onChange: () => this.keepTyped(),
    });
    this.#proof = new ProofLog(this.flow);
    this.#load = new Load(this.flow, {
      ask: (options) => this.flow.call(getOffer, {params: {enrolmentId: this.flow.id}}, options),
      take: (offer) => this.#take(offer),
    });
  }

  override get title(): string {
    return this.#open?.title ?? this.#messages.t.title;
  }

  override get wide(): boolean {
    return !this.#open;
  }

  override get hasOwnButtons(): boolean {
    return this.#waiving;
  }

  override get outsideSteps(): boolean {
    return this.#waiving && this.flow.draft?.waiver !== undefined;
  }

  override get lead(): unknown {
    if (this.#open) return this.#open.lead;
    const {t} = this.#messages;
    const from = this.#offer?.effectiveDate;
    return from
      ? html`${from <= todayIn() ? t.covered : t.willBeCovered} ${dayInWords(from, this.host.language)}. ${t.lead}`
      : t.lead;
  }

  override load(draft: EnrolmentDraft): Promise<void> {
    this.#said = undefined;
    this.#waiving = draft.waiver !== undefined;
    if (this.#waiving) void this.#showWaiver(false);
    const {combinationId, debitFrequency} = draft.guarantees ?? {};
    this.fill({combinationId, debitFrequency}, draft.partial[this.part]);
    return this.#load.start();
  }

  view(): TemplateResult {
    if (this.#waiving)
      return (
        (this.#open?.view() as TemplateResult) ??
        (this.#waiverState === 'failed' ? this.#waiverFailed() : this.#loading())
      );
    const offer = this.#offer;
    if (!offer) return this.#load.failure ? this.#failed(this.#load.failure) : this.#loading();
    const view: GuaranteesView = {
      t: this.#messages.t,
      locale: this.host.language,
      offer,
      form: this.form,
      planId: this.form.text('plan'),
      topUp: this.form.get('topUp') === true,
      chosen: this.#chosen(offer),
    };
    const body = html` ${plansView(view, (planId) => this.#choose(planId, view.topUp))}
    ${topUpView(view, (topUp) => this.#choose(view.planId, topUp))} ${totalView(view)} ${frequencyView(view)}
    ${waiverDoor(view, this.#waiverState === 'loading', () => void this.#showWaiver(true))}
    ${this.#waiverState === 'failed' ? this.#waiverFailed() : nothing}
    ${comparisonView(view, this.host.common.notGiven, this.#onlyChanges, () => this.#toggleChanges())}
    ${examplesView(view)}
    ${documentsView(view, {
      handedOn: (document) => this.#isHandedOn(document),
      open: (document) => this.#handOn(document, 'document.downloaded'),
      mark: (document) => this.#handOn(document, 'document.endReached'),
    })}`;
    return html`${
      this.#said ? alert({tone: 'info', live: 'status', title: this.#said}) : nothing
    }${errorSummary(this.form)}${body}`;
  }

  override async submit(): Promise<boolean> {
    if (this.#waiving) {
      await this.#open?.submit();
      // it shows its own failures, and the step is not done
      return false;
    }
    // the server counts the documents: what was opened a moment ago must have reached it
    await this.#proof.send();
    if (this.#offer) return super.submit();
    if (this.#load.failure) await this.#load.start();
    return false;
  }

  #loading(): TemplateResult {
    return html`<div class="skeleton" aria-busy="true">
      <p class="visually-hidden" role="status">${this.#messages.t.loading}</p>
      <div class="plans">
        ${[1, 2, 3].map(
          () =>
            html`<div class="plan">
              <span class="bone bone-title"></span><span class="bone"></span><span class="bone bone-control"></span
              ><span class="bone bone-short"></span>
            </div>`,
        )}
      </div>
      ${this.#load.slow ? alert({tone: 'info', icon: 'clock', live: 'status', ...this.host.common.slow}) : nothing}
    </div>`;
  }

  #failed(error: BackendError): TemplateResult {
    return failure(
      this.host.failureWords,
      error,
      button({label: this.host.common.retry, icon: 'refresh', onClick: () => void this.#load.start()}),
    );
  }

  /** An offer, and what was chosen in it: here, in the draft, by the employer; else nothing. */
  #take(offer: Offer): void {
    this.#offer = offer;
    const chosen =
      this.#chosen(offer) ??
      combinationById(offer, this.form.text('combinationId')) ??
      combinationById(offer, offer.preselected);
    const frequency = offer.debitFrequencies.find((known) => known === this.form.text('debitFrequency'));
    this.form.load({
      plan: chosen?.planId,
      topUp: chosen ? chosen.topUp : this.form.get('topUp'),
      combinationId: chosen?.id,
      debitFrequency: frequency,
    });
  }

  #chosen(offer: Offer): Combination | undefined {
    return combinationOf(offer, this.form.text('plan'), this.form.get('topUp') === true);
  }

  #choose(planId: string, topUp: boolean): void {
    this.#said = undefined;
    this.form.load({plan: planId, topUp});
    this.form.set('combinationId', this.#chosen(this.#offer!)?.id);
  }

  #check({debitFrequency}: RawValues): {path: string; code: string}[] {
    const asked = this.#offer !== undefined && asksFrequency(this.#offer, this.#chosen(this.#offer));
    const unread = this.#offer?.documents.filter((document) => document.required && !this.#isHandedOn(document)) ?? [];
    return [
      ...(asked && !debitFrequency ? [{path: 'debitFrequency', code: 'required'}] : []),
      ...unread.map((document) => ({path: documentPath(document), code: 'unread'})),
    ];
  }

  #toggleChanges(): void {
    this.#onlyChanges = !this.#onlyChanges;
    this.host.requestUpdate();
  }

  #isHandedOn(document: DocumentLink): boolean {
    return document.handedOn !== undefined || this.#handedOn.has(keyOf(document));
  }

  /** Proof of delivery. It must not stand in the way of the document: what does not arrive goes with the next one. */
  #handOn(document: DocumentLink, type: ProofEvent['type']): void {
    const {id, version, sha256} = document;
    this.#handedOn.add(keyOf(document));
    this.#proof.add({type, documentId: id, ...(version ? {version} : {}), ...(sha256 ? {sha256} : {})});
    void this.#proof.send();
    if (document.required) this.form.set(documentPath(document), true);
    this.host.requestUpdate();
  }

  /** The panel of the waiver, while it is shown. */
  get #open(): WaiverPanel | undefined {
    return this.#waiving ? this.#waiver : undefined;
  }

  async #showWaiver(moving: boolean): Promise<void> {
    this.#setWaiver('loading');
    try {
      const {WaiverPanel: Panel} = await import('../waiver/waiver.panel.js');
      this.host.adopt(Panel.styles);
      this.#waiver ??= new Panel(this.owner, (said) => this.#leaveWaiver(said));
    } catch {
      return this.#setWaiver('failed');
    }
    this.#waiving = true;
    this.#setWaiver('ready');
    void this.#waiver.load(this.flow.draft!);
    if (moving) this.#focus('#title');
  }

  #leaveWaiver(said: string | undefined): void {
    this.#waiving = false;
    this.#said = said;
    this.host.requestUpdate();
    this.#focus(said ? '#title' : '#waiver-door');
  }

  #waiverFailed(): TemplateResult {
    return alert({
      tone: 'danger',
      live: 'alert',
      title: this.#messages.t.waiver.failed,
      actions: button({label: this.host.common.retry, icon: 'refresh', onClick: () => void this.#showWaiver(true)}),
    });
  }

  #setWaiver(state: 'ready' | 'loading' | 'failed'): void {
    this.#waiverState = state;
    this.host.requestUpdate();
  }

  #focus(selector: string): void {
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

const keyOf = ({id, version}: DocumentLink): string => `${id} ${version ?? ''}`;
