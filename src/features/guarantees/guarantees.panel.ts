import {html, nothing, type TemplateResult} from 'lit';
import type {ProofEvent} from '../../contract/bulletin.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {getOffer, GuaranteeChoice, saveGuarantees, type Combination, type Offer} from '../../contract/guarantees.js';
import type {DocumentLink} from '../../contract/values.js';
import {todayIn} from '../../domain/stored-date.js';
import {FormController, type RawValues} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {Lazy} from '../../element/lazy.js';
import {Load} from '../../element/load.js';
import {ProofLog} from '../../shell/proof-log.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {alert} from '../../ui/blocks/alert.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {bones, waiting} from '../../ui/blocks/states.js';
import type {GlossaryMessages} from '../../ui/blocks/glossary.messages.fr.js';
import {failureNotice, retryButton, slowNotice} from '../../ui/page.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {FormPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import {WaiverVisit} from './waiver-visit.js';
import {asksFrequency, combinationById, combinationOf} from './combinations.js';
import type {ComparisonState} from './comparison.view.js';
import type * as MoreModule from './guarantees-more.js';
import type {MoreMessages} from './guarantees-more.messages.fr.js';
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
  /** Replaced by tests of a file that does not come. */
  static more: () => Promise<typeof MoreModule> = () => import('./guarantees-more.js');

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
  readonly #comparison: ComparisonState = {
    onlyChanges: false,
    open: new Set(),
    changed: () => this.host.requestUpdate(),
  };
  /** What stands below the choice: asked for once the plans are shown. */
  readonly #more: Lazy<typeof MoreModule>;
  #moreWords: Messages<MoreMessages> | undefined;
  #glossary: Messages<GlossaryMessages> | undefined;
  /** Documents opened or marked here: the server may not have heard of it yet. */
  readonly #handedOn = new Set<string>();
  readonly #waiver: WaiverVisit;

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'guarantees', fr, {en: () => import('./guarantees.messages.en.js')});
    this.form = new FormController<GuaranteeChoice>(this.host, {
      schema: GuaranteeChoice,
      check: (values) => this.#check(values),
      onChange: () => this.keepTyped(),
    });
    this.#waiver = new WaiverVisit(owner);
    this.#more = new Lazy(
      this.host,
      () => GuaranteesPanel.more(),
      ({moreStyles, moreMessages, glossaryMessages}) => {
        this.host.adopt(moreStyles);
        this.#moreWords = moreMessages(this.host);
        this.#glossary = glossaryMessages(this.host);
      },
    );
    this.#proof = new ProofLog(this.flow);
    this.#load = new Load(this.flow, {
      ask: (options) => this.flow.call(getOffer, {params: {enrolmentId: this.flow.id}}, options),
      take: (offer) => this.#take(offer),
    });
  }

  override get title(): string {
    return this.#waiver.panel?.title ?? this.#messages.t.title;
  }

  override get wide(): boolean {
    return !this.#waiver.panel;
  }

  override get hasOwnButtons(): boolean {
    return this.#waiver.open;
  }

  override get outsideSteps(): boolean {
    return this.#waiver.open && this.flow.draft?.waiver !== undefined;
  }

  override get lead(): unknown {
    if (this.#waiver.panel) return this.#waiver.panel.lead;
    const {t} = this.#messages;
    const from = this.#offer?.effectiveDate;
    return from
      ? html`${from <= todayIn() ? t.covered : t.willBeCovered} ${dayInWords(from, this.host.language)}. ${t.lead}`
      : t.lead;
  }

  override load(draft: EnrolmentDraft): Promise<void> {
    this.#waiver.load(draft.waiver !== undefined);
    const {combinationId, debitFrequency} = draft.guarantees ?? {};
    this.fill({combinationId, debitFrequency}, draft.partial[this.part]);
    return this.#load.start();
  }

  view(): unknown {
    if (this.#waiver.panel) return this.#waiver.panel.view();
    const offer = this.#offer;
    if (!offer || this.#waiver.open) return this.#waitingView();
    const {common} = this.host;
    const rowsOf = <Rows>({rows}: {rows: Rows}) => rows;
    const view: GuaranteesView = {
      t: this.#messages.t,
      locale: this.host.language,
      offer,
      form: this.form,
      planId: this.form.text('plan'),
      topUp: this.form.get('topUp') === true,
      chosen: this.#chosen(offer),
      household: this.flow.draft?.household,
    };
    const body = html` ${plansView(view, (planId) => this.#choose(planId, view.topUp))}
    ${topUpView(view, (topUp) => this.#choose(view.planId, topUp))} ${totalView(view)}
    ${this.#more.here?.tiersView(view, this.#moreWords!.t) ?? nothing} ${frequencyView(view)}
    ${waiverDoor(view, this.#waiver.loading, () => void this.#waiver.start())}
    ${this.#waiver.failureView(view.t.waiver.failed)} ${this.#moreView(view)}
    ${unreadable(common, offer.plans, offer.combinations, offer.comparison, ...offer.comparison.map(rowsOf))}
    ${unreadable(common, offer.examples, ...offer.examples.map(rowsOf))}
    ${documentsView(view, {
      handedOn: (document) => this.#isHandedOn(document),
      open: (document) => this.#handOn(document, 'document.downloaded'),
      mark: (document) => this.#handOn(document, 'document.endReached'),
    })}`;
    const {said} = this.#waiver;
    const came = said ? alert({tone: 'info', live: 'status', title: said}) : nothing;
    return html`${came}${errorSummary(this.form)}${body}`;
  }

  override async submit(): Promise<boolean> {
    if (this.#waiver.open) {
      await this.#waiver.panel?.submit();
      // it shows its own failures, and the step is not done
      return false;
    }
    if (this.#offer) return super.submit();
    if (this.#load.failure) await this.#load.start();
    return false;
  }

  /** Until there is something to choose from, or what was asked for instead; and why there is not. */
  #waitingView(): TemplateResult | typeof nothing {
    const {failureWords, common} = this.host;
    const {t} = this.#messages;
    const {failure, slow} = this.#load;
    if (this.#waiver.open && this.#waiver.missing) return this.#waiver.failureView(t.waiver.failed);
    if (!this.#waiver.open && failure) return failureNotice(failureWords, failure, () => this.#load.start());
    const plan = () => html`<div class="plan">${bones('title', 'line', 'control', 'short')}</div>`;
    return waiting(t.loading, slowNotice(common, slow), html`<div class="plans">${[plan(), plan(), plan()]}</div>`);
  }

  /** The comparison and the examples, once their file is there; why they are not, where it does not come. */
  #moreView(view: GuaranteesView): TemplateResult | typeof nothing {
    if (!view.offer.comparison.length && !view.offer.examples.length) return nothing;
    const {common} = this.host;
    if (this.#more.failed)
      return alert({
        tone: 'info',
        icon: 'offline',
        ...common.failures.network,
        actions: retryButton(common, () => this.#more.load(), {small: true}),
      });
    const more = this.#more.want();
    if (!more) return waiting(view.t.loadingMore);
    const {t} = this.#moreWords!;
    return html`${more.comparisonView(view, t, common.notGiven, this.#comparison)}
    ${more.glossaryView(
      this.#glossary!.t,
      view.offer.comparison.flatMap(({rows}) =>
        rows.flatMap(({label, levels}) => [label, ...Object.values<string>(levels)]),
      ),
    )}
    ${more.examplesView(view, t)}`;
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
    this.#waiver.said = undefined;
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
}

const keyOf = ({id, version}: DocumentLink): string => `${id} ${version ?? ''}`;
